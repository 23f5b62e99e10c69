//! The words of all texts, each once.

use super::fold::plain;
use super::inflection::{common, inflected};
use super::words::words;

/// Words that say nothing of what is sought: they need not be found. Swedish, then English.
const STOP_WORDS: &str = "och i att som för på av med till en ett den det de är ska skall vi om inom hur vad vem vilka \
    vilken vilket när var kan man får har inte sin sig sina sitt eller från vid så jag där många mycket \
    the of and in to a for with how what who is are";

/// The words of all texts, each once, by number.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: Vec<Box<[u8]>>,
    /// Which letters each has, as bits: most words can be passed over by a look at them.
    letters: Vec<u32>,
    /// The numbers, in order of the words.
    order: Vec<u32>,
    /// How many of the first are stop words.
    stop_words: u32,
}

impl Vocabulary {
    /// The stop words alone.
    pub(super) fn new() -> Self {
        let mut new = Self { words: Vec::new(), letters: Vec::new(), order: Vec::new(), stop_words: 0 };
        words(STOP_WORDS, &mut |word| {
            new.number(word.letters);
        });
        new.stop_words = u32::try_from(new.words.len()).unwrap_or(u32::MAX);
        new
    }

    /// The number of a word, which is added where it is new.
    pub(super) fn number(&mut self, letters: &[u8]) -> u32 {
        let at = self.first_from(letters);
        if let Some(number) = self.order.get(at).copied().filter(|number| self.letters(*number) == letters) {
            return number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(letters.into());
        self.letters.push(letters_of(letters));
        self.order.insert(at, number);
        number
    }

    /// A word by its number.
    pub(super) fn letters(&self, number: u32) -> &[u8] {
        self.words.get(number as usize).map_or(&[], |word| word)
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// All words, by number, each with [`letters_of`] it.
    pub(super) fn all(&self) -> impl Iterator<Item = (&[u8], u32)> {
        self.words.iter().map(|word| &**word).zip(self.letters.iter().copied())
    }

    /// Whether the word with the number says nothing of what is sought.
    pub(super) fn is_stop_word(&self, number: u32) -> bool {
        number < self.stop_words
    }

    /// Whether a word says nothing of what is sought.
    pub(super) fn stops(&self, letters: &[u8]) -> bool {
        self.words.iter().take(self.stop_words as usize).any(|word| **word == *letters)
    }

    /// Whether letters are a word that some text holds, in any form: what compounds are made of.
    pub(super) fn knows(&self, letters: &[u8]) -> bool {
        let first = self.first_from(letters);
        let nearest = self.order.iter().skip(first).take(8).map(|number| self.letters(*number));
        let mut beginning = nearest.take_while(|word| word.starts_with(letters));
        letters.len() >= 3
            && !self.stops(letters)
            && beginning.any(|word| inflected(letters, word, common(letters, word, false)).is_some())
    }

    /// Whether letters are a word that some text holds, as the first part of a compound: with a linking s, too.
    pub(super) fn knows_first(&self, letters: &[u8]) -> bool {
        self.knows(letters) || letters.strip_suffix(b"s").is_some_and(|bare| self.knows(bare))
    }

    fn first_from(&self, letters: &[u8]) -> usize {
        self.order.partition_point(|number| self.letters(*number) < letters)
    }
}

/// Which letters a word has, as bits, å, ä and ö as the letters typed instead; all that is no letter of a–z as one.
pub(super) fn letters_of(word: &[u8]) -> u32 {
    let bit = |letter: u8| match plain(letter) {
        letter @ b'a'..=b'z' => 1 << (letter - b'a'),
        _ => 1 << 26,
    };
    word.iter().fold(0, |all, letter| all | bit(*letter))
}
