//! From an indicator to its chart.

use super::line::{Places, Scope, line};
use super::marks::{self, Extent};
use super::time_axis::time_axis;
use super::value_axis::value_axis;
use super::{Chart, Gap, Level, Line, MOST_LINES, Style, cumulative};
use crate::model::{Grain, Indicator, Period, Split, ValueKind};
use crate::{Indexed, Language};

/// More bars than this are too thin: then lines.
const MOST_BARS: f64 = 40.0;

impl Chart {
    /// The chart of an indicator, or none where no outcome and nothing to compare with holds a number: a baseline and
    /// a target alone make no chart.
    pub fn of(plan: &Indexed, indicator: &Indicator, language: Language) -> Option<Self> {
        if !indicator.kind.is_numeric() {
            return None;
        }
        let mut periods: Vec<&Period> = Vec::new();
        for series in &indicator.series {
            if cumulative::holds_number(series) {
                periods.extend(series.values.iter().map(|value| &value.period));
            }
        }
        let year_by_year = cumulative::is_year_by_year(indicator);
        let yearly = !year_by_year && periods.iter().all(|period| period.grain() == Grain::Year);
        let places = if year_by_year {
            Places::Months
        } else if yearly {
            Places::Years
        } else {
            Places::Time
        };
        let scope = Scope { plan, indicator, language, places };
        let Drawn { lines, splits, left_out } = if year_by_year { years(scope) } else { series(scope) };
        let style = match lines.as_slice() {
            [line] if left_out.is_empty() && is_bars(indicator, line, yearly) => Style::Bar,
            _ if year_by_year => Style::YearByYear,
            _ => Style::Line,
        };
        let outcomes = extent(&lines, style)?;
        let baseline = marks::baseline(outcomes, scope);
        let mut targets = marks::targets(&splits, &lines, style, outcomes, scope);
        let forecasts = marks::forecasts(&lines, style, scope);

        let mut axis = outcomes;
        let mut values: Vec<f64> = Vec::new();
        for point in lines.iter().flat_map(|line| &line.points) {
            values.push(point.y);
        }
        if let Some(mark) = &baseline {
            axis.cover(mark.x);
            values.push(mark.y);
        }
        for mark in &forecasts {
            axis.cover(mark.x);
            values.push(mark.y);
        }
        for target in &targets {
            axis.cover(target.from);
            axis.cover(target.to);
            values.append(&mut target.level.values());
        }
        for target in &mut targets {
            if !target.deadline {
                target.to = axis.to;
            }
        }
        Some(Self {
            language,
            style,
            gaps: gaps_of_all(&lines),
            lines,
            left_out,
            baseline,
            targets,
            forecasts,
            time: time_axis(style, axis, &periods, scope),
            values: value_axis(&values, indicator, style == Style::Bar, language),
        })
    }
}

/// The lines of a chart, what part of the indicator each is about, and the names of those left out.
struct Drawn<'a> {
    lines: Vec<Line>,
    splits: Vec<Option<&'a Split>>,
    left_out: Vec<String>,
}

/// One line a series, in order of weight.
fn series(scope: Scope<'_>) -> Drawn<'_> {
    let mut drawn = Drawn { lines: Vec::new(), splits: Vec::new(), left_out: Vec::new() };
    for weight in 0..=2 {
        for series in &scope.indicator.series {
            if cumulative::weight(series) != weight {
                continue;
            }
            let Some(line) = line(series, scope) else { continue };
            if drawn.lines.len() < MOST_LINES {
                drawn.lines.push(line);
                drawn.splits.push(series.split.as_ref());
            } else {
                drawn.left_out.push(line.name);
            }
        }
    }
    drawn
}

/// One line a year of the one series that is drawn.
fn years(scope: Scope<'_>) -> Drawn<'_> {
    let main = cumulative::main_series(scope.indicator);
    let (lines, mut left_out) = main.map(|series| cumulative::lines(series, scope)).unwrap_or_default();
    for other in &scope.indicator.series {
        if main.is_none_or(|main| !std::ptr::eq(other, main))
            && let Some(line) = line(other, scope)
        {
            left_out.push(line.name);
        }
    }
    Drawn { lines, splits: Vec::new(), left_out }
}

fn is_bars(indicator: &Indicator, line: &Line, yearly: bool) -> bool {
    let counted = matches!(indicator.kind, ValueKind::Count | ValueKind::Currency);
    let span = line.points.last().map_or(0.0, |last| last.x) - line.points.first().map_or(0.0, |first| first.x);
    counted && yearly && !indicator.cumulative && span < MOST_BARS
}

/// From the first to the last time that is told of; none without a point.
fn extent(lines: &[Line], style: Style) -> Option<Extent> {
    let first = lines.first()?.points.first()?;
    if style == Style::YearByYear {
        return Some(Extent { from: 1.0, to: 12.0 });
    }
    let mut extent = Extent { from: first.x, to: first.x };
    for line in lines {
        for point in &line.points {
            extent.cover(point.x);
        }
        for gap in &line.gaps {
            extent.cover(gap.from);
            extent.cover(gap.to);
        }
    }
    Some(extent)
}

/// The gaps of the first line in which no other line has a point.
fn gaps_of_all(lines: &[Line]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let Some((first, others)) = lines.split_first() else { return gaps };
    for gap in &first.gaps {
        let filled_by = |line: &Line| {
            let first = line.points.partition_point(|point| point.x < gap.from - 1e-6);
            line.points.get(first).is_some_and(|point| point.x < gap.to + 1e-6)
        };
        if !others.iter().any(filled_by) {
            gaps.push(gap.clone());
        }
    }
    gaps
}

impl Level {
    /// The values that it holds.
    pub fn values(&self) -> Vec<f64> {
        match self {
            Self::At(value) => vec![*value],
            Self::Between(min, max) => vec![*min, *max],
            Self::Steps(steps) => steps.iter().map(|step| step.1).collect(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A plan with one indicator `K`, whose other fields are the JSON given.
    pub(crate) fn plan_with(fields: &str) -> Indexed {
        let json = format!(
            r#"{{ "schemaVersion": "1.0", "id": "by-2024", "title": "Plan", "municipality": {{ "name": "By" }},
                "board": "N\u00e4mnden", "referenceDate": "2024-12-31",
                "reportingPoints": [
                    {{ "id": "delar1", "name": "Del\u00e5r 1", "lastMonth": 4 }},
                    {{ "id": "delar2", "name": "Del\u00e5r 2", "lastMonth": 8 }},
                    {{ "id": "helar", "name": "Hel\u00e5r", "lastMonth": 12 }}
                ],
                "indicators": [ {{ "id": "K", "name": "K", {fields} }} ] }}"#
        );
        Indexed::new(crate::read(json.as_bytes()).plan.expect("a plan"))
    }
}
