//! What a chart shows of targets: the one in force, and, named but grey, those before and after it.

use super::line::{Scope, drawable};
use super::marks::{Extent, FAR, baseline_of};
use super::order::{self, Key};
use super::{Line, Style, words};
use crate::model::{
    Baseline, Bounds, Date, Direction, Operator, Period, Series, SeriesRole, Split, Target, TargetKind, ValueKind,
};
use crate::reading::{Attainment, Reading, Status, status_word};
use crate::{Language, say};

/// More targets than this cannot be told apart in one chart.
const MOST_TARGETS: usize = 4;

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
    /// Whether it is the one that counts now.
    pub standing: Standing,
    /// [`Status::Met`] or [`Status::Missed`]; none where it is neither. Of a target with a value a year it is of the one
    /// that counts now.
    pub verdict: Option<Status>,
    /// The part of the indicator it is for, as its series is named; empty for the whole.
    pub part: String,
    /// The line that it is for.
    pub line: Option<usize>,
    /// What it asks for: `minst 80`.
    pub said: String,
    /// The same as it stands beside it: `Flickor: minst 65`, `tidigare mål: minst 55`.
    pub label: String,
    /// Of a target with a value a year: the year that counts now, its value and what it says, unless it is the last.
    pub now: Option<(f64, f64, String)>,
}

impl TargetMark {
    /// The label, and whether it is met or missed.
    pub fn full_label(&self, language: Language) -> String {
        match self.verdict.filter(|_| self.now.is_none()) {
            Some(verdict) => judged(&self.label, verdict, language),
            None => self.label.clone(),
        }
    }

    /// The same of the year that counts now.
    pub fn label_now(&self, language: Language) -> Option<String> {
        let (_, _, said) = self.now.as_ref()?;
        Some(self.verdict.map_or_else(|| said.clone(), |verdict| judged(said, verdict, language)))
    }
}

fn judged(label: &str, verdict: Status, language: Language) -> String {
    [label, ", ", &status_word(verdict, language).to_ascii_lowercase()].concat()
}

/// How a target stands among the others of the same part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts now.
    InForce,
    /// Its time is out.
    Earlier,
    /// Its time comes after that of the one that counts now.
    Later,
    /// It has no time.
    Other,
}

/// The value or values of a target.
#[derive(Clone, Debug, PartialEq)]
pub enum Level {
    /// One value.
    At(f64),
    /// One value, and how far from it is still well.
    Around(f64, f64),
    /// Between two values, the lower first.
    Between(f64, f64),
    /// One value a year: the year and the value, in order, at least one.
    Steps(Vec<(f64, f64)>),
}

impl Level {
    /// The values that it holds.
    pub fn values(&self) -> Vec<f64> {
        match self {
            Self::At(value) => vec![*value],
            Self::Around(value, off) => vec![value - off, *value, value + off],
            Self::Between(min, max) => vec![*min, *max],
            Self::Steps(steps) => steps.iter().map(|step| step.1).collect(),
        }
    }

    /// The lowest and the highest value that it asks for at its end.
    pub fn ends(&self) -> (f64, f64) {
        match self {
            Self::At(value) => (*value, *value),
            Self::Around(value, off) => (value - off, value + off),
            Self::Between(min, max) => (*min, *max),
            Self::Steps(steps) => steps.last().map_or((0.0, 0.0), |(_, value)| (*value, *value)),
        }
    }
}

/// What a part is called: as the board's own series of it, or else by its sex, area and unit.
pub(super) fn part_name(split: &Split, reading: &Reading<'_>, language: Language) -> String {
    let of_part = |series: &&Series| series.role == SeriesRole::Outcome && series.split.as_ref() == Some(split);
    match reading.indicator.series.iter().find(of_part) {
        Some(series) => say::series_name(series, reading.plan, language),
        None => say::capital(&say::split_name(split, reading.plan, language)),
    }
}

