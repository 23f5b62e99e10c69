//! The published schemas: current, valid themselves, and true of every published file.

use std::fs;
use std::path::{Path, PathBuf};

use malbild_plan::schema::{catalogue_schema, plan_schema, site_schema};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn json_file(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Panics with every place where `file` breaks `schema`.
fn assert_valid(schema: &Value, value: &Value, file: &str) {
    let validator = jsonschema::draft202012::new(schema).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{file}:\n{}", errors.join("\n"));
}

#[test]
fn committed_schemas_are_current() {
    for (file, which, schema) in [
        ("plan.v1.schema.json", "plan", plan_schema()),
        ("catalogue.v1.schema.json", "catalogue", catalogue_schema()),
        ("site.v1.schema.json", "site", site_schema()),
    ] {
        let committed = json_file(&root().join("public/schema").join(file));
        assert!(
            committed == schema,
            "public/schema/{file} is not what the types say. Renew it:\n\
             cargo run -p malbild-publish -- schema {which} > public/schema/{file}"
        );
    }
}

#[test]
fn schemas_are_valid_by_the_2020_12_meta_schema() {
    for schema in [plan_schema(), catalogue_schema(), site_schema()] {
        assert_eq!(schema["$schema"], json!("https://json-schema.org/draft/2020-12/schema"));
        if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
            panic!("{}: {error}", error.instance_path());
        }
    }
}

#[test]
fn published_files_and_the_example_are_valid() {
    let mut plans = vec![root().join("docs/example-plan.json")];
    for entry in fs::read_dir(root().join("public/plans")).expect("public/plans") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("index.json") {
            plans.push(path);
        }
    }
    assert!(plans.len() >= 4, "{plans:?}");
    for path in plans {
        assert_valid(&plan_schema(), &json_file(&path), &path.display().to_string());
    }
    assert_valid(&catalogue_schema(), &json_file(&root().join("public/plans/index.json")), "index.json");
    assert_valid(&site_schema(), &json_file(&root().join("public/site.json")), "site.json");
}

/// What an editor marks: each line breaks the example in one way.
#[test]
fn flaws_are_invalid() {
    let example = json_file(&root().join("docs/example-plan.json"));
    let validator = jsonschema::draft202012::new(&plan_schema()).expect("a schema");
    assert!(validator.is_valid(&example));
    for (what, pointer, value) in [
        ("an unknown field", "/golas", json!([])),
        ("an unknown field of a goal", "/goals/0/nmae", json!("x")),
        ("a number for a text", "/title", json!(5)),
        ("a text without Swedish", "/title", json!({ "en": "x" })),
        ("a language that is no code", "/title", json!({ "sv": "x", "English": "x" })),
        ("a date that is none", "/referenceDate", json!("31/12 2024")),
        ("a newer major version", "/schemaVersion", json!("2.0")),
        ("an id with a slash", "/id", json!("a/b")),
        ("a code of five digits", "/municipality/code", json!("14711")),
        ("goal 18 of 17", "/goals/0/sdg", json!([18])),
        ("a word that is not allowed", "/indicators/0/kind", json!("percent")),
        ("a text for a number", "/indicators/0/targets/0/value", json!("75")),
        ("seven decimals", "/indicators/0/unit/decimals", json!(7)),
        ("a period that is none", "/indicators/0/series/0/values/0/period", json!("våren")),
    ] {
        let mut broken = example.clone();
        set(&mut broken, pointer, value);
        assert!(!validator.is_valid(&broken), "{what}");
    }
    let mut broken = example;
    broken.as_object_mut().expect("an object").remove("board");
    assert!(!validator.is_valid(&broken), "no board");
}

/// Sets a field by JSON pointer.
fn set(plan: &mut Value, pointer: &str, value: Value) {
    let (parent, field) = pointer.rsplit_once('/').expect("a field");
    let parent = plan.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer} is not in the example"));
    parent[field] = value;
}
