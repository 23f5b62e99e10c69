//! The plan as types.

pub mod model;
#[cfg(feature = "schema")]
pub mod schema;
