//! The time that a value is about.

use std::fmt;
use std::str::FromStr;

use super::date::{Date, digits};
use super::string_type::string_type;

/// The time that a value is about.
///
/// In the file one string: a year `2023`, a quarter `2023-Q3`, a tertial `2023-T2`, a month `2023-10`, a day
/// `2023-10-31`, one of the plan's reporting points `2023/delar1`, or an interval `2023-01..2023-10`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// A calendar year.
    Year(i32),
    /// A quarter, 1–4.
    Quarter(i32, u8),
    /// A third of a year, 1–3.
    Tertial(i32, u8),
    /// A month, 1–12.
    Month(i32, u8),
    /// A day: a reading on a date.
    Day(Date),
    /// A reporting point of the plan, by its id, in a year.
    Point(i32, String),
    /// From the first to the last, both included; the first is not later than the last.
    Interval(Date, Date),
}

impl Period {
    /// The year that the period ends in.
    pub fn year(&self) -> i32 {
        match self {
            Self::Year(y) | Self::Quarter(y, _) | Self::Tertial(y, _) | Self::Month(y, _) | Self::Point(y, _) => *y,
            Self::Day(date) | Self::Interval(_, date) => date.year,
        }
    }

    /// Where the middle of the period lies on a time axis, in years: the year 2023 lies at 2023.0 and covers
    /// 2022.5–2023.5, so the months of a year lie around the year's own mark. A reporting point lies at the end
    /// of its last month, which `last_month` tells by the point's id (December when it answers `None`).
    pub fn position(&self, last_month: impl Fn(&str) -> Option<u8>) -> f64 {
        match self {
            Self::Year(year) => f64::from(*year),
            Self::Quarter(year, quarter) => f64::from(*year) + (f64::from(*quarter) - 0.5) / 4.0 - 0.5,
            Self::Tertial(year, tertial) => f64::from(*year) + (f64::from(*tertial) - 0.5) / 3.0 - 0.5,
            Self::Month(year, month) => f64::from(*year) + (f64::from(*month) - 0.5) / 12.0 - 0.5,
            Self::Day(date) => start_of(*date),
            Self::Point(year, point) => f64::from(*year) + f64::from(last_month(point).unwrap_or(12)) / 12.0 - 0.5,
            Self::Interval(from, to) => f64::midpoint(start_of(*from), end_of(*to)),
        }
    }

    /// The kind of period, for comparing like with like: two values of one series with the same grain are
    /// neighbours on the axis; a month and a year are not.
    pub fn grain(&self) -> Grain {
        match self {
            Self::Year(_) => Grain::Year,
            Self::Quarter(..) => Grain::Quarter,
            Self::Tertial(..) => Grain::Tertial,
            Self::Month(..) => Grain::Month,
            Self::Day(_) => Grain::Day,
            Self::Point(..) => Grain::Point,
            Self::Interval(..) => Grain::Interval,
        }
    }
}

impl Default for Period {
    /// A year before all years, for a place that is still to be read into.
    fn default() -> Self {
        Self::Year(0)
    }
}

/// The kind of a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grain {
    /// Years.
    Year,
    /// Quarters.
    Quarter,
    /// Tertials.
    Tertial,
    /// Months.
    Month,
    /// Days.
    Day,
    /// Reporting points.
    Point,
    /// Intervals of another length.
    Interval,
}

fn start_of(date: Date) -> f64 {
    let month = f64::from(date.month.unwrap_or(1)) - 1.0;
    let day = f64::from(date.day.unwrap_or(1)) - 1.0;
    f64::from(date.year) + (month + day / 31.0) / 12.0 - 0.5
}

fn end_of(date: Date) -> f64 {
    let (year, month, day) = date.last_day();
    start_of(Date { year, month: Some(month), day: Some(day) }) + 1.0 / 372.0
}

/// Whether `text` may name a reporting point, an area and so on inside a period or an address.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=80).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_' || b == b'.')
}

fn numbered(text: &str, letter: char, most: u8) -> Option<u8> {
    let number = text.strip_prefix(letter).and_then(|n| digits(n, 1).ok())?;
    (1..=most).contains(&number).then_some(number)
}

impl FromStr for Period {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some((year, point)) = text.split_once('/') {
            let year = digits(year, 4)?;
            return if year >= 1000 && is_id(point) { Ok(Self::Point(year, point.to_owned())) } else { Err(()) };
        }
        if let Some((from, to)) = text.split_once("..") {
            let (from, to): (Date, Date) = (from.parse()?, to.parse()?);
            return if from.last_day() <= to.last_day() { Ok(Self::Interval(from, to)) } else { Err(()) };
        }
        if let Some((year, part)) = text.split_once('-') {
            let quarter = numbered(part, 'Q', 4);
            let tertial = numbered(part, 'T', 3);
            if quarter.is_some() || tertial.is_some() {
                let year = digits(year, 4)?;
                return match (quarter, tertial) {
                    (Some(quarter), _) if year >= 1000 => Ok(Self::Quarter(year, quarter)),
                    (_, Some(tertial)) if year >= 1000 => Ok(Self::Tertial(year, tertial)),
                    _ => Err(()),
                };
            }
        }
        let date: Date = text.parse()?;
        Ok(match (date.month, date.day) {
            (None, _) => Self::Year(date.year),
            (Some(month), None) => Self::Month(date.year, month),
            (Some(_), Some(_)) => Self::Day(date),
        })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Tertial(year, tertial) => write!(f, "{year:04}-T{tertial}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(f),
            Self::Point(year, point) => write!(f, "{year:04}/{point}"),
            Self::Interval(from, to) => write!(f, "{from}..{to}"),
        }
    }
}

string_type!(
    Period,
    Period,
    "a period: 2023, 2023-Q3, 2023-T2, 2023-10, 2023-10-31, 2023/delar1 or 2023-01..2023-10",
    r"^[1-9]\d{3}(-Q[1-4]|-T[1-3]|-\d{2}(-\d{2})?|/[A-Za-z0-9._-]{1,80}|(-\d{2}(-\d{2})?)?\.\.[1-9]\d{3}(-\d{2}(-\d{2})?)?)?$"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_every_kind() {
        for text in
            ["2023", "2023-Q3", "2023-T2", "2023-10", "2023-10-31", "2023/delar1", "2023/a..b", "2023-01..2023-10"]
        {
            assert_eq!(text.parse::<Period>().map(|p| p.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_no_period() {
        for text in [
            "",
            "23",
            "2023-Q5",
            "2023-Q0",
            "2023-T4",
            "0000",
            "2023-13",
            "2023/",
            "2023/å ä",
            "2023-10..2023-01",
            "99999",
            "2023-Q",
            "0001-Q1",
        ] {
            assert_eq!(text.parse::<Period>(), Err(()), "{text}");
        }
    }

    #[test]
    fn months_lie_inside_their_year() {
        let at = |text: &str| text.parse::<Period>().map_or(f64::NAN, |p| p.position(|_| Some(8)));
        assert!(at("2023-01") > 2022.5 && at("2023-12") < 2023.5);
        assert!(at("2023-Q1") < at("2023-Q2"));
        assert!(at("2023/delar2") < at("2023-12-31"));
        assert!((at("2023-01..2023-12") - 2023.0).abs() < 0.01);
    }
}
