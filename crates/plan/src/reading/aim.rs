//! A target as a series is held against it.

use crate::Indexed;
use crate::model::{Date, Target};

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
