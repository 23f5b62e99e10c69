//! Words of a plan's glossary and its abbreviations, found where they stand in a text.

use crate::model::{Plan, Text};

/// A word that the plan explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'p> {
    /// What it means, or what it stands for.
    pub about: &'p Text,
    forms: Vec<Form>,
}

/// One way to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Form {
    words: Vec<String>,
    /// Abbreviations are met as they are written: `SoL` is no sun.
    exact: bool,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Nothing to explain.
    Plain(&'t str),
    /// A word that is explained: as it stands, and which of the explanations.
    Word(&'t str, usize),
}

/// What may follow the stem of a Swedish noun, verb or adjective; with a genitive's s too.
const ENDINGS: [&str; 15] =
    ["a", "e", "en", "n", "et", "t", "er", "ar", "or", "r", "na", "erna", "arna", "orna", "are"];

/// A stem of fewer letters could be of any word.
const LEAST_STEM: usize = 4;

/// What a plan explains: its glossary, then its abbreviations, then those of roles that are in neither. Words are taken in
/// Swedish and in `language`.
pub fn explanations<'p>(plan: &'p Plan, language: &str) -> Vec<Explanation<'p>> {
    let mut all: Vec<Explanation<'p>> = Vec::new();
    for entry in &plan.glossary {
        let mut forms = forms(&entry.term.sv);
        if entry.term.language(language) != "sv" {
            forms.extend(self::forms(entry.term.get(language)));
        }
        add(&mut all, forms, &entry.definition);
    }
    for entry in &plan.abbreviations {
        add(&mut all, vec![Form::abbreviation(&entry.short)], &entry.long);
    }
    for role in &plan.roles {
        if let Some(short) = &role.abbreviation {
            add(&mut all, vec![Form::abbreviation(short)], &role.name);
        }
    }
    all
}

/// Adds an explanation, without the forms that have one already.
fn add<'p>(all: &mut Vec<Explanation<'p>>, mut forms: Vec<Form>, about: &'p Text) {
    forms.retain(|form| {
        let same = |other: &Form| form.words.len() == other.words.len() && form.fits_words(&other.words);
        !form.words.is_empty() && !all.iter().any(|known| known.forms.iter().any(same))
    });
    if !forms.is_empty() {
        all.push(Explanation { about, forms });
    }
}

/// The ways a glossary's entry is written: `KKiK (Kommunens Kvalitet i Korthet)` is two.
fn forms(term: &str) -> Vec<Form> {
    term.split(['(', ')']).map(str::trim).filter(|part| !part.is_empty()).map(Form::new).collect()
}

impl Form {
    fn new(term: &str) -> Self {
        let capitals = term.chars().filter(|letter| letter.is_uppercase()).count();
        let short = term.chars().count() <= LEAST_STEM && capitals >= 2;
        Self { words: words(term).map(|(_, word)| word.to_owned()).collect(), exact: short }
    }

    fn abbreviation(short: &str) -> Self {
        Self { words: words(short).map(|(_, word)| word.to_owned()).collect(), exact: true }
    }

    /// Whether words that follow each other are this form; the last may have another ending.
    fn fits_words<S: AsRef<str>>(&self, said: &[S]) -> bool {
        let Some((last, first)) = self.words.split_last() else { return false };
        let Some((said_last, said_first)) = said.get(..self.words.len()).and_then(<[S]>::split_last) else {
            return false;
        };
        first.iter().zip(said_first).all(|(own, said)| self.same(own, said.as_ref()))
            && (self.same(last, said_last.as_ref()) || (!self.exact && inflected(last, said_last.as_ref())))
    }

    fn same(&self, own: &str, said: &str) -> bool {
        if self.exact { own == said } else { lower(own).eq(lower(said)) }
    }
}

/// Whether a word is another with one of the usual endings. Compounds are other words.
fn inflected(own: &str, said: &str) -> bool {
    // Nearly always no, and then at once.
    if lower(own).next() != lower(said).next() {
        return false;
    }
    let own: Vec<char> = lower(own).collect();
    let (stem, cut) = match own.split_last() {
        Some(('a' | 'e', stem)) => (stem, true),
        _ => (own.as_slice(), false),
    };
    let said: Vec<char> = lower(said).collect();
    let Some(rest) = said.strip_prefix(stem).filter(|_| stem.len() >= LEAST_STEM) else { return false };
    let rest: String = rest.iter().collect();
    // What is cut has something in its place: "brukar" is no "brukare".
    let is_ending = |rest: &str| if rest.is_empty() { !cut } else { ENDINGS.contains(&rest) };
    is_ending(&rest) || rest.strip_suffix('s').is_some_and(is_ending)
}

