//! Texts among the values: the latest value, targets, baseline, forecasts, gaps, breaks. Each takes the first of a few
//! places that is free, in order of weight.

use super::data::bar;
use super::frame::Frame;
use super::gutter::is_last;
use super::marks_beside::role;
use super::place::{LINE, Places, Wanted};
use super::{Anchor, Layers, Mark, Role, add_line};
use crate::chart::{BaselineMark, Chart, Level, Point, Standing, Style, words};
use crate::format::number;
use crate::model::SeriesRole;

/// From the middle of a dot to the middle of a text above or below it.
const OFF: f64 = 17.0;

/// There is never room for more texts of one kind than this.
const MOST_TEXTS: usize = 30;

/// Puts the texts. With `beside` what reaches the right edge is named right of it already.
pub(super) fn draw(chart: &Chart, frame: &Frame, beside: bool, places: &mut Places<'_>, layers: &mut Layers) {
    latest(chart, frame, places, layers);
    targets(chart, frame, beside, places, layers);
    for (at, mark) in chart.baselines.iter().enumerate() {
        if !baseline(mark, chart, frame, places, layers)
            && let Some(layer) = layers.baselines.get_mut(at)
        {
            layer.clear();
        }
    }
    forecasts(chart, frame, beside, places, layers);
    projections(chart, frame, beside, places, layers);
    gaps(chart, frame, places, layers);
    breaks(chart, frame, places, layers);
}

/// A place for a text: a point of it, and which part of the text lies there.
type Place = ((f64, f64), Anchor);

/// Places around a point: above and below it, centred and to its sides.
#[inline(never)]
fn around((x, y): (f64, f64), off: f64) -> Vec<Place> {
    // How far to the right of the point, and below it in steps of `off`.
    const AROUND: [Place; 8] = [
        ((0.0, -1.0), Anchor::Middle),
        ((0.0, 1.0), Anchor::Middle),
        ((6.0, -1.0), Anchor::End),
        ((-6.0, -1.0), Anchor::Start),
        ((6.0, 1.0), Anchor::End),
        ((-6.0, 1.0), Anchor::Start),
        ((-12.0, 0.0), Anchor::End),
        ((12.0, 0.0), Anchor::Start),
    ];
    AROUND.iter().map(|((dx, dy), anchor)| ((x + dx, y + dy * off), *anchor)).collect()
}

/// The latest value of the line that the others are beside, or of each of the board's own where none is.
fn latest(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let equal = chart.lines.iter().all(|line| !line.main && line.role == SeriesRole::Outcome);
    for line in chart.lines.iter().take(if equal { chart.lines.len() } else { 1 }) {
        if let Some(last) = line.points.last() {
            latest_of(last, chart, frame, places, layers);
        }
    }
}

fn latest_of(last: &Point, chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let preliminary = words::preliminary_short(chart.language);
    // In millions where the axis is.
    let value = if chart.values.factor > 1.0 {
        number(last.y / chart.values.factor, None, chart.language)
    } else {
        last.value.clone()
    };
    let about = match (last.expected, last.preliminary) {
        (true, _) => words::expected_short(chart.language),
        (false, true) => preliminary,
        (false, false) => "",
    };
    let text = if about.is_empty() { value } else { [&value, " (", about, ")"].concat() };
    let wanted = Wanted { text: &text, bold: true, role: Role::Ink };
    let at = if chart.style == Style::Bar {
        let bar = bar(frame, last.x, last.y);
        let x = f64::midpoint(bar.left, bar.right);
        let (above, below) = (bar.top - 11.0, bar.bottom + 11.0);
        vec![
            ((x, above), Anchor::Middle),
            ((bar.right, above), Anchor::End),
            ((bar.left, above), Anchor::Start),
            ((x, below), Anchor::Middle),
        ]
    } else {
        around(frame.at(last.x, last.y), OFF)
    };
    places.put(&wanted, &at, layers);
}

fn targets(chart: &Chart, frame: &Frame, beside: bool, places: &mut Places<'_>, layers: &mut Layers) {
    for target in &chart.targets {
        if beside && is_last(target.to, chart) {
            continue;
        }
        let (low, high) = target.level.ends();
        let (left, right) = (frame.x(target.from), frame.x(target.to));
        let (above, below) = (frame.y(high) - OFF, frame.y(low) + OFF);
        let mut at = vec![
            ((right + 6.0, above), Anchor::End),
            ((right + 6.0, below), Anchor::End),
            ((right + 12.0, frame.y(high)), Anchor::Start),
        ];
        if !matches!(target.level, Level::Steps(_)) {
            let middle = f64::midpoint(left, right);
            at.extend([
                ((left, above), Anchor::Start),
                ((left, below), Anchor::Start),
                ((middle, above), Anchor::Middle),
                ((middle, below), Anchor::Middle),
            ]);
        }
        let (role, bold) = (role(target), target.standing == Standing::InForce);
        // Whether it is met only where there is room for that, too.
        for text in [target.full_label(chart.language), target.label.clone()] {
            if places.put(&Wanted { text: &text, bold, role }, &at, layers) {
                break;
            }
        }
    }
    for target in &chart.targets {
        if let (Some((year, value, _)), Some(said)) = (&target.now, target.label_now(chart.language)) {
            let wanted = Wanted { text: &said, bold: true, role: role(target) };
            places.put(&wanted, &around(frame.at(*year, *value), OFF), layers);
        }
    }
}

