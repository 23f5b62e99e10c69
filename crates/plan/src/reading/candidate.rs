//! The values of a series on their way in or out of a reading.

use super::status::LeftOut;
use super::thresholds::{GREATEST, MOST_POINTS};
use super::time::{Span, is_earlier, rank};
use crate::model::{Baseline, BaselineKind, Flag, Grain, Period, Value, ValueKind};
use crate::order::sorted;

/// A value on its way in or out.
pub(super) struct Candidate<'p> {
    pub(super) value: &'p Value,
    pub(super) span: Span,
    pub(super) grain: Grain,
    pub(super) out: Option<LeftOut>,
}

impl Candidate<'_> {
    pub(super) fn is_in(&self) -> bool {
        self.out.is_none()
    }

    /// Whether it is of the plan's time: it tells of a series break, even if it has no number.
    pub(super) fn is_of_plan(&self) -> bool {
        !matches!(self.out, Some(LeftOut::AfterReference | LeftOut::BeforePlan | LeftOut::AfterDeadline))
    }

    /// Whether it comes before another: earlier end, of equal ends the longer last.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        let order = self.span.end.total_cmp(&other.span.end).then_with(|| other.span.start.total_cmp(&self.span.start));
        order.then_with(|| rank(other.grain).cmp(&rank(self.grain))).is_lt()
    }

    fn is_like(&self, other: &Self) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }
}

/// The number of a value as far as it may be read: an answer is 1 for yes and 0 for no.
pub(super) fn number(value: &Value, kind: ValueKind) -> Option<f64> {
    let answer = || value.answer.filter(|_| !value.has(Flag::Suppressed)).map(|answer| f64::from(u8::from(answer)));
    let number = if kind == ValueKind::YesNo { answer() } else { value.number() };
    number.filter(|number| number.abs() <= GREATEST)
}

/// The number of a baseline.
pub(super) fn baseline_number(baseline: &Baseline, kind: ValueKind) -> Option<f64> {
    let answer = || baseline.answer.map(|answer| f64::from(u8::from(answer)));
    let number = if kind == ValueKind::YesNo { answer() } else { baseline.value };
    number.filter(|number| baseline.kind == BaselineKind::Value && number.abs() <= GREATEST)
}

/// Whether what adds up over the year begins with the year.
pub(super) fn adds_up(period: &Period) -> bool {
    match period {
        Period::Interval(from, to) => {
            from.year == to.year && from.month.unwrap_or(1) == 1 && from.day.unwrap_or(1) == 1
        }
        _ => true,
    }
}

/// The order of candidates in time.
pub(super) fn order(candidates: &[Candidate<'_>]) -> Vec<usize> {
    let is_before = |a: usize, b: usize| match (candidates.get(a), candidates.get(b)) {
        (Some(a), Some(b)) => a.is_before(b),
        _ => false,
    };
    sorted(candidates.len(), &is_before)
}

/// Of values about the same time only the first counts.
pub(super) fn leave_out_doubled(candidates: &mut [Candidate<'_>], order: &[usize]) {
    let mut before: Option<usize> = None;
    for at in order {
        let same = match (before.and_then(|before| candidates.get(before)), candidates.get(*at)) {
            (Some(before), Some(candidate)) => before.is_like(candidate),
            _ => false,
        };
        match candidates.get_mut(*at) {
            Some(candidate) if same && candidate.is_of_plan() => candidate.out = Some(LeftOut::Doubled),
            _ => before = Some(*at),
        }
    }
}

/// Leaves out what is from before the latest series break; gives where that is.
pub(super) fn leave_out_before_break(candidates: &mut [Candidate<'_>]) -> Option<f64> {
    let mut broken: Option<f64> = None;
    for candidate in candidates.iter() {
        let tells = candidate.is_of_plan() && candidate.out != Some(LeftOut::Doubled);
        if tells && candidate.value.has(Flag::SeriesBreak) {
            broken = Some(broken.map_or(candidate.span.end, |broken| broken.max(candidate.span.end)));
        }
    }
    for candidate in candidates {
        if candidate.is_in() && broken.is_some_and(|broken| is_earlier(candidate.span.end, broken)) {
            candidate.out = Some(LeftOut::BeforeBreak);
        }
    }
    broken
}

/// Keeps only the latest.
pub(super) fn leave_out_too_many(candidates: &mut [Candidate<'_>], order: &[usize]) {
    let mut left = 0;
    for at in order.iter().rev() {
        if let Some(candidate) = candidates.get_mut(*at)
            && candidate.is_in()
        {
            left += 1;
            if left > MOST_POINTS {
                candidate.out = Some(LeftOut::TooMany);
            }
        }
    }
}
