//! Targets: the fields that their kind needs, values that go with the indicator, and a direction that agrees.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{Direction, Indicator, Target, TargetKind, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;

pub(super) fn check(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    for (at, target) in indicator.targets.iter().enumerate() {
        let path = path.field("targets").item(at);
        check_fields(target, &path, report);
        check_kinds(indicator, target, &path, report);
        if let Some(deadline) = &target.deadline
            && deadline.at.is_none()
            && deadline.event.is_none()
        {
            report.add(&path.field("deadline"), Sense::EmptyDeadline);
        }
        if let (Some(min), Some(max)) = (target.min, target.max)
            && min > max
        {
            report.add(&path, Sense::EdgesReversed { min, max });
        }
        let numbers = [("value", target.value), ("min", target.min), ("max", target.max)];
        // A change is a difference between values, not a value.
        if target.kind != TargetKind::ChangeBy {
            for (field, number) in numbers {
                if let Some(number) = number {
                    check_number(indicator, number, &path.field(field), report);
                }
            }
        }
        check_years(indicator, target, &path, report);
    }
}

/// The fields of a target: its name, whether it is there, and which kinds need it and may have it.
type Field = (&'static str, bool, &'static [TargetKind], &'static [TargetKind]);

fn check_fields(target: &Target, path: &Path, report: &mut Report<'_, '_>) {
    use TargetKind::{AtLeast, AtMost, ChangeBy, Direction, EverySeries, Exactly, Reference, Within, Yearly, YesNo};
    let fields: [Field; 10] = [
        ("value", target.value.is_some(), &[AtLeast, AtMost, Exactly, ChangeBy, EverySeries], &[]),
        ("min", target.min.is_some(), &[Within], &[]),
        ("max", target.max.is_some(), &[Within], &[]),
        ("tolerance", target.tolerance.is_some(), &[], &[Exactly]),
        ("per", target.per.is_some(), &[ChangeBy], &[]),
        ("operator", target.operator.is_some(), &[Yearly, EverySeries], &[]),
        ("direction", target.direction.is_some(), &[Direction], &[]),
        ("good", target.good.is_some(), &[YesNo], &[]),
        ("years", !target.years.is_empty(), &[Yearly], &[]),
        ("reference", target.reference.is_some(), &[Reference], &[]),
    ];
    for (field, there, needed, allowed) in fields {
        if needed.contains(&target.kind) {
            if !there {
                report.add(path, Sense::TargetLacks { kind: target.kind.name(), field });
            }
        } else if there && !allowed.contains(&target.kind) {
            report.add(&path.field(field), Sense::TargetHasExtra { kind: target.kind.name(), field });
        }
    }
    if target.kind == TargetKind::Qualitative && target.text.is_none() {
        report.add(path, Sense::TargetLacks { kind: target.kind.name(), field: "text" });
    }
}

fn check_kinds(indicator: &Indicator, target: &Target, path: &Path, report: &mut Report<'_, '_>) {
    let fits = match indicator.kind {
        ValueKind::YesNo => matches!(target.kind, TargetKind::YesNo | TargetKind::Reference | TargetKind::Qualitative),
        ValueKind::Qualitative => {
            matches!(target.kind, TargetKind::Qualitative | TargetKind::Direction | TargetKind::Reference)
        }
        _ => target.kind != TargetKind::YesNo,
    };
    if !fits {
        let problem = Sense::TargetMismatch { target: target.kind.name(), value: indicator.kind.name() };
        report.add(&path.field("kind"), problem);
    }
    let against = matches!(
        (target.kind, indicator.direction),
        (TargetKind::AtLeast, Some(Direction::Decrease)) | (TargetKind::AtMost, Some(Direction::Increase))
    ) || match (target.kind, target.value, indicator.direction) {
        (TargetKind::ChangeBy, Some(change), Some(Direction::Increase)) => change < 0.0,
        (TargetKind::ChangeBy, Some(change), Some(Direction::Decrease)) => change > 0.0,
        _ => false,
    };
    if against {
        let direction = indicator.direction.map_or("", Direction::name);
        report.add(&path.field("kind"), Sense::TargetAgainstDirection { target: target.kind.name(), direction });
    }
}

fn check_years(indicator: &Indicator, target: &Target, path: &Path, report: &mut Report<'_, '_>) {
    let mut years = HashSet::new();
    for (at, year) in target.years.iter().enumerate() {
        let path = path.field("years").item(at);
        check_number(indicator, year.value, &path.field("value"), report);
        if !years.insert(year.year) {
            report.add(&path.field("year"), Sense::DoubledPeriod { period: year.year.to_string() });
        }
    }
}
