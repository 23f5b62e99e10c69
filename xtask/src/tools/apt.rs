use crate::{
    process::{output, run, which},
    trouble::{Outcome, Trouble},
};
use std::process::Command;

/// Whether Debian packages can be installed without asking anyone.
pub(crate) fn is_ours() -> bool {
    let is_root = output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    is_root && which("apt-get").is_some()
}

/// Installs Debian packages where that is possible; otherwise says what `who` needs, and how to get it.
pub(crate) fn install(packages: &[&str], who: &str) -> Outcome {
    let names = packages.join(" ");
    if !is_ours() {
        return Err(Trouble::new(format!(
            "{who} need {names}, which only the system can install. On Debian: sudo apt-get install {names}"
        )));
    }
    println!("Installing {names}.");
    run(apt_get().args(["update", "-qq"]))?;
    run(apt_get().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
