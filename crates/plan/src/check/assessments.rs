//! Assessments: of what has been, once a time.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{Assessment, AssessmentKind, Plan};
use crate::read::{Path, Report};

use super::time::is_future;

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    check_list(plan, &plan.assessments, &root, report);
    for (at, goal) in plan.goals.iter().enumerate() {
        check_list(plan, &goal.assessments, &root.field("goals").item(at), report);
    }
    for (at, indicator) in plan.indicators.iter().enumerate() {
        check_list(plan, &indicator.assessments, &root.field("indicators").item(at), report);
    }
}

fn check_list(plan: &Plan, assessments: &[Assessment], path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    for (at, assessment) in assessments.iter().enumerate() {
        let path = path.field("assessments").item(at);
        let Assessment { kind, period, date, body, .. } = assessment;
        if !seen.insert((*kind, period, *date, body.as_ref().map(|body| &body.sv))) {
            report.add(&path, Sense::DoubledAssessment);
        }
        if let Some(period) = period.as_ref().filter(|period| is_future(period, plan))
            && *kind == AssessmentKind::Outcome
        {
            let problem =
                Sense::FutureAssessment { period: period.to_string(), reference: plan.reference_date.to_string() };
            report.add(&path.field("period"), problem);
        }
    }
}
