//! A capital first letter.

/// The text with its first letter in upper case.
///
/// The letters of western Europe only: å, ä, ö, é and their like. The standard library's `to_uppercase` knows
/// all of the world's, and its tables are downloaded for the first letter of a sentence.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| std::iter::once(upper(first)).chain(letters).collect())
}

fn upper(letter: char) -> char {
    match letter {
        // In Latin-1 the capital stands 32 before the small letter; ÷ stands among them, and ÿ's is elsewhere.
        '\u{e0}'..='\u{fe}' if letter != '÷' => char::from_u32(u32::from(letter) - 32).unwrap_or(letter),
        _ => letter.to_ascii_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_alone() {
        for (text, capitalised) in [
            ("", ""),
            ("mål", "Mål"),
            ("åäö", "Åäö"),
            ("äldre", "Äldre"),
            ("öppna", "Öppna"),
            ("École", "École"),
            ("école", "École"),
            ("ægir", "Ægir"),
            ("÷ 2", "÷ 2"),
            ("ÿ", "ÿ"),
            ("ß", "ß"),
            ("7 av 8", "7 av 8"),
            ("Redan", "Redan"),
        ] {
            assert_eq!(capital(text), capitalised);
        }
    }

    #[test]
    fn as_the_standard_library_up_to_thorn() {
        for letter in ('\0'..='\u{fe}').filter(|letter| !matches!(letter, 'µ' | 'ß')) {
            assert_eq!(capital(&letter.to_string()), letter.to_uppercase().to_string());
        }
    }
}
