//! One target, or none, against the outcomes of one series.

use super::aim::Aim;
use super::condition::{Asks, Condition, asks, level};
use super::pace::{Pace, last_decimal, pace};
use super::points::{Point, Points, Scope, plan_start};
use super::status::{LeftOut, Movement, NoShare, Reason, Status};
use super::thresholds::{LEAST_MOVEMENT, MOST_MISS, is_less};
use super::time::{self, is_earlier, is_same_month};
use crate::Indexed;
use crate::model::{AmberBand, Baseline, Date, Indicator, Period, Series, Split, Target, TargetKind, Value, ValueKind};

/// How the outcomes of one series stand against one target, or against none, with everything that went into it.
///
/// Every number is finite. Amounts are in the indicator's unit, times in years, shares as parts of 1.
#[derive(Debug)]
pub struct Attainment<'p> {
    /// How it stands.
    pub status: Status,
    /// Which way it went since the baseline, or the first outcome; only with [`Status::NoTarget`].
    pub movement: Option<Movement>,
    /// Why it is not assessable; with [`Status::NoTarget`], why there is no movement.
    pub reason: Option<Reason>,
    /// The target; none where the plan has none.
    pub target: Option<&'p Target>,
    /// The year and value of a target that has one a year.
    pub year: Option<(i32, f64)>,
    /// The values that meet it; none for a target that is a pace.
    pub condition: Option<Condition>,
    /// The last day of the target: its own, or for a target without a date the plan's.
    pub deadline: Option<Date>,
    /// True where the deadline is the end of the plan, because the target has none.
    pub deadline_of_plan: bool,
    /// Whether the target's own deadline has passed at the plan's reference date.
    pub passed: bool,
    /// The series; none where the plan has none.
    pub series: Option<&'p Series>,
    /// The part of the indicator it is about; none for the whole.
    pub split: Option<&'p Split>,
    /// The baseline as the plan has it.
    pub baseline: Option<&'p Baseline>,
    /// The baseline's number, if it is known and can be compared.
    pub start: Option<f64>,
    /// The end of the baseline's period, in months since year 0.
    pub(super) baseline_at: Option<f64>,
    /// The latest valid outcome.
    pub latest: Option<Point<'p>>,
    /// How much is lacking: above 0 where the outcome is too low, below 0 where it is too high, 0 where it is met.
    pub lack: Option<f64>,
    /// The share of the way from the baseline to the target that is covered: at most 1; below 0 when it went backwards.
    pub share_of_way: Option<f64>,
    /// Why there is no share of the way.
    pub no_share: Option<NoShare>,
    /// The share of the time from the baseline, or the beginning of the plan, to the deadline that has passed: 0–1.
    pub share_of_time: Option<f64>,
    /// The change a year from the latest outcome that reaches the target in time.
    pub pace_needed: Option<f64>,
    /// The pace so far.
    pub pace: Option<Pace>,
    /// Whether values add up over the year, and so are compared with the same month only.
    pub cumulative: bool,
    /// Whether the pace is the wanted way; none where no way is.
    pub trend: Option<Movement>,
    /// Where the latest outcome would be at the deadline at the pace so far, within the indicator's bounds.
    pub projection: Option<f64>,
    /// The same with the lower and the upper quartile of the pace.
    pub projection_range: Option<(f64, f64)>,
    /// The share of what remains that the projection misses.
    pub miss: Option<f64>,
    /// For a target that is a pace: the latest change in the target's time.
    pub latest_change: Option<f64>,
    /// Under which change there is no movement.
    pub least_movement: f64,
    /// The amber band in force, from the plan.
    pub amber: Option<&'p AmberBand>,
    /// The outcome in per cent of the target, where that has a meaning.
    pub percent_of_target: Option<f64>,
    /// The points that make the pace, in order of time.
    pub used: Vec<Point<'p>>,
    /// The values of the series that play no part, and why.
    pub left_out: Vec<(&'p Value, LeftOut)>,
}

/// Nothing but a finite number.
pub(super) fn finite(number: f64) -> Option<f64> {
    Some(number).filter(|number| number.is_finite())
}

