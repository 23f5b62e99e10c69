//! Dates.

use crate::Language;
use crate::model::Date;

const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a month, 1–12; empty for any other number.
pub fn month(month: u8, language: Language) -> &'static str {
    let months = match language {
        Language::Sv => &MONTHS_SV,
        Language::En => &MONTHS_EN,
    };
    usize::from(month).checked_sub(1).and_then(|at| months.get(at)).copied().unwrap_or_default()
}

/// A date as far as it is known: `27 mars 2023`, `mars 2023`, `2019`.
pub fn date(date: Date, language: Language) -> String {
    match (date.month, date.day) {
        (Some(m), Some(day)) => format!("{day} {} {}", month(m, language), date.year),
        (Some(m), None) => format!("{} {}", month(m, language), date.year),
        _ => date.year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_far_as_known() {
        for (text, sv, en) in [
            ("2024-12-31", "31 december 2024", "31 December 2024"),
            ("2023-10", "oktober 2023", "October 2023"),
            ("2019", "2019", "2019"),
        ] {
            let parsed: Date = text.parse().expect("a date");
            assert_eq!(date(parsed, Language::Sv), sv);
            assert_eq!(date(parsed, Language::En), en);
        }
        assert_eq!(month(0, Language::Sv), "");
        assert_eq!(month(13, Language::En), "");
    }
}
