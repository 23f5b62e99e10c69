//! Browsers: one driver program for the whole run, and sessions that are handed from test to test.

use std::future::Future;
use std::ops::Deref;
use std::os::unix::fs::MetadataExt;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, fs, thread};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::runtime::{Builder, Runtime};

use crate::engine::{Engine, engine};
use crate::program::Program;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// How long a page may take to load and a script to run before the driver gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// Runs what the driver's client does. The tests themselves are plain functions.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime for the driver's client")
});

/// Where `WebKitGTK` may have put its browser.
const MINI_BROWSERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];

/// The size of the window's inside that tests begin with, in CSS pixels.
pub(crate) const SIZE: (u32, u32) = (1280, 900);

/// Chromium's driver, which drives them all.
static PROGRAM: Mutex<Option<Program>> = Mutex::new(None);
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// Waits for the driver's answer.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

/// A browser that a test has for itself until it is dropped; the next test goes on with it.
pub(crate) struct Browser {
    session: Option<Session>,
}

/// A session of the driver: one browser with a fresh profile.
struct Session {
    driver: WebDriver,
    /// Its own driver program, where each drives one browser only.
    program: Option<Program>,
}

impl Browser {
    /// Takes a browser that is idle, or starts one.
    pub(crate) fn take() -> Self {
        let idle = lock(&IDLE).pop();
        Self { session: Some(idle.unwrap_or_else(Session::start)) }
    }
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.session.as_ref().expect("held until dropped").driver
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let Some(session) = self.session.take() else { return };
        // After a failure nobody knows what state it is in.
        if thread::panicking() || session.reset().is_err() {
            session.end();
        } else {
            lock(&IDLE).push(session);
        }
    }
}

impl Session {
    fn start() -> Self {
        let engine = engine();
        let (program, url) = if engine == Engine::Chromium {
            (None, lock(&PROGRAM).get_or_insert_with(|| Program::start(engine)).url.clone())
        } else {
            let program = Program::start(engine);
            let url = program.url.clone();
            (Some(program), url)
        };
        let driver = block_on(async {
            let driver = WebDriver::new(url, capabilities(engine)?).await?;
            driver.set_page_load_timeout(PATIENCE).await?;
            driver.set_script_timeout(PATIENCE).await?;
            WebDriverResult::Ok(driver)
        });
        let driver = driver.unwrap_or_else(|error| panic!("the browser cannot be started: {error}"));
        let session = Self { driver, program };
        session.reset().unwrap_or_else(|error| panic!("the new browser does not answer: {error}"));
        session
    }

    fn end(self) {
        drop(block_on(self.driver.quit()));
        drop(self.program);
    }

    /// As if newly started: nothing emulated, no page, nothing in the log.
    fn reset(&self) -> WebDriverResult<()> {
        block_on(async {
            self.driver.goto("about:blank").await?;
            if engine() != Engine::Chromium {
                return resize(&self.driver, SIZE).await;
            }
            let commands: [(&str, Value); 4] = [
                ("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })),
                ("Emulation.clearDeviceMetricsOverride", json!({})),
                ("Page.setFontSizes", json!({ "fontSizes": { "standard": 16, "fixed": 13 } })),
                (
                    "Emulation.setDeviceMetricsOverride",
                    json!({ "width": SIZE.0, "height": SIZE.1, "deviceScaleFactor": 1, "mobile": false }),
                ),
            ];
            for (method, parameters) in commands {
                self.driver.cdp().send_raw(method, parameters).await?;
            }
            self.driver.browser_log().await?;
            Ok(())
        })
    }
}

/// Makes the window so large that its inside has a size, as far as the browser lets it.
pub(crate) async fn resize(driver: &WebDriver, (width, height): (u32, u32)) -> WebDriverResult<()> {
    driver.set_window_rect(0, 0, width, height).await?;
    let lacking = "return [arguments[0] - innerWidth, arguments[1] - innerHeight]";
    let lacking = driver.execute(lacking, vec![width.into(), height.into()]).await?;
    let lacking = |at: usize| lacking.json()[at].as_u64().and_then(|lacking| u32::try_from(lacking).ok()).unwrap_or(0);
    let (wider, higher) = (lacking(0), lacking(1));
    if (wider, higher) != (0, 0) {
        driver.set_window_rect(0, 0, width + wider, height + higher).await?;
    }
    Ok(())
}

fn capabilities(engine: Engine) -> WebDriverResult<Capabilities> {
    match engine {
        Engine::Chromium => chromium(),
        Engine::Firefox => {
            let mut capabilities = Capabilities::new();
            capabilities.set("browserName", "firefox")?;
            let preferences = json!({ "intl.accept_languages": "sv-SE, sv", "intl.locale.requested": "sv-SE" });
            let mut options = json!({ "args": ["-headless"], "prefs": preferences });
            if let Some(binary) = on_path(&["firefox-esr", "firefox"]) {
                options["binary"] = binary.into();
            }
            capabilities.set("moz:firefoxOptions", options)?;
            Ok(capabilities)
        }
        Engine::WebKit => {
            let mut capabilities = Capabilities::new();
            capabilities.set("browserName", "MiniBrowser")?;
            let binary = MINI_BROWSERS.into_iter().find(|binary| fs::exists(binary).unwrap_or(false));
            let binary = binary.unwrap_or("MiniBrowser");
            capabilities.set("webkitgtk:browserOptions", json!({ "binary": binary, "args": ["--automation"] }))?;
            Ok(capabilities)
        }
    }
}

fn chromium() -> WebDriverResult<Capabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    let words = [
        "--headless=new",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
        "--lang=sv-SE",
    ];
    for word in words {
        capabilities.add_arg(word)?;
    }
    if is_root() {
        capabilities.add_arg("--no-sandbox")?;
    }
    if let Some(binary) = on_path(&BROWSERS) {
        capabilities.set_binary(&binary)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities.into())
}

/// The sandbox cannot be had by root, as containers often are.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

/// The first of several programs that is on PATH.
fn on_path(names: &[&str]) -> Option<String> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let found = names.iter().find_map(|name| folders.iter().map(|at| at.join(name)).find(|file| file.is_file()));
    found.map(|file| file.to_string_lossy().into_owned())
}

/// Starts a browser now, so that where there is none it is said once and not by every test.
pub fn check_alive() {
    drop(Browser::take());
}

/// Ends all browsers and their driver. To be called when the tests are done.
pub fn close_all() {
    let idle: Vec<Session> = lock(&IDLE).drain(..).collect();
    for session in idle {
        session.end();
    }
    drop(lock(&PROGRAM).take());
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
