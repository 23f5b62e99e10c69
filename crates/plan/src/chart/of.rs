//! From a reading to the chart of its indicator.

use super::band::{band, upper_of};
use super::choice::choose;
use super::line::{Places, Scope, line};
use super::marks::{self, Extent};
use super::targets::{targets, values_on_axis};
use super::time_axis::time_axis;
use super::value_axis::value_axis;
use super::{Band, Chart, ChartSeries, Gap, Line, Style, cumulative, projection};
use crate::Language;
use crate::model::{Grain, Indicator, Period, Series, ValueKind};
use crate::reading::Reading;
use crate::say;

/// More bars than this are too thin: then lines.
const MOST_BARS: f64 = 40.0;

impl Chart {
    /// The chart of an indicator, or none where no outcome and nothing to compare with holds a number: a baseline and
    /// a target alone make no chart.
    ///
    /// Of more series than five the first are shown, the board's own whole before its parts before comparisons, or
    /// those that are `chosen` by their [`ChartSeries::id`]; ids that there are none of change nothing.
    pub fn of(reading: &Reading<'_>, chosen: &[String], language: Language) -> Option<Self> {
        Self::build(reading, chosen, false, language)
    }

    /// The chart of an indicator or of a figure.
    pub(super) fn build(reading: &Reading<'_>, chosen: &[String], is_figure: bool, language: Language) -> Option<Self> {
        let (plan, indicator) = (reading.plan, reading.indicator);
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
        let scope = Scope { reading, plan, indicator, language, places, is_figure };
        let candidates = if year_by_year { cumulative::candidates(scope) } else { candidates(scope) };
        let left_out = if year_by_year { in_table_only(scope) } else { Vec::new() };
        let only = candidates.len() == 1 && left_out.is_empty();
        let Drawn { lines, bands, sources, series } = drawn(candidates, chosen);
        let style = match lines.as_slice() {
            [line] if only && is_bars(indicator, line, yearly) => Style::Bar,
            _ if year_by_year => Style::YearByYear,
            _ => Style::Line,
        };
        let outcomes = extent(&lines, &bands, style)?;
        let baselines = marks::baselines(&sources, outcomes, scope);
        let mut targets = targets(&sources, &lines, style, outcomes, scope);
        let forecasts = marks::forecasts(&lines, style, scope);
        let mut projections = projection::projections(&lines, &sources, style, outcomes, scope);

        let mut axis = outcomes;
        let mut values: Vec<f64> = Vec::new();
        for point in lines.iter().flat_map(|line| &line.points) {
            values.push(point.y);
        }
        for point in bands.iter().flat_map(|band| &band.points) {
            values.extend([point.low, point.high]);
        }
        for mark in &baselines {
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
            values.append(&mut values_on_axis(&target.level, scope));
        }
        projection::hide_far(&mut projections, &values, indicator);
        for mark in projections.iter().filter(|mark| mark.shown) {
            axis.cover(mark.x);
            values.push(mark.y);
            values.extend(mark.range.iter().flat_map(|(low, high)| [*low, *high]));
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
            bands,
            series,
            left_out,
            baselines,
            targets,
            projections,
            forecasts,
            time: time_axis(style, axis, &periods, scope),
            values: value_axis(&values, indicator, style == Style::Bar, language),
        })
    }
}

/// What a chart can show.
pub(super) struct Candidate<'a> {
    id: String,
    what: What,
    /// The series that it is made of; of a band the lower one.
    source: &'a Series,
}

enum What {
    Line(Line),
    Band(Band),
}

impl<'a> Candidate<'a> {
    pub(super) fn line(line: Line, id: String, source: &'a Series) -> Self {
        Self { id, what: What::Line(line), source }
    }
}

/// What a chart shows; for each line the series that it is made of.
#[derive(Default)]
struct Drawn<'a> {
    lines: Vec<Line>,
    bands: Vec<Band>,
    sources: Vec<&'a Series>,
    series: Vec<ChartSeries>,
}

/// What is shown of what can be.
fn drawn<'a>(candidates: Vec<Candidate<'a>>, chosen: &[String]) -> Drawn<'a> {
    let mut drawn = Drawn::default();
    for candidate in &candidates {
        let (name, note) = match &candidate.what {
            What::Line(line) => (&line.name, &line.note),
            What::Band(band) => (&band.name, &band.note),
        };
        let (id, name, note) = (candidate.id.clone(), name.clone(), note.clone());
        drawn.series.push(ChartSeries { id, name, note, shown: false });
    }
    choose(&mut drawn.series, chosen);
    for (candidate, series) in candidates.into_iter().zip(&drawn.series) {
        match candidate.what {
            _ if !series.shown => {}
            What::Line(line) => {
                drawn.lines.push(line);
                drawn.sources.push(candidate.source);
            }
            What::Band(band) => drawn.bands.push(band),
        }
    }
    drawn
}

/// A line a series, in order of weight, and a band for every two quartiles.
fn candidates(scope: Scope<'_>) -> Vec<Candidate<'_>> {
    let all = &scope.indicator.series;
    let mut candidates = Vec::new();
    // The upper ends of bands are no lines of their own.
    let mut uppers: Vec<&Series> = Vec::new();
    for weight in 0..=2 {
        for series in all.iter().filter(|series| cumulative::weight(series) == weight) {
            if uppers.iter().any(|upper| std::ptr::eq(*upper, series)) {
                continue;
            }
            let band = upper_of(series, all).and_then(|upper| Some((band(series, upper, scope)?, upper)));
            let what = match band {
                Some((band, upper)) => {
                    uppers.push(upper);
                    Some(What::Band(band))
                }
                None => line(series, scope).map(What::Line),
            };
            candidates.extend(what.map(|what| Candidate { id: series.id.clone(), what, source: series }));
        }
    }
    candidates
}

/// The names of the series that have no place in a chart with a line a year.
fn in_table_only(scope: Scope<'_>) -> Vec<String> {
    let main = cumulative::main_series(scope.indicator);
    let mut names = Vec::new();
    for other in &scope.indicator.series {
        if !main.iter().any(|main| std::ptr::eq(*main, other)) && cumulative::holds_number(other) {
            names.push(say::series_name(other, scope.plan, scope.language));
        }
    }
    names
}

fn is_bars(indicator: &Indicator, line: &Line, yearly: bool) -> bool {
    let counted = matches!(indicator.kind, ValueKind::Count | ValueKind::Currency);
    let span = line.points.last().map_or(0.0, |last| last.x) - line.points.first().map_or(0.0, |first| first.x);
    counted && yearly && !indicator.cumulative && span < MOST_BARS
}

/// From the first to the last time that is told of; none without a point.
fn extent(lines: &[Line], bands: &[Band], style: Style) -> Option<Extent> {
    let of_band = || bands.first().and_then(|band| band.points.first()).map(|point| point.x);
    let first = lines.first().and_then(|line| line.points.first()).map(|point| point.x).or_else(of_band)?;
    if style == Style::YearByYear {
        return Some(Extent { from: 1.0, to: 12.0 });
    }
    let mut extent = Extent { from: first, to: first };
    for line in lines {
        for point in &line.points {
            extent.cover(point.x);
        }
        for gap in &line.gaps {
            extent.cover(gap.from);
            extent.cover(gap.to);
        }
    }
    for point in bands.iter().flat_map(|band| &band.points) {
        extent.cover(point.x);
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

#[cfg(test)]
pub(super) mod tests {
    use crate::Indexed;

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
