//! The search: found as one types, in a plan and in all; indicators from A to Ö, and the way through those that are
//! chosen.

use malbild_browser_tests::{Fault, Key, Page, Site};
use serde_json::Value;

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("axe_is_content_with_hits", || {
        clean("?plan=exempelby-2024&vy=sok&sok=hemtj%C3%A4nst", |page| shows_hits(page, "hemtjänst"));
    }),
    ("axe_is_content_with_hits_in_all_plans_in_english", || {
        clean("?plan=gotene-2019&vy=sok&sok=hemtj%C3%A4nst&alla=1&sprak=en", |page| {
            page.until("hits in other plans", || page.text().contains("Bjurholm"));
        });
    }),
    ("axe_is_content_without_hits", || {
        clean("?plan=gotene-2019&vy=sok&sok=xyzzy", |page| page.shows("Inga träffar på ”xyzzy”"));
    }),
    ("axe_is_content_before_anything_is_typed", || clean("?vy=sok", |page| page.view("Sök"))),
    ("axe_is_content_with_indicators_from_a_to_o", || {
        clean("?plan=exempelby-2024&vy=indikatorer&ordna=namn", |page| {
            page.role("heading", "Ö");
        });
    }),
    ("axe_is_content_on_the_way_through_a_choice", || {
        clean("?plan=exempelby-2024&indikator=sjukfranvaro&ordna=namn", |page| {
            page.role("navigation", "I urvalet");
        });
    }),
    ("finds_as_one_types", typing),
    ("makes_no_step_in_the_history_for_a_letter", history),
    ("finds_what_people_write", found),
    ("an_address_shows_the_same_anywhere", pasted),
    ("marks_the_words_and_tells_how_things_stand", told),
    ("leads_to_where_a_thing_stands", places),
    ("helps_where_nothing_is_found", nothing),
    ("searches_all_plans", all_plans),
    ("tells_a_thing_of_several_editions_once", editions),
    ("leads_to_the_kinds", kinds),
    ("tells_of_plans_that_do_not_come", failing),
    ("shows_more_when_asked", more),
    ("is_in_the_header_where_there_is_room", header),
    ("is_offered_where_nothing_is_found_at_an_address", lost),
    ("goes_from_the_field_to_the_hits_by_keyboard", keyboard),
    ("fits_any_width", widths),
    ("lists_indicators_from_a_to_o", letters),
    ("leads_through_what_is_chosen", chosen),
];

const FIELD: &str = "Sök i planen";

fn shows_hits(page: &Page, query: &str) {
    let end = format!("på ”{query}”");
    page.until(&format!("hits for {query}"), || page.text().contains(&end) && !page.text().contains("Inga träffar"));
}

/// Puts focus into the field, as a click does.
fn into_field(page: &Page) {
    page.role("searchbox", FIELD).click();
}

fn typing() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok");
    page.view("Sök");
    assert_ne!(page.focused().0, "searchbox", "focus is not taken from the heading");
    into_field(&page);
    page.write("sjukfr");
    shows_hits(&page, "sjukfr");
    page.role("link", "Sjukfrånvaro");
    page.write("ånvaro");
    shows_hits(&page, "sjukfrånvaro");
    assert_eq!(page.focused().0, "searchbox", "the field keeps focus while hits come");
    page.until("the address of what is typed", || page.url().ends_with("&vy=sok&sok=sjukfr%C3%A5nvaro"));
    page.until("its title", || page.title().starts_with("Sök: sjukfrånvaro – "));
    // Said aloud once nobody types.
    let said = "return document.querySelector('[role=status].hidden-status').textContent";
    page.until("the number of hits said", || {
        page.script(said, &[]).as_str().is_some_and(|said| said.contains("träff"))
    });
    // What is typed is kept in the other language.
    page.role("link", "In English").click();
    page.view("Search");
    page.until("hits for the same", || page.text().contains("for “sjukfrånvaro”"));
}

