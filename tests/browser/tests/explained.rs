//! Words that the plan explains, where they stand.

use malbild_browser_tests::{Key, Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("a_word_is_explained_by_a_button_and_by_keyboard", button),
    ("no_button_stands_in_a_link_or_heading_and_none_twice_in_a_section", places),
    ("a_plan_without_a_glossary_has_no_such_buttons", none),
];

/// A view whose texts hold words of the plan's glossary.
const VIEW: &str = "?plan=exempelby-2024&mal=N1";

/// How many words have an explanation, and how many of those are shown.
const SHOWN: &str = "return [document.querySelectorAll('main .term').length > 0,
    [...document.querySelectorAll('main .explained')].filter((one) => one.checkVisibility()).length]";

fn button() {
    let site = Site::start();
    let page = Page::at(&site, VIEW);
    page.until("a word with an explanation", || page.script(SHOWN, &[]) == json!([true, 0]));
    let word = page.script(
        "const term = [...document.querySelectorAll('main .term')].find((one) => one.checkVisibility());
            term.focus(); return term.textContent",
        &[],
    );
    let (role, found) = page.focused();
    assert_eq!((role.as_str(), Value::from(found.name.as_str())), ("button", word));
    assert_eq!(found.attribute("aria-expanded").as_deref(), Some("false"));
    for (key, shown) in [(Key::Enter, 1), (Key::Enter, 0), (Key::Space, 1), (Key::Escape, 0), (Key::Escape, 0)] {
        page.press(key);
        page.until("the explanation to follow the key", || page.script(SHOWN, &[]) == json!([true, shown]));
        let expanded = if shown == 1 { "true" } else { "false" };
        assert_eq!(found.attribute("aria-expanded").as_deref(), Some(expanded));
    }
    // It stands right after its word, and says what the plan says.
    found.click();
    let about = page.script("return document.querySelector('main .term + .explained:not([hidden])').textContent", &[]);
    let about = about.as_str().expect("a text");
    let plan = Site::plan("exempelby-2024").to_string();
    assert!(about.len() > 8 && plan.contains(about), "“{about}”");
    assert_eq!(page.axe(), Vec::<String>::new());
}

fn places() {
    let site = Site::start();
    for view in [
        VIEW,
        "?plan=exempelby-2024&vy=aktiviteter",
        "?plan=gotene-2019&mal=GOT-N3",
        "?plan=strangnas-2024&vy=aktiviteter",
    ] {
        let page = Page::at(&site, view);
        page.is_there();
        let script = "return [...document.querySelectorAll(':is(a, h1, h2, h3, h4, summary, button) .term')].length";
        assert_eq!(page.script(script, &[]), 0, "{view}");
        let script = "return [...document.querySelectorAll('main section')].flatMap((section) => {
            const words = [...section.querySelectorAll('.term + .explained')].map((one) => one.textContent);
            return words.filter((word, at) => words.indexOf(word) !== at);
        })";
        assert_eq!(page.script(script, &[]), json!([]), "{view}");
    }
}

fn none() {
    let mut plan = Site::plan("exempelby-2024");
    for list in ["glossary", "abbreviations"] {
        plan[list] = json!([]);
    }
    for role in plan["roles"].as_array_mut().expect("roles") {
        role.as_object_mut().expect("a role").remove("abbreviation");
    }
    let fault = malbild_browser_tests::Fault::on("plans/exempelby-2024.json");
    let site = Site::with([fault.body(plan.to_string()).content_type("application/json")]);
    let page = Page::at(&site, VIEW);
    page.until("the view", || page.script("return !!document.querySelector('main .activities')", &[]) == true);
    assert_eq!(page.script(SHOWN, &[]), json!([false, 0]));
}