/// The marks of the targets that are a level: those of the whole, or else those of the lines drawn. What is in force
/// comes first.
pub(super) fn targets(
    sources: &[&Series],
    lines: &[Line],
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) -> Vec<TargetMark> {
    let mut marks = Vec::new();
    let whole = lines.iter().position(|line| line.main);
    of_part(&mut marks, None, whole, style, extent, scope);
    if marks.is_empty() {
        let mut told: Vec<&Split> = Vec::new();
        for (at, source) in sources.iter().enumerate() {
            if let Some(split) = source.split.as_ref().filter(|split| !told.contains(split)) {
                told.push(split);
                of_part(&mut marks, Some(split), Some(at), style, extent, scope);
            }
        }
    }
    let (mut first, mut rest): (Vec<_>, Vec<_>) =
        marks.into_iter().partition(|mark| mark.standing == Standing::InForce);
    first.append(&mut rest);
    first.truncate(MOST_TARGETS);
    first
}

/// Adds the marks of the targets of one part.
#[inline(never)]
fn of_part(
    marks: &mut Vec<TargetMark>,
    split: Option<&Split>,
    line: Option<usize>,
    style: Style,
    extent: Extent,
    scope: Scope<'_>,
) {
    for target in scope.indicator.targets.iter().filter(|target| target.split.as_ref() == split) {
        if let Some(mark) = mark(target, style, extent, scope) {
            marks.push(TargetMark { line, ..mark });
        }
    }
}

/// The reading of a target, and how the target stands.
fn standing<'r, 'p>(target: &Target, reading: &'r Reading<'p>) -> (Option<&'r Attainment<'p>>, Standing) {
    let is_of = |of: &&'r Attainment<'p>| of.target.is_some_and(|other| std::ptr::eq(other, target));
    let in_force = [&reading.main].into_iter().find(is_of).or_else(|| reading.parts.iter().find(is_of));
    if in_force.is_some() {
        return (in_force, Standing::InForce);
    }
    let other = reading.others.iter().find(is_of);
    let at = target.deadline.as_ref().and_then(|deadline| deadline.at);
    let standing = match at {
        Some(at) if at.last_day() <= reading.plan.plan().reference_date.last_day() => Standing::Earlier,
        Some(_) => Standing::Later,
        None => Standing::Other,
    };
    (other, standing)
}

fn mark(target: &Target, style: Style, extent: Extent, scope: Scope<'_>) -> Option<TargetMark> {
    let (reading, standing) = standing(target, scope.reading);
    let (level, plainly) = level(target, reading, scope)?;
    let mut start = extent.from;
    if style != Style::YearByYear
        && let Some((Baseline { period: Some(period), .. }, _)) = baseline_of(target.split.as_ref(), scope.indicator)
    {
        let x = scope.x(period);
        if x >= extent.from && x <= extent.to {
            start = x;
        }
    }
    let deadline = match &level {
        Level::Steps(steps) => steps.last().map(|(year, _)| *year),
        _ => target.deadline.as_ref().and_then(|deadline| deadline.at).map(|at| at_date(at, scope)),
    };
    let near = deadline.filter(|deadline| *deadline - extent.to <= FAR && extent.from - *deadline <= FAR);
    // A line that would start after its deadline shrinks to the mark of the deadline.
    let to = near.unwrap_or(extent.to);
    let from = match &level {
        Level::Steps(steps) => steps.first().map_or(start, |(year, _)| *year),
        _ => start,
    };
    let say = |kind: TargetKind, value: f64| {
        let plain = Target { kind, value: Some(value), ..target.clone() };
        say::target_short(&plain, scope.indicator, scope.language)
    };
    let said = match plainly {
        Some((kind, value)) => say(kind, value),
        None => say::target_short(target, scope.indicator, scope.language),
    };
    let now = match (&level, reading.and_then(|reading| reading.year), plainly) {
        (Level::Steps(steps), Some((year, value)), Some((kind, _))) => {
            let is_last = steps.last().is_some_and(|(last, _)| (last - f64::from(year)).abs() < 0.5);
            (!is_last).then(|| (f64::from(year), value, say(kind, value)))
        }
        _ => None,
    };
    let part = target.split.as_ref().map(|split| part_name(split, scope.reading, scope.language)).unwrap_or_default();
    let before = match standing {
        Standing::InForce => None,
        Standing::Earlier => Some(words::earlier_target(scope.language)),
        Standing::Later => Some(words::later_target(scope.language)),
        Standing::Other => Some(words::other_target(scope.language)),
    };
    let mut label = said.clone();
    for before in [before.unwrap_or_default(), &part] {
        if !before.is_empty() {
            label = [before, ": ", &label].concat();
        }
    }
    let verdict = reading.map(|reading| reading.status).filter(|status| matches!(status, Status::Met | Status::Missed));
    let deadline = near.is_some();
    Some(TargetMark { level, from: from.min(to), to, deadline, standing, verdict, part, line: None, said, label, now })
}

