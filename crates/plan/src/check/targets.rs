//! Targets: the fields that their kind needs, values that go with the indicator, and a direction that agrees.

use std::collections::HashSet;
use std::hash::Hash;

use crate::finding::Sense;
use crate::model::{Date, Direction, Indicator, Operator, Plan, Target, TargetKind, Text, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;
use super::time::first_day;

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    for (at, target) in indicator.targets.iter().enumerate() {
        let path = path.field("targets").item(at);
        if !seen.insert(what_about(target)) {
            report.add(&path, Sense::DoubledTarget);
        }
        check_fields(target, &path, report);
        check_kinds(indicator, target, &path, report);
        if let Some(deadline) = &target.deadline
            && deadline.at.is_none()
            && deadline.event.is_none()
        {
            report.add(&path.field("deadline"), Sense::EmptyDeadline);
        }
        if let Some(at) = target.deadline.as_ref().and_then(|deadline| deadline.at) {
            check_deadline(plan, at, &path.field("deadline").field("at"), report);
        }
        if let Some(tolerance) = target.tolerance.filter(|tolerance| *tolerance < 0.0) {
            report.add(&path.field("tolerance"), Sense::NegativeTolerance { tolerance });
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
    let direction = indicator.direction.map_or("", Direction::name);
    if against {
        report.add(&path.field("kind"), Sense::TargetAgainstDirection { target: target.kind.name(), direction });
    }
    check_operator(indicator, target, path, report);
}

/// What a target asks of each year or series, or which way it points, goes with the indicator's direction.
fn check_operator(indicator: &Indicator, target: &Target, path: &Path, report: &mut Report<'_, '_>) {
    use Direction::{Decrease, Increase};
    let Some(direction) = indicator.direction else { return };
    let (field, target) = match (target.kind, target.operator, target.direction, direction) {
        (TargetKind::Yearly | TargetKind::EverySeries, Some(Operator::AtLeast), _, Decrease) => ("operator", "atLeast"),
        (TargetKind::Yearly | TargetKind::EverySeries, Some(Operator::AtMost), _, Increase) => ("operator", "atMost"),
        (TargetKind::Direction, _, Some(Increase), Decrease) => ("direction", "increase"),
        (TargetKind::Direction, _, Some(Decrease), Increase) => ("direction", "decrease"),
        _ => return,
    };
    report.add(&path.field(field), Sense::TargetAgainstDirection { target, direction: direction.name() });
}

/// Reports a deadline that has passed when the first of the plan's validities begins.
pub(super) fn check_deadline(plan: &Plan, deadline: Date, path: &Path, report: &mut Report<'_, '_>) {
    let first = plan.validity.iter().map(|validity| validity.from).min_by_key(|from| first_day(*from));
    if let Some(first) = first.filter(|first| deadline.last_day() < first_day(*first)) {
        let problem = Sense::DeadlineBeforePlan { deadline: deadline.to_string(), begins: first.to_string() };
        report.add(path, problem);
    }
}

/// All that can tell one target from another: what it asks for counts only where it is in words.
fn what_about(target: &Target) -> impl Eq + Hash + use<> {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.sv.clone());
    let is_number = !matches!(target.kind, TargetKind::Qualitative | TargetKind::Reference | TargetKind::Direction);
    let words = (!is_number).then(|| (text(&target.text), text(&target.reference)));
    let deadline = target.deadline.as_ref().map(|deadline| (deadline.at, text(&deadline.event)));
    (target.kind, target.split.clone(), deadline, words)
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
