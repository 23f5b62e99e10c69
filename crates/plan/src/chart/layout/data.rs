//! The values: bars, or lines with a dot at every value.

use super::frame::Frame;
use super::place::{Box4, Places};
use super::{EXPECTED, Layers, Mark, Role, add_dot, add_line, add_rect, series_dash, series_shape};
use crate::chart::{Chart, Line, Style};
use crate::model::SeriesRole;

/// Nearer to each other than this, not every value gets a dot.
const DOTS_APART: f64 = 14.0;

pub(super) fn draw(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    if chart.style == Style::Bar {
        bars(chart, frame, places, layers);
        return;
    }
    // The most important last, so that it lies over the others.
    for (series, line) in chart.lines.iter().enumerate().rev() {
        strokes(series, line, frame, places, layers);
    }
    for (series, line) in chart.lines.iter().enumerate().rev() {
        dots(series, line, frame, places, layers);
    }
}

/// How far a dot reaches: of the line that others are beside a little further.
pub(super) fn radius(main: bool) -> f64 {
    if main { 4.5 } else { 4.0 }
}

fn strokes(series: usize, line: &Line, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let width = match (line.main, line.role) {
        (true, _) => 2.5,
        (false, SeriesRole::Outcome) => 2.0,
        (false, SeriesRole::Comparison) => 1.5,
    };
    for run in line.points.chunk_by(|_, next| next.joined) {
        let measured = run.iter().take_while(|point| !point.expected).count();
        let points: Vec<(f64, f64)> = run.iter().map(|point| frame.at(point.x, point.y)).collect();
        // From the last measured value on, what is expected.
        let (solid, dashed) = (points.get(..measured), points.get(measured.saturating_sub(1)..));
        let role = Role::Series(series);
        for (points, width, dash) in [(solid, width, series_dash(series)), (dashed, 1.5, EXPECTED)] {
            if let Some(points) = points.filter(|points| points.len() > 1) {
                places.keep_off_line(points);
                add_line(&mut layers.lines, points.to_vec(), role, width, dash);
            }
        }
    }
}

fn dots(series: usize, line: &Line, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let mut last = f64::NEG_INFINITY;
    let count = line.points.len();
    for (at, point) in line.points.iter().enumerate() {
        let (x, y) = frame.at(point.x, point.y);
        let next_joined = line.points.get(at + 1).is_some_and(|next| next.joined);
        let alone = !point.joined && !next_joined;
        let hollow = point.preliminary || point.expected;
        if x - last < DOTS_APART && !alone && !hollow && at + 1 < count {
            continue;
        }
        last = x;
        let radius = radius(line.main);
        places.keep_off_dot((x, y), radius);
        add_dot(&mut layers.dots, (x, y), radius, series_shape(series), Role::Series(series), hollow);
    }
}

/// The width of bars and of what stands for one.
pub(super) fn bar_width(frame: &Frame) -> f64 {
    (frame.slot * 0.62).clamp(3.0, 56.0).min(frame.slot.max(1.0))
}

fn bars(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let Some(line) = chart.lines.first() else { return };
    for point in &line.points {
        let area = bar(frame, point.x, point.y);
        places.keep_off(area);
        let (from, to) = ((area.left, area.top), (area.right, area.bottom));
        let open = point.preliminary || point.expected;
        if open {
            add_rect(&mut layers.areas, from, to, Role::Card, 1.0);
        }
        let opacity = if open { 0.25 } else { 1.0 };
        add_rect(&mut layers.areas, from, to, Role::Series(0), opacity);
        if open {
            outline(&mut layers.lines, area, if point.expected { EXPECTED } else { &[] });
        }
    }
}

/// The area of a bar from zero to a value, on whole pixels.
#[inline(never)]
pub(super) fn bar(frame: &Frame, time: f64, value: f64) -> Box4 {
    let (x, half) = (frame.x(time), bar_width(frame) / 2.0);
    let (zero, y) = (frame.y(0.0), frame.y(value));
    let (top, bottom) = (y.min(zero).round(), y.max(zero).round());
    Box4 { left: (x - half).round(), top, right: (x + half).round(), bottom: bottom.max(top + 1.0) }
}

/// The edge of a bar, inside its area.
#[inline(never)]
pub(super) fn outline(layer: &mut Vec<Mark>, area: Box4, dash: super::Dash) {
    let (left, top, right, bottom) = (area.left + 1.0, area.top + 1.0, area.right - 1.0, area.bottom);
    let points = vec![(left, bottom), (left, top), (right, top), (right, bottom)];
    add_line(layer, points, Role::Series(0), 2.0, dash);
}
