//! The two editions of Exempelby's plan, and what differs between them: exactly what was planted, and listed in
//! `tests/data/exempelby-differences.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::exempelby::{EDITIONS, bytes};

/// The plan's lists whose items have a name of their own, what an item is called in the list of differences, and
/// the field that names it.
const LISTS: [(&str, &str, &str); 29] = [
    ("goals", "goal", "id"),
    ("indicators", "indicator", "id"),
    ("activities", "activity", "id"),
    ("decisions", "decision", "id"),
    ("strategies", "strategy", "id"),
    ("levels", "level", "id"),
    ("reportingPoints", "reportingPoint", "id"),
    ("areas", "area", "id"),
    ("units", "unit", "id"),
    ("values", "value", "id"),
    ("focusAreas", "focusArea", "id"),
    ("assignments", "assignment", "id"),
    ("commitments", "commitment", "id"),
    ("proposals", "proposal", "id"),
    ("process", "process", "id"),
    ("rules", "rule", "id"),
    ("laws", "law", "id"),
    ("economy", "economyItem", "id"),
    ("trends", "trend", "id"),
    ("challenges", "challenge", "id"),
    ("glossary", "glossaryTerm", "term"),
    ("roles", "role", "id"),
    ("abbreviations", "abbreviation", "short"),
    ("statistics", "statistic", "id"),
    ("figures", "figure", "id"),
    // Of the plan itself, as one field each.
    ("validity", "plan", ""),
    ("terms", "plan", ""),
    ("vision", "plan", ""),
    ("amberBand", "plan", ""),
];

/// What must have been planted: kinds of differences by type.
const PLANTED: [(&str, &[&str]); 6] = [
    ("goal", &["added", "removed", "reworded", "moved", "responsible"]),
    (
        "indicator",
        &[
            "added",
            "removed",
            "reworded",
            "retargeted",
            "rebased",
            "moved",
            "responsible",
            "unit",
            "direction",
            "measured",
            "renumbered",
        ],
    ),
    ("activity", &["added", "removed", "reworded", "deadline", "moved", "responsible", "followUp"]),
    ("decision", &["added"]),
    ("glossaryTerm", &["added", "removed", "reworded"]),
    ("economyItem", &["added", "removed", "changed", "reworded"]),
];

fn listed() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/exempelby-differences.json");
    serde_json::from_slice(&fs::read(path).expect("the list of differences")).expect("JSON")
}

fn edition(at: usize) -> Value {
    serde_json::from_slice(&bytes(EDITIONS[at])).expect("JSON")
}

fn differences(listed: &Value) -> &[Value] {
    listed["differences"].as_array().expect("differences")
}

fn text(value: &Value) -> &str {
    value.as_str().or_else(|| value["sv"].as_str()).unwrap_or_default()
}

/// The fields of a type that are not compared.
fn left_out(listed: &Value, of: &str) -> BTreeSet<String> {
    let lists = [&listed["notCompared"]["everywhere"], &listed["notCompared"][of]];
    lists.into_iter().filter_map(Value::as_array).flatten().map(|field| text(field).to_owned()).collect()
}

/// A value without the fields that are not compared anywhere.
fn bare(value: &Value, out: &BTreeSet<String>) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(key, _)| !out.contains(*key));
            Value::Object(kept.map(|(key, value)| (key.clone(), bare(value, out))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(|item| bare(item, out)).collect(),
        other => other.clone(),
    }
}

/// The items of a list by what names them.
fn items<'v>(plan: &'v Value, list: &str, key: &str) -> BTreeMap<&'v str, &'v Value> {
    plan[list].as_array().into_iter().flatten().map(|item| (text(&item[key]), item)).collect()
}

/// Every difference between the editions, each as one line of JSON. Items belong together that have the same id, or
/// that the list says are the same.
fn found(before: &Value, after: &Value, listed: &Value) -> BTreeSet<String> {
    let everywhere = left_out(listed, "");
    let mut found = BTreeSet::new();
    let mut add = |of: &str, old: Option<&str>, new: Option<&str>, field: Option<(&str, &Value, &Value)>| {
        let (field, before, after) =
            field.map_or((Value::Null, &Value::Null, &Value::Null), |f| (json!(f.0), f.1, f.2));
        found.insert(json!([of, old, new, field, before, after]).to_string());
    };
    let null = Value::Null;
    for (list, of, key) in LISTS {
        if of == "plan" {
            let (old, new) = (bare(&before[list], &everywhere), bare(&after[list], &everywhere));
            if old != new {
                add(of, Some(EDITIONS[0]), Some(EDITIONS[1]), Some((list, &old, &new)));
            }
            continue;
        }
        let out = left_out(listed, of);
        let same: BTreeMap<&str, &str> = differences(listed)
            .iter()
            .filter(|difference| difference["type"] == of && difference["kind"] == "renumbered")
            .map(|difference| (text(&difference["idBefore"]), text(&difference["idAfter"])))
            .collect();
        let (old_items, mut new_items) = (items(before, list, key), items(after, list, key));
        for (old_id, old) in old_items {
            let new_id = same.get(old_id).copied().unwrap_or(old_id);
            let Some(new) = new_items.remove(new_id) else {
                add(of, Some(old_id), None, None);
                continue;
            };
            let (old, new) = (bare(old, &out), bare(new, &out));
            let fields = |value: &Value| value.as_object().into_iter().flat_map(Map::keys).cloned().collect::<Vec<_>>();
            for field in fields(&old).into_iter().chain(fields(&new)).collect::<BTreeSet<_>>() {
                let (was, is) = (old.get(&field).unwrap_or(&null), new.get(&field).unwrap_or(&null));
                if was != is {
                    add(of, Some(old_id), Some(new_id), Some((&field, was, is)));
                }
            }
        }
        for new_id in new_items.into_keys() {
            add(of, None, Some(new_id), None);
        }
    }
    found
}