fn history() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    page.role("heading", "Målen");
    page.size(1280, 900);
    page.role("searchbox", "Sök").click();
    page.write("handläggning");
    page.press(Key::Enter);
    shows_hits(&page, "handläggning");
    page.until("focus on the heading", || page.focused().1.text() == "Sök");
    into_field(&page);
    page.write("stid");
    page.role("link", "Handläggningstid, ekonomiskt bistånd").click();
    page.view("Handläggningstid, ekonomiskt bistånd");
    page.back();
    shows_hits(&page, "handläggningstid");
    assert!(page.url().ends_with("sok=handl%C3%A4ggningstid"), "{}", page.url());
    page.back();
    page.role("heading", "Målen");
    page.until("the overview", || page.url() == site.url("?plan=exempelby-2024"));
    page.forward();
    shows_hits(&page, "handläggningstid");
}

/// A query and the hit it is to give; the rest of how well the search finds is measured elsewhere.
fn found() {
    let site = Site::start();
    let page = Page::new();
    for (address, query, link) in [
        ("?plan=gotene-2019&vy=sok", "hemtjänst", "Trygga med hemtjänst"),
        ("?plan=gotene-2019&vy=sok", "hemtjenst", "Trygga med hemtjänst"),
        ("?plan=gotene-2019&vy=sok", "sjukfrånvarro", "Sjukfrånvaro"),
        ("?plan=gotene-2019&vy=sok", "SÄBO", "SÄBO"),
        ("?plan=gotene-2019&vy=sok", "U21401", "Olika personal per brukare i hemtjänst på 14 dagar"),
        ("?plan=exempelby-2024&vy=sok", "hme", "Medarbetarengagemang (HME)"),
        ("?plan=exempelby-2024&vy=sok", "halsa", "Hälsosamma scheman: prova nya arbetstider på två enheter"),
    ] {
        page.open(&site.url(address));
        page.view("Sök");
        into_field(&page);
        page.write(query);
        shows_hits(&page, query);
        page.role("link", link);
    }
}

fn pasted() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=personalkontinuitet");
    shows_hits(&page, "personalkontinuitet");
    let before = page.text();
    let again = Page::at(&site, "?sok=personalkontinuitet&vy=sok&plan=exempelby-2024");
    shows_hits(&again, "personalkontinuitet");
    again.until("the same text", || again.text() == before);
    assert_eq!(again.role("searchbox", FIELD).script("return arguments[0].value", Value::Null), "personalkontinuitet");
}

fn told() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=sjukfr%C3%A5nvaro");
    page.role_where("heading", "of the indicators", |name| name.starts_with("Indikator"));
    let script = "const hit = [...document.querySelectorAll('.hit')].find((hit) => hit.querySelector('a').textContent === 'Sjukfrånvaro');
        return [hit.querySelector('a mark').textContent, hit.innerText, !!hit.querySelector('svg')]";
    let hit = page.script(script, &[]);
    assert_eq!(hit[0], "Sjukfrånvaro");
    assert_eq!(hit[2], true, "the symbol of how it stands");
    let text = hit[1].as_str().unwrap_or_default();
    assert!(text.contains("Mål: Medarbetarna mår bra och vill stanna"), "{text}");
    // The heading above has told the kind, and the value is the latest of the file.
    assert!(!text.contains("Indikator"), "{text}");
    let plan = Site::plan("exempelby-2024");
    let sick = plan["indicators"].as_array().into_iter().flatten().find(|one| one["id"] == "sjukfranvaro");
    let values = sick.expect("the indicator")["series"][0]["values"].as_array().cloned().unwrap_or_default();
    let latest = values.iter().filter_map(|value| value["value"].as_f64()).next_back().expect("a value");
    assert!(text.contains(&format!("{latest:.1}").replace('.', ",")), "{latest} in {text}");
    // Among the best hits of all kinds it has to be told.
    page.open(&site.url("?plan=exempelby-2024&vy=sok&sok=hemtj%C3%A4nst"));
    page.role("heading", "Bästa träffar");
    let script = "const [best, ...kinds] = document.querySelectorAll('.hits > section');
        const named = (section) => [...section.querySelectorAll('.hit')].filter((hit) =>
            /^(Indikator|Aktivitet|Enhet|Roll|Nämndmål|Verksamhetsmål)/.test(hit.querySelector('.place')?.textContent ?? '')).length;
        const goals = kinds.filter((section) => !section.querySelector('h2').textContent.startsWith('Mål'));
        return [named(best) > 3, goals.map(named).reduce((a, b) => a + b)]";
    assert_eq!(page.script(script, &[]), serde_json::json!([true, 0]));
}

