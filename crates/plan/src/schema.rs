//! The format as JSON Schema 2020-12, made from the types, and strict: an editor marks a misspelt field at once.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::model::{Catalogue, Plan, Site};

/// The schema of a plan file.
pub fn plan_schema() -> Value {
    schema::<Plan>("plan.v1.schema.json")
}

/// The schema of a catalogue, `plans/index.json`.
pub fn catalogue_schema() -> Value {
    schema::<Catalogue>("catalogue.v1.schema.json")
}

/// The schema of what the publisher says of the site, `site.json`.
pub fn site_schema() -> Value {
    schema::<Site>("site.v1.schema.json")
}

/// What the types do not say of single fields, as JSON pointers into the schema. Reading says the same.
fn narrower() -> [(&'static str, Value); 7] {
    let id = json!("^[A-Za-z0-9._-]{1,80}$");
    [
        ("/properties/schemaVersion/pattern", json!(r"^1\.\d+$")),
        ("/properties/id/pattern", id.clone()),
        ("/$defs/CatalogueEntry/properties/id/pattern", id),
        ("/$defs/Municipality/properties/code/pattern", json!(r"^\d{4}$")),
        ("/$defs/Goal/properties/sdg/items/maximum", json!(17)),
        ("/$defs/ReportingPoint/properties/lastMonth/maximum", json!(12)),
        ("/$defs/Unit/properties/decimals/maximum", json!(6)),
    ]
}

fn schema<T: schemars::JsonSchema>(file: &str) -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value();
    close_objects(&mut schema);
    for (pointer, value) in narrower() {
        let Some((field, keyword)) = pointer.rsplit_once('/') else { continue };
        if let Some(Value::Object(field)) = schema.pointer_mut(field) {
            field.insert(keyword.to_owned(), value);
        }
    }
    if let Value::Object(root) = &mut schema {
        root.insert("$id".to_owned(), json!(file));
    }
    schema
}

/// Lets objects with named fields have no others. Texts have languages instead of fields, and stay open.
fn close_objects(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            if keywords.get("properties").is_some_and(Value::is_object) && is_object_schema(keywords) {
                keywords.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
            keywords.values_mut().for_each(close_objects);
        }
        Value::Array(items) => items.iter_mut().for_each(close_objects),
        _ => {}
    }
}

/// Whether these are the keywords of a schema, and not fields of which one happens to be called `properties`.
fn is_object_schema(keywords: &Map<String, Value>) -> bool {
    keywords.get("type").is_some_and(|kind| kind == "object")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_is_closed_but_texts() {
        for schema in [plan_schema(), catalogue_schema(), site_schema()] {
            assert_eq!(schema["additionalProperties"], json!(false));
            for (name, definition) in schema["$defs"].as_object().expect("definitions") {
                let open = definition["type"] == "object" && definition["additionalProperties"] != json!(false);
                assert!(!open, "{name} takes any field");
            }
            assert_eq!(schema["$defs"]["Text"]["oneOf"][1]["additionalProperties"], json!({ "type": "string" }));
        }
    }

    #[test]
    fn what_is_narrower_is_somewhere() {
        let schemas = [plan_schema(), catalogue_schema()];
        for (pointer, value) in narrower() {
            assert!(schemas.iter().any(|schema| schema.pointer(pointer) == Some(&value)), "{pointer}");
        }
    }
}
