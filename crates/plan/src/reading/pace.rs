//! How fast it goes: the Theil–Sen slope, the median of the slopes between all pairs of points.
//!
//! P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", Journal of the American Statistical
//! Association 63 (1968), 1379–1389. One value that is off moves it little. Beside it the quartiles of the same slopes:
//! half of them lie between. That is a spread of the measurements, not a confidence interval.

use super::points::Point;
use super::time::{YEAR, is_same, is_same_month};
use crate::format::decimals_needed;
use crate::model::Indicator;
use crate::order::sorted;

/// How fast it goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// The change in a year, in the indicator's unit.
    pub per_year: f64,
    /// The lower and upper quartile of the change in a year; none with two measurements.
    pub range: Option<(f64, f64)>,
    /// The change over the time of the points: the pace times that time.
    pub change: f64,
    /// True where it is the difference of two measurements.
    pub two_points: bool,
}

/// The pace of points in order of time; none where no two of them can be compared. Where values add up over the year,
/// only the same months are compared.
pub(super) fn pace(points: &[Point<'_>], cumulative: bool) -> Option<Pace> {
    let mut slopes = Vec::new();
    let (mut first, mut last) = (f64::INFINITY, f64::NEG_INFINITY);
    for (at, a) in points.iter().enumerate() {
        for b in points.get(at + 1..).unwrap_or_default() {
            if is_same(a.months, b.months) || (cumulative && !is_same_month(a.months, b.months)) {
                continue;
            }
            slopes.push((b.number - a.number) * YEAR / (b.months - a.months));
            (first, last) = (first.min(a.months), last.max(b.months));
        }
    }
    let order = sorted(slopes.len(), &|a, b| slopes.get(a) < slopes.get(b));
    let slopes: Vec<f64> = order.into_iter().filter_map(|at| slopes.get(at).copied()).collect();
    let per_year = quartile(&slopes, 2)?;
    let two_points = slopes.len() == 1;
    let range = quartile(&slopes, 1).zip(quartile(&slopes, 3)).filter(|_| !two_points);
    Some(Pace { per_year, range, change: per_year * (last - first) / YEAR, two_points })
}

/// The value below which so many quarters of sorted numbers lie, between two of them in proportion.
fn quartile(sorted: &[f64], quarters: usize) -> Option<f64> {
    let place = sorted.len().checked_sub(1)? * quarters;
    let low = *sorted.get(place / 4)?;
    let high = sorted.get(place / 4 + 1).copied().unwrap_or(low);
    let between = [0.0, 0.25, 0.5, 0.75].get(place % 4).copied().unwrap_or(0.0);
    Some(low + (high - low) * between)
}

/// One unit of the last decimal shown: of the unit's decimals, or else of as many as the points have.
pub(super) fn last_decimal(points: &[Point<'_>], indicator: &Indicator) -> f64 {
    const UNITS: [f64; 7] = [1.0, 0.1, 0.01, 0.001, 0.000_1, 0.000_01, 0.000_001];
    let decimals = indicator.unit.as_ref().and_then(|unit| unit.decimals);
    let decimals =
        decimals.unwrap_or_else(|| decimals_needed(points.iter().map(|point| point.number).collect::<Vec<_>>()));
    UNITS.get(usize::from(decimals)).copied().unwrap_or(0.000_001)
}
