//! A chart's marks, drawn on a backend of plotters'. The backend's own few methods are called, each with one type of
//! style and of path: plotters' drawing area and elements are generic over both, and made the app larger.

use std::fmt;

use malbild_plan::chart::layout::{Anchor, Mark, Measure, Role, Shape, dash, shape_outline};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};

use super::Palette;

type Drawn<DB> = Result<(), DrawingErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// What is to be known of the pixels that a backend draws.
pub struct Surface<'a> {
    /// How many of them one CSS pixel has: all is laid out in CSS pixels and multiplied when drawn, so that it is as
    /// crisp as the screen allows.
    pub scale: f64,
    /// What sizes of letters are multiplied by: 1.0, unless the backend draws them at another size than asked.
    pub letters: f64,
    /// The width of a text of a size, bold or not: the backends' own guess, or need elements in the page.
    pub measure: Measure<'a>,
}

/// Where everything of a chart lies on an area of a width and a height in CSS pixels.
pub type Laid<'a> = &'a dyn Fn(f64, f64, Measure<'_>) -> Vec<Mark>;

/// Draws a chart over the whole of a backend.
///
/// # Errors
/// The backend's own, the first of them.
pub fn draw<DB: DrawingBackend>(
    backend: &mut DB,
    chart: Laid<'_>,
    palette: &Palette,
    surface: &Surface<'_>,
) -> Drawn<DB> {
    let scale = surface.scale;
    let (width, height) = backend.get_size();
    let (width, height) = (f64::from(width) / scale, f64::from(height) / scale);
    // Whole pixels, as the letters' own room is.
    let measure =
        |text: &str, size: f64, bold: bool| (surface.measure)(text, size * scale, bold).ceil().max(0.0) / scale;
    let mut pen = Pen { backend, palette, surface, drawn: Ok(()) };
    pen.mark(Mark::Rect { from: (0.0, 0.0), to: (width, height), role: Role::Card, opacity: 1.0 });
    for mark in chart(width, height, &measure) {
        pen.mark(mark);
    }
    pen.drawn
}

struct Pen<'a, DB: DrawingBackend> {
    backend: &'a mut DB,
    palette: &'a Palette,
    surface: &'a Surface<'a>,
    drawn: Drawn<DB>,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    fn mark(&mut self, mark: Mark) {
        match mark {
            Mark::Line { points, role, width, dash } => {
                for piece in dash::pieces(&points, dash) {
                    self.line(&piece, role, width);
                }
            }
            Mark::Rect { from, to, role, opacity } => {
                let (from, to) = (self.at(from), self.at(to));
                self.rect(from, to, role, opacity);
            }
            Mark::Area { points, role, opacity } => {
                let drawn = self.backend.fill_polygon(self.all(&points), &self.style(role, opacity, 1.0));
                self.keep(drawn);
            }
            Mark::Dot { at, radius, shape, role, hollow } => {
                self.dot(at, radius, shape, if hollow { Role::Card } else { role }, true);
                if hollow {
                    self.dot(at, radius, shape, role, false);
                }
            }
            Mark::Text { at, anchor, text, size, bold, role } => {
                let size = size * self.surface.scale * self.surface.letters;
                let colour = self.style(role, 1.0, 0.0).colour;
                let letters = Letters { colour, size, bold, anchor, font: &self.palette.font };
                let drawn = self.backend.draw_text(&text, &letters, self.at(at));
                self.keep(drawn);
            }
        }
    }

    /// An unbroken line. Level and upright ones are drawn as areas of whole pixels: as lines they would lie between two
    /// rows of pixels and be blurred.
    fn line(&mut self, points: &[(f64, f64)], role: Role, width: f64) {
        if let [from, to] = points {
            let (level, upright) = ((from.1 - to.1).abs() < 1e-6, (from.0 - to.0).abs() < 1e-6);
            if level || upright {
                let thick = self.length(width);
                let half = f64::from(thick) / self.surface.scale / 2.0;
                let (dx, dy) = if level { (0.0, half) } else { (half, 0.0) };
                let (x, y) = self.at((from.0.min(to.0) - dx, from.1.min(to.1) - dy));
                let (right, bottom) = self.at((from.0.max(to.0), from.1.max(to.1)));
                let corner = if level { (right, y + thick) } else { (x + thick, bottom) };
                return self.rect((x, y), corner, role, 1.0);
            }
        }
        self.path(points, role, width);
    }

    fn dot(&mut self, at: (f64, f64), radius: f64, shape: Shape, role: Role, filled: bool) {
        if shape == Shape::Circle {
            let style = self.style(role, 1.0, if filled { 1.0 } else { 2.0 });
            let radius = self.length(radius).unsigned_abs();
            let drawn = self.backend.draw_circle(self.at(at), radius, &style, filled);
            return self.keep(drawn);
        }
        let mut corners = shape_outline(shape, at, radius);
        if filled {
            let drawn = self.backend.fill_polygon(self.all(&corners), &self.style(role, 1.0, 1.0));
            return self.keep(drawn);
        }
        // Twice the first side, so that the first corner is as sharp as the others.
        corners.extend_from_within(..2);
        self.path(&corners, role, 2.0);
    }

    fn path(&mut self, points: &[(f64, f64)], role: Role, width: f64) {
        let drawn = self.backend.draw_path(self.all(points), &self.style(role, 1.0, width));
        self.keep(drawn);
    }

    fn rect(&mut self, from: BackendCoord, to: BackendCoord, role: Role, opacity: f64) {
        let drawn = self.backend.draw_rect(from, to, &self.style(role, opacity, 1.0), true);
        self.keep(drawn);
    }

    fn keep(&mut self, drawn: Drawn<DB>) {
        if self.drawn.is_ok() {
            self.drawn = drawn;
        }
    }

    fn style(&self, role: Role, opacity: f64, width: f64) -> Style {
        let colour = self.palette.colour(role);
        let colour = BackendColor { alpha: opacity, rgb: (colour.0, colour.1, colour.2) };
        Style { colour, width: self.length(width).unsigned_abs() }
    }

    fn all(&self, points: &[(f64, f64)]) -> Vec<BackendCoord> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn at(&self, (x, y): (f64, f64)) -> BackendCoord {
        #[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends of i32")]
        let pixels = |length: f64| (length * self.surface.scale).round() as i32;
        (pixels(x), pixels(y))
    }

    fn length(&self, length: f64) -> i32 {
        self.at((length, 0.0)).0.max(1)
    }
}

/// The style of everything but texts.
struct Style {
    colour: BackendColor,
    width: u32,
}

impl BackendStyle for Style {
    fn color(&self) -> BackendColor {
        self.colour
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// The style of a text.
struct Letters<'a> {
    colour: BackendColor,
    size: f64,
    bold: bool,
    anchor: Anchor,
    font: &'a str,
}

impl BackendTextStyle for Letters<'_> {
    type FontError = fmt::Error;

    fn color(&self) -> BackendColor {
        self.colour
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let anchor = match self.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(anchor, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.font)
    }

    /// For backends that draw texts by themselves pixel by pixel: there is no font for them.
    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), fmt::Error> {
        Err(fmt::Error)
    }

    fn draw<E, D: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: D,
    ) -> Result<Result<(), E>, fmt::Error> {
        Err(fmt::Error)
    }
}
