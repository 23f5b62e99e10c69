//! Baselines, targets and published forecasts.

use super::data::{bar, bar_width, outline, radius};
use super::frame::Frame;
use super::place::Places;
use super::{Dash, Layers, Mark, Role, Shape, TO_FORECAST, add_dot, add_line, add_rect};
use crate::chart::{BaselineMark, Chart, Level, Standing, Style, TargetMark};
use crate::model::SeriesRole;
use crate::reading::Status;

const TARGET: Dash = &[2.0, 4.0];
const FORECAST: Dash = &[5.0, 4.0];

/// How far the mark of a forecast reaches.
pub(super) const RING: f64 = 6.0;

/// How far the mark of a deadline reaches.
pub(super) const DIAMOND: f64 = 5.0;

/// The areas of targets that are an interval.
pub(super) fn bands(chart: &Chart, frame: &Frame, layers: &mut Layers) {
    for target in &chart.targets {
        if let Level::Between(..) | Level::Around(..) = target.level {
            let (min, max) = target.level.ends();
            let ((left, right), (top, bottom)) = (ends(target, frame), (frame.y(max), frame.y(min)));
            add_rect(&mut layers.areas, (left, top), (right, bottom), role(target), 0.1);
        }
    }
}

/// The colour of a target: those that do not count now are grey.
pub(super) fn role(target: &TargetMark) -> Role {
    if target.standing == Standing::InForce { Role::Target } else { Role::Soft }
}

/// The lines of targets.
pub(super) fn targets(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for target in &chart.targets {
        let width = if target.standing == Standing::InForce { 2.0 } else { 1.5 };
        for points in levels(target, frame) {
            places.keep_off_line(&points);
            add_line(&mut layers.lines, points, role(target), width, TARGET);
        }
    }
}

/// The marks of deadlines: filled where the target is met.
pub(super) fn deadlines(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for target in &chart.targets {
        let met = target.verdict == Some(Status::Met);
        let now = target.now.as_ref().map(|(year, value, _)| frame.at(*year, *value));
        let mut at: Vec<(f64, f64)> = Vec::new();
        if target.deadline {
            let (min, max) = target.level.ends();
            at.push(frame.at(target.to, if let Level::Around(value, _) = target.level { value } else { min }));
            if let Level::Between(..) = target.level {
                at.push(frame.at(target.to, max));
            }
        }
        let ends = at.into_iter().map(|at| (at, met && now.is_none()));
        for (at, met) in now.map(|at| (at, met)).into_iter().chain(ends) {
            places.keep_off_dot(at, DIAMOND + 1.0);
            add_dot(&mut layers.dots, at, DIAMOND, Shape::Diamond, role(target), !met);
        }
    }
}

/// The lines that a target is drawn as.
fn levels(target: &TargetMark, frame: &Frame) -> Vec<Vec<(f64, f64)>> {
    let (left, right) = ends(target, frame);
    let across = |value: f64| vec![(left, frame.y(value)), (right, frame.y(value))];
    match &target.level {
        Level::At(value) | Level::Around(value, _) => vec![across(*value)],
        Level::Between(min, max) => vec![across(*max), across(*min)],
        Level::Steps(steps) => {
            // Each year's value holds for its year, half a year to both sides of its mark.
            let step = |(year, value): &(f64, f64)| {
                let half = |x: f64| frame.x(x).clamp(frame.left, frame.right);
                vec![(half(year - 0.5), frame.y(*value)), (half(year + 0.5), frame.y(*value))]
            };
            vec![steps.iter().flat_map(step).collect()]
        }
    }
}

/// From where to where a target goes; never nothing.
fn ends(target: &TargetMark, frame: &Frame) -> (f64, f64) {
    let (left, right) = (frame.x(target.from), frame.x(target.to));
    if frame.is_moment() {
        (frame.left, right)
    } else if right - left < 24.0 {
        ((right - 24.0).max(frame.left), right)
    } else {
        (left, right)
    }
}

/// Published forecasts: a ring around a dot, and joined by dots to where they start from.
pub(super) fn forecasts(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for forecast in &chart.forecasts {
        if chart.style == Style::Bar {
            let area = bar(frame, forecast.x, forecast.y);
            places.keep_off(area);
            outline(&mut layers.lines, area, FORECAST);
            continue;
        }
        let at = frame.at(forecast.x, forecast.y);
        if let Some((x, y)) = forecast.from {
            let points = vec![frame.at(x, y), at];
            places.keep_off_line(&points);
            add_line(&mut layers.lines, points, Role::Series(0), 2.0, TO_FORECAST);
        }
        places.keep_off_dot(at, RING);
        add_dot(&mut layers.dots, at, RING, Shape::Circle, Role::Series(0), true);
        add_dot(&mut layers.dots, at, 2.0, Shape::Circle, Role::Series(0), false);
    }
}

/// A baseline, where no outcome stands for it already.
pub(super) fn baseline(
    baseline: &BaselineMark,
    chart: &Chart,
    frame: &Frame,
    places: &mut Places<'_>,
    layer: &mut Vec<Mark>,
) {
    let at = frame.at(baseline.x, baseline.y);
    if chart.style == Style::Bar {
        let half = bar_width(frame) / 2.0 + 4.0;
        let points = vec![((at.0 - half).max(frame.left), at.1), ((at.0 + half).min(frame.right), at.1)];
        places.keep_off_line(&points);
        add_line(layer, points, Role::Ink, 2.0, &[]);
        return;
    }
    for line in chart.lines.iter().filter(|line| line.role == SeriesRole::Outcome) {
        for point in &line.points {
            let (x, y) = frame.at(point.x, point.y);
            if (x - at.0).abs() < 2.0 && (y - at.1).abs() < 2.0 {
                return;
            }
        }
    }
    places.keep_off_dot(at, radius(true));
    add_dot(layer, at, 4.0, Shape::Square, Role::Soft, true);
}
