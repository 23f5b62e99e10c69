//! Areas that are no outcomes: between the quartiles of a group, and where the pace so far leads.

use super::data::radius;
use super::frame::Frame;
use super::place::Places;
use super::{Layers, PROJECTED, Role, add_area, add_line, add_rect};
use crate::chart::Chart;

/// The areas between two lines, thin lines at their edges.
pub(super) fn quartiles(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for run in chart.bands.iter().flat_map(|band| band.points.chunk_by(|_, next| next.joined)) {
        let mut edges = Vec::new();
        for value in [|high: f64, _: f64| high, |_: f64, low: f64| low] {
            edges.push(run.iter().map(|point| frame.at(point.x, value(point.high, point.low))).collect::<Vec<_>>());
        }
        let [high, low] = edges.as_slice() else { continue };
        if let ([(x, top)], [(_, bottom)]) = (high.as_slice(), low.as_slice()) {
            // One time alone is as wide as a mark.
            let (left, right) = ((x - 4.0).max(frame.left), (x + 4.0).min(frame.right));
            add_rect(&mut layers.areas, (left, *top), (right, *bottom), Role::Soft, 0.22);
            continue;
        }
        let corners = high.iter().chain(low.iter().rev()).copied().collect();
        add_area(&mut layers.areas, corners, Role::Soft, 0.16);
        for edge in edges {
            places.keep_off_line(&edge);
            add_line(&mut layers.lines, edge, Role::Soft, 1.0, &[]);
        }
    }
}

/// What the pace so far leads to: a dashed line from the latest outcome, in an area that opens to its range, with a
/// bar at its end.
pub(super) fn projections(chart: &Chart, frame: &Frame, places: &mut Places<'_>, layers: &mut Layers) {
    for mark in chart.projections.iter().filter(|mark| mark.shown) {
        let role = Role::Series(mark.line);
        let (from, to) = (frame.at(mark.from.0, mark.from.1), frame.at(mark.x, mark.y));
        if let Some((low, high)) = mark.range {
            let (low, high) = (frame.y(low), frame.y(high));
            add_area(&mut layers.areas, vec![from, (to.0, high), (to.0, low)], role, 0.14);
            let x = to.0.round();
            add_line(&mut layers.lines, vec![(x, high), (x, low)], role, 1.5, &[]);
            places.keep_off_line(&[(x, high), (x, low)]);
        }
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        if length > radius(true) {
            places.keep_off_line(&[from, to]);
            add_line(&mut layers.lines, vec![from, to], role, 2.0, PROJECTED);
        }
    }
}
