//! What a chart shows beside the outcomes: baseline, targets and published forecasts.

use super::line::{Scope, drawable};
use super::order::{self, Key};
use super::{BaselineMark, ForecastMark, Level, Line, Style, TargetMark, words};
use crate::model::{
    Baseline, BaselineKind, Date, Direction, Forecast, Indicator, Operator, Period, Split, Target, TargetKind,
};
use crate::say;

/// More targets than this cannot be told apart in one chart.
const MOST_TARGETS: usize = 3;

/// A deadline more years than this after the last value lies beyond the axis, lest it squeeze the values.
const FAR: f64 = 12.0;

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

/// The baseline of the whole indicator that has a number.
#[inline(never)]
pub(super) fn whole_baseline(indicator: &Indicator) -> Option<(&Baseline, f64)> {
    for baseline in &indicator.baselines {
        if baseline.split.is_none()
            && baseline.kind == BaselineKind::Value
            && let Some(value) = drawable(baseline.value)
        {
            return Some((baseline, value));
        }
    }
    None
}

/// The mark of the baseline, its time known or not.
pub(super) fn baseline(extent: Extent, scope: Scope<'_>) -> Option<BaselineMark> {
    let (baseline, y) = whole_baseline(scope.indicator)?;
    let x = baseline.period.as_ref().map_or(extent.from, |period| scope.x(period));
    let far = extent.from - x > FAR || x - extent.to > FAR;
    let label = format!("{} {}", words::baseline(scope.language), scope.number(y));
    (!far).then_some(BaselineMark { x, y, label })
}

/// The marks of the targets that are a level: those of the whole, or else those of the lines drawn.
pub(super) fn targets(
    splits: &[Option<&Split>],
    lines: &[Line],
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) -> Vec<TargetMark> {
    let mut marks = Vec::new();
    of_part(&mut marks, None, "", style, extent, scope);
    if marks.is_empty() && style != Style::YearByYear {
        for (split, line) in splits.iter().zip(lines) {
            if split.is_some() {
                of_part(&mut marks, *split, &line.name, style, extent, scope);
            }
        }
    }
    marks
}

/// Adds the marks of the targets of one part, as far as there is room; a name stands before what they say.
#[inline(never)]
fn of_part(
    marks: &mut Vec<TargetMark>,
    split: Option<&Split>,
    name: &str,
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) {
    for target in &scope.indicator.targets {
        if marks.len() < MOST_TARGETS && target.split.as_ref() == split {
            marks.extend(mark(target, name, style, extent, scope));
        }
    }
}

fn mark(target: &Target, name: &str, style: Style, extent: Extent, scope: Scope<'_>) -> Option<TargetMark> {
    let (level, plainly) = level(target, scope)?;
    let mut start = extent.from;
    if target.split.is_none()
        && style != Style::YearByYear
        && let Some((Baseline { period: Some(period), .. }, _)) = whole_baseline(scope.indicator)
    {
        let x = scope.x(period);
        if x >= extent.from && x <= extent.to {
            start = x;
        }
    }
    let deadline = match &level {
        Level::Steps(steps) => steps.last().map(|(year, _)| *year),
        _ => target.deadline.as_ref().and_then(|deadline| deadline.at).map(|at| at_date(at, scope)),
    };
    let near = deadline.filter(|deadline| *deadline - extent.to <= FAR && extent.from - *deadline <= FAR);
    // A line that would start after its deadline shrinks to the mark of the deadline.
    let to = near.unwrap_or(extent.to);
    let from = match &level {
        Level::Steps(steps) => steps.first().map_or(start, |(year, _)| *year),
        _ => start,
    };
    let said = plainly.map(|(kind, value)| Target { kind, value: Some(value), ..target.clone() });
    let mut label = say::target_short(said.as_ref().unwrap_or(target), scope.indicator, scope.language);
    if !name.is_empty() {
        label = format!("{name}: {label}");
    }
    Some(TargetMark { level, from: from.min(to), to, deadline: near.is_some(), label })
}

/// The level of a target, and where its own words do not tell it, those to name it by: its last year, or the value it
/// comes down to.
fn level(target: &Target, scope: Scope<'_>) -> Option<(Level, Option<(TargetKind, f64)>)> {
    let operator = target.operator.unwrap_or(Operator::AtLeast);
    match target.kind {
        TargetKind::AtLeast | TargetKind::AtMost | TargetKind::Exactly => {
            Some((Level::At(drawable(target.value)?), None))
        }
        TargetKind::EverySeries => {
            let value = drawable(target.value)?;
            Some((Level::At(value), Some((plainly(operator), value))))
        }
        TargetKind::Within => {
            let (min, max) = (drawable(target.min)?, drawable(target.max)?);
            Some((Level::Between(min.min(max), max.max(min)), None))
        }
        TargetKind::KeepBaseline => {
            let (_, value) = whole_baseline(scope.indicator).filter(|_| target.split.is_none())?;
            let kind = match scope.indicator.direction {
                Some(Direction::Increase) => TargetKind::AtLeast,
                Some(Direction::Decrease) => TargetKind::AtMost,
                Some(Direction::Keep | Direction::TowardsTarget) | None => TargetKind::Exactly,
            };
            Some((Level::At(value), Some((kind, value))))
        }
        TargetKind::Yearly => {
            let mut keys = Vec::new();
            for (at, year) in target.years.iter().enumerate() {
                if drawable(Some(year.value)).is_some() {
                    keys.push(Key::new(f64::from(year.year), String::new(), at));
                }
            }
            order::in_order(&mut keys);
            let mut steps = Vec::new();
            for key in keys {
                if key.is_first() {
                    steps.extend(target.years.get(key.at).map(|year| (key.x, year.value)));
                }
            }
            let (_, last) = *steps.last()?;
            Some((Level::Steps(steps), Some((plainly(operator), last))))
        }
        TargetKind::ChangeBy
        | TargetKind::Direction
        | TargetKind::YesNo
        | TargetKind::Reference
        | TargetKind::Qualitative => None,
    }
}

fn plainly(operator: Operator) -> TargetKind {
    match operator {
        Operator::AtLeast => TargetKind::AtLeast,
        Operator::AtMost => TargetKind::AtMost,
        Operator::Exactly => TargetKind::Exactly,
    }
}

/// Where a deadline lies: its last day counts, and in a chart of whole years that is its year.
fn at_date(at: Date, scope: Scope<'_>) -> f64 {
    let (year, month, day) = at.last_day();
    scope.x(&Period::Day(Date { year, month: Some(month), day: Some(day) }))
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
        let line = match style {
            Style::YearByYear => {
                let year = forecast.period.year().to_string();
                let newest = lines.first().map(|line| line.name.as_str());
                // Only the newest year is still open.
                if newest.is_some_and(|newest| newest > year.as_str()) {
                    continue;
                }
                lines.first().filter(|line| line.name == year)
            }
            Style::Line | Style::Bar => lines.first().filter(|line| line.whole),
        };
        let last = line.and_then(|line| line.points.last());
        if last.is_some_and(|last| last.x >= x) {
            continue;
        }
        let from = marks.last().map(|mark| (mark.x, mark.y)).or(last.map(|last| (last.x, last.y)));
        let label = format!("{} {}", words::forecast(scope.language), scope.number(y));
        marks.push(ForecastMark {
            x,
            y,
            period: scope.name(&forecast.period),
            value: scope.number(y),
            label,
            from: from.filter(|_| style != Style::Bar && line.is_some()),
        });
    }
    marks
}
