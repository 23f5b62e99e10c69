//! What the browser keeps between visits, and when it does not.

use malbild_browser_tests::{Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("colours_are_applied_and_remembered", colours),
    ("garbage_is_not_written_over", garbage),
    ("other_values_are_not_written_over", other_values),
    ("works_where_storage_is_blocked", blocked),
    ("works_where_storage_is_full", full),
    ("the_last_plan_is_remembered", last_plan),
    ("the_last_plan_may_be_gone_or_garbage", last_plan_gone),
];

const COLOURS: &str = "Färger";
const NOT_KEPT: &str = "Valet gäller tills du stänger sidan. Webbläsaren sparar det inte.";
const DARK: &[(&str, &str)] = &[("prefers-color-scheme", "dark")];
const LIGHT: &[(&str, &str)] = &[("prefers-color-scheme", "light")];

/// Waits until the page is dark, or light.
fn looks_dark(page: &Page, dark: bool) {
    let script = "const probe = (name) => { const [r, g, b] = getComputedStyle(document.body)[name].match(/[\\d.]+/g).map(Number); return r + g + b; };
        return probe('backgroundColor') < probe('color');";
    let what = if dark { "dark colours" } else { "light colours" };
    page.until(what, || page.script(script, &[]) == Value::Bool(dark));
}

fn stored(page: &Page, key: &str) -> Value {
    page.script("return localStorage.getItem(arguments[0])", &[key.into()])
}

fn store(page: &Page, key: &str, value: &str) {
    page.script("localStorage.setItem(arguments[0], arguments[1])", &[key.into(), value.into()]);
}

/// What the list of colours stands at.
fn chosen(page: &Page, option: &str) {
    page.role("combobox", COLOURS);
    page.until(&format!("the choice “{option}”"), || {
        let script = "return arguments[0].selectedOptions[0].text";
        page.role("combobox", COLOURS).script(script, Value::Null) == json!(option)
    });
}

fn colours() {
    let site = Site::start();
    let page = Page::at(&site, "");
    chosen(&page, "Som systemet");
    page.media(DARK);
    looks_dark(&page, true);
    page.media(LIGHT);
    looks_dark(&page, false);

    page.role("combobox", COLOURS).choose("Mörkt");
    looks_dark(&page, true);
    page.reload();
    looks_dark(&page, true);
    chosen(&page, "Mörkt");
    // Against what the system says.
    page.role("combobox", COLOURS).choose("Ljust");
    page.media(DARK);
    looks_dark(&page, false);
    page.open(&site.url("?plan=gotene-2019"));
    looks_dark(&page, false);
    chosen(&page, "Ljust");
    // It holds in the next view too, and in the other language.
    page.role("link", "In English").click();
    page.until("the English list", || page.has("combobox", "Colours"));
    looks_dark(&page, false);

    page.role("combobox", "Colours").choose("As the system");
    looks_dark(&page, true);
    page.reload();
    looks_dark(&page, true);
    assert!(!page.text().contains("does not keep it"), "it was kept");
}

/// Works with something else in the place of the choice, and leaves it there.
fn untouched(value: &str) {
    let site = Site::start();
    let page = Page::at(&site, "");
    page.media(LIGHT);
    page.role("combobox", COLOURS);
    store(&page, "malbild.theme", value);
    page.reload();
    chosen(&page, "Som systemet");
    looks_dark(&page, false);
    page.role("combobox", COLOURS).choose("Mörkt");
    looks_dark(&page, true);
    page.until("a word that the choice is not kept", || {
        page.roles("status").iter().any(|status| status.text() == NOT_KEPT)
    });
    assert_eq!(stored(&page, "malbild.theme"), json!(value), "what is not ours is left alone");
    page.reload();
    chosen(&page, "Som systemet");
}

fn garbage() {
    untouched(r#"{"x":1}"#);
    untouched("\u{1}{{{");
}

fn other_values() {
    untouched(r#""sepia""#);
}

fn blocked() {
    let site = Site::start();
    let mut page = Page::new();
    page.media(LIGHT);
    let script = "for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });";
    page.before_each_page(script);
    page.open(&site.url(""));
    page.view("Välj en plan");
    page.role("combobox", COLOURS).choose("Mörkt");
    looks_dark(&page, true);
    page.shows(NOT_KEPT);
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("the plan", || page.title().starts_with("Verksamhetsplan 2024"));
    looks_dark(&page, true);
    page.reload();
    looks_dark(&page, false);
    assert!(!page.has("heading", "Sidan kunde inte visas"));
}

fn full() {
    let site = Site::start();
    let page = Page::at(&site, "");
    page.media(LIGHT);
    page.view("Välj en plan");
    let script = "let piece = 'x'.repeat(1 << 20);
        for (let n = 0; piece; n++) try { localStorage.setItem('full' + n, piece); } catch { piece = piece.slice(1 + piece.length / 2); }
        try { localStorage.setItem('more', 'x'); return false; } catch { return true; }";
    assert_eq!(page.script(script, &[]), Value::Bool(true), "the storage is full");
    page.role("combobox", COLOURS).choose("Mörkt");
    looks_dark(&page, true);
    page.shows(NOT_KEPT);
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("the plan", || page.title().starts_with("Verksamhetsplan 2024"));
    page.reload();
    page.until("the plan again", || page.title().starts_with("Verksamhetsplan 2024"));
    page.script("localStorage.clear()", &[]);
}

fn last_plan() {
    let site = Site::start();
    let page = Page::at(&site, "");
    page.view("Välj en plan");
    assert!(!page.text().contains("Fortsätt läsa"), "nothing has been read yet");
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("the plan", || page.title().starts_with("Verksamhetsplan 2024"));
    page.open(&site.url(""));
    page.shows("Fortsätt läsa");
    let twice = |whose: &str| page.names("link").iter().filter(|name| name.starts_with(whose)).count() == 2;
    assert!(twice("Bjurholms kommun "), "in the list and above it: {:?}", page.names("link"));
    // Also without loading the page again.
    page.role("link", "Götene kommun Socialpolitiskt program 2019-2024").click();
    page.until("the other plan", || page.title().starts_with("Socialpolitiskt program"));
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role("link", "Alla planer").click();
    page.shows("Fortsätt läsa");
    page.until("the plan that was read last above the list", || twice("Götene kommun "));
}

fn last_plan_gone() {
    let site = Site::start();
    let page = Page::at(&site, "");
    page.view("Välj en plan");
    for value in [r#""finns-inte""#, r#"{"x":1}"#, "[", "null"] {
        store(&page, "malbild.plan", value);
        page.reload();
        page.view("Välj en plan");
        assert!(!page.text().contains("Fortsätt läsa"), "{value} is no plan");
    }
    store(&page, "malbild.plan", r#"{"x":1}"#);
    page.open(&site.url("?plan=bjurholm-2024"));
    page.until("the plan", || page.title().starts_with("Verksamhetsplan 2024"));
    assert_eq!(stored(&page, "malbild.plan"), json!(r#"{"x":1}"#), "what is not ours is left alone");
}
