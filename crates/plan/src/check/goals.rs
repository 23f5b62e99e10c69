//! The goal hierarchy: no circles, and levels in order; and what belongs to the plan itself.

use crate::finding::Problem;
use crate::model::Plan;
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    check_circles(plan, report);
    check_levels(plan, report);
    check_plan(plan, report);
}

fn check_circles(plan: &Plan, report: &mut Report<'_, '_>) {
    let parent_of = |id: &str| plan.goals.iter().find(|goal| goal.id == id).and_then(|goal| goal.parent.as_deref());
    let mut told: Vec<String> = Vec::new();
    for (at, goal) in plan.goals.iter().enumerate() {
        let mut ids = vec![goal.id.clone()];
        let mut above = parent_of(&goal.id);
        while let Some(id) = above {
            if ids.iter().any(|seen| seen == id) {
                break;
            }
            ids.push(id.to_owned());
            above = parent_of(id);
        }
        // Told once a circle, at its first goal.
        if above == Some(goal.id.as_str()) && !told.contains(&goal.id) {
            told.extend(ids.iter().cloned());
            ids.push(goal.id.clone());
            report.add(&Path::default().field("goals").item(at).field("parent"), Problem::Cycle { ids });
        }
    }
}

fn check_levels(plan: &Plan, report: &mut Report<'_, '_>) {
    let depth = |level: &str| plan.levels.iter().position(|other| other.id == level);
    for (at, goal) in plan.goals.iter().enumerate() {
        let parent = goal.parent.as_deref().and_then(|id| plan.goals.iter().find(|other| other.id == id));
        if let Some(parent) = parent
            && let (Some(own), Some(above)) = (depth(&goal.level), depth(&parent.level))
            && own <= above
        {
            let problem = Problem::LevelOrder { goal: goal.id.clone(), parent: parent.id.clone() };
            report.add(&Path::default().field("goals").item(at).field("level"), problem);
        }
        for (index, sdg) in goal.sdg.iter().enumerate() {
            if !(1..=17).contains(sdg) {
                let path = Path::default().field("goals").item(at).field("sdg").item(index);
                report.add(&path, Problem::OutsideRange { value: i64::from(*sdg), least: 1, most: 17 });
            }
        }
    }
}

fn check_plan(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    if let Some(code) = &plan.municipality.code
        && !(code.len() == 4 && code.bytes().all(|digit| digit.is_ascii_digit()))
    {
        report.add(&root.field("municipality").field("code"), Problem::BadMunicipalityCode { code: code.clone() });
    }
    for (at, validity) in plan.validity.iter().enumerate() {
        let ends = validity.extended_to.unwrap_or(validity.to).last_day();
        let begins = (validity.from.year, validity.from.month.unwrap_or(1), validity.from.day.unwrap_or(1));
        if ends < begins || validity.to.last_day() < begins {
            report.add(&root.field("validity").item(at), Problem::ValidityReversed);
        }
    }
    for (at, point) in plan.reporting_points.iter().enumerate() {
        if let Some(month) = point.last_month
            && !(1..=12).contains(&month)
        {
            let path = root.field("reportingPoints").item(at).field("lastMonth");
            report.add(&path, Problem::OutsideRange { value: i64::from(month), least: 1, most: 12 });
        }
    }
}
