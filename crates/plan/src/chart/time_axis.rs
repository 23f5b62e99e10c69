//! The axis of time: years, or shorter periods where all values lie within few years.

use super::Style;
use super::line::{Places, Scope};
use super::marks::Extent;
use super::order::{self, Key};
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
    /// The years on the axis, for where there is no room for two of the times; empty where the times are the years.
    pub years: Vec<TimeTick>,
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
    let (mut ticks, mut years_too) = (Vec::new(), Vec::new());
    if style == Style::YearByYear {
        for at in 1..=12_u8 {
            ticks.push(TimeTick { x: f64::from(at), label: short_month(at, scope) });
        }
    } else {
        let years = years(extent, periods);
        if scope.places != Places::Years {
            ticks = times(periods, scope);
        }
        if ticks.is_empty() || (ticks.len() > MOST_TIMES && years.len() >= 2) {
            ticks = years;
        } else {
            years_too = years;
        }
    }
    TimeAxis { from: extent.from, to: extent.to, ticks, years: years_too }
}

/// Every year, or every so many years, that lies on the axis.
fn years(extent: Extent, periods: &[&Period]) -> Vec<TimeTick> {
    let (mut first, mut last) = (i32::MAX, i32::MIN);
    for period in periods {
        (first, last) = (first.min(period.year()), last.max(period.year()));
    }
    // Targets and baselines may lie some years before or after the values.
    let (first, last) = (first.saturating_sub(15), last.saturating_add(15));
    let every = (last.saturating_sub(first) / MOST_TICKS + 1).max(1);
    let mut years = Vec::new();
    for year in first..=last {
        let x = f64::from(year);
        if year % every == 0 && x >= extent.from - 1e-6 && x <= extent.to + 1e-6 {
            years.push(TimeTick { x, label: year.to_string() });
        }
    }
    years
}

/// Every time that holds a value, or every so many of them, so that there are not more than are needed.
fn times(periods: &[&Period], scope: Scope<'_>) -> Vec<TimeTick> {
    let mut keys = Vec::new();
    for (at, period) in periods.iter().enumerate() {
        keys.push(Key::new(scope.x(period), String::new(), at));
    }
    order::sort(&mut keys);
    let mut different: Vec<Key> = Vec::new();
    for key in keys {
        if different.last().is_none_or(|last| key.x - last.x >= 1e-6) {
            different.push(key);
        }
    }
    let every = different.len() / 120 + 1;
    let mut times = Vec::new();
    for key in different.iter().step_by(every) {
        times.extend(periods.get(key.at).map(|period| TimeTick { x: key.x, label: short(period, scope) }));
    }
    times
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
