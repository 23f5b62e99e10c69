//! Drawing charts on any of plotters' backends: the canvas in the browser, SVG in native tests.

mod draw;
mod palette;
mod svg;

pub use draw::{Laid, Surface, draw};
pub use palette::Palette;
pub(crate) use palette::colour;
pub use svg::svg;
