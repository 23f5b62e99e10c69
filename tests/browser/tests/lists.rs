//! The lists of goals, indicators and activities: narrowed by words and by what things have in common, in the order that the
//! reader chooses, and all of it in the address.

use malbild_browser_tests::{Key, Page, Site};
use malbild_plan::Language;
use malbild_plan::reading::{Status, status_word};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("axe_is_content_with_words_and_all_choices_open", || {
        clean("?plan=exempelby-2024&vy=indikatorer&text=hemtj%C3%A4nst", |page| {
            page.role("DisclosureTriangle", "Filtrera").click();
            page.role("group", "Status");
        });
    }),
    ("axe_is_content_with_nothing_left", || {
        clean("?plan=exempelby-2024&vy=indikatorer&text=xyzzy&status=met", |page| {
            page.shows("Inget i listan innehåller ”xyzzy”.");
        });
    }),
    ("axe_is_content_with_indicators_by_trend_in_english", || {
        clean("?plan=exempelby-2024&vy=indikatorer&ordna=trend&sprak=en", |page| {
            page.role("heading", "No trend can be computed");
        });
    }),
    ("axe_is_content_with_goals_by_status", || {
        clean("?plan=exempelby-2024&vy=mal&ordna=status", |page| page.view("Mål"));
    }),
    ("axe_is_content_with_activities_from_a_to_o", || {
        clean("?plan=exempelby-2024&vy=aktiviteter&ordna=namn", |page| {
            page.role("heading", "Ö");
        });
    }),
    ("are_narrowed_as_one_types", typed),
    ("make_no_step_in_the_history_for_a_letter", history),
    ("keep_words_beside_other_choices", beside),
    ("say_when_nothing_is_left", nothing),
    ("tell_indicators_most_in_need_first", by_status),
    ("tell_activities_by_words_and_letters", activities),
    ("tell_as_many_goals_as_the_overview_counts", as_counted),
    ("tell_goals_by_who_is_responsible_and_by_words", goals),
    ("fit_any_width", widths),
];

const FIELD: &str = "Sök i listan";

/// The names of what the list holds, in its order.
fn listed(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('main ul.rows > li :is(h2, h3, h4)')].map((h) => h.innerText.trim())";
    serde_json::from_value(page.script(script, &[])).unwrap_or_default()
}

fn said(page: &Page) -> String {
    let script = "return document.querySelector('[role=status].hidden-status').textContent";
    page.script(script, &[]).as_str().unwrap_or_default().to_owned()
}

fn typed() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=indikatorer");
    page.view("Indikatorer");
    page.shows("56 av 56 indikatorer visas");
    page.role("searchbox", FIELD).click();
    page.write("brukarens");
    page.shows("5 av 56 indikatorer visas");
    assert!(listed(&page).contains(&"Möten i brukarråd".to_owned()), "{:?}", listed(&page));
    let caret = page.script("return [document.activeElement.id, document.activeElement.selectionStart]", &[]);
    assert_eq!(caret, serde_json::json!(["list-text", 9]), "the field keeps focus and caret");
    page.until("the address", || page.url() == site.url("?plan=exempelby-2024&vy=indikatorer&text=brukarens"));
    page.until("the number said aloud", || said(&page) == "5 av 56 indikatorer visas");
    // The same in the other language and after loading anew.
    page.role("link", "In English").click();
    page.view("Indicators");
    page.shows("5 of 56 indicators shown");
    page.reload();
    page.shows("5 of 56 indicators shown");
    // Without a Swedish keyboard, and in any order.
    page.open(&site.url("?plan=exempelby-2024&vy=indikatorer&text=hemtjanst%20tid"));
    page.view("Indikatorer");
    let names = listed(&page);
    assert!(!names.is_empty() && names.len() < 10, "{names:?}");
}

fn history() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    page.role("heading", "Målen");
    page.role("link", "Alla indikatorer").click();
    page.view("Indikatorer");
    page.role("searchbox", FIELD).click();
    page.write("sjukfrånvaro");
    page.until("fewer", || listed(&page).len() < 9);
    page.press(Key::Enter);
    page.until("focus on what is said of the list", || page.focused().1.text().ends_with("indikatorer visas"));
    page.role("link", "Sjukfrånvaro").click();
    page.view("Sjukfrånvaro");
    page.role("navigation", "I urvalet");
    page.back();
    page.view("Indikatorer");
    page.until("what was typed", || page.url().ends_with("text=sjukfr%C3%A5nvaro") && listed(&page).len() < 9);
    page.back();
    page.until("the overview", || page.url() == site.url("?plan=exempelby-2024"));
}

