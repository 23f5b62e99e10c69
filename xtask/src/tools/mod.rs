//! Everything the build needs and Rust does not bring, found or installed, version by version.

mod apt;
pub(crate) mod axe;
pub(crate) mod browser;
mod cache;
mod cargo_program;
pub(crate) mod engine;
mod lock;
mod npm;
mod wasm_opt;
mod wasm_std;

use crate::{
    process::which,
    project::{Project, read},
    trouble::{Outcome, Trouble},
};
use std::{path::PathBuf, process::Command};
use wasm_std::WasmStd;

/// Also in docs; it must know `pattern_script`, and build with the compiler in use.
const TRUNK_VERSION: &str = "0.22.1";

/// What the build of the app calls.
#[derive(Debug)]
pub(crate) struct Tools {
    pub(crate) trunk: PathBuf,
    pub(crate) wasm_bindgen: PathBuf,
    pub(crate) wasm_opt: Option<PathBuf>,
    pub(crate) wasm_std: WasmStd,
}

impl Tools {
    /// Finds each tool, or installs it.
    pub(crate) fn get(project: &Project) -> Outcome<Self> {
        let wasm_std = WasmStd::get()?;
        println!("standard library for wasm: {wasm_std}");
        let version = lock::version(&read(&project.root().join("Cargo.lock"))?, "wasm-bindgen")
            .ok_or_else(|| Trouble::new("Cargo.lock names no wasm-bindgen."))?;
        Ok(Self {
            trunk: cargo_program::get("trunk", TRUNK_VERSION, "trunk", true)?,
            // Its own lock file names a crate version that not every mirror has.
            wasm_bindgen: cargo_program::get("wasm-bindgen-cli", &version, "wasm-bindgen", false)?,
            wasm_opt: wasm_opt::get(),
            wasm_std,
        })
    }
}

/// Lets npm's programs find node where it is not the first on PATH.
pub(crate) fn with_node(command: &mut Command) {
    if let Some(node) = which("node")
        && let Some(folder) = node.parent()
        && let Ok(path) = crate::process::path_with(&[folder])
    {
        command.env("PATH", path);
    }
}
