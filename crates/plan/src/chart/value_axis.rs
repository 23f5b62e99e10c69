//! The axis of values: a range of round numbers around the values, inside the bounds of what is measured.

use super::words;
use crate::Language;
use crate::format::{decimals_needed, number};
use crate::model::{Bounds, Indicator, ValueKind};

/// The axis of values.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueAxis {
    /// The least value it shows.
    pub from: f64,
    /// The greatest value it shows, always greater than `from`.
    pub to: f64,
    /// Round numbers from `from` to `to`, in order, two or more unless the bounds leave room for only one.
    pub ticks: Vec<ValueTick>,
    /// The unit, with "miljoner" before it where the numbers on the axis are in millions.
    pub unit: String,
    /// What the numbers on the axis are divided by: 1, or a million and the like.
    pub factor: f64,
    /// The least or greatest value as text, where the axis does not hold zero and the scale does not begin there.
    pub away_from_zero: Option<String>,
}

/// A number on the axis of values.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueTick {
    /// The value.
    pub y: f64,
    /// The number as it is written.
    pub label: String,
}

impl ValueAxis {
    /// "Axeln börjar vid 55", where it does not hold zero.
    pub fn note(&self, language: Language) -> Option<String> {
        let words = if self.from > 0.0 { words::axis_starts(language) } else { words::axis_ends(language) };
        self.away_from_zero.as_ref().map(|value| format!("{words} {value}"))
    }
}

/// The axis for finite values, at least one. With `from_zero` it holds zero.
pub(super) fn value_axis(values: &[f64], indicator: &Indicator, from_zero: bool, language: Language) -> ValueAxis {
    let Range { from, to, step, min, max } = range(values, indicator, from_zero);
    let mut ticks = Vec::new();
    let first = (from / step - 1e-6).ceil();
    for at in 0..=30_u8 {
        // Adding 0.0 turns −0 into 0.
        let y = (first + f64::from(at)) * step + 0.0;
        if y > to + step * 1e-6 {
            break;
        }
        ticks.push(y);
    }
    let (factor, word) = factor(from.abs().max(to.abs()), language);
    let shown = decimals_needed(ticks.iter().map(|y| y / factor).collect::<Vec<_>>());
    let away = if from > 0.0 && min.is_none_or(|min| from > min) {
        Some(from)
    } else if to < 0.0 && max.is_none_or(|max| to < max) {
        Some(to)
    } else {
        None
    };
    let away_from_zero = away.map(|away| joined(&number(away / factor, None, language), word));
    let mut labelled = Vec::new();
    for y in ticks {
        labelled.push(ValueTick { y, label: number(y / factor, Some(shown), language) });
    }
    ValueAxis { from, to, ticks: labelled, unit: joined(word, &unit(indicator, language)), factor, away_from_zero }
}

/// From where to where an axis goes.
pub(super) struct Range {
    /// The least value.
    pub(super) from: f64,
    /// The greatest value, always greater than `from`.
    pub(super) to: f64,
    /// From one round number to the next.
    step: f64,
    /// The bounds of what is measured.
    min: Option<f64>,
    max: Option<f64>,
}

