//! Which browser engine the tests run in.

use std::env;
use std::panic::panic_any;
use std::sync::LazyLock;

/// The environment variable that names the browser engine: `chromium`, where it is missing, `firefox` or `webkit`.
pub const BROWSER_VARIABLE: &str = "MALBILD_BROWSER";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, in which all tests run.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`'s small browser, the nearest to Safari that runs on Linux.
    WebKit,
}

/// What a test panics with that needs what only Chromium's driver can do. No failure: the test is to be passed over.
#[derive(Clone, Copy, Debug)]
pub struct OnlyInChromium(
    /// What it needs.
    pub &'static str,
);

/// The engine of this run.
pub fn engine() -> Engine {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| match env::var(BROWSER_VARIABLE).as_deref() {
        Err(_) | Ok("" | "chromium") => Engine::Chromium,
        Ok("firefox") => Engine::Firefox,
        Ok("webkit") => Engine::WebKit,
        Ok(other) => panic!("{BROWSER_VARIABLE} is {other}, and can be chromium, firefox or webkit"),
    });
    *ENGINE
}

/// Ends a test that needs what only Chromium's driver can do, where the tests run in another engine.
pub(crate) fn needs_chromium(what: &'static str) {
    if engine() != Engine::Chromium {
        panic_any(OnlyInChromium(what));
    }
}

/// Ends a test that goes from link to link with the Tab key, where the browser steps over links until its user has chosen
/// otherwise, as `WebKit` does.
pub fn needs_tab_to_links() {
    if engine() == Engine::WebKit {
        panic_any(OnlyInChromium("a Tab key that stops at links"));
    }
}
