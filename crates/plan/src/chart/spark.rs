//! A small trend beside a sentence: the same values as the chart's, to the same rules for the scale, without a word.

use super::cumulative;
use super::line::{drawable, in_order};
use super::pace::Pace;
use super::value_axis::{Range, range};
use crate::model::{Flag, Period, Series, Value, ValueKind};
use crate::reading::{Attainment, Reading, is_future};

/// No more values than this: the latest.
const MOST_POINTS: usize = 24;

/// No more lines than this can be told apart without names.
const MOST_LINES: usize = 3;

/// A small trend. It says nothing that the sentence beside it does not say, and is hidden from those who cannot see it.
#[derive(Clone, Debug, PartialEq)]
pub enum Spark {
    /// Numbers.
    Line(SparkLine),
    /// Answers in order of time, the latest last; at least one, at most 24.
    Strip(Vec<SparkAnswer>),
}

/// Numbers as lines. Every place is between 0 and 1: from left to right in time, from bottom to top in value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SparkLine {
    /// The board's own outcomes: the whole, or else at most three parts; none without a point.
    pub lines: Vec<Vec<SparkPoint>>,
    /// The target in force, where it is a level and of the whole.
    pub target: Option<SparkTarget>,
    /// Where it starts from, unless that is the first point.
    pub baseline: Option<(f64, f64)>,
}

/// One value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SparkPoint {
    /// Where it lies in time.
    pub x: f64,
    /// How high it lies.
    pub y: f64,
    /// It is the neighbour of the point before it: a line joins them.
    pub joined: bool,
    /// It may still change.
    pub preliminary: bool,
}

/// The values that meet a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SparkTarget {
    /// One value is the edge.
    Line(f64),
    /// From the lower to the upper.
    Band(f64, f64),
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SparkAnswer {
    /// The wanted one; or yes, where nobody has said which is wanted.
    Good,
    /// The other one.
    Bad,
    /// None.
    None,
}

/// A value before it is scaled.
struct Raw {
    x: f64,
    y: f64,
    joined: bool,
    preliminary: bool,
}

impl Spark {
    /// The small trend of an indicator; none where there is nothing to draw, and for judgements in words.
    pub fn of(reading: &Reading<'_>) -> Option<Self> {
        match reading.indicator.kind {
            ValueKind::Qualitative => None,
            ValueKind::YesNo => answers(reading).map(Self::Strip),
            _ => line(reading).map(Self::Line),
        }
    }
}

/// The readings whose outcomes are drawn: of the whole, or else of the parts.
fn drawn<'r, 'p>(reading: &'r Reading<'p>) -> Vec<&'r Attainment<'p>> {
    let holds = |of: &&Attainment<'_>| of.series.is_some_and(cumulative::holds_number);
    let mut drawn: Vec<&Attainment<'_>> = [&reading.main].into_iter().filter(holds).collect();
    if drawn.is_empty() {
        drawn.extend(reading.parts.iter().filter(holds).take(MOST_LINES));
    }
    drawn
}

