//! The app in a folder of a host.

use malbild_browser_tests::{Page, Site, text_of};

use crate::Test;
use crate::whole_way::{goal_of, heading_of, indicator_of, name_in};

pub const TESTS: &[Test] =
    &[("with_a_slash", || walk("")), ("with_index_html", || walk("index.html")), ("without_the_slash", without_slash)];

const FOLDER: &str = "/a/b/c/";

fn walk(file: &str) {
    let id = "exempelby-2024";
    let (plan, catalogue) = (Site::plan(id), Site::catalogue());
    let goal = goal_of(&plan);
    let indicator = indicator_of(&plan, goal);
    let site = Site::under(FOLDER);
    let page = Page::at(&site, file);

    page.view("Välj en plan");
    page.role("link", &name_in(&catalogue, id)).click();
    let goal_name = text_of(&goal["name"], "sv");
    page.role("link", goal_name).click();
    page.view(goal_name);
    page.role("link", heading_of(indicator)).click();
    page.view(heading_of(indicator));
    let id_of_indicator = text_of(&indicator["id"], "sv");
    assert_eq!(page.url(), site.url(&format!("{file}?plan={id}&indikator={id_of_indicator}")));
    // The same address works for whoever gets it.
    page.reload();
    page.view(heading_of(indicator));
    page.role("link", "Översikt").click();
    page.until("the overview", || page.url() == site.url(&format!("{file}?plan={id}")));

    let outside: Vec<String> = site.requests().into_iter().filter(|path| !path.starts_with(FOLDER)).collect();
    assert!(outside.is_empty(), "asked for outside the folder: {outside:?}");
    assert_eq!(page.complaints(), Vec::<String>::new(), "The browser complains");
}

fn without_slash() {
    let site = Site::under(FOLDER);
    let page = Page::new();
    page.open(site.url("").trim_end_matches('/'));
    page.view("Välj en plan");
    assert_eq!(page.url(), site.url(""));
}
