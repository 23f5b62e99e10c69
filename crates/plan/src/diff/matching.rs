//! Which items of two plans are the same: by id, then by a shared key figure in Kolada, then by their words.

use super::items::Item;
use super::words::{in_order, lowered_words, similarity};
use super::{Change, MatchedBy};
use crate::order::sorted;

/// Two texts are of the same thing when at least so many per cent of their words are the same.
pub const LEAST_SIMILARITY: u32 = 80;

/// More pairs than this are not weighed against each other: then only equal texts are the same.
const MOST_PAIRS: usize = 250_000;

/// Two items that are the same, by their positions.
pub(super) struct Match {
    pub(super) before: usize,
    pub(super) after: usize,
    pub(super) by: MatchedBy,
    /// How many per cent of their words are the same, where they were matched by them.
    pub(super) similarity: Option<u32>,
}

/// The items of one kind that are the same, in the order of the later plan.
///
/// Never matches an item twice, and gives the same pairs when the plans change places.
pub(super) fn matches(before: &[Item<'_>], after: &[Item<'_>]) -> Vec<Match> {
    let mut left = Left { before: vec![true; before.len()], after: vec![true; after.len()], found: Vec::new() };

    let ids = |items: &[Item<'_>]| -> Vec<(String, usize)> {
        let keyed = items.iter().enumerate();
        keyed.filter_map(|(at, item)| item.id.map(|id| (id.to_owned(), at))).collect()
    };
    left.take_equal(ids(before), ids(after), MatchedBy::Id);

    let words = |items: &[Item<'_>], left: &[bool]| -> Vec<Vec<String>> {
        let each = items.iter().zip(left);
        each.map(|(item, left)| if *left { lowered_words(&item.text) } else { Vec::new() }).collect()
    };
    let (words_before, words_after) = (words(before, &left.before), words(after, &left.after));
    let sorted_words =
        |words: &[Vec<String>]| -> Vec<Vec<String>> { words.iter().map(|words| in_order(words)).collect() };
    let (sorted_before, sorted_after) = (sorted_words(&words_before), sorted_words(&words_after));
    let alike = |a: usize, b: usize| match (sorted_before.get(a), sorted_after.get(b)) {
        (Some(a), Some(b)) => similarity(a, b),
        _ => 0,
    };

    let keys = |items: &[Item<'_>], left: &[bool]| -> Vec<(String, usize)> {
        let mut keys = Vec::new();
        for (at, item) in items.iter().enumerate() {
            if left.get(at) == Some(&true) {
                keys.extend(item.kolada.iter().map(|key| (key.clone(), at)));
            }
        }
        keys
    };
    let sharing = pairs(keys(before, &left.before), keys(after, &left.after), false);
    let weighed = sharing.into_iter().map(|(a, b)| (a, b, alike(a, b))).collect();
    left.take_best(weighed, MatchedBy::Kolada);

    let texts = |items: &[Item<'_>], words: &[Vec<String>], left: &[bool]| -> Vec<(String, usize)> {
        let mut texts = Vec::new();
        for (at, (item, words)) in items.iter().zip(words).enumerate().filter(|(at, _)| left.get(*at) == Some(&true)) {
            if !words.is_empty() {
                texts.push((words.join(" "), at));
            } else if item.id.is_none() {
                // Nothing else tells it from others.
                texts.push((["\0", item.text.as_str()].concat(), at));
            }
        }
        texts
    };
    let (old, new) = (texts(before, &words_before, &left.before), texts(after, &words_after, &left.after));
    left.take_equal(old, new, MatchedBy::Text);

    let of = |left: &[bool]| -> Vec<usize> { (0..left.len()).filter(|at| left.get(*at) == Some(&true)).collect() };
    let (rest_before, rest_after) = (of(&left.before), of(&left.after));
    if rest_before.len().saturating_mul(rest_after.len()) <= MOST_PAIRS {
        let mut weighed = Vec::new();
        for a in rest_before {
            for b in rest_after.iter().copied() {
                let weight = alike(a, b);
                if let (Some(one), Some(other)) = (before.get(a), after.get(b))
                    && weight >= LEAST_SIMILARITY
                    && may_be_same(one, other)
                {
                    weighed.push((a, b, weight));
                }
            }
        }
        left.take_best(weighed, MatchedBy::Text);
    }

    in_place(&mut left.found, &|a, b| a.after < b.after);
    left.found
}

