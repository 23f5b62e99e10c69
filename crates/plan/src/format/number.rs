//! Numbers.

use crate::Language;
use crate::model::Unit;

/// No more decimals than this are ever shown.
const MOST_DECIMALS: usize = 6;

/// A number: Swedish `−1 234,5` with no-break spaces and a real minus sign, English `−1,234.5`.
///
/// With `decimals` it is rounded to exactly so many; without, it has as many as it needs, at most six. A number
/// that is not finite is a dash: there is nothing to read in it.
pub fn number(value: f64, decimals: Option<u8>, language: Language) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let fixed = if let Some(decimals) = decimals {
        format!("{value:.*}", usize::from(decimals).min(MOST_DECIMALS))
    } else {
        let fixed = format!("{value:.MOST_DECIMALS$}");
        fixed.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let digits = fixed.strip_prefix('-').unwrap_or(&fixed);
    let negative = fixed.len() > digits.len() && digits.bytes().any(|digit| (b'1'..=b'9').contains(&digit));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (group, point) = match language {
        Language::Sv => ('\u{a0}', ','),
        Language::En => (',', '.'),
    };
    let mut text = String::with_capacity(fixed.len() + 8);
    if negative {
        text.push('\u{2212}');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// A number with its unit after a no-break space: `75 %`, `68 751 tkr`; in English `75%`. A unit of many words, such
/// as `per 10 000 invånare`, is kept as it is.
pub fn quantity(value: f64, unit: Option<&Unit>, language: Language) -> String {
    let text = number(value, unit.and_then(|unit| unit.decimals), language);
    match unit.map(|unit| unit.label.get(language.code())) {
        None | Some("") => text,
        Some("%") if language == Language::En => text + "%",
        Some(label) => text + "\u{a0}" + label,
    }
}

/// The number of decimals that a set of values needs to be told apart as published, at most six.
pub fn decimals_needed(values: impl IntoIterator<Item = f64>) -> u8 {
    values
        .into_iter()
        .filter(|value| value.is_finite())
        .map(|value| number(value, None, Language::En))
        .map(|text| text.split_once('.').map_or(0, |(_, fraction)| fraction.len()))
        .max()
        .and_then(|most| u8::try_from(most).ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_numbers() {
        for (value, decimals, text) in [
            (68_751.0, None, "68\u{a0}751"),
            (2.75, None, "2,75"),
            (-34.0, None, "\u{2212}34"),
            (3.0, Some(1), "3,0"),
            (0.0, None, "0"),
            (-0.0, None, "0"),
            (-0.04, Some(1), "0,0"),
            (1_234_567.5, None, "1\u{a0}234\u{a0}567,5"),
            (999.0, None, "999"),
            (1000.0, Some(0), "1\u{a0}000"),
            (1e-9, None, "0"),
            (1e12, None, "1\u{a0}000\u{a0}000\u{a0}000\u{a0}000"),
            (f64::NAN, None, "–"),
            (f64::INFINITY, Some(1), "–"),
            (64.28, Some(200), "64,280000"),
        ] {
            assert_eq!(number(value, decimals, Language::Sv), text, "{value}");
        }
    }

    #[test]
    fn english_numbers() {
        assert_eq!(number(68751.25, None, Language::En), "68,751.25");
        assert_eq!(number(-34.0, None, Language::En), "\u{2212}34");
    }

    #[test]
    fn quantities() {
        let unit = |label: &str| Unit { label: label.into(), name: None, decimals: None };
        assert_eq!(quantity(75.0, Some(&unit("%")), Language::Sv), "75\u{a0}%");
        assert_eq!(quantity(75.0, Some(&unit("%")), Language::En), "75%");
        assert_eq!(quantity(68751.0, Some(&unit("tkr")), Language::Sv), "68\u{a0}751\u{a0}tkr");
        assert_eq!(quantity(2.0, None, Language::Sv), "2");
    }

    #[test]
    fn decimals_as_published() {
        assert_eq!(decimals_needed([64.28, 85.7, 27.0]), 2);
        assert_eq!(decimals_needed([]), 0);
        assert_eq!(decimals_needed([f64::NAN]), 0);
    }
}
