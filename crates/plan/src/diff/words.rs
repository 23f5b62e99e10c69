//! Two texts word for word: what is the same, what is gone, what is new.

use std::ops::Range;

/// More comparisons than this are not made: what lies between the equal beginning and end is then gone and new as a
/// whole.
const MOST_COMPARISONS: usize = 400_000;

/// Whether a piece of two texts stands in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It stands in both.
    Same,
    /// It stands in the earlier text only.
    Gone,
    /// It stands in the later text only.
    New,
}

impl Mark {
    /// What programs call it. Never changed, never used again.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Gone => "gone",
            Self::New => "new",
        }
    }
}

/// A piece of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Whether it stands in both.
    pub mark: Mark,
    /// The piece itself.
    pub text: &'t str,
    /// Where it stands in the earlier text, in bytes; empty, at the place where it would be, where it is new.
    pub before: Range<usize>,
    /// Where it stands in the later text, in bytes; empty, at the place where it was, where it is gone.
    pub after: Range<usize>,
}

/// Two texts as pieces, in order; what is gone stands before what is new in its place.
///
/// The pieces without the new ones are the earlier text, those without the gone ones the later, to the letter. Words are
/// never cut: `2,75`, `14-dagarsperiod` and `brukarens` are one word each, and a mark such as a comma is one by itself.
/// As many words as possible stand in both.
///
/// ```
/// use malbild_plan::diff::{Mark, compare};
///
/// let marked: Vec<_> = compare("Andelen nöjda", "Andelen mycket nöjda").into_iter().map(|p| (p.mark, p.text)).collect();
/// assert_eq!(marked, [(Mark::Same, "Andelen "), (Mark::New, "mycket "), (Mark::Same, "nöjda")]);
/// ```
pub fn compare<'t>(before: &'t str, after: &'t str) -> Vec<Piece<'t>> {
    let (old, new) = (words(before), words(after));
    let word = |text: &'t str, range: Option<&Range<usize>>| range.and_then(|range| text.get(range.clone()));
    let is_same = |a: usize, b: usize| word(before, old.get(a)) == word(after, new.get(b));
    let mut pieces = Pieces { before, after, at: (0, 0), done: Vec::new() };
    for (a, b) in in_both(old.len(), new.len(), &is_same) {
        if let (Some(a), Some(b)) = (old.get(a), new.get(b)) {
            pieces.differ_until(a.start, b.start);
            pieces.same_until(a.end);
        }
    }
    pieces.differ_until(before.len(), after.len());
    pieces.done
}

/// Pieces that are being put together.
struct Pieces<'t> {
    before: &'t str,
    after: &'t str,
    /// How far the texts are told.
    at: (usize, usize),
    done: Vec<Piece<'t>>,
}

impl Pieces<'_> {
    /// Tells both texts up to two places between which no word is the same: only what they begin and end with of spaces.
    fn differ_until(&mut self, before: usize, after: usize) {
        let gone = self.before.get(self.at.0..before).unwrap_or_default();
        let new = self.after.get(self.at.1..after).unwrap_or_default();
        let first = shared(gone.char_indices(), new.char_indices());
        let (gone, new) = (gone.get(first..).unwrap_or_default(), new.get(first..).unwrap_or_default());
        let last = shared(gone.char_indices().rev(), new.char_indices().rev());
        self.same_until(self.at.0 + first);
        self.put(Mark::Gone, before.saturating_sub(last), self.at.1);
        self.put(Mark::New, self.at.0, after.saturating_sub(last));
        self.same_until(before);
    }

    /// Tells what stands in both, up to a place in the earlier text.
    fn same_until(&mut self, before: usize) {
        let length = before.saturating_sub(self.at.0);
        self.put(Mark::Same, before, self.at.1 + length);
    }

    fn put(&mut self, mark: Mark, before: usize, after: usize) {
        let (before, after) = (self.at.0..before.max(self.at.0), self.at.1..after.max(self.at.1));
        self.at = (before.end, after.end);
        if before.is_empty() && after.is_empty() {
            return;
        }
        if let Some(last) = self.done.last_mut().filter(|last| last.mark == mark) {
            last.before.end = before.end;
            last.after.end = after.end;
        } else {
            self.done.push(Piece { mark, text: "", before, after });
        }
        if let Some(last) = self.done.last_mut() {
            let text = if mark == Mark::New {
                self.after.get(last.after.clone())
            } else {
                self.before.get(last.before.clone())
            };
            last.text = text.unwrap_or_default();
        }
    }
}

/// How many bytes of spaces two texts share from where they are begun to be read.
fn shared(one: impl Iterator<Item = (usize, char)>, other: impl Iterator<Item = (usize, char)>) -> usize {
    let both = one.zip(other).take_while(|((_, a), (_, b))| a == b && a.is_whitespace());
    both.map(|((_, letter), _)| letter.len_utf8()).sum()
}

