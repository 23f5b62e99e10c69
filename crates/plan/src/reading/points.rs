//! Which values of a series a reading is made of, and why the others are not.

use super::candidate::{
    Candidate, adds_up, baseline_number, leave_out_before_break, leave_out_doubled, leave_out_too_many, number, order,
};
use super::status::{LeftOut, Reason};
use super::time::{self, Span, YEAR, is_earlier, is_same, is_same_month, span};
use crate::Indexed;
use crate::model::{Baseline, Date, Flag, Indicator, Period, Series, Split, Value};

/// Where values are held against: of one series, in one plan, and for one target or none.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub(super) plan: &'p Indexed,
    pub(super) indicator: &'p Indicator,
    /// None where the plan has no such series: then it has only a baseline.
    pub(super) series: Option<&'p Series>,
    /// The part that baselines are looked for.
    pub(super) split: Option<&'p Split>,
    /// Whether the values are held against a level.
    pub(super) has_level: bool,
    /// When the target is to be reached; later values do not count for it.
    pub(super) deadline: Option<Date>,
}

/// A value that counts, and when.
#[derive(Clone, Copy, Debug)]
pub struct Point<'p> {
    /// The value; none for the baseline.
    pub value: Option<&'p Value>,
    /// What it is about.
    pub period: &'p Period,
    /// The number; an answer is 1 for yes and 0 for no.
    pub number: f64,
    /// The end of its time, in months since year 0.
    pub months: f64,
}

/// What a reading is made of.
#[derive(Debug, Default)]
pub(super) struct Points<'p> {
    /// The points that make the pace, in order of time: values, and the baseline where its time is known and no value
    /// stands in for it.
    pub(super) used: Vec<Point<'p>>,
    /// The values that play no part, in order of the file.
    pub(super) left_out: Vec<(&'p Value, LeftOut)>,
    /// The latest that is held against the target.
    pub(super) latest: Option<Point<'p>>,
    /// The baseline, and its number if it can be compared.
    pub(super) baseline: Option<&'p Baseline>,
    pub(super) start: Option<f64>,
    /// The end of the baseline's period, if it has one.
    pub(super) baseline_at: Option<f64>,
    /// Where the time begins: the end of the baseline's period, else the beginning of the plan.
    pub(super) from: Option<f64>,
}

/// When the plan begins: the first day of its own validity.
pub(super) fn plan_start(plan: &Indexed) -> Option<f64> {
    plan.plan().validity.first().map(|validity| time::start_of(validity.from))
}

impl<'p> Points<'p> {
    /// Chooses among the values of a series.
    pub(super) fn of(scope: Scope<'p>) -> Self {
        let Scope { plan, indicator, .. } = scope;
        let mut points = Self {
            baseline: indicator.baselines.iter().find(|baseline| baseline.split.as_ref() == scope.split),
            ..Self::default()
        };
        let start = points.baseline.and_then(|baseline| baseline_number(baseline, indicator.kind));
        let start_period = points.baseline.filter(|_| start.is_some()).and_then(|baseline| baseline.period.as_ref());
        let reference = time::end_of(plan.plan().reference_date);
        let start_at = start_period.map(|period| span(period, plan).end).filter(|at| !is_earlier(reference, *at));
        points.from = start_at.or_else(|| plan_start(plan));
        let period = points.baseline.and_then(|baseline| baseline.period.as_ref());
        points.baseline_at = period.map(|period| span(period, plan).end);

        let mut candidates: Vec<Candidate<'p>> = Vec::new();
        let values: &[Value] = scope.series.map_or(&[], |series| &series.values);
        for value in values {
            let span = span(&value.period, plan);
            candidates.push(Candidate {
                value,
                span,
                grain: value.period.grain(),
                out: scope.out(value, span, points.from),
            });
        }
        let order = order(&candidates);
        leave_out_doubled(&mut candidates, &order);
        let broken = leave_out_before_break(&mut candidates);
        let anchor = scope.deadline.map_or(0.0, time::end_of);
        let latest = scope.latest(&candidates, points.from, anchor);
        let latest_month = scope.latest(&candidates, points.from, f64::NAN).map(|latest| latest.span.end);
        let is_month = |end: f64| {
            latest_month.is_some_and(|month| is_same_month(end, month))
                || (scope.has_level && is_same_month(end, anchor))
        };
        points.latest = latest.and_then(|latest| scope.point(latest));
        let latest_grain = latest.map(|latest| latest.grain);
        for candidate in &mut candidates {
            if !candidate.is_in() {
                continue;
            }
            if indicator.cumulative {
                if !adds_up(&candidate.value.period) {
                    candidate.out = Some(LeftOut::OtherGrain);
                } else if !is_month(candidate.span.end) {
                    candidate.out = Some(LeftOut::OtherMonth);
                }
            } else if latest_grain.is_some_and(|grain| grain != candidate.grain) {
                candidate.out = Some(LeftOut::OtherGrain);
            }
        }
        leave_out_too_many(&mut candidates, &order);
        for at in order {
            if let Some(point) = candidates.get(at).filter(|candidate| candidate.is_in()).and_then(|c| scope.point(c)) {
                points.used.push(point);
            }
        }
        for candidate in &candidates {
            if let Some(why) = candidate.out {
                points.left_out.push((candidate.value, why));
            }
        }

        let against = if scope.has_level { anchor } else { latest_month.unwrap_or(anchor) };
        let comparable = match (start_at, start_period) {
            (Some(at), Some(period)) => {
                !broken.is_some_and(|broken| is_earlier(at, broken))
                    && (!indicator.cumulative || (adds_up(period) && is_same_month(at, against)))
            }
            _ => broken.is_none() && !indicator.cumulative,
        };
        points.start = start.filter(|_| comparable);
        if let (Some(number), Some(months), Some(period)) = (points.start, start_at, start_period)
            && !points.used.iter().any(|point| is_same(point.months, months))
        {
            let at = points.used.partition_point(|point| point.months < months);
            points.used.insert(at, Point { value: None, period, number, months });
        }
        points
    }

