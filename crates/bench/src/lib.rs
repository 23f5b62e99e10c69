//! How long things take: plans made up to measure with, and the programs that `cargo xtask bench` runs.
//!
//! Nothing here is a test. A time says something beside another that was taken in the same run, on the same machine.

mod best;
mod chance;
mod count;
mod made_up;

pub use best::Best;
pub use count::instructions;
pub use made_up::{ID, Size, made_up};
