//! The axes: lines to read by, their numbers, the times below, the unit above.

use super::frame::Frame;
use super::place::{LINE, Places, SIZE, Wanted, fit};
use super::{Anchor, Layers, Mark, Role};
use crate::chart::{Chart, Style};

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
        layers.rules.push(Mark::Rect { from: (frame.left, y), to: (frame.right, y + 1.0), role, opacity: 1.0 });
        let label = Wanted { text: &tick.label, bold: false, role: Role::Ink };
        places.put_over_lines(&label, &[((frame.left - 8.0, y), Anchor::End)], layers);
    }
}

fn times(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let ticks = &chart.time.ticks;
    // Clear of the lowest number of the other axis, whatever its width.
    let y = frame.bottom + LINE / 2.0 + 2.0 + LINE / 2.0;
    let every = spacing(chart, frame, places);
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
            let from = (x.round(), frame.bottom);
            layers.rules.push(Mark::Rect {
                from,
                to: (from.0 + 1.0, frame.bottom + length),
                role: Role::Rule,
                opacity: 1.0,
            });
        }
    }
}

/// Every how many times there is room to name one.
fn spacing(chart: &Chart, frame: &Frame, places: &Places<'_>) -> usize {
    let room = SIZE * 0.7;
    let half = |label: &str| places.width_of(label, false) / 2.0;
    let fits = |every: &usize| {
        let named: Vec<(f64, f64)> =
            chart.time.ticks.iter().rev().step_by(*every).map(|tick| (frame.x(tick.x), half(&tick.label))).collect();
        named.iter().zip(named.iter().skip(1)).all(|((right, a), (left, b))| right - left >= a + b + room)
    };
    [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].into_iter().find(fits).unwrap_or(200)
}
