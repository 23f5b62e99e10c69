//! The way from the list of plans to the numbers of an indicator, and back, on each published plan.

use malbild_browser_tests::{Page, Site, text_of};
use serde_json::{Value, json};

use crate::Test;
use crate::numbers;

pub const TESTS: &[Test] = &[
    ("gotene", || from_start_to_table("gotene-2019")),
    ("bjurholm", || from_start_to_table("bjurholm-2024")),
    ("exempelby", || from_start_to_table("exempelby-2024")),
    ("exempelby_earlier", || from_start_to_table("exempelby-2023")),
    ("strangnas", || from_start_to_table("strangnas-2024")),
    ("prognos", || from_start_to_table("prognos-1-2021")),
    ("vaggeryd_without_goals", without_goals),
    ("back_and_forward_restore_view_focus_and_place", back_and_forward),
    ("fast_steps_end_where_the_address_says", fast_steps),
    ("a_new_tab_and_a_copied_link_work", links_are_links),
];

fn from_start_to_table(id: &str) {
    let (plan, catalogue) = (Site::plan(id), Site::catalogue());
    let goal = goal_of(&plan);
    let indicator = indicator_of(&plan, goal);
    let site = Site::start();
    let page = Page::at(&site, "");

    page.view("Välj en plan");
    assert_eq!(page.title(), "Välj en plan – Målbild");
    page.role("link", &name_in(&catalogue, id)).click();

    let municipality = text_of(&plan["municipality"]["name"], "sv");
    let title = |view: &str| format!("{view} – {municipality} – Målbild");
    arrived(&page, None, &title(text_of(&plan["title"], "sv")), &site.url(&format!("?plan={id}")));
    let links = page.names("link");
    for goal in plan["goals"].as_array().into_iter().flatten() {
        let name = text_of(&goal["name"], "sv");
        assert!(links.iter().any(|link| link == name), "The overview has no link to the goal “{name}”: {links:?}");
    }

    let name = text_of(&goal["name"], "sv");
    page.role("link", name).click();
    let goal_url = site.url(&format!("?plan={id}&mal={}", text_of(&goal["id"], "sv")));
    arrived(&page, Some(name), &title(name), &goal_url);
    let links = page.names("link");
    for other in plan["indicators"].as_array().into_iter().flatten().filter(|other| belongs(other, goal)) {
        let name = heading_of(other);
        assert!(links.iter().any(|link| link == name), "The goal has no link to its indicator “{name}”: {links:?}");
    }

    let name = heading_of(indicator);
    page.role("link", name).click();
    let url = site.url(&format!("?plan={id}&indikator={}", text_of(&indicator["id"], "sv")));
    arrived(&page, Some(name), &title(name), &url);
    numbers::told(&page, &plan, indicator);
    assert_eq!(page.complaints(), Vec::<String>::new(), "The browser complains");
}

/// A plan without goals and indicators: what it holds is on its overview, and the rest a step away.
fn without_goals() {
    let (plan, catalogue) = (Site::plan("vaggeryd-2024"), Site::catalogue());
    let site = Site::start();
    let page = Page::at(&site, "");
    page.role("link", &name_in(&catalogue, "vaggeryd-2024")).click();
    page.view("Planen har 3\u{a0}strategier och 2\u{a0}förslag till beslut.");
    let text = page.text();
    for list in ["strategies", "proposals"] {
        for item in plan[list].as_array().into_iter().flatten() {
            let said = if list == "strategies" { &item["name"] } else { &item["text"] };
            assert!(text.contains(text_of(said, "sv")), "{said} is not on the overview");
        }
    }
    page.role("link", "Läs mer om planen").click();
    page.view("Om planen");
    assert_eq!(page.url(), site.url("?plan=vaggeryd-2024&vy=om"));
    assert_eq!(page.complaints(), Vec::<String>::new(), "The browser complains");
}

/// A new view: its heading has focus and is the only one of its level, it has a title and an address of its own, and
/// is seen from its top.
fn arrived(page: &Page, heading: Option<&str>, title: &str, url: &str) {
    page.until(&format!("the title “{title}”"), || page.title() == title);
    if let Some(heading) = heading {
        page.view(heading);
    }
    page.until("focus on the heading of the view", || {
        let script = "return document.activeElement === document.querySelector('main h1')";
        page.script(script, &[]) == Value::Bool(true)
    });
    let (role, focused) = page.focused();
    assert_eq!(role, "heading", "focus is on {focused:?}");
    assert_eq!(page.url(), url);
    assert_eq!(page.script("return scrollY", &[]), json!(0), "the view begins at its top");
}

