use crate::trouble::{Outcome, Trouble};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Where things are in the checkout.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The checkout this program belongs to.
    pub(crate) fn find() -> Outcome<Self> {
        // Set by `cargo run`, which is how `cargo xtask` starts this program.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .ok_or_else(|| Trouble::new("start this with `cargo xtask` in the checkout."))?;
        let root = package.parent().ok_or_else(|| Trouble::new("the xtask folder has no folder above it."))?;
        Ok(Self { root: root.to_owned() })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The finished app.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's folder for the wasm build: another compiler than the native one, so another folder.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.root.join("target/wasm")
    }
}

/// Reads a text file, or says which file could not be read.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

/// Reads a file, or says which file could not be read.
pub(crate) fn read_bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| unreadable(path, &error))
}

/// Writes a file, or says which file could not be written.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|error| Trouble::new(format!("{} could not be written: {error}.", path.display())))
}

/// Every file below `folder`, in order, so that the same files give the same list everywhere.
pub(crate) fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| unreadable(folder, &error))?.path();
        if path.is_dir() {
            files.append(&mut files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("{} could not be read: {error}.", path.display()))
}
