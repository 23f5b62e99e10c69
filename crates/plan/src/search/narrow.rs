//! Narrowing a list by words, as someone types: nothing is ranked, and nothing is guessed.

use super::fold::plain;
use super::inflection::{common, inflected};
use super::query::{MOST_CHARACTERS, MOST_WORDS};
use super::words::words;
use crate::model::Text;
use crate::{Indexed, Language};

/// Stands between the words of a thing. No word holds it.
const GAP: u8 = 0;

/// Words of four letters or more are also found in other forms within a compound: *tjänster* in *hemtjänsten*.
const LEAST_WITHIN: usize = 4;

/// The words of each thing of a list, folded once, so that every letter typed costs little.
#[derive(Clone, Debug, Default)]
pub struct Texts(Vec<Vec<u8>>);

impl Texts {
    /// The indicators of a plan, in its order: by name, id, what is measured and how, goals with those above, areas,
    /// responsible and Kolada ids.
    pub fn of_indicators(plan: &Indexed, language: Language) -> Self {
        let mut texts = Self::default();
        for indicator in &plan.plan().indicators {
            let mut thing = Thing::new(&indicator.id, language);
            thing.text(&indicator.name);
            thing.texts(&mut indicator.short_name.iter().chain(&indicator.measure).chain(&indicator.definition));
            thing.texts(&mut indicator.variants.iter().map(|variant| &variant.text));
            for measure in &indicator.measures {
                thing.text(&measure.name);
                thing.texts(&mut measure.definition.iter());
            }
            thing.goals(&indicator.goals, plan);
            for area in indicator.areas.iter().filter_map(|id| plan.area(id)) {
                thing.text(&area.name);
            }
            thing.responsible(&indicator.responsible, plan);
            if indicator.responsible.is_empty() {
                // As `Filter` has it: then whoever is responsible for its goals is.
                for goal in indicator.goals.iter().filter_map(|id| plan.goal(id)) {
                    thing.responsible(&goal.responsible, plan);
                }
            }
            for source in &indicator.data_sources {
                thing.text(&source.name);
                source.kolada.iter().for_each(|id| thing.string(id));
            }
            texts.0.push(thing.words);
        }
        texts
    }

    /// The activities of a plan, in its order: by name, id, description, goals with those above, and responsible.
    pub fn of_activities(plan: &Indexed, language: Language) -> Self {
        let mut texts = Self::default();
        for activity in &plan.plan().activities {
            let mut thing = Thing::new(&activity.id, language);
            thing.text(&activity.name);
            thing.texts(&mut activity.description.iter().chain(&activity.responsible_text));
            thing.texts(&mut activity.quantity.iter().map(|quantity| &quantity.of));
            thing.goals(&activity.goals, plan);
            thing.responsible(&activity.responsible, plan);
            texts.0.push(thing.words);
        }
        texts
    }

    /// The goals of a plan, in its order: by name, id, description, goals above, and responsible.
    pub fn of_goals(plan: &Indexed, language: Language) -> Self {
        let mut texts = Self::default();
        for goal in &plan.plan().goals {
            let mut thing = Thing::new(&goal.id, language);
            thing.text(&goal.name);
            thing.texts(&mut goal.description.iter());
            thing.texts(&mut goal.variants.iter().map(|variant| &variant.text));
            thing.texts(&mut goal.horizon.iter().map(|horizon| &horizon.text));
            for above in plan.ancestors(goal) {
                thing.text(&above.name);
            }
            thing.responsible(&goal.responsible, plan);
            texts.0.push(thing.words);
        }
        texts
    }

    /// Which things hold all words of what was typed, in any order: as they are or in another form, whole or as part of a
    /// word. An a or o that is typed also stands for å, ä and ö. All things where no word was typed.
    pub fn holding(&self, typed: &str) -> Vec<bool> {
        let sought = sought(typed);
        self.0.iter().map(|thing| sought.iter().all(|word| holds(thing, word))).collect()
    }
}

/// The words of what was typed.
fn sought(typed: &str) -> Vec<Vec<u8>> {
    let end = typed.char_indices().nth(MOST_CHARACTERS).map_or(typed.len(), |(at, _)| at);
    let mut sought: Vec<Vec<u8>> = Vec::new();
    words(typed.get(..end).unwrap_or_default(), &mut |word| {
        // Words that hang together are also told one by one, and a thing that holds them all holds those.
        if !word.joined && sought.len() < MOST_WORDS {
            sought.push(word.letters.to_vec());
        }
    });
    sought
}

fn holds(thing: &[u8], sought: &[u8]) -> bool {
    // What a word must begin with, in any of its forms, to be worth a closer look.
    let first = sought.first().copied().unwrap_or_default();
    thing.split(|letter| *letter == GAP).any(|word| {
        (0..word.len()).any(|at| {
            let rest = word.get(at..).unwrap_or_default();
            let begins = rest.first().is_some_and(|letter| *letter == first || plain(*letter) == first);
            begins && is_in(rest, sought, at > 0)
        })
    })
}

/// Whether letters begin with a word that is sought, or are a form of it.
fn is_in(letters: &[u8], sought: &[u8], within: bool) -> bool {
    let common = common(sought, letters, true);
    common == sought.len() || (!within || common >= LEAST_WITHIN) && inflected(sought, letters, common).is_some()
}

