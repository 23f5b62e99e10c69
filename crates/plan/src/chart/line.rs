//! One series as a line: its points, what joins them, and its gaps.

use super::cumulative::month;
use super::order::{self, Key};
use super::pace::Pace;
use super::{Gap, Line, Point, words};
use crate::format::{number, period, quantity};
use crate::model::{Flag, Indicator, Period, Series, SeriesRole, Value};
use crate::reading::{Reading, is_future};
use crate::{Indexed, Language, say};

/// Greater numbers than this cannot be placed on an axis; they are in the table only.
const GREATEST: f64 = 1e15;

/// What is needed to turn values into points.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) plan: &'a Indexed,
    pub(super) indicator: &'a Indicator,
    pub(super) language: Language,
    pub(super) places: Places,
    /// Whether it is a figure of a document: what that tells of a time after the plan's reference date is expected. Other
    /// values may have been measured and added later.
    pub(super) is_figure: bool,
}

/// Where periods lie on the axis of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// At their years: all values are about whole years.
    Years,
    /// Where they are in time.
    Time,
    /// At the month of the year that they end with, whatever the year.
    Months,
}

impl Scope<'_> {
    /// Where a period lies on the axis of time.
    pub(super) fn x(&self, period: &Period) -> f64 {
        match self.places {
            Places::Years => f64::from(period.year()),
            Places::Time => period.position(|point| self.plan.last_month(point)),
            Places::Months => month(period, self.plan),
        }
    }

    /// The time in words.
    #[inline(never)]
    pub(super) fn name(&self, time: &Period) -> String {
        period(time, &self.plan.plan().reporting_points, self.language)
    }

    /// A number as it is written, without unit.
    #[inline(never)]
    pub(super) fn number(&self, value: f64) -> String {
        number(value, self.indicator.unit.as_ref().and_then(|unit| unit.decimals), self.language)
    }

    /// A number as it is written, with its unit.
    #[inline(never)]
    pub(super) fn quantity(&self, value: f64) -> String {
        quantity(value, self.indicator.unit.as_ref(), self.language)
    }
}

/// The number, if it can be placed on an axis.
pub(super) fn drawable(number: Option<f64>) -> Option<f64> {
    number.filter(|number| number.abs() <= GREATEST)
}

/// Values in order of time, of two about the same time only the first. `x` tells where a period lies.
#[inline(never)]
pub(crate) fn in_order<'v>(values: &[&'v Value], x: &dyn Fn(&Period) -> f64) -> Vec<(f64, &'v Value)> {
    let mut keys = Vec::new();
    for (at, value) in values.iter().enumerate() {
        keys.push(Key::new(x(&value.period), value.period.to_string(), at));
    }
    order::in_order(&mut keys);
    let mut ordered = Vec::new();
    for key in keys {
        if key.is_first()
            && let Some(value) = values.get(key.at)
        {
            ordered.push((key.x, *value));
        }
    }
    ordered
}

/// The line of a series; none where it has no number.
pub(super) fn line(series: &Series, scope: Scope<'_>) -> Option<Line> {
    let values: Vec<&Value> = series.values.iter().collect();
    let name = say::series_name(series, scope.plan, scope.language);
    line_of(name, series, &values, scope)
}

/// The line of some of the values of a series; none where they hold no number.
#[inline(never)]
pub(super) fn line_of(name: String, series: &Series, values: &[&Value], scope: Scope<'_>) -> Option<Line> {
    let (points, gaps) = points(&in_order(values, &|period| scope.x(period)), scope);
    let whole = series.role == SeriesRole::Outcome && series.split.is_none();
    let note = note(series, scope.indicator, scope.language);
    let line = Line { name, note, role: series.role, whole, main: whole, year: None, points, gaps };
    (!line.points.is_empty()).then_some(line)
}

/// A value with its unit, or why there is none, what else to know of it in brackets, and after it on how many it rests.
pub(crate) fn in_full(value: &Value, indicator: &Indicator, language: Language) -> String {
    let mut said = say::value(value, indicator, language);
    if let Some(basis) = say::basis(value, language) {
        said = said + ", " + &basis;
    }
    said
}

