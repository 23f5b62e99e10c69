//! Where the pace so far leads: computed by us, never the plan's own, and never drawn or said without saying so.

use super::line::{Scope, drawable};
use super::marks::{Extent, FAR};
use super::targets::{at_date, part_name};
use super::{Line, Style};
use crate::Language;
use crate::format::{date, number, quantity};
use crate::model::{Date, Indicator, Series, Unit, ValueKind};
use crate::reading::{Attainment, Reading, projection_decimals};

/// Where the pace so far leads.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectionMark {
    /// The latest outcome: where it starts from.
    pub from: (f64, f64),
    /// Where it ends on the axis of time: at the deadline.
    pub x: f64,
    /// The number there.
    pub y: f64,
    /// From the lower to the upper quartile of the pace.
    pub range: Option<(f64, f64)>,
    /// The line that it goes on from.
    pub line: usize,
    /// Whether there is room for it: a projection far beyond all values would squeeze them, and is only said.
    pub shown: bool,
    /// What it says.
    pub said: Projected,
}

/// A projection in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Projected {
    /// The part of the indicator, as its series is named; empty for the whole.
    pub part: String,
    /// When: the last day of the target's time, or of the plan's.
    pub deadline: Date,
    /// The same in words.
    pub when: String,
    /// The number.
    pub number: f64,
    /// As it is written, without unit.
    pub value: String,
    /// In full, as a table says it: with its unit, and in brackets the range where it has one.
    pub text: String,
    /// The range as it is written: its lower and its upper end.
    pub range: Option<(String, String)>,
}

/// What a reading projects, in words; none where it projects nothing.
pub(crate) fn projected(reading: &Reading<'_>, of: &Attainment<'_>, language: Language) -> Option<Projected> {
    let (projection, deadline) = of.ahead()?;
    let decimals = projection_decimals(projection, reading.indicator, of);
    let said = |value: f64| number(value, Some(decimals), language);
    let range = of.projection_range.map(|(low, high)| (said(low), said(high)));
    let unit = reading.indicator.unit.clone().map(|unit| Unit { decimals: Some(decimals), ..unit });
    let mut text = if unit.is_some() { quantity(projection, unit.as_ref(), language) } else { said(projection) };
    if let Some((low, high)) = range.as_ref().filter(|(low, high)| low != high) {
        text = [&text, " (", low, "–", high, ")"].concat();
    }
    Some(Projected {
        part: of.split.map(|split| part_name(split, reading, language)).unwrap_or_default(),
        deadline,
        when: date(deadline, language),
        number: projection,
        value: said(projection),
        text,
        range,
    })
}

/// The readings that project something: of the whole, or else of its parts. A count of less than nothing is no number.
pub(crate) fn projecting<'r, 'p>(reading: &'r Reading<'p>) -> Vec<&'r Attainment<'p>> {
    let counted = reading.indicator.kind == ValueKind::Count;
    let projects = |of: &&Attainment<'_>| of.ahead().is_some_and(|(number, _)| !counted || number >= 0.0);
    if reading.main.ahead().is_some() {
        return [&reading.main].into_iter().filter(projects).collect();
    }
    reading.parts.iter().filter(projects).collect()
}

/// The projections of the lines that are drawn; `sources` are the series of the lines.
pub(super) fn projections(
    lines: &[Line],
    sources: &[&Series],
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) -> Vec<ProjectionMark> {
    let mut marks = Vec::new();
    if style == Style::YearByYear {
        return marks;
    }
    let projecting = projecting(scope.reading);
    let several = projecting.len() > 1;
    for of in projecting {
        let is_it = |source: &&Series| of.series.is_some_and(|series| std::ptr::eq(series, *source));
        let (Some(line), Some(latest)) = (sources.iter().position(is_it), of.latest) else { continue };
        let Some(said) = projected(scope.reading, of, scope.language) else { continue };
        let (x, start) = (at_date(said.deadline, scope), scope.x(latest.period));
        let is_there = lines.get(line).is_some_and(|line| line.points.iter().any(|p| (p.x - start).abs() < 1e-6));
        if !is_there || x <= start || x - extent.to > FAR || drawable(of.projection).is_none() {
            continue;
        }
        marks.push(ProjectionMark {
            from: (start, latest.number),
            x,
            y: said.number,
            // Several areas over each other could not be told apart.
            range: of.projection_range.filter(|_| !several),
            line,
            shown: true,
            said,
        });
    }
    marks
}

/// Hides what would make an axis for the values more than three times as long, first the range alone.
pub(super) fn hide_far(marks: &mut [ProjectionMark], values: &[f64], indicator: &Indicator) {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let bounded = indicator.bounds.is_some_and(|bounds| bounds.min.is_some() && bounds.max.is_some());
    let room = if most > least { most - least } else { most.abs().max(1.0) / 2.0 };
    let is_near = |value: f64| bounded || (value >= least - room && value <= most + room);
    for mark in marks {
        mark.shown = is_near(mark.y);
        mark.range = mark.range.filter(|(low, high)| mark.shown && is_near(*low) && is_near(*high));
    }
}
