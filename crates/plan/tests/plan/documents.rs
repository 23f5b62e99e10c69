//! Published plans against the documents they were taken from, and the example of the format.
//!
//! The source documents are not part of this repository. Where they are not beside it, the tests that need them
//! say so and pass.

use std::fs;
use std::path::PathBuf;

use malbild_plan::finding::Severity;
use malbild_plan::{read, read_catalogue, summary};
use serde_json::Value;

use crate::files::EXAMPLE;
use crate::inventory::{REAL, inventories, plan_file, published, root, source};
use crate::support::lines;

#[test]
fn the_example_has_no_flaws_and_much_of_the_format() {
    let read = read(EXAMPLE.as_bytes());
    assert_eq!(lines(&read.findings), "");
    let counts = summary(&read.plan.expect("a plan"));
    assert_eq!((counts.goals, counts.indicators, counts.activities, counts.economy), (2, 2, 1, 1));
    assert_eq!((counts.numeric_baselines, counts.numeric_targets), (1, 1));
}

#[test]
fn published_plans_have_no_errors() {
    for entry in fs::read_dir(root().join("public/plans")).expect("public/plans") {
        let path = entry.expect("an entry").path();
        let bytes = fs::read(&path).expect("a file");
        let findings =
            if path.ends_with("index.json") { read_catalogue(&bytes).findings } else { read(&bytes).findings };
        let errors: Vec<_> = findings.into_iter().filter(|finding| finding.severity() == Severity::Error).collect();
        assert_eq!(lines(&errors), "", "{}", path.display());
    }
}

#[test]
fn the_catalogue_lists_every_plan_as_it_calls_itself() {
    let folder = root().join("public/plans");
    let catalogue = read_catalogue(&fs::read(folder.join("index.json")).expect("a catalogue")).catalogue;
    let entries = catalogue.expect("a catalogue").plans;
    let files = fs::read_dir(&folder).expect("public/plans").count() - 1;
    assert_eq!(entries.len(), files);
    for entry in entries {
        let plan = published(&entry.id);
        assert_eq!(entry.municipality, plan.municipality.name, "{}", entry.id);
        assert_eq!((&entry.board, entry.fictional), (&plan.board, plan.fictional), "{}", entry.id);
        // Of two editions, the earlier one says so after the title.
        assert!(entry.title.sv.starts_with(&plan.title.sv), "{}", entry.id);
        assert!(entry.period.sv.contains(&plan.validity.first().expect("a validity").from.to_string()), "{}", entry.id);
        assert_eq!(entry.description.expect("a description").language("en"), "en", "{}", entry.id);
    }
}

#[test]
fn plans_hold_what_their_documents_hold() {
    for (plan, document) in inventories() {
        let id = &plan.id;
        let counts = serde_json::to_value(summary(&plan)).expect("JSON");
        let expected = &document["counts"];
        for (ours, theirs) in [
            ("goals", "goals"),
            ("goalsByLevel", "goals_by_level"),
            ("strategies", "strategies"),
            ("indicators", "indicators"),
            ("numericBaselines", "indicators_with_numeric_baseline"),
            ("numericTargets", "indicators_with_numeric_target"),
            ("decisions", "decisions"),
            ("glossary", "glossary"),
            ("trends", "trends"),
            ("challenges", "challenges"),
            ("economy", "economy"),
            ("figures", "figures"),
            ("roles", "roles"),
            ("abbreviations", "abbreviations"),
        ] {
            assert!(!expected[theirs].is_null(), "{theirs}");
            assert_eq!(counts[ours], expected[theirs], "{id}: {ours}");
        }
        // Only where there are any, the joint activities of the whole plan are counted there.
        let joint = expected["joint_activities"].as_u64().unwrap_or(0);
        assert_eq!(counts["jointActivities"].as_u64(), Some(joint), "{id}");
        let all = expected["activities"].as_u64().map(|activities| activities + joint);
        assert_eq!(counts["activities"].as_u64(), all, "{id}");
        for (goal, activities) in expected["activities_by_goal"].as_object().expect("goals") {
            let ours = plan.activities.iter().filter(|activity| activity.goals.contains(goal)).count();
            assert_eq!(Value::from(ours), *activities, "{id}: {goal}");
        }
        for (goal, indicators) in expected["indicators_by_goal"].as_object().expect("goals") {
            let ours = plan.indicators.iter().filter(|indicator| indicator.goals.contains(goal)).count();
            assert_eq!(Value::from(ours), *indicators, "{id}: {goal}");
        }
    }
}

#[test]
fn every_number_stands_in_its_document() {
    let Some(documents) = source("documents") else { return };
    let files: Vec<PathBuf> =
        fs::read_dir(documents).expect("the documents").map(|entry| entry.expect("an entry").path()).collect();
    let mut found = 0;
    for (id, number) in REAL {
        let is_it = |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(number));
        let document = fs::read_to_string(files.iter().find(is_it).expect("the document")).expect("a text");
        let document = document.replace(['\u{a0}', '\u{2009}'], " ");
        let plan: Value = serde_json::from_slice(&plan_file(id)).expect("JSON");
        let mut numbers = Vec::new();
        collect_numbers(&plan, "", &mut numbers);
        found += numbers.len();
        for (place, number) in numbers {
            assert!(ways_to_write(number).iter().any(|way| occurs(way, &document)), "{id}: {place} is {number}");
        }
    }
    // Vaggeryd's proposal and the forecast have no numbers but dates, Götene's programme has most.
    assert!(found > 80, "{found}");
}

/// Every number of a plan, but those that other sources gave (Kolada) and those about how things are shown.
fn collect_numbers(value: &Value, place: &str, numbers: &mut Vec<(String, f64)>) {
    match value {
        Value::Object(fields) if fields.contains_key("dataSource") => {}
        Value::Object(fields) => {
            for (key, value) in fields {
                if !matches!(key.as_str(), "decimals" | "lastMonth" | "sdg") {
                    collect_numbers(value, &format!("{place}/{key}"), numbers);
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect_numbers(item, &format!("{place}/{at}"), numbers);
            }
        }
        Value::Number(number) => numbers.push((place.to_owned(), number.as_f64().expect("a number"))),
        _ => {}
    }
}

/// `68751`, `68 751`; `2,75`, `2.75`; `fyra`. Signs are written in too many ways to ask for one.
fn ways_to_write(number: f64) -> Vec<String> {
    let plain = number.abs().to_string();
    let grouped = malbild_plan::format::number(number.abs(), None, malbild_plan::Language::Sv).replace('\u{a0}', " ");
    let word = if plain == "4" { "fyra".to_owned() } else { plain.clone() };
    vec![plain.replace('.', ","), plain, grouped, word]
}

/// Whether a number stands in a text by itself, not as a part of a longer one.
fn occurs(number: &str, text: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut after = text[at + number.len()..].chars();
        let (next, second) = (after.next(), after.next());
        let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let part_of_longer =
            is_digit(before) || before == Some(',') || is_digit(next) || next == Some(',') && is_digit(second);
        !part_of_longer
    })
}
