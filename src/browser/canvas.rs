//! Drawing a chart on a canvas of the page.

use std::fmt;

use plotters::style::RGBColor;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement};

use crate::charts::{Laid, Palette, Surface, colour, draw, svg};

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
#[inline(never)]
pub fn draw_chart(canvas: &HtmlCanvasElement, chart: Laid<'_>) -> Result<(), Undrawn> {
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

    let measure = |text: &str, size: f64, bold: bool| self::width(&context, &palette.font, text, size, bold);
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or(Undrawn::NoContext)?;
    let surface = Surface { scale: density, letters: 1.0, measure: &measure };
    draw(&mut backend, chart, &palette, &surface).map_err(|_| Undrawn::Refused)
}

/// The width of a chart on paper, in CSS pixels: that of a page of A4 within its margins.
const PAPER: f64 = 680.0;
/// Its least and greatest height: charts of lines have no height of their own, those of bars need theirs.
const PAPER_HEIGHT: (f64, f64) = (320.0, 900.0);

/// A chart as SVG for paper: sharp at any size, in dark on light whatever the page has. `canvas` lends its font, and
/// measures texts; none where it cannot.
pub fn printed_chart(canvas: &HtmlCanvasElement, chart: Laid<'_>) -> Option<String> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let style = web_sys::window()?.get_computed_style(canvas).ok().flatten();
    let mut light = Palette::light();
    light.font = palette(style.as_ref(), &context).font;
    let measure = |text: &str, size: f64, bold: bool| width(&context, &light.font, text, size, bold);
    let height = f64::from(canvas.client_height()).clamp(PAPER_HEIGHT.0, PAPER_HEIGHT.1);
    Some(svg(&chart(PAPER, height, &measure), (PAPER, height), &light, "", ""))
}

/// How wide a text is.
fn width(context: &CanvasRenderingContext2d, font: &str, text: &str, size: f64, bold: bool) -> f64 {
    // As plotters-canvas asks for its fonts.
    context.set_font(&format!("{} {size}px {font}", if bold { "bold" } else { "normal" }));
    context.measure_text(text).map_or(0.0, |measured| measured.width())
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
    for (name, colour) in Palette::NAMES.iter().zip(&mut palette.colours) {
        if let Some(read) = read_colour(property(name).trim(), context) {
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

/// A colour as contexts write those of our tokens and of the system: `#rrggbb`, or `rgba(r, g, b, a)`.
fn parse(text: &str) -> Option<RGBColor> {
    if let Some(digits) = text.strip_prefix('#') {
        return u32::from_str_radix(digits.get(..6)?, 16).ok().map(colour);
    }
    let numbers = text.strip_prefix("rgba(").or_else(|| text.strip_prefix("rgb("))?;
    let mut parts = numbers.split([' ', ',', ')']).filter_map(|number| number.parse::<u8>().ok());
    Some(RGBColor(parts.next()?, parts.next()?, parts.next()?))
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
            ("rgba(1, 2, 300, 0.5)", None),
            ("color(srgb 1 0.5 0)", None),
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
