//! Pieces of the page of comparisons: one file each.

mod against_plan;
mod changed_item;
mod comparison;
mod differences;
mod editions;
mod marked;
mod matrix;
mod picker;
mod side_by_side;
mod wordings;

pub use comparison::comparison;
pub use editions::editions;
