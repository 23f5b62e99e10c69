//! Whether a board's word for a verdict tells that it is a forecast.

/// What such words hold, in Swedish and English, in small letters.
const TELLING: [&str; 7] = ["bedöms", "väntas", "förvänta", "prognos", "kommer att", "expected", "forecast"];

/// Whether a word for a verdict tells by itself that it says what is expected: `Bedöms nås delvis`. The case of a to z plays
/// no part.
pub fn is_forecast_word(word: &str) -> bool {
    // The standard library's own lower case brings tables for all the world's letters.
    let word = word.as_bytes();
    let holds = |telling: &[u8]| word.windows(telling.len()).any(|part| part.eq_ignore_ascii_case(telling));
    TELLING.iter().any(|telling| holds(telling.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_tell_and_words_that_do_not() {
        for telling in
            ["Bedöms nås delvis", "bedöms vara uppfyllda vid årets slut", "PROGNOS: nås", "Expected to be reached"]
        {
            assert!(is_forecast_word(telling), "{telling}");
        }
        for silent in ["", "Nås", "Delvis uppfyllt", "Grön", "Bedömt", "Reached"] {
            assert!(!is_forecast_word(silent), "{silent}");
        }
    }
}
