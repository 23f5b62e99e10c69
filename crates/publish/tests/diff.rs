//! What differs between plans, as people and programs meet it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs `diff` on published plans.
fn run(plans: &[&str], more: &[&str]) -> Output {
    let files = plans.iter().map(|plan| root().join("public/plans").join(plan).with_extension("json"));
    let tool = Command::new(env!("CARGO_BIN_EXE_malbild-publish")).arg("diff").args(files).args(more).output();
    tool.expect("the tool runs")
}

fn diff(plans: &[&str], more: &[&str]) -> String {
    let output = run(plans, more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json(plans: &[&str]) -> Value {
    serde_json::from_str(&diff(plans, &["--json"])).expect("JSON")
}

/// A value without sources and remarks.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(key, _)| !matches!(key.as_str(), "source" | "remarks"));
            Value::Object(kept.map(|(key, value)| (key.clone(), bare(value))).collect())
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

#[test]
fn lists_exactly_what_was_planted() {
    let told = json(&["exempelby-2023", "exempelby-2024"]);
    let listed = fs::read(root().join("tests/data/exempelby-differences.json")).expect("the list of differences");
    let listed: Value = serde_json::from_slice(&listed).expect("JSON");
    let fields = ["kind", "type", "idBefore", "idAfter", "matchedBy", "field", "before", "after"];
    let lines = |differences: &Value| {
        let each = differences.as_array().expect("differences").iter();
        let mut lines: Vec<String> = each.map(|d| fields.map(|field| bare(&d[field]).to_string()).join(" ")).collect();
        lines.sort();
        lines
    };
    assert_eq!(lines(&told["differences"]), lines(&listed["differences"]));
    assert_eq!(told["differences"].as_array().map(Vec::len), Some(90));
    assert_eq!(told["sameBoard"], true);
    assert_eq!(told["counts"]["indicator"]["retargeted"], 9);
    assert!(told["summary"]["sv"].as_str().is_some_and(|said| said.contains("5 indikatorer har tillkommit")));
}

#[test]
fn lists_the_29_wordings_of_gotene() {
    let told = json(&["gotene-2019"]);
    assert_eq!(told["counts"]["indicators"], serde_json::json!({ "all": 35, "differing": 29 }));
    let list = diff(&["gotene-2019"], &[]);
    assert!(
        list.starts_with("29 av 35 indikatorer och 4 av 11 mål har en annan lydelse på ett annat ställe.\n"),
        "{list}"
    );
    assert!(list.contains("ska minska[-.-]{+ från 13 % till högst 11 % fram till och med 2023+}"), "{list}");
}

#[test]
fn a_list_for_people() {
    let list = diff(&["exempelby-2023", "exempelby-2024"], &[]);
    for line in [
        "exempelby-2023 → exempelby-2024\n",
        "\nIndikatorer\n",
        "  Nytt: brukartid Brukartid: andel av hemtjänstens arbetade tid som utförs hemma hos brukaren\n",
        "    Ändrad sluttid: 29 februari 2024 → 31 augusti 2024\n",
        "    Ny lydelse (lydelsen): Nämnden [-håller sin budget-]{+använder resurserna klokt+} och minskar sin klimatpåverkan\n",
        "(samma nyckeltal i Kolada)\n",
    ] {
        assert!(list.contains(line), "{line} is not in\n{list}");
    }
    let other = diff(&["gotene-2019", "bjurholm-2024"], &[]);
    assert!(other.contains("Planerna hör till olika nämnder."), "{other}");
    let same = diff(&["gotene-2019", "gotene-2019"], &[]);
    assert!(same.contains("Inget skiljer sig mellan planerna."), "{same}");
}

/// The names of all fields, but of what is the plan's own and of what is keyed by codes.
fn names(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.push(name.clone());
                let is_own = matches!(name.as_str(), "title" | "edition" | "name" | "variant" | "source" | "summary");
                if !is_own && !value["kind"].is_string() {
                    self::names(value, names);
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| self::names(value, names)),
        _ => {}
    }
}

#[test]
fn every_field_and_code_is_documented() {
    let docs = fs::read_to_string(root().join("docs/diff.md")).expect("the documentation");
    let mut all = Vec::new();
    let mut told = json(&["exempelby-2023", "exempelby-2024"]);
    for difference in told["differences"].as_array_mut().expect("differences") {
        all.extend([&difference["kind"], &difference["type"]].map(|code| code.as_str().expect("a code").to_owned()));
        // What these hold is the plan's.
        difference["before"] = Value::Null;
        difference["after"] = Value::Null;
    }
    names(&told, &mut all);
    names(&json(&["gotene-2019"]), &mut all);
    all.sort();
    all.dedup();
    let missing: Vec<&String> = all.iter().filter(|name| !docs.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/diff.md does not tell of {missing:?}");
    assert!(all.len() > 50, "only {} names", all.len());
}

#[test]
fn wrong_files_are_told() {
    let missing = run(&["exempelby-2023", "finns-inte"], &[]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("finns-inte.json"));
    for count in [0, 3] {
        let wrong = run(&vec!["exempelby-2023"; count], &[]);
        assert_eq!(wrong.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&wrong.stderr).contains("Ange en eller två filer"));
    }
}
