//! Ids: well-formed, and unique in their list.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{Plan, Remark, Statement, is_id};
use crate::read::{Kind, Node, Path, Report};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    if !is_id(&plan.id) {
        report.add(&root.field("id"), Sense::BadId { id: plan.id.clone() });
    }
    macro_rules! lists {
        ($($field:ident $name:literal),* $(,)?) => {
            $(check_list(&root.field($name), plan.$field.iter().map(|item| item.id.as_str()), report);)*
        };
    }
    lists!(
        levels "levels", reporting_points "reportingPoints", areas "areas", units "units", documents "documents",
        decisions "decisions", goals "goals", strategies "strategies", indicators "indicators",
        activities "activities", economy "economy", trends "trends", challenges "challenges", roles "roles",
        statistics "statistics", figures "figures",
    );
    for (at, indicator) in plan.indicators.iter().enumerate() {
        let path = root.field("indicators").item(at).field("series");
        check_list(&path, indicator.series.iter().map(|series| series.id.as_str()), report);
    }
    for (at, figure) in plan.figures.iter().enumerate() {
        let path = root.field("figures").item(at).field("series");
        check_list(&path, figure.series.iter().map(|series| series.id.as_str()), report);
    }
    check_statements(plan, report);
    check_remarks(report);
}

/// Statements of all lists share one series of ids, where they have any.
fn check_statements(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    let mut seen = HashSet::new();
    let mut look = |path: Path, statement: &Statement| {
        let Some(id) = &statement.id else { return };
        if !is_id(id) {
            report.add(&path.field("id"), Sense::BadId { id: id.clone() });
        }
        if !seen.insert(id.clone()) {
            report.add(&path.field("id"), Sense::DuplicateId { id: id.clone() });
        }
    };
    plan.vision.iter().for_each(|vision| look(root.field("vision"), vision));
    for (name, list) in statement_lists(plan) {
        list.iter().enumerate().for_each(|(at, statement)| look(root.field(name).item(at), statement));
    }
}

/// The lists of statements, with the names of their fields.
pub(super) fn statement_lists(plan: &Plan) -> [(&'static str, &Vec<Statement>); 8] {
    [
        ("values", &plan.values),
        ("focusAreas", &plan.focus_areas),
        ("assignments", &plan.assignments),
        ("commitments", &plan.commitments),
        ("proposals", &plan.proposals),
        ("process", &plan.process),
        ("rules", &plan.rules),
        ("laws", &plan.laws),
    ]
}

/// Checks the ids of one list, whose items have the field `id`.
pub(super) fn check_list<'i>(list: &Path, ids: impl Iterator<Item = &'i str>, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    for (at, id) in ids.enumerate() {
        let path = list.item(at).field("id");
        if !is_id(id) {
            report.add(&path, Sense::BadId { id: id.to_owned() });
        }
        if !seen.insert(id) {
            report.add(&path, Sense::DuplicateId { id: id.to_owned() });
        }
    }
}

/// Remarks are numbered through the whole plan, wherever they stand, so that a flaw can be cited.
fn check_remarks(report: &mut Report<'_, '_>) {
    let mut remarks = Vec::new();
    collect_remarks(report.tree().root(), &mut remarks);
    let mut seen = HashSet::new();
    for (at, id) in remarks {
        if !is_id(id) {
            report.add_sense_at(at, Sense::BadId { id: id.to_owned() });
        }
        if !seen.insert(id) {
            report.add_sense_at(at, Sense::DuplicateId { id: id.to_owned() });
        }
    }
}

/// The ids of all remarks and where they begin.
fn collect_remarks<'n>(node: &'n Node<'_>, found: &mut Vec<(usize, &'n str)>) {
    match &node.kind {
        Kind::List(items) => items.iter().for_each(|item| collect_remarks(item, found)),
        Kind::Object(fields) => {
            for (key, value) in fields {
                if key.as_ref() == "remarks"
                    && let Kind::List(remarks) = &value.kind
                {
                    found.extend(remarks.iter().filter_map(id_of));
                } else {
                    collect_remarks(value, found);
                }
            }
        }
        _ => {}
    }
}

fn id_of<'n>(node: &'n Node<'_>) -> Option<(usize, &'n str)> {
    let Kind::Object(fields) = &node.kind else { return None };
    fields.iter().find_map(|(key, value)| match &value.kind {
        Kind::Text(id) if key.as_ref() == "id" => Some((value.at, id.as_ref())),
        _ => None,
    })
}

// The name of the field that `collect_remarks` looks for.
const _: fn(&Plan) -> &Vec<Remark> = |plan| &plan.remarks;
