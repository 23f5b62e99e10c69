//! Pieces of the page of comparisons: one file each.

mod against_plan;
mod changed_item;
mod differences;
mod editions;
mod marked;
mod matrix;
mod picker;
mod side_by_side;
mod suggestions;
mod wordings;

pub use against_plan::against_plan;
pub use editions::editions;
pub use matrix::matrix;
pub use side_by_side::side_by_side;
pub use suggestions::has_lines;
pub use wordings::wordings;
