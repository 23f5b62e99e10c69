//! Every name, number and reference of the published plans against the inventory of their documents.
//!
//! The inventory and the documents are not part of this repository. Where they are not beside it, the tests that
//! need them say so and pass.

mod activities;
mod goals;
mod indicators;
mod surroundings;
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use malbild_plan::model::{Plan, Text, Variant};
use malbild_plan::read;
use serde_json::Value;

/// The plans taken from real documents, and the documents' numbers.
pub const REAL: [(&str, &str); 5] = [
    ("vaggeryd-2024", "000"),
    ("prognos-1-2021", "001"),
    ("bjurholm-2024", "002"),
    ("strangnas-2024", "003"),
    ("gotene-2019", "004"),
];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn plan_file(id: &str) -> Vec<u8> {
    fs::read(root().join("public/plans").join(id).with_extension("json")).expect("a published plan")
}

/// A published plan.
pub fn published(id: &str) -> Plan {
    read(&plan_file(id)).plan.expect("a plan")
}

/// A file or folder with the source documents; none, and said so, where they are not there.
pub fn source(path: &str) -> Option<PathBuf> {
    let found = root().join("../shared").join(path);
    if !found.exists() {
        println!("skipped: {} is not here", found.display());
        return None;
    }
    Some(found)
}

/// The real plans, each with what its document was found to hold; none where the inventory is not there.
pub fn inventories() -> Vec<(Plan, Value)> {
    let Some(file) = source("domain/inventory.json") else { return Vec::new() };
    let mut inventory: Value = serde_json::from_slice(&fs::read(file).expect("the inventory")).expect("JSON");
    REAL.iter().map(|(id, document)| (published(id), inventory[*document].take())).collect()
}

/// A text of the inventory; none where it has none.
fn text<'v>(of: &'v Value, field: &str) -> Option<&'v str> {
    of[field].as_str()
}

/// A list of the inventory, empty where it has none.
fn list<'v>(of: &'v Value, field: &str) -> &'v [Value] {
    of[field].as_array().map_or(&[], Vec::as_slice)
}

/// A list of texts of the inventory, empty where it has none.
fn texts<'v>(of: &'v Value, field: &str) -> Vec<&'v str> {
    list(of, field).iter().map(|text| text.as_str().expect("a text")).collect()
}

/// The item of the inventory with an id.
fn with_id<'v>(of: &'v Value, field: &str, id: &str) -> &'v Value {
    list(of, field).iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("{id} is not in the document"))
}

/// Asserts that two lists have the same members, in any order.
fn assert_same<'t>(what: &str, ours: impl IntoIterator<Item = &'t str>, theirs: impl IntoIterator<Item = &'t str>) {
    let (mut ours, mut theirs): (Vec<_>, Vec<_>) = (ours.into_iter().collect(), theirs.into_iter().collect());
    ours.sort_unstable();
    theirs.sort_unstable();
    assert_eq!(ours, theirs, "{what}");
}

/// Asserts that a list has the ids of the inventory, each once.
fn assert_ids<'t>(plan: &Plan, document: &'t Value, field: &str, ours: impl IntoIterator<Item = &'t str>) {
    let theirs = list(document, field).iter().map(|item| text(item, "id").expect("an id"));
    assert_same(&format!("{}: {field}", plan.id), ours, theirs);
}

/// Every official wording of something.
fn wordings<'p>(name: &'p Text, variants: &'p [Variant]) -> Vec<&'p str> {
    std::iter::once(name).chain(variants.iter().map(|variant| &variant.text)).map(|text| text.sv.as_str()).collect()
}

/// Whether two texts share a word that says something, in any case and with any ending: one of six letters or more.
fn share_a_word(ours: &str, theirs: &str) -> bool {
    let words = |of: &str| -> Vec<String> {
        let words = of.split(|c: char| !c.is_alphanumeric() && c != '-').map(str::to_lowercase);
        words.filter(|word| word.chars().count() >= 6).collect()
    };
    let ours = words(ours);
    words(theirs).iter().any(|word| ours.iter().any(|other| other.starts_with(word) || word.starts_with(other)))
}
