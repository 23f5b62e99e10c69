//! Time in months since year 0, so that whole years, quarters and months are whole numbers: 2023 is 24276 to 24288.

use crate::Indexed;
use crate::model::{Date, Frequency, Grain, Indicator, Period, days_in_month};

/// The months of a year.
pub(super) const YEAR: f64 = 12.0;

/// Times closer than this are the same.
const SAME: f64 = 1e-6;

/// From the beginning of its first day to the end of its last.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: f64,
    pub(super) end: f64,
}

/// Where a date begins.
pub(super) fn start_of(date: Date) -> f64 {
    let month = date.month.unwrap_or(1);
    let day = f64::from(date.day.unwrap_or(1)) - 1.0;
    f64::from(date.year) * YEAR + f64::from(month) - 1.0 + day / f64::from(days_in_month(date.year, month))
}

/// Where the last day of a date ends.
pub(super) fn end_of(date: Date) -> f64 {
    let (year, month, day) = date.last_day();
    f64::from(year) * YEAR + f64::from(month) - 1.0 + f64::from(day) / f64::from(days_in_month(year, month))
}

/// The time of a period. A reporting point begins where the one before it in the year ends.
pub(super) fn span(period: &Period, plan: &Indexed) -> Span {
    let part = |year: i32, part: u8, months: u8| {
        let end = f64::from(year) * YEAR + f64::from(part) * f64::from(months);
        Span { start: end - f64::from(months), end }
    };
    match period {
        Period::Year(year) => part(*year, 1, 12),
        Period::Quarter(year, quarter) => part(*year, *quarter, 3),
        Period::Tertial(year, tertial) => part(*year, *tertial, 4),
        Period::Month(year, month) => part(*year, *month, 1),
        Period::Day(date) => Span { start: start_of(*date), end: end_of(*date) },
        Period::Interval(from, to) => Span { start: start_of(*from), end: end_of(*to) },
        Period::Point(year, id) => {
            let points = &plan.plan().reporting_points;
            let end = points.iter().position(|point| point.id == *id).map_or(12, |at| last_month(plan, at));
            let before = (0..points.len()).map(|at| last_month(plan, at)).filter(|month| *month < end).max();
            let month = |month: u8| f64::from(*year) * YEAR + f64::from(month);
            Span { start: month(before.unwrap_or(0)), end: month(end) }
        }
    }
}

/// The last month of a reporting point; where the plan does not tell, its even share of the year.
pub(super) fn last_month(plan: &Indexed, at: usize) -> u8 {
    let points = &plan.plan().reporting_points;
    let even = || u8::try_from((at + 1) * 12 / points.len().max(1)).unwrap_or(12);
    points.get(at).and_then(|point| point.last_month).unwrap_or_else(even).clamp(1, 12)
}

/// Whether no outcome of the period can be there yet: a year, quarter, tertial or month has not begun, what a
/// reporting point, a day or an interval tells has not ended.
pub(crate) fn is_future(period: &Period, plan: &Indexed) -> bool {
    let reference = end_of(plan.plan().reference_date);
    let Span { start, end } = span(period, plan);
    match period {
        Period::Day(_) | Period::Interval(..) => end > reference + SAME,
        Period::Point(..) => end - 1.0 >= reference.ceil(),
        _ => start >= reference.ceil(),
    }
}

/// The period of a frequency that ends at a time; the month where none does.
#[expect(clippy::cast_possible_truncation, reason = "months of years up to 9999 are whole numbers that fit")]
pub(super) fn period_ending(end: f64, frequency: Frequency, plan: &Indexed) -> Period {
    let last = end.ceil() as i32 - 1;
    let (year, month) = (last.div_euclid(12), u8::try_from(last.rem_euclid(12) + 1).unwrap_or(12));
    let points = plan.plan().reporting_points.iter().enumerate();
    let point = || points.clone().find(|(at, _)| last_month(plan, *at) == month);
    match frequency {
        Frequency::EveryReportingPoint => match point() {
            Some((_, point)) => Period::Point(year, point.id.clone()),
            None => Period::Month(year, month),
        },
        Frequency::Quarterly if month % 3 == 0 => Period::Quarter(year, month / 3),
        Frequency::EveryTertial if month % 4 == 0 => Period::Tertial(year, month / 4),
        Frequency::Monthly | Frequency::Quarterly | Frequency::EveryTertial => Period::Month(year, month),
        _ if month == 12 => Period::Year(year),
        _ => Period::Month(year, month),
    }
}

/// Whether two times are the same.
pub(super) fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() < SAME
}

/// Whether one time is earlier than another.
pub(super) fn is_earlier(a: f64, b: f64) -> bool {
    a < b - SAME
}

/// Whether two times are at the same place of their years.
pub(super) fn is_same_month(a: f64, b: f64) -> bool {
    let apart = (a - b) / YEAR;
    (apart - apart.round()).abs() < SAME
}

/// The months from one measurement to the next as the plan says; none where it does not.
pub(super) fn interval(indicator: &Indicator, plan: &Indexed) -> Option<f64> {
    match indicator.frequency? {
        Frequency::Monthly => Some(1.0),
        Frequency::Quarterly => Some(3.0),
        Frequency::EveryTertial => Some(4.0),
        Frequency::EveryReportingPoint => {
            let points = u32::try_from(plan.plan().reporting_points.len()).unwrap_or(u32::MAX);
            Some(YEAR / f64::from(points.max(1)))
        }
        Frequency::Irregular => None,
        yearly => Some(YEAR * f64::from(yearly.years_between())),
    }
}

/// The order of grains of the same span, the whole year first.
pub(super) fn rank(grain: Grain) -> u8 {
    match grain {
        Grain::Year => 0,
        Grain::Tertial => 1,
        Grain::Quarter => 2,
        Grain::Point => 3,
        Grain::Month => 4,
        Grain::Interval => 5,
        Grain::Day => 6,
    }
}