fn back_and_forward() {
    let plan = Site::plan("exempelby-2024");
    let goal = &plan["goals"][9];
    let indicator = indicator_of(&plan, goal);
    let (goal_name, name) = (text_of(&goal["name"], "sv"), heading_of(indicator));
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");

    let link = page.role("link", goal_name);
    link.script("arguments[0].scrollIntoView({ block: 'center' })", Value::Null);
    let down = page.script("return scrollY", &[]);
    assert!(down.as_f64() > Some(0.0), "the goal lies so far down that there is something to restore: {down}");
    let overview = page.title();
    link.click();
    page.view(goal_name);
    page.role("link", name).click();
    page.view(name);

    page.back();
    page.view(goal_name);
    has_focus(&page, goal_name);
    page.back();
    page.until("the overview's title", || page.title() == overview);
    page.until("the place on the overview that was left", || {
        let now = page.script("return scrollY", &[]).as_f64().unwrap_or_default();
        (now - down.as_f64().unwrap_or_default()).abs() <= 2.0
    });
    page.forward();
    page.view(goal_name);
    has_focus(&page, goal_name);
    page.forward();
    page.view(name);
    has_focus(&page, name);
    page.reload();
    page.view(name);
}

/// However fast someone goes through the history, what is shown in the end is what the address says.
fn fast_steps() {
    let plan = Site::plan("exempelby-2024");
    let goals: Vec<&Value> = plan["goals"].as_array().into_iter().flatten().collect();
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    for goal in goals.iter().chain(&goals) {
        let name = text_of(&goal["name"], "sv");
        page.role("link", "Översikt").click();
        page.role("link", name).click();
        page.view(name);
    }
    let script = "const steps = [...Array(30).fill(-1), ...Array(20).fill(1), -1];
        const step = () => { const by = steps.shift(); if (by) { history.go(by); setTimeout(step, 3); } else window.stepped = true; };
        step();";
    page.script(script, &[]);
    page.until("the last of the steps", || page.script("return window.stepped === true", &[]) == Value::Bool(true));
    page.until("a view and a title that are those of the address", || {
        let url = page.url();
        let id = url.split_once("mal=").map(|(_, id)| id);
        let name =
            id.and_then(|id| goals.iter().find(|goal| goal["id"] == id)).map(|goal| text_of(&goal["name"], "sv"));
        let heading = page.script("return document.querySelector('main h1')?.innerText", &[]);
        match name {
            Some(name) => heading == name && page.title().starts_with(name),
            None => page.title().starts_with("Verksamhetsplan 2023–2026 – ") && !url.contains("mal="),
        }
    });
    assert_eq!(page.complaints(), Vec::<String>::new(), "The browser complains");
}

fn has_focus(page: &Page, heading: &str) {
    page.until(&format!("focus on “{heading}”"), || {
        let (role, focused) = page.focused();
        role == "heading" && focused.text() == heading
    });
}

fn links_are_links() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019");
    let goal = Site::plan("gotene-2019")["goals"][5].clone();
    let link = page.role("link", text_of(&goal["name"], "sv"));
    // What a copied link or a new tab gets: the resolved address.
    let url = link.script("return arguments[0].href", Value::Null);
    assert_eq!(url, json!(site.url("?plan=gotene-2019&mal=GOT-N2")));
    let cancelled = link.script(
        "const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
         // Seen after the app's own handler, and kept from opening a tab here.
         let seen; addEventListener('click', (e) => { seen = e.defaultPrevented; e.preventDefault(); }, { once: true });
         arguments[0].dispatchEvent(event); return seen;",
        Value::Null,
    );
    assert_eq!(cancelled, Value::Bool(false), "a click with Ctrl is the browser's");
    assert_eq!(page.url(), site.url("?plan=gotene-2019"));
}

/// The first goal that has indicators of its own.
pub fn goal_of(plan: &Value) -> &Value {
    let goals = plan["goals"].as_array().into_iter().flatten();
    let mut with_indicators = goals
        .filter(|goal| plan["indicators"].as_array().into_iter().flatten().any(|indicator| belongs(indicator, goal)));
    with_indicators.next().expect("a goal with indicators")
}

/// The first of a goal's indicators.
pub fn indicator_of<'p>(plan: &'p Value, goal: &Value) -> &'p Value {
    let mut all = plan["indicators"].as_array().into_iter().flatten();
    all.find(|indicator| belongs(indicator, goal)).expect("an indicator of the goal")
}

fn belongs(indicator: &Value, goal: &Value) -> bool {
    indicator["goals"].as_array().into_iter().flatten().any(|id| *id == goal["id"])
}

/// What an indicator's page is headed.
pub fn heading_of(indicator: &Value) -> &str {
    let short = text_of(&indicator["shortName"], "sv");
    if short.is_empty() { text_of(&indicator["name"], "sv") } else { short }
}

/// What a plan is called in the list of plans.
pub fn name_in(catalogue: &Value, id: &str) -> String {
    let mut plans = catalogue["plans"].as_array().into_iter().flatten();
    let entry = plans.find(|entry| entry["id"] == id).expect("the plan in the list");
    format!("{} {}", text_of(&entry["municipality"], "sv"), text_of(&entry["title"], "sv"))
}
