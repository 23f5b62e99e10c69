//! Drawing a chart on a canvas of the page.

use std::fmt;

use malbild_plan::chart::Chart;
use plotters::drawing::IntoDrawingArea;
use plotters::style::RGBColor;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement};

use crate::charts::{Measured, Palette, draw};

/// Why nothing was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undrawn {
    /// The canvas has no size yet, or is not shown.
    NoRoom,
    /// The browser gives no context to draw in: too many canvases, or a setting.
    NoContext,
    /// The browser refused in the middle of drawing.
    Refused,
}

impl fmt::Display for Undrawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRoom => "the canvas has no size",
            Self::NoContext => "the browser gives no drawing context",
            Self::Refused => "the browser refused to draw",
        })
    }
}

/// A canvas of more pixels a side than this is refused by some browsers.
const MOST_PIXELS: f64 = 8192.0;

/// Draws a chart over the whole of a canvas, at its size in the page, in the colours and the font of the page, with all
/// the pixels of the screen.
///
/// # Errors
/// Nothing is drawn where the canvas has no size or no context; the numbers also stand in the table.
pub fn draw_chart(canvas: &HtmlCanvasElement, chart: &Chart) -> Result<(), Undrawn> {
    let window = web_sys::window().ok_or(Undrawn::NoContext)?;
    let (width, height) = (f64::from(canvas.client_width()), f64::from(canvas.client_height()));
    if width < 1.0 || height < 1.0 {
        return Err(Undrawn::NoRoom);
    }
    let density = window.device_pixel_ratio();
    let density = if density.is_finite() { density.clamp(1.0, 4.0) } else { 1.0 };
    let density = density.min(MOST_PIXELS / width.max(height));
    // Setting the size also clears the canvas and its context's state.
    canvas.set_width(pixels(width * density));
    canvas.set_height(pixels(height * density));
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d").ok().flatten().and_then(|c| c.dyn_into().ok()).ok_or(Undrawn::NoContext)?;
    context.set_line_join("round");
    let style = window.get_computed_style(canvas).ok().flatten();
    let palette = palette(style.as_ref(), &context);

    let measure = {
        let (context, font) = (context.clone(), palette.font.clone());
        move |text: &str, size: f64, bold: bool| {
            // As plotters-canvas asks for its fonts.
            context.set_font(&format!("{} {size}px {font}", if bold { "bold" } else { "normal" }));
            context.measure_text(text).map_or(0.0, |measured| measured.width())
        }
    };
    let backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or(Undrawn::NoContext)?;
    let area = Measured::new(backend, 1.0, measure).into_drawing_area();
    draw(&area, chart, &palette, density).map_err(|_| Undrawn::Refused)
}

fn pixels(length: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 8192")]
    let pixels = length.round() as u32;
    pixels
}

/// The page's colours and font, as they are at the canvas.
fn palette(style: Option<&CssStyleDeclaration>, context: &CanvasRenderingContext2d) -> Palette {
    let mut palette = Palette::light();
    let Some(style) = style else { return palette };
    let property = |name: &str| style.get_property_value(name).unwrap_or_default();
    let font = property("font-family");
    if !font.is_empty() {
        palette.font = font;
    }
    let [one, two, three, four, five] = &mut palette.series;
    for (name, colour) in [
        ("--ink", &mut palette.ink),
        ("--soft", &mut palette.soft),
        ("--rule", &mut palette.rule),
        ("--card", &mut palette.card),
        ("--target", &mut palette.target),
        ("--series-1", one),
        ("--series-2", two),
        ("--series-3", three),
        ("--series-4", four),
        ("--series-5", five),
    ] {
        let value = property(name);
        if let Some(read) = read_colour(value.trim(), context) {
            *colour = read;
        }
    }
    palette
}

/// Any colour of CSS, system colours too: the context is asked what it makes of it.
fn read_colour(value: &str, context: &CanvasRenderingContext2d) -> Option<RGBColor> {
    // What is no colour leaves the context as it was. Two different starts tell that from a colour equal to one.
    context.set_fill_style_str("#000000");
    context.set_fill_style_str(value);
    let first = context.fill_style().as_string()?;
    context.set_fill_style_str("#ffffff");
    context.set_fill_style_str(value);
    let second = context.fill_style().as_string()?;
    if first == second { parse(&first) } else { None }
}

/// A colour as contexts write it: `#rrggbb`, `rgba(r, g, b, a)` or, of newer spaces, `color(srgb r g b)`.
fn parse(text: &str) -> Option<RGBColor> {
    if let Some(digits) = text.strip_prefix('#') {
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        return Some(RGBColor(part(0)?, part(2)?, part(4)?));
    }
    let (space, numbers) = text.split_once('(')?;
    let mut numbers = numbers.split([' ', ',', '/', ')']).filter_map(|number| number.parse::<f64>().ok());
    let scale = match space {
        "rgb" | "rgba" => 1.0,
        "color" => 255.0,
        _ => return None,
    };
    let mut part = || {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        numbers.next().map(|number| (number * scale).round().clamp(0.0, 255.0) as u8)
    };
    Some(RGBColor(part()?, part()?, part()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_as_contexts_write_them() {
        for (text, expected) in [
            ("#17365c", Some((0x17, 0x36, 0x5c))),
            ("rgba(1, 2, 3, 0.5)", Some((1, 2, 3))),
            ("rgb(1 2 3)", Some((1, 2, 3))),
            ("color(srgb 1 0.5 0)", Some((255, 128, 0))),
            ("color(srgb 2 -1 0 / 0.5)", Some((255, 0, 0))),
            ("#12", None),
            ("#gggggg", None),
            ("#åäö", None),
            ("", None),
            ("red", None),
            ("rgb(1 2)", None),
            ("lab(50 20 30)", None),
        ] {
            assert_eq!(parse(text).map(|RGBColor(r, g, b)| (r, g, b)), expected, "{text}");
        }
    }
}
