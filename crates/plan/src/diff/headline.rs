//! What most readers ask of two editions, counted: changed targets, what is new and gone, what is worded otherwise.

use super::summary::count;
use super::{Change, Diff, Difference, ItemKind};
use crate::Language;

/// A count of differences, as a clause that follows on the one before in its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The clause: `8 målvärden har ändrats`, `1 är borttaget`.
    pub text: String,
    /// The kind of differences it counts; none for those that no other clause counts.
    pub change: Option<Change>,
    /// The kind of items it counts; none for all.
    pub of: Option<ItemKind>,
    /// How many differences it counts, which are all of its kinds.
    pub differences: usize,
}

impl Diff<'_> {
    /// What differs, in sentences of clauses; each difference is counted by exactly one. None where nothing differs.
    pub fn headlines(&self, language: Language) -> Vec<Vec<Headline>> {
        let mut sentences = Vec::new();
        sentences.extend(self.targets(language));
        for of in [ItemKind::Goal, ItemKind::Indicator, ItemKind::Activity] {
            let mut sentence: Vec<Headline> = Vec::new();
            for change in [Change::Added, Change::Removed] {
                sentence.extend(self.one_sided(of, change, sentence.is_empty(), language));
            }
            sentences.push(sentence);
        }
        sentences.push(self.wordings(language).into_iter().collect());
        sentences.retain(|sentence| !sentence.is_empty());
        let told: usize = sentences.iter().flatten().map(|clause| clause.differences).sum();
        let left = self.differences.len().saturating_sub(told);
        if left > 0 {
            let text = match (language, sentences.is_empty(), left == 1) {
                (Language::Sv, true, true) => "1 sak skiljer".to_owned(),
                (Language::Sv, true, false) => count(left, language) + " saker skiljer",
                (Language::Sv, false, true) => "1 annan sak skiljer".to_owned(),
                (Language::Sv, false, false) => count(left, language) + " andra saker skiljer",
                (Language::En, true, true) => "1 thing differs".to_owned(),
                (Language::En, true, false) => count(left, language) + " things differ",
                (Language::En, false, true) => "1 other thing differs".to_owned(),
                (Language::En, false, false) => count(left, language) + " other things differ",
            };
            sentences.push(vec![Headline { text, change: None, of: None, differences: left }]);
        }
        sentences
    }

    /// The targets that differ: changed, new and gone in one clause, since the same choice shows them all.
    fn targets(&self, language: Language) -> Option<Vec<Headline>> {
        let (mut changed, mut fresh, mut gone) = (0, 0, 0);
        for difference in self.differences.iter().filter(|difference| difference.change == Change::Retargeted) {
            match (difference.was.is_nothing(), difference.is.is_nothing()) {
                (true, _) => fresh += 1,
                (_, true) => gone += 1,
                _ => changed += 1,
            }
        }
        let sv = language == Language::Sv;
        let mut parts: Vec<String> = Vec::new();
        for (n, one, many) in [
            (changed, ("har ändrats", "has been changed"), ("har ändrats", "have been changed")),
            (fresh, ("är nytt", "is new"), ("är nya", "are new")),
            (gone, ("är borttaget", "has been removed"), ("är borttagna", "have been removed")),
        ] {
            if n == 0 {
                continue;
            }
            let (word_sv, word_en) = if n == 1 { one } else { many };
            let noun = match (parts.is_empty(), sv, n == 1) {
                (false, ..) => "",
                (true, true, true) => "målvärde ",
                (true, true, false) => "målvärden ",
                (true, false, true) => "target ",
                (true, false, false) => "targets ",
            };
            parts.push([count(n, language).as_str(), " ", noun, if sv { word_sv } else { word_en }].concat());
        }
        let last = parts.pop()?;
        let and = if sv { " och " } else { " and " };
        let text = if parts.is_empty() { last } else { [parts.join(", ").as_str(), and, &last].concat() };
        let differences = changed + fresh + gone;
        Some(vec![Headline { text, change: Some(Change::Retargeted), of: None, differences }])
    }

    /// The items of a kind that are new, or gone; the first clause of a sentence says what they are called.
    fn one_sided(&self, of: ItemKind, change: Change, is_first: bool, language: Language) -> Option<Headline> {
        let differences = self.how_many(|difference| difference.of == of && difference.change == change);
        if differences == 0 {
            return None;
        }
        // A plan's own word for one of its indicators may be of either gender, so nothing is said that has one.
        let words = match (change, differences == 1, of == ItemKind::Goal) {
            (Change::Added, true, true) => ("är nytt", "is new"),
            (Change::Added, true, false) => ("har tillkommit", "is new"),
            (Change::Added, false, _) => ("är nya", "are new"),
            (_, true, true) => ("är borttaget", "has been removed"),
            (_, true, false) => ("har tagits bort", "has been removed"),
            (_, false, _) => ("är borttagna", "have been removed"),
        };
        let words = if language == Language::Sv { words.0 } else { words.1 };
        let noun = if is_first { self.noun(of, differences == 1, language) + " " } else { String::new() };
        let text = [count(differences, language).as_str(), " ", &noun, words].concat();
        Some(Headline { text, change: Some(change), of: Some(of), differences })
    }

    fn wordings(&self, language: Language) -> Option<Headline> {
        let differences = self.how_many(|difference| difference.change == Change::Reworded);
        let words = match (language, differences) {
            (_, 0) => return None,
            (Language::Sv, 1) => " lydelse har ändrats",
            (Language::Sv, _) => " lydelser har ändrats",
            (Language::En, 1) => " wording has been changed",
            (Language::En, _) => " wordings have been changed",
        };
        let text = count(differences, language) + words;
        Some(Headline { text, change: Some(Change::Reworded), of: None, differences })
    }

    fn how_many(&self, is_counted: impl Fn(&Difference<'_>) -> bool) -> usize {
        self.differences.iter().filter(|difference| is_counted(difference)).count()
    }
}
