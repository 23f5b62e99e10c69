//! Drawing charts for any plotters backend: the canvas in the browser, SVG in native tests.

mod draw;
mod measured;
mod palette;

pub use draw::draw;
pub use measured::Measured;
pub use palette::Palette;
