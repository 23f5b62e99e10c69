//! Numbers as short as they can be written without losing anything.

use crate::format::fixed;
use crate::read::number::parse;

/// No number needs more significant digits than this to be told from its neighbours, and one for the first digit's
/// place, which is guessed.
const MOST_DIGITS: usize = 19;

/// A number with as few decimals as are needed to read the very same number back, with a decimal point and without
/// exponent: `64.28`, `-34`, `0.1`. None for what is not finite.
///
/// Made of the writing and reading that the app has anyway: the standard library's shortest form weighs three kilobytes.
pub(super) fn exact(value: f64) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    if value == 0.0 {
        return Some("0".to_owned());
    }
    // The number is at least two to the `power`; below 1 so many decimals are zeros.
    let power = i64::try_from((value.to_bits() >> 52) & 0x7FF).unwrap_or(0) - 1023;
    let zeros = usize::try_from((-power - 1) * 30_103 / 100_000 - 1).unwrap_or(0);
    let mut written = String::new();
    for decimals in zeros..zeros + MOST_DIGITS {
        written = fixed(value, decimals);
        if parse(&written).is_some_and(|again| again.to_bits() == value.to_bits()) {
            break;
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_people_write_them() {
        for (value, written) in [
            (0.0, "0"),
            (-0.0, "0"),
            (64.28, "64.28"),
            (-34.0, "-34"),
            (0.1, "0.1"),
            (0.1 + 0.2, "0.30000000000000004"),
            (68_751.0, "68751"),
            (1e21, "1000000000000000000000"),
            (1e-7, "0.0000001"),
            (2.5e-7, "0.00000025"),
            (9_007_199_254_740_993.0, "9007199254740992"),
        ] {
            assert_eq!(exact(value).as_deref(), Some(written));
        }
        assert_eq!((exact(f64::NAN), exact(f64::INFINITY)), (None, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        /// As short as `{}` writes it, and read back as the very same.
        #[test]
        fn nothing_is_lost(any in any::<u64>().prop_map(f64::from_bits), whole in -1_000_000..1_000_000, tens in 0..7) {
            for value in [any, f64::from(whole) / 10_f64.powi(tens)] {
                let written = exact(value);
                prop_assert_eq!(written.is_some(), value.is_finite());
                if let Some(written) = written {
                    prop_assert_eq!(written.parse::<f64>().ok(), Some(value));
                    if value.abs() < 1e15 && value != 0.0 {
                        // Of two that are as short, either will do.
                        prop_assert_eq!(written.len(), format!("{value}").len());
                    }
                }
            }
        }
    }
}
