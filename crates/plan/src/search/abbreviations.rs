//! A plan's own abbreviations: each is found by what it stands for, and the other way round.

use super::gather::Field;
use super::index::Token;
use super::inflection::{common, inflected};
use super::vocabulary::Vocabulary;
use super::words::words;
use crate::model::Plan;

/// An abbreviation and what it stands for.
#[derive(Debug)]
pub(super) struct Abbreviation<'p> {
    short: &'p str,
    /// The abbreviation, by number in the vocabulary.
    word: u32,
    /// What it stands for, word by word, by number in the vocabulary.
    long: Vec<u32>,
}

/// The abbreviations of a plan: its list of them, and those of its roles.
pub(super) fn abbreviations<'p>(plan: &'p Plan, vocabulary: &mut Vocabulary) -> Vec<Abbreviation<'p>> {
    let mut all = Vec::new();
    for abbreviation in &plan.abbreviations {
        all.extend(abbreviation_of(&abbreviation.short, &abbreviation.long.sv, vocabulary));
    }
    for role in &plan.roles {
        let short = role.abbreviation.as_deref();
        all.extend(short.and_then(|short| abbreviation_of(short, &role.name.sv, vocabulary)));
    }
    all
}

/// None for one of several words: each of them is an abbreviation by itself, or none.
fn abbreviation_of<'p>(short: &'p str, long: &str, vocabulary: &mut Vocabulary) -> Option<Abbreviation<'p>> {
    let mut spelt = Vec::new();
    words(short, &mut |word| spelt.push(vocabulary.number(word.letters)));
    let [word] = spelt[..] else { return None };
    // What follows a comma or bracket explains.
    let long = long.split([',', '(', ';']).next().unwrap_or_default();
    let mut spelt = Vec::new();
    words(long, &mut |word| {
        let number = vocabulary.number(word.letters);
        if !word.joined && !vocabulary.is_stop_word(number) {
            spelt.push(number);
        }
    });
    (!spelt.is_empty()).then_some(Abbreviation { short, word, long: spelt })
}

/// Adds to the words of a text what its abbreviations stand for, and abbreviations of what is written out.
pub(super) fn expand(field: &mut Field<'_>, abbreviations: &[Abbreviation<'_>], vocabulary: &Vocabulary) {
    let plain: Vec<Token> = field.tokens.iter().copied().filter(|token| !token.joined && !token.stop).collect();
    for (at, token) in plain.iter().enumerate() {
        for abbreviation in abbreviations {
            let other = |word, last: &Token| Token { word, end: last.end, to: last.to, other: true, ..*token };
            // Capitals tell an abbreviation from a word that is spelt alike.
            if token.word == abbreviation.word && field.text.get(token.range()) == Some(abbreviation.short) {
                field.tokens.extend(abbreviation.long.iter().map(|word| other(*word, token)));
            }
            let written = plain.get(at..at + abbreviation.long.len()).unwrap_or_default();
            if let Some(last) = written.last()
                && written.iter().zip(&abbreviation.long).all(|(a, b)| is_form(a.word, *b, vocabulary))
            {
                field.tokens.push(other(abbreviation.word, last));
            }
        }
    }
}

fn is_form(a: u32, b: u32, vocabulary: &Vocabulary) -> bool {
    let (a, b) = (vocabulary.letters(a), vocabulary.letters(b));
    let in_common = common(a, b, false);
    in_common >= 3 && inflected(a, b, in_common).is_some()
}
