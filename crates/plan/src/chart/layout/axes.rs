//! The axes: lines to read by, their numbers, the times below, the unit above.

use super::frame::Frame;
use super::place::{LINE, Places, SIZE, Wanted, fit};
use super::{Anchor, Layers, Role, add_rect};
use crate::chart::{Chart, Style, TimeTick};

pub(super) fn draw(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    values(chart, frame, places, layers);
    times(chart, frame, places, layers);
}

fn values(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let unit = fit(&chart.values.unit, frame.width - 4.0, false, &|text, _, bold| places.width_of(text, bold));
    let unit = Wanted { text: &unit, bold: false, role: Role::Soft };
    places.put_over_lines(&unit, &[((2.0, LINE / 2.0), Anchor::Start)], layers);

    for tick in &chart.values.ticks {
        let y = frame.y(tick.y).round();
        let zero = tick.y.abs() < f64::EPSILON;
        let role = if zero { Role::Soft } else { Role::Rule };
        add_rect(&mut layers.rules, (frame.left, y), (frame.right, y + 1.0), role, 1.0);
        let label = Wanted { text: &tick.label, bold: false, role: Role::Ink };
        places.put_over_lines(&label, &[((frame.left - 8.0, y), Anchor::End)], layers);
    }
}

fn times(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let ticks = ticks(chart, frame, places);
    // Clear of the lowest number of the other axis, whatever its width.
    let y = frame.bottom + LINE / 2.0 + 2.0 + LINE / 2.0;
    let every = spacing(ticks, frame, places);
    // Counted from the last, which is the one that people look for.
    for (at, tick) in ticks.iter().rev().enumerate().rev() {
        let x = frame.x(tick.x);
        let named = at.is_multiple_of(every);
        if named {
            let label = Wanted { text: &tick.label, bold: false, role: Role::Ink };
            places.put_over_lines(&label, &[((x, y), Anchor::Middle)], layers);
        }
        if chart.style != Style::Bar && ticks.len() <= 40 {
            let length = if named { 5.0 } else { 3.0 };
            let (left, bottom) = (x.round(), frame.bottom);
            add_rect(&mut layers.rules, (left, bottom), (left + 1.0, bottom + length), Role::Rule, 1.0);
        }
    }
}

/// The times, or the years where there is room to name two of them and not two of the times.
fn ticks<'c>(chart: &'c Chart, frame: &Frame, places: &Places<'_>) -> &'c [TimeTick] {
    let (times, years) = (&chart.time.ticks, &chart.time.years);
    let named = |ticks: &[TimeTick]| ticks.len().div_ceil(spacing(ticks, frame, places));
    if times.len() > 1 && named(times) < 2 && named(years) >= 2 { years } else { times }
}

/// Every how many times there is room to name one.
fn spacing(ticks: &[TimeTick], frame: &Frame, places: &Places<'_>) -> usize {
    let room = SIZE * 0.7;
    for every in [1, 2, 3, 4, 5, 10, 20, 25, 50, 100] {
        let (mut fits, mut before) = (true, None);
        for tick in ticks.iter().rev().step_by(every) {
            let (x, half) = (frame.x(tick.x), places.width_of(&tick.label, false) / 2.0);
            if let Some((right, other)) = before {
                fits &= right - x >= other + half + room;
            }
            before = Some((x, half));
        }
        if fits {
            return every;
        }
    }
    200
}
