//! What differs, counted, in a few sentences.

use super::{Change, Diff, ItemKind, item_kind};
use crate::Language;
use crate::format::number;
use crate::model::Term;
use crate::say::capital;

/// Kinds of items that have a sentence of their own; the others are counted together.
const OWN: [ItemKind; 4] = [ItemKind::Goal, ItemKind::Indicator, ItemKind::Activity, ItemKind::Decision];

/// What happened to an item, as a summary counts it.
#[derive(Clone, Copy, PartialEq)]
enum Event {
    Change(Change),
    /// It had targets and has none any more.
    LostTarget,
    /// It had a deadline and has none any more.
    LostDeadline,
}

impl Event {
    const ALL: [Self; 17] = [
        Self::Change(Change::Added),
        Self::Change(Change::Removed),
        Self::Change(Change::Reworded),
        Self::Change(Change::Retargeted),
        Self::LostTarget,
        Self::Change(Change::Rebased),
        Self::Change(Change::Moved),
        Self::Change(Change::Responsible),
        Self::Change(Change::Unit),
        Self::Change(Change::Direction),
        Self::Change(Change::Areas),
        Self::Change(Change::Measured),
        Self::Change(Change::Deadline),
        Self::LostDeadline,
        Self::Change(Change::FollowUp),
        Self::Change(Change::Changed),
        Self::Change(Change::Renumbered),
    ];

    /// What has happened, after the number: in Swedish, and in English of one and of several.
    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Change(Change::Added) => ("har tillkommit", "has been added", "have been added"),
            Self::Change(Change::Removed) => ("har tagits bort", "has been removed", "have been removed"),
            Self::Change(Change::Reworded) => ("har fått ny lydelse", "has a new wording", "have a new wording"),
            Self::Change(Change::Retargeted) => ("har fått nytt målvärde", "has a new target", "have a new target"),
            Self::LostTarget => ("har inte längre något målvärde", "has no target any more", "have no target any more"),
            Self::Change(Change::Rebased) => {
                ("har fått nytt ingångsvärde", "has a new baseline", "have a new baseline")
            }
            Self::Change(Change::Moved) => ("hör nu till något annat", "belongs elsewhere", "belong elsewhere"),
            Self::Change(Change::Responsible) => {
                ("har fått ändrat ansvar", "has a change of responsibility", "have a change of responsibility")
            }
            Self::Change(Change::Unit) => ("har fått ny enhet", "has a new unit", "have a new unit"),
            Self::Change(Change::Direction) => ("har fått ny riktning", "has a new direction", "have a new direction"),
            Self::Change(Change::Areas) => ("gäller andra områden", "concerns other areas", "concern other areas"),
            Self::Change(Change::Measured) => ("mäts på annat sätt", "is measured otherwise", "are measured otherwise"),
            Self::Change(Change::Deadline) => ("har fått ny sluttid", "has a new deadline", "have a new deadline"),
            Self::LostDeadline => {
                ("har inte längre någon sluttid", "has no deadline any more", "have no deadline any more")
            }
            Self::Change(Change::FollowUp) => {
                ("följs upp på annat sätt", "is followed up otherwise", "are followed up otherwise")
            }
            Self::Change(Change::Renumbered) => ("har fått nytt id", "has a new id", "have a new id"),
            Self::Change(Change::Changed) => ("har ändrats", "has been changed", "have been changed"),
        }
    }
}

