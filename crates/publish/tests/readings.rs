//! How indicators stand, as programs meet it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs `readings` on a published plan.
fn readings(plan: &str, more: &[&str]) -> String {
    let file = root().join("public/plans").join(plan);
    let tool = Command::new(env!("CARGO_BIN_EXE_malbild-publish")).arg("readings").arg(file).args(more).output();
    let output = tool.expect("the tool runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The names of all fields, but of what is the plan's own and of what is keyed by codes.
fn names(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.push(name.clone());
                if !matches!(name.as_str(), "target" | "baseline" | "forecast" | "amberBand" | "split") {
                    self::names(value, names);
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| self::names(value, names)),
        _ => {}
    }
}

#[test]
fn every_field_is_documented() {
    let told: Value = serde_json::from_str(&readings("exempelby-2024.json", &["--json"])).expect("JSON");
    let mut all = Vec::new();
    names(&told, &mut all);
    all.sort();
    all.dedup();
    let docs = fs::read_to_string(root().join("docs/readings.md")).expect("the documentation");
    // The words of the languages, and the thresholds, which carry their values themselves.
    let known = ["sv", "en", "mostMiss", "leastMovement", "mostPoints"];
    let missing: Vec<&String> =
        all.iter().filter(|name| !known.contains(&name.as_str()) && !docs.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/readings.md does not tell of {missing:?}");
    assert!(all.len() > 60, "only {} fields", all.len());
}

#[test]
fn every_indicator_has_a_reading_and_a_sentence() {
    for plan in ["exempelby-2024.json", "gotene-2019.json", "bjurholm-2024.json"] {
        let file: Value =
            serde_json::from_slice(&fs::read(root().join("public/plans").join(plan)).expect("a plan")).expect("JSON");
        let told: Value = serde_json::from_str(&readings(plan, &["--json"])).expect("JSON");
        let ids = |value: &Value| -> Vec<Value> {
            value["indicators"]
                .as_array()
                .expect("indicators")
                .iter()
                .map(|indicator| indicator["id"].clone())
                .collect()
        };
        assert_eq!(ids(&file), ids(&told));
        assert_eq!(told["referenceDate"], file["referenceDate"]);
        assert_eq!(told["counts"]["total"], ids(&file).len());
        let lines = readings(plan, &[]);
        for (line, indicator) in lines.lines().zip(told["indicators"].as_array().expect("indicators")) {
            let said = indicator["sentence"]["sv"].as_str().expect("a sentence");
            assert_eq!(line, format!("{}: {said}", indicator["id"].as_str().expect("an id")));
        }
    }
}

#[test]
fn one_file_that_can_be_read() {
    for (arguments, code) in
        [(&["readings"][..], 2), (&["readings", "a", "b"], 2), (&["readings", "finns-inte.json"], 1)]
    {
        let tool = Command::new(env!("CARGO_BIN_EXE_malbild-publish")).args(arguments).output().expect("the tool runs");
        assert_eq!(tool.status.code(), Some(code), "{arguments:?}");
        assert!(!tool.stderr.is_empty());
    }
}