/// A thing while its words are put together.
struct Thing {
    words: Vec<u8>,
    language: Language,
}

impl Thing {
    fn new(id: &str, language: Language) -> Self {
        let mut thing = Self { words: Vec::new(), language };
        thing.string(id);
        thing
    }

    fn string(&mut self, text: &str) {
        words(text, &mut |word| {
            self.words.extend_from_slice(word.letters);
            self.words.push(GAP);
        });
    }

    /// A text as it is shown, and as the document has it.
    fn text(&mut self, text: &Text) {
        let shown = text.get(self.language.code());
        self.string(shown);
        if shown != text.sv {
            self.string(&text.sv);
        }
    }

    fn texts(&mut self, texts: &mut dyn Iterator<Item = &Text>) {
        texts.for_each(|text| self.text(text));
    }

    fn goals(&mut self, ids: &[String], plan: &Indexed) {
        for goal in ids.iter().filter_map(|id| plan.goal(id)) {
            self.string(&goal.id);
            self.text(&goal.name);
            for above in plan.ancestors(goal) {
                self.text(&above.name);
            }
        }
    }

    fn responsible(&mut self, ids: &[String], plan: &Indexed) {
        for role in ids.iter().filter_map(|id| plan.role(id)) {
            self.text(&role.name);
            role.abbreviation.iter().for_each(|short| self.string(short));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = r#"{
        "schemaVersion": "1.0", "id": "by-2024", "title": "Verksamhetsplan 2024",
        "municipality": { "name": "By kommun" }, "board": "Socialnämnden", "referenceDate": "2024-12-31",
        "levels": [{ "id": "kf", "name": "kommunmål" }, { "id": "n", "name": "nämndmål" }],
        "areas": [{ "id": "vo", "name": "Vård och omsorg" }],
        "roles": [{ "id": "ec", "name": "enhetschef", "abbreviation": "EC" }],
        "goals": [
            { "id": "KF1", "level": "kf", "name": "Ett gott liv" },
            { "id": "N1", "level": "n", "parent": "KF1", "name": "Hemtjänsten kommer när den ska",
              "description": "Den som bor hemma ska veta vem som kommer.", "responsible": ["ec"] }
        ],
        "indicators": [
            { "id": "BY-K1", "goals": ["N1"], "areas": ["vo"], "kind": "share", "name": "Brukare som är nöjda",
              "dataSources": [{ "name": "Kolada", "kolada": ["U21468"] }] },
            { "id": "BY-K2", "kind": "count", "name": "Orosanmälningar", "responsible": ["ec"],
              "definition": "Antal enligt e-tjänsten" }
        ],
        "activities": [
            { "id": "A1", "goals": ["N1"], "name": { "sv": "Öva språk", "en": "Practise language" },
              "description": "68 751 kronor" }
        ]
    }"#;

    fn plan() -> Indexed {
        Indexed::new(crate::read(PLAN.as_bytes()).plan.expect("a plan"))
    }

    #[test]
    fn words_are_found_in_all_that_is_told_of_a_thing() {
        let plan = plan();
        let texts = Texts::of_indicators(&plan, Language::Sv);
        for (typed, expected) in [
            ("", [true, true]),
            (" – ", [true, true]),
            ("brukarens", [true, false]),
            ("nöjda brukare", [true, false]),
            ("nojd", [true, false]),
            ("u21468", [true, false]),
            ("VÅRD", [true, false]),
            ("hemtjanst", [true, false]),
            ("tjänster", [true, true]),
            ("gott liv", [true, false]),
            ("n1", [true, false]),
            ("k2", [false, true]),
            ("by-k2", [false, true]),
            ("BY", [true, true]),
            ("orosanmälan", [false, true]),
            ("anmälan", [false, true]),
            ("EC", [true, true]),
            ("enhetschefer", [true, true]),
            ("e-tjänst", [true, true]),
            ("brukare orosanmälan", [false, false]),
            ("brukare xyz", [false, false]),
            ("nöjdö", [false, false]),
        ] {
            assert_eq!(texts.holding(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn goals_and_activities_too() {
        let plan = plan();
        for (typed, goals, activities) in [
            ("hemtjänst", [false, true], [true]),
            ("liv", [true, true], [true]),
            ("öva", [false, false], [true]),
            ("ova", [false, false], [true]),
            ("68751", [false, false], [true]),
            ("enhetschef", [false, true], [false]),
            ("vet", [false, true], [false]),
            ("practise", [false, false], [false]),
        ] {
            assert_eq!(Texts::of_goals(&plan, Language::Sv).holding(typed), goals, "{typed:?}");
            assert_eq!(Texts::of_activities(&plan, Language::Sv).holding(typed), activities, "{typed:?}");
        }
        let english = Texts::of_activities(&plan, Language::En);
        assert_eq!((english.holding("practise"), english.holding("språk")), (vec![true], vec![true]));
    }

    #[test]
    fn whatever_is_typed_is_answered() {
        let texts = Texts::of_indicators(&plan(), Language::Sv);
        for typed in ["\0", "\u{308}", "\u{1}\u{2}", "🙂", "日本", &"å".repeat(999), &"a b ".repeat(999)] {
            assert_eq!(texts.holding(typed).len(), 2, "{typed:?}");
        }
        assert!(Texts::of_goals(&Indexed::new(crate::model::Plan::default()), Language::Sv).holding("a").is_empty());
    }
}
