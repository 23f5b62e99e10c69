//! Decisions: keyed by body, date and paragraph together, since a paragraph comes back every year.

use crate::finding::Problem;
use crate::model::{Decision, Plan};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    for (at, decision) in plan.decisions.iter().enumerate() {
        let path = Path::default().field("decisions").item(at);
        let lacks = lacking(decision);
        // A case number identifies a matter that has not been decided yet.
        if !lacks.is_empty() && decision.case_number.is_none() {
            report.add(&path, Problem::DecisionNotKeyed { lacks });
        } else if let Some(other) = plan.decisions.iter().take(at).find(|other| same_key(other, decision)) {
            report.add(&path, Problem::DoubledDecision { other: other.id.clone() });
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

fn same_key(a: &Decision, b: &Decision) -> bool {
    a.body == b.body && a.date == b.date && a.paragraph == b.paragraph && a.case_number == b.case_number
}