impl Diff<'_> {
    /// How many items of a kind differ so; an item that differs so in several fields counts once.
    pub fn count(&self, of: ItemKind, change: Change) -> usize {
        self.items(|at| self.differences.get(at).is_some_and(|d| d.of == of && d.change == change))
    }

    /// What differs, in a few sentences: `3 indikatorer har tillkommit, 2 har tagits bort och 5 har fått nytt målvärde.`
    /// Kinds of items that matter less are counted together. Indicators and activities are called by the later plan's own
    /// words for them.
    pub fn summary(&self, language: Language) -> String {
        let mut said: Vec<String> = OWN.into_iter().filter_map(|of| self.summary_of(of, language)).collect();
        let others = self.items(|at| self.differences.get(at).is_some_and(|d| !OWN.contains(&d.of)));
        let sv = language == Language::Sv;
        if others > 0 {
            let count = count(others, language);
            let is_only = said.is_empty();
            said.push(match (sv, is_only, others == 1) {
                (true, false, true) => "Dessutom skiljer sig 1 annan uppgift.".to_owned(),
                (true, false, false) => ["Dessutom skiljer sig ", &count, " andra uppgifter."].concat(),
                (true, true, true) => {
                    "1 uppgift skiljer sig, utanför mål, indikatorer, aktiviteter och beslut.".to_owned()
                }
                (true, true, false) => {
                    [&count, " uppgifter skiljer sig, utanför mål, indikatorer, aktiviteter och beslut."].concat()
                }
                (false, false, true) => "Besides, 1 other item differs.".to_owned(),
                (false, false, false) => ["Besides, ", &count, " other items differ."].concat(),
                (false, true, true) => {
                    "1 item differs, outside goals, indicators, activities and decisions.".to_owned()
                }
                (false, true, false) => {
                    [&count, " items differ, outside goals, indicators, activities and decisions."].concat()
                }
            });
        }
        if said.is_empty() {
            let same = if sv { "Inget skiljer sig mellan planerna." } else { "Nothing differs between the plans." };
            return same.to_owned();
        }
        said.join(" ")
    }

    /// What differs among items of one kind, in a sentence; none where nothing does.
    pub fn summary_of(&self, of: ItemKind, language: Language) -> Option<String> {
        let sv = language == Language::Sv;
        let mut parts: Vec<String> = Vec::new();
        for event in Event::ALL {
            let told = self.items(|at| self.differences.get(at).is_some_and(|d| d.of == of && event_of(d) == event));
            if told > 0 {
                let (words, one, many) = event.words();
                let words = match (sv, told) {
                    (true, _) => words,
                    (false, 1) => one,
                    (false, _) => many,
                };
                let noun = if parts.is_empty() { self.noun(of, told == 1, language) + " " } else { String::new() };
                parts.push([count(told, language).as_str(), " ", &noun, words].concat());
            }
        }
        let last = parts.pop()?;
        let and = if sv { " och " } else { " and " };
        let all = if parts.is_empty() { last } else { [parts.join(", ").as_str(), and, &last].concat() };
        Some(capital(&all) + ".")
    }

    /// The plan's own word for items of a kind where it has one in the language, else ours.
    pub(super) fn noun(&self, of: ItemKind, is_one: bool, language: Language) -> String {
        let terms = self.after.plan().terms.as_ref();
        let term: Option<&Term> = terms.and_then(|terms| match of {
            ItemKind::Indicator => terms.indicator.as_ref(),
            ItemKind::Activity => terms.activity.as_ref(),
            ItemKind::Strategy => terms.strategy.as_ref(),
            _ => None,
        });
        let text = term.map(|term| if is_one { &term.one } else { &term.many });
        let own = text.filter(|text| text.language(language.code()) == language.code());
        own.map_or_else(|| item_kind(of, is_one, language).to_owned(), |text| text.get(language.code()).to_owned())
    }

    /// How many items are among the differences at the positions chosen: differences of an item stand together.
    fn items(&self, is_chosen: impl Fn(usize) -> bool) -> usize {
        let mut items = 0;
        let mut before = None;
        for (_, difference) in self.differences.iter().enumerate().filter(|(at, _)| is_chosen(*at)) {
            let key = (difference.of, pointer(difference.before), pointer(difference.after));
            if before != Some(key) {
                items += 1;
            }
            before = Some(key);
        }
        items
    }
}

/// What tells an item from others with the same id, or with none.
fn pointer(side: Option<super::Side<'_>>) -> usize {
    side.map_or(0, |side| std::ptr::from_ref(side.name).addr())
}

fn event_of(difference: &super::Difference<'_>) -> Event {
    match (difference.change, difference.is.is_nothing()) {
        (Change::Retargeted, true) => Event::LostTarget,
        (Change::Deadline, true) => Event::LostDeadline,
        (change, _) => Event::Change(change),
    }
}

pub(super) fn count(count: usize, language: Language) -> String {
    number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), Some(0), language)
}
