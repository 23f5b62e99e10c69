//! Of several targets, the one that counts now.

use super::aim::Aim;
use crate::Indexed;
use crate::model::{Split, Target, TargetKind};

/// The targets of a part or of the whole, one for each year of those with one value a year, in the plan's order.
pub(super) fn aims<'p>(targets: &'p [Target], split: Option<&Split>) -> Vec<Aim<'p>> {
    let mut aims = Vec::new();
    for target in targets {
        if target.split.as_ref() != split {
            continue;
        }
        if target.kind == TargetKind::Yearly && !target.years.is_empty() {
            for year in &target.years {
                aims.push(Aim { target, year: Some((year.year, year.value)) });
            }
        } else {
            aims.push(Aim { target, year: None });
        }
    }
    aims
}

/// Where the target in force stands among them: the nearest whose time is not out; else one without a time; else the
/// last. What can be compared comes before a mere direction, and that before what only people judge.
pub(super) fn in_force(aims: &[Aim<'_>], plan: &Indexed) -> Option<usize> {
    let mut best: Option<(usize, (u8, u8, i64))> = None;
    for (at, aim) in aims.iter().enumerate() {
        let kind = match aim.target.kind {
            TargetKind::Direction => 1,
            TargetKind::Reference => 2,
            TargetKind::Qualitative => 3,
            _ => 0,
        };
        let day = aim.deadline().map(|deadline| {
            let (year, month, day) = deadline.last_day();
            (i64::from(year) * 12 + i64::from(month)) * 31 + i64::from(day)
        });
        let time = match day {
            Some(day) if !aim.passed(plan) => (0, day),
            None => (1, 0),
            Some(day) => (2, -day),
        };
        let weight = (kind, time.0, time.1);
        if best.is_none_or(|(_, least)| weight < least) {
            best = Some((at, weight));
        }
    }
    best.map(|(at, _)| at)
}
