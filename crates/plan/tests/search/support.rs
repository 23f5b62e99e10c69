//! What the tests share.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use malbild_plan::search::Kind;
use malbild_plan::{Indexed, open, read};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The five real plans, and the made-up one in its newer edition.
pub static PLANS: LazyLock<Vec<Indexed>> = LazyLock::new(|| {
    ["bjurholm-2024", "exempelby-2024", "gotene-2019", "prognos-1-2021", "strangnas-2024", "vaggeryd-2024"]
        .iter()
        .map(|name| {
            let bytes = fs::read(root().join(format!("public/plans/{name}.json"))).expect("a published plan");
            Indexed::new(open(&bytes).expect("a plan that can be read"))
        })
        .collect()
});

/// A plan with some parts, as JSON.
pub fn plan(id: &str, parts: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "{id}", "title": "Plan", "municipality": {{ "name": "By kommun" }},
            "board": "Nämnden", "referenceDate": "2024-12-31", "levels": [{{ "id": "n", "name": "nämndmål" }}], {parts} }}"#
    );
    let read = read(json.as_bytes());
    Indexed::new(read.plan.unwrap_or_else(|| panic!("{:?}\n{json}", read.findings)))
}

/// A kind, as the list of queries calls it.
pub fn name(kind: Kind) -> String {
    let name = format!("{kind:?}");
    let (first, rest) = name.split_at(1);
    first.to_lowercase() + rest
}
