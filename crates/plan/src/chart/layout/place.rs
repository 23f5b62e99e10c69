//! Places for texts: none twice, none outside the area.

use super::{Anchor, Layers, Mark, Measure, Role, add_rect};

/// The size of letters, in CSS pixels.
pub(super) const SIZE: f64 = 14.0;

/// The height of a line of text.
pub(super) const LINE: f64 = 18.0;

/// Longer texts are cut before they are measured.
const MOST_LETTERS: usize = 200;

/// A rectangle: its left, upper, right and lower edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Box4 {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Box4 {
    fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a straight line passes through it.
    fn is_crossed(self, (from, to): Stroke) -> bool {
        // Liang–Barsky: the part of the line inside each pair of edges, and whether anything of it is left.
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (start, delta, low, high) in
            [(from.0, to.0 - from.0, self.left, self.right), (from.1, to.1 - from.1, self.top, self.bottom)]
        {
            if delta.abs() < 1e-9 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / delta, (high - start) / delta);
            enter = enter.max(a.min(b));
            leave = leave.min(a.max(b));
        }
        enter < leave
    }
}

type Stroke = ((f64, f64), (f64, f64));

/// A text that looks for a place.
pub(super) struct Wanted<'t> {
    pub(super) text: &'t str,
    pub(super) bold: bool,
    pub(super) role: Role,
}

/// What is taken already.
pub(super) struct Places<'m> {
    width: f64,
    height: f64,
    measure: Measure<'m>,
    texts: Vec<Box4>,
    dots: Vec<Box4>,
    strokes: Vec<Stroke>,
}

impl<'m> Places<'m> {
    pub(super) fn new(width: f64, height: f64, measure: Measure<'m>) -> Self {
        Self { width, height, measure, texts: Vec::new(), dots: Vec::new(), strokes: Vec::new() }
    }

    /// How wide a text is.
    pub(super) fn width_of(&self, text: &str, bold: bool) -> f64 {
        (self.measure)(text, SIZE, bold)
    }

    /// Keeps texts off a dot.
    pub(super) fn keep_off_dot(&mut self, (x, y): (f64, f64), radius: f64) {
        let room = radius + 1.0;
        self.dots.push(Box4 { left: x - room, top: y - room, right: x + room, bottom: y + room });
    }

    /// Keeps texts off an area.
    pub(super) fn keep_off(&mut self, area: Box4) {
        self.dots.push(area);
    }

    /// Keeps texts off a line.
    pub(super) fn keep_off_line(&mut self, points: &[(f64, f64)]) {
        self.strokes.extend(points.iter().copied().zip(points.iter().copied().skip(1)));
    }

    /// Whether a line runs through a text.
    pub(super) fn strikes_text(&self, from: (f64, f64), to: (f64, f64)) -> bool {
        self.texts.iter().any(|text| text.is_crossed((from, to)))
    }

    fn is_free(&self, area: Box4, off_all: bool) -> bool {
        let overlaps = |taken: &[Box4]| taken.iter().any(|other| area.overlaps(*other));
        let crossed = || self.strokes.iter().any(|stroke| area.is_crossed(*stroke));
        !overlaps(&self.texts) && !(off_all && (overlaps(&self.dots) || crossed()))
    }

    /// Puts a text at the first of the places that is free of texts, dots and lines; nowhere if none is.
    pub(super) fn put(&mut self, wanted: &Wanted<'_>, at: &[((f64, f64), Anchor)], layers: &mut Layers) -> bool {
        let area = self.put_where(wanted, at, layers, true);
        if let Some(area) = area {
            // The lines to read by stop short of a text.
            let (left, right) = (area.left.max(0.0), area.right.min(self.width));
            add_rect(&mut layers.masks, (left, area.top + 2.0), (right, area.bottom - 2.0), Role::Card, 1.0);
        }
        area.is_some()
    }

    /// Puts a text at the first of the places that is free of other texts, lines or not.
    pub(super) fn put_over_lines(
        &mut self,
        wanted: &Wanted<'_>,
        at: &[((f64, f64), Anchor)],
        layers: &mut Layers,
    ) -> bool {
        self.put_where(wanted, at, layers, false).is_some()
    }

    #[inline(never)]
    fn put_where(
        &mut self,
        wanted: &Wanted<'_>,
        at: &[((f64, f64), Anchor)],
        layers: &mut Layers,
        off_all: bool,
    ) -> Option<Box4> {
        let text = fit(wanted.text, self.width * 0.9, wanted.bold, self.measure);
        if text.is_empty() {
            return None;
        }
        let width = self.width_of(&text, wanted.bold);
        for ((x, y), anchor) in at {
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let area =
                Box4 { left: left - 3.0, top: y - LINE / 2.0, right: left + width + 3.0, bottom: y + LINE / 2.0 };
            let inside =
                area.left >= -2.0 && area.right <= self.width + 2.0 && area.top >= 0.0 && area.bottom <= self.height;
            if inside && self.is_free(area, off_all) {
                self.texts.push(area);
                layers.texts.push(Mark::Text {
                    at: (*x, *y),
                    anchor: *anchor,
                    text,
                    size: SIZE,
                    bold: wanted.bold,
                    role: wanted.role,
                });
                return Some(area);
            }
        }
        None
    }
}

/// A text cut to a width, with an ellipsis where something is missing. What would break the line or turn its direction
/// becomes a space.
pub(super) fn fit(text: &str, most: f64, bold: bool, measure: Measure<'_>) -> String {
    let turns = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let (mut clean, mut fits) = (String::new(), true);
    for (at, c) in text.chars().enumerate() {
        if at == MOST_LETTERS {
            fits = false;
            break;
        }
        clean.push(if turns(c) { ' ' } else { c });
    }
    let mut clean = clean.trim().to_owned();
    if fits && measure(&clean, SIZE, bold) <= most {
        return clean;
    }
    while clean.pop().is_some() {
        let fitted = [clean.trim_end(), "…"].concat();
        if measure(&fitted, SIZE, bold) <= most && fitted.chars().count() > 3 {
            return fitted;
        }
    }
    String::new()
}
