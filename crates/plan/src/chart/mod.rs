//! What the chart of an indicator shows, in the units of the data: the same numbers as the plan's, never one more.
//!
//! [`Chart::of`] decides what is shown, [`Chart::summary`] says it in words, and [`layout`] places it on an area of
//! a size. [`Strip`] is for answers that are no numbers, [`Spark`] for a small trend beside a sentence. None of them
//! knows what it is drawn with.
//!
//! Rules: a value that is withheld never appears. Nothing is drawn between two values that are not neighbours: over
//! a gap, over a series break, or from December to January where values add up over the year. What is projected,
//! forecast or expected never looks like an outcome. The axis of bars starts at zero; any other axis that does not
//! says so.

mod band;
mod bars;
mod choice;
mod cumulative;
mod economy;
mod figure;
mod key;
pub mod layout;
mod line;
mod marks;
mod of;
pub(crate) mod order;
pub(crate) mod pace;
pub(crate) mod projection;
mod same_time;
mod spark;
mod strip;
mod summary;
mod targets;
#[cfg(test)]
mod tests;
mod time_axis;
mod value_axis;
pub mod words;

pub use band::{Band, BandPoint};
pub use bars::{Bar, BarChart, BarGroup, MOST_GROUPS};
pub use choice::ChartSeries;
pub use economy::economy_charts;
pub(crate) use figure::measured;
pub use key::{ChartKey, KeyLook};
pub(crate) use line::{in_full, in_order, note};
pub use marks::{BaselineMark, ForecastMark};
#[cfg(test)]
pub(crate) use of::tests::plan_with;
pub use projection::ProjectionMark;
pub use same_time::share_time;
pub use spark::{Spark, SparkAnswer, SparkLine, SparkPoint, SparkTarget};
pub use strip::{Answer, Strip, StripCell};
pub use targets::{Level, Standing, TargetMark};
pub use time_axis::{TimeAxis, TimeTick};
pub(crate) use value_axis::unit;
pub use value_axis::{ValueAxis, ValueTick};

use crate::Language;
use crate::model::SeriesRole;

/// No more lines than this in one chart.
pub const MOST_LINES: usize = 5;

/// What the chart of an indicator shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The language of its texts.
    pub language: Language,
    /// Lines or bars.
    pub style: Style,
    /// The lines, the most important first; none without a point. With the bands at least one, at most [`MOST_LINES`].
    pub lines: Vec<Line>,
    /// Areas between two lines: the quartiles of a group.
    pub bands: Vec<Band>,
    /// Everything that could be shown as a line or a band, the most important first: what a reader can choose from.
    pub series: Vec<ChartSeries>,
    /// The names of the series that hold numbers but cannot be shown: they are only in the table.
    pub left_out: Vec<String>,
    /// Where there was something to measure and no line has a value, in order.
    pub gaps: Vec<Gap>,
    /// Where the indicator starts from, or where its parts do.
    pub baselines: Vec<BaselineMark>,
    /// What is to be reached, the targets in force first.
    pub targets: Vec<TargetMark>,
    /// Where the pace so far leads.
    pub projections: Vec<ProjectionMark>,
    /// Forecasts that have been published, later than the outcomes, in order of time.
    pub forecasts: Vec<ForecastMark>,
    /// The axis of time.
    pub time: TimeAxis,
    /// The axis of values.
    pub values: ValueAxis,
}

/// How values are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Points joined by lines.
    Line,
    /// Bars from zero: one yearly series of counts or amounts.
    Bar,
    /// Points joined by lines, one line a year from January to December: values that add up over the year.
    YearByYear,
}

/// One line of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is called: a series, or a year.
    pub name: String,
    /// What else to know of it: that it is a comparison, or own processing.
    pub note: Option<String>,
    /// Own outcomes or something to compare with.
    pub role: SeriesRole,
    /// True where the values are about the whole indicator and the board's own.
    pub whole: bool,
    /// True where it is the one that the others are beside: the whole, or the latest year of it.
    pub main: bool,
    /// The year that it is of, where there is a line a year.
    pub year: Option<i32>,
    /// Its points in order of time, at least one.
    pub points: Vec<Point>,
    /// Where it has no value, in order.
    pub gaps: Vec<Gap>,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any of them may hold together")]
pub struct Point {
    /// Where it lies on the axis of time.
    pub x: f64,
    /// The number, always finite.
    pub y: f64,
    /// The time in words: `2024`, `kvartal 3 2023`.
    pub period: String,
    /// The number as it is written, without unit.
    pub value: String,
    /// The same in full, as a table says it: with its unit, what else to know of it, and on how many it rests.
    pub said: String,
    /// It may still change.
    pub preliminary: bool,
    /// A figure tells it of a time after the plan's reference date: it cannot have been measured.
    pub expected: bool,
    /// It is not comparable with those before.
    pub series_break: bool,
    /// It is the neighbour of the point before it: a line joins them.
    pub joined: bool,
}

/// A time without a value, where one was to be expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Where it starts on the axis of time: the first period without a value.
    pub from: f64,
    /// Where it ends: the last period without a value.
    pub to: f64,
    /// Why there is none: `ej mätt`, `sekretess`.
    pub label: String,
    /// The times in words: `2021`, `2021–2023`.
    pub periods: String,
    /// Each of the times: where it lies on the axis of time, and its words. Where they are too many, all of them as one.
    pub times: Vec<(f64, String)>,
}