/// From where to where an axis goes for finite values, at least one. With `from_zero` it holds zero.
pub(super) fn range(values: &[f64], indicator: &Indicator, from_zero: bool) -> Range {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (min, max) = bounds(indicator, least, most);
    let decimals = indicator.unit.as_ref().and_then(|unit| unit.decimals).map(|decimals| decimals.min(6));
    let decimals = decimals.unwrap_or(if indicator.kind == ValueKind::Count { 0 } else { 6 });
    // Not finer than the values are written, nor than a f64 can tell apart.
    let finest = (1.0 / ten_to(decimals)).max(least.abs().max(most.abs()) * 1e-9);

    let (low, high) = match (min, max) {
        (Some(min), Some(max)) if indicator.kind == ValueKind::Scale && max - min <= 10.0 => (min, max),
        _ => with_room(least, most, from_zero),
    };
    let around = |step: f64| {
        let from = ((low / step + 1e-6).floor() * step).max(min.unwrap_or(f64::NEG_INFINITY));
        let to = ((high / step - 1e-6).ceil() * step).min(max.unwrap_or(f64::INFINITY));
        (from, if to > from { to } else { from + step })
    };
    // Of the steps that give a readable number of lines the one that leaves least of the axis empty.
    let mut step = nice((high - low) / 3.0).max(nice(finest));
    let (mut from, mut to) = around(step);
    for parts in [4.0, 5.0, 6.0] {
        let finer = nice((high - low) / parts).max(nice(finest));
        let (start, end) = around(finer);
        let fewer_than_three = to - from < step * 2.99;
        if fewer_than_three || end - start < (to - from) * 0.99 {
            (step, from, to) = (finer, start, end);
        }
    }
    Range { from, to, step, min, max }
}

/// Two texts with a space between, if both say something.
fn joined(first: &str, second: &str) -> String {
    let space = if first.is_empty() || second.is_empty() { "" } else { " " };
    [first, space, second].concat()
}

/// The bounds of what is measured. Where the plan's own values break them, they are no bounds.
fn bounds(indicator: &Indicator, least: f64, most: f64) -> (Option<f64>, Option<f64>) {
    let share = Bounds { min: Some(0.0), max: Some(100.0), inferred: false };
    let told = indicator.bounds.or((indicator.kind == ValueKind::Share).then_some(share));
    let (min, max) = told.map_or((None, None), |bounds| (bounds.min, bounds.max));
    (min.filter(|min| *min <= least), max.filter(|max| *max >= most))
}

/// A range with a little room around the values, from zero where that costs little.
fn with_room(least: f64, most: f64, from_zero: bool) -> (f64, f64) {
    let near_zero = least >= 0.0 && least <= 0.4 * most;
    let near_zero_below = most <= 0.0 && most >= 0.4 * least;
    let low = if from_zero || near_zero { least.min(0.0) } else { least };
    let high = if from_zero || near_zero_below { most.max(0.0) } else { most };
    let span = high - low;
    let room = if span > 0.0 {
        span * 0.06
    } else if high.abs() > 0.0 {
        high.abs() * 0.1
    } else {
        1.0
    };
    let below = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
    let above = if high <= 0.0 && span > 0.0 { (high + room).min(0.0) } else { high + room };
    (below, above)
}

/// The least of 1, 2, 5 and their tens that is not less than a positive number.
#[inline(never)]
fn nice(step: f64) -> f64 {
    let step = if step.is_finite() && step > 1e-12 { step } else { 1e-12 };
    let (mut ten, mut tenth) = (1.0, 1.0);
    while ten * 10.0 <= step {
        ten *= 10.0;
    }
    while ten / tenth > step {
        tenth *= 10.0;
    }
    let ten = ten / tenth;
    for times in [1.0, 2.0, 5.0] {
        if times * ten >= step * (1.0 - 1e-9) {
            return times * ten;
        }
    }
    10.0 * ten
}

/// Ten times itself so many times.
fn ten_to(decimals: u8) -> f64 {
    (0..decimals).fold(1.0, |ten, _| ten * 10.0)
}

/// What the numbers on the axis are divided by, and the word for it.
fn factor(greatest: f64, language: Language) -> (f64, &'static str) {
    if greatest >= 1e13 {
        (1e12, words::trillions(language))
    } else if greatest >= 1e10 {
        (1e9, words::billions(language))
    } else if greatest >= 1e7 {
        (1e6, words::millions(language))
    } else {
        (1.0, "")
    }
}

/// The unit in full, or else what stands after a number.
pub(crate) fn unit(indicator: &Indicator, language: Language) -> String {
    let unit = indicator.unit.as_ref().map(|unit| unit.name.as_ref().unwrap_or(&unit.label));
    unit.map(|unit| unit.get(language.code()).to_owned()).unwrap_or_default()
}
