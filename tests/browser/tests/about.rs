//! The page about a plan: everything that the plan holds beside its goals, sections that addresses can name, and the
//! accessibility statement.

use malbild_browser_tests::{Fault, Key, Page, Site, plans, text_of};
use serde_json::{Value, json};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("holds_all_that_the_plans_tell_beside_goals", everything),
    ("has_a_table_of_contents_that_leads_to_each_section", contents),
    ("sections_have_addresses_of_their_own", addresses),
    ("a_step_within_it_makes_nothing_anew_and_back_returns", steps),
    ("skip_link_and_unknown_sections_do_no_harm", no_harm),
    ("tells_the_economy_as_a_table_with_the_plans_numbers", economy),
    ("says_which_pictures_are_lost", lost_pictures),
    ("offers_the_plan_as_a_file", download),
    ("links_each_flaw_to_what_it_is_about", flaws),
    ("statement_is_reached_from_every_page", statement_from_everywhere),
    ("statement_is_fetched_only_when_it_is_shown", statement_is_lazy),
    ("statement_that_nobody_filled_in_says_so", statement_missing),
    ("never_scrolls_sideways", no_sideways),
    ("is_clean_for_gotene", || clean("?plan=gotene-2019&vy=om", whole)),
    ("is_clean_for_bjurholm", || clean("?plan=bjurholm-2024&vy=om", whole)),
    ("is_clean_for_exempelby", || clean("?plan=exempelby-2024&vy=om", whole)),
    ("is_clean_for_strangnas", || clean("?plan=strangnas-2024&vy=om", whole)),
    ("is_clean_for_vaggeryd", || clean("?plan=vaggeryd-2024&vy=om", whole)),
    ("is_clean_for_the_forecast", || clean("?plan=prognos-1-2021&vy=om", whole)),
    ("is_clean_in_english", || clean("?plan=exempelby-2024&vy=om&sprak=en", |page| page.view("About the plan"))),
    ("statement_by_itself_is_clean", || clean("?vy=om&del=tillganglighet", |page| page.shows("demonstration"))),
    ("folds_open_where_the_address_leads_there", folds),
    ("a_source_leads_to_its_document", sources),
    ("a_proposal_says_what_was_decided_on_it", proposals),
    ("statement_that_is_filled_in_says_what_the_law_asks_for", statement_filled_in),
    ("statement_of_a_site_with_one_plan_is_its_own_page", statement_of_one_plan),
];

const CONTENTS: &str = "På den här sidan";

fn whole(page: &Page) {
    page.view("Om planen");
    page.shows("Läs om tillgängligheten");
    page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
}

fn about(site: &Site, id: &str) -> Page {
    let page = Page::at(site, &format!("?plan={id}&vy=om"));
    page.view("Om planen");
    page
}

/// All texts of the view, also those in closed disclosures.
fn all_text(page: &Page) -> String {
    let text = page.script("return document.querySelector('main').textContent", &[]);
    squeezed(text.as_str().unwrap_or_default())
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn items<'v>(value: &'v Value, list: &str) -> impl Iterator<Item = &'v Value> {
    value[list].as_array().into_iter().flatten()
}

