//! What a reader takes along, read back by other programs than the one that wrote it.

#[path = "../plan/arbitrary.rs"]
mod arbitrary;
mod archive;
mod chart;
mod citation;
mod documented;
mod libreoffice;
#[path = "../shared/plans.rs"]
mod plans;
mod round_trip;
mod support;
mod withheld;
