//! Decisions: keyed by body, date and paragraph together, since a paragraph comes back every year.

use std::collections::HashMap;

use crate::finding::Sense;
use crate::model::{Date, Decision, Plan};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let mut first_of = HashMap::new();
    for (at, decision) in plan.decisions.iter().enumerate() {
        let path = Path::default().field("decisions").item(at);
        let lacks = lacking(decision);
        // A case number identifies a matter that has not been decided yet.
        if !lacks.is_empty() && decision.case_number.is_none() {
            // A remark tells that the source lacks it too.
            if decision.remarks.is_empty() {
                report.add(&path, Sense::DecisionNotKeyed { lacks });
            }
            continue;
        }
        let other: &Decision = first_of.entry(key(decision)).or_insert(decision);
        if !std::ptr::eq(other, decision) {
            report.add(&path, Sense::DoubledDecision { other: other.id.clone() });
        }
    }
}

fn lacking(decision: &Decision) -> Vec<&'static str> {
    let there = [
        ("body", decision.body.is_some()),
        ("date", decision.date.is_some()),
        ("paragraph", decision.paragraph.is_some()),
    ];
    there.into_iter().filter(|(_, there)| !there).map(|(name, _)| name).collect()
}

/// Body, date and paragraph; and the case number, for what has not been decided yet.
type Key<'d> = (Option<&'d str>, Option<Date>, Option<&'d str>, Option<&'d str>);

fn key(decision: &Decision) -> Key<'_> {
    let body = decision.body.as_ref().map(|body| body.sv.as_str());
    (body, decision.date, decision.paragraph.as_deref(), decision.case_number.as_deref())
}
