//! Baselines: what their kind says, they have; and where one starts from is before and short of where one goes.

use std::collections::{HashMap, HashSet};

use crate::finding::Sense;
use crate::model::{Baseline, BaselineKind, Date, Indicator, Plan, Split, TargetKind, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;
use super::time::{begins, is_future};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    let deadlines = first_deadlines(indicator);
    for (at, baseline) in indicator.baselines.iter().enumerate() {
        let path = path.field("baselines").item(at);
        let valued = match indicator.kind {
            ValueKind::YesNo => baseline.answer.is_some() && baseline.value.is_none(),
            ValueKind::Qualitative => baseline.text.is_some() && baseline.value.is_none(),
            _ => baseline.value.is_some() && baseline.answer.is_none(),
        };
        let empty = baseline.value.is_none() && baseline.answer.is_none();
        let fits = match baseline.kind {
            BaselineKind::Value => valued,
            BaselineKind::Reference => empty && baseline.reference.is_some(),
            BaselineKind::New | BaselineKind::Pending => empty,
        };
        if !fits {
            report.add(&path, Sense::BaselineMismatch { kind: baseline.kind.name() });
        }
        if let Some(value) = baseline.value {
            check_number(indicator, value, &path.field("value"), report);
        }
        if !seen.insert((&baseline.split, &baseline.period, baseline.statistic)) {
            report.add(&path, Sense::DoubledBaseline);
        }
        check_time(plan, baseline, &deadlines, &path.field("period"), report);
    }
    for (at, target) in indicator.targets.iter().enumerate() {
        if target.kind == TargetKind::KeepBaseline && indicator.baselines.is_empty() {
            let path = path.field("targets").item(at);
            report.add(&path, Sense::NoBaseline { kind: target.kind.name() });
        }
    }
    check_behind(indicator, path, report);
}

/// A value that is known has been, and before the target was to be met.
fn check_time(plan: &Plan, baseline: &Baseline, deadlines: &Deadlines<'_>, path: &Path, report: &mut Report<'_, '_>) {
    let Some(period) = baseline.period.as_ref().filter(|_| baseline.kind == BaselineKind::Value) else { return };
    if is_future(period, plan) {
        let reference = plan.reference_date.to_string();
        report.add(path, Sense::FutureBaseline { period: period.to_string(), reference });
    }
    if let Some(deadline) = deadlines.get(&baseline.split.as_ref())
        && begins(period, plan) > deadline.last_day()
    {
        let deadline = deadline.to_string();
        report.add(path, Sense::BaselineAfterDeadline { period: period.to_string(), deadline });
    }
}

/// The first deadline of each part, and of the whole.
type Deadlines<'i> = HashMap<Option<&'i Split>, Date>;

fn first_deadlines(indicator: &Indicator) -> Deadlines<'_> {
    let mut first = Deadlines::new();
    for target in &indicator.targets {
        let Some(date) = target.deadline.as_ref().and_then(|deadline| deadline.at) else { continue };
        let earliest = first.entry(target.split.as_ref()).or_insert(date);
        if date.last_day() < earliest.last_day() {
            *earliest = date;
        }
    }
    first
}

/// A target that was left behind before the start is mostly a slip, in a number or in the comparison. Of several
/// baselines for the same part it is the last that one starts from.
fn check_behind(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let starts: HashMap<Option<&Split>, Option<f64>> =
        indicator.baselines.iter().map(|baseline| (baseline.split.as_ref(), baseline.value)).collect();
    for (at, target) in indicator.targets.iter().enumerate() {
        let start = starts.get(&target.split.as_ref()).copied().flatten();
        let Some((goal, start)) = target.value.zip(start) else { continue };
        let is_behind = match target.kind {
            TargetKind::AtLeast => goal < start,
            TargetKind::AtMost => goal > start,
            _ => false,
        };
        if is_behind {
            let path = path.field("targets").item(at).field("value");
            report.add(&path, Sense::TargetBehindBaseline { target: goal, baseline: start });
        }
    }
}
