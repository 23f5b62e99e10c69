//! The part of the area that values are drawn in, and where a value lies in it.

use super::Measure;
use super::gutter::Beside;
use super::place::{LINE, SIZE};
use crate::chart::{Chart, Style};

/// The part of the area that values are drawn in.
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// The width of the whole area.
    pub(super) width: f64,
    /// The room that one step of time takes.
    pub(super) slot: f64,
    first: f64,
    last: f64,
    time: (f64, f64),
    values: (f64, f64),
}

/// Smaller than this there is nothing to see.
const LEAST: f64 = 40.0;

impl Frame {
    /// Leaves room for the numbers of the axes, the unit above and the texts beside; none where nothing is left.
    pub(super) fn new(chart: &Chart, width: f64, height: f64, beside: &[Beside], measure: Measure<'_>) -> Option<Self> {
        let mut numbers = 0.0_f64;
        for tick in &chart.values.ticks {
            numbers = numbers.max(measure(&tick.label, SIZE, false));
        }
        let left = (numbers + 12.0).min(width * 0.4).ceil();
        let widest = beside.iter().map(|beside| beside.width).fold(0.0, f64::max);
        let half_a_time = chart.time.ticks.last().map_or(0.0, |tick| measure(&tick.label, SIZE, false) / 2.0);
        let top = LINE + 16.0;
        let bottom = (height - 1.5 * LINE - 4.0).floor();

        let bars = chart.style == Style::Bar;
        let span = chart.time.to - chart.time.from;
        let right = if beside.is_empty() { width - 6.0 } else { width - widest - 16.0 };
        let inner = if bars { 0.0 } else { 14.0 };
        // The last time's name is centred below its mark and must not leave the area.
        let right = right.min(width - 2.0 - (half_a_time - inner).max(4.0)).floor();
        if !(right - left >= LEAST && bottom - top >= LEAST) {
            return None;
        }
        let steps = if bars { span + 1.0 } else { span };
        let room = right - left - 2.0 * inner;
        let slot = if steps > 0.0 { room / steps } else { room };
        let inset = if bars { slot / 2.0 } else { inner };
        Some(Self {
            left,
            right,
            top,
            bottom,
            width,
            slot,
            first: left + inset,
            last: right - inset,
            time: (chart.time.from, chart.time.to),
            values: (chart.values.from, chart.values.to),
        })
    }

    /// Whether all of the chart is about the same time.
    pub(super) fn is_moment(&self) -> bool {
        self.time.1 <= self.time.0
    }

    /// Where a value at a time lies.
    #[inline(never)]
    pub(super) fn at(&self, time: f64, value: f64) -> (f64, f64) {
        (self.x(time), self.y(value))
    }

    /// Where a time lies: in the middle if all are the same.
    #[inline(never)]
    pub(super) fn x(&self, time: f64) -> f64 {
        let span = self.time.1 - self.time.0;
        let share = if span > 0.0 { ((time - self.time.0) / span).clamp(0.0, 1.0) } else { 0.5 };
        self.first + (self.last - self.first) * share
    }

    /// Where a value lies.
    #[inline(never)]
    pub(super) fn y(&self, value: f64) -> f64 {
        let share = ((value - self.values.0) / (self.values.1 - self.values.0)).clamp(0.0, 1.0);
        self.bottom - (self.bottom - self.top) * share
    }
}
