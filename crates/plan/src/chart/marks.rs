//! What a chart shows beside outcomes and targets: baselines and published forecasts.

use super::line::{Scope, drawable};
use super::order::{self, Key};
use super::targets::part_name;
use super::{Line, Style, words};
use crate::model::{Baseline, BaselineKind, Forecast, Indicator, Series, Split};

/// What is more years than this before or after the values lies beyond the axis, lest it squeeze them.
pub(super) const FAR: f64 = 12.0;

/// Where an indicator or a part of it starts from.
#[derive(Clone, Debug, PartialEq)]
pub struct BaselineMark {
    /// Where it lies on the axis of time; the left end where its time is not known.
    pub x: f64,
    /// The number.
    pub y: f64,
    /// `ingångsvärde 69`, `Flickor: ingångsvärde 58`.
    pub label: String,
    /// The part of the indicator that it is of; empty for the whole.
    pub part: String,
    /// The number with its unit.
    pub said: String,
    /// The time in words; empty where it is not known.
    pub period: String,
}

/// A forecast that has been published.
#[derive(Clone, Debug, PartialEq)]
pub struct ForecastMark {
    /// Where it lies on the axis of time.
    pub x: f64,
    /// The number.
    pub y: f64,
    /// The time in words.
    pub period: String,
    /// The number as it is written, without unit.
    pub value: String,
    /// The same with its unit.
    pub said: String,
    /// `prognos 78`.
    pub label: String,
    /// The point that it goes on from: the last outcome or the forecast before.
    pub from: Option<(f64, f64)>,
}

/// How much of time the outcomes take up: the first and the last position.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Extent {
    /// Reaches a position, too.
    #[inline(never)]
    pub(super) fn cover(&mut self, x: f64) {
        (self.from, self.to) = (self.from.min(x), self.to.max(x));
    }
}

/// The baseline of a part, or of the whole, that has a number.
#[inline(never)]
pub(super) fn baseline_of<'i>(split: Option<&Split>, indicator: &'i Indicator) -> Option<(&'i Baseline, f64)> {
    for baseline in &indicator.baselines {
        if baseline.split.as_ref() == split
            && baseline.kind == BaselineKind::Value
            && let Some(value) = drawable(baseline.value)
        {
            return Some((baseline, value));
        }
    }
    None
}

/// The marks of the baselines, their time known or not: of the whole, or else of the lines drawn.
pub(super) fn baselines(sources: &[&Series], extent: Extent, scope: Scope<'_>) -> Vec<BaselineMark> {
    let mut marks: Vec<BaselineMark> = of_part(None, extent, scope).into_iter().collect();
    if marks.is_empty() {
        let mut told: Vec<&Split> = Vec::new();
        for source in sources {
            if let Some(split) = source.split.as_ref().filter(|split| !told.contains(split)) {
                told.push(split);
                marks.extend(of_part(Some(split), extent, scope));
            }
        }
    }
    marks
}

fn of_part(split: Option<&Split>, extent: Extent, scope: Scope<'_>) -> Option<BaselineMark> {
    let (baseline, y) = baseline_of(split, scope.indicator)?;
    let x = baseline.period.as_ref().map_or(extent.from, |period| scope.x(period));
    let far = extent.from - x > FAR || x - extent.to > FAR;
    let mut label = [words::baseline(scope.language), " ", &scope.number(y)].concat();
    let part = split.map(|split| part_name(split, scope.reading, scope.language)).unwrap_or_default();
    if !part.is_empty() {
        label = [&part, ": ", &label].concat();
    }
    let period = baseline.period.as_ref().map(|period| scope.name(period)).unwrap_or_default();
    (!far).then(|| BaselineMark { x, y, label, part, said: scope.quantity(y), period })
}

/// The forecasts of the whole indicator that are later than its outcomes, of each time only the latest made.
pub(super) fn forecasts(lines: &[Line], style: Style, scope: Scope<'_>) -> Vec<ForecastMark> {
    let told = &scope.indicator.forecasts;
    let mut keys = Vec::new();
    for (at, forecast) in told.iter().enumerate() {
        if drawable(forecast.value).is_some() {
            keys.push(Key::new(scope.x(&forecast.period), forecast.period.to_string(), at));
        }
    }
    // Of equal positions, such as a year and its last reporting point, always in the same order.
    order::sort(&mut keys);
    let newest = lines.iter().filter_map(|line| line.year).max();
    let mut marks: Vec<ForecastMark> = Vec::new();
    for same in keys.chunk_by(|a, b| a.x.total_cmp(&b.x).is_eq() && a.name == b.name) {
        let mut latest: Option<&Forecast> = None;
        for forecast in same.iter().filter_map(|key| told.get(key.at)) {
            if latest.is_none_or(|latest| latest.made <= forecast.made) {
                latest = Some(forecast);
            }
        }
        let Some((forecast, x)) = latest.zip(same.first().map(|key| key.x)) else { continue };
        let Some(y) = forecast.value else { continue };
        let year = forecast.period.year();
        // Only the newest year is still open.
        if style == Style::YearByYear && newest.is_some_and(|newest| newest > year) {
            continue;
        }
        let line = lines.iter().find(|line| line.whole && line.year.is_none_or(|of| of == year));
        let last = line.and_then(|line| line.points.iter().rfind(|point| !point.expected));
        if last.is_some_and(|last| last.x >= x) {
            continue;
        }
        let from = marks.last().map(|mark| (mark.x, mark.y)).or(last.map(|last| (last.x, last.y)));
        let label = [words::forecast(scope.language), " ", &scope.number(y)].concat();
        marks.push(ForecastMark {
            x,
            y,
            period: scope.name(&forecast.period),
            value: scope.number(y),
            said: scope.quantity(y),
            label,
            from: from.filter(|_| style != Style::Bar && line.is_some()),
        });
    }
    marks
}