/// Both editions of Exempelby are among all plans: what stands in both is one hit, with the way to the earlier.
fn editions() {
    let site = Site::start();
    let page = Page::at(&site, "?vy=sok&sok=personalkontinuitet");
    page.shows("Finns också i utgåvan Delår 2 2023");
    // As many are told by kind as are counted; long lists come little by little.
    let script = "return [document.querySelectorAll('.hits section[id] .hit').length,
        parseInt(document.querySelector('.count').textContent, 10)]";
    page.until("all hits", || {
        let told = page.script(script, &[]);
        told[0] == told[1]
    });
    let script = "const of = (plan) => `?plan=${plan}&indikator=personalkontinuitet`;
        const links = (plan) => [...document.querySelectorAll('.hits section[id] a')].filter((link) =>
            link.getAttribute('href').startsWith(of(plan)));
        return [links('exempelby-2024').map((link) => !!link.closest('h3')), links('exempelby-2023').map((link) => link.textContent)]";
    assert_eq!(page.script(script, &[]), serde_json::json!([[true], ["Delår 2 2023"]]));
    page.open(&site.url("?plan=exempelby-2023&indikator=personalkontinuitet"));
    page.view("Personalkontinuitet i hemtjänsten");
}

fn kinds() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=hemtj%C3%A4nst");
    page.role("navigation", "Till slagen av träffar");
    // The numbers are those of the headings, and together all hits.
    let script = "const links = [...document.querySelectorAll('.jumps a')].map((link) => link.textContent.replace(/\\s+/g, ' ').trim());
        const heads = [...document.querySelectorAll('.hits section[id] h2')].map((head) => head.textContent.replace(/[()]/g, '').replace(/\\s+/g, ' ').trim());
        const all = links.map((text) => Number(text.match(/\\d+$/)[0])).reduce((a, b) => a + b);
        return [links.join() === heads.join(), all, document.querySelector('.count').textContent]";
    let told = page.script(script, &[]);
    assert_eq!(told[0], true, "{told}");
    assert!(told[2].as_str().is_some_and(|count| count.starts_with(&told[1].to_string())), "{told}");
    page.role_where("link", "to the activities", |name| {
        name.starts_with("Aktiviteter ") || name.starts_with("Aktivitet ")
    })
    .click();
    page.until("focus on the kind", || page.focused().1.text().starts_with("Aktivitet"));
    shows_hits(&page, "hemtjänst");
    // Who types on leaves the kind.
    into_field(&page);
    page.write("en");
    shows_hits(&page, "hemtjänsten");
    page.until("the address without it", || page.url() == site.url("?plan=exempelby-2024&vy=sok&sok=hemtj%C3%A4nsten"));
    // Of few kinds nothing leads to them.
    page.open(&site.url("?plan=exempelby-2024&vy=sok&sok=familjecentral"));
    shows_hits(&page, "familjecentral");
    assert!(!page.has("navigation", "Till slagen av träffar"));
}

/// Words lead to the glossary, decisions to the decisions, activities to themselves.
fn places() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=beläggningsgrad");
    page.role("link", "beläggningsgrad").click();
    page.until("the glossary", || page.url().ends_with("vy=om&del=ordlista"));
    page.open(&site.url("?plan=exempelby-2024&vy=sok&sok=delårsrapport"));
    page.role("link", "Delårsrapport 1 för 2024").click();
    page.until("the decisions", || page.url().ends_with("vy=om&del=beslut"));
    page.open(&site.url("?plan=exempelby-2024&vy=sok&sok=familjecentral"));
    let name = "Öppna en familjecentral i Söder tillsammans med regionen";
    page.role("link", name).click();
    page.until("focus on the activity", || page.focused().1.text() == name);
}

fn nothing() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=xyzzy");
    page.shows("Inga träffar på ”xyzzy”");
    page.shows("Kontrollera stavningen.");
    page.role("link", "Planens ordlista");
    page.role("link", "Alla indikatorer från A till Ö").click();
    page.view("Indikatorer");
    page.until("the order in the address", || page.url().ends_with("vy=indikatorer&ordna=namn"));
}