/// Whether two items with nearly the same words may be the same. "Nöjda brukare i hemtjänsten" and "Nöjda brukare i
/// särskilt boende" share most words and are two things: of items that tell their area or kind, both must agree.
fn may_be_same(one: &Item<'_>, other: &Item<'_>) -> bool {
    let decides = |change: Change, name: &str| change == Change::Areas || name == "kind";
    let mut fields = one.fields.iter().zip(&other.fields);
    one.is_prose
        && other.is_prose
        && fields.all(|(a, b)| {
            !decides(a.change, a.name)
                || a.content.is_nothing()
                || b.content.is_nothing()
                || super::is_same(a.content, b.content)
        })
}

/// What is not yet matched, and what is.
struct Left {
    before: Vec<bool>,
    after: Vec<bool>,
    found: Vec<Match>,
}

impl Left {
    fn is_left(&self, before: usize, after: usize) -> bool {
        self.before.get(before) == Some(&true) && self.after.get(after) == Some(&true)
    }

    fn take(&mut self, before: usize, after: usize, by: MatchedBy, similarity: Option<u32>) {
        if let (Some(one), Some(other)) = (self.before.get_mut(before), self.after.get_mut(after)) {
            (*one, *other) = (false, false);
            self.found.push(Match { before, after, by, similarity });
        }
    }

    /// Matches the first of each key with the first of the same key, the second with the second.
    fn take_equal(&mut self, before: Vec<(String, usize)>, after: Vec<(String, usize)>, by: MatchedBy) {
        for (before, after) in pairs(before, after, true) {
            self.take(before, after, by, (by == MatchedBy::Text).then_some(100));
        }
    }

    /// Matches those that are each other's best, until none are left. Where two are equally good neither is taken:
    /// it would be a guess.
    fn take_best(&mut self, mut weighed: Vec<(usize, usize, u32)>, by: MatchedBy) {
        loop {
            weighed.retain(|(before, after, _)| self.is_left(*before, *after));
            let mut best_before = vec![Best::default(); self.before.len()];
            let mut best_after = vec![Best::default(); self.after.len()];
            for (before, after, weight) in &weighed {
                best_before.get_mut(*before).into_iter().for_each(|best| best.meet(*weight));
                best_after.get_mut(*after).into_iter().for_each(|best| best.meet(*weight));
            }
            let taken = self.found.len();
            for (before, after, weight) in weighed.iter().copied() {
                let is_best = |best: Option<&Best>| best.is_some_and(|best| best.weight == weight && best.is_alone);
                if is_best(best_before.get(before)) && is_best(best_after.get(after)) {
                    self.take(before, after, by, (by == MatchedBy::Text).then_some(weight));
                }
            }
            if self.found.len() == taken {
                return;
            }
        }
    }
}

/// The best that one has met.
#[derive(Clone, Copy, Default)]
struct Best {
    weight: u32,
    is_alone: bool,
    has_met: bool,
}

impl Best {
    fn meet(&mut self, weight: u32) {
        if !self.has_met || weight > self.weight {
            *self = Self { weight, is_alone: true, has_met: true };
        } else if weight == self.weight {
            self.is_alone = false;
        }
    }
}

/// Sorts, with the one sorting that the app has: the standard library's is made again for each type.
pub(super) fn in_place<T>(items: &mut Vec<T>, is_before: &dyn Fn(&T, &T) -> bool) {
    let order = sorted(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => is_before(a, b),
        _ => false,
    });
    let mut slots: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| slots.get_mut(at).and_then(Option::take)));
}

/// The pairs that share a key, each once. `in_turn`: of those with the same key the first with the first, the second
/// with the second; otherwise each with each, unless they are too many.
fn pairs(mut before: Vec<(String, usize)>, mut after: Vec<(String, usize)>, in_turn: bool) -> Vec<(usize, usize)> {
    in_place(&mut before, &|a, b| a < b);
    in_place(&mut after, &|a, b| a < b);
    let mut pairs = Vec::new();
    let mut rest = after.as_slice();
    for group in before.chunk_by(|(a, _), (b, _)| a == b) {
        let Some((key, _)) = group.first() else { continue };
        let start = rest.partition_point(|(other, _)| other < key);
        let from = rest.get(start..).unwrap_or_default();
        let (same, later) = from.split_at(from.partition_point(|(other, _)| other == key));
        rest = later;
        if in_turn {
            pairs.extend(group.iter().zip(same).map(|((_, a), (_, b))| (*a, *b)));
        } else if group.len().saturating_mul(same.len()) <= MOST_PAIRS.saturating_sub(pairs.len()) {
            pairs.extend(group.iter().flat_map(|(_, a)| same.iter().map(|(_, b)| (*a, *b))));
        }
    }
    // Two may share several keys.
    in_place(&mut pairs, &|a, b| a < b);
    pairs.dedup();
    pairs
}
