//! Decimal numbers as binary ones, correctly rounded.
//!
//! The standard library's `parse` does the same, quicker, with ten kilobytes of powers of five that hardly
//! compress. Numbers as people write them have few digits, and take the short way here; the others are divided
//! as on paper.

use std::cmp::Ordering;

use crate::big::Big;

/// Digits beyond these cannot decide the rounding; that there are more can.
const MOST_DIGITS: usize = 800;

/// The number that JSON writes so, rounded to the nearest, in a tie to the even one; none where it is too large.
pub(crate) fn parse(written: &str) -> Option<f64> {
    let (negative, written) = written.strip_prefix('-').map_or((false, written), |rest| (true, rest));
    let (mantissa, exponent) = written.split_once(['e', 'E']).unwrap_or((written, ""));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits: Vec<u8> =
        whole.bytes().chain(fraction.bytes()).map(|digit| digit.saturating_sub(b'0')).skip_while(|d| *d == 0).collect();
    let mut exponent = whole_exponent(exponent) - i64::try_from(fraction.len()).unwrap_or(i64::MAX / 4);
    let kept = digits.iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1);
    exponent += i64::try_from(digits.len() - kept).unwrap_or(i64::MAX / 4);
    digits.truncate(kept);
    if kept > MOST_DIGITS {
        exponent += i64::try_from(kept - MOST_DIGITS).unwrap_or(i64::MAX / 4) - 1;
        digits.truncate(MOST_DIGITS);
        digits.push(1);
    }
    // The number is 0.digits times ten to the `size`.
    let size = exponent + i64::try_from(digits.len()).unwrap_or(i64::MAX / 4);
    let number = if digits.is_empty() || size < -330 {
        0.0
    } else if size > 310 {
        return None;
    } else {
        let exponent = i32::try_from(exponent).ok()?;
        match short(&digits, exponent) {
            Some(number) => number,
            None => long(&digits, exponent)?,
        }
    };
    Some(if negative { -number } else { number })
}

/// The exponent as written; one that is far beyond all others where it is larger still.
fn whole_exponent(written: &str) -> i64 {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, written.strip_prefix('+').unwrap_or(written)),
    };
    let far = 1 << 40;
    sign * digits.bytes().fold(0_i64, |sum, digit| far.min(sum * 10 + i64::from(digit.saturating_sub(b'0'))))
}

/// A number of few digits: it and the power of ten are held exactly, so that one step rounds once.
fn short(digits: &[u8], exponent: i32) -> Option<f64> {
    if digits.len() > 15 || exponent.abs() > 22 {
        return None;
    }
    let whole = digits.iter().fold(0.0, |sum, digit| sum * 10.0 + f64::from(*digit));
    let power = (0..exponent.abs()).fold(1.0, |power, _| power * 10.0);
    Some(if exponent < 0 { whole / power } else { whole * power })
}

