use super::npm;
use crate::trouble::Outcome;
use std::path::PathBuf;

const VERSION: &str = "4.14.1";
const FILE: &str = "axe-core/axe.min.js";

/// The accessibility checker the browser tests run in each page, as the path of its script.
pub(crate) fn get() -> Outcome<PathBuf> {
    Ok(npm::get("axe-core", VERSION, FILE)?.join(FILE))
}
