//! What is searched: the words of everything in one plan or several.

use std::ops::Range;

use super::abbreviations::{abbreviations, expand};
use super::gather::{Field, Item, gather};
use super::vocabulary::Vocabulary;
use super::words::words;
use crate::{Indexed, Language};

/// Everything that can be found in one plan or several, word by word.
#[derive(Debug)]
pub struct Index<'p> {
    pub(super) items: Vec<Item<'p>>,
    pub(super) vocabulary: Vocabulary,
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
    /// Takes longer than a search: make it once, and again when another plan or language is read.
    pub fn of(plans: &[&'p Indexed], language: Language) -> Self {
        let mut vocabulary = Vocabulary::new();
        let mut items = Vec::new();
        for plan in plans {
            let abbreviations = abbreviations(plan.plan(), &mut vocabulary);
            let first = items.len();
            gather(plan, language, &mut items);
            for item in items.iter_mut().skip(first) {
                for field in &mut item.fields {
                    tokenise(field, &mut vocabulary);
                    expand(field, &abbreviations, &vocabulary);
                }
            }
        }
        Self { items, vocabulary }
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
