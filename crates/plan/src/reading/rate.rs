//! Outcomes against a target that is a pace.

use super::attainment::{Attainment, finite};
use super::points::{Point, Points, Scope};
use super::thresholds::is_less;
use super::time::{YEAR, is_earlier, is_same_month};
use crate::model::Indicator;

impl<'p> Attainment<'p> {
    /// A target that is a pace: the change in the latest of its periods, held against what it asks for.
    pub(super) fn read_rate(
        &mut self,
        change: f64,
        months: f64,
        indicator: &Indicator,
        points: &Points<'p>,
        scope: Scope<'p>,
    ) {
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
}
