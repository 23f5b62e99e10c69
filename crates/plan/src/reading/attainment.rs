//! One target, or none, against the outcomes of one series.

use super::condition::{Asks, Condition, asks, level};
use super::pace::{Pace, last_decimal, pace};
use super::points::{Point, Points, Scope, plan_start};
use super::status::{LeftOut, Movement, NoShare, Reason, Status};
use super::thresholds::{LEAST_MOVEMENT, MOST_MISS, is_less};
use super::time::{self, YEAR, is_earlier, is_same_month};
use crate::Indexed;
use crate::model::{
    AmberBand, Baseline, Date, Direction, Indicator, Period, Series, Split, Target, TargetKind, Value, ValueKind,
};

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

/// Which target a series is held against.
#[derive(Clone, Copy)]
pub(super) struct Aim<'p> {
    pub(super) target: &'p Target,
    /// The year and value of a target that has one a year.
    pub(super) year: Option<(i32, f64)>,
}

impl Aim<'_> {
    /// The target's own deadline.
    pub(super) fn deadline(self) -> Option<Date> {
        let own = || self.target.deadline.as_ref().and_then(|deadline| deadline.at);
        self.year.map(|(year, _)| Date::year(year)).or_else(own)
    }

    /// Whether its own deadline has passed at the plan's reference date: on its last day.
    pub(super) fn passed(self, plan: &Indexed) -> bool {
        self.deadline().is_some_and(|deadline| plan.plan().reference_date.last_day() >= deadline.last_day())
    }
}

