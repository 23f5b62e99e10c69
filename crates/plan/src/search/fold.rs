//! Letters as they are compared: without case and accents, but with å, ä and ö as letters of their own.

/// What å, ä and ö and the section sign become: numbers that no text holds.
const RING: u8 = 1;
const UMLAUT_A: u8 = 2;
const UMLAUT_O: u8 = 3;
/// The section sign, which makes a word with the number after it.
pub(super) const SECTION: u8 = 4;

/// What a character is to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A letter or a digit, folded to what was added.
    Letter,
    /// Part of the word that it stands in, such as a soft hyphen: it adds nothing.
    Silent,
    /// What stands between words.
    Gap,
}

/// The base letters of U+00C0–U+00DF, and of U+00E0–U+00FF but for its last. Nought is no letter.
const LATIN_1: &[u8; 32] = b"aaaa\x02\x01\x02ceeeeiiiidnoooo\x03\0\x03uuuuyts";

/// The base letters of U+0100–U+017F, as many times each as they follow on each other.
const EXTENDED_A: [(u8, u32); 20] = [
    (b'a', 6),
    (b'c', 8),
    (b'd', 4),
    (b'e', 10),
    (b'g', 8),
    (b'h', 4),
    (b'i', 12),
    (b'j', 2),
    (b'k', 3),
    (b'l', 10),
    (b'n', 9),
    (b'o', 8),
    (b'r', 6),
    (b's', 8),
    (b't', 6),
    (b'u', 12),
    (b'w', 2),
    (b'y', 3),
    (b'z', 6),
    (b's', 1),
];

/// Adds a character to a word, folded: one byte for a letter of western and central Europe, its own bytes for others.
///
/// The tables of the standard library know every script, and weigh more than the whole search.
pub(super) fn fold(letter: char, word: &mut Vec<u8>) -> Sort {
    let code = u32::from(letter);
    let base = match code {
        0x30..=0x39 | 0x41..=0x5a | 0x61..=0x7a => u8::try_from(code).unwrap_or_default().to_ascii_lowercase(),
        0xff => b'y',
        0xc0..=0xfe => LATIN_1.get((code as usize - 0xc0) % 32).copied().unwrap_or_default(),
        0x100..=0x17f => extended_a(code - 0x100),
        0xad | 0x200b..=0x200d | 0x2060 | 0xfe00..=0xfe0f | 0xfeff => return Sort::Silent,
        0x300..=0x36f => {
            compose(code, word);
            return Sort::Silent;
        }
        0..0xc0 | 0x2000..=0x2bff | 0x3000..=0x3020 | 0x1_f000.. => 0,
        _ => {
            word.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            return Sort::Letter;
        }
    };
    if base == 0 {
        return Sort::Gap;
    }
    word.push(base);
    Sort::Letter
}

fn extended_a(mut at: u32) -> u8 {
    for (base, times) in EXTENDED_A {
        if at < times {
            return base;
        }
        at -= times;
    }
    0
}

/// A mark on the letter before, as texts copied out of PDF files have them: å as an a and a ring.
fn compose(mark: u32, word: &mut [u8]) {
    if let Some(last) = word.last_mut() {
        *last = match (mark, *last) {
            (0x30a, b'a') => RING,
            (0x308, b'a') => UMLAUT_A,
            (0x308, b'o') => UMLAUT_O,
            (_, base) => base,
        };
    }
}

/// The letter that someone without a Swedish keyboard types instead.
pub(super) fn plain(letter: u8) -> u8 {
    match letter {
        RING | UMLAUT_A => b'a',
        UMLAUT_O => b'o',
        other => other,
    }
}

/// A text, folded.
#[cfg(test)]
pub(super) fn folded(text: &str) -> Vec<u8> {
    let mut word = Vec::new();
    text.chars().for_each(|letter| {
        fold(letter, &mut word);
    });
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_are_forgiven_but_swedish_letters_are_kept() {
        for (a, b) in [("Äldre", "äldre"), ("ÅÄÖ", "åäö"), ("idé", "IDE"), ("Müller", "muller"), ("Łódź", "lodz")]
        {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        assert_eq!(folded("Bjørn æble"), folded("björnäble"));
        assert_ne!(folded("äldre"), folded("aldre"));
        assert_ne!(folded("åka"), folded("äka"));
        let plainly: Vec<u8> = folded("åÄö").into_iter().map(plain).collect();
        assert_eq!(plainly, b"aao");
    }

    #[test]
    fn letters_of_two_parts_and_soft_hyphens_are_as_one() {
        assert_eq!(folded("a\u{30a}a\u{308}o\u{308}e\u{301}"), folded("åäöé"));
        assert_eq!(folded("hem\u{ad}tja\u{308}nst"), folded("hemtjänst"));
        assert_eq!(fold('\u{308}', &mut Vec::new()), Sort::Silent);
    }

    #[test]
    fn as_the_standard_library_knows_letters_and_case() {
        for letter in (0..0x180).filter_map(char::from_u32) {
            let mut word = Vec::new();
            let sort = fold(letter, &mut word);
            // The feminine and masculine ordinals and the micro sign are symbols here.
            let is_letter = letter.is_alphanumeric() && (letter.is_ascii() || letter >= 'À');
            assert_eq!(sort == Sort::Letter, is_letter, "{letter:?}");
            assert_eq!(word.len(), usize::from(is_letter), "{letter:?}");
            if is_letter && letter.to_lowercase().count() == 1 {
                assert_eq!(word, folded(&letter.to_lowercase().to_string()), "{letter:?}");
            }
        }
    }

    #[test]
    fn other_scripts_are_kept_and_signs_are_gaps() {
        assert_eq!(folded("日本"), "日本".as_bytes());
        for sign in ['%', '§', '×', '÷', '–', '”', '…', '→', '🙂', ' ', '\u{a0}', '\0', '\u{3000}'] {
            assert_eq!(fold(sign, &mut Vec::new()), Sort::Gap, "{sign:?}");
        }
    }
}
