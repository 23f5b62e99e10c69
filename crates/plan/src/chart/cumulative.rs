//! Values that add up over the year: one line a year, from January to December, so that the same month is compared.

use super::line::{Scope, line_of};
use super::order::{self, Key};
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
    let mut main: Option<(u8, &Series)> = None;
    for series in &indicator.series {
        let weight = weight(series);
        if holds_number(series) && main.is_none_or(|(least, _)| weight < least) {
            main = Some((weight, series));
        }
    }
    main.map(|(_, series)| series)
}

/// The order of weight: the board's own whole, its parts, others.
pub(super) fn weight(series: &Series) -> u8 {
    match (series.role, &series.split) {
        (SeriesRole::Outcome, None) => 0,
        (SeriesRole::Outcome, Some(_)) => 1,
        (SeriesRole::Comparison, _) => 2,
    }
}

/// Whether there is a number in a series.
#[inline(never)]
pub(super) fn holds_number(series: &Series) -> bool {
    series.values.iter().any(|value| value.number().is_some())
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
    let mut keys = Vec::new();
    for (at, value) in series.values.iter().enumerate() {
        keys.push(Key::new(-f64::from(value.period.year()), String::new(), at));
    }
    order::sort(&mut keys);
    let (mut lines, mut left_out) = (Vec::new(), Vec::new());
    for year in keys.chunk_by(|a, b| a.x.total_cmp(&b.x).is_eq()) {
        let values: Vec<&Value> = year.iter().filter_map(|key| series.values.get(key.at)).collect();
        let name = values.first().map(|value| value.period.year().to_string()).unwrap_or_default();
        match line_of(name, series, &values, scope) {
            Some(line) if lines.len() < MOST_LINES => lines.push(line),
            Some(line) => left_out.push(line.name),
            None => {}
        }
    }
    (lines, left_out)
}
