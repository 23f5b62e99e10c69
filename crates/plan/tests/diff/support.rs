//! What the tests share.

use std::fs;
use std::path::{Path, PathBuf};

use malbild_plan::{Indexed, read};
use serde_json::{Map, Value};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A published plan, by its id.
pub fn published(id: &str) -> Indexed {
    let bytes = fs::read(root().join("public/plans").join(id).with_extension("json")).expect("a published plan");
    Indexed::new(read(&bytes).plan.unwrap_or_else(|| panic!("{id} cannot be read")))
}

/// The ids of all published plans.
pub fn all_published() -> Vec<String> {
    let files = fs::read_dir(root().join("public/plans")).expect("published plans");
    let names = files.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned());
    let ids = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned));
    let mut ids: Vec<String> = ids.filter(|id| id != "index").collect();
    ids.sort();
    ids
}

/// A small plan with more fields.
pub fn plan(fields: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By kommun" }}, "board": "Socialnämnden",
            "title": "Plan", "referenceDate": "2024-12-31", {fields} }}"#
    );
    let read = read(json.as_bytes());
    let findings: Vec<_> = read.findings.iter().map(|f| format!("{} {}", f.code(), f.pointer)).collect();
    Indexed::new(read.plan.unwrap_or_else(|| panic!("{findings:?}\n{json}")))
}

/// A plan with indicators, each told as its id, its name and more fields.
pub fn indicators(each: &[(&str, &str, &str)]) -> Indexed {
    let all: Vec<String> = each
        .iter()
        .map(|(id, name, more)| {
            let comma = if more.is_empty() { "" } else { "," };
            format!(r#"{{ "id": "{id}", "name": "{name}", "kind": "share"{comma} {more} }}"#)
        })
        .collect();
    plan(&format!(r#""indicators": [{}]"#, all.join(", ")))
}

/// A value without what is not compared: sources, remarks, assessments and days of fetching. 55 is 55.0.
pub fn bare(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let is_kept = |key: &str| !matches!(key, "source" | "remarks" | "assessments" | "fetched");
            let kept = fields.iter().filter(|(key, _)| is_kept(key));
            Value::Object(kept.map(|(key, value)| (key.clone(), bare(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        other => other.clone(),
    }
}
