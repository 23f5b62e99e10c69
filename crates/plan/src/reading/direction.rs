//! Outcomes without a target value.

use super::attainment::Attainment;
use super::points::{Point, Points, Scope};
use super::status::{Reason, Status};
use super::time::is_earlier;
use crate::model::{Direction, Indicator};

impl<'p> Attainment<'p> {
    /// No target but a direction: which way it went since the baseline, or since the first outcome.
    pub(super) fn read_direction(&mut self, indicator: &Indicator, points: &Points<'p>, scope: Scope<'p>) {
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
}