/// The positions that stand in both of two lists, in order, as many as possible.
fn in_both(old: usize, new: usize, is_same: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let least = old.min(new);
    let first = (0..least).take_while(|at| is_same(*at, *at)).count();
    let at_end = (1..=least - first).take_while(|back| is_same(old - back, new - back)).count();
    let (rows, columns) = (old - first - at_end, new - first - at_end);
    let mut both: Vec<(usize, usize)> = (0..first).map(|at| (at, at)).collect();
    if rows.saturating_mul(columns) <= MOST_COMPARISONS {
        // How many stand in both from here to the end.
        let width = columns + 1;
        let mut counts = vec![0_u32; (rows + 1) * width];
        let count = |counts: &[u32], row: usize, column: usize| counts.get(row * width + column).copied().unwrap_or(0);
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let most = if is_same(first + row, first + column) {
                    count(&counts, row + 1, column + 1) + 1
                } else {
                    count(&counts, row + 1, column).max(count(&counts, row, column + 1))
                };
                counts.get_mut(row * width + column).into_iter().for_each(|here| *here = most);
            }
        }
        let (mut row, mut column) = (0, 0);
        while row < rows && column < columns {
            if is_same(first + row, first + column) {
                both.push((first + row, first + column));
                (row, column) = (row + 1, column + 1);
            } else if count(&counts, row + 1, column) >= count(&counts, row, column + 1) {
                row += 1;
            } else {
                column += 1;
            }
        }
    }
    both.extend((0..at_end).rev().map(|back| (old - 1 - back, new - 1 - back)));
    both
}

/// Where the words of a text stand: letters and digits that hang together, also over a hyphen, colon or apostrophe within
/// a word, or a comma, point or grouping space within a number; and each other sign but spaces.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut before = None;
    let mut is_within = false;
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let word = words.last().filter(|_| is_within).and_then(|word| text.get(word.clone()));
        let joins = match letter {
            '-' | '\u{2010}' | '\u{2011}' | '\u{ad}' | ':' | '\'' | '’' => {
                before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)
            }
            ',' | '.' => before.is_some_and(is_digit) && next.is_some_and(is_digit),
            // A mark over the letter before it.
            '\u{300}'..='\u{36f}' => is_within,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => {
                word.is_some_and(|word| may_be_grouped(word) && starts_group(text.get(at + letter.len_utf8()..)))
            }
            _ => letter.is_alphanumeric(),
        };
        let end = at + letter.len_utf8();
        match words.last_mut().filter(|_| joins && is_within) {
            Some(word) => word.end = end,
            None if letter.is_whitespace() => {}
            None => words.push(at..end),
        }
        is_within = joins;
        before = Some(letter);
    }
    words
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

/// Whether a word may be the beginning of a number in groups of three digits: one to three digits, and then groups.
fn may_be_grouped(word: &str) -> bool {
    // The groups before the last were looked at when that was joined to them.
    let last = word.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_length = if last.len() < word.len() { last.len() == 3 } else { (1..=3).contains(&last.len()) };
    is_length && last.chars().all(is_digit)
}

/// Whether a text begins with a group of three digits, and no more of them.
fn starts_group(text: Option<&str>) -> bool {
    let digits = text.unwrap_or_default().chars().take(4).take_while(|letter| is_digit(*letter)).count();
    digits == 3
}

/// The words of a text in lower case, without signs and without the spaces within numbers, in order.
pub(super) fn lowered_words(text: &str) -> Vec<String> {
    let each = words(text).into_iter().filter_map(|range| text.get(range));
    let each = each.filter(|word| word.chars().any(char::is_alphanumeric));
    each.map(|word| word.to_lowercase().split_whitespace().collect()).collect()
}

/// Words in the order that [`similarity`] wants.
pub(super) fn in_order(words: &[String]) -> Vec<String> {
    let order = crate::order::sorted(words.len(), &|a, b| words.get(a) < words.get(b));
    order.into_iter().filter_map(|at| words.get(at)).cloned().collect()
}

/// How alike two texts are, of their words in order: twice the number of words in both, in per cent of all words of both
/// (the Sørensen–Dice coefficient of the words with their number), rounded down. 0 where neither has a word.
pub(super) fn similarity(one: &[String], other: &[String]) -> u32 {
    let mut left = other.iter().peekable();
    let mut both: u64 = 0;
    for word in one {
        while left.peek().is_some_and(|next| *next < word) {
            left.next();
        }
        if left.next_if(|next| *next == word).is_some() {
            both += 1;
        }
    }
    let all = (one.len() + other.len()) as u64;
    (200 * both).checked_div(all).and_then(|share| u32::try_from(share).ok()).unwrap_or(0)
}