fn beside() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=indikatorer&text=brukare");
    page.view("Indikatorer");
    page.role("DisclosureTriangle", "Filtrera").click();
    // What the words leave, counted beside each choice; what none of those has is no link.
    page.role("link", "Går för långsamt (2)").click();
    page.shows("2 av 56 indikatorer visas");
    assert!(page.url().ends_with("&vy=indikatorer&text=brukare&status=lagging"), "{}", page.url());
    page.shows("Inte uppnått (0)");
    assert!(!page.has("link", "Inte uppnått (0)"));
    page.role("searchbox", FIELD).click();
    page.write(" viktiga");
    page.shows("1 av 56 indikatorer visas");
    page.role("link", "Går för långsamt (1)");
    page.role("link", "Ta bort Status: Går för långsamt").click();
    page.until("the words alone", || page.url().ends_with("&vy=indikatorer&text=brukare%20viktiga"));
    page.role("link", "Ta bort Text: ”brukare viktiga”").click();
    page.shows("56 av 56 indikatorer visas");
    assert_eq!(page.url(), site.url("?plan=exempelby-2024&vy=indikatorer"));
    let held = page.script("return document.getElementById('list-text').value", &[]);
    assert_eq!(held, "", "the field is empty again");
    page.until("focus stays in the view", || page.focused().1.text() == "56 av 56 indikatorer visas");
}

fn nothing() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter");
    page.view("Aktiviteter");
    page.role("searchbox", FIELD).click();
    page.write("omgång medarbetarna");
    page.shows("0 av 21 aktiviteter visas");
    page.shows("Inget i listan innehåller ”omgång medarbetarna”.");
    page.role("link", "Rensa sökningen i listan").click();
    page.shows("21 av 21 aktiviteter visas");
    page.role("searchbox", FIELD).click();
    page.write("omgång medarbetarna");
    page.role("link", "Sök i hela planen efter ”omgång medarbetarna”").click();
    page.view("Sök");
    page.role("link", "Medarbetarna mår bra och vill stanna");
}

fn by_status() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=indikatorer&omrade=aldreomsorg");
    page.view("Indikatorer");
    page.role("link", "Status").click();
    page.until("the order in the address", || page.url().contains("&vy=indikatorer&ordna=status&"));
    let headings = "return [...document.querySelectorAll('main section.letter > h2')].map((h) => h.innerText)";
    let headings: Vec<String> = serde_json::from_value(page.script(headings, &[])).unwrap_or_default();
    let order = [
        Status::Missed,
        Status::OffTrack,
        Status::Lagging,
        Status::OnTrack,
        Status::Met,
        Status::NoTarget,
        Status::NotAssessable,
    ]
    .map(|status| status_word(status, Language::Sv));
    let places: Vec<usize> = (headings.iter())
        .map(|heading| order.iter().position(|of| *of == heading.as_str()).unwrap_or_else(|| panic!("{heading}")))
        .collect();
    assert!(places.len() > 2 && places.is_sorted(), "{headings:?}");
    // The way from one to the next follows the same order.
    let names = listed(&page);
    let [first, second, ..] = names.as_slice() else { panic!("{names:?}") };
    page.role("link", first).click();
    page.view(first);
    page.shows(&format!("1 av {} i urvalet", names.len()));
    page.role("link", &format!("Nästa i urvalet {second}")).click();
    page.view(second);
    page.role("link", "Till listan").click();
    page.until("the list", || {
        page.url() == site.url("?plan=exempelby-2024&vy=indikatorer&ordna=status&omrade=aldreomsorg")
    });
}