/// Any number, by long division in binary; none where it is too large.
fn long(digits: &[u8], exponent: i32) -> Option<f64> {
    // Ten to the exponent is five to it, here, and two to it, in `power`.
    let mut above = Big(Vec::new());
    let mut below = Big(vec![1]);
    for digit in digits {
        above.multiply(10, u32::from(*digit));
    }
    let fives = if exponent < 0 { &mut below } else { &mut above };
    (0..exponent.abs()).for_each(|_| fives.multiply(5, 0));
    // Until 1 ≤ above / below < 2; the number is that times two to the `power`.
    let longer = i32::try_from(above.bits()).ok()? - i32::try_from(below.bits()).ok()?;
    let mut power = exponent + longer;
    if longer < 0 {
        above.shift(longer.unsigned_abs());
    } else {
        below.shift(longer.unsigned_abs());
    }
    if above.compare(&below) == Ordering::Less {
        above.shift(1);
        power -= 1;
    }
    // 53 bits, or as many as are left near zero.
    let count = (power + 1075).min(53);
    if count < 0 {
        return Some(0.0);
    }
    let mut bits = 0_u64;
    for _ in 0..count {
        bits *= 2;
        if above.compare(&below) != Ordering::Less {
            above.subtract(&below);
            bits += 1;
        }
        above.shift(1);
    }
    let rest = above.compare(&below);
    if rest == Ordering::Greater || (rest == Ordering::Equal && bits % 2 == 1) {
        bits += 1;
    }
    // The first bit of a number that has all 53 is not written: it adds one to the exponent, which is one less here.
    let biased = if count == 53 { u64::try_from(power + 1022).ok()? } else { 0 };
    let number = f64::from_bits((biased << 52) + bits);
    (biased < 2046 && number.is_finite()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn assert_as_the_standard_library(written: &str) {
        let expected = written.parse::<f64>().ok().filter(|number| number.is_finite());
        assert_eq!(parse(written).map(f64::to_bits), expected.map(f64::to_bits), "{written}");
    }

    #[test]
    fn edges() {
        for written in [
            "0",
            "-0",
            "0.0e5",
            "1",
            "-1",
            "0.1",
            "64.28",
            "1e22",
            "1e23",
            "123456789012345e22",
            "9007199254740993",
            "9007199254740992",
            "9007199254740994.5",
            "1e308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1.797693134862315807e308",
            "1.797693134862315808e308",
            "2e308",
            "1e309",
            "1e310",
            "1e400",
            "-1e400",
            "1e-307",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "4.9406564584124654e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1e-323",
            "1e-324",
            "1e-330",
            "1e-400",
            "-1e-400",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "0e99999999999999999999",
            "1E+2",
            "5e-324",
        ] {
            assert_as_the_standard_library(written);
        }
    }

    /// Halfway between two numbers, and a digit beside that, however far behind.
    #[test]
    fn halfway() {
        for bits in
            [1_u64, 2, 0x000F_FFFF_FFFF_FFFF, 0x0010_0000_0000_0000, 0x3FF0_0000_0000_0000, 0x3FF0_0000_0000_0001]
        {
            // The exact decimal digits of the middle: of a number one bit longer, written in full.
            let (low, high) = (f64::from_bits(bits), f64::from_bits(bits + 1));
            let (low, high) = (format!("{low:.1080}"), format!("{high:.1080}"));
            let mut sum = Vec::new();
            let mut carry = 0;
            for (a, b) in low.bytes().rev().zip(high.bytes().rev()).filter(|(a, _)| *a != b'.') {
                carry += u32::from(a - b'0') + u32::from(b - b'0');
                sum.push(carry % 10);
                carry /= 10;
            }
            let sum: String = sum.iter().rev().map(u32::to_string).collect();
            // Half of the sum, times 10^1080: five times it, by ten.
            let mut middle = Big(Vec::new());
            for digit in sum.bytes() {
                middle.multiply(10, u32::from(digit - b'0'));
            }
            middle.multiply(5, 0);
            let mut digits = String::new();
            while !middle.0.is_empty() {
                let digit = middle.divide(10);
                digits.insert_str(0, &digit.to_string());
            }
            for beside in ["", "0", "1", "0000000000000000000000000000000000000001"] {
                assert_as_the_standard_library(&format!("{digits}{beside}e-{}", 1081 + beside.len()));
            }
            let trimmed = digits.trim_end_matches('0');
            let (start, last) = trimmed.split_at(trimmed.len() - 1);
            let less = last.parse::<u8>().expect("a digit") - 1;
            let just_below = format!("{start}{less}9e-{}", 1082 - (digits.len() - trimmed.len()));
            assert_as_the_standard_library(&just_below);
        }
    }

    #[test]
    fn long_numbers_take_no_hours() {
        assert_as_the_standard_library(&"9".repeat(300));
        assert_as_the_standard_library(&format!("0.{}1", "0".repeat(1_000_000)));
        // Of longer ones the standard library loses count.
        assert_as_the_standard_library(&format!("1{}e-10000", "0".repeat(10_000)));
        assert_eq!(parse(&format!("1{}e-1000000", "0".repeat(1_000_000))), Some(1.0));
        assert_as_the_standard_library(&format!("0.{}", "123456789".repeat(100_000)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8192, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn as_the_standard_library_reads(written in "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,20})?", exponent in -330..=310) {
            assert_as_the_standard_library(&written);
            assert_as_the_standard_library(&format!("{written}e{exponent}"));
        }

        #[test]
        fn few_digits(written in "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,8})?([eE][-+]?[0-9]{1,2})?") {
            assert_as_the_standard_library(&written);
        }

        #[test]
        fn every_number_is_read_back(bits in any::<u64>()) {
            let number = f64::from_bits(bits);
            if number.is_finite() {
                prop_assert_eq!(parse(&format!("{number:e}")).map(f64::to_bits), Some(bits));
                assert_as_the_standard_library(&format!("{number:.25e}"));
            }
        }
    }
}
