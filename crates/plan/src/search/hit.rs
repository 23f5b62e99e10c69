//! What was found, as it is told.

use std::ops::Range;

use super::Kind;

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

    /// The hits by kind: the kind of the best hit first, and within a kind the best hit first.
    pub fn groups(&self) -> Vec<(Kind, Vec<&Hit<'p>>)> {
        let mut groups: Vec<(Kind, Vec<&Hit<'p>>)> = Vec::new();
        for hit in &self.hits {
            match groups.iter_mut().find(|(kind, _)| *kind == hit.kind) {
                Some((_, group)) => group.push(hit),
                None => groups.push((hit.kind, vec![hit])),
            }
        }
        groups
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'p> {
    /// What kind of thing it is. [`Kind::part`] tells in which part of the plan it is shown.
    pub kind: Kind,
    /// The id of the plan that it stands in.
    pub plan: &'p str,
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
