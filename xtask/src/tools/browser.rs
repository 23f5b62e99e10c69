use super::apt;
use crate::{
    process::which,
    trouble::{Outcome, Trouble},
};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Makes sure there is a Chromium and its driver on PATH for the browser tests.
pub(crate) fn get() -> Outcome {
    if is_here() {
        return Ok(());
    }
    apt::install(&["chromium", "chromium-driver"], "The browser tests")?;
    if is_here() { Ok(()) } else { Err(Trouble::new("chromium and chromedriver were installed but are not on PATH.")) }
}

fn is_here() -> bool {
    BROWSERS.iter().any(|name| which(name).is_some()) && which("chromedriver").is_some()
}
