//! Values that add up over the year: one line a year, from January to December, so that the same month is compared.

use std::collections::BTreeMap;

use super::line::{Scope, in_order, points};
use super::{Line, MOST_LINES};
use crate::Indexed;
use crate::model::{Date, Grain, Indicator, Period, Series, SeriesRole, Value};

/// Whether an indicator is drawn year by year: its values add up, and are told more often than once a year.
pub(super) fn is_year_by_year(indicator: &Indicator) -> bool {
    let own = main_series(indicator);
    indicator.cumulative
        && own.is_some_and(|series| series.values.iter().any(|value| value.period.grain() != Grain::Year))
}

/// The one series that is drawn: the board's own whole, else its first part, else the first there is.
pub(super) fn main_series(indicator: &Indicator) -> Option<&Series> {
    let with_numbers = || indicator.series.iter().filter(|s| s.values.iter().any(|value| value.number().is_some()));
    with_numbers()
        .find(|series| series.role == SeriesRole::Outcome && series.split.is_none())
        .or_else(|| with_numbers().find(|series| series.role == SeriesRole::Outcome))
        .or_else(|| with_numbers().next())
}

/// How far into its year a period has come at its end, in months: 1 for January, 12 for the whole year.
pub(super) fn month(period: &Period, plan: &Indexed) -> f64 {
    let of_day = |date: Date| {
        let (_, month, day) = date.last_day();
        f64::from(month) - 1.0 + f64::from(day) / f64::from(crate::model::days_in_month(date.year, month))
    };
    match period {
        Period::Year(_) => 12.0,
        Period::Quarter(_, quarter) => 3.0 * f64::from(*quarter),
        Period::Tertial(_, tertial) => 4.0 * f64::from(*tertial),
        Period::Month(_, month) => f64::from(*month),
        Period::Point(_, point) => f64::from(plan.last_month(point).unwrap_or(12)),
        Period::Day(date) | Period::Interval(_, date) => of_day(*date),
    }
}

/// One line a year, the latest first, and the names of the years that there is no room for.
pub(super) fn lines(series: &Series, scope: Scope<'_>) -> (Vec<Line>, Vec<String>) {
    let mut years: BTreeMap<i32, Vec<&Value>> = BTreeMap::new();
    for value in &series.values {
        years.entry(value.period.year()).or_default().push(value);
    }
    let whole = series.role == SeriesRole::Outcome && series.split.is_none();
    let mut lines = Vec::new();
    for (year, values) in years.into_iter().rev() {
        let values = in_order(values, |period| scope.x(period));
        let (points, gaps) = points(&values, scope);
        if !points.is_empty() {
            lines.push(Line { name: year.to_string(), role: series.role, whole, points, gaps });
        }
    }
    let rest = lines.split_off(lines.len().min(MOST_LINES));
    (lines, rest.into_iter().map(|line| line.name).collect())
}
