//! A day, or as much of it as a document tells.

use std::fmt;
use std::str::FromStr;

use super::string_type::string_type;

/// A date known to the day, the month or only the year: `2023-03-27`, `2023-03`, `2019`.
///
/// Years 1000–9999; a month and a day exist in the Gregorian calendar. Orders by its parts, the less exact first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 1000–9999.
    pub year: i32,
    /// The month, 1–12, where it is known.
    pub month: Option<u8>,
    /// The day of the month, where it is known; never without a month.
    pub day: Option<u8>,
}

impl Date {
    /// A year and nothing nearer.
    pub const fn year(year: i32) -> Self {
        Self { year, month: None, day: None }
    }

    /// The last day that the date may mean, as `(year, month, day)`: `2023` → 31 December 2023.
    pub fn last_day(self) -> (i32, u8, u8) {
        let month = self.month.unwrap_or(12);
        (self.year, month, self.day.unwrap_or_else(|| days_in_month(self.year, month)))
    }
}

/// The number of days in a month of the Gregorian calendar; 31 for a month outside 1–12.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// `text` as a number, when it is exactly `digits` ASCII digits.
pub(super) fn digits<T: FromStr>(text: &str, digits: usize) -> Result<T, ()> {
    if text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().map_err(|_| ())
    } else {
        Err(())
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|m| digits::<u8>(m, 2)).transpose()?;
        let day = parts.next().map(|d| digits::<u8>(d, 2)).transpose()?;
        let month_exists = month.is_none_or(|m| (1..=12).contains(&m));
        let day_exists = day.is_none_or(|d| d >= 1 && d <= days_in_month(year, month.unwrap_or(1)));
        if year >= 1000 && month_exists && day_exists && parts.next().is_none() {
            Ok(Self { year, month, day })
        } else {
            Err(())
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

string_type!(
    Date,
    Date,
    "a date: 2023-03-27, 2023-03 or 2023",
    r"^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_what_is_known() {
        for text in ["2019", "2023-03", "2023-03-27", "2024-02-29"] {
            assert_eq!(text.parse::<Date>().map(|d| d.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "19",
            "0999",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "2023-04-31",
            "2023-1-1",
            "2023-03-27-1",
            "+2023",
            "20230327",
            "mars",
        ] {
            assert_eq!(text.parse::<Date>(), Err(()), "{text}");
        }
    }

    #[test]
    fn ends_on_its_last_day() {
        assert_eq!(Date::year(2023).last_day(), (2023, 12, 31));
        assert_eq!("2024-02".parse::<Date>().map(Date::last_day), Ok((2024, 2, 29)));
    }
}
