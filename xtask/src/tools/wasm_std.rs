use super::apt;
use crate::{
    parts,
    process::{forget_cargo, output, which},
    trouble::{Outcome, Trouble},
};
use std::{
    ffi::OsString,
    fmt::{self, Display, Formatter},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const TARGET: &str = "wasm32-unknown-unknown";
/// What the compiler is told for that target alone.
const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// Where Debian's own compiler is, and where its sources are.
const DEBIAN_BIN: &str = "/usr/bin";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/src/lib.rs";
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// The oldest Rust the workspace builds with.
const OLDEST: (u32, u32) = (1, 95);

/// Where the standard library for wasm comes from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum WasmStd {
    /// From the toolchain in use, as it was delivered.
    Installed,
    /// Built from the sources of the toolchain in use, or of Debian's when `debian` is set.
    Source { debian: bool, linker: PathBuf },
}

impl WasmStd {
    /// Takes what is there, in the order of how little it asks for, and installs when there is nothing.
    pub(crate) fn get() -> Outcome<Self> {
        if is_installed() {
            return Ok(Self::Installed);
        }
        if has_sources() {
            return Self::from_source(false);
        }
        // A standard library built with the app makes the smallest file, so where Debian's compiler is there, or is
        // ours to install, it comes before a ready-made library.
        if debian_is_ready() {
            return Self::from_source(true);
        }
        if !apt::is_ours() && add_target() {
            return Ok(Self::Installed);
        }
        apt::install(&DEBIAN_PACKAGES, WHO)?;
        if !debian_is_ready() {
            return Err(Trouble::new(format!(
                "{} were installed but are older than Rust {}.{}: run `rustup target add {TARGET}` where rustup can download.",
                DEBIAN_PACKAGES.join(", "),
                OLDEST.0,
                OLDEST.1
            )));
        }
        Self::from_source(true)
    }

    /// The folder whose cargo and rustc must come first on PATH.
    pub(crate) fn compiler_folder(&self) -> Option<&Path> {
        match self {
            Self::Source { debian: true, .. } => Some(Path::new(DEBIAN_BIN)),
            _ => None,
        }
    }

    /// What cargo must be told, in the wasm build and nowhere else.
    pub(crate) fn environment(&self) -> Vec<(&'static str, OsString)> {
        let Self::Source { linker, .. } = self else {
            return vec![(RUSTFLAGS, parts::RUSTFLAGS.into())];
        };
        vec![
            // Building the standard library is unstable, as are the two flags below that make the file smaller.
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("CARGO_UNSTABLE_BUILD_STD", "std".into()),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".into()),
            (
                RUSTFLAGS,
                format!(
                    "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort --cfg=aborts {}",
                    parts::RUSTFLAGS
                )
                .into(),
            ),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.clone().into()),
        ]
    }

    fn from_source(debian: bool) -> Outcome<Self> {
        let linker = if let Some(linker) = linker() {
            linker
        } else {
            apt::install(&["lld"], WHO)?;
            linker().ok_or_else(|| Trouble::new("lld was installed but there is no wasm-ld."))?
        };
        Ok(Self::Source { debian, linker })
    }
}

/// For the sentence that says what is needed.
const WHO: &str = "rustup could not add the wasm target, and then the app's builds";

impl Display for WasmStd {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Installed => "the toolchain's",
            Self::Source { debian: false, .. } => "built from the toolchain's sources",
            Self::Source { debian: true, .. } => "built with Debian's compiler and sources",
        })
    }
}

/// A question to the compiler on PATH, as a shell would put it.
fn rustc(words: &[&str]) -> Option<String> {
    let mut command = Command::new("rustc");
    output(forget_cargo(&mut command).args(words)).map(|text| text.trim().to_owned())
}

fn is_installed() -> bool {
    rustc(&["--print", "target-libdir", "--target", TARGET]).is_some_and(|folder| Path::new(&folder).is_dir())
}

fn has_sources() -> bool {
    sysroot().is_some_and(|root| root.join("lib/rustlib/src/rust/library/std/src/lib.rs").is_file())
}

fn sysroot() -> Option<PathBuf> {
    rustc(&["--print", "sysroot"]).map(PathBuf::from)
}

fn debian_is_ready() -> bool {
    let bin = Path::new(DEBIAN_BIN);
    bin.join("cargo").is_file()
        && Path::new(DEBIAN_SOURCE).is_file()
        && output(Command::new(bin.join("rustc")).arg("--version"))
            .and_then(|text| version(&text))
            .is_some_and(|version| version >= OLDEST)
}

/// Asks rustup for the target; `false` when there is no rustup or it cannot download.
fn add_target() -> bool {
    let mut command = Command::new("rustup");
    output(forget_cargo(&mut command).args(["target", "add", TARGET])).is_some() && is_installed()
}

/// Reads major and minor from `rustc 1.96.0 (ac68faa20 2026-05-25)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The toolchain's own linker, or the newest one the system has.
fn linker() -> Option<PathBuf> {
    let own = sysroot().zip(host()).map(|(root, host)| root.join("lib/rustlib").join(host).join("bin/rust-lld"));
    own.filter(|path| path.is_file()).or_else(|| which("wasm-ld")).or_else(newest_wasm_ld)
}

fn host() -> Option<String> {
    let text = rustc(&["--version", "--verbose"])?;
    text.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned)
}

/// Debian's linkers carry their version in the name: `wasm-ld-19`.
fn newest_wasm_ld() -> Option<PathBuf> {
    let entries = fs::read_dir(DEBIAN_BIN).ok()?;
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version: u32 = path.file_name()?.to_str()?.strip_prefix("wasm-ld-")?.parse().ok()?;
            Some((version, path))
        })
        .max()
        .map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_compiler_version() {
        for (text, expected) in [
            ("rustc 1.96.0 (ac68faa20 2026-05-25)", Some((1, 96))),
            ("rustc 1.63.0", Some((1, 63))),
            ("rustc 1.98.0-nightly (x 2026-01-01)", Some((1, 98))),
            ("rustc", None),
            ("", None),
        ] {
            assert_eq!(version(text), expected, "{text}");
        }
    }

    #[test]
    fn only_a_build_from_source_asks_for_what_is_unstable() {
        assert_eq!(WasmStd::Installed.environment(), [(RUSTFLAGS, OsString::from(parts::RUSTFLAGS))]);
        let source = WasmStd::Source { debian: true, linker: "rust-lld".into() };
        assert!(source.environment().contains(&("RUSTC_BOOTSTRAP", "1".into())));
        assert_eq!(source.compiler_folder(), Some(Path::new("/usr/bin")));
    }
}