/// What is projected, in full or as shortly as there is room for.
fn projections(chart: &Chart, frame: &Frame, beside: bool, places: &mut Places<'_>, layers: &mut Layers) {
    for mark in chart.projections.iter().filter(|mark| mark.shown && !(beside && is_last(mark.x, chart))) {
        let (from, to) = (frame.at(mark.from.0, mark.from.1), frame.at(mark.x, mark.y));
        let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let mut at = around((to.0, to.1), OFF);
        at.extend(around(middle, OFF + 6.0));
        at.extend(around(middle, 2.0 * OFF + 6.0));
        if let Some((low, high)) = mark.range {
            for y in [frame.y(high) - OFF, frame.y(low) + OFF] {
                at.extend([((to.0 + 6.0, y), Anchor::End), ((to.0, y), Anchor::Middle)]);
            }
        }
        for text in [words::projection(chart.language), words::projection_short(chart.language)] {
            if places.put(&Wanted { text, bold: false, role: Role::Soft }, &at, layers) {
                // Once is enough: they all look the same.
                return;
            }
        }
    }
}

/// The label of a baseline, and a line to it; whether there is room for it.
fn baseline(
    baseline: &BaselineMark,
    chart: &Chart,
    frame: &Frame,
    places: &mut Places<'_>,
    layers: &mut Layers,
) -> bool {
    let (x, y) = frame.at(baseline.x, baseline.y);
    let wanted = Wanted { text: &baseline.label, bold: false, role: Role::Soft };
    // Further off than a value, with a line between the two, so that it is not read as one.
    let bar = chart.style == Style::Bar;
    let near = if bar { LINE } else { OFF + 14.0 };
    let mut at = Vec::new();
    for further in [0.0, LINE, 2.0 * LINE, 3.0 * LINE, 4.0 * LINE] {
        let (above, below) = (y - near - further, y + near + further);
        for text in [below, above] {
            if (bar && text > y) || places.strikes_text((x, y), (x, text)) {
                continue;
            }
            at.extend([((x, text), Anchor::Middle), ((x - 8.0, text), Anchor::Start), ((x + 8.0, text), Anchor::End)]);
        }
    }
    if !places.put(&wanted, &at, layers) {
        return false;
    }
    if let Some(Mark::Text { at: (_, text), .. }) = layers.texts.last() {
        let side = (text - y).signum();
        let points = vec![(x, y + side * if bar { 2.0 } else { 8.0 }), (x, text - side * LINE / 2.0)];
        add_line(&mut layers.lines, points, Role::Soft, 1.0, &[]);
    }
    true
}

fn forecasts(chart: &Chart, frame: &Frame, beside: bool, places: &mut Places<'_>, layers: &mut Layers) {
    for forecast in chart.forecasts.iter().take(MOST_TEXTS) {
        if beside && is_last(forecast.x, chart) {
            continue;
        }
        let wanted = Wanted { text: &forecast.label, bold: false, role: Role::Soft };
        if chart.style == Style::Bar {
            let bar = bar(frame, forecast.x, forecast.y);
            let x = f64::midpoint(bar.left, bar.right);
            let near = bar.top - 11.0;
            let far = near - LINE;
            let at = [(x, near, Anchor::Middle), (bar.right, near, Anchor::End), (bar.right, far, Anchor::End)];
            let at = at.map(|(x, y, anchor)| ((x, y), anchor));
            places.put(&wanted, &at, layers);
        } else {
            places.put(&wanted, &around(frame.at(forecast.x, forecast.y), OFF), layers);
        }
    }
}

/// Why there is nothing, where there is nothing: at the height of the values before and after.
fn gaps(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for gap in chart.gaps.iter().take(MOST_TEXTS) {
        let points = chart.lines.first().map(|line| line.points.as_slice()).unwrap_or_default();
        let after = points.partition_point(|point| point.x < gap.from);
        let before = after.checked_sub(1).and_then(|at| points.get(at)).map(|point| frame.y(point.y));
        let after = points.get(after).map(|point| frame.y(point.y));
        let x = f64::midpoint(frame.x(gap.from), frame.x(gap.to));
        let middle = match (before, after) {
            (Some(before), Some(after)) => f64::midpoint(before, after),
            (Some(y), None) | (None, Some(y)) => y,
            (None, None) => f64::midpoint(frame.top, frame.bottom),
        };
        let bottom = frame.bottom - LINE;
        let y = if chart.style == Style::Bar { bottom + 6.0 } else { middle };
        let at = [y, y + 20.0, y - 20.0, y + 40.0, y - 40.0, bottom].map(|y| ((x, y), Anchor::Middle));
        places.put(&Wanted { text: &gap.label, bold: false, role: Role::Soft }, &at, layers);
    }
}

/// A line where values before and after are not comparable.
fn breaks(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let Some(line) = chart.lines.first() else { return };
    let mut told = 0;
    for pair in line.points.windows(2) {
        let [before, point] = pair else { continue };
        if !point.series_break || told == MOST_TEXTS {
            continue;
        }
        told += 1;
        let x = f64::midpoint(frame.x(before.x), frame.x(point.x)).round();
        add_line(&mut layers.rules, vec![(x, frame.top), (x, frame.bottom)], Role::Soft, 1.0, &[4.0, 4.0]);
        let (top, bottom) = (frame.top + LINE / 2.0, frame.bottom - LINE);
        let at = [
            ((x + 6.0, top), Anchor::Start),
            ((x - 6.0, top), Anchor::End),
            ((x + 6.0, bottom), Anchor::Start),
            ((x - 6.0, bottom), Anchor::End),
        ];
        let wanted = Wanted { text: words::series_break(chart.language), bold: false, role: Role::Soft };
        places.put(&wanted, &at, layers);
    }
}
