use super::npm;
use crate::process::{output, which};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const BINARYEN_VERSION: &str = "132";
/// Older ones do not know all that today's compiler writes (Debian 12 has 108).
const OLDEST: u32 = 120;

/// The program that makes wasm smaller. The app also works without it, so its absence is told and not fatal.
pub(crate) fn get() -> Option<PathBuf> {
    if let Some(found) = which("wasm-opt").filter(|found| is_new_enough(found)) {
        return Some(found);
    }
    match npm::get("binaryen", BINARYEN_VERSION, ".bin/wasm-opt") {
        Ok(modules) => Some(modules.join(".bin/wasm-opt")),
        Err(trouble) => {
            eprintln!("The app becomes larger than it need be, without wasm-opt: {trouble}");
            None
        }
    }
}

fn is_new_enough(program: &Path) -> bool {
    output(Command::new(program).arg("--version"))
        .and_then(|text| version(&text))
        .is_some_and(|version| version >= OLDEST)
}

/// Reads `wasm-opt version 132 (version_132)`.
fn version(text: &str) -> Option<u32> {
    text.split_whitespace().nth(2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_version() {
        assert_eq!(version("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(version("wasm-opt version 108"), Some(108));
        assert_eq!(version("wasm-opt"), None);
    }
}