/// The level of a target, and where its own words do not tell it, those to name it by: its last year, or the value it
/// comes down to.
fn level(
    target: &Target,
    reading: Option<&Attainment<'_>>,
    scope: Scope<'_>,
) -> Option<(Level, Option<(TargetKind, f64)>)> {
    let operator = target.operator.unwrap_or(Operator::AtLeast);
    match target.kind {
        TargetKind::AtLeast | TargetKind::AtMost => Some((Level::At(drawable(target.value)?), None)),
        TargetKind::Exactly => {
            let value = drawable(target.value)?;
            let tolerance = drawable(target.tolerance).filter(|tolerance| *tolerance > 0.0);
            Some((tolerance.map_or(Level::At(value), |tolerance| Level::Around(value, tolerance)), None))
        }
        TargetKind::EverySeries => {
            let value = drawable(target.value)?;
            Some((Level::At(value), Some((plainly(operator), value))))
        }
        TargetKind::Within => {
            let (min, max) = (drawable(target.min)?, drawable(target.max)?);
            Some((Level::Between(min.min(max), max.max(min)), None))
        }
        TargetKind::KeepBaseline => {
            let (_, value) = baseline_of(target.split.as_ref(), scope.indicator)?;
            let kind = match scope.indicator.direction {
                Some(Direction::Increase) => TargetKind::AtLeast,
                Some(Direction::Decrease) => TargetKind::AtMost,
                Some(Direction::Keep | Direction::TowardsTarget) | None => TargetKind::Exactly,
            };
            Some((Level::At(value), Some((kind, value))))
        }
        // So much more or less than the baseline comes down to a level; a pace does not.
        TargetKind::ChangeBy => {
            let condition = reading?.condition?;
            let from = drawable(Some(condition.from)).map(|from| (TargetKind::AtLeast, from));
            let (kind, value) = from.or(drawable(Some(condition.to)).map(|to| (TargetKind::AtMost, to)))?;
            Some((Level::At(value), Some((kind, value))))
        }
        TargetKind::Yearly => {
            let mut keys = Vec::new();
            for (at, year) in target.years.iter().enumerate() {
                if drawable(Some(year.value)).is_some() {
                    keys.push(Key::new(f64::from(year.year), String::new(), at));
                }
            }
            order::in_order(&mut keys);
            let mut steps = Vec::new();
            for key in keys {
                if key.is_first() {
                    steps.extend(target.years.get(key.at).map(|year| (key.x, year.value)));
                }
            }
            let (_, last) = *steps.last()?;
            Some((Level::Steps(steps), Some((plainly(operator), last))))
        }
        TargetKind::Direction | TargetKind::YesNo | TargetKind::Reference | TargetKind::Qualitative => None,
    }
}

fn plainly(operator: Operator) -> TargetKind {
    match operator {
        Operator::AtLeast => TargetKind::AtLeast,
        Operator::AtMost => TargetKind::AtMost,
        Operator::Exactly => TargetKind::Exactly,
    }
}

/// Where a deadline lies: its last day counts, and in a chart of whole years that is its year.
pub(super) fn at_date(at: Date, scope: Scope<'_>) -> f64 {
    let (year, month, day) = at.last_day();
    scope.x(&Period::Day(Date { year, month: Some(month), day: Some(day) }))
}

/// The values of a target that an axis must hold: a tolerance beyond the bounds of what is measured asks for nothing.
pub(super) fn values_on_axis(level: &Level, scope: Scope<'_>) -> Vec<f64> {
    let mut values = level.values();
    if let Level::Around(value, _) = level {
        let share = Bounds { min: Some(0.0), max: Some(100.0), inferred: false };
        let bounds = scope.indicator.bounds.or((scope.indicator.kind == ValueKind::Share).then_some(share));
        let (min, max) = bounds.map_or((None, None), |bounds| (bounds.min, bounds.max));
        let (min, max) = (min.unwrap_or(f64::NEG_INFINITY), max.unwrap_or(f64::INFINITY));
        for other in &mut values {
            *other = other.max(min.min(*value)).min(max.max(*value));
        }
    }
    values
}
