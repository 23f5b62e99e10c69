//! All activities: in groups that the address tells, with status, deadline and what has been said; and the way to other
//! plans.

use malbild_browser_tests::{Key, Page, Site, text_of};
use serde_json::{Value, json};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("are_grouped_as_the_address_says", grouped),
    ("tell_how_far_they_have_come", told),
    ("the_year_leads_to_what_is_followed_up", year),
    ("one_activity_has_an_address", one),
    ("are_compact_on_phones", compact),
    ("a_plan_without_any_says_so", none),
    ("axe_is_content", || clean("?plan=exempelby-2024&vy=aktiviteter", |page| page.view("Aktiviteter"))),
    ("axe_is_content_in_english_with_the_menu_of_plans_open", || {
        clean("?plan=strangnas-2024&vy=aktiviteter&ordna=ansvarig&sprak=en", |page| {
            page.view("Activities");
            page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
            page.role_where("link", "to Götene", |name| name.starts_with("Götene kommun"));
        });
    }),
    ("other_plans_keep_the_view", other_plans),
    ("another_edition_keeps_the_goal", other_edition),
    ("a_plan_without_the_view_shows_its_overview", missing_view),
    ("the_menu_of_plans_opens_by_keyboard_in_any_width", menu),
];

fn grouped() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=strangnas-2024");
    page.role("link", "Aktiviteter").click();
    page.view("Aktiviteter");
    page.shows("49\u{a0}aktiviteter.");
    page.role("heading", "Delår 1");
    page.role("link", "Ansvarig").click();
    page.role("heading", "Socialchef");
    assert!(page.url().contains("ordna=ansvarig"), "{}", page.url());
    // The menu leads to the goals by the same name.
    page.roles("link").into_iter().rfind(|link| link.name == "Mål").expect("the choice of goals").click();
    page.role("heading", "För hela planen");
    page.back();
    page.role("heading", "Socialchef");
    page.reload();
    page.role("heading", "Socialchef");
}

fn told() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter");
    page.view("Aktiviteter");
    for words in ["Genomförd", "Påbörjad", "Försenad", "Inställd", "Skulle ha varit klar", "31 augusti 2024"] {
        page.shows(words);
    }
    // A number that the activity names, and what was said at a reporting point.
    for details in page.roles("DisclosureTriangle").into_iter().filter(|one| one.name.starts_with("Mer om aktiviteten"))
    {
        details.click();
    }
    page.shows("minst 4 utbildningstillfällen");
    page.shows("Norr är klart.");
    // In the other groups that it belongs to, it leads to where all of it is told.
    let name = "Gör om hemtjänstens planering så att varje arbetslag har ett eget område";
    page.role("link", name).click();
    page.until("focus on the activity", || page.focused().1.text() == name);
    assert!(page.url().contains("del=aktivitet-A2"), "{}", page.url());
}

fn year() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter&ordna=mal");
    page.view("Aktiviteter");
    page.role("link", "Delår 2").click();
    page.until("focus on the group", || page.focused().1.text() == "Delår 2");
    assert!(page.url().contains("del=tillfalle-delar2"), "{}", page.url());
}

fn one() {
    let site = Site::start();
    let plan = Site::plan("exempelby-2024");
    let name = text_of(&plan["activities"][3]["name"], "sv");
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter&del=aktivitet-A4");
    page.until("focus on the activity", || page.focused().1.text().contains(name));
    // What is folded of it is open, and of the others it is not.
    let script =
        "return [...document.querySelectorAll('main details.unfolds[open]')].map((one) => one.closest('li').id)";
    assert_eq!(page.script(script, &[]), json!(["aktivitet-A4"]));
}

/// What one wants of most activities fits in little room, and the status stands right under the name on phones.
fn compact() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter");
    page.view("Aktiviteter");
    page.size(390, 844);
    let script = "return [...document.querySelectorAll('.activities > li[id]')].flatMap((row) => {
        const [name, side, rest] = [...row.children].map((one) => one.getBoundingClientRect());
        const ok = side.top >= name.bottom && side.top - name.bottom < 24 && rest.top >= side.bottom;
        return ok && row.getBoundingClientRect().height < 420 ? [] : [row.id];
    })";
    page.until("the rows to be compact", || page.script(script, &[]) == json!([]));
}

fn none() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019&vy=aktiviteter");
    page.view("Aktiviteter");
    page.shows("Planen har inga aktiviteter.");
    assert!(!page.has("link", "Aktiviteter"), "the menu leads to nothing that is empty");
}

