//! How well a word is what is sought.

use super::inflection::{common, inflected, is_ending, stem};
use super::typo::{forgiven, slips};
use super::vocabulary::Vocabulary;

/// The grade of a word that is what is sought, letter by letter.
pub(super) const EXACT: u8 = 100;
/// The least grade of another form of the word.
pub(super) const FORM: u8 = 90;

/// How well a word is what is sought, and which of its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rated {
    /// 1–100.
    pub grade: u8,
    /// The first letter.
    pub from: usize,
    /// The letter after the last.
    pub to: usize,
}

/// How well a word is what is sought; none where it is another word.
///
/// - 100: letter by letter. 90–98: another form of it ([`inflected`]), the more, the shorter the endings.
/// - Part of a compound: at its beginning 88, at its end 86, within 65, where what is left of it is a word, too;
///   otherwise 70 (as one types), 50 and 40. At its beginning without its ending 60, or 50. Within a word only from three letters on, and from five where what is left is
///   no word.
/// - Numbers, and ids with digits: as they are, or 70 for the beginning from three characters on.
/// - a or o for å, ä or ö: three quarters of all that.
pub(super) fn rate(sought: &[u8], word: &[u8], vocabulary: &Vocabulary) -> Option<Rated> {
    let rated = rate_letters(sought, word, vocabulary, false);
    if rated.is_some() || !word.iter().any(|letter| matches!(letter, 1..=3)) {
        return rated;
    }
    rate_letters(sought, word, vocabulary, true).map(|rated| Rated { grade: rated.grade / 4 * 3, ..rated })
}

fn rate_letters(sought: &[u8], word: &[u8], vocabulary: &Vocabulary, loose: bool) -> Option<Rated> {
    let in_common = common(sought, word, loose);
    let whole = |grade| Some(Rated { grade, from: 0, to: word.len() });
    if in_common == sought.len() && in_common == word.len() {
        return whole(EXACT);
    }
    if sought.iter().chain(word).any(u8::is_ascii_digit) {
        return (in_common == sought.len() && in_common >= 3).then_some(Rated { grade: 70, from: 0, to: in_common });
    }
    if let Some(endings) = inflected(sought, word, in_common) {
        return whole(98 - u8::try_from(endings).unwrap_or(8).min(8));
    }
    let left = |from: usize| word.get(from..).unwrap_or_default();
    let is_last =
        |rest: &[u8]| vocabulary.knows(rest) || rest.strip_prefix(b"s").is_some_and(|bare| vocabulary.knows(bare));
    if in_common == sought.len() && in_common >= 2 {
        let grade = if is_last(left(in_common)) { 88 } else { 70 };
        return Some(Rated { grade, from: 0, to: in_common });
    }
    let stem = stem(sought);
    if in_common >= stem.len().max(4) {
        let is_known = is_last(left(in_common)) || is_last(left(in_common + 1));
        if is_known || in_common >= 6 {
            return Some(Rated { grade: if is_known { 60 } else { 50 }, from: 0, to: in_common });
        }
    }
    within(sought, word, stem.len(), vocabulary, loose)
}

/// What is sought, as a later part of a compound.
fn within(sought: &[u8], word: &[u8], least: usize, vocabulary: &Vocabulary, loose: bool) -> Option<Rated> {
    if sought.len() < 3 {
        return None;
    }
    let mut best: Option<Rated> = None;
    for from in 1..word.len() {
        let rest = word.get(from..).unwrap_or_default();
        let in_common = common(sought, rest, loose);
        if in_common < least {
            continue;
        }
        let is_end = inflected(sought, rest, in_common).is_some();
        if !is_end && in_common < sought.len() {
            continue;
        }
        let first_known = vocabulary.knows_first(word.get(..from).unwrap_or_default());
        let last_known = !is_end && vocabulary.knows(rest.get(in_common..).unwrap_or_default());
        let grade = match (is_end, first_known, last_known) {
            (true, true, _) => 86,
            (false, true, _) | (_, _, true) => 65,
            (true, ..) if in_common >= 5 => 50,
            _ if sought.len() >= 5 && in_common == sought.len() => 40,
            _ => continue,
        };
        if best.is_none_or(|best| best.grade < grade) {
            best = Some(Rated { grade, from, to: if is_end { word.len() } else { from + in_common } });
        }
    }
    best
}

/// How well a word is what is sought with slips of the finger; 0 where it is another word: 70 less 10 for each slip,
/// and 2 less for another form of the word. The beginning of a longer word counts 20 less, from six letters on.
pub(super) fn rate_with_slips(sought: &[u8], word: &[u8]) -> u8 {
    let most = forgiven(sought.len());
    if most == 0 || sought.iter().chain(word).any(u8::is_ascii_digit) {
        return 0;
    }
    let mut best = 0;
    for (end, slips) in slips(sought, word, most).iter().flatten().enumerate().filter(|(_, slips)| **slips <= most) {
        let grade = match word.get(end..).unwrap_or_default() {
            [] => 70,
            rest if is_ending(rest) => 68,
            _ if sought.len() >= 6 => 50,
            _ => continue,
        };
        best = best.max(grade - 10 * slips);
    }
    best
}
