//! The published plans, for the test programs that read them.

use std::fs;
use std::path::{Path, PathBuf};

use malbild_plan::{Indexed, read};

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The bytes of a published plan, by its id.
pub fn bytes(id: &str) -> Vec<u8> {
    fs::read(root().join("public/plans").join(id).with_extension("json")).expect("a published plan")
}

/// A published plan, by its id.
pub fn published(id: &str) -> Indexed {
    Indexed::new(read(&bytes(id)).plan.unwrap_or_else(|| panic!("{id} cannot be read")))
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
