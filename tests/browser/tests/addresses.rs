//! Addresses that people type, share and mistype.

use malbild_browser_tests::{Page, Site, text_of};

use crate::Test;
use crate::whole_way::heading_of;

pub const TESTS: &[Test] = &[
    ("lead_straight_to_a_goal_or_indicator", deep_links),
    ("that_lead_nowhere_say_so_and_offer_a_way_on", nowhere),
    ("to_an_unknown_plan_offer_the_plans", unknown_plan),
    ("of_any_shape_never_stop_the_app", any_shape),
];

const NOT_FOUND: &str = "Sidan finns inte";

fn deep_links() {
    let site = Site::start();
    let plan = Site::plan("gotene-2019");
    let page = Page::at(&site, "?plan=gotene-2019&mal=GOT-N3");
    let goal = plan["goals"].as_array().into_iter().flatten().find(|goal| goal["id"] == "GOT-N3").expect("the goal");
    page.view(text_of(&goal["name"], "sv"));
    page.open(&site.url("?plan=gotene-2019&indikator=GOT-K5"));
    let all = plan["indicators"].as_array();
    let indicator = all.into_iter().flatten().find(|indicator| indicator["id"] == "GOT-K5").expect("the indicator");
    page.view(heading_of(indicator));
    // Order and what is not known do not matter.
    page.open(&site.url("?utm_source=brev&indikator=GOT-K5&plan=gotene-2019&x#main"));
    page.view(heading_of(indicator));
}

fn nowhere() {
    let site = Site::start();
    let page = Page::new();
    for address in ["mal=GOT-N99", "indikator=GOT-K99", "vy=finns-inte", "mal=constructor", "mal=%F0%9F%98%80"] {
        page.open(&site.url(&format!("?plan=gotene-2019&{address}")));
        page.view(NOT_FOUND);
        page.until("the title of a page that is not there", || {
            page.title() == format!("{NOT_FOUND} – Götene kommun – Målbild")
        });
        page.shows("Adressen leder inte till något i planen.");
        page.role("navigation", "Huvudmeny");
    }
    page.role("link", "Till planens översikt").click();
    page.until("the overview", || page.url() == site.url("?plan=gotene-2019"));
    page.back();
    page.view(NOT_FOUND);
    let name = "Socialnämnden verkar för en begränsad klimatpåverkan";
    page.role("link", name).click();
    page.view(name);
}

fn unknown_plan() {
    let site = Site::start();
    let page = Page::new();
    for address in ["?plan=finns-inte", "?plan=finns-inte&mal=GOT-N3", "?plan=..%2F..%2Fx", "?mal=GOT-N3"] {
        page.open(&site.url(address));
        page.shows("Det finns ingen plan med den adressen.");
        page.role("link", "Götene kommun Socialpolitiskt program 2019-2024");
        page.until("a title that says so", || page.title() == format!("{NOT_FOUND} – Målbild"));
        let headings =
            page.script("return [...document.querySelectorAll('main:not([hidden]) h1')].map((h) => h.innerText)", &[]);
        assert_eq!(headings, serde_json::json!([NOT_FOUND]), "the heading says the same as the title, at {address}");
    }
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("the plan", || page.title() == "Verksamhetsplan 2024 – Bjurholms kommun – Målbild");
}

fn any_shape() {
    let site = Site::start();
    let page = Page::new();
    let long = "å".repeat(1700);
    let many = "&mal=x".repeat(1700);
    let addresses = [
        ("?plan=gotene-2019&mal=%".to_owned(), NOT_FOUND),
        ("?plan=gotene-2019&mal=%zz%E5%ff".to_owned(), NOT_FOUND),
        ("?plan=%".to_owned(), ""),
        ("?%=%&=&&&==".to_owned(), "Välj en plan"),
        ("?plan=gotene-2019&sprak=%ff".to_owned(), ""),
        (format!("?plan=gotene-2019&mal={}", "x".repeat(10_240)), NOT_FOUND),
        (format!("?plan=gotene-2019&indikator={long}"), NOT_FOUND),
        (format!("?plan=gotene-2019{many}"), NOT_FOUND),
        (format!("?plan={}", "x".repeat(10_240)), ""),
    ];
    for (address, heading) in addresses {
        page.open(&site.url(&address));
        page.role("navigation", "Huvudmeny");
        if heading.is_empty() {
            page.until("a heading", || page.script("return !!document.querySelector('main h1')", &[]) == true);
        } else {
            page.view(heading);
        }
        let short: String = address.chars().take(60).collect();
        assert!(!page.has("heading", "Sidan kunde inte visas"), "the app stopped at {short}");
        let bad: Vec<String> = page.complaints().into_iter().filter(|line| line.contains("panicked")).collect();
        assert_eq!(bad, Vec::<String>::new(), "at {short}");
    }
}
