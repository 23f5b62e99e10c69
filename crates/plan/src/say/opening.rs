//! The beginning of a text.

/// Shorter words than this before a full stop may be abbreviations: `t.ex.`, `bl.a.`, `kap.`
const WORD: usize = 4;

/// A text parted after the first sentence that reaches `least` bytes: its opening, and the rest without the space between.
/// All of it where no sentence ends there: a sentence ends in a full stop after a word of four letters or more, with a
/// space and a capital letter after it.
pub fn opening(text: &str, least: usize) -> (&str, &str) {
    let ends = text.match_indices(". ").filter(|(at, _)| {
        let (before, after) = (text.get(..*at).unwrap_or_default(), text.get(at + 2..).unwrap_or_default());
        let letters = before.chars().rev().take_while(|letter| !matches!(letter, ' ' | '.' | '\u{a0}')).count();
        at + 1 >= least && letters >= WORD && after.starts_with(is_capital)
    });
    let end = ends.map(|(at, _)| at + 1).next().unwrap_or(text.len());
    (text.get(..end).unwrap_or(text), text.get(end..).unwrap_or_default().trim_start())
}

/// Whether a letter of Swedish is a capital. The standard library knows all the world's, in tables that weigh.
fn is_capital(letter: char) -> bool {
    letter.is_ascii_uppercase() || matches!(letter, 'Å' | 'Ä' | 'Ö' | 'É')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parted_at_sentences() {
        for (text, least, first, rest) in [
            ("", 0, "", ""),
            ("En mening utan slut", 3, "En mening utan slut", ""),
            ("Första meningen. Andra meningen.", 3, "Första meningen.", "Andra meningen."),
            ("Första meningen. Andra meningen. Tredje.", 20, "Första meningen. Andra meningen.", "Tredje."),
            ("Enligt bl.a. Götene. Sedan mera.", 0, "Enligt bl.a. Götene.", "Sedan mera."),
            (
                "Målet är 2,5 procent. och sedan. Äntligen nytt.",
                0,
                "Målet är 2,5 procent. och sedan.",
                "Äntligen nytt.",
            ),
            ("Kort. Slut.", 99, "Kort. Slut.", ""),
        ] {
            assert_eq!(opening(text, least), (first, rest), "{text}");
        }
    }
}
