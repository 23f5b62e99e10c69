//! Plans that are broken, missing or late: an error card in plain words, a way on, and the page around it stays.

use malbild_browser_tests::{Fault, Page, Site};
use serde_json::Value;

use crate::Test;

pub const TESTS: &[Test] = &[
    ("a_truncated_plan_is_told_with_its_place", truncated),
    ("what_is_no_plan_is_told_with_its_place", no_plan),
    ("wrong_types_are_told_with_their_place", wrong_types),
    ("statuses_are_told_in_words", statuses),
    ("a_busy_server_is_asked_again", busy_once),
    ("a_server_that_stays_busy_is_told_of", busy_always),
    ("a_connection_that_breaks_is_told_of", broken),
    ("a_missing_list_with_a_single_plan_shows_the_plan", single_plan),
    ("a_missing_list_is_told_of", missing_list),
    ("an_empty_or_broken_list_is_told_of", bad_list),
    ("other_plans_can_be_reached_from_the_card", other_plans),
];

const FILE: &str = "plans/gotene-2019.json";
const LIST: &str = "plans/index.json";
const ADDRESS: &str = "?plan=gotene-2019";
const CARD: &str = "Planen kunde inte läsas in";
const LIST_CARD: &str = "Listan över planer kunde inte läsas in";
const RETRY: &str = "Försök igen";
const UNREADABLE: &str = "Filen finns, men är ingen plan som går att visa.";
const MISSING: &str = "Filen med planen finns inte på webbplatsen.";
const TITLE: &str = "Socialpolitiskt program 2019-2024 – Götene kommun – Målbild";

/// Opens a page on a site with faults, and waits for its error card to say what is told.
fn failing(page: &Page, faults: impl Into<Vec<Fault>>, address: &str, told: &[&str]) -> Site {
    let site = Site::with(faults);
    page.open(&site.url(address));
    card(page, told);
    site
}

/// The card, of a plan or of the list, is an alert with the words, and the page around it stays.
fn card(page: &Page, told: &[&str]) {
    page.until("an error card", || page.has("heading", CARD) || page.has("heading", LIST_CARD));
    let heading = if page.has("heading", LIST_CARD) { LIST_CARD } else { CARD };
    page.view(heading);
    let alert = page.role_where("alert", "around the card", |_| true);
    assert!(page.role("heading", heading).lies_in(&alert), "the card is announced");
    assert!(page.role("button", RETRY).lies_in(&alert));
    let text = alert.text();
    for words in told {
        assert!(text.contains(words), "the card does not say “{words}”: {text}");
    }
    page.until("the title of the card", || page.title() == format!("{heading} – Målbild"));
    shell(page);
}

fn shell(page: &Page) {
    page.role("banner", "");
    page.role("navigation", "Huvudmeny");
    page.role("combobox", "Färger");
    page.role("contentinfo", "");
    assert!(!page.has("heading", "Sidan kunde inte visas"), "the app has stopped");
}

/// Mends the site and presses the button: the plan comes.
fn mended(page: &Page, site: &Site, title: &str) {
    site.mend();
    page.role("button", RETRY).click();
    page.until(&format!("the title “{title}” after a new try"), || page.title() == title);
    assert!(page.names("alert").is_empty(), "the card has gone");
    shell(page);
}

/// Presses the button while the fault is still there: the card comes again.
fn still_failing(page: &Page, site: &Site, told: &[&str]) {
    site.forget_requests();
    page.role("button", RETRY).click();
    page.until("another request", || !site.requests().is_empty());
    card(page, told);
}

/// Checks that the card names a line and a column, and answers the line.
fn line_told(page: &Page) -> u64 {
    let text = page.role_where("alert", "around the card", |_| true).text();
    let after = text.split_once("rad ").unwrap_or_else(|| panic!("no line in {text}")).1;
    let (line, column) = after.split_once(", kolumn ").unwrap_or_else(|| panic!("no column in {text}"));
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<u64>();
    assert!(digits(column).is_ok_and(|column| column > 0), "no column in {text}");
    digits(line).unwrap_or_else(|_| panic!("no line in {text}"))
}

fn truncated() {
    let page = Page::new();
    let whole = Site::file(FILE);
    let half = whole.get(..whole.len() / 2).expect("half of it").to_vec();
    let lines = half.split(|byte| *byte == b'\n').count() as u64;
    let site = failing(&page, [Fault::on(FILE).body(half)], ADDRESS, &[UNREADABLE, FILE]);
    assert_eq!(line_told(&page), lines, "the line where the file ends");
    still_failing(&page, &site, &[UNREADABLE]);
    mended(&page, &site, TITLE);
}

