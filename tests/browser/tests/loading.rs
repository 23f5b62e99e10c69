//! When the app itself cannot be loaded: a prepared section says why, with a way on.

use malbild_browser_tests::{Fault, Page, Site};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("a_missing_program_is_told_of", missing),
    ("a_page_in_place_of_the_program_is_told_of", || stopped(Fault::on("*.wasm").body("<!doctype html><p>Hej"), PART)),
    ("half_a_program_is_told_of", || stopped(Fault::on("*.wasm").truncate(5000), DOWNLOAD)),
    ("a_missing_script_is_told_of", || {
        stopped(
            Fault::on("*.js").status(404),
            "Sidan håller på att uppdateras och dess delar passar inte ihop just nu.",
        );
    }),
    ("a_wrong_type_does_not_matter", wrong_type),
    ("a_browser_without_webassembly_is_told_of", no_webassembly),
    ("a_policy_without_webassembly_is_told_of", policy),
    ("a_fault_in_the_program_is_told_of", panic),
    ("without_javascript_it_is_told_of", no_javascript),
];

const FATAL: &str = "Sidan kunde inte visas";
const PART: &str = "En del av sidan saknas på webbplatsen.";
const DOWNLOAD: &str = "Sidan kunde inte laddas ner helt.";
const RELOAD: &str = "Ladda om sidan (reload)";

/// The prepared section is there, alone, announced and in words, with a button and ways on.
fn fatal(page: &Page, words: &str) {
    page.view(FATAL);
    page.shows(words);
    let alert = page.role_where("alert", "with the prepared section", |_| true);
    assert!(page.role("heading", FATAL).lies_in(&alert));
    page.role("button", RELOAD);
    page.role("link", "Till startsidan (start page)");
    page.role("link", "Planen som öppna data (open data)");
    assert!(!page.has("progressbar", "Läser in Målbild …"), "nothing is on its way any longer");
    page.until("focus on the heading", || page.focused().1.text() == FATAL);
}

fn stopped(fault: Fault, words: &str) {
    // boot.js tells; it is the app's own script that is missing.
    let boot = Fault::on("boot.js").body(Site::file("boot.js")).content_type("text/javascript");
    let site = Site::with([boot, fault]);
    let page = Page::at(&site, "?plan=gotene-2019");
    fatal(&page, words);
    site.mend();
    page.role("button", RELOAD).click();
    page.until("the plan, after a new try", || page.title().contains("Götene kommun"));
    assert!(!page.has("heading", FATAL));
}

fn missing() {
    stopped(Fault::on("*.wasm").status(404), PART);
}

fn wrong_type() {
    let site = Site::with([Fault::on("*.wasm").content_type("application/octet-stream")]);
    let page = Page::at(&site, "");
    page.view("Välj en plan");
}

fn no_webassembly() {
    let site = Site::start();
    let mut page = Page::new();
    page.before_each_page("delete window.WebAssembly;");
    page.open(&site.url(""));
    fatal(&page, "Webbläsaren kan inte visa sidan: den är för gammal, eller så är WebAssembly avstängt i den.");
    page.shows("Firefox och Safari från 2022 eller senare fungerar.");
}

fn policy() {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
    let site = Site::with([Fault::on("index.html").header("Content-Security-Policy", policy)]);
    let page = Page::at(&site, "");
    fatal(&page, "Webbplatsens säkerhetsinställningar hindrar sidan från att starta.");
    page.shows("lägg till 'wasm-unsafe-eval' i script-src i Content-Security-Policy");
}

fn panic() {
    let site = Site::start();
    let page = Page::at(&site, "");
    page.view("Välj en plan");
    // As the app's panic hook tells it.
    page.script("dispatchEvent(new CustomEvent('malbild:panic', { detail: 'a test' }))", &[]);
    fatal(&page, "Ett fel i sidan gjorde att den stannade.");
    assert!(!page.has("heading", "Välj en plan"), "the stopped app is hidden");
    page.role("button", RELOAD).click();
    page.view("Välj en plan");
}

fn no_javascript() {
    let site = Site::start();
    let page = Page::new();
    page.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true }));
    page.open(&site.url(""));
    page.role("heading", "Målbild behöver JavaScript");
    page.role("link", "läs planen som öppna data");
    assert!(!page.has("progressbar", "Läser in Målbild …"), "nothing is on its way");
    page.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": false }));
}
