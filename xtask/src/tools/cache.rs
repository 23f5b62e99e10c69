use crate::trouble::{Outcome, Trouble};
use std::{env, fs, path::PathBuf};

/// The folder for one version of one tool, outside the checkout so that all checkouts share it.
pub(crate) fn folder(tool: &str, version: &str) -> Outcome<PathBuf> {
    Ok(root()?.join(format!("{tool}-{version}")))
}

/// Makes the folder if need be.
pub(crate) fn make(folder: &PathBuf) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| {
        Trouble::new(format!(
            "{} cannot be made: {error}. Name another cache folder in MALBILD_CACHE.",
            folder.display()
        ))
    })
}

fn root() -> Outcome<PathBuf> {
    if let Some(folder) = env::var_os("MALBILD_CACHE").filter(|folder| !folder.is_empty()) {
        return Ok(folder.into());
    }
    env::home_dir()
        .map(|home| home.join(".cache/malbild"))
        .ok_or_else(|| Trouble::new("no home folder to keep tools in: name a cache folder in MALBILD_CACHE."))
}