fn everything() {
    let site = Site::start();
    for id in plans() {
        let plan = Site::plan(&id);
        let page = about(&site, &id);
        page.role("navigation", CONTENTS);
        let shown = all_text(&page);
        let told: [(&str, &[&str]); 20] = [
            ("decisions", &["subject", "body", "caseNumber"]),
            ("values", &["text", "description"]),
            ("focusAreas", &["text", "description"]),
            ("assignments", &["text", "description"]),
            ("commitments", &["text", "description"]),
            ("proposals", &["text", "description"]),
            ("process", &["text", "description"]),
            ("rules", &["text", "description"]),
            ("laws", &["text", "description"]),
            ("trends", &["name", "description"]),
            ("challenges", &["text"]),
            ("economy", &["name", "note"]),
            ("statistics", &["name", "origin"]),
            ("figures", &["caption", "note"]),
            ("glossary", &["term", "definition"]),
            ("roles", &["abbreviation", "description"]),
            ("areas", &["name", "description"]),
            ("units", &["name", "description"]),
            ("abbreviations", &["short", "long"]),
            ("documents", &["title", "caseNumber", "note"]),
        ];
        for (list, fields) in told {
            for item in items(&plan, list) {
                for field in fields.iter().filter(|field| !item[**field].is_null()) {
                    let text = squeezed(text_of(&item[*field], "sv"));
                    assert!(shown.contains(&text), "{id}: {list}.{field} “{text}” is not on the page");
                }
                for remark in items(item, "remarks") {
                    let text = squeezed(text_of(&remark["text"], "sv"));
                    assert!(shown.contains(&text), "{id}: the remark “{text}” on {list} is not on the page");
                }
            }
        }
        for list in ["goals", "indicators", "activities", "strategies", "validity"] {
            for remark in items(&plan, list).flat_map(|item| items(item, "remarks")) {
                let text = squeezed(text_of(&remark["text"], "sv"));
                assert!(shown.contains(&text), "{id}: the remark “{text}” on {list} is not on the page");
            }
        }
        for remark in items(&plan, "remarks") {
            let text = squeezed(text_of(&remark["text"], "sv"));
            assert!(shown.contains(&text), "{id}: the remark “{text}” is not on the page");
        }
        assert!(shown.contains(&squeezed(text_of(&plan["vision"]["text"], "sv"))), "{id}: the vision");
        assert_eq!(page.complaints(), Vec::<String>::new(), "{id}");
    }
}

/// The names of the links of the table of contents.
fn links(page: &Page) -> Vec<String> {
    let contents = page.role("navigation", CONTENTS);
    page.roles("link").into_iter().filter(|link| link.lies_in(&contents)).map(|link| link.name).collect()
}

fn contents() {
    let site = Site::start();
    for (id, without) in [("bjurholm-2024", "Ordlista"), ("gotene-2019", "Ekonomi"), ("exempelby-2024", "")] {
        let page = about(&site, id);
        let headings = page.script("return [...document.querySelectorAll('main h2')].map((h) => h.innerText)", &[]);
        let links = links(&page);
        assert_eq!(headings, json!(links), "{id}: each section, in order");
        assert!(links.len() >= 8 && !links.iter().any(|link| link == without), "{id}: {links:?}");
        let name = links.last().expect("a last section");
        assert_eq!(name, "Tillgänglighetsredogörelse");
    }
}

/// Waits until the heading of a section has focus, and is seen at the top of the page or as near to it as there is
/// page left.
fn came_to(page: &Page, heading: &str) {
    page.until(&format!("focus on “{heading}”"), || {
        let (role, found) = page.focused();
        role == "heading" && found.text() == heading
    });
    page.until(&format!("“{heading}” in sight"), || {
        let script = "const top = document.activeElement.getBoundingClientRect().top; return top >= 0 && \
                      (top < 120 || scrollY + innerHeight > document.documentElement.scrollHeight - 2)";
        page.script(script, &[]) == json!(true)
    });
}

fn addresses() {
    let site = Site::start();
    for (section, heading) in
        [("ordlista", "Ordlista"), ("omvarld", "Trender och utmaningar"), ("metod", "Så visas uppgifterna")]
    {
        let page = Page::at(&site, &format!("?plan=gotene-2019&vy=om&del={section}"));
        page.view("Om planen");
        came_to(&page, heading);
        assert_eq!(page.title(), "Om planen – Götene kommun – Målbild");
    }
}