fn activities() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=aktiviteter&ordna=namn");
    page.view("Aktiviteter");
    let names = listed(&page);
    assert_eq!(names.len(), 21);
    assert!(names[0].starts_with("Alla enheter") && names[20].starts_with("Öppna en träffpunkt"), "{names:?}");
    page.role("link", "K").click();
    page.until("focus on the letter", || page.focused().1.text() == "K");
    page.role("searchbox", FIELD).click();
    page.write("undersköterska");
    page.until("the one", || {
        listed(&page) == ["Kompetensförsörjningsplanering för undersköterskor och stödassistenter"]
    });
    page.until("the address", || page.url().ends_with("&ordna=namn&text=undersk%C3%B6terska"));
    page.role("link", "Status").click();
    page.role("heading", "Påbörjad");
    assert_eq!(listed(&page).len(), 1, "the words are kept in another order");
}

/// What has been found and what is expected are different shares, and lead to different goals.
fn as_counted() {
    let site = Site::start();
    let page = Page::new();
    let mut shares = 0;
    for plan in ["exempelby-2024", "exempelby-2023", "gotene-2019"] {
        page.open(&site.url(&format!("?plan={plan}")));
        page.role("heading", "Målen");
        let script = "return [...document.querySelectorAll('.shares a[href*=\"vy=mal&\"]')].map((a) => \
                      [a.getAttribute('href'), a.querySelector('.num').textContent])";
        let all: Vec<(String, usize)> = (page.script(script, &[]).as_array().into_iter().flatten())
            .filter_map(|share| Some((share[0].as_str()?.to_owned(), share[1].as_str()?.parse().ok()?)))
            .collect();
        let goals = Site::plan(plan)["goals"].as_array().map_or(0, Vec::len);
        for (href, n) in all {
            page.open(&site.url(&href));
            page.view("Mål");
            page.shows(&format!("{n} av {goals} mål visas"));
            assert_eq!(listed(&page).len(), n, "{href}");
            shares += 1;
        }
    }
    assert!(shares > 3, "there is more to count than {shares} shares");
}

fn goals() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    page.role("link", "Filtrera och sortera målen").click();
    page.view("Mål");
    page.shows("16 av 16 mål visas");
    for level in ["Fullmäktigemål", "Nämndmål", "Verksamhetsmål"] {
        page.role("heading", level);
    }
    page.role("DisclosureTriangle", "Filtrera").click();
    page.role("link", "Verksamhetschef för äldreomsorg (VC ÄO) (2)").click();
    page.shows("2 av 16 mål visas");
    page.until("focus stays at the choice", || page.focused().1.text().starts_with("Verksamhetschef för äldreomsorg"));
    page.role("link", "A–Ö").click();
    page.until("in order", || {
        listed(&page)
            == ["Anhöriga orkar, och vet vart de kan vända sig", "Äldre känner sig trygga och kan påverka sin vardag"]
    });
    page.role("searchbox", FIELD).click();
    page.write("anhörig");
    page.shows("1 av 16 mål visas");
    page.until("all in the address", || {
        page.url() == site.url("?plan=exempelby-2024&vy=mal&ordna=namn&text=anh%C3%B6rig&ansvarig=vc-ao")
    });
    page.role("link", "Visa alla").click();
    page.shows("16 av 16 mål visas");
    // A plan without goals says so.
    page.open(&site.url("?plan=vaggeryd-2024&vy=mal"));
    page.shows("Dokumentet räknar inte upp några mål.");
}

fn widths() {
    let site = Site::start();
    let page = Page::new();
    for (width, text, address) in [
        (320, 100, "?plan=exempelby-2024&vy=mal&text=arbetsmarknadsintroduktionsprogrammet"),
        (320, 100, "?plan=exempelby-2024&vy=indikatorer&ordna=trend"),
        (640, 200, "?plan=exempelby-2024&vy=aktiviteter&ordna=namn&text=Kompetensf%C3%B6rs%C3%B6rjningsplanering"),
        (820, 200, "?plan=gotene-2019&vy=mal&ordna=namn"),
        (1280, 200, "?plan=strangnas-2024&vy=aktiviteter&ordna=namn&text=x&sprak=en"),
    ] {
        page.size(width, 800);
        page.text_size(text);
        page.open(&site.url(address));
        page.until("the list", || page.script("return !!document.getElementById('shown')", &[]) == true);
        page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
        let script = "const { scrollWidth, clientWidth } = document.documentElement; return [scrollWidth, clientWidth]";
        let wide = page.script(script, &[]);
        assert_eq!(wide[0], wide[1], "{address} in {width} px with text at {text} %");
    }
}