impl<'p> Attainment<'p> {
    /// Reads a series of an indicator, or the part without a series, against a target or against none.
    pub(super) fn of(
        plan: &'p Indexed,
        indicator: &'p Indicator,
        series: Option<&'p Series>,
        split: Option<&'p Split>,
        aim: Option<Aim<'p>>,
    ) -> Self {
        let asked = aim.map(|aim| asks(aim.target, aim.year.map(|(_, value)| value), indicator));
        let directed = aim.is_none_or(|aim| aim.target.kind == TargetKind::Direction);
        let own_deadline = aim.and_then(Aim::deadline);
        let deadline_of = own_deadline.filter(|_| !directed);
        let scope = Scope { plan, indicator, series, split, has_level: !directed, deadline: deadline_of };
        let points = Points::of(scope);
        let mut reading = Self::blank(plan, indicator, &points, series, split);
        reading.target = aim.map(|aim| aim.target);
        reading.year = aim.and_then(|aim| aim.year);
        reading.passed = aim.is_some_and(|aim| aim.passed(plan));
        let plan_end = || plan.plan().validity.first().map(|validity| validity.extended_to.unwrap_or(validity.to));
        reading.deadline = own_deadline.or_else(plan_end);
        reading.deadline_of_plan = own_deadline.is_none() && reading.deadline.is_some();
        reading.share_of_time = reading.time_passed(plan, points.from);

        if indicator.kind == ValueKind::Qualitative {
            reading.reason = Some(Reason::Qualitative);
        } else if directed {
            reading.read_direction(indicator, &points, scope);
        } else {
            match asked {
                Some(Ok(Asks::Rate { change, months })) => reading.read_rate(change, months, indicator, &points, scope),
                Some(Ok(asks)) => match level(asks, points.start) {
                    Ok(condition) => reading.read_level(condition, indicator, &points, scope),
                    Err(reason) => reading.reason = Some(reason),
                },
                Some(Err(reason)) => reading.reason = Some(reason),
                None => {}
            }
        }
        if indicator.kind == ValueKind::YesNo {
            // An answer has no amount and no pace.
            (reading.lack, reading.pace, reading.trend) = (None, None, None);
        }
        reading.used = points.used;
        reading.left_out = points.left_out;
        reading
    }

