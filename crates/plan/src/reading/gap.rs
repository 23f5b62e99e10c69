//! The difference between women and men.

use super::candidate::number;
use super::time::{self, span};
use crate::Indexed;
use crate::model::{Indicator, Period, Series, SeriesRole, Sex, ValueKind};

/// The difference between women and men, the latest time that both are told.
#[derive(Clone, Copy, Debug)]
pub struct Gap<'p> {
    /// The time.
    pub period: &'p Period,
    /// The outcome of women.
    pub women: f64,
    /// The outcome of men.
    pub men: f64,
    /// Women minus men.
    pub difference: f64,
}

impl<'p> Gap<'p> {
    /// The gap of an indicator of numbers; none where it has not both series, or no time is told by both.
    pub(super) fn of(plan: &'p Indexed, indicator: &'p Indicator) -> Option<Self> {
        if indicator.kind == ValueKind::YesNo {
            return None;
        }
        let of_sex = |sex: Sex| {
            let is_it = |series: &&Series| {
                series.role == SeriesRole::Outcome
                    && series.split.as_ref().is_some_and(|s| s.sex == Some(sex) && s.area.is_none() && s.unit.is_none())
            };
            indicator.series.iter().find(is_it)
        };
        let (women, men) = (of_sex(Sex::Women)?, of_sex(Sex::Men)?);
        let mut latest: Option<(f64, Self)> = None;
        for value in &women.values {
            let end = span(&value.period, plan).end;
            if time::is_future(&value.period, plan) || latest.is_some_and(|(latest, _)| end <= latest) {
                continue;
            }
            let of_men = men.values.iter().find(|other| other.period == value.period);
            let numbers = number(value, indicator.kind).zip(of_men.and_then(|men| number(men, indicator.kind)));
            if let Some((women, men)) = numbers {
                latest = Some((end, Self { period: &value.period, women, men, difference: women - men }));
            }
        }
        latest.map(|(_, gap)| gap)
    }
}
