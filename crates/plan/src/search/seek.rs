//! The words of a query, held against all words that the texts hold.

use super::inflection::{common, same, stem};
use super::query::Wanted;
use super::rate::{FORM, rate, rate_with_slips};
use super::typo::forgiven;
use super::vocabulary::{Vocabulary, letters_of};

/// A word that is sought.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    pub letters: Vec<u8>,
    /// How well each word of the vocabulary is it, by number; 0 for another word.
    pub grades: Vec<u8>,
    /// Which phrase it belongs to; 0 for none.
    pub phrase: u8,
}

/// Holds the words of a query against all words. One that no text holds is sought by its parts, then as a compound
/// of two words, and at last with slips of the finger.
pub(super) fn seek(wanted: Vec<Wanted>, vocabulary: &Vocabulary) -> Vec<Sought> {
    let mut all: Vec<Sought> = Vec::new();
    for Wanted { letters, parts, phrase } in wanted {
        let sought = plainly(letters, phrase, vocabulary);
        if sought.grades.iter().any(|grade| *grade > 0) {
            all.push(sought);
            continue;
        }
        let parts = if parts.is_empty() { taken_apart(&sought.letters, vocabulary) } else { parts };
        if parts.is_empty() {
            all.push(with_slips(sought, vocabulary));
        } else {
            all.extend(parts.into_iter().map(|part| plainly(part, phrase, vocabulary)));
        }
    }
    all.truncate(super::query::MOST_WORDS);
    all
}

fn plainly(letters: Vec<u8>, phrase: u8, vocabulary: &Vocabulary) -> Sought {
    // A word has the beginning of what is sought, or within it all of it but its ending.
    let needed = letters_of(stem(&letters));
    let may_be = |word: &[u8], has: u32| {
        needed & !has == 0 && word.len() > 3 || common(&letters, word, true) >= letters.len().min(3)
    };
    let grade = |word: &[u8]| rate(&letters, word, vocabulary).map_or(0, |rated| rated.grade);
    let grades = vocabulary.all().map(|(word, has)| if may_be(word, has) { grade(word) } else { 0 }).collect();
    Sought { letters, grades, phrase }
}

/// The same, and words that it may be with slips of the finger besides.
pub(super) fn with_slips(mut sought: Sought, vocabulary: &Vocabulary) -> Sought {
    let needed = letters_of(&sought.letters);
    let most = forgiven(sought.letters.len()).into();
    for ((word, has), grade) in vocabulary.all().zip(&mut sought.grades) {
        // Each slip brings in one letter at most that the word has not.
        if (needed & !has).count_ones() <= most && begins_alike(&sought.letters, word) {
            *grade = (*grade).max(rate_with_slips(&sought.letters, word));
        }
    }
    sought
}

/// Whether one of the first two letters is among the first two of a word: hardly anyone slips on both.
fn begins_alike(sought: &[u8], word: &[u8]) -> bool {
    sought.iter().take(2).any(|a| word.iter().take(2).any(|b| same(*a, *b, true)))
}

/// The same words, compounds taken apart; none where there are none to take apart.
pub(super) fn apart(sought: &[Sought], vocabulary: &Vocabulary) -> Option<Vec<Sought>> {
    let parts: Vec<Vec<Vec<u8>>> = sought.iter().map(|word| taken_apart(&word.letters, vocabulary)).collect();
    let more = parts.iter().filter(|parts| !parts.is_empty()).count();
    if more == 0 || sought.len() + more > super::query::MOST_WORDS {
        return None;
    }
    let mut all = Vec::new();
    for (word, parts) in sought.iter().zip(parts) {
        if parts.is_empty() {
            all.push(word.clone());
        }
        all.extend(parts.into_iter().map(|part| plainly(part, word.phrase, vocabulary)));
    }
    Some(all)
}

/// The two words of a compound that no text holds as one: brukar-inflytande. None where they are not two words that
/// the texts hold.
fn taken_apart(letters: &[u8], vocabulary: &Vocabulary) -> Vec<Vec<u8>> {
    for at in 4..letters.len().saturating_sub(3) {
        let Some((first, last)) = letters.split_at_checked(at) else { continue };
        if vocabulary.knows(last) && vocabulary.knows_first(first) {
            let first = if vocabulary.knows(first) { first } else { first.strip_suffix(b"s").unwrap_or(first) };
            return vec![first.to_vec(), last.to_vec()];
        }
    }
    Vec::new()
}

/// Whether a grade is that of the word itself, or another form of it.
pub(super) fn is_word_itself(grade: u8) -> bool {
    grade >= FORM
}
