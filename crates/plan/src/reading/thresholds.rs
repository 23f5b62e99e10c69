//! The thresholds of readings, each with where it comes from. What a plan may set itself stands in the plan: its amber
//! band, the decimals of a unit, the bounds of a scale.

/// A projection that misses the target by at most this share of what remains is on its way. The project's own rule
/// (docs/readings.md, "Status"), so that one does not call late what rounds to in time.
pub const MOST_MISS: f64 = 0.05;

/// A change under this share of the way from baseline to target is no movement. The project's own rule
/// (docs/readings.md, "Trend"). A change under one unit of the last decimal shown is none either.
pub const LEAST_MOVEMENT: f64 = 0.01;

/// No more points than this make a pace, the latest: it compares all with each other. Twenty years of months.
pub const MOST_POINTS: usize = 240;

/// No more targets beside the one in force are read.
pub const MOST_OTHERS: usize = 24;

/// Greater numbers are no measurements, and would overflow.
pub(super) const GREATEST: f64 = 1e15;

/// Numbers that differ by less than this share of the greater are the same: 0.1 + 0.2 is 0.3.
const ROUNDING: f64 = 1e-9;

/// Whether one number is less than another, rounding aside.
pub(super) fn is_less(a: f64, b: f64) -> bool {
    a < b - ROUNDING * a.abs().max(b.abs())
}
