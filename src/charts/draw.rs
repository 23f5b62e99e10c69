//! A chart's marks, drawn with plotters.

use malbild_plan::chart::Chart;
use malbild_plan::chart::layout::{Anchor, Mark, Shape, dash, layout, shape_outline};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::DrawingBackend;

use super::Palette;

type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// Draws a chart over the whole of an area. `scale` is how many of the area's pixels one CSS pixel has: all is laid out
/// in CSS pixels and multiplied when drawn, so that it is as crisp as the screen allows.
///
/// # Errors
/// The backend's own.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    palette: &Palette,
    scale: f64,
) -> Drawn<DB> {
    area.fill(&palette.card)?;
    let (width, height) = area.dim_in_pixel();
    let measure = |text: &str, size: f64, bold: bool| {
        let style = TextStyle::from(font(palette, size * scale, bold));
        area.estimate_text_size(text, &style).map_or(0.0, |(width, _)| f64::from(width) / scale)
    };
    let pen = Pen { area, palette, scale };
    for mark in layout(chart, f64::from(width) / scale, f64::from(height) / scale, &measure) {
        pen.draw(&mark)?;
    }
    Ok(())
}

fn font(palette: &Palette, size: f64, bold: bool) -> FontDesc<'_> {
    let style = if bold { FontStyle::Bold } else { FontStyle::Normal };
    FontDesc::new(FontFamily::Name(&palette.font), size, style)
}

struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    palette: &'a Palette,
    scale: f64,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    fn draw(&self, mark: &Mark) -> Drawn<DB> {
        match mark {
            Mark::Line { points, role, width, dash } => {
                let colour = self.palette.colour(*role);
                for piece in dash::pieces(points, dash) {
                    self.line(&piece, colour, *width)?;
                }
                Ok(())
            }
            Mark::Rect { from, to, role, opacity } => {
                let style = self.palette.colour(*role).mix(*opacity).filled();
                self.area.draw(&Rectangle::new([self.at(*from), self.at(*to)], style))
            }
            Mark::Dot { at, radius, shape, role, hollow } => {
                let colour = self.palette.colour(*role);
                self.dot(*at, *radius, *shape, if *hollow { self.palette.card } else { colour })?;
                if *hollow { self.ring(*at, *radius, *shape, colour) } else { Ok(()) }
            }
            Mark::Text { at, anchor, text, size, bold, role } => {
                let colour = self.palette.colour(*role);
                let anchor = match anchor {
                    Anchor::Start => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::End => HPos::Right,
                };
                let font = font(self.palette, size * self.scale, *bold);
                let style = TextStyle::from(font).color(&colour).pos(Pos::new(anchor, VPos::Center));
                self.area.draw_text(text, &style, self.at(*at))
            }
        }
    }

    /// An unbroken line. Level and upright ones are drawn as areas of whole pixels: as lines they would lie between two
    /// rows of pixels and be blurred.
    fn line(&self, points: &[(f64, f64)], colour: RGBColor, width: f64) -> Drawn<DB> {
        let thick = self.thick(width);
        let half = f64::from(thick) / self.scale / 2.0;
        if let [from, to] = points {
            let (level, upright) = ((from.1 - to.1).abs() < 1e-6, (from.0 - to.0).abs() < 1e-6);
            if level || upright {
                let (dx, dy) = if level { (0.0, half) } else { (half, 0.0) };
                let (x, y) = self.at((from.0.min(to.0) - dx, from.1.min(to.1) - dy));
                let (right, bottom) = self.at((from.0.max(to.0), from.1.max(to.1)));
                let thick = i32::try_from(thick).unwrap_or(1);
                let corner = if level { (right, y + thick) } else { (x + thick, bottom) };
                return self.area.draw(&Rectangle::new([(x, y), corner], colour.filled()));
            }
        }
        let points: Vec<(i32, i32)> = points.iter().map(|point| self.at(*point)).collect();
        self.area.draw(&PathElement::new(points, colour.stroke_width(thick)))
    }

    fn dot(&self, at: (f64, f64), radius: f64, shape: Shape, colour: RGBColor) -> Drawn<DB> {
        if shape == Shape::Circle {
            return self.area.draw(&Circle::new(self.at(at), self.length(radius), colour.filled()));
        }
        let corners: Vec<(i32, i32)> = shape_outline(shape, at, radius).into_iter().map(|at| self.at(at)).collect();
        self.area.draw(&Polygon::new(corners, colour.filled()))
    }

    fn ring(&self, at: (f64, f64), radius: f64, shape: Shape, colour: RGBColor) -> Drawn<DB> {
        let style = ShapeStyle { color: colour.to_rgba(), filled: false, stroke_width: self.thick(2.0) };
        if shape == Shape::Circle {
            return self.area.draw(&Circle::new(self.at(at), self.length(radius), style));
        }
        // Twice the first side, so that the first corner is as sharp as the others.
        let corners = shape_outline(shape, at, radius);
        let around = corners.iter().chain(corners.iter().take(2));
        let around: Vec<(i32, i32)> = around.map(|at| self.at(*at)).collect();
        self.area.draw(&PathElement::new(around, style))
    }

    fn at(&self, (x, y): (f64, f64)) -> (i32, i32) {
        #[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends of i32")]
        let pixels = |length: f64| (length * self.scale).round() as i32;
        (pixels(x), pixels(y))
    }

    fn length(&self, length: f64) -> i32 {
        self.at((length, 0.0)).0.max(1)
    }

    fn thick(&self, width: f64) -> u32 {
        u32::try_from(self.length(width)).unwrap_or(1)
    }
}