fn line(reading: &Reading<'_>) -> Option<SparkLine> {
    let drawn = drawn(reading);
    let mut lines: Vec<Vec<Raw>> = Vec::new();
    for of in &drawn {
        let points = points(of, reading);
        if !points.is_empty() {
            lines.push(points);
        }
    }
    let (mut from, mut to) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut values = Vec::new();
    for point in lines.iter().flatten() {
        (from, to) = (from.min(point.x), to.max(point.x));
        values.push(point.y);
    }
    if lines.is_empty() {
        return None;
    }
    // Parts have baselines and targets of their own, which could not be told apart.
    let whole = drawn.first().filter(|of| lines.len() == 1 && of.split.is_none()).copied();
    let mut baseline = whole.and_then(|of| {
        let y = drawable(of.start)?;
        Some((of.baseline?.period.as_ref().map_or(from, |period| position(period, reading)), y))
    });
    // A baseline long before would squeeze the values.
    baseline = baseline.filter(|(x, _)| *x <= to && from - x <= (to - from).max(1.0));
    if let Some((x, y)) = baseline {
        from = from.min(x);
        values.push(y);
    }
    let target = whole.and_then(|of| of.condition).and_then(|condition| {
        match (drawable(Some(condition.from)), drawable(Some(condition.to))) {
            (Some(low), Some(high)) if high > low => Some(SparkTarget::Band(low, high)),
            (Some(edge), _) | (None, Some(edge)) => Some(SparkTarget::Line(edge)),
            (None, None) => None,
        }
    });
    match target {
        Some(SparkTarget::Line(edge)) => values.push(edge),
        Some(SparkTarget::Band(low, high)) => values.extend([low, high]),
        None => {}
    }
    let Range { from: bottom, to: top, .. } = range(&values, reading.indicator, false);
    let height = |y: f64| ((y - bottom) / (top - bottom)).clamp(0.0, 1.0);
    let place = |x: f64| if to > from { ((x - from) / (to - from)).clamp(0.0, 1.0) } else { 0.5 };
    let mut scaled = Vec::new();
    for line in lines {
        let mut points = Vec::new();
        for Raw { x, y, joined, preliminary } in line {
            points.push(SparkPoint { x: place(x), y: height(y), joined, preliminary });
        }
        scaled.push(points);
    }
    let baseline = baseline.map(|(x, y)| (place(x), height(y)));
    let is_first = |point: &SparkPoint, (x, y): (f64, f64)| (point.x - x).abs() < 0.02 && (point.y - y).abs() < 0.02;
    let baseline = baseline.filter(|at| !scaled.iter().flatten().any(|point| is_first(point, *at)));
    let target = target.map(|target| match target {
        SparkTarget::Line(edge) => SparkTarget::Line(height(edge)),
        SparkTarget::Band(low, high) => SparkTarget::Band(height(low), height(high)),
    });
    Some(SparkLine { lines: scaled, target, baseline })
}

fn position(period: &Period, reading: &Reading<'_>) -> f64 {
    period.position(|point| reading.plan.last_month(point))
}

/// The latest values of a series in order of time; where they add up over the year, only those that are compared.
fn points(of: &Attainment<'_>, reading: &Reading<'_>) -> Vec<Raw> {
    let Some(series) = of.series else { return Vec::new() };
    let values = told(series, of, reading);
    let pace = Pace::new(reading.indicator, reading.plan);
    let mut points: Vec<Raw> = Vec::new();
    let mut before: Option<&Value> = None;
    let mut open = true;
    for (x, value) in in_order(&values, &|period| position(period, reading)) {
        let same_grain = before.is_some_and(|before| before.period.grain() == value.period.grain());
        let missing = before.is_some_and(|before| !pace.missing(&before.period, &value.period).is_empty());
        // The same month of the year before is the neighbour of what adds up over the year.
        open |= if of.cumulative {
            before.is_some_and(|before| value.period.year() - before.period.year() > 1)
        } else {
            missing || !same_grain
        };
        if let Some(y) = drawable(value.number()) {
            let joined = !open && !value.has(Flag::SeriesBreak);
            points.push(Raw { x, y, joined, preliminary: value.has(Flag::Preliminary) });
            open = false;
        } else {
            open = true;
        }
        before = Some(value);
    }
    points.drain(..points.len().saturating_sub(MOST_POINTS));
    if let Some(first) = points.first_mut() {
        first.joined = false;
    }
    points
}

/// The values that are drawn: measured by the plan's reference date; where they add up, those that are compared.
fn told<'p>(series: &'p Series, of: &Attainment<'p>, reading: &Reading<'_>) -> Vec<&'p Value> {
    if of.cumulative {
        return of.used.iter().filter_map(|point| point.value).collect();
    }
    series.values.iter().filter(|value| !is_future(&value.period, reading.plan)).collect()
}

/// The answers of the whole, or else of the first part that has any.
fn answers(reading: &Reading<'_>) -> Option<Vec<SparkAnswer>> {
    let series = reading.main.series.or_else(|| reading.parts.iter().find_map(|part| part.series))?;
    let good = reading.main.target.and_then(|target| target.good).unwrap_or(true);
    let values: Vec<&Value> = series.values.iter().filter(|value| !is_future(&value.period, reading.plan)).collect();
    let mut answers = Vec::new();
    for (_, value) in in_order(&values, &|period| position(period, reading)) {
        answers.push(match value.answer.filter(|_| !value.has(Flag::Suppressed)) {
            Some(answer) if answer == good => SparkAnswer::Good,
            Some(_) => SparkAnswer::Bad,
            None => SparkAnswer::None,
        });
    }
    answers.drain(..answers.len().saturating_sub(MOST_POINTS));
    answers.iter().any(|answer| *answer != SparkAnswer::None).then_some(answers)
}