#[test]
fn the_editions_differ_in_what_is_listed_and_in_nothing_else() {
    let listed = listed();
    let (before, after) = (edition(0), edition(1));
    assert_eq!((&listed["before"], &listed["after"]), (&before["id"], &after["id"]));
    let expected: BTreeSet<String> = differences(&listed)
        .iter()
        .map(|d| json!([d["type"], d["idBefore"], d["idAfter"], d["field"], d["before"], d["after"]]).to_string())
        .collect();
    assert_eq!(expected.len(), differences(&listed).len(), "a difference is listed twice");
    let found = found(&before, &after, &listed);
    let not_listed: Vec<_> = found.difference(&expected).collect();
    let not_there: Vec<_> = expected.difference(&found).collect();
    assert!(not_listed.is_empty() && not_there.is_empty(), "not listed: {not_listed:#?}\nnot there: {not_there:#?}");
}

/// A list of the plan that is compared nowhere would hide differences.
#[test]
fn every_field_of_the_plan_is_compared_or_said_not_to_be() {
    let listed = listed();
    let out = left_out(&listed, "plan");
    for plan in [edition(0), edition(1)] {
        for (field, value) in plan.as_object().expect("an object") {
            let compared = LISTS.iter().any(|(list, ..)| list == field);
            let same = edition(0)[field] == edition(1)[field];
            assert!(compared || out.contains(field) || same, "{field}: {value}");
        }
    }
}

#[test]
fn differences_of_every_kind_are_planted() {
    let listed = listed();
    for (of, kinds) in PLANTED {
        let planted: BTreeSet<&str> =
            differences(&listed).iter().filter(|d| d["type"] == of).map(|d| text(&d["kind"])).collect();
        assert_eq!(planted, kinds.iter().copied().collect(), "{of}");
    }
    for difference in differences(&listed) {
        let field = difference["field"].as_str();
        let fits = match text(&difference["kind"]) {
            "added" => difference["idBefore"].is_null() && field.is_none(),
            "removed" => difference["idAfter"].is_null() && field.is_none(),
            "reworded" => matches!(
                field,
                Some("name" | "shortName" | "definition" | "measure" | "description" | "text" | "note" | "paragraphs")
            ),
            "retargeted" => field == Some("targets"),
            "rebased" => field == Some("baselines"),
            "moved" => matches!(field, Some("goals" | "parent" | "indicators")),
            "responsible" => field == Some("responsible"),
            "unit" => field == Some("unit"),
            "direction" => field == Some("direction"),
            "measured" => matches!(field, Some("statistic" | "frequency" | "preferredDirection")),
            "deadline" => field == Some("deadline"),
            "followUp" => field == Some("followUps"),
            "renumbered" => field == Some("id"),
            "changed" => matches!(field, Some("amounts" | "validity")),
            _ => false,
        };
        assert!(fits, "{difference}");
    }
}

/// What has another id is the same by its Kolada id, or by nothing but its name; and then no other goes with it.
#[test]
fn those_with_another_id_can_be_recognised() {
    let listed = listed();
    let (before, after) = (edition(0), edition(1));
    let (before, after) = (items(&before, "indicators", "id"), items(&after, "indicators", "id"));
    let kolada = |indicator: &Value| -> BTreeSet<String> {
        let sources = indicator["dataSources"].as_array().into_iter().flatten();
        sources.flat_map(|source| source["kolada"].as_array().into_iter().flatten()).map(ToString::to_string).collect()
    };
    let mut ways = Vec::new();
    for difference in differences(&listed).iter().filter(|d| d["kind"] == "renumbered") {
        let (old_id, new_id) = (text(&difference["idBefore"]), text(&difference["idAfter"]));
        let (old, new) = (before[old_id], after[new_id]);
        assert!(!after.contains_key(old_id) && !before.contains_key(new_id), "{old_id} {new_id}");
        let way = text(&difference["matchedBy"]);
        let same_name = |other: &&&Value| text(&other["name"]) == text(&old["name"]);
        match way {
            "kolada" => {
                assert!(!kolada(old).is_disjoint(&kolada(new)) && text(&old["name"]) != text(&new["name"]));
                assert_eq!(after.values().filter(|other| !kolada(other).is_disjoint(&kolada(old))).count(), 1);
            }
            _ => {
                assert!(kolada(old).is_disjoint(&kolada(new)));
                assert_eq!(after.values().filter(same_name).count(), 1);
                assert_eq!(text(&old["name"]), text(&new["name"]));
            }
        }
        ways.push(way);
    }
    ways.sort_unstable();
    assert_eq!(ways, ["kolada", "text"]);
}
