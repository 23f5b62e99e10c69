//! Where everything of a chart lies on an area of a size in CSS pixels, and in which role; what colours the roles
//! have is decided by whoever draws.
//!
//! Texts are never smaller than 12 pixels, never turned, never overlap each other and never leave the area: a text
//! there is no room for is left out, since all of them also stand in the chart's summary and table.

mod axes;
mod bands;
mod bars;
pub mod dash;
mod data;
mod frame;
mod gutter;
mod mark;
mod marks_beside;
mod place;
mod readout;
mod sheet;
mod stops;
#[cfg(test)]
mod tests;
mod text;
mod walk;

pub use bars::{bars_height, bars_layout};
pub use mark::{
    Anchor, Dash, EXPECTED, Mark, NO_DASH, PROJECTED, Role, Shape, TO_FORECAST, series_dash, series_shape,
    shape_outline,
};
pub use readout::{Room, beside_mark};
pub use sheet::{Sheet, sheet};
pub use stops::{Stop, StopArea, StopRow, StopTime, Stops, stop_rows, stops};
pub use walk::{At, Step};

use super::Chart;
use frame::Frame;
use place::Places;

/// How wide a text is: the text, its size in pixels, whether it is bold.
pub type Measure<'a> = &'a dyn Fn(&str, f64, bool) -> f64;

/// From this width on there is room to name lines directly, right of them.
const WIDE: f64 = 560.0;

/// The marks of a chart on an area, in the order they are drawn; none where the area is too small to show anything.
pub fn layout(chart: &Chart, width: f64, height: f64, measure: Measure<'_>) -> Vec<Mark> {
    let Some((frame, beside)) = framed(chart, width, height, measure) else { return Vec::new() };
    let mut layers = Layers::default();
    let mut places = Places::new(width, height, measure);

    axes::draw(chart, &frame, &mut places, &mut layers);
    marks_beside::bands(chart, &frame, &mut layers);
    bands::quartiles(chart, &frame, &mut places, &mut layers);
    bands::projections(chart, &frame, &mut places, &mut layers);
    marks_beside::targets(chart, &frame, &mut places, &mut layers);
    marks_beside::forecasts(chart, &frame, &mut places, &mut layers);
    data::draw(chart, &frame, &mut places, &mut layers);
    for baseline in &chart.baselines {
        let mut layer = Vec::new();
        marks_beside::baseline(baseline, chart, &frame, &mut places, &mut layer);
        layers.baselines.push(layer);
    }
    marks_beside::deadlines(chart, &frame, &mut places, &mut layers);
    gutter::draw(&beside, &frame, &mut places, &mut layers);
    text::draw(chart, &frame, !beside.is_empty(), &mut places, &mut layers);
    let Layers { rules, masks, areas, lines, dots, baselines, texts } = layers;
    let mut marks = rules;
    for mut layer in [masks, areas, lines, dots, baselines.into_iter().flatten().collect(), texts] {
        marks.append(&mut layer);
    }
    marks
}

/// The part of an area that values are drawn in, and the texts beside it; none where it is too small.
fn framed(chart: &Chart, width: f64, height: f64, measure: Measure<'_>) -> Option<(Frame, Vec<gutter::Beside>)> {
    let beside = if width >= WIDE { gutter::texts(chart, width, measure) } else { Vec::new() };
    Some((Frame::new(chart, width, height, &beside, measure)?, beside))
}

/// What lies over what.
#[derive(Default)]
struct Layers {
    /// Lines to read by.
    rules: Vec<Mark>,
    /// The ground of texts, over the lines to read by.
    masks: Vec<Mark>,
    areas: Vec<Mark>,
    lines: Vec<Mark>,
    dots: Vec<Mark>,
    /// The mark of each baseline: nothing without its label.
    baselines: Vec<Vec<Mark>>,
    texts: Vec<Mark>,
}

// What adds a mark to a layer, never inlined: there are many of each.

#[inline(never)]
fn add_line(layer: &mut Vec<Mark>, points: Vec<(f64, f64)>, role: Role, width: f64, dash: Dash) {
    layer.push(Mark::Line { points, role, width, dash });
}

#[inline(never)]
fn add_rect(layer: &mut Vec<Mark>, from: (f64, f64), to: (f64, f64), role: Role, opacity: f64) {
    layer.push(Mark::Rect { from, to, role, opacity });
}

#[inline(never)]
fn add_area(layer: &mut Vec<Mark>, points: Vec<(f64, f64)>, role: Role, opacity: f64) {
    layer.push(Mark::Area { points, role, opacity });
}

#[inline(never)]
fn add_dot(layer: &mut Vec<Mark>, at: (f64, f64), radius: f64, shape: Shape, role: Role, hollow: bool) {
    layer.push(Mark::Dot { at, radius, shape, role, hollow });
}
