//! Numbers.

use super::unit::unit_of;
use crate::Language;
use crate::big::Big;
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
        fixed(value, usize::from(decimals).min(MOST_DECIMALS))
    } else {
        let fixed = fixed(value, MOST_DECIMALS);
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

/// What `format!("{value:.decimals$}")` gives of a finite number, without its tables: exact, rounded once.
pub(crate) fn fixed(value: f64, decimals: usize) -> String {
    let bits = value.to_bits();
    let exponent = (bits >> 52) & 0x7FF;
    let mantissa = (bits & ((1 << 52) - 1)) | (u64::from(exponent > 0) << 52);
    // The number is the mantissa times two to the `power`.
    let power = i32::try_from(exponent.max(1)).unwrap_or(0) - 1075;
    let mut whole = Big(Vec::new());
    for half in [mantissa >> 32, mantissa & 0xFFFF_FFFF] {
        whole.shift(32);
        whole.multiply(1, u32::try_from(half).unwrap_or(0));
    }
    for _ in 0..decimals {
        whole.multiply(10, 0);
    }
    if power > 0 {
        whole.shift(power.unsigned_abs());
    }
    // What is cut off: its first bit, and whether any other is set.
    let (mut first, mut others) = (0, false);
    for _ in power..0 {
        others |= first == 1;
        first = whole.divide(2);
    }
    let is_odd = whole.0.first().is_some_and(|lowest| lowest % 2 == 1);
    if first == 1 && (others || is_odd) {
        whole.multiply(1, 1);
    }
    let mut digits = Vec::new();
    while !whole.0.is_empty() || digits.len() <= decimals {
        if decimals > 0 && digits.len() == decimals {
            digits.push('.');
        }
        digits.push(char::from_digit(whole.divide(10), 10).unwrap_or('0'));
    }
    if value.is_sign_negative() {
        digits.push('-');
    }
    digits.iter().rev().collect()
}

/// A number with its unit after a no-break space: `75 %`, `68 751 tkr`; in English `75%`. A unit of many words, such
/// as `per 10 000 invånare`, is kept as it is.
pub fn quantity(value: f64, unit: Option<&Unit>, language: Language) -> String {
    let text = number(value, unit.and_then(|unit| unit.decimals), language);
    match unit.map(|unit| unit.label.get(language.code())) {
        None | Some("") => text,
        Some("%") if language == Language::En => text + "%",
        Some(label) => {
            let label = unit_of(label, &text, language);
            text + "\u{a0}" + label
        }
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
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn fixed_as_the_standard_library(
            any in any::<u64>().prop_map(f64::from_bits), usual in -1e9..1e9_f64, whole in -100_000..100_000, decimals in 0..=6_usize
        ) {
            let (half, tenths) = (f64::from(whole) / 64.0, f64::from(whole) / 1000.0);
            for value in [any, usual, half, tenths, f64::from(whole)].into_iter().filter(|value| value.is_finite()) {
                prop_assert_eq!(fixed(value, decimals), format!("{value:.decimals$}"));
            }
        }
    }

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
        assert_eq!(quantity(1.0, Some(&unit("dagar")), Language::Sv), "1\u{a0}dag");
        assert_eq!(quantity(-1.0, Some(&unit("personer")), Language::Sv), "\u{2212}1\u{a0}person");
        assert_eq!(quantity(1.5, Some(&unit("dagar")), Language::Sv), "1,5\u{a0}dagar");
        assert_eq!(quantity(1.0, Some(&unit("families")), Language::En), "1\u{a0}family");
    }

    #[test]
    fn decimals_as_published() {
        assert_eq!(decimals_needed([64.28, 85.7, 27.0]), 2);
        assert_eq!(decimals_needed([]), 0);
        assert_eq!(decimals_needed([f64::NAN]), 0);
    }
}