/// What is to be known of a series beside its name: that it is a comparison, or own processing.
pub(crate) fn note(series: &Series, indicator: &Indicator, language: Language) -> Option<String> {
    let own_processing = match &series.data_source {
        Some(source) => source.own_processing,
        None => indicator.data_sources.iter().any(|source| source.own_processing),
    };
    // The name may say it already.
    let name = series.name.as_ref().map(|name| name.get(language.code())).unwrap_or_default();
    let own_processing = own_processing && !name.contains(words::own_processing(language));
    let mut said = String::new();
    for (holds, word) in [
        (series.role == SeriesRole::Comparison, words::comparison(language)),
        (own_processing, words::own_processing(language)),
    ] {
        if holds {
            said = [said.as_str(), if said.is_empty() { "" } else { ", " }, word].concat();
        }
    }
    (!said.is_empty()).then_some(said)
}

/// The points of values in order of time, and the gaps between them.
pub(super) fn points(values: &[(f64, &Value)], scope: Scope<'_>) -> (Vec<Point>, Vec<Gap>) {
    let pace = Pace::new(scope.indicator, scope.plan);
    let mut points: Vec<Point> = Vec::new();
    let mut holes: Vec<Hole> = Vec::new();
    let mut before: Option<&Value> = None;
    let mut open = false;
    for (x, value) in values {
        let missing = before.map(|before| pace.missing(&before.period, &value.period)).unwrap_or_default();
        for (from, to) in missing {
            open = true;
            holes.push(Hole::new(scope, from, to, words::not_measured(scope.language)));
        }
        if let Some(y) = drawable(value.number()) {
            let same_grain = before.is_some_and(|before| before.period.grain() == value.period.grain());
            let series_break = value.has(Flag::SeriesBreak);
            points.push(Point {
                x: *x,
                y,
                period: scope.name(&value.period),
                value: scope.number(y),
                said: in_full(value, scope.indicator, scope.language),
                preliminary: value.has(Flag::Preliminary),
                expected: scope.is_figure && is_future(&value.period, scope.plan),
                series_break,
                joined: !points.is_empty() && same_grain && !open && !series_break,
            });
            open = false;
        } else {
            open = true;
            let label = why_none(value, scope.language);
            holes.push(Hole::new(scope, value.period.clone(), value.period.clone(), label));
        }
        before = Some(value);
    }
    (points, runs(holes, &pace, scope))
}

/// Why a value holds no number, in words.
fn why_none(value: &Value, language: Language) -> &'static str {
    for flag in [Flag::Suppressed, Flag::NotApplicable, Flag::NonResponse] {
        if value.has(flag) {
            return say::flag(flag, language);
        }
    }
    words::missing(language)
}

/// One period, or a span of them, without a value.
struct Hole {
    from: (f64, Period),
    to: (f64, Period),
    label: &'static str,
    times: Vec<(f64, String)>,
}

impl Hole {
    #[inline(never)]
    fn new(scope: Scope<'_>, from: Period, to: Period, label: &'static str) -> Self {
        let (start, end) = (scope.x(&from), scope.x(&to));
        let times = vec![(start.midpoint(end), span(&from, &to, scope))];
        Self { from: (start, from), to: (end, to), label, times }
    }
}

/// Joins holes that lie side by side and have the same reason.
fn runs(holes: Vec<Hole>, pace: &Pace<'_>, scope: Scope<'_>) -> Vec<Gap> {
    let mut runs: Vec<Hole> = Vec::new();
    for hole in holes {
        match runs.last_mut() {
            Some(run) if run.label == hole.label && neighbours(&run.to.1, &hole.from.1, pace) => {
                run.to = hole.to;
                run.times.extend(hole.times);
            }
            _ => runs.push(hole),
        }
    }
    let mut gaps = Vec::new();
    for run in runs {
        let periods = span(&run.from.1, &run.to.1, scope);
        gaps.push(Gap { from: run.from.0, to: run.to.0, label: run.label.to_owned(), periods, times: run.times });
    }
    gaps
}

/// From one period to another in words; one alone by its own.
fn span(from: &Period, to: &Period, scope: Scope<'_>) -> String {
    let mut periods = scope.name(from);
    if from != to {
        periods += if matches!((from, to), (Period::Year(_), Period::Year(_))) { "–" } else { " – " };
        periods += &scope.name(to);
    }
    periods
}

fn neighbours(from: &Period, to: &Period, pace: &Pace<'_>) -> bool {
    from.grain() == to.grain() && pace.missing(from, to).is_empty()
}
