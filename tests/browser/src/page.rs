//! A page in a browser.

use std::fmt::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{BrowserLogEntry, Key};

use crate::Site;
use crate::browser::{Browser, block_on, resize};
use crate::engine::{Engine, engine, needs_chromium};

/// How long something may take to happen.
const PATIENCE: Duration = Duration::from_secs(12);

/// How long until it is asked again.
const BETWEEN: Duration = Duration::from_millis(20);

/// How much of a page's text is told when a test fails.
const MOST_TEXT: usize = 900;

/// What the reader has set in the system: the features of media queries, as `("prefers-color-scheme", "dark")`.
pub type Media<'m> = &'m [(&'m str, &'m str)];

/// A page in a browser, for one test. It has a browser of its own as long as it lives.
pub struct Page {
    browser: Browser,
    scripts: Vec<Value>,
}

impl Page {
    /// An empty page.
    pub fn new() -> Self {
        Self { browser: Browser::take(), scripts: Vec::new() }
    }

    /// A page with an address of a site.
    #[track_caller]
    pub fn at(site: &Site, rest: &str) -> Self {
        let page = Self::new();
        page.open(&site.url(rest));
        page
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        &self.browser
    }

    /// Goes to an address.
    #[track_caller]
    pub fn open(&self, url: &str) {
        told("opened", block_on(self.driver().goto(url)));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        told("reloaded", block_on(self.driver().refresh()));
    }

    /// A step back in the history.
    #[track_caller]
    pub fn back(&self) {
        told("gone back", block_on(self.driver().back()));
    }

    /// A step forward in the history.
    #[track_caller]
    pub fn forward(&self) {
        told("gone forward", block_on(self.driver().forward()));
    }

    /// The address.
    #[track_caller]
    pub fn url(&self) -> String {
        told("asked for its address", block_on(self.driver().current_url())).into()
    }

    /// The title.
    #[track_caller]
    pub fn title(&self) -> String {
        told("asked for its title", block_on(self.driver().title()))
    }