fn no_plan() {
    let page = Page::new();
    for body in ["<!doctype html>\n<html><body>Hej</body></html>", "", "null", "[]", "12", "{}", "{", "\u{0}\u{1}"] {
        let site = failing(&page, [Fault::on(FILE).body(body)], ADDRESS, &[UNREADABLE, FILE]);
        assert!(line_told(&page) >= 1);
        mended(&page, &site, TITLE);
    }
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let body = [vec![0xff, 0xfe], utf16].concat();
    failing(&page, [Fault::on(FILE).body(body)], ADDRESS, &[UNREADABLE, "teckenkod"]);
}

fn wrong_types() {
    let page = Page::new();
    let mut plan = Site::plan("gotene-2019");
    plan["municipality"] = Value::from(7);
    plan["goals"] = Value::from("inga");
    let body = serde_json::to_string_pretty(&plan).expect("JSON");
    let line = body.lines().position(|line| line.contains("\"municipality\": 7")).expect("the line") as u64 + 1;
    let site = failing(&page, [Fault::on(FILE).body(body)], ADDRESS, &[UNREADABLE, FILE]);
    let text = page.role_where("alert", "around the card", |_| true).text();
    assert!(text.contains(&format!("rad {line}, kolumn")), "the line {line} is not told: {text}");
    mended(&page, &site, TITLE);
}

fn statuses() {
    let page = Page::new();
    for (status, words) in
        [(404, MISSING), (403, "Servern lämnar inte ut filen med planen."), (500, "Servern svarade med ett fel.")]
    {
        let site = failing(&page, [Fault::on(FILE).status(status)], ADDRESS, &[words, FILE, &status.to_string()]);
        still_failing(&page, &site, &[words]);
        mended(&page, &site, TITLE);
    }
}

fn busy_once() {
    let busy = Fault::on(FILE).status(503).header("Retry-After", "1").times(1);
    let site = Site::with([busy]);
    let page = Page::at(&site, ADDRESS);
    page.until("the plan, asked for again", || page.title() == TITLE);
    assert!(page.names("alert").is_empty(), "there is nothing to tell");
    let times = site.requests().iter().filter(|path| path.ends_with(FILE)).count();
    assert_eq!(times, 2, "asked for again, once: {:?}", site.requests());
}

fn busy_always() {
    let page = Page::new();
    let busy = Fault::on(FILE).status(503).header("Retry-After", "1");
    let site = failing(&page, [busy], ADDRESS, &["Servern har för mycket att göra just nu.", "503"]);
    let times = site.requests().iter().filter(|path| path.ends_with(FILE)).count();
    assert!((2..=5).contains(&times), "asked again a few times and no more: {times}");
    mended(&page, &site, TITLE);
}

fn broken() {
    let page = Page::new();
    let site = failing(&page, [Fault::on(FILE).truncate(1000)], ADDRESS, &["Anslutningen till servern bröts."]);
    mended(&page, &site, TITLE);
}

fn single_plan() {
    for file in ["plans/plan.json", "plan.json"] {
        let faults = [Fault::on(LIST).status(404), Fault::on(file).body(Site::file(FILE))];
        let site = Site::with(faults);
        let page = Page::at(&site, "");
        page.until("the only plan there is", || page.title() == TITLE);
        assert!(!page.has("link", "Alla planer"), "there are no others to choose from");
        let name = "Socialnämnden verkar för en begränsad klimatpåverkan";
        page.role("link", name).click();
        page.view(name);
        assert_eq!(page.url(), site.url("?mal=GOT-N6"));
        page.reload();
        page.view(name);
    }
}

fn missing_list() {
    let page = Page::new();
    let site = failing(&page, [Fault::on(LIST).status(404)], "", &[MISSING, LIST]);
    assert!(page.has("heading", LIST_CARD), "it is the list that is missing");
    mended(&page, &site, "Välj en plan – Målbild");
}

fn bad_list() {
    let page = Page::new();
    let empty = r#"{ "schemaVersion": "1.0", "plans": [] }"#;
    for body in [empty, "{", "<html></html>", "null"] {
        let site = failing(&page, [Fault::on(LIST).body(body)], "", &[LIST]);
        let text = page.role_where("alert", "around the card", |_| true).text();
        assert!(page.has("heading", LIST_CARD), "it is the list that is broken");
        if body == empty {
            assert!(text.contains("Listan över planer är tom."), "{text}");
        } else {
            let why = text.rsplit_once(LIST).map(|(_, why)| why.trim().to_owned()).unwrap_or_default();
            assert!(why.len() > 10, "what is wrong with {body} is not told: {text}");
            assert!(line_told(&page) >= 1);
        }
        mended(&page, &site, "Välj en plan – Målbild");
    }
    let site = failing(&page, [Fault::on(LIST).status(500)], ADDRESS, &["Servern svarade med ett fel."]);
    mended(&page, &site, TITLE);
}

fn other_plans() {
    let page = Page::new();
    let _site = failing(&page, [Fault::on(FILE).status(404)], ADDRESS, &[MISSING]);
    page.role("link", "Till alla planer").click();
    page.view("Välj en plan");
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("another plan", || page.title() == "Verksamhetsplan 2024 – Bjurholms kommun – Målbild");
}
