//! How well an item fits a query.

use super::Kind;
use super::gather::{Item, NAMES};
use super::query::MOST_WORDS;
use super::rate::EXACT;
use super::seek::{Sought, is_word_itself};

/// What each word of a query counts in an item, of ten thousand.
pub(super) type Counts = [u32; MOST_WORDS];

/// What an item holds of a query.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Held {
    /// What each word counts, where it is found best.
    pub counts: Counts,
    /// What it gains by words that stand beside each other, and by how much of its title was sought; of a thousand.
    pub gain: u32,
    /// Whether it holds all phrases.
    pub phrases: bool,
}

/// What an abbreviation counts for what it stands for, of a hundred, and the other way round.
const OTHER: u32 = 85;
/// What a word in the plan, goal or area around counts, of a hundred.
pub(super) const CONTEXT: u32 = 25;
/// What words beside each other gain at most, of a thousand.
const BESIDE: u32 = 150;
/// What a title gains of which all words were sought.
const COVERED: u32 = 200;
/// What it gains besides where they were sought letter by letter.
const VERBATIM: u32 = 150;

/// What an item holds of the words sought. `any`: by number of the word in the vocabulary, which are sought, as bits.
pub(super) fn held(item: &Item<'_>, sought: &[Sought], any: &[u16]) -> Held {
    let mut held = Held { phrases: sought.iter().all(|word| word.phrase == 0), ..Held::default() };
    // What stands at each place of a text: which words, as bits, and how well the best of them is found.
    let mut places: Vec<(u16, u8)> = Vec::new();
    for (number, field) in item.fields.iter().enumerate() {
        places.clear();
        let mut all = 0;
        for token in &field.tokens {
            let last = usize::from(token.to);
            if places.len() <= last && !token.stop {
                places.resize(last + 1, (0, 0));
            }
            let mut which = any.get(token.word as usize).copied().unwrap_or_default();
            all |= which;
            while which != 0 {
                let at = which.trailing_zeros() as usize;
                which &= which - 1;
                let grade =
                    sought.get(at).and_then(|word| word.grades.get(token.word as usize)).copied().unwrap_or_default();
                let share = if token.other { OTHER } else { 100 };
                if let Some(count) = held.counts.get_mut(at) {
                    *count = (*count).max(field.weight * u32::from(grade) * share / 100);
                }
                for (which, best) in places.get_mut(token.from.into()..=last).unwrap_or_default() {
                    *which |= 1 << at;
                    *best = (*best).max(if token.other { grade / 4 * 3 } else { grade });
                }
            }
        }
        if all == 0 {
            continue;
        }
        let mut gain = beside(&places, sought.len());
        // The short name and other official wordings of a goal or an indicator are names as well.
        let is_name = field.shown && field.weight >= NAMES && matches!(item.kind, Kind::Goal | Kind::Indicator);
        if number == 0 || is_name {
            gain += covered(&places, all.count_ones() as usize == sought.len());
        }
        gain = gain * field.weight / 100;
        held.gain = held.gain.max(gain);
        held.phrases |= holds_phrases(&places, sought);
    }
    held
}

/// What a text gains by words beside each other; in the order of the query twice as much as in another.
fn beside(places: &[(u16, u8)], words: usize) -> u32 {
    let mut pairs = 0;
    for (one, next) in places.iter().zip(places.iter().skip(1)) {
        if one.0 << 1 & next.0 != 0 {
            pairs += 2;
        } else if one.0 != 0 && next.0 != 0 && (one.0 | next.0).count_ones() > 1 {
            pairs += 1;
        }
    }
    let most = 2 * u32::try_from(words).unwrap_or(0).saturating_sub(1);
    (BESIDE * pairs.min(most)).checked_div(most).unwrap_or(0)
}

/// What a title gains by how much of it was sought.
fn covered(places: &[(u16, u8)], all_words: bool) -> u32 {
    let count = u32::try_from(places.len()).unwrap_or(u32::MAX).max(1);
    let sum: u32 = places.iter().map(|(_, grade)| u32::from(*grade)).sum();
    let is_verbatim = all_words && places.iter().all(|(_, grade)| *grade == EXACT);
    COVERED * sum / count / u32::from(EXACT) + if is_verbatim { VERBATIM } else { 0 }
}

/// Whether a text holds each phrase, word beside word. Stop words are passed over.
fn holds_phrases(places: &[(u16, u8)], sought: &[Sought]) -> bool {
    let holds = |start: usize, first: usize, length: usize| {
        (0..length).all(|at| {
            let place = places.get(start + at);
            place.is_some_and(|(which, grade)| which >> (first + at) & 1 == 1 && is_word_itself(*grade))
        })
    };
    phrases(sought).into_iter().all(|(first, length)| (0..places.len()).any(|start| holds(start, first, length)))
}

/// Where each phrase begins among the words sought, and how many words it has.
fn phrases(sought: &[Sought]) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    for (at, word) in sought.iter().enumerate().filter(|(_, word)| word.phrase > 0) {
        match all.last_mut() {
            Some((first, length))
                if *first + *length == at && sought.get(*first).is_some_and(|f| f.phrase == word.phrase) =>
            {
                *length += 1;
            }
            _ => all.push((at, 1)),
        }
    }
    all
}
