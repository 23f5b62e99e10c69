//! Baseline, targets and published forecasts.

use super::data::{bar, bar_width, outline, radius};
use super::frame::Frame;
use super::place::Places;
use super::{Dash, Layers, Role, Shape, add_dot, add_line, add_rect, series_shape};
use crate::chart::{Chart, Level, Style, TargetMark};

const TARGET: Dash = &[2.0, 4.0];
const FORECAST: Dash = &[5.0, 4.0];

/// How far the mark of a deadline reaches.
pub(super) const DIAMOND: f64 = 5.0;

/// The areas of targets that are an interval.
pub(super) fn bands(chart: &Chart, frame: &Frame, layers: &mut Layers) {
    for target in &chart.targets {
        if let Level::Between(min, max) = target.level {
            let ((left, right), (top, bottom)) = (ends(target, frame), (frame.y(max), frame.y(min)));
            add_rect(&mut layers.areas, (left, top), (right, bottom), Role::Target, 0.1);
        }
    }
}

/// The lines of targets.
pub(super) fn targets(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for target in &chart.targets {
        for points in levels(target, frame) {
            places.keep_off_line(&points);
            add_line(&mut layers.lines, points, Role::Target, 2.0, TARGET);
        }
    }
}

/// The marks of deadlines.
pub(super) fn deadlines(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for target in chart.targets.iter().filter(|target| target.deadline) {
        let mut values = target.level.values();
        if let Level::Steps(_) = target.level {
            values.drain(..values.len().saturating_sub(1));
        }
        for value in values {
            let at = frame.at(target.to, value);
            places.keep_off_dot(at, DIAMOND + 1.0);
            add_dot(&mut layers.dots, at, DIAMOND, Shape::Diamond, Role::Target, false);
        }
    }
}

/// The lines that a target is drawn as.
fn levels(target: &TargetMark, frame: &Frame) -> Vec<Vec<(f64, f64)>> {
    let (left, right) = ends(target, frame);
    let across = |value: f64| vec![(left, frame.y(value)), (right, frame.y(value))];
    match &target.level {
        Level::At(value) => vec![across(*value)],
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

/// Published forecasts: hollow, and joined by dashes to where they start from.
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
            add_line(&mut layers.lines, points, Role::Series(0), 2.0, FORECAST);
        }
        places.keep_off_dot(at, radius(0));
        add_dot(&mut layers.dots, at, radius(0), series_shape(0), Role::Series(0), true);
    }
}

/// The baseline, where no outcome stands for it already.
pub(super) fn baseline(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let Some(baseline) = &chart.baseline else { return };
    let at = frame.at(baseline.x, baseline.y);
    if chart.style == Style::Bar {
        let half = bar_width(frame) / 2.0 + 4.0;
        let points = vec![((at.0 - half).max(frame.left), at.1), ((at.0 + half).min(frame.right), at.1)];
        places.keep_off_line(&points);
        add_line(&mut layers.baseline, points, Role::Ink, 2.0, &[]);
        return;
    }
    for line in &chart.lines {
        for point in &line.points {
            let (x, y) = frame.at(point.x, point.y);
            if line.whole && (x - at.0).abs() < 2.0 && (y - at.1).abs() < 2.0 {
                return;
            }
        }
    }
    places.keep_off_dot(at, radius(0));
    add_dot(&mut layers.baseline, at, 4.0, Shape::Square, Role::Soft, true);
}
