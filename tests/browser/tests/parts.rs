//! The part of the app that comes with the first view of one thing: late, missing, or something else in its place.

use malbild_browser_tests::{Fault, Page, Site, part_file, views_file};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("comes_only_when_it_is_needed", when_needed),
    ("is_fetched_ahead_for_an_address_that_needs_it", ahead),
    ("a_missing_part_is_told_of", || failing(Fault::on(views_file()).status(404))),
    ("a_page_in_place_of_the_part_is_told_of", || failing(Fault::on(views_file()).body("<!doctype html><p>Hej"))),
    ("half_a_part_is_told_of", || {
        // The browser is not to complete it from what it has kept.
        failing(Fault::on(views_file()).header("Cache-Control", "no-store").truncate(3000));
    }),
    ("a_wrong_type_does_not_matter", wrong_type),
    ("without_a_connection_the_place_is_kept", offline),
    ("comparisons_come_when_they_are_wanted", compared),
    ("what_a_disclosure_needs_is_fetched_when_it_is_opened", disclosed),
];

const GOAL: &str = "Brukarna känner trygghet med socialnämndens insatser";
const CARD: &str = "Vyn kunde inte läsas in";
const RETRY: &str = "Försök igen";

fn asked_for(site: &Site) -> usize {
    site.requests().iter().filter(|path| path.contains(&views_file())).count()
}

fn when_needed() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("link", GOAL);
    assert_eq!(asked_for(&site), 0, "an overview does without");
    page.role("link", GOAL).click();
    page.view(GOAL);
    assert_eq!(asked_for(&site), 1);
    page.back();
    page.role("link", GOAL);
    page.role("link", GOAL).click();
    page.view(GOAL);
    assert_eq!(asked_for(&site), 1, "once is enough");
}

fn ahead() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019&mal=GOT-N3");
    page.view(GOAL);
    assert_eq!(asked_for(&site), 1, "what is fetched ahead is used");
    let ahead = page.script("return !!document.querySelector('link[rel=preload][href*=\"views-\"]')", &[]);
    assert_eq!(ahead, true);
}

fn failing(fault: Fault) {
    let site = Site::with([fault]);
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("link", GOAL);
    page.role("link", GOAL).click();
    page.view(CARD);
    let alert = page.role_where("alert", "around the card", |_| true);
    assert!(page.role("heading", CARD).lies_in(&alert));
    page.shows("views-….wasm");
    page.role("banner", "");
    site.mend();
    page.role("button", RETRY).click();
    page.view(GOAL);
}

fn compared() {
    let file = part_file("extras");
    let site = Site::with([Fault::on(file.clone()).status(404)]);
    let page = Page::at(&site, "?plan=gotene-2019&vy=jamfor&visa=ordalydelser");
    page.view(CARD);
    page.shows("extras-….wasm");
    site.mend();
    page.role("button", RETRY).click();
    page.view("Jämför");
    page.shows("29 av 35\u{a0}indikatorer");
    site.forget_requests();
    page.role("link", "Bedömningar över tid").click();
    page.until("the other comparison", || page.url().contains("visa=matris"));
    assert!(site.requests().iter().all(|path| !path.contains(&file)), "once is enough");
}

fn wrong_type() {
    let site = Site::with([Fault::on(views_file()).content_type("application/octet-stream")]);
    let page = Page::at(&site, "?plan=gotene-2019&mal=GOT-N3");
    page.view(GOAL);
}

fn offline() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("link", GOAL);
    page.offline(true);
    page.role("link", GOAL).click();
    page.view(CARD);
    page.role("button", RETRY).click();
    page.view(CARD);
    page.offline(false);
    page.role("button", RETRY).click();
    page.view(GOAL);
}

/// The page stays as it is when what is in a disclosure does not come, and another try is enough.
fn disclosed() {
    const SHARE: &str = "Dela sidan";
    const COPY: &str = "Kopiera länken";
    let file = part_file("extras");
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("link", GOAL);
    let asked = || site.requests().iter().filter(|path| path.contains(&file)).count();
    assert_eq!(asked(), 0, "nobody has opened anything");
    site.misbehave([Fault::on(file.clone()).status(404)]);
    page.role("DisclosureTriangle", SHARE).click();
    page.shows("Det som behövs kunde inte hämtas.");
    page.role_where("alert", "that says so", |_| true);
    page.role("link", GOAL);
    site.mend();
    page.role("button", RETRY).click();
    page.role("button", COPY);
    let before = asked();
    page.role("DisclosureTriangle", SHARE).click();
    page.until("it folded", || !page.has("button", COPY));
    page.role("DisclosureTriangle", SHARE).click();
    page.role("button", COPY);
    assert_eq!(asked(), before, "once is enough");
}
