//! Baselines: what their kind says, they have; and where one starts from is before and short of where one goes.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{Baseline, BaselineKind, Indicator, Plan, Target, TargetKind, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;
use super::time::{begins, is_future};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
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
        check_time(plan, indicator, baseline, &path.field("period"), report);
    }
    for (at, target) in indicator.targets.iter().enumerate() {
        if target.kind == TargetKind::KeepBaseline && indicator.baselines.is_empty() {
            let path = path.field("targets").item(at);
            report.add(&path, Sense::NoBaseline { kind: target.kind.name() });
        }
        check_behind(indicator, target, &path.field("targets").item(at).field("value"), report);
    }
}

/// A value that is known has been, and before the target was to be met.
fn check_time(plan: &Plan, indicator: &Indicator, baseline: &Baseline, path: &Path, report: &mut Report<'_, '_>) {
    let Some(period) = baseline.period.as_ref().filter(|_| baseline.kind == BaselineKind::Value) else { return };
    if is_future(period, plan) {
        let reference = plan.reference_date.to_string();
        report.add(path, Sense::FutureBaseline { period: period.to_string(), reference });
    }
    let deadlines = indicator.targets.iter().filter(|target| target.split == baseline.split);
    let deadlines = deadlines.filter_map(|target| target.deadline.as_ref()?.at);
    if let Some(deadline) = deadlines.min_by_key(|deadline| deadline.last_day())
        && begins(period, plan) > deadline.last_day()
    {
        let deadline = deadline.to_string();
        report.add(path, Sense::BaselineAfterDeadline { period: period.to_string(), deadline });
    }
}

/// A target that was left behind before the start is mostly a slip, in a number or in the comparison. Of several
/// baselines for the same part it is the last that one starts from.
fn check_behind(indicator: &Indicator, target: &Target, path: &Path, report: &mut Report<'_, '_>) {
    let start = indicator.baselines.iter().rev().find(|baseline| baseline.split == target.split);
    let Some((goal, start)) = target.value.zip(start.and_then(|baseline| baseline.value)) else { return };
    let is_behind = match target.kind {
        TargetKind::AtLeast => goal < start,
        TargetKind::AtMost => goal > start,
        _ => false,
    };
    if is_behind {
        report.add(path, Sense::TargetBehindBaseline { target: goal, baseline: start });
    }
}
