//! What the tests share.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use malbild_plan::model::Plan;
use malbild_plan::{Indexed, read};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every published plan, with the name of its file.
pub fn published() -> Vec<(String, Plan)> {
    let folder = root().join("public/plans");
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("published plans")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "json") && name != "index.json")
        .collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), published_plan(&name))).collect()
}

/// A published plan, by the name of its file.
pub fn published_plan(name: &str) -> Plan {
    let bytes = fs::read(root().join("public/plans").join(name)).expect("a published plan");
    read(&bytes).plan.unwrap_or_else(|| panic!("{name} cannot be read"))
}

/// A plan of 2023–2026 with one indicator, read at a date.
pub fn plan(reference: &str, indicator: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By kommun" }}, "board": "Socialnämnden",
        "title": "Plan", "referenceDate": "{reference}", "validity": [{{ "from": "2023", "to": "2026" }}],
        "reportingPoints": [
            {{ "id": "delar1", "name": "delår 1", "lastMonth": 4 }}, {{ "id": "delar2", "name": "delår 2", "lastMonth": 8 }},
            {{ "id": "helar", "name": "helår", "lastMonth": 12 }}
        ],
        "areas": [{{ "id": "sabo", "name": "Särskilt boende" }}, {{ "id": "hemtjanst", "name": "Hemtjänst" }}],
        "indicators": [{{ "id": "K", "name": "K", {indicator} }}] }}"#
    );
    let read = read(json.as_bytes());
    let errors: Vec<_> = read.findings.iter().map(|f| format!("{} {}", f.code(), f.pointer)).collect();
    Indexed::new(read.plan.unwrap_or_else(|| panic!("{errors:?}\n{json}")))
}

/// Series as JSON, from `2022=60 2023=64p`; several after `|`, each of a part: `sabo: 2023=64`. The letters: p
/// preliminary, b break; s suppressed, n not answered, a not applicable instead of a number.
pub fn series(values: &str) -> String {
    let mut all = Vec::new();
    for (at, one) in values.split('|').enumerate() {
        let (part, values) = one.split_once(": ").unwrap_or(("", one));
        let mut told = Vec::new();
        for value in values.split_whitespace() {
            let (period, number) = value.split_once('=').expect("a value");
            let flag = |letter: char| match letter {
                'p' => "preliminary",
                'b' => "seriesBreak",
                's' => "suppressed",
                'n' => "nonResponse",
                _ => "notApplicable",
            };
            let digits: &str = number.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
            let answer = matches!(number, "ja" | "nej");
            let flags: Vec<String> = if answer {
                Vec::new()
            } else {
                number[digits.len()..].chars().map(|f| format!("\"{}\"", flag(f))).collect()
            };
            let mut said = format!(r#"{{ "period": "{period}""#);
            if answer {
                let _ = write!(said, r#", "answer": {}"#, number == "ja");
            } else if !digits.is_empty() {
                let _ = write!(said, r#", "value": {digits}"#);
            }
            let _ = write!(said, r#", "flags": [{}] }}"#, flags.join(", "));
            told.push(said);
        }
        let split = match part {
            "" => String::new(),
            "women" | "men" => format!(r#", "split": {{ "sex": "{part}" }}"#),
            area => format!(r#", "split": {{ "area": "{area}" }}"#),
        };
        all.push(format!(r#"{{ "id": "s{at}", "role": "outcome"{split}, "values": [{}] }}"#, told.join(", ")));
    }
    all.join(", ")
}