    /// The text that is seen on the page now.
    #[track_caller]
    pub fn text(&self) -> String {
        self.script("return document.body ? document.body.innerText : ''", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Presses a key, as on a keyboard: whatever has focus gets it.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let keys = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO)).send_keys(key);
        told("sent a key", block_on(keys.perform()));
    }

    /// Types a text, as on a keyboard: whatever has focus gets it.
    #[track_caller]
    pub fn write(&self, text: &str) {
        let keys = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO)).send_keys(text);
        told("written to", block_on(keys.perform()));
    }

    /// Runs a script and answers what it returns.
    #[track_caller]
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = block_on(self.driver().execute(script, arguments.to_vec()));
        told("asked by a script", answer).json().clone()
    }

    /// Runs a script whose last argument is a function to call with the answer.
    #[track_caller]
    pub fn script_later(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = block_on(self.driver().execute_async(script, arguments.to_vec()));
        told("asked by a script", answer).json().clone()
    }

    /// Goes into the frame of a number, counted from 0, of the page at hand: scripts, texts and axe are then about what is
    /// in it. Roles still are about the page around.
    #[track_caller]
    pub fn enter_frame(&self, number: u16) {
        told("asked for a frame", block_on(self.driver().enter_frame(number)));
    }

    /// Goes back to the page around all frames.
    #[track_caller]
    pub fn leave_frames(&self) {
        told("gone back to", block_on(self.driver().enter_default_frame()));
    }

    /// Runs a script on every page from now on, before any of its own.
    #[track_caller]
    pub fn before_each_page(&mut self, script: &str) {
        needs_chromium("a script before the page's own");
        let answer = self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
        self.scripts.push(answer["identifier"].clone());
    }

    /// Sets what the system tells the page about its reader.
    #[track_caller]
    pub fn media(&self, features: Media) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": features }));
    }

    /// Sets the size of the window's inside, in CSS pixels.
    #[track_caller]
    pub fn size(&self, width: u32, height: u32) {
        if engine() != Engine::Chromium {
            told("resized", block_on(resize(self.driver(), (width, height))));
            if self.script("return innerWidth", &[]) != width {
                needs_chromium("so narrow a window");
            }
            return;
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sets the size of text that the reader has chosen in the browser, in per cent of the usual.
    #[track_caller]
    pub fn text_size(&self, percent: u32) {
        let sizes = json!({ "fontSizes": { "standard": 16 * percent / 100, "fixed": 13 * percent / 100 } });
        self.cdp("Page.setFontSizes", sizes);
    }

    /// Takes the connection away, or gives it back.
    pub fn offline(&self, offline: bool) {
        self.cdp("Network.enable", json!({}));
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", conditions);
    }

    /// A command of the developer tools.
    #[track_caller]
    pub fn cdp(&self, method: &str, parameters: Value) -> Value {
        needs_chromium("the developer tools");
        told(method, block_on(self.driver().cdp().send_raw(method, parameters)))
    }

    pub(crate) fn try_cdp(&self, method: &str, parameters: Value) -> Option<Value> {
        block_on(self.driver().cdp().send_raw(method, parameters)).ok()
    }

    /// What the browser has written to the console since last asked: warnings and errors, its own and the page's. Only
    /// Chromium's driver tells; in other engines nothing is known, and so there is none.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        if engine() != Engine::Chromium {
            return Vec::new();
        }
        let log = told("asked for its log", block_on(self.driver().browser_log()));
        let bad = |entry: &BrowserLogEntry| matches!(entry.level.as_str(), "SEVERE" | "WARNING");
        log.into_iter().filter(bad).map(|entry| format!("{} {}", entry.level, entry.message)).collect()
    }

    /// Asks until there is an answer, and panics where there never is one, telling what was awaited and what the
    /// page shows instead.
    #[track_caller]
    pub fn wait<T>(&self, what: &str, ask: impl FnMut() -> Option<T>) -> T {
        attempt(ask).unwrap_or_else(|| panic!("Waited in vain for {what}.\n{}", self.snapshot()))
    }

    /// Asks until something holds.
    #[track_caller]
    pub fn until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        self.wait(what, || holds().then_some(()));
    }

    /// Waits for a text anywhere on the page.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        self.until(&format!("the text “{text}”"), || self.text().contains(text));
    }

    /// Waits for a view to be there, by its first heading, and checks that it is the only one.
    #[track_caller]
    pub fn view(&self, heading: &str) {
        self.role("heading", heading);
        let script =
            "return [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).map(h => h.innerText)";
        let first = || self.script(script, &[]);
        let alone = || {
            let all = first();
            let all = all.as_array().map(Vec::as_slice).unwrap_or_default();
            matches!(all, [only] if crate::role::same(only.as_str().unwrap_or_default(), heading))
        };
        self.until(&format!("“{heading}” as the only first-level heading"), alone);
    }

    /// Waits for a view, whichever, to be there in place of what says that it loads.
    #[track_caller]
    pub fn is_there(&self) {
        let script = "return !!document.querySelector('main h1') && !document.querySelector('.loading, #loading')";
        self.until("the view", || self.script(script, &[]) == true);
    }

    /// What the page shows, for messages.
    pub fn snapshot(&self) -> String {
        let url = block_on(self.driver().current_url()).map(String::from).unwrap_or_default();
        let title = block_on(self.driver().title()).unwrap_or_default();
        let script = "return document.body ? document.body.innerText : ''";
        let text = block_on(self.driver().execute(script, Vec::new()));
        let text = text.ok().and_then(|text| text.json().as_str().map(str::to_owned)).unwrap_or_default();
        let log = block_on(self.driver().browser_log()).unwrap_or_default();
        let short: String = url.chars().take(200).collect();
        let mut told = format!("The page is {short}, titled “{title}”, and shows:\n");
        for line in text.chars().take(MOST_TEXT).collect::<String>().lines().filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(told, "    {line}");
        }
        for entry in log {
            let _ = writeln!(told, "  in the console: {} {}", entry.level, entry.message);
        }
        told
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        for script in self.scripts.drain(..) {
            let parameters = json!({ "identifier": script });
            drop(block_on(self.browser.cdp().send_raw("Page.removeScriptToEvaluateOnNewDocument", parameters)));
        }
    }
}

/// Asks until there is an answer, or it has taken too long.
pub(crate) fn attempt<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if Instant::now() > end {
            return None;
        }
        thread::sleep(BETWEEN);
    }
}

#[track_caller]
fn told<T>(done: &str, result: WebDriverResult<T>) -> T {
    result.unwrap_or_else(|error| panic!("The page could not be {done}: {error}"))
}
