//! All that a plan holds can be read: every goal, indicator, strategy, activity, decision and word of every published plan
//! stands on a page that its reader can come to.

use malbild_browser_tests::{Page, Site, plans, text_of};
use serde_json::Value;

use crate::Test;

pub const TESTS: &[Test] = &[("every_item_of_every_plan_stands_on_a_page", every_item)];

/// The lists of a plan that its pages hold, which page, and what names an item.
const ON_PAGES: [(&str, &str, &[&str]); 14] = [
    ("activities", "&vy=aktiviteter", &["name"]),
    ("decisions", "&vy=om", &["kind"]),
    ("glossary", "&vy=om", &["term", "definition"]),
    ("abbreviations", "&vy=om", &["short", "long"]),
    ("roles", "&vy=om", &["name"]),
    ("trends", "&vy=om", &["name"]),
    ("challenges", "&vy=om", &["text"]),
    ("economy", "&vy=om", &["name"]),
    ("documents", "&vy=om", &["title"]),
    ("proposals", "&vy=om", &["text"]),
    ("commitments", "&vy=om", &["text"]),
    ("process", "&vy=om", &["text"]),
    ("statistics", "&vy=om", &["name"]),
    ("figures", "&vy=om", &["caption"]),
];

fn every_item() {
    let site = Site::start();
    let page = Page::new();
    let mut seen = 0;
    for id in plans() {
        let plan = Site::plan(&id);
        page.open(&site.url(&format!("?plan={id}")));
        page.role("navigation", "Huvudmeny");
        for (list, key) in [("goals", "mal"), ("indicators", "indikator")] {
            for item in items(&plan, list) {
                go(&page, &format!("?plan={id}&{key}={}", text_of(&item["id"], "sv")));
                stands(&page, text_of(&item["name"], "sv"), &id);
                seen += 1;
            }
        }
        let mut at = "";
        for (list, address, names) in ON_PAGES {
            for item in items(&plan, list) {
                if at != address {
                    go(&page, &format!("?plan={id}{address}"));
                    at = address;
                }
                for name in names {
                    stands(&page, text_of(&item[name], "sv"), &id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 400, "there is more in the plans than {seen} things");
}

fn items<'a>(plan: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    plan[list].as_array().into_iter().flatten()
}

/// As a click on a link to it would, without the way to the link.
fn go(page: &Page, address: &str) {
    let script = "const link = document.createElement('a'); link.href = arguments[0];
        document.querySelector('main').append(link); link.click(); link.remove();";
    page.script(script, &[address.into()]);
}

/// Waits for a text in the view, also where it is still folded away.
fn stands(page: &Page, text: &str, plan: &str) {
    // What explains a word within a text is folded away, and no part of the text.
    let script = "const flat = (text) => text.replaceAll('\u{ad}', '').replace(/\\s+/g, ' ').trim().toLowerCase();
        const main = document.querySelector('main').cloneNode(true);
        for (const explained of main.querySelectorAll('.explained')) explained.remove();
        return flat(main.textContent).includes(flat(arguments[0]));";
    page.until(&format!("“{text}” of {plan}"), || page.script(script, &[text.into()]) == Value::Bool(true));
}
