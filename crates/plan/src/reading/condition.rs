//! A target as the values that meet it.

use super::status::Reason;
use super::thresholds::{GREATEST, is_less};
use crate::model::{Direction, Indicator, Operator, Per, Target, TargetKind, ValueKind};

/// The values that meet a target: from `from` to `to`, both included; infinite where there is no such edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// The least value that meets it.
    pub from: f64,
    /// The greatest value that meets it.
    pub to: f64,
}

impl Condition {
    fn new(operator: Operator, value: f64) -> Self {
        match operator {
            Operator::AtLeast => Self { from: value, to: f64::INFINITY },
            Operator::AtMost => Self { from: f64::NEG_INFINITY, to: value },
            Operator::Exactly => Self { from: value, to: value },
        }
    }

    /// Whether a value meets it.
    pub fn holds(&self, value: f64) -> bool {
        !is_less(value, self.from) && !is_less(self.to, value)
    }

    /// How far a value is from the nearest edge: above 0 where it is too low, below 0 where it is too high, 0 where it
    /// meets the target.
    pub fn lack(&self, value: f64) -> f64 {
        if self.holds(value) {
            0.0
        } else if value < self.from {
            self.from - value
        } else {
            self.to - value
        }
    }
}

/// What a target asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asks {
    /// A level, known or relative to the baseline.
    Level(Condition),
    /// At least as good as the baseline, which way being known.
    Keep(Operator),
    /// So much more or less than the baseline.
    FromBaseline(f64),
    /// A change of at least so much in so many months.
    Rate {
        /// The change, in the indicator's unit.
        change: f64,
        /// The time in which it is to happen, in months.
        months: f64,
    },
}

/// What a target asks for; `year` is the value of its year where it has one a year. Or why nothing can be compared.
pub(super) fn asks(target: &Target, year: Option<f64>, indicator: &Indicator) -> Result<Asks, Reason> {
    if indicator.kind == ValueKind::Qualitative || target.kind == TargetKind::Qualitative {
        return Err(Reason::Qualitative);
    }
    if target.kind == TargetKind::Reference {
        return Err(Reason::Reference);
    }
    if (indicator.kind == ValueKind::YesNo) != (target.kind == TargetKind::YesNo) {
        return Err(Reason::TargetUnusable);
    }
    let operator = target.operator.unwrap_or(Operator::AtLeast);
    let usable = |number: Option<f64>| number.filter(|n| n.abs() <= GREATEST).ok_or(Reason::TargetUnusable);
    let level = |operator: Operator| Ok(Asks::Level(Condition::new(operator, usable(target.value)?)));
    match target.kind {
        TargetKind::AtLeast => level(Operator::AtLeast),
        TargetKind::AtMost => level(Operator::AtMost),
        TargetKind::EverySeries => level(operator),
        TargetKind::Exactly => {
            let value = usable(target.value)?;
            let tolerance = usable(Some(target.tolerance.unwrap_or(0.0)))?.max(0.0);
            Ok(Asks::Level(Condition { from: value - tolerance, to: value + tolerance }))
        }
        TargetKind::Within => {
            let (min, max) = (usable(target.min)?, usable(target.max)?);
            Ok(Asks::Level(Condition { from: min.min(max), to: max.max(min) }))
        }
        TargetKind::Yearly => Ok(Asks::Level(Condition::new(operator, usable(year)?))),
        TargetKind::KeepBaseline => match indicator.direction {
            Some(Direction::Increase) => Ok(Asks::Keep(Operator::AtLeast)),
            Some(Direction::Decrease) => Ok(Asks::Keep(Operator::AtMost)),
            Some(Direction::Keep) => Ok(Asks::Keep(Operator::Exactly)),
            Some(Direction::TowardsTarget) | None => Err(Reason::NoDirection),
        },
        TargetKind::ChangeBy => {
            let change = usable(target.value)?;
            match target.per.ok_or(Reason::TargetUnusable)? {
                Per::Plan => Ok(Asks::FromBaseline(change)),
                Per::Year => Ok(Asks::Rate { change, months: 12.0 }),
                Per::Quarter => Ok(Asks::Rate { change, months: 3.0 }),
                Per::Month => Ok(Asks::Rate { change, months: 1.0 }),
            }
        }
        TargetKind::YesNo => {
            let good = f64::from(u8::from(target.good.ok_or(Reason::NoDirection)?));
            Ok(Asks::Level(Condition::new(Operator::Exactly, good)))
        }
        TargetKind::Direction | TargetKind::Qualitative | TargetKind::Reference => Err(Reason::NoDirection),
    }
}

/// The level of a target that is relative to a baseline.
pub(super) fn level(asks: Asks, baseline: Option<f64>) -> Result<Condition, Reason> {
    match (asks, baseline) {
        (Asks::Level(condition), _) => Ok(condition),
        (Asks::Keep(operator), Some(baseline)) => Ok(Condition::new(operator, baseline)),
        (Asks::FromBaseline(change), Some(baseline)) => {
            let operator = if change < 0.0 { Operator::AtMost } else { Operator::AtLeast };
            Ok(Condition::new(operator, baseline + change))
        }
        _ => Err(Reason::NoBaseline),
    }
}
