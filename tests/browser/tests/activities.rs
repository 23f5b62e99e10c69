//! All activities: in groups that the address tells, with status, deadline and what has been said; and the way to other
//! plans.

use malbild_browser_tests::{Page, Site, text_of};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("are_grouped_as_the_address_says", grouped),
    ("tell_how_far_they_have_come", told),
    ("the_year_leads_to_what_is_followed_up", year),
    ("one_activity_has_an_address", one),
    ("a_plan_without_any_says_so", none),
    ("axe_is_content", || clean("?plan=exempelby-2024&vy=aktiviteter", |page| page.view("Aktiviteter"))),
    ("other_plans_keep_the_view", other_plans),
    ("another_edition_keeps_the_goal", other_edition),
];

fn grouped() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=strangnas-2024");
    page.role("link", "Aktiviteter").click();
    page.view("Aktiviteter");
    page.shows("49 aktiviteter.");
    page.role("heading", "Delår 1");
    page.role("link", "Ansvarig").click();
    page.role("heading", "Socialchef");
    assert!(page.url().contains("ordna=ansvarig"), "{}", page.url());
    page.role("link", "Mål").click();
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
    page.shows("minst 4 utbildningstillfällen");
    page.role("DisclosureTriangle", "Kommentarer").click();
    page.shows("Mallen provas på en gruppbostad.");
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
    assert!(!page.has("link", "Bjurholms kommun Verksamhetsplan 2024, 2024"), "folded away until asked for");
    page.role("DisclosureTriangle", "Byt plan").click();
    page.role_where("link", "to Bjurholm", |name| name.starts_with("Bjurholm")).click();
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
    page.role_where("link", "to the earlier edition", |name| name.starts_with("Exempelby")).click();
    page.until("the earlier edition", || page.url().contains("plan=exempelby-2023"));
    assert!(page.url().contains("mal=N1"), "{}", page.url());
    page.until("the goal", || page.has("heading", "Indikatorer"));
}
