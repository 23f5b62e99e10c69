//! The goal hierarchy: no circles, and levels in order; and what belongs to the plan itself.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::indexed::{Positions, circles};
use crate::model::{Goal, Plan};
use crate::read::{Path, Report};

use super::indicators::check_band;

/// How many ids of a circle are told.
const MOST_IDS: usize = 12;

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    check_circles(plan, report);
    check_levels(plan, report);
    check_plan(plan, report);
}

fn check_circles(plan: &Plan, report: &mut Report<'_, '_>) {
    let goal_of = Positions::new(plan.goals.iter().map(|goal| goal.id.as_str()).collect());
    let parent_of = |goal: &Goal| goal.parent.as_deref().and_then(|parent| goal_of.get(parent));
    let parents: Vec<Option<usize>> = plan.goals.iter().map(parent_of).collect();
    for circle in circles(&parents) {
        let Some(first) = circle.first().copied() else { continue };
        let mut ids: Vec<String> =
            circle.iter().filter_map(|at| plan.goals.get(*at)).map(|goal| goal.id.clone()).collect();
        if ids.len() > MOST_IDS {
            ids.truncate(MOST_IDS);
            ids.push("…".to_owned());
        }
        ids.extend(plan.goals.get(first).map(|goal| goal.id.clone()));
        report.add(&Path::default().field("goals").item(first).field("parent"), Sense::Cycle { ids });
    }
}

fn check_levels(plan: &Plan, report: &mut Report<'_, '_>) {
    let goal_of = Positions::new(plan.goals.iter().map(|goal| goal.id.as_str()).collect());
    let depths = Positions::new(plan.levels.iter().map(|level| level.id.as_str()).collect());
    let depth = |level: &str| depths.get(level);
    for (at, goal) in plan.goals.iter().enumerate() {
        let parent = goal.parent.as_deref().and_then(|id| goal_of.get(id)).and_then(|at| plan.goals.get(at));
        if let Some(parent) = parent
            && let (Some(own), Some(above)) = (depth(&goal.level), depth(&parent.level))
            && own <= above
        {
            let problem = Sense::LevelOrder { goal: goal.id.clone(), parent: parent.id.clone() };
            report.add(&Path::default().field("goals").item(at).field("level"), problem);
        }
        for (index, sdg) in goal.sdg.iter().enumerate() {
            if !(1..=17).contains(sdg) {
                let path = Path::default().field("goals").item(at).field("sdg").item(index);
                report.add(&path, Sense::OutsideRange { value: i64::from(*sdg), least: 1, most: 17 });
            }
        }
    }
}

fn check_plan(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    if let Some(code) = &plan.municipality.code {
        let path = root.field("municipality").field("code");
        if !is_municipality_code(code) {
            report.add(&path, Sense::BadMunicipalityCode { code: code.clone() });
        } else if plan.fictional {
            report.add(&path, Sense::FictionalCode { code: code.clone() });
        }
    }
    if let Some(band) = &plan.amber_band {
        check_band(band, &root.field("amberBand"), report);
    }
    let used: HashSet<&str> = plan.goals.iter().map(|goal| goal.level.as_str()).collect();
    for (at, level) in plan.levels.iter().enumerate().filter(|_| !plan.goals.is_empty()) {
        if !used.contains(level.id.as_str()) {
            report.add(&root.field("levels").item(at), Sense::UnusedLevel { level: level.id.clone() });
        }
    }
    for (at, validity) in plan.validity.iter().enumerate() {
        let ends = validity.extended_to.unwrap_or(validity.to).last_day();
        let begins = (validity.from.year, validity.from.month.unwrap_or(1), validity.from.day.unwrap_or(1));
        if ends < begins || validity.to.last_day() < begins {
            report.add(&root.field("validity").item(at), Sense::ValidityReversed);
        } else if let Some(extended) = validity.extended_to.filter(|day| day.last_day() < validity.to.last_day()) {
            let problem = Sense::ExtensionShortens { to: validity.to.to_string(), extended: extended.to_string() };
            report.add(&root.field("validity").item(at).field("extendedTo"), problem);
        }
    }
    for (at, point) in plan.reporting_points.iter().enumerate() {
        if let Some(month) = point.last_month
            && !(1..=12).contains(&month)
        {
            let path = root.field("reportingPoints").item(at).field("lastMonth");
            report.add(&path, Sense::OutsideRange { value: i64::from(month), least: 1, most: 12 });
        }
    }
}

/// A municipality code: four digits, of which the first two are a county of today (SCB, MIS 2007:1).
fn is_municipality_code(code: &str) -> bool {
    const COUNTIES: [&str; 21] = [
        "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20", "21", "22",
        "23", "24", "25",
    ];
    let is_county = code.get(..2).is_some_and(|county| COUNTIES.contains(&county));
    is_county && code.len() == 4 && code.bytes().all(|digit| digit.is_ascii_digit())
}