    /// A reading of points that is still to be made.
    fn blank(
        plan: &'p Indexed,
        indicator: &'p Indicator,
        points: &Points<'p>,
        series: Option<&'p Series>,
        split: Option<&'p Split>,
    ) -> Self {
        Self {
            status: Status::NotAssessable,
            movement: None,
            reason: None,
            target: None,
            year: None,
            condition: None,
            deadline: None,
            deadline_of_plan: false,
            passed: false,
            series,
            split,
            baseline: points.baseline,
            start: points.start,
            baseline_at: points.baseline_at,
            latest: points.latest,
            lack: None,
            share_of_way: None,
            no_share: Some(NoShare::NotALevel),
            share_of_time: None,
            pace_needed: None,
            pace: None,
            cumulative: indicator.cumulative,
            trend: None,
            projection: None,
            projection_range: None,
            miss: None,
            latest_change: None,
            least_movement: last_decimal(&points.used, indicator),
            amber: indicator.amber_band.as_ref().or(plan.plan().amber_band.as_ref()),
            percent_of_target: None,
            used: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// What several readings under one target come to together.
    pub(super) fn of_parts(plan: &'p Indexed, indicator: &'p Indicator, aim: Option<Aim<'p>>, parts: &[Self]) -> Self {
        let mut whole = Self::of(plan, indicator, None, None, aim);
        // One that fails is enough; then one of which nothing is known; and only then is all well.
        let order = [
            (Status::Missed, None),
            (Status::OffTrack, None),
            (Status::Lagging, None),
            (Status::NotAssessable, None),
            (Status::NoTarget, Some(Movement::Worse)),
            (Status::NoTarget, None),
            (Status::NoTarget, Some(Movement::Unchanged)),
            (Status::NoTarget, Some(Movement::Better)),
            (Status::OnTrack, None),
            (Status::Met, None),
        ];
        for of in order {
            if let Some(part) = parts.iter().find(|part| (part.status, part.movement) == of) {
                (whole.status, whole.movement, whole.reason) = (part.status, part.movement, part.reason);
                break;
            }
        }
        whole
    }

    /// The share of the time that has passed.
    fn time_passed(&self, plan: &Indexed, from: Option<f64>) -> Option<f64> {
        let (from, to) = (from?, time::end_of(self.deadline?));
        let reference = time::end_of(plan.plan().reference_date);
        finite((reference - from) / (to - from)).filter(|_| is_earlier(from, to)).map(|share| share.clamp(0.0, 1.0))
    }

    /// The pace, and whether it is no movement on a way of some length.
    pub(super) fn read_pace(&mut self, points: &Points<'p>, indicator: &Indicator, way: Option<f64>) {
        self.pace = pace(&points.used, indicator.cumulative);
        self.least_movement = self.least_movement.max(way.unwrap_or(0.0).abs() * LEAST_MOVEMENT);
    }

    /// Which way a change is, where `wanted` is above 0 for more, below 0 for less, 0 for none.
    pub(super) fn movement_of(&self, change: f64, wanted: f64) -> Movement {
        if is_less(change.abs(), self.least_movement) {
            Movement::Unchanged
        } else if change * wanted > 0.0 {
            Movement::Better
        } else {
            Movement::Worse
        }
    }

    /// The status of an outcome against a level or a pace.
    pub(super) fn judge(
        &mut self,
        met: bool,
        latest: Point<'_>,
        indicator: &Indicator,
        points: &Points<'_>,
        scope: Scope<'_>,
    ) {
        if met {
            self.status = Status::Met;
        } else if self.passed {
            if self.is_for_deadline(latest, indicator, scope.plan) {
                self.status = Status::Missed;
            } else {
                self.reason = Some(Reason::DeadlineNotMeasured);
            }
        } else if self.pace.is_none() {
            self.reason = Some(points.why_no_pace());
        } else if self.trend != Some(Movement::Better) || indicator.kind == ValueKind::YesNo {
            self.status = Status::OffTrack;
        } else if let Some(miss) = self.miss {
            self.status = if is_less(MOST_MISS, miss) { Status::Lagging } else { Status::OnTrack };
        } else {
            self.reason = Some(Reason::NoDeadline);
        }
    }

    /// Whether an outcome is the one for the target's deadline: by the frequency, the next one would come after it;
    /// without a frequency, it reaches into the deadline's own year, month or day.
    fn is_for_deadline(&self, latest: Point<'_>, indicator: &Indicator, plan: &Indexed) -> bool {
        self.deadline.is_some_and(|deadline| match time::interval(indicator, plan) {
            Some(months) => is_earlier(time::end_of(deadline), latest.months + months),
            None => is_earlier(time::start_of(deadline), latest.months),
        })
    }

    /// Whether the pace is no movement.
    pub fn is_still(&self) -> bool {
        self.pace.is_some_and(|pace| is_less(pace.change.abs(), self.least_movement))
    }

    /// Whether the target is not met and the outcome lies within the amber band.
    pub fn is_almost(&self) -> bool {
        let within = |percent: f64, band: &AmberBand| !is_less(percent, band.from) && !is_less(band.to, percent);
        self.lack.is_some_and(|lack| lack != 0.0)
            && self.percent_of_target.zip(self.amber).is_some_and(|(percent, band)| within(percent, band))
    }

    /// What the latest outcome is held against: the baseline, or else the first point it can be compared with.
    pub fn before(&self) -> Option<(f64, Option<&'p Period>)> {
        let latest = self.latest?;
        let is_before = |point: &&Point<'_>| {
            is_earlier(point.months, latest.months) && (!self.cumulative || is_same_month(point.months, latest.months))
        };
        let first = || self.used.iter().find(is_before).map(|first| (first.number, Some(first.period)));
        let period = self.baseline.and_then(|baseline| baseline.period.as_ref());
        let start = self.start.filter(|_| self.baseline_at.is_none_or(|at| is_earlier(at, latest.months)));
        start.map(|start| (start, period)).or_else(first)
    }

    /// Where the latest outcome would be at the deadline at the pace so far, and that deadline; none where the outcome is
    /// of the deadline itself or later, for a projection to the outcome itself says nothing.
    pub fn ahead(&self) -> Option<(f64, Date)> {
        let (projection, deadline, latest) = (self.projection?, self.deadline?, self.latest?);
        is_earlier(latest.months, time::end_of(deadline)).then_some((projection, deadline))
    }

    /// The beginning of the time that the reading is about, for telling when an outcome was due.
    pub(super) fn due_from(&self, plan: &Indexed) -> Option<f64> {
        self.baseline_at.or_else(|| plan_start(plan))
    }
}
