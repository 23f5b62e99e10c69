//! Browsers: one driver program for the whole run, and sessions that are handed from test to test.

use std::future::Future;
use std::io::{BufRead, BufReader, ErrorKind};
use std::ops::Deref;
use std::os::unix::fs::MetadataExt;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, fs, thread};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::runtime::{Builder, Runtime};

const DRIVER: &str = "chromedriver";
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// How long a page may take to load and a script to run before the driver gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// Runs what the driver's client does. The tests themselves are plain functions.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime for the driver's client")
});

static PROGRAM: Mutex<Option<Program>> = Mutex::new(None);
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// Waits for the driver's answer.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

/// The driver, running.
struct Program {
    child: Child,
    url: String,
}

impl Program {
    fn start() -> Self {
        let child = Command::new(DRIVER).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.unwrap_or_else(|error| match error.kind() {
            ErrorKind::NotFound => panic!("{DRIVER} is not on PATH: the browser tests need Chromium and its driver"),
            _ => panic!("{DRIVER} cannot be started: {error}"),
        });
        let mut lines = BufReader::new(child.stdout.take().expect("its output was asked for")).lines();
        // "ChromeDriver was started successfully on port 12345."
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let port = line.split_once("on port ")?.1.trim_end_matches('.').parse::<u16>().ok()?;
            line.contains("successfully").then_some(port)
        });
        let Some(port) = port else {
            drop(child.kill());
            panic!("{DRIVER} did not say which port it listens on");
        };
        // Read on, or the driver waits for a reader.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, url: format!("http://127.0.0.1:{port}") }
    }
}

/// A browser that a test has for itself until it is dropped; the next test goes on with it.
pub(crate) struct Browser {
    session: Option<Session>,
}

/// A session of the driver: one browser with a fresh profile.
struct Session {
    driver: WebDriver,
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
            drop(block_on(session.driver.quit()));
        } else {
            lock(&IDLE).push(session);
        }
    }
}

impl Session {
    fn start() -> Self {
        let url = lock(&PROGRAM).get_or_insert_with(Program::start).url.clone();
        let driver = block_on(async {
            let driver = WebDriver::new(url, capabilities()?).await?;
            driver.set_page_load_timeout(PATIENCE).await?;
            driver.set_script_timeout(PATIENCE).await?;
            WebDriverResult::Ok(driver)
        });
        let session = Self { driver: driver.unwrap_or_else(|error| panic!("the browser cannot be started: {error}")) };
        session.reset().unwrap_or_else(|error| panic!("the new browser does not answer: {error}"));
        session
    }

    /// As if newly started: nothing emulated, no page, nothing in the log.
    fn reset(&self) -> WebDriverResult<()> {
        let cdp = self.driver.cdp();
        block_on(async {
            self.driver.goto("about:blank").await?;
            let commands: [(&str, Value); 4] = [
                ("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })),
                ("Emulation.clearDeviceMetricsOverride", json!({})),
                ("Page.setFontSizes", json!({ "fontSizes": { "standard": 16, "fixed": 13 } })),
                (
                    "Emulation.setDeviceMetricsOverride",
                    json!({ "width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
                ),
            ];
            for (method, parameters) in commands {
                cdp.send_raw(method, parameters).await?;
            }
            self.driver.browser_log().await?;
            Ok(())
        })
    }
}

fn capabilities() -> WebDriverResult<ChromeCapabilities> {
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
    if let Some(binary) = browser_on_path() {
        capabilities.set_binary(&binary)?;
    }
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities)
}

/// The sandbox cannot be had by root, as containers often are.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

fn browser_on_path() -> Option<String> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let found = BROWSERS.iter().find_map(|name| folders.iter().map(|at| at.join(name)).find(|file| file.is_file()));
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
        drop(block_on(session.driver.quit()));
    }
    if let Some(mut program) = lock(&PROGRAM).take() {
        drop(program.child.kill());
        drop(program.child.wait());
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
