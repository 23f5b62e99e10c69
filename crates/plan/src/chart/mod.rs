//! What the chart of an indicator shows, in the units of the data: the same numbers as the plan's, never one more.
//!
//! [`Chart::of`] decides what is shown, [`Chart::summary`] says it in words, and [`layout`] places it on an area of
//! a size. None of them knows what it is drawn with.
//!
//! Rules: a value that is withheld never appears. Nothing is drawn between two values that are not neighbours: over
//! a gap, over a series break, or from December to January where values add up over the year. The axis of bars
//! starts at zero; any other axis that does not says so.

mod bars;
mod cumulative;
mod economy;
pub mod layout;
mod line;
mod marks;
mod of;
pub(crate) mod order;
pub(crate) mod pace;
mod summary;
#[cfg(test)]
mod tests;
mod time_axis;
mod value_axis;
pub mod words;

pub use bars::{Bar, BarChart, BarGroup, MOST_GROUPS};
pub use economy::economy_charts;
pub(crate) use line::in_order;
#[cfg(test)]
pub(crate) use of::tests::plan_with;
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
    /// The lines, the most important first; at least one, at most [`MOST_LINES`], none without a point.
    pub lines: Vec<Line>,
    /// The names of the series that hold numbers but are only in the table.
    pub left_out: Vec<String>,
    /// Where there was something to measure and no line has a value, in order.
    pub gaps: Vec<Gap>,
    /// Where the indicator starts from.
    pub baseline: Option<BaselineMark>,
    /// What is to be reached.
    pub targets: Vec<TargetMark>,
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
    /// Own outcomes or something to compare with.
    pub role: SeriesRole,
    /// True where the values are about the whole indicator and the board's own.
    pub whole: bool,
    /// Its points in order of time, at least one.
    pub points: Vec<Point>,
    /// Where it has no value, in order.
    pub gaps: Vec<Gap>,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where it lies on the axis of time.
    pub x: f64,
    /// The number, always finite.
    pub y: f64,
    /// The time in words: `2024`, `kvartal 3 2023`.
    pub period: String,
    /// The number as it is written, without unit.
    pub value: String,
    /// It may still change.
    pub preliminary: bool,
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
}

/// Where an indicator starts from.
#[derive(Clone, Debug, PartialEq)]
pub struct BaselineMark {
    /// Where it lies on the axis of time; the left end where its time is not known.
    pub x: f64,
    /// The number.
    pub y: f64,
    /// `ingångsvärde 69`.
    pub label: String,
}

/// What is to be reached.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetMark {
    /// The value or values.
    pub level: Level,
    /// Where it starts on the axis of time.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Whether it ends at its deadline; if not it has none, or one beyond the axis.
    pub deadline: bool,
    /// `minst 80`.
    pub label: String,
}

/// The value or values of a target.
#[derive(Clone, Debug, PartialEq)]
pub enum Level {
    /// One value.
    At(f64),
    /// Between two values, the lower first.
    Between(f64, f64),
    /// One value a year: the year and the value, in order, at least one.
    Steps(Vec<(f64, f64)>),
}

/// A forecast that has been published.
#[derive(Clone, Debug, PartialEq)]
pub struct ForecastMark {
    /// Where it lies on the axis of time.
    pub x: f64,
    /// The number.
    pub y: f64,
    /// The time in words.
    pub period: String,
    /// The number as it is written, without unit.
    pub value: String,
    /// `prognos 78`.
    pub label: String,
    /// The point that it goes on from: the last outcome or the forecast before.
    pub from: Option<(f64, f64)>,
}
