//! Texts right of the values: the names of lines and of targets that reach the right edge.

use super::frame::Frame;
use super::marks_beside::{DIAMOND, role};
use super::place::{LINE, Places, Wanted, fit};
use super::{Anchor, Layers, Measure, Role, add_line};
use crate::chart::order::{self, Key};
use crate::chart::{Chart, Standing, words};

/// A text beside the values.
pub(super) struct Beside {
    pub(super) text: String,
    pub(super) width: f64,
    role: Role,
    bold: bool,
    /// Where what it names ends, in the units of the data.
    x: f64,
    y: f64,
}

/// No text takes more than this share of the width.
const MOST: f64 = 0.28;

/// The texts, the most important first: targets, forecasts, projections, lines, bands.
pub(super) fn texts(chart: &Chart, width: f64, measure: Measure<'_>) -> Vec<Beside> {
    let mut texts = Vec::new();
    // Where there is no room for all of a text, its end tells more than its beginning: the year, the value.
    let mut add = |text: &str, end: &str, role: Role, bold: bool, x: f64, y: f64| {
        let most = width * MOST;
        let start = text.strip_suffix(end).filter(|_| measure(text, super::place::SIZE, bold) > most);
        let room = most - measure(end, super::place::SIZE, bold);
        let text = match start {
            Some(start) => fit(&[&fit(start, room, bold, measure), end].concat(), most, bold, measure),
            None => fit(text, most, bold, measure),
        };
        if !text.is_empty() {
            texts.push(Beside { width: measure(&text, super::place::SIZE, bold), text, role, bold, x, y });
        }
    };
    for target in chart.targets.iter().filter(|target| is_last(target.to, chart)) {
        let (min, max) = target.level.ends();
        let in_force = target.standing == Standing::InForce;
        // Whether it is met only where there is room for that, too.
        let (full, most) = (target.full_label(chart.language), width * MOST);
        let label = if measure(&full, super::place::SIZE, in_force) <= most { &full } else { &target.label };
        let end = if target.part.is_empty() { "" } else { target.said.as_str() };
        let end = [": ", end].concat();
        add(label, &end, role(target), in_force, target.to, f64::midpoint(min, max));
    }
    for forecast in chart.forecasts.iter().rev().take(3).filter(|forecast| is_last(forecast.x, chart)) {
        add(&forecast.label, "", Role::Soft, false, forecast.x, forecast.y);
    }
    // Once is enough: they all look the same.
    if let Some(mark) = chart.projections.iter().find(|mark| mark.shown && is_last(mark.x, chart)) {
        add(words::projection(chart.language), "", Role::Soft, false, mark.x, mark.y);
    }
    if chart.lines.len() + chart.bands.len() > 1 {
        for (series, line) in chart.lines.iter().enumerate() {
            if let Some(last) = line.points.last() {
                let end = line.year.map(|year| format!(" {year}")).unwrap_or_default();
                add(&line.name, &end, Role::Series(series), line.main, last.x, last.y);
            }
        }
        for band in &chart.bands {
            if let Some(last) = band.points.last() {
                add(
                    words::between_quartiles(chart.language),
                    "",
                    Role::Soft,
                    false,
                    last.x,
                    f64::midpoint(last.low, last.high),
                );
            }
        }
    }
    texts
}

/// Whether a time is the last one of the axis.
pub(super) fn is_last(time: f64, chart: &Chart) -> bool {
    chart.time.to - time < 0.05 * (chart.time.to - chart.time.from).max(0.1)
}

/// Puts the texts beside what they name, moved apart where they are too near; those of least weight go first.
pub(super) fn draw(beside: &[Beside], frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    let (top, bottom) = (frame.top - LINE / 2.0, frame.bottom + LINE / 2.0);
    let mut kept: Vec<Key> = Vec::new();
    let mut room = bottom - top;
    for (at, text) in beside.iter().enumerate() {
        room -= LINE;
        if room >= 0.0 {
            kept.push(Key::new(frame.y(text.y), String::new(), at));
        }
    }
    order::sort(&mut kept);
    apart(&mut kept, top + LINE / 2.0, bottom - LINE / 2.0);
    for Key { x: y, at, .. } in kept {
        let Some(text) = beside.get(at) else { continue };
        let end = frame.at(text.x, text.y);
        let left = frame.right + 12.0;
        let wanted = Wanted { text: &text.text, bold: text.bold, role: text.role };
        if places.put_over_lines(&wanted, &[((left, y), Anchor::Start)], layers)
            && (left - end.0 > 40.0 || (y - end.1).abs() > LINE)
        {
            let start = end.0 + DIAMOND + 4.0;
            let bend = (left - 14.0).max(start);
            let points = vec![(start, end.1), (bend, end.1), (left - 4.0, y)];
            add_line(&mut layers.rules, points, Role::Soft, 1.0, &[1.0, 3.0]);
        }
    }
}

/// Moves sorted middles of lines of text at least a line apart, none above `top` or below `bottom`, which leave room for
/// all of them.
fn apart(middles: &mut [Key], top: f64, bottom: f64) {
    let mut free = top;
    for middle in &mut *middles {
        middle.x = middle.x.max(free);
        free = middle.x + LINE + 0.01;
    }
    let mut free = bottom;
    for middle in middles.iter_mut().rev() {
        middle.x = middle.x.min(free);
        free = middle.x - LINE - 0.01;
    }
}
