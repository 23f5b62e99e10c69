//! Outcomes against a level.

use super::attainment::{Attainment, finite};
use super::condition::Condition;
use super::points::{Points, Scope};
use super::status::NoShare;
use super::time::{self, YEAR};
use crate::model::{Indicator, ValueKind};

impl<'p> Attainment<'p> {
    /// Reads the points against a level.
    pub(super) fn read_level(
        &mut self,
        condition: Condition,
        indicator: &Indicator,
        points: &Points<'p>,
        scope: Scope<'p>,
    ) {
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
}
