//! Numbers, dates and periods as people write them, in Swedish and English.
//!
//! Every number or date that a person sees goes through here, so that it reads the same whatever language the
//! browser speaks, and whatever its clock says.

mod date;
mod number;
mod period;
mod unit;

pub use date::{date, month};
pub(crate) use number::fixed;
pub use number::{decimals_needed, number, quantity};
pub use period::{interval, period};
pub use unit::unit_of;
