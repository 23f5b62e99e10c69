//! The flaws of a plan's file beside its views, for whoever publishes it: `?granska`.

use malbild_browser_tests::{Fault, Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("warnings_are_told_beside_the_plan", warnings),
    ("a_plan_without_flaws_is_said_to_be_so", none),
    ("the_review_goes_along_to_other_views", goes_along),
    ("readers_are_not_bothered", not_asked_for),
    ("flaws_of_a_plan_that_cannot_be_shown_are_all_told", errors),
];

const FILE: &str = "plans/gotene-2019.json";
const REVIEW: &str = "Granskning av plans/gotene-2019.json";

/// A site where Götene's plan has two flaws that do not hinder its reading.
fn flawed() -> Site {
    let mut plan = Site::plan("gotene-2019");
    plan["golas"] = json!([]);
    plan["indicators"][3]["goals"] = json!(["GOT-N77"]);
    Site::with([Fault::on(FILE).body(plan.to_string()).content_type("application/json")])
}

fn warnings() {
    let site = flawed();
    let page = Page::at(&site, "?plan=gotene-2019&granska");
    page.role("heading", REVIEW);
    page.shows("1\u{a0}fel och 1\u{a0}varning");
    page.shows("/golas");
    page.shows("/indicators/3/goals/0");
    page.shows("GOT-N77");
    // The plan is there all the same.
    page.role("heading", "Målen");
    assert_eq!(page.axe(), Vec::<String>::new());
}

fn none() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019&granska=1");
    page.role("heading", REVIEW);
    page.shows("Inga fel och inga varningar.");
}

fn goes_along() {
    let site = flawed();
    let page = Page::at(&site, "?plan=gotene-2019&granska");
    page.role("heading", REVIEW);
    page.role("link", "Brukarna känner trygghet med socialnämndens insatser").click();
    page.view("Brukarna känner trygghet med socialnämndens insatser");
    page.role("heading", REVIEW);
    assert!(page.url().contains("granska"), "{}", page.url());
}

fn not_asked_for() {
    let site = flawed();
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("heading", "Målen");
    assert!(!page.has("heading", REVIEW));
    assert!(!page.text().contains("golas"));
}

fn errors() {
    let mut plan = Site::plan("gotene-2019");
    plan["schemaVersion"] = Value::from("1.0");
    plan.as_object_mut().expect("an object").remove("municipality");
    let site = Site::with([Fault::on(FILE).body(plan.to_string()).content_type("application/json")]);
    let page = Page::at(&site, "?plan=gotene-2019&granska");
    page.view("Planen kunde inte läsas in");
    page.role("heading", REVIEW);
    page.shows("municipality");
}
