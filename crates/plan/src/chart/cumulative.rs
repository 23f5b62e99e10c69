//! Values that add up over the year: one line a year, from January to December, so that the same month is compared.

use super::line::{Scope, line_of};
use super::of::Candidate;
use super::order::{self, Key};
use crate::model::{Date, Grain, Indicator, Period, Series, SeriesRole, Value};
use crate::{Indexed, say};

/// Whether an indicator is drawn year by year: its values add up, and are told more often than once a year.
pub(super) fn is_year_by_year(indicator: &Indicator) -> bool {
    let mut values = main_series(indicator).into_iter().flat_map(|series| &series.values);
    indicator.cumulative && values.any(|value| value.period.grain() != Grain::Year)
}

/// The series that are drawn, all of the same weight: the board's own whole, else its parts, else the first there is.
pub(super) fn main_series(indicator: &Indicator) -> Vec<&Series> {
    let of_weight = |wanted: u8| {
        let is_it = |series: &&Series| weight(series) == wanted && holds_number(series);
        indicator.series.iter().filter(is_it).collect::<Vec<_>>()
    };
    let mut main = of_weight(0);
    main.truncate(1);
    if main.is_empty() {
        main = of_weight(1);
    }
    if main.is_empty() {
        main = of_weight(2);
        main.truncate(1);
    }
    main
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

/// One line a year and series, the latest year first.
pub(super) fn candidates(scope: Scope<'_>) -> Vec<Candidate<'_>> {
    let main = main_series(scope.indicator);
    let several = main.len() > 1;
    let mut told: Vec<(&Series, &Value)> = Vec::new();
    for series in main {
        told.extend(series.values.iter().map(|value| (series, value)));
    }
    let mut keys = Vec::new();
    for (at, (_, value)) in told.iter().enumerate() {
        keys.push(Key::new(-f64::from(value.period.year()), String::new(), at));
    }
    // Within a year they stay in the order of the series.
    order::sort(&mut keys);
    let of = |key: &Key| told.get(key.at).copied();
    let is_same_line = |a: &Key, b: &Key| match (of(a), of(b)) {
        (Some((a, of_a)), Some((b, of_b))) => std::ptr::eq(a, b) && of_a.period.year() == of_b.period.year(),
        _ => false,
    };
    let mut candidates = Vec::new();
    let mut newest = None;
    for same in keys.chunk_by(is_same_line) {
        let Some((series, first)) = same.first().and_then(of) else { continue };
        let values: Vec<&Value> = same.iter().filter_map(|key| of(key).map(|(_, value)| value)).collect();
        let year = first.period.year();
        let (mut name, mut id) = (year.to_string(), year.to_string());
        if several {
            name = [&say::series_name(series, scope.plan, scope.language), " ", &name].concat();
            id = [&series.id, ".", &id].concat();
        }
        if let Some(mut line) = line_of(name, series, &values, scope) {
            let newest = *newest.get_or_insert(year);
            (line.year, line.main) = (Some(year), line.whole && year == newest);
            candidates.push(Candidate::line(line, id, series));
        }
    }
    candidates
}
