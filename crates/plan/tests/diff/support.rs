//! What the tests share.

use malbild_plan::diff::{Mark, Piece};
use malbild_plan::{Indexed, read};
use serde_json::{Map, Value};

pub use crate::plans::{all_published, published, root};

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

/// A text with what is gone and what is new: `[-gone-]{+new+}`.
pub fn with_marks(pieces: &[Piece<'_>]) -> String {
    pieces
        .iter()
        .map(|piece| match piece.mark {
            Mark::Same => piece.text.to_owned(),
            Mark::Gone => format!("[-{}-]", piece.text),
            Mark::New => format!("{{+{}+}}", piece.text),
        })
        .collect()
}
