//! References: what they name is there.

use std::collections::{HashMap, HashSet};

use crate::finding::Sense;
use crate::model::{Citation, Period, Plan, Split, Statement};
use crate::read::{Kind, Node, Path, Report};

use super::ids::statement_lists;

/// The lists that ids lead into.
struct Lists<'p> {
    ids: HashMap<&'static str, HashSet<&'p str>>,
}

impl<'p> Lists<'p> {
    fn new(plan: &'p Plan) -> Self {
        macro_rules! lists {
            ($($field:ident $name:literal),* $(,)?) => {
                HashMap::from([$(($name, plan.$field.iter().map(|item| item.id.as_str()).collect())),*])
            };
        }
        Self {
            ids: lists!(
                levels "levels", reporting_points "reportingPoints", areas "areas", units "units",
                documents "documents", decisions "decisions", goals "goals", indicators "indicators",
                economy "economy", trends "trends", challenges "challenges", roles "roles",
            ),
        }
    }

    fn look(&self, list: &'static str, id: &str, path: &Path, report: &mut Report<'_, '_>) {
        if !self.ids.get(list).is_some_and(|ids| ids.contains(id)) {
            report.add(path, Sense::UnknownReference { id: id.to_owned(), list });
        }
    }

    fn look_all(&self, list: &'static str, ids: &[String], path: &Path, report: &mut Report<'_, '_>) {
        let mut seen = HashSet::new();
        for (at, id) in ids.iter().enumerate() {
            self.look(list, id, &path.item(at), report);
            if !seen.insert(id) {
                report.add(&path.item(at), Sense::DoubledReference { id: id.clone() });
            }
        }
    }
}

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let lists = Lists::new(plan);
    let root = Path::default();
    for (at, goal) in plan.goals.iter().enumerate() {
        let path = root.field("goals").item(at);
        lists.look("levels", &goal.level, &path.field("level"), report);
        if let Some(parent) = &goal.parent {
            lists.look("goals", parent, &path.field("parent"), report);
        }
        lists.look_all("roles", &goal.responsible, &path.field("responsible"), report);
        lists.look_all("challenges", &goal.challenges, &path.field("challenges"), report);
    }
    for (at, strategy) in plan.strategies.iter().enumerate() {
        let path = root.field("strategies").item(at);
        lists.look_all("goals", &strategy.goals, &path.field("goals"), report);
        lists.look_all("roles", &strategy.responsible, &path.field("responsible"), report);
    }
    for (at, activity) in plan.activities.iter().enumerate() {
        let path = root.field("activities").item(at);
        lists.look_all("goals", &activity.goals, &path.field("goals"), report);
        lists.look_all("indicators", &activity.indicators, &path.field("indicators"), report);
        lists.look_all("roles", &activity.responsible, &path.field("responsible"), report);
        for (point, follow_up) in activity.follow_ups.iter().enumerate() {
            if let Some(id) = &follow_up.point {
                let path = path.field("followUps").item(point).field("point");
                lists.look("reportingPoints", id, &path, report);
            }
        }
    }
    for (at, challenge) in plan.challenges.iter().enumerate() {
        if let Some(trend) = &challenge.trend {
            lists.look("trends", trend, &root.field("challenges").item(at).field("trend"), report);
        }
    }
    for (at, validity) in plan.validity.iter().enumerate() {
        if let Some(decision) = &validity.decision {
            lists.look("decisions", decision, &root.field("validity").item(at).field("decision"), report);
        }
    }
    for (at, item) in plan.economy.iter().enumerate() {
        lists.look_all("economy", &item.sum_of, &root.field("economy").item(at).field("sumOf"), report);
    }
    check_indicators(plan, &lists, report);
    check_statements(plan, &lists, report);
    check_everywhere(report.tree().root(), &lists, report);
}

fn check_indicators(plan: &Plan, lists: &Lists<'_>, report: &mut Report<'_, '_>) {
    for (at, indicator) in plan.indicators.iter().enumerate() {
        let path = Path::default().field("indicators").item(at);
        lists.look_all("goals", &indicator.goals, &path.field("goals"), report);
        lists.look_all("areas", &indicator.areas, &path.field("areas"), report);
        lists.look_all("roles", &indicator.responsible, &path.field("responsible"), report);
    }
}

fn check_statements(plan: &Plan, lists: &Lists<'_>, report: &mut Report<'_, '_>) {
    let root = Path::default();
    let mut look = |statement: &Statement, path: &Path| {
        lists.look_all("roles", &statement.responsible, &path.field("responsible"), report);
    };
    plan.vision.iter().for_each(|vision| look(vision, &root.field("vision")));
    for (name, list) in statement_lists(plan) {
        list.iter().enumerate().for_each(|(at, statement)| look(statement, &root.field(name).item(at)));
    }
}

/// Citations, parts of indicators and reporting points stand all over a plan, always in fields of the same names.
fn check_everywhere(node: &Node<'_>, lists: &Lists<'_>, report: &mut Report<'_, '_>) {
    match &node.kind {
        Kind::List(items) => items.iter().for_each(|item| check_everywhere(item, lists, report)),
        Kind::Object(fields) => {
            for (key, value) in fields {
                if let ("split", Kind::Object(parts)) = (key.as_ref(), &value.kind)
                    && parts.iter().all(|(_, part)| part.is_left_out() || matches!(part.kind, Kind::Null))
                {
                    report.add_sense_at(value.at, Sense::EmptySplit);
                }
                let missing = match (key.as_ref(), &value.kind) {
                    ("document", Kind::Text(id)) => lists.missing("documents", id),
                    ("area", Kind::Text(id)) => lists.missing("areas", id),
                    // The unit of a number is an object.
                    ("unit", Kind::Text(id)) => lists.missing("units", id),
                    ("period", Kind::Text(period)) => match period.parse() {
                        Ok(Period::Point(_, point)) => lists.missing("reportingPoints", &point),
                        _ => None,
                    },
                    _ => None,
                };
                match missing {
                    Some(problem) => report.add_sense_at(value.at, problem),
                    None => check_everywhere(value, lists, report),
                }
            }
        }
        _ => {}
    }
}

impl Lists<'_> {
    fn missing(&self, list: &'static str, id: &str) -> Option<Sense> {
        let there = self.ids.get(list).is_some_and(|ids| ids.contains(id));
        (!there).then(|| Sense::UnknownReference { id: id.to_owned(), list })
    }
}

// The names of the fields that `check_everywhere` looks for.
const _: fn(&Citation) -> &String = |citation| &citation.document;
const _: fn(&Split) -> [&Option<String>; 2] = |split| [&split.area, &split.unit];