fn all_plans() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=U21401");
    page.shows("Inga träffar på ”U21401”");
    page.role("link", "I alla planer").click();
    page.until("the choice in the address", || page.url().ends_with("&sok=U21401&alla=1"));
    page.role_where("link", "to Götene's indicator", |name| name.starts_with("Olika personal per brukare"));
    page.shows("Bjurholms kommun");
    page.role_where("link", "to Götene's indicator", |name| name.starts_with("Olika personal per brukare")).click();
    page.until("the other plan", || page.url() == site.url("?plan=gotene-2019&indikator=GOT-K6"));
    page.back();
    page.shows("Bjurholms kommun");
    // Without a plan all are searched.
    page.open(&site.url("?vy=sok&sok=anh%C3%B6rigst%C3%B6d"));
    page.role("searchbox", "Sök i alla planer");
    page.shows("Götene kommun");
    page.shows("Strängnäs kommun");
    assert!(page.title().starts_with("Sök: anhörigstöd"), "{}", page.title());
}

fn failing() {
    let site = Site::with([Fault::on("plans/bjurholm-2024.json").status(500)]);
    let page = Page::at(&site, "?vy=sok&sok=U21401");
    page.shows("Kunde inte läsas in, och är inte genomsökta: Bjurholms kommun");
    page.role_where("link", "to Götene's indicator", |name| name.starts_with("Olika personal per brukare"));
    site.mend();
    page.role("button", "Försök igen").click();
    page.until("hits in all plans", || {
        let text = page.text();
        text.contains("Bjurholms kommun") && !text.contains("Kunde inte läsas in")
    });
}

/// Of very many only the best are shown, until the reader asks for more.
fn more() {
    let mut plan = Site::plan("exempelby-2024");
    let first = plan["indicators"][0].clone();
    let many = (0..320).map(|n| {
        let mut indicator = first.clone();
        indicator["id"] = format!("m{n}").into();
        indicator["name"] = format!("Mätning av luftkvalitet {n}").into();
        indicator["shortName"] = Value::Null;
        indicator
    });
    plan["indicators"] = many.collect();
    let site = Site::with([Fault::on("plans/exempelby-2024.json").body(plan.to_string())]);
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=luftkvalitet");
    page.shows("320\u{a0}träffar");
    let rows = || page.script("return document.querySelectorAll('.hit').length", &[]);
    page.until("the first 50", || rows() == 50);
    page.role("button", "Visa fler: indikatorer (270)").click();
    page.until("200 more", || rows() == 250);
    page.until("focus on the first of them", || page.focused().1.attribute("id").is_some_and(|id| id.ends_with("-50")));
    page.role("button", "Visa fler: indikatorer (70)").click();
    page.until("all", || rows() == 320);
    assert!(!page.has("button", "Visa fler: indikatorer (0)"));
}

fn header() {
    let site = Site::start();
    let page = Page::new();
    page.size(1280, 900);
    page.open(&site.url("?plan=gotene-2019"));
    page.role("search", "");
    page.role("searchbox", "Sök").click();
    page.write("  hemlösa ");
    page.role("button", "Sök").click();
    shows_hits(&page, "hemlösa");
    assert_eq!(page.url(), site.url("?plan=gotene-2019&vy=sok&sok=heml%C3%B6sa"));
    page.until("one field", || page.names("searchbox") == [FIELD]);
    // Where there is no room a link leads there.
    page.size(390, 800);
    page.open(&site.url("?plan=gotene-2019"));
    page.role("heading", "Målen");
    assert!(page.names("searchbox").is_empty());
    page.role("link", "Sök").click();
    page.view("Sök");
    page.role("searchbox", FIELD);
    page.open(&site.url(""));
    page.view("Välj en plan");
    page.role("link", "Sök").click();
    page.role("searchbox", "Sök i alla planer");
}

fn lost() {
    let site = Site::with([Fault::on("plans/gotene-2019.json").status(404)]);
    let page = Page::at(&site, "?plan=exempelby-2024&mal=finns-inte");
    page.view("Sidan finns inte");
    page.role("link", "Sök i planen").click();
    page.view("Sök");
    page.open(&site.url("?plan=gotene-2019"));
    page.view("Planen kunde inte läsas in");
    page.role("link", "Sök i alla planer").click();
    page.role("searchbox", "Sök i alla planer");
}

