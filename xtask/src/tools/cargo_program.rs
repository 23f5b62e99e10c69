use super::cache;
use crate::{
    process::{forget_cargo, output, run, which},
    trouble::{Outcome, Trouble},
};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// A program from crates.io in exactly this version: on PATH, in the cache, or installed into it.
///
/// `locked` installs with the versions its authors tested.
pub(crate) fn get(package: &str, version: &str, program: &str, locked: bool) -> Outcome<PathBuf> {
    if let Some(found) = which(program).filter(|found| is_version(found, version)) {
        return Ok(found);
    }
    let folder = cache::folder(program, version)?;
    let found = folder.join("bin").join(format!("{program}{}", env::consts::EXE_SUFFIX));
    if is_version(&found, version) {
        return Ok(found);
    }
    println!("Installing {package} {version}: this takes minutes, once.");
    cache::make(&folder)?;
    let mut command = Command::new("cargo");
    forget_cargo(&mut command)
        // Away from the checkout, whose cargo configuration is for the app.
        .current_dir(&folder)
        .args(["install", package, "--version", version, "--root"])
        .arg(&folder)
        // Trunk asks for a newer compiler than it needs.
        .arg("--ignore-rust-version")
        // A program that runs for a second need not be optimised for half an hour.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env_remove("CARGO_TARGET_DIR");
    if locked {
        command.arg("--locked");
    }
    run(&mut command).map_err(|trouble| {
        Trouble::new(format!("{trouble} Install it yourself with `cargo install {package} --version {version}`."))
    })?;
    Ok(found)
}

/// Whether the program says it is this version; the word after its name is.
fn is_version(program: &Path, version: &str) -> bool {
    program.is_file()
        && output(Command::new(program).arg("--version"))
            .is_some_and(|text| text.split_whitespace().nth(1) == Some(version))
}
