//! A search: from a query to hits.

use super::editions::{Merged, merged};
use super::gather::Item;
use super::mark::{excerpt, title};
use super::query::parse;
use super::score::{CONTEXT, Counts, Held, held};
use super::seek::{Sought, apart, seek, with_slips};
use super::{Found, Hit, Index, Kind};
use crate::order::sorted;

/// In queries of more words than this, slips are forgiven only in words that no text holds: it takes time.
const FEW_WORDS: usize = 3;
/// With fewer hits than this, what holds the words of a compound by themselves is found, too.
const FEW: usize = 10;
/// What they count, of a hundred.
const APART: u32 = 60;

/// An item that fits, by number, and how well.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    pub item: usize,
    pub score: u32,
    /// Whether it holds the words of a compound by themselves.
    apart: bool,
}

impl<'p> Index<'p> {
    /// Finds what holds all words of a query, in any order, and tells the best. Nothing for a query without letters
    /// and digits. Of a query longer than [`MOST_CHARACTERS`](super::MOST_CHARACTERS) the beginning is read, and
    /// [`MOST_WORDS`](super::MOST_WORDS) of it sought. The same query on the same plans always finds the same.
    pub fn find(&self, query: &str, limit: usize) -> Found<'p> {
        let mut sought = seek(parse(query, &self.vocabulary), &self.vocabulary);
        if sought.is_empty() {
            return Found::default();
        }
        let mut held = self.held(&sought);
        let mut fits = self.fits(&held, sought.len(), false);
        if fits.is_empty() && sought.len() <= FEW_WORDS {
            sought = sought.into_iter().map(|word| with_slips(word, &self.vocabulary)).collect();
            held = self.held(&sought);
            fits = self.fits(&held, sought.len(), false);
        }
        let mut words = None;
        if fits.len() < FEW {
            words = apart(&sought, &self.vocabulary);
            for fit in words.iter().flat_map(|words| self.fits(&self.held(words), words.len(), false)) {
                if !fits.iter().any(|other| other.item == fit.item) {
                    fits.push(Fit { score: fit.score * APART / 100, apart: true, ..fit });
                }
            }
        }
        let partial = fits.is_empty() && sought.len() > 1;
        if partial {
            fits = self.fits(&held, sought.len(), true);
        }
        let Merged { fits, others } = merged(fits, &self.things);
        let order = sorted(fits.len(), &|a, b| self.goes_before(fits.get(a), fits.get(b)));
        let best = order.into_iter().take(limit).filter_map(|at| {
            let fit = *fits.get(at)?;
            self.hit(fit, &others, words.as_ref().filter(|_| fit.apart).unwrap_or(&sought))
        });
        let hits: Vec<Hit<'p>> = best.collect();
        Found { counts: self.counts(&fits), partial: partial && !hits.is_empty(), hits }
    }

    /// What each item holds of the words.
    fn held(&self, sought: &[Sought]) -> Vec<Held> {
        let mut any = vec![0_u16; self.vocabulary.len()];
        for (at, word) in sought.iter().enumerate() {
            for (which, grade) in any.iter_mut().zip(&word.grades) {
                *which |= u16::from(*grade > 0) << at;
            }
        }
        self.items.iter().map(|item| held(item, sought, &any)).collect()
    }

    /// The items that hold all of so many words; where `partial`, half of them or more.
    fn fits(&self, all: &[Held], words: usize, partial: bool) -> Vec<Fit> {
        let mut fits = Vec::new();
        for (number, (item, held)) in self.items.iter().zip(all).enumerate() {
            if held.phrases
                && let Some(score) = score(item, held, all, words, partial)
            {
                fits.push(Fit { item: number, score, apart: false });
            }
        }
        fits
    }

    fn kind(&self, fit: Fit) -> Option<Kind> {
        self.items.get(fit.item).map(|item| item.kind)
    }

    /// Better hits go first; of equals those of real plans, then those of the kind that goes first.
    fn goes_before(&self, a: Option<&Fit>, b: Option<&Fit>) -> bool {
        let is_made_up = |fit: &Fit| self.items.get(fit.item).is_some_and(|item| item.plan.plan().fictional);
        match (a, b) {
            (Some(a), Some(b)) => (b.score, is_made_up(a), self.kind(*a)) < (a.score, is_made_up(b), self.kind(*b)),
            _ => false,
        }
    }

    fn counts(&self, fits: &[Fit]) -> Vec<(Kind, usize)> {
        let count = |kind: Kind| fits.iter().filter(|fit| self.kind(**fit) == Some(kind)).count();
        Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0).collect()
    }

    fn hit(&self, fit: Fit, others: &[(usize, usize)], sought: &[Sought]) -> Option<Hit<'p>> {
        let item = self.items.get(fit.item)?;
        let thing = self.things.get(fit.item);
        let mut also: Vec<&'p str> = Vec::new();
        for (_, other) in others.iter().filter(|(of, _)| Some(of) == thing) {
            let plan = self.items.get(*other).map(|other| other.plan.plan().id.as_str());
            also.extend(plan.filter(|plan| !also.contains(plan)));
        }
        Some(Hit {
            kind: item.kind,
            plan: &item.plan.plan().id,
            also,
            id: item.id,
            goal: item.goal,
            title: title(item, sought, &self.vocabulary),
            excerpt: excerpt(item, sought, &self.vocabulary),
            score: fit.score,
        })
    }
}

/// How well an item fits; none where words are missing in it and in what it stands in, or where it holds none itself.
fn score(item: &Item<'_>, own: &Held, all: &[Held], words: usize, partial: bool) -> Option<u32> {
    let mut counts: Counts = own.counts;
    if counts.iter().all(|count| *count == 0) {
        return None;
    }
    for context in item.contexts.iter().filter_map(|context| all.get(*context)) {
        for ((count, own), around) in counts.iter_mut().zip(&own.counts).zip(&context.counts) {
            if *own == 0 {
                *count = (*count).max(around * CONTEXT / 100);
            }
        }
    }
    let found = counts.iter().filter(|count| **count > 0).count();
    if found < words && !(partial && 2 * found >= words) {
        return None;
    }
    let words = u32::try_from(words).unwrap_or(1).max(1);
    // Of ten thousand each: of a thousand in all.
    Some(counts.iter().sum::<u32>() / 10 / words + own.gain + item.kind.gain())
}
