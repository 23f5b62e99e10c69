//! Names: nothing stands twice under the same name in the same place, and a plan has something in it.

use std::collections::HashMap;
use std::hash::Hash;

use crate::finding::Sense;
use crate::model::{Plan, Text};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    let goals = plan.goals.iter().map(|goal| (&goal.id, &goal.name, (&goal.level, &goal.parent)));
    check_names(&root.field("goals"), goals, report);
    let indicators =
        plan.indicators.iter().map(|i| (&i.id, &i.name, (&i.goals, &i.areas, i.measure.as_ref().map(|text| &text.sv))));
    check_names(&root.field("indicators"), indicators, report);
    let activities = plan.activities.iter().map(|activity| {
        (
            &activity.id,
            &activity.name,
            (&activity.goals, &activity.indicators, &activity.responsible, activity.deadline),
        )
    });
    check_names(&root.field("activities"), activities, report);
    let terms = plan.glossary.iter().map(|term| simple(&term.term));
    check_terms(&root.field("glossary"), "term", terms, report);
    let abbreviations = plan.abbreviations.iter().map(|abbreviation| abbreviation.short.trim().to_owned());
    check_terms(&root.field("abbreviations"), "short", abbreviations, report);
    if is_empty(plan) {
        report.add(&root, Sense::EmptyPlan);
    }
}

/// A text as far as it matters whether two are the same.
fn simple(text: &Text) -> String {
    text.sv.trim().trim_end_matches('.').to_lowercase()
}

/// Items of the same name are a mistake only where all else that tells them apart is the same too.
fn check_names<'p, Place: Eq + Hash>(
    list: &Path,
    items: impl Iterator<Item = (&'p String, &'p Text, Place)>,
    report: &mut Report<'_, '_>,
) {
    let mut first_of: HashMap<(String, Place), &String> = HashMap::new();
    for (at, (id, name, place)) in items.enumerate() {
        let first = *first_of.entry((simple(name), place)).or_insert(id);
        // That an id stands twice is said already.
        if first != id {
            let problem = Sense::SameName { name: name.sv.chars().take(80).collect(), other: first.clone() };
            report.add(&list.item(at).field("name"), problem);
        }
    }
}

fn check_terms(list: &Path, field: &'static str, terms: impl Iterator<Item = String>, report: &mut Report<'_, '_>) {
    let mut seen = std::collections::HashSet::new();
    for (at, term) in terms.enumerate() {
        if !seen.insert(term.clone()) {
            report.add(&list.item(at).field(field), Sense::DoubledTerm { term });
        }
    }
}

/// Whether there is nothing that a reader would come for.
fn is_empty(plan: &Plan) -> bool {
    let lists = [&plan.values, &plan.focus_areas, &plan.assignments, &plan.commitments, &plan.proposals, &plan.rules];
    plan.goals.is_empty()
        && plan.strategies.is_empty()
        && plan.indicators.is_empty()
        && plan.activities.is_empty()
        && plan.economy.is_empty()
        && plan.trends.is_empty()
        && plan.challenges.is_empty()
        && plan.statistics.is_empty()
        && plan.vision.is_none()
        && lists.into_iter().all(Vec::is_empty)
}
