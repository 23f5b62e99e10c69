//! A chart as a picture file, drawn where nobody sees it.

use malbild_plan::chart::layout::Mark;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use super::download::{Refused, save_blob};
use crate::charts::{Palette, Surface, draw};

/// How many pixels of the file one CSS pixel has.
const DENSITY: f64 = 2.0;

/// A canvas beside the page, to measure texts with and to draw on.
pub struct Sketch {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    palette: Palette,
}

impl Sketch {
    /// An empty one.
    ///
    /// # Errors
    /// The browser gives no canvas, or nothing to draw on it with.
    pub fn new(palette: Palette) -> Result<Self, Refused> {
        let document = web_sys::window().and_then(|window| window.document()).ok_or(Refused)?;
        let canvas = document.create_element("canvas").map_err(|_| Refused)?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| Refused)?;
        let context = canvas.get_context("2d").ok().flatten().ok_or(Refused)?;
        let context = context.dyn_into().map_err(|_| Refused)?;
        Ok(Self { canvas, context, palette })
    }

    /// How wide a text of a size is, bold or not, in pixels.
    pub fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        // As plotters-canvas asks for its fonts.
        self.context.set_font(&format!("{} {size}px {}", if bold { "bold" } else { "normal" }, self.palette.font));
        self.context.measure_text(text).map_or(0.0, |measured| measured.width())
    }

    /// Draws marks on an area of a size in CSS pixels, and lets the reader save that as a PNG file of a name, with twice as
    /// many pixels each way.
    ///
    /// # Errors
    /// The browser does not draw, or makes no file of it.
    pub async fn save(self, marks: Vec<Mark>, (width, height): (f64, f64), name: &str) -> Result<(), Refused> {
        self.canvas.set_width(pixels(width));
        self.canvas.set_height(pixels(height));
        // Only now: a new size clears the context's state.
        self.context.set_line_join("round");
        let mut backend = CanvasBackend::with_canvas_object(self.canvas.clone()).ok_or(Refused)?;
        let measure = |text: &str, size: f64, bold: bool| self.width(text, size, bold);
        let surface = Surface { scale: DENSITY, letters: 1.0, measure: &measure };
        draw(&mut backend, &|_, _, _| marks.clone(), &self.palette, &surface).map_err(|_| Refused)?;
        let made = js_sys::Promise::new(&mut |resolve, reject| {
            // Once: the browser calls back with the file, or with null.
            if self.canvas.to_blob(&resolve).is_err() {
                let _ = reject.call0(&JsValue::NULL);
            }
        });
        let blob: Blob = JsFuture::from(made).await.map_err(|_| Refused)?.dyn_into().map_err(|_| Refused)?;
        save_blob(name, &blob)
    }
}

fn pixels(length: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` stops at the ends of u32")]
    let pixels = (length * DENSITY).ceil() as u32;
    pixels
}
