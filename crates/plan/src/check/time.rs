//! When something begins and ends, for comparing times of different exactness.

use crate::model::{Date, Period, Plan};

/// A day as year, month and day.
pub(super) type Day = (i32, u8, u8);

/// The first day that a date may mean: `2023` → 1 January 2023.
pub(super) fn first_day(date: Date) -> Day {
    (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

/// The last month of a reporting point, where the plan tells it.
fn last_month(plan: &Plan, id: &str) -> Option<u8> {
    // A year has no more days than these; a longer list is no list of reporting points.
    plan.reporting_points.iter().take(366).find(|point| point.id == id).and_then(|point| point.last_month)
}

/// The first day of a period; of a reporting point the first of its last month.
pub(super) fn begins(period: &Period, plan: &Plan) -> Day {
    match period {
        Period::Year(year) => (*year, 1, 1),
        Period::Quarter(year, quarter) => (*year, quarter.saturating_sub(1).saturating_mul(3) + 1, 1),
        Period::Tertial(year, tertial) => (*year, tertial.saturating_sub(1).saturating_mul(4) + 1, 1),
        Period::Month(year, month) => (*year, *month, 1),
        Period::Point(year, id) => (*year, last_month(plan, id).unwrap_or(1), 1),
        Period::Day(date) | Period::Interval(date, _) => first_day(*date),
    }
}

/// The last day of a period; of a reporting point that of its last month.
pub(super) fn ends(period: &Period, plan: &Plan) -> Day {
    let month = |year: i32, month: u8| Date { year, month: Some(month), day: None }.last_day();
    match period {
        Period::Year(year) => Date::year(*year).last_day(),
        Period::Quarter(year, quarter) => month(*year, quarter.saturating_mul(3)),
        Period::Tertial(year, tertial) => month(*year, tertial.saturating_mul(4)),
        Period::Month(year, number) => month(*year, *number),
        Period::Point(year, id) => month(*year, last_month(plan, id).unwrap_or(12)),
        Period::Day(date) | Period::Interval(_, date) => date.last_day(),
    }
}

/// Whether nothing can be known of a period yet at the plan's reference date: a year, quarter, tertial or month
/// has not begun, a day, an interval or what a reporting point reports has not ended.
pub(super) fn is_future(period: &Period, plan: &Plan) -> bool {
    let reference = plan.reference_date.last_day();
    match period {
        Period::Day(_) | Period::Interval(..) => ends(period, plan) > reference,
        _ => begins(period, plan) > reference,
    }
}
