//! The words that were found, marked in the texts.

use std::ops::Range;

use super::Marked;
use super::fold::{Sort, fold};
use super::gather::{Field, Item};
use super::index::Token;
use super::rate::rate;
use super::seek::Sought;
use super::vocabulary::Vocabulary;

/// The longest excerpt, in bytes, give or take a word.
const LONGEST: usize = 200;
/// How much of it stands before the first mark.
const BEFORE: usize = 60;

/// An item's title with what was found in it.
pub(super) fn title<'p>(item: &Item<'p>, sought: &[Sought], vocabulary: &Vocabulary) -> Marked<'p> {
    item.fields.first().map(|field| marked(field, sought, vocabulary)).unwrap_or_default()
}

/// The text that holds most of the words that the title does not; none where the title holds all.
pub(super) fn excerpt<'p>(item: &Item<'p>, sought: &[Sought], vocabulary: &Vocabulary) -> Option<Marked<'p>> {
    let (title, others) = item.fields.split_first()?;
    let missing = !words_in(title, sought);
    let mut best: Option<(u32, &Field<'p>)> = None;
    for field in others.iter().filter(|field| field.shown) {
        let count = (words_in(field, sought) & missing).count_ones();
        if count > best.map_or(0, |(count, _)| count) {
            best = Some((count, field));
        }
    }
    best.map(|(_, field)| cut(marked(field, sought, vocabulary)))
}

/// Which of the words sought a text holds, as bits.
fn words_in(field: &Field<'_>, sought: &[Sought]) -> u16 {
    let mut all = 0;
    for (at, word) in sought.iter().enumerate() {
        let holds = field.tokens.iter().any(|token| grade(word, *token) > 0);
        all |= u16::from(holds) << at;
    }
    all
}

fn grade(word: &Sought, token: Token) -> u8 {
    word.grades.get(token.word as usize).copied().unwrap_or_default()
}

fn marked<'p>(field: &Field<'p>, sought: &[Sought], vocabulary: &Vocabulary) -> Marked<'p> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    for token in &field.tokens {
        for word in sought.iter().filter(|word| grade(word, *token) > 0) {
            let letters = vocabulary.letters(token.word);
            let mut mark = token.range();
            // Of what is written together or counted, and of what was found by slips, the whole is marked.
            if !token.joined
                && !token.other
                && !letters.iter().any(u8::is_ascii_digit)
                && let Some(rated) = rate(&word.letters, letters, vocabulary)
            {
                mark = part(&field.text, mark, rated.from..rated.to);
            }
            add(mark, &mut marks);
        }
    }
    Marked { text: field.text.clone().into_owned(), language: field.language, marks }
}

/// The part of a word in a text that is made of some of its letters.
fn part(text: &str, word: Range<usize>, letters: Range<usize>) -> Range<usize> {
    let mut folded = Vec::new();
    let mut part = word.start..word.start;
    for (at, letter) in text.get(word.clone()).unwrap_or_default().char_indices() {
        let before = folded.len();
        let sort = fold(letter, &mut folded);
        let (start, end) = (word.start + at, word.start + at + letter.len_utf8());
        if before <= letters.start && sort == Sort::Letter {
            part = start..start;
        }
        if before < letters.end || sort == Sort::Silent && part.end == start {
            part.end = end;
        }
    }
    part
}

/// Adds a mark in order, as one with those that it touches.
fn add(mut mark: Range<usize>, marks: &mut Vec<Range<usize>>) {
    marks.retain(|other| {
        let is_apart = other.end < mark.start || mark.end < other.start;
        if !is_apart {
            mark = mark.start.min(other.start)..mark.end.max(other.end);
        }
        is_apart
    });
    if !mark.is_empty() {
        let at = marks.partition_point(|other| other.start < mark.start);
        marks.insert(at, mark);
    }
}

/// A piece of a long text around its first mark, cut between words.
fn cut(marked: Marked<'_>) -> Marked<'_> {
    let text = &marked.text;
    if text.len() <= LONGEST + BEFORE {
        return marked;
    }
    let first = marked.marks.first().map_or(0, |mark| mark.start);
    let nearby = first.saturating_sub(BEFORE);
    let gap = |(at, letter): (usize, char)| (letter == ' ').then_some(at);
    // The first gap from there on, and the last gap of what fits; without gaps, the mark itself begins or ends it.
    let start = match nearby {
        0 => 0,
        _ => text.char_indices().filter_map(gap).find(|at| *at >= nearby).map_or(first, |at| (at + 1).min(first)),
    };
    let last = marked.marks.first().map_or(0, |mark| mark.end);
    let end = text.char_indices().filter_map(gap).take_while(|at| *at <= start + LONGEST).last();
    let end = if text.len() <= start + LONGEST { text.len() } else { end.unwrap_or(last).max(last) };
    let (open, close) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    let piece = [open, text.get(start..end).unwrap_or_default(), close].concat();
    let moved = |at: usize| at - start + open.len();
    let within = marked.marks.iter().filter(|mark| start <= mark.start && mark.end <= end);
    let marks = within.map(|mark| moved(mark.start)..moved(mark.end)).collect();
    Marked { text: piece, marks, ..marked }
}
