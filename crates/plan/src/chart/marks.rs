//! What a chart shows beside the outcomes: baseline, targets and published forecasts.

use std::collections::HashMap;

use super::line::{Scope, drawable};
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

/// The baseline of the whole indicator that has a number.
pub(super) fn whole_baseline(indicator: &Indicator) -> Option<(&Baseline, f64)> {
    let value = |baseline: &Baseline| drawable(baseline.value.filter(|_| baseline.kind == BaselineKind::Value));
    let mut whole = indicator.baselines.iter().filter(|baseline| baseline.split.is_none());
    whole.find_map(|baseline| value(baseline).map(|value| (baseline, value)))
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
    splits: &[Option<Split>],
    lines: &[Line],
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) -> Vec<TargetMark> {
    let mut marks: Vec<TargetMark> =
        of_part(scope, None).filter_map(|target| mark(target, None, style, extent, scope)).take(MOST_TARGETS).collect();
    if marks.is_empty() && style != Style::YearByYear {
        let of_lines = splits.iter().zip(lines).filter_map(|(split, line)| Some((split.as_ref()?, line.name.as_str())));
        let of_lines = of_lines.flat_map(|(split, name)| of_part(scope, Some(split)).map(move |target| (target, name)));
        let with_name = of_lines.filter_map(|(target, name)| mark(target, Some(name), style, extent, scope));
        marks = with_name.take(MOST_TARGETS).collect();
    }
    marks
}

fn of_part<'a>(scope: Scope<'a>, split: Option<&'a Split>) -> impl Iterator<Item = &'a Target> {
    scope.indicator.targets.iter().filter(move |target| target.split.as_ref() == split)
}

fn mark(target: &Target, name: Option<&str>, style: Style, extent: Extent, scope: Scope<'_>) -> Option<TargetMark> {
    let (level, said) = level(target, scope)?;
    let start = whole_baseline(scope.indicator)
        .filter(|_| target.split.is_none() && style != Style::YearByYear)
        .and_then(|(baseline, _)| baseline.period.as_ref())
        .map(|period| scope.x(period));
    let start = start.filter(|start| *start >= extent.from && *start <= extent.to).unwrap_or(extent.from);
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
    let short = say::target_short(&said, scope.indicator, scope.language);
    let label = name.map_or(short.clone(), |name| format!("{name}: {short}"));
    Some(TargetMark { level, from: from.min(to), to, deadline: near.is_some(), label })
}

/// The level of a target, and the target to name it by: its last year, or the value it comes down to.
fn level(target: &Target, scope: Scope<'_>) -> Option<(Level, Target)> {
    let plainly = |operator: Operator, value: f64| {
        let kind = match operator {
            Operator::AtLeast => TargetKind::AtLeast,
            Operator::AtMost => TargetKind::AtMost,
            Operator::Exactly => TargetKind::Exactly,
        };
        Target { kind, value: Some(value), ..target.clone() }
    };
    match target.kind {
        TargetKind::AtLeast | TargetKind::AtMost | TargetKind::Exactly => {
            Some((Level::At(drawable(target.value)?), target.clone()))
        }
        TargetKind::EverySeries => {
            let value = drawable(target.value)?;
            Some((Level::At(value), plainly(target.operator.unwrap_or(Operator::AtLeast), value)))
        }
        TargetKind::Within => {
            let (min, max) = (drawable(target.min)?, drawable(target.max)?);
            Some((Level::Between(min.min(max), max.max(min)), target.clone()))
        }
        TargetKind::KeepBaseline => {
            let (_, value) = whole_baseline(scope.indicator).filter(|_| target.split.is_none())?;
            let operator = match scope.indicator.direction {
                Some(Direction::Increase) => Operator::AtLeast,
                Some(Direction::Decrease) => Operator::AtMost,
                Some(Direction::Keep | Direction::TowardsTarget) | None => Operator::Exactly,
            };
            Some((Level::At(value), plainly(operator, value)))
        }
        TargetKind::Yearly => {
            let mut steps: Vec<(i32, f64)> =
                target.years.iter().filter_map(|year| Some((year.year, drawable(Some(year.value))?))).collect();
            steps.sort_by_key(|(year, _)| *year);
            steps.dedup_by_key(|(year, _)| *year);
            let (_, last) = *steps.last()?;
            let steps = steps.into_iter().map(|(year, value)| (f64::from(year), value)).collect();
            Some((Level::Steps(steps), plainly(target.operator.unwrap_or(Operator::AtLeast), last)))
        }
        TargetKind::ChangeBy
        | TargetKind::Direction
        | TargetKind::YesNo
        | TargetKind::Reference
        | TargetKind::Qualitative => None,
    }
}

/// Where a deadline lies: its last day counts, and in a chart of whole years that is its year.
fn at_date(at: Date, scope: Scope<'_>) -> f64 {
    let (year, month, day) = at.last_day();
    scope.x(&Period::Day(Date { year, month: Some(month), day: Some(day) }))
}

/// The forecasts of the whole indicator that are later than its outcomes, of each time only the latest made.
pub(super) fn forecasts(lines: &[Line], style: Style, scope: Scope<'_>) -> Vec<ForecastMark> {
    let mut told: HashMap<&Period, (&Forecast, f64)> = HashMap::new();
    for forecast in &scope.indicator.forecasts {
        let Some(y) = drawable(forecast.value.filter(|value| value.is_finite())) else { continue };
        let later = told.get(&forecast.period).is_some_and(|(other, _)| other.made > forecast.made);
        if !later {
            told.insert(&forecast.period, (forecast, y));
        }
    }
    let latest = told.into_iter().map(|(period, (forecast, y))| (scope.x(period), forecast, y));
    let mut latest: Vec<(f64, &Forecast, f64)> = latest.collect();
    // Of equal positions, such as a year and its last reporting point, always in the same order.
    latest.sort_by(|(a, one, _), (b, other, _)| {
        a.total_cmp(b).then_with(|| one.period.to_string().cmp(&other.period.to_string()))
    });
    let mut marks: Vec<ForecastMark> = Vec::new();
    for (x, forecast, y) in latest {
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