fn other_plans() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=om");
    page.view("Om planen");
    assert!(!page.has("link", "Bjurholms kommun Verksamhetsplan 2024"), "folded away until asked for");
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role("link", "Bjurholms kommun Verksamhetsplan 2024").click();
    page.until("the other plan", || page.title().contains("Bjurholm"));
    page.view("Om planen");
    // A goal of one board means nothing to another.
    page.open(&site.url("?plan=gotene-2019&mal=GOT-N3"));
    page.view("Brukarna känner trygghet med socialnämndens insatser");
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to Strängnäs", |name| name.starts_with("Strängnäs")).click();
    page.until("the other plan", || page.title().contains("Strängnäs"));
    assert!(!page.url().contains("mal="), "{}", page.url());
}

fn other_edition() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&mal=N1");
    page.until("the goal", || page.title().contains("Exempelby"));
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to the earlier edition", earlier_edition).click();
    page.until("the earlier edition", || page.url() == site.url("?plan=exempelby-2023&mal=N1"));
    page.until("the goal", || page.has("heading", "Indikatorer"));
}

/// What the other plan has not is answered with its overview, and a step back leads to where one was.
fn missing_view() {
    let site = Site::start();
    let indicators = |id: &str| {
        let plan = Site::plan(id);
        let all = plan["indicators"].as_array().cloned().unwrap_or_default();
        all.into_iter().map(|indicator| text_of(&indicator["id"], "sv").to_owned()).collect::<Vec<_>>()
    };
    let earlier = indicators("exempelby-2023");
    let added = indicators("exempelby-2024").into_iter().find(|id| !earlier.contains(id)).expect("an indicator added");
    let from = site.url(&format!("?plan=exempelby-2024&indikator={added}"));
    let page = Page::new();
    page.open(&from);
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to the earlier edition", earlier_edition).click();
    page.until("the overview of the earlier edition", || page.url() == site.url("?plan=exempelby-2023"));
    page.until("focus on its heading", || page.focused().0 == "heading");
    page.back();
    page.until("the indicator", || page.url() == from);

    page.open(&site.url("?plan=exempelby-2024&vy=aktiviteter&ordna=mal"));
    page.view("Aktiviteter");
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to Strängnäs", |name| name.starts_with("Strängnäs")).click();
    page.until("its activities", || page.url() == site.url("?plan=strangnas-2024&vy=aktiviteter&ordna=mal"));
    page.view("Aktiviteter");
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to Götene", |name| name.starts_with("Götene kommun Social")).click();
    page.until("the overview of a plan without activities", || page.url() == site.url("?plan=gotene-2019"));
    page.until("its goals", || page.has("heading", "Målen"));
}

/// By keyboard alone, in any width: the menu opens, stays in the window, and its links are large enough to hit.
fn menu() {
    let site = Site::start();
    let page = Page::new();
    for (width, text, address) in [
        (320, 100, "?plan=exempelby-2024&vy=om"),
        (820, 100, "?plan=exempelby-2024&vy=om&sprak=en"),
        (1000, 100, "?plan=exempelby-2024&vy=om"),
        (1440, 100, "?plan=exempelby-2024&vy=om"),
        (1280, 200, "?plan=exempelby-2024&vy=om&sprak=en"),
    ] {
        page.size(width, 900);
        page.text_size(text);
        page.open(&site.url(address));
        let (name, fold) = if address.contains("sprak=en") { ("Change plan", "Menu") } else { ("Byt plan", "Meny") };
        page.is_there();
        if page.has("button", fold) {
            page.role("button", fold).click();
        }
        let button = page.role("DisclosureTriangle", name);
        button.script("arguments[0].focus()", Value::Null);
        page.press(Key::Enter);
        page.press(Key::Tab);
        page.until("focus on the first of the other plans", || page.focused().1.name.starts_with("Bjurholms kommun"));
        let script = "const menu = document.activeElement.closest('ul'), box = menu.getBoundingClientRect();
            const low = [...menu.querySelectorAll('a')].filter((a) => a.getBoundingClientRect().height < 44).length;
            return [box.left >= 0 && box.right <= document.documentElement.clientWidth, low, menu.children.length];";
        // All but the one that is open, and the list of them.
        let links = Site::catalogue()["plans"].as_array().map_or(0, Vec::len);
        assert_eq!(page.script(script, &[]), json!([true, 0, links]), "in {width} px with text at {text} %");
    }
    page.press(Key::Enter);
    page.until("the plan that was chosen", || page.url() == site.url("?plan=bjurholm-2024&vy=om&sprak=en"));
    page.view("About the plan");
}

fn earlier_edition(name: &str) -> bool {
    name.starts_with("Exempelby kommun Verksamhetsplan") && name.contains("2023")
}