fn steps() {
    let site = Site::start();
    let page = about(&site, "gotene-2019");
    page.script("document.querySelector('main h1').dataset.same = 'yes'", &[]);
    page.role("link", "Ordlista").click();
    came_to(&page, "Ordlista");
    assert_eq!(page.url(), site.url("?plan=gotene-2019&vy=om&del=ordlista"));
    page.role("link", "Till sidans början").click();
    page.until("the top", || page.script("return scrollY", &[]) == json!(0));
    assert_eq!(page.url(), site.url("?plan=gotene-2019&vy=om"));
    assert_eq!(page.script("return document.querySelector('main h1').dataset.same", &[]), json!("yes"));
    page.back();
    page.until("the place in the glossary", || page.script("return scrollY > 500", &[]) == json!(true));
    // On to a goal and back: where one was.
    page.role("link", "Brister i källan").click();
    came_to(&page, "Brister i källan");
    let goal = &Site::plan("gotene-2019")["goals"];
    let names: Vec<&str> = goal.as_array().into_iter().flatten().map(|goal| text_of(&goal["name"], "sv")).collect();
    let link = page.role_where("link", "to a goal", |name| names.contains(&name));
    let name = link.name.clone();
    link.click();
    page.view(&name);
    page.back();
    page.view("Om planen");
    assert_eq!(is_unfolded(&page, "brister"), json!(true), "as it was left");
    page.until("the place before", || page.script("return scrollY > 500", &[]) == json!(true));
}

fn no_harm() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019&vy=om&del=ordlista");
    came_to(&page, "Ordlista");
    page.script("document.querySelector('.skip').focus()", &[]);
    page.press(Key::Enter);
    page.until("focus in the content", || page.focused().0 == "main");
    for section in ["finns-inte", "app", "main", "%F0%9F%98%80", "constructor"] {
        page.open(&site.url(&format!("?plan=gotene-2019&vy=om&del={section}")));
        page.view("Om planen");
        assert_eq!(page.complaints(), Vec::<String>::new(), "{section}");
    }
}

fn economy() {
    let site = Site::start();
    for id in ["bjurholm-2024", "exempelby-2024"] {
        let plan = Site::plan(id);
        let page = about(&site, id);
        let table = page.role("table", "Ekonomi, tusen kronor");
        let script = "return [...arguments[0].querySelectorAll('tbody tr')].map((row) => [row.querySelector('th').firstChild.textContent.trim(), \
                      [...row.querySelectorAll('td')].map((cell) => cell.innerText).filter((text) => text !== '–')])";
        let shown = table.script(script, Value::Null);
        let rows = shown.as_array().expect("rows");
        let mut numbers = 0;
        for line in items(&plan, "economy").filter(|line| line["unit"]["label"] == "tkr") {
            let name = text_of(&line["name"], "sv");
            let row = rows.iter().find(|row| squeezed(row[0].as_str().unwrap_or_default()) == squeezed(name));
            let row = row.unwrap_or_else(|| panic!("{id}: no row “{name}” in {shown}"));
            let mut amounts: Vec<&Value> = items(line, "amounts").collect();
            amounts.sort_by_key(|amount| amount["year"].as_i64());
            let told = amounts.iter().flat_map(|amount| ["budget", "forecast", "outcome"].map(|field| &amount[field]));
            let told: Vec<String> = told.filter_map(Value::as_i64).map(|number| number.to_string()).collect();
            let cells: Vec<String> =
                row[1].as_array().into_iter().flatten().filter_map(Value::as_str).map(plain).collect();
            assert_eq!(cells, told, "{id}: {name}");
            numbers += told.len();
        }
        assert!(numbers >= 2, "{id}");
        let charts = page.script("return document.querySelectorAll('#ekonomi figure').length", &[]);
        // Two numbers are no chart.
        assert_eq!(charts.as_u64().is_some_and(|charts| charts >= 1), id == "exempelby-2024", "{id}: {charts} charts");
    }
}

/// A Swedish number as a program writes it.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', ' '], "").replace('−', "-")
}