    /// Why there is no value to hold against a target.
    pub(super) fn why_none(&self, scope: Scope<'_>) -> Reason {
        if scope.indicator.cumulative && !self.used.iter().all(|point| point.value.is_none()) {
            return Reason::PartOfYear;
        }
        let is_later = |a: &Value, b: &Value| span(&a.period, scope.plan).end >= span(&b.period, scope.plan).end;
        let mut last: Option<(&Value, Reason)> = None;
        for (value, why) in &self.left_out {
            let reason = match why {
                LeftOut::Suppressed => Reason::Suppressed,
                LeftOut::NonResponse => Reason::NonResponse,
                LeftOut::NotApplicable => Reason::NotApplicable,
                LeftOut::NoValue => Reason::NotMeasured,
                _ => continue,
            };
            if last.is_none_or(|(last, _)| is_later(value, last)) {
                last = Some((value, reason));
            }
        }
        last.map_or(Reason::NotMeasured, |(_, reason)| reason)
    }

    /// Why there is a value and no pace.
    pub(super) fn why_no_pace(&self) -> Reason {
        let left_out = |why: LeftOut| self.left_out.iter().any(|(_, other)| *other == why);
        let incomparable = self.start.is_none() && self.baseline.is_some_and(|baseline| baseline.value.is_some());
        let broken = self.used.iter().any(|point| point.value.is_some_and(|value| value.has(Flag::SeriesBreak)));
        if left_out(LeftOut::BeforeBreak) || (incomparable && broken) {
            Reason::SeriesBreak
        } else if left_out(LeftOut::Suppressed) {
            Reason::Suppressed
        } else {
            Reason::TooFewPoints
        }
    }
}

impl<'p> Scope<'p> {
    /// Why a value plays no part, as far as it tells by itself.
    fn out(self, value: &Value, span: Span, from: Option<f64>) -> Option<LeftOut> {
        // Values that add up are held against the same month of the year before.
        let from = from.map(|from| if self.indicator.cumulative { from - YEAR } else { from });
        if time::is_future(&value.period, self.plan) {
            Some(LeftOut::AfterReference)
        } else if from.is_some_and(|from| is_earlier(span.end, from)) {
            Some(LeftOut::BeforePlan)
        } else if self.deadline.is_some_and(|deadline| !is_earlier(span.start, time::end_of(deadline))) {
            Some(LeftOut::AfterDeadline)
        } else if number(value, self.indicator.kind).is_some() {
            None
        } else if value.has(Flag::Suppressed) {
            Some(LeftOut::Suppressed)
        } else if value.has(Flag::NonResponse) {
            Some(LeftOut::NonResponse)
        } else if value.has(Flag::NotApplicable) {
            Some(LeftOut::NotApplicable)
        } else {
            Some(LeftOut::NoValue)
        }
    }

    /// The latest value of the plan's time; where values add up over the year and are held against a level, the latest
    /// about the same month as `anchor`, or any month where that is no number.
    fn latest<'c>(self, candidates: &'c [Candidate<'p>], from: Option<f64>, anchor: f64) -> Option<&'c Candidate<'p>> {
        let mut latest: Option<&Candidate<'p>> = None;
        for candidate in candidates.iter().filter(|candidate| candidate.is_in()) {
            let end = candidate.span.end;
            let fits = !self.indicator.cumulative
                || (adds_up(&candidate.value.period)
                    && (!self.has_level || anchor.is_nan() || is_same_month(end, anchor)));
            let is_of_plan = from.is_none_or(|from| !is_earlier(end, from));
            if fits && is_of_plan && latest.is_none_or(|latest| latest.is_before(candidate)) {
                latest = Some(candidate);
            }
        }
        latest
    }

    fn point(self, candidate: &Candidate<'p>) -> Option<Point<'p>> {
        let value = candidate.value;
        let number = number(value, self.indicator.kind)?;
        Some(Point { value: Some(value), period: &value.period, number, months: candidate.span.end })
    }
}
