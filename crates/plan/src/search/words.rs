//! A text as words, each with where it stands.

use super::fold::{SECTION, Sort, fold};

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    /// Its letters, folded.
    pub letters: &'a [u8],
    /// Where it stands in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// True where it is several words of before, written together: e-tjänst, § 40, 68 751.
    pub joined: bool,
}

/// Tells each word of a text, in order. Words that hang together are told by themselves first, then as one, growing:
/// `2024-09-24` is 2024, 09, 202409, 24 and 20240924.
pub(super) fn words(text: &str, tell: &mut dyn FnMut(Word<'_>)) {
    let mut word: Vec<u8> = Vec::new();
    let mut chain = Chain::default();
    let mut start = 0;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let length = word.len();
        if length == 0 {
            start = at;
        }
        let next = letters.peek().map(|(_, next)| *next);
        let sort = match letter {
            '§' => {
                chain.end_of_word(&mut word, text, start, at, tell);
                word.push(SECTION);
                chain.end_of_word(&mut word, text, at, at + letter.len_utf8(), tell);
                before = letter;
                continue;
            }
            ',' | '.' if before.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit()) => {
                word.push(b',');
                Sort::Letter
            }
            other => fold(other, &mut word),
        };
        if sort == Sort::Gap {
            chain.end_of_word(&mut word, text, start, at, tell);
        }
        before = letter;
    }
    chain.end_of_word(&mut word, text, start, text.len(), tell);
}

/// Words that hang together, as one.
#[derive(Default)]
struct Chain {
    letters: Vec<u8>,
    start: usize,
    end: usize,
    /// The length of the last word in it.
    last: usize,
}

impl Chain {
    fn end_of_word(
        &mut self,
        word: &mut Vec<u8>,
        text: &str,
        start: usize,
        end: usize,
        tell: &mut dyn FnMut(Word<'_>),
    ) {
        if word.is_empty() {
            return;
        }
        if word.as_slice() != [SECTION] {
            tell(Word { letters: word, start, end, joined: false });
        }
        if self.hangs_together(word, text.get(self.end..start).unwrap_or_default()) {
            self.letters.extend_from_slice(word);
            tell(Word { letters: &self.letters, start: self.start, end, joined: true });
        } else {
            self.letters.clear();
            self.letters.extend_from_slice(word);
            self.start = start;
        }
        self.end = end;
        self.last = word.len();
        word.clear();
    }

    /// Whether a word belongs to the chain, with the gap between them.
    fn hangs_together(&self, word: &[u8], gap: &str) -> bool {
        let is_number = |letters: &[u8]| !letters.is_empty() && letters.iter().all(u8::is_ascii_digit);
        let is_space = matches!(gap, " " | "\u{a0}" | "\u{202f}" | "\u{2009}");
        match self.letters.as_slice() {
            [] => false,
            [SECTION] => (gap.is_empty() || is_space) && word.first().is_some_and(u8::is_ascii_digit),
            chain if is_space => {
                let group = word.split(|letter| *letter == b',').next().unwrap_or_default();
                is_number(chain) && self.last <= 3 && is_number(group) && group.len() == 3
            }
            _ => matches!(gap, "-" | "\u{2010}" | "\u{2011}" | "–"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, &str)> {
        let mut all = Vec::new();
        words(text, &mut |word| {
            let letters = word.letters.iter().map(|l| match l {
                1 => 'å',
                2 => 'ä',
                3 => 'ö',
                4 => '§',
                other => char::from(*other),
            });
            all.push((letters.collect(), &text[word.start..word.end]));
        });
        all
    }

    fn spelt(text: &str) -> Vec<String> {
        told(text).into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn words_are_told_with_their_places() {
        assert_eq!(told(" Vård, Omsorg! "), [("vård".to_owned(), "Vård"), ("omsorg".to_owned(), "Omsorg")]);
        assert_eq!(told("tja\u{308}nst."), [("tjänst".to_owned(), "tja\u{308}nst")]);
        assert!(told(" – … ").is_empty());
        assert!(told("").is_empty());
    }

    #[test]
    fn what_hangs_together_is_told_as_one_too() {
        assert_eq!(spelt("e-tjänster"), ["e", "tjänster", "etjänster"]);
        assert_eq!(spelt("2024-09-24"), ["2024", "09", "202409", "24", "20240924"]);
        assert_eq!(spelt("Individ- och"), ["individ", "och"]);
        assert_eq!(spelt("IFO/Myndighet"), ["ifo", "myndighet"]);
        assert_eq!(told("enligt § 40").last(), Some(&("§40".to_owned(), "§ 40")));
        assert_eq!(spelt("§40 §"), ["40", "§40"]);
        assert_eq!(spelt("68 751 tkr"), ["68", "751", "68751", "tkr"]);
        assert_eq!(spelt("10\u{a0}000,5"), ["10", "000,5", "10000,5"]);
        assert_eq!(spelt("år 2023 100"), ["år", "2023", "100"]);
        assert_eq!(spelt("2,75. 3.0 kap.5"), ["2,75", "3,0", "kap", "5"]);
    }
}