fn lower(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase)
}

/// The words of a text with where each begins. All but letters and digits parts them: "LSS-bostad" is two.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split(|letter: char| !letter.is_alphanumeric()).filter_map(move |word| {
        let at = from;
        // What parts words is one letter of any length.
        from = at + word.len();
        from += text.get(from..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((at, word))
    })
}

/// A text in pieces: where a word stands that is explained and has not been met (`met` tells which have, and grows), it is
/// a piece of its own. The longest fits first, whatever its place among the explanations.
pub fn pieces<'t>(text: &'t str, explanations: &[Explanation<'_>], met: &mut Vec<usize>) -> Vec<Piece<'t>> {
    let words: Vec<(usize, &str)> = words(text).collect();
    let said: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
    let mut pieces = Vec::new();
    let (mut at, mut done) = (0, 0);
    while let (Some(rest), Some((start, _))) = (said.get(at..).filter(|rest| !rest.is_empty()), words.get(at)) {
        let mut best: Option<(usize, usize)> = None;
        for (which, explanation) in explanations.iter().enumerate() {
            for form in &explanation.forms {
                let n = form.words.len();
                if best.is_none_or(|(most, _)| n > most) && form.fits_words(rest) && joined(text, &words, at, n) {
                    best = Some((n, which));
                }
            }
        }
        let Some((n, which)) = best else {
            at += 1;
            continue;
        };
        let end = words.get(at + n - 1).map_or(text.len(), |(start, word)| start + word.len());
        at += n;
        if met.contains(&which) {
            continue;
        }
        met.push(which);
        if let (Some(before), Some(word)) = (text.get(done..*start), text.get(*start..end)) {
            pieces.extend((!before.is_empty()).then_some(Piece::Plain(before)));
            pieces.push(Piece::Word(word, which));
            done = end;
        }
    }
    pieces.extend(text.get(done..).filter(|rest| !rest.is_empty()).map(Piece::Plain));
    pieces
}

/// Whether nothing but a space, a hyphen, a stroke or an apostrophe stands between words that follow each other: a full
/// stop or a comma parts what belongs together.
fn joined(text: &str, words: &[(usize, &str)], at: usize, n: usize) -> bool {
    let run = words.get(at..at + n).unwrap_or_default();
    run.iter().zip(run.iter().skip(1)).all(|((start, word), (next, _))| {
        let between = text.get(start + word.len()..*next).unwrap_or_default();
        between.chars().count() == 1 && between.contains([' ', '\u{a0}', '-', '\u{2011}', '/', '’'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Abbreviation, GlossaryTerm, Role};

    fn plan() -> Plan {
        let term = |term: &str| GlossaryTerm {
            term: Text::new(term),
            definition: Text::new(["om ", term].concat()),
            ..GlossaryTerm::default()
        };
        let short = |short: &str| Abbreviation {
            short: short.to_owned(),
            long: Text::new(["står för ", short].concat()),
            ..Abbreviation::default()
        };
        let glossary = [
            "bistånd",
            "Ekonomiskt bistånd",
            "brukare",
            "E-tjänster",
            "KKiK (Kommunens Kvalitet i Korthet)",
            "Hållbart arbetsliv",
            "delår",
            "äldre",
            "NMI",
        ]
        .map(term);
        let mut plan = Plan { glossary: glossary.into(), ..Plan::default() };
        plan.glossary.push(GlossaryTerm {
            term: Text { sv: "nettokostnad".to_owned(), translations: vec![("en".to_owned(), "net cost".to_owned())] },
            ..term("nettokostnad")
        });
        plan.abbreviations = ["SoL", "LSS", "VC", "ÄO", "NMI"].map(short).into();
        plan.roles = vec![Role {
            abbreviation: Some("VC ÄO".to_owned()),
            name: Text::new("verksamhetschef för äldreomsorg"),
            ..Role::default()
        }];
        plan
    }

    /// A text with what is explained between brackets, each with the first words of its explanation's.
    fn marked(text: &str, language: &str) -> String {
        let plan = plan();
        let all = explanations(&plan, language);
        let pieces = pieces(text, &all, &mut Vec::new());
        let joined: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Plain(text) | Piece::Word(text, _) => *text,
            })
            .collect();
        assert_eq!(joined, text, "nothing is lost");
        let marked = pieces.iter().map(|piece| match piece {
            Piece::Plain(text) => (*text).to_owned(),
            Piece::Word(word, which) => format!("[{word}={}]", all[*which].about.sv),
        });
        marked.collect()
    }

    #[test]
    fn words_are_found_where_they_stand() {
        for (text, expected) in [
            ("", ""),
            ("Inget här.", "Inget här."),
            // Word boundaries, and Swedish letters are letters.
            ("Enligt SoL.", "Enligt [SoL=står för SoL]."),
            ("Solen, sol, SOL, SoLen", "Solen, sol, SOL, SoLen"),
            ("KÄO ÄOK (ÄO)", "KÄO ÄOK ([ÄO=står för ÄO])"),
            ("SoL:s regler, LSS-bostad", "[SoL=står för SoL]:s regler, [LSS=står för LSS]-bostad"),
            // The longest first, wherever it stands in the list.
            ("Ekonomiskt bistånd", "[Ekonomiskt bistånd=om Ekonomiskt bistånd]"),
            ("Annat bistånd", "Annat [bistånd=om bistånd]"),
            ("VC ÄO och VC", "[VC ÄO=verksamhetschef för äldreomsorg] och [VC=står för VC]"),
            // Inflection, lightly; compounds are other words.
            ("Brukarna och brukarens", "[Brukarna=om brukare] och brukarens"),
            ("brukarens", "[brukarens=om brukare]"),
            ("brukartid brukar brukars", "brukartid brukar brukars"),
            ("ekonomiskt biståndet", "[ekonomiskt biståndet=om Ekonomiskt bistånd]"),
            ("biståndsbedömning", "biståndsbedömning"),
            ("delåret, delårsrapport", "[delåret=om delår], delårsrapport"),
            ("Äldre", "[Äldre=om äldre]"),
            ("aldre", "aldre"),
            // Hyphens and brackets within the words.
            ("Nya e-tjänster", "Nya [e-tjänster=om E-tjänster]"),
            ("Kommunens kvalitet i korthet", "[Kommunens kvalitet i korthet=om KKiK (Kommunens Kvalitet i Korthet)]"),
            ("kkik", "kkik"),
            ("Ekonomiskt. Bistånd", "Ekonomiskt. [Bistånd=om bistånd]"),
            ("Ekonomiskt  bistånd", "Ekonomiskt  [bistånd=om bistånd]"),
            // The glossary before the abbreviations; each once.
            ("NMI och NMI", "[NMI=om NMI] och NMI"),
            ("😀LSS😀", "😀[LSS=står för LSS]😀"),
        ] {
            assert_eq!(marked(text, "sv"), expected, "{text}");
        }
        assert_eq!(marked("The net cost", "en"), "The [net cost=om nettokostnad]");
        assert_eq!(marked("The net cost", "sv"), "The net cost");
    }

    #[test]
    fn what_has_been_met_is_passed_over() {
        let plan = plan();
        let all = explanations(&plan, "sv");
        let mut met = Vec::new();
        assert_eq!(pieces("LSS", &all, &mut met).len(), 1);
        assert_eq!(met.len(), 1);
        assert_eq!(pieces("Om LSS", &all, &mut met), [Piece::Plain("Om LSS")]);
    }

    #[test]
    fn odd_entries_do_no_harm() {
        let mut plan = Plan::default();
        for term in ["", "()", "-", "((a))", "\u{202e}", "a"] {
            plan.glossary.push(GlossaryTerm { term: Text::new(term), ..GlossaryTerm::default() });
        }
        let all = explanations(&plan, "sv");
        assert_eq!(all.len(), 1, "only one has a word");
        assert_eq!(pieces("() - b", &all, &mut Vec::new()), [Piece::Plain("() - b")]);
        assert_eq!(pieces("a", &all, &mut Vec::new()), [Piece::Word("a", 0)]);
    }
}