fn lost_pictures() {
    let site = Site::start();
    let plan = Site::plan("gotene-2019");
    let page = about(&site, "gotene-2019");
    let shown = all_text(&page);
    let lost: Vec<&Value> = items(&plan, "figures").filter(|figure| figure["lost"] == json!(true)).collect();
    assert!(!lost.is_empty());
    for figure in lost {
        let caption = squeezed(text_of(&figure["caption"], "sv"));
        assert!(
            shown.contains("Bilden finns inte kvar i källan; bildtexten lyder") && shown.contains(&caption),
            "{caption}"
        );
    }
}

fn download() {
    let site = Site::start();
    let page = about(&site, "bjurholm-2024");
    page.shows("Planen anger ingen licens.");
    for (link, file) in [
        ("Ladda ner planen (JSON)", "plans/bjurholm-2024.json"),
        ("Schema för planfiler (JSON Schema)", "schema/plan.v1.schema.json"),
    ] {
        let link = page.role("link", link);
        assert_eq!(link.attribute("href").as_deref(), Some(file));
        let fetched = page.script_later(
            "fetch(arguments[0]).then((answer) => answer.json()).then((json) => arguments[1](!!json), () => arguments[1](false))",
            &[json!(file)],
        );
        assert_eq!(fetched, json!(true), "{file}");
    }
    let link = page.role("link", "Ladda ner planen (JSON)");
    assert_eq!(link.attribute("download").as_deref(), Some("bjurholm-2024.json"));
}

fn flaws() {
    let site = Site::start();
    let plan = Site::plan("gotene-2019");
    let page = Page::at(&site, "?plan=gotene-2019&vy=om&del=brister");
    came_to(&page, "Brister i källan");
    let indicator = items(&plan, "indicators").find(|indicator| !indicator["remarks"].is_null()).expect("a remark");
    let name = crate::whole_way::heading_of(indicator);
    let script = "return [...document.querySelectorAll('#brister a')].map((link) => [link.innerText, link.getAttribute('href')])";
    let links = page.script(script, &[]);
    let href = format!("?plan=gotene-2019&indikator={}", text_of(&indicator["id"], "sv"));
    assert!(links.as_array().into_iter().flatten().any(|link| link[1] == json!(href)), "{name}: {links}");
    let activities = Site::plan("exempelby-2024");
    let activity = items(&activities, "activities").find(|activity| !activity["remarks"].is_null()).expect("a remark");
    let term = items(&plan, "glossary").find(|term| !term["remarks"].is_null()).expect("a remark");
    let href = json!("?plan=gotene-2019&vy=om&del=ordlista");
    let to_term = links.as_array().into_iter().flatten().find(|link| link[0] == term["term"]);
    assert_eq!(to_term.map(|link| &link[1]), Some(&href), "{links}");
    // An activity has its place in the view of all of them.
    page.open(&site.url("?plan=exempelby-2024&vy=om&del=brister"));
    came_to(&page, "Brister i källan");
    let name = text_of(&activity["name"], "sv");
    page.role("link", name).click();
    page.until("the activity", || page.focused().1.text().starts_with(name));
}

const STATEMENT: &str = "Tillgänglighetsredogörelse";

/// A file in which the publisher has filled in everything.
fn filled_in() -> Value {
    json!({
        "schemaVersion": "1.0",
        "about": "Här står kommunens planer.",
        "accessibility": {
            "authority": "Björkhults kommun",
            "compliance": "partial",
            "email": "tillganglighet@bjorkhult.example",
            "contact": "Vi svarar inom två arbetsdagar.",
            "shortcomings": [{ "text": "Beslutade texter finns bara på svenska.", "criterion": "3.1.5", "mendedBy": "2025-06-30" }],
            "burdens": ["Kartan från 1998 görs inte om."],
            "method": "Självskattning av kommunens webbredaktion.",
            "reviewed": "2024-09-30",
        },
    })
}

