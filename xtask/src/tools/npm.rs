use super::cache;
use crate::{
    process::{run, which},
    trouble::{Outcome, Trouble},
};
use std::{path::PathBuf, process::Command};

/// The `node_modules` folder that holds `package` in this version, installed if `file` is not in it.
pub(crate) fn get(package: &str, version: &str, file: &str) -> Outcome<PathBuf> {
    let folder = cache::folder(package, version)?;
    let modules = folder.join("node_modules");
    if modules.join(file).is_file() {
        return Ok(modules);
    }
    if which("npm").is_none() {
        return Err(Trouble::new(format!(
            "{package} needs npm, which is not installed: install Node.js (Debian: apt-get install npm)."
        )));
    }
    println!("Installing {package} {version}.");
    cache::make(&folder)?;
    run(Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
        .arg(&folder)
        .arg(format!("{package}@{version}")))?;
    if modules.join(file).is_file() {
        Ok(modules)
    } else {
        Err(Trouble::new(format!("{package} {version} has no {file}.")))
    }
}
