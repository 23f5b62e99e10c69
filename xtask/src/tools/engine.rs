use super::{apt, cargo_program};
use crate::{
    process::which,
    trouble::{Outcome, Trouble},
};
use std::{env, ffi::OsString, path::Path};

/// The driver of Firefox, which Debian does not have.
const GECKODRIVER_VERSION: &str = "0.37.1";

/// Another browser engine than Chromium, for the browser tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Firefox,
    WebKit,
}

impl Engine {
    /// The engine with a name.
    pub(crate) fn of_name(name: &str) -> Outcome<Self> {
        match name {
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            _ => Err(Trouble::new(format!("there is no browser {name} here, but firefox and webkit."))),
        }
    }

    /// Its name, as the browser tests read it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Makes sure that the browser and its driver are here. Answers the PATH to find them with.
    pub(crate) fn get(self) -> Outcome<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        match self {
            Self::Firefox => {
                if ["firefox-esr", "firefox"].iter().all(|name| which(name).is_none()) {
                    apt::install(&["firefox-esr"], "The browser tests in Firefox")?;
                }
                let driver = cargo_program::get("geckodriver", GECKODRIVER_VERSION, "geckodriver", false)?;
                let folders = driver.parent().map(Path::to_path_buf).into_iter().chain(env::split_paths(&path));
                env::join_paths(folders).map_err(|error| Trouble::new(format!("PATH cannot be made: {error}")))
            }
            Self::WebKit => {
                if ["WebKitWebDriver", "Xvfb"].iter().any(|name| which(name).is_none()) {
                    apt::install(&["webkit2gtk-driver", "xvfb"], "The browser tests in WebKit")?;
                }
                Ok(path)
            }
        }
    }
}
