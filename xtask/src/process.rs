use crate::trouble::{Outcome, Trouble};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The cargo that started this program.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Takes away what `cargo run` and rustup told this program about itself. What is started then finds its own
/// cargo and compiler on PATH, as it would from a shell.
pub(crate) fn forget_cargo(command: &mut Command) -> &mut Command {
    let ours = |name: &str| {
        matches!(name, "CARGO" | "LD_LIBRARY_PATH" | "RUSTUP_TOOLCHAIN" | "RUST_RECURSION_COUNT" | "RUSTFLAGS")
            || name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || name.starts_with("CARGO_BIN_")
    };
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(ours) {
            command.env_remove(name);
        }
    }
    command
}

/// Runs to the end with its output shown; anything but success is trouble.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| unstartable(command, &error))?;
    if status.success() { Ok(()) } else { Err(Trouble::new(format!("`{}` failed ({status}).", line(command)))) }
}

/// Runs to the end and returns what it wrote, `None` when it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    String::from_utf8(output.stdout).ok()
}

/// The first program called `name` on PATH.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// PATH with `folders` before everything else.
pub(crate) fn path_with(folders: &[&Path]) -> Outcome<OsString> {
    let before = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(env::split_paths(&before));
    env::join_paths(all).map_err(|error| Trouble::new(format!("PATH cannot be extended: {error}.")))
}

fn unstartable(command: &Command, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("`{}` cannot be started: {error}.", line(command)))
}

/// The command as it would be typed, for messages.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name).chain(command.get_args()).map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_is_told_with_the_command() {
        let trouble = run(Command::new("/nowhere/nothing").arg("--now")).expect_err("no program");
        assert!(trouble.to_string().starts_with("`nothing --now` cannot be started"));
    }

    #[test]
    fn path_puts_ours_first() {
        let path = path_with(&[Path::new("/first")]).expect("a path");
        assert!(path.to_string_lossy().starts_with("/first"));
    }
}