/// Nothing but a finite number.
fn finite(number: f64) -> Option<f64> {
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
    fn read_pace(&mut self, points: &Points<'p>, indicator: &Indicator, way: Option<f64>) {
        self.pace = pace(&points.used, indicator.cumulative);
        self.least_movement = self.least_movement.max(way.unwrap_or(0.0).abs() * LEAST_MOVEMENT);
    }

    /// Which way a change is, where `wanted` is above 0 for more, below 0 for less, 0 for none.
    fn movement_of(&self, change: f64, wanted: f64) -> Movement {
        if is_less(change.abs(), self.least_movement) {
            Movement::Unchanged
        } else if change * wanted > 0.0 {
            Movement::Better
        } else {
            Movement::Worse
        }
    }

    fn read_level(&mut self, condition: Condition, indicator: &Indicator, points: &Points<'p>, scope: Scope<'p>) {
        self.condition = Some(condition);
        let way = points.start.map(|start| condition.lack(start));
        self.read_pace(points, indicator, way.and_then(finite));
        let Some(latest) = points.latest else {
            self.no_share = Some(NoShare::NoOutcome);
            self.reason = Some(points.why_none(scope));
            return;
        };
        let lack = condition.lack(latest.number);
        self.lack = finite(lack);
        self.read_share(way, lack, points, indicator);
        self.read_percent(condition, latest.number);
        let wanted = match (condition.from.is_finite(), condition.to.is_finite()) {
            _ if lack != 0.0 => lack,
            (true, false) => 1.0,
            (false, true) => -1.0,
            _ => 0.0,
        };
        if let Some(pace) = self.pace.filter(|_| wanted != 0.0) {
            self.trend = Some(self.movement_of(pace.change, wanted));
        }
        let years_left = self.deadline.map(|deadline| ((time::end_of(deadline) - latest.months) / YEAR).max(0.0));
        self.project(latest.number, years_left, indicator);
        if let (Some(projection), true) = (self.projection, lack != 0.0) {
            // What remains from the projection to the edge that is missing now, as a share of what remains today.
            self.miss = finite((latest.number + lack - projection) / lack);
            self.pace_needed = years_left.filter(|years| *years > 0.0).and_then(|years| finite(lack / years));
        }
        self.judge(condition.holds(latest.number), latest, indicator, points, scope);
    }

    /// The status of an outcome against a level or a pace.
    fn judge(&mut self, met: bool, latest: Point<'_>, indicator: &Indicator, points: &Points<'_>, scope: Scope<'_>) {
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

    fn read_share(&mut self, way: Option<f64>, lack: f64, points: &Points<'_>, indicator: &Indicator) {
        self.no_share = match way {
            _ if indicator.kind == ValueKind::YesNo => Some(NoShare::NotALevel),
            Some(way) if way != 0.0 => {
                self.share_of_way = finite((way.abs() - lack.abs()) / way.abs());
                None
            }
            Some(_) => Some(NoShare::BaselineMeets),
            None if points.baseline.is_some_and(|baseline| baseline.value.is_some()) => Some(NoShare::NotComparable),
            None => Some(NoShare::NoBaseline),
        };
    }

    /// The outcome in per cent of the target, by which amber bands are told; only between numbers above 0.
    fn read_percent(&mut self, condition: Condition, outcome: f64) {
        let (part, whole) = match (condition.from.is_finite(), condition.to.is_finite()) {
            (true, false) => (outcome, condition.from),
            (false, true) => (condition.to, outcome),
            _ => return,
        };
        if part > 0.0 && whole > 0.0 {
            self.percent_of_target = finite(part / whole * 100.0);
        }
    }

    /// Where an outcome is after some years at the pace so far, within the indicator's bounds.
    fn project(&mut self, outcome: f64, years: Option<f64>, indicator: &Indicator) {
        let (Some(pace), Some(years)) = (self.pace, years) else { return };
        if indicator.kind == ValueKind::YesNo {
            return;
        }
        let share = indicator.kind == ValueKind::Share;
        let (mut least, mut most) = if share { (0.0, 100.0) } else { (f64::NEG_INFINITY, f64::INFINITY) };
        if let Some(bounds) = indicator.bounds {
            (least, most) = (bounds.min.unwrap_or(least), bounds.max.unwrap_or(most));
        }
        // An outcome outside the bounds, which is an error in the plan, stays where it is.
        let (least, most) = (least.min(outcome), most.max(outcome));
        let at = |per_year: f64| finite((outcome + per_year * years).max(least).min(most));
        self.projection = at(pace.per_year);
        self.projection_range = pace.range.and_then(|(low, high)| at(low).zip(at(high)));
    }

    /// A target that is a pace: the change in the latest of its periods, held against what it asks for.
    fn read_rate(&mut self, change: f64, months: f64, indicator: &Indicator, points: &Points<'p>, scope: Scope<'p>) {
        self.read_pace(points, indicator, None);
        self.pace_needed = finite(change * YEAR / months);
        let Some(latest) = points.latest else {
            self.reason = Some(points.why_none(scope));
            return;
        };
        let is_before = |point: &&Point<'_>| {
            !is_earlier(latest.months - months, point.months)
                && (!indicator.cumulative || is_same_month(latest.months, point.months))
        };
        let Some(before) = points.used.iter().rfind(is_before) else {
            self.reason = Some(points.why_no_pace());
            return;
        };
        let latest_change = (latest.number - before.number) * months / (latest.months - before.months);
        self.latest_change = finite(latest_change);
        let asked = if change < 0.0 { -1.0 } else { 1.0 };
        if let Some(pace) = self.pace {
            self.trend = Some(self.movement_of(pace.change, asked));
            self.miss = finite(1.0 - pace.per_year * months / YEAR / change);
        }
        self.judge(!is_less(latest_change * asked, change * asked), latest, indicator, points, scope);
    }

    /// No target but a direction: which way it went since the baseline, or since the first outcome.
    fn read_direction(&mut self, indicator: &Indicator, points: &Points<'p>, scope: Scope<'p>) {
        let direction = self.target.and_then(|target| target.direction).or(indicator.direction);
        let wanted = match direction {
            Some(Direction::Increase) => 1.0,
            Some(Direction::Decrease) => -1.0,
            Some(Direction::Keep) => 0.0,
            Some(Direction::TowardsTarget) | None => {
                self.reason = Some(Reason::NoDirection);
                return;
            }
        };
        self.status = Status::NoTarget;
        self.read_pace(points, indicator, None);
        self.trend = self.pace.map(|pace| self.movement_of(pace.change, wanted));
        let Some(latest) = points.latest else {
            self.reason = Some(points.why_none(scope));
            return;
        };
        let is_before = |point: &&Point<'_>| is_earlier(point.months, latest.months);
        let first = points.used.iter().find(is_before).map(|first| first.number);
        // A baseline from the same time as the latest outcome is not before it.
        let later = self.baseline_at.is_none_or(|at| is_earlier(at, latest.months));
        match points.start.filter(|_| later).or(first) {
            Some(before) => self.movement = Some(self.movement_of(latest.number - before, wanted)),
            None => self.reason = Some(points.why_no_pace()),
        }
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

    /// The beginning of the time that the reading is about, for telling when an outcome was due.
    pub(super) fn due_from(&self, plan: &Indexed) -> Option<f64> {
        self.baseline_at.or_else(|| plan_start(plan))
    }
}
