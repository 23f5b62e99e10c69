//! What is searched: the words of everything in one plan or several.

use std::ops::Range;

use super::abbreviations::{Abbreviation, abbreviations, expand};
use super::editions::things;
use super::gather::{Field, Item, gather};
use super::vocabulary::Vocabulary;
use super::words::words;
use crate::{Indexed, Language};

/// Everything that can be found in one plan or several, word by word.
#[derive(Debug)]
pub struct Index<'p> {
    pub(super) items: Vec<Item<'p>>,
    pub(super) vocabulary: Vocabulary,
    /// Which items are the same thing in several editions; empty where none are.
    pub(super) things: Vec<usize>,
}

/// A word in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its number in the vocabulary.
    pub word: u32,
    /// Where it stands in the text, in bytes.
    pub start: u32,
    pub end: u32,
    /// Which word of the text it is, from and to, stop words not counted.
    pub from: u16,
    pub to: u16,
    /// True for several words written together.
    pub joined: bool,
    /// True for a word that need not be found.
    pub stop: bool,
    /// True for what is not written there but meant: an abbreviation, or what one stands for.
    pub other: bool,
}

impl Token {
    /// Where it stands in the text.
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'p> Index<'p> {
    /// Reads everything in the plans, for a reader of a language. Texts in both the language and Swedish are found by both.
    ///
    /// Takes longer than a search: make it once, and again when another plan or language is read. [`Unfinished`] makes it
    /// in pieces.
    pub fn of(plans: &[&'p Indexed], language: Language) -> Self {
        let mut unfinished = Unfinished::of(plans, language);
        while !unfinished.read(usize::MAX) {}
        unfinished.index()
    }

    /// How many things can be found.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// An index while it is made, some things at a time, so that others have their turn between.
#[derive(Debug)]
pub struct Unfinished<'p> {
    index: Index<'p>,
    /// The abbreviations of each plan, and the number of the item after its last.
    abbreviations: Vec<(Vec<Abbreviation<'p>>, usize)>,
    /// How many items have been read.
    read: usize,
}

impl<'p> Unfinished<'p> {
    /// What can be found in the plans, with nothing read yet.
    pub fn of(plans: &[&'p Indexed], language: Language) -> Self {
        let mut index = Index { items: Vec::new(), vocabulary: Vocabulary::new(), things: Vec::new() };
        let mut all = Vec::new();
        for plan in plans {
            let abbreviations = abbreviations(plan.plan(), &mut index.vocabulary);
            gather(plan, language, &mut index.items);
            all.push((abbreviations, index.items.len()));
        }
        if plans.len() > 1 {
            index.things = things(&index.items);
        }
        Self { index, abbreviations: all, read: 0 }
    }

    /// Reads so many more things. True once everything has been read.
    pub fn read(&mut self, items: usize) -> bool {
        let Index { items: all, vocabulary, .. } = &mut self.index;
        for item in all.iter_mut().skip(self.read).take(items) {
            let plan = self.abbreviations.iter().find(|(_, end)| self.read < *end);
            let abbreviations = plan.map_or(&[][..], |(abbreviations, _)| abbreviations);
            for field in &mut item.fields {
                tokenise(field, vocabulary);
                expand(field, abbreviations, vocabulary);
            }
            self.read += 1;
        }
        self.read == all.len()
    }

    /// The index; what has not been read is not found.
    pub fn index(self) -> Index<'p> {
        self.index
    }
}

fn tokenise(field: &mut Field<'_>, vocabulary: &mut Vocabulary) {
    let mut next: u16 = 0;
    let tokens = &mut field.tokens;
    words(&field.text, &mut |word| {
        let number = vocabulary.number(word.letters);
        let stop = vocabulary.is_stop_word(number);
        let (Ok(start), Ok(end)) = (u32::try_from(word.start), u32::try_from(word.end)) else { return };
        let last = next.saturating_sub(1);
        let (from, to) = if word.joined {
            (tokens.iter().find(|token| token.start >= start).map_or(last, |token| token.from), last)
        } else {
            (next, next)
        };
        tokens.push(Token { word: number, start, end, from, to, joined: word.joined, stop, other: false });
        if !word.joined && !stop {
            next = next.saturating_add(1);
        }
    });
}