fn statement_from_everywhere() {
    let site = Site::start();
    let page = Page::new();
    let site_file: Value = serde_json::from_slice(&Site::file("site.json")).expect("JSON");
    for address in [
        "",
        "?plan=finns-inte",
        "?plan=gotene-2019",
        "?plan=gotene-2019&mal=GOT-N3",
        "?plan=exempelby-2024&vy=finns-inte",
    ] {
        page.open(&site.url(address));
        page.role_where("heading", "of the view", |_| true);
        let footer = page.role("contentinfo", "");
        let link = page.roles("link").into_iter().find(|link| link.name == STATEMENT && link.lies_in(&footer));
        link.unwrap_or_else(|| panic!("no link to the statement at {address}")).click();
        page.view(STATEMENT);
        page.shows("Ingen myndighet står bakom den");
        assert_eq!(page.url(), site.url("?vy=om&del=tillganglighet"), "from {address}: it belongs to no plan");
        let shown = all_text(&page);
        assert!(shown.contains(&squeezed(text_of(&site_file["about"], "sv"))), "{shown}");
        assert!(!shown.contains("Exempelby kommun står bakom") && !shown.contains("site.json"), "{shown}");
    }
    // From the page about a plan, too.
    page.open(&site.url("?plan=bjurholm-2024&vy=om&del=tillganglighet"));
    came_to(&page, STATEMENT);
    page.role("link", "Läs om tillgängligheten").click();
    page.view(STATEMENT);
}

fn statement_filled_in() {
    let fault = Fault::on("site.json").body(filled_in().to_string()).content_type("application/json");
    let site = Site::with([fault]);
    let page = Page::at(&site, "?vy=om&del=tillganglighet");
    page.view(STATEMENT);
    for told in [
        "Här står kommunens planer.",
        "Björkhults kommun står bakom den här webbplatsen.",
        "delvis förenlig med lagen om tillgänglighet till digital offentlig service",
        "Vi svarar inom två arbetsdagar.",
        "Beslutade texter finns bara på svenska.",
        "30 juni 2025",
        "Kartan från 1998 görs inte om.",
        "Självskattning av kommunens webbredaktion.",
        "30 september 2024",
    ] {
        page.shows(told);
    }
    let mail = page.role("link", "tillganglighet@bjorkhult.example");
    assert_eq!(mail.attribute("href").as_deref(), Some("mailto:tillganglighet@bjorkhult.example"));
    let complain = page.role("link", "Anmäl bristande tillgänglighet till Digg");
    assert_eq!(complain.attribute("href").as_deref(), Some("https://www.digg.se/tdosanmalan"));
    assert_eq!(page.axe(), Vec::<String>::new());
}

fn statement_of_one_plan() {
    let plan = Site::plan("bjurholm-2024").to_string();
    let site = Site::with([
        Fault::on("plans/index.json").status(404),
        Fault::on("plans/plan.json").body(plan).content_type("application/json"),
    ]);
    let page = Page::at(&site, "?vy=om");
    page.view("Om planen");
    let footer = page.role("contentinfo", "");
    let link = page.roles("link").into_iter().find(|link| link.name == STATEMENT && link.lies_in(&footer));
    link.expect("a link to the statement").click();
    page.view(STATEMENT);
    page.until("its title", || page.title().starts_with(STATEMENT));
    page.back();
    page.view("Om planen");
}

fn statement_is_lazy() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019");
    page.role("heading", "Målen");
    let asked = |site: &Site| site.requests().iter().any(|path| path.contains("site.json"));
    assert!(!asked(&site), "a first view does not need it");
    page.open(&site.url("?plan=gotene-2019&vy=om"));
    page.view("Om planen");
    assert!(!asked(&site), "it is no part of a plan");
    page.open(&site.url("?vy=om&del=tillganglighet"));
    page.shows("Ingen myndighet står bakom den");
    assert!(asked(&site));
}

