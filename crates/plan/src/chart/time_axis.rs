//! The axis of time: years, or shorter periods where all values lie within few years.

use super::Style;
use super::line::{Places, Scope};
use super::marks::Extent;
use crate::format::month;
use crate::model::{Date, Period};

/// More marks than this are never needed.
const MOST_TICKS: i32 = 120;

/// More times than this are told by their years only.
const MOST_TIMES: usize = 12;

/// The axis of time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeAxis {
    /// The first position.
    pub from: f64,
    /// The last position, not less than `from`.
    pub to: f64,
    /// The times that are marked, in order; a layout leaves out those it has no room for, never the last.
    pub ticks: Vec<TimeTick>,
}

/// A time on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeTick {
    /// Where it lies.
    pub x: f64,
    /// The time in as few words as it takes: `2024`, `kv 3 2023`, `jan`.
    pub label: String,
}

/// The axis from the first to the last position, for values at the periods.
pub(super) fn time_axis(style: Style, extent: Extent, periods: &[&Period], scope: Scope<'_>) -> TimeAxis {
    let ticks = match style {
        Style::YearByYear => {
            (1..=12_u8).map(|at| TimeTick { x: f64::from(at), label: short_month(at, scope) }).collect()
        }
        Style::Line | Style::Bar => {
            let years = years(extent, periods);
            let times = if scope.places == Places::Years { Vec::new() } else { times(periods, scope) };
            if !times.is_empty() && (times.len() <= MOST_TIMES || years.len() < 2) { few(times) } else { years }
        }
    };
    TimeAxis { from: extent.from, to: extent.to, ticks }
}

/// Every year, or every so many years, that lies on the axis.
fn years(extent: Extent, periods: &[&Period]) -> Vec<TimeTick> {
    let first = periods.iter().map(|period| period.year()).min().unwrap_or(0);
    let last = periods.iter().map(|period| period.year()).max().unwrap_or(0);
    // Targets and baselines may lie some years before or after the values.
    let (first, last) = (first.saturating_sub(15), last.saturating_add(15));
    let on_axis = |year: &i32| (extent.from - 1e-6..=extent.to + 1e-6).contains(&f64::from(*year));
    let every = (last.saturating_sub(first) / MOST_TICKS + 1).max(1);
    let years = (first..=last).filter(|year| every == 1 || year % every == 0).filter(on_axis);
    years.map(|year| TimeTick { x: f64::from(year), label: year.to_string() }).collect()
}

/// Every time that holds a value.
fn times(periods: &[&Period], scope: Scope<'_>) -> Vec<TimeTick> {
    let mut times: Vec<TimeTick> =
        periods.iter().map(|period| TimeTick { x: scope.x(period), label: short(period, scope) }).collect();
    times.sort_by(|a, b| a.x.total_cmp(&b.x));
    times.dedup_by(|a, b| (a.x - b.x).abs() < 1e-6);
    times
}

/// Every so many of them, so that there are not more than are needed.
fn few(times: Vec<TimeTick>) -> Vec<TimeTick> {
    let every = times.len() / 120 + 1;
    times.into_iter().step_by(every).collect()
}

fn short_month(number: u8, scope: Scope<'_>) -> String {
    month(number, scope.language).chars().take(3).collect()
}

fn short(period: &Period, scope: Scope<'_>) -> String {
    match period {
        Period::Quarter(year, quarter) => match scope.language {
            crate::Language::Sv => format!("kv {quarter} {year}"),
            crate::Language::En => format!("Q{quarter} {year}"),
        },
        Period::Tertial(year, tertial) => format!("T{tertial} {year}"),
        Period::Month(year, month) => format!("{} {year}", short_month(*month, scope)),
        Period::Day(Date { year, month: Some(month), day: Some(day) }) => {
            format!("{day} {} {year}", short_month(*month, scope))
        }
        other => scope.name(other),
    }
}
