//! What was found, as it is told.

use std::ops::Range;

use super::Kind;

/// How many hits are told before the others: as many as a person looks at.
const BEST: usize = 5;

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found<'p> {
    /// The best hits, best first, as many as were asked for.
    pub hits: Vec<Hit<'p>>,
    /// How many there are of each kind in all, in the order of kinds; kinds without a hit are left out.
    pub counts: Vec<(Kind, usize)>,
    /// True where nothing holds all words, and the hits hold half of them or more.
    pub partial: bool,
}

impl<'p> Found<'p> {
    /// How many hits there are, those included that were not asked for.
    pub fn total(&self) -> usize {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    /// The best hits of all kinds, to tell before the others; none where there are so few that they are seen at once, or
    /// where all are of one kind.
    pub fn best(&self) -> &[Hit<'p>] {
        let is_seen = self.total() <= 2 * BEST || self.counts.len() < 2;
        if is_seen { &[] } else { self.hits.get(..BEST).unwrap_or_default() }
    }

    /// The hits by kind, in the order of kinds, and within a kind the best hit first.
    pub fn groups(&self) -> Vec<(Kind, Vec<&Hit<'p>>)> {
        let of = |kind: Kind| self.hits.iter().filter(|hit| hit.kind == kind).collect();
        let groups = Kind::ALL.into_iter().map(|kind| (kind, of(kind)));
        groups.filter(|(_, hits): &(Kind, Vec<&Hit<'p>>)| !hits.is_empty()).collect()
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'p> {
    /// What kind of thing it is. [`Kind::part`] tells in which part of the plan it is shown.
    pub kind: Kind,
    /// The id of the plan that it stands in; of several editions that were searched the one read at the latest day of those
    /// that fit.
    pub plan: &'p str,
    /// The ids of the plans of the same board in which the same thing was found, too.
    pub also: Vec<&'p str>,
    /// Its id in the plan, as [`Kind`] tells; empty for a statement that has none.
    pub id: &'p str,
    /// The id of the goal that it belongs to: the first of several; of a goal the one above.
    pub goal: Option<&'p str>,
    /// Its name.
    pub title: Marked<'p>,
    /// Where the words were found that the name does not hold, or a piece of it.
    pub excerpt: Option<Marked<'p>>,
    /// How well it fits: more is better, within one search only.
    pub score: u32,
}

/// A text with the words that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked<'p> {
    /// The text.
    pub text: String,
    /// The language of the text, as a BCP 47 code.
    pub language: &'p str,
    /// What to mark, in bytes, in order: never empty, never overlapping, always between characters.
    pub marks: Vec<Range<usize>>,
}

impl Marked<'_> {
    /// The text in pieces, in order, each with whether it is to be marked.
    pub fn pieces(&self) -> Vec<(&str, bool)> {
        let mut pieces = Vec::new();
        let mut done = 0;
        for mark in &self.marks {
            pieces.push((self.text.get(done..mark.start).unwrap_or_default(), false));
            pieces.push((self.text.get(mark.clone()).unwrap_or_default(), true));
            done = mark.end;
        }
        pieces.push((self.text.get(done..).unwrap_or_default(), false));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}