fn statement_missing() {
    for fault in [
        Fault::on("site.json").status(404),
        Fault::on("site.json").body("{ \"accessibility\": "),
        Fault::on("site.json").body("<!doctype html><title>Start</title>"),
        Fault::on("site.json").body("{ \"schemaVersion\": \"1.0\", \"accessibility\": { \"authority\": \"By\" } }"),
        Fault::on("site.json").body("{ \"schemaVersion\": \"2.0\" }"),
    ] {
        let site = Site::with([fault]);
        let page = Page::at(&site, "?vy=om&del=tillganglighet");
        page.view(STATEMENT);
        page.shows("har inte fyllt i sin tillgänglighetsredogörelse än");
        assert!(!all_text(&page).contains("site.json"), "what publishers do stands in the guide");
        let complain = page.role("link", "Anmäl bristande tillgänglighet till Digg");
        assert_eq!(complain.attribute("href").as_deref(), Some("https://www.digg.se/tdosanmalan"));
    }
}

/// Whether the fold of a section is open.
fn is_unfolded(page: &Page, section: &str) -> Value {
    page.script("return !!document.querySelector(`#${arguments[0]} details.unfolds[open]`)", &[json!(section)])
}

fn folds() {
    let site = Site::start();
    let page = about(&site, "exempelby-2024");
    let sections = ["ordlista", "roller", "brister", "metod"];
    for section in sections {
        assert_eq!(is_unfolded(&page, section), json!(false), "{section}");
    }
    page.role("link", "Ordlista").click();
    came_to(&page, "Ordlista");
    assert_eq!(is_unfolded(&page, "ordlista"), json!(true));
    assert_eq!(is_unfolded(&page, "roller"), json!(false));
    for section in sections {
        page.open(&site.url(&format!("?plan=exempelby-2024&vy=om&del={section}")));
        page.until("the fold to open", || is_unfolded(&page, section) == json!(true));
    }
    // The same from a search.
    let plan = Site::plan("exempelby-2024");
    let term = text_of(&plan["glossary"][0]["term"], "sv").to_owned();
    page.open(&site.url("?plan=exempelby-2024&vy=sok&sok="));
    page.open(&site.url(&format!("?plan=exempelby-2024&vy=sok&sok={}", term.replace(' ', "+"))));
    let script = "return [...document.querySelectorAll('main a[href*=\"del=ordlista\"]')].map((a) => a.innerText)";
    page.until("a hit in the glossary", || page.script(script, &[]) != json!([]));
    page.script("document.querySelector('main a[href*=\"del=ordlista\"]').click()", &[]);
    page.view("Om planen");
    page.until("the fold to open", || is_unfolded(&page, "ordlista") == json!(true));
}

fn sources() {
    let site = Site::start();
    let page = about(&site, "exempelby-2024");
    let script = "const links = [...document.querySelectorAll('#vision .source a')];
        const link = links.find((a) => a.href.includes('del=dokument-verksamhetsplan')); link.click(); return links.length";
    assert!(page.script(script, &[]).as_u64().is_some_and(|links| links >= 1));
    came_to(&page, "Verksamhetsplan 2023–2026 för socialnämnden i Exempelby");
    assert!(page.url().ends_with("del=dokument-verksamhetsplan"), "{}", page.url());
}

fn proposals() {
    let site = Site::start();
    let page = about(&site, "exempelby-2024");
    page.shows("I samma avsnitt står beslutet: godkänt");
    assert!(!all_text(&page).contains("Dokumentet säger inte om det har beslutats."));
    let page = about(&site, "vaggeryd-2024");
    page.shows("Dokumentet säger inte om det har beslutats.");
}

fn no_sideways() {
    let site = Site::start();
    for id in plans() {
        let page = about(&site, &id);
        for width in [320, 390, 820, 1440] {
            page.size(width, 900);
            page.script_later("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", &[]);
            let wide = page.script("return document.documentElement.scrollWidth", &[]);
            assert!(wide.as_u64().is_some_and(|wide| wide <= u64::from(width)), "{id}: {wide} at {width}");
        }
    }
}