fn keyboard() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=sok&sok=sjukfr%C3%A5nvaro");
    shows_hits(&page, "sjukfrånvaro");
    into_field(&page);
    page.press(Key::Home);
    page.press(Key::Right);
    let at = "return arguments[0].selectionStart";
    assert_eq!(page.role("searchbox", FIELD).script(at, Value::Null), 1, "arrows move within the text");
    page.press(Key::Tab);
    assert_eq!(page.focused().1.name, "Sök");
    // Enter goes to the hits.
    page.press(Key::Enter);
    page.until("focus on the number of hits", || page.focused().1.text().contains("på ”sjukfrånvaro”"));
    page.press(Key::Tab);
    let (role, first) = page.focused();
    assert_eq!(role, "link");
    let name = first.text();
    page.press(Key::Enter);
    page.until("what was found", || !page.url().contains("vy=sok"));
    assert!(!name.is_empty());
}

fn widths() {
    let site = Site::start();
    let page = Page::new();
    for (width, text, address) in [
        (320, 100, "?plan=gotene-2019&vy=sok&sok=hemtj%C3%A4nst"),
        (320, 100, "?plan=exempelby-2024&vy=indikatorer&ordna=namn"),
        (640, 200, "?plan=exempelby-2024&vy=sok&sok=hemtj%C3%A4nst&alla=1"),
        (1024, 100, "?plan=strangnas-2024&sprak=en"),
        (1280, 200, "?plan=strangnas-2024"),
    ] {
        page.size(width, 800);
        page.text_size(text);
        page.open(&site.url(address));
        page.role_where("heading", "of the view", |name| !name.is_empty());
        page.until("the view", || page.script("return !!document.querySelector('main ul.rows')", &[]) == true);
        let script = "const { scrollWidth, clientWidth } = document.documentElement; return [scrollWidth, clientWidth]";
        let wide = page.script(script, &[]);
        assert_eq!(wide[0], wide[1], "{address} in {width} px with text at {text} %");
    }
}

fn letters() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=indikatorer");
    page.view("Indikatorer");
    page.role("link", "A–Ö").click();
    page.role("heading", "Ö");
    assert!(page.url().ends_with("vy=indikatorer&ordna=namn"), "{}", page.url());
    let all = Site::plan("exempelby-2024")["indicators"].as_array().map_or(0, Vec::len);
    // Those further down come a moment later.
    let names = page.wait("all names", || {
        let names = page.script("return [...document.querySelectorAll('.letter h3')].map((h) => h.textContent)", &[]);
        let names: Vec<String> = serde_json::from_value(names).unwrap_or_default();
        (names.len() == all).then_some(names)
    });
    assert_eq!(
        (names.first().map(String::as_str), names.last().map(String::as_str)),
        (Some("Ansökningar på webben"), Some("Övertid per årsarbetare"))
    );
    page.until("focus stays at the choice", || page.focused().1.text() == "A–Ö");
    page.role("link", "V").click();
    page.until("focus on the letter", || page.focused().1.text() == "V");
    page.role("link", "Som i planen").click();
    page.until("the plan's order", || page.url() == site.url("?plan=exempelby-2024&vy=indikatorer"));
}

fn chosen() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=indikatorer&ordna=namn&status=missed");
    page.view("Indikatorer");
    let names = page.script("return [...document.querySelectorAll('.letter h3')].map((h) => h.textContent)", &[]);
    let names: Vec<String> = serde_json::from_value(names).unwrap_or_default();
    let [first, second, ..] = names.as_slice() else { panic!("at least two: {names:?}") };
    page.role("link", first).click();
    page.view(first);
    page.shows(&format!("1 av {} i urvalet", names.len()));
    assert!(page.url().contains("&ordna=namn&status=missed"), "{}", page.url());
    assert!(!page.has("link", &format!("Föregående i urvalet {first}")));
    page.role("link", &format!("Nästa i urvalet {second}")).click();
    page.view(second);
    page.shows(&format!("2 av {} i urvalet", names.len()));
    page.role("link", &format!("Föregående i urvalet {first}"));
    page.reload();
    page.shows(&format!("2 av {} i urvalet", names.len()));
    page.role("link", "Till listan").click();
    page.until("the list", || page.url() == site.url("?plan=exempelby-2024&vy=indikatorer&ordna=namn&status=missed"));
    // Who comes another way has no choice to go through.
    page.open(&site.url("?plan=exempelby-2024&indikator=sjukfranvaro"));
    page.view("Sjukfrånvaro");
    assert!(!page.has("navigation", "I urvalet"));
}
