//! The interface in English, and the plan's own language within it.

use malbild_browser_tests::{Page, Site, text_of};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("english_by_its_link", english),
    ("texts_of_the_plan_are_marked_as_swedish", marked),
    ("numbers_are_written_as_in_the_language", numbers),
    ("does_not_depend_on_the_browsers", not_the_browsers),
];

fn language_of(page: &Page) -> Value {
    page.script("return document.documentElement.lang", &[])
}

fn english() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&mal=N1");
    page.view("Äldre känner sig trygga och kan påverka sin vardag");
    assert_eq!(language_of(&page), json!("sv"));
    let link = page.role("link", "In English");
    assert_eq!(link.attribute("lang").as_deref(), Some("en"), "the link is in the language it leads to");
    link.click();
    let name = "Older people feel safe and can influence their everyday life";
    page.view(name);
    page.until("the page to be English", || language_of(&page) == json!("en"));
    assert_eq!(page.url(), site.url("?plan=exempelby-2024&mal=N1&sprak=en"));
    page.until("the English title", || page.title() == format!("{name} – Exempelby municipality – Målbild"));
    page.role("navigation", "Main menu");
    page.role("heading", "Indicators");

    // It stays through the views, over a new visit, and on the way back.
    page.role("link", "Influence in home care").click();
    page.view("Influence in home care");
    page.role("heading", "Outcomes over time");
    assert_eq!(language_of(&page), json!("en"));
    page.reload();
    page.view("Influence in home care");
    page.until("the page to be English", || language_of(&page) == json!("en"));
    let back = page.role("link", "På svenska");
    assert_eq!(back.attribute("lang").as_deref(), Some("sv"));
    back.click();
    page.view("Inflytande i hemtjänsten");
    page.until("the page to be Swedish", || language_of(&page) == json!("sv"));
}

/// No text of a plan without translations stands as English on an English page.
fn marked() {
    let site = Site::start();
    let plan = Site::plan("gotene-2019");
    let page = Page::at(&site, "?plan=gotene-2019&sprak=en");
    page.role("navigation", "Main menu");
    page.role("heading", "The goals");
    let goals: Vec<&str> =
        plan["goals"].as_array().into_iter().flatten().map(|goal| text_of(&goal["name"], "sv")).collect();
    spoken_as(&page, "sv", &goals);
    // Of a long summary the overview tells the first sentences.
    let (summary, _) = text_of(&plan["summary"], "sv").split_once(" Kommunfullmäktige antog").expect("sentences");
    spoken_as(&page, "sv", &[summary, "Socialnämnden", "Götene kommun"]);
    spoken_as(&page, "en", &["The goals", "Goals", "About the plan", "Colours"]);

    page.open(&site.url("?plan=gotene-2019&indikator=GOT-K5&sprak=en"));
    page.view("Trygga med hemtjänst");
    spoken_as(&page, "sv", &["Trygga med hemtjänst"]);
    spoken_as(&page, "en", &["No outcomes yet", "Sources", "Baseline"]);

    // What is translated is not marked.
    page.open(&site.url("?plan=exempelby-2024&indikator=inflytande-hemtjanst&sprak=en"));
    page.view("Influence in home care");
    spoken_as(&page, "en", &["Influence in home care"]);
}

/// Checks that every place where the page says one of the texts is in the language, and that each is said.
fn spoken_as(page: &Page, language: &str, texts: &[&str]) {
    let script = "const [texts] = arguments, found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode.data.trim(), at = walker.currentNode.parentElement;
          if (texts.includes(text) && at.checkVisibility()) found.push([text, at.closest('[lang]').lang]);
        }
        return found;";
    let found = page.script(script, &[json!(texts)]);
    let found: Vec<(String, String)> = serde_json::from_value(found).expect("texts and languages");
    let wrong: Vec<_> = found.iter().filter(|(_, spoken)| spoken != language).collect();
    assert!(wrong.is_empty(), "not marked as {language}: {wrong:?}");
    for text in texts {
        assert!(found.iter().any(|(said, _)| said == text.trim()), "nowhere said: {text}\n{}", page.snapshot());
    }
}

fn numbers() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=nettokostnad");
    page.view("Nettokostnad");
    page.role("DisclosureTriangle", "Samma siffror som tabell").click();
    page.role("cell", "386\u{a0}540\u{a0}tkr");
    page.shows("Läget 30 september 2024");
    page.open(&site.url("?plan=exempelby-2024&indikator=nettokostnad&sprak=en"));
    page.view("Net cost");
    page.role("DisclosureTriangle", "The same numbers as a table").click();
    page.role("cell", "386,540\u{a0}tkr");
    page.shows("As of");

    // Decimals and negative numbers.
    for (language, share, minus) in
        [("sv", "9,8\u{a0}%", "\u{2212}28\u{a0}i index"), ("en", "9.8%", "\u{2212}28\u{a0}index")]
    {
        for (indicator, cell) in [("sjukfranvaro", share), ("enps", minus)] {
            page.open(&site.url(&format!("?plan=exempelby-2024&indikator={indicator}&sprak={language}")));
            page.role_where("DisclosureTriangle", "of the table", |name| name.contains("tab")).click();
            page.role("cell", cell);
        }
    }
}

fn not_the_browsers() {
    let site = Site::start();
    let page = Page::new();
    let told = |page: &Page| {
        page.open(&site.url("?plan=exempelby-2024&indikator=sjukfranvaro"));
        page.view("Sjukfrånvaro");
        page.role("DisclosureTriangle", "Samma siffror som tabell");
        page.until("the table in the page", || {
            page.script("return !!document.querySelector('main table')", &[]) == true
        });
        page.script("return document.querySelector('main').textContent", &[])
    };
    let here = told(&page);
    for (locale, zone) in [("en-US", "America/Los_Angeles"), ("ar-EG", "Pacific/Kiritimati")] {
        page.cdp("Emulation.setLocaleOverride", json!({ "locale": locale }));
        page.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
        let there = told(&page);
        let seen = page.script("return new Intl.NumberFormat().resolvedOptions().locale", &[]);
        assert_eq!(seen, json!(locale), "the browser's language is another");
        assert_eq!(there, here, "with a browser in {locale}, {zone}");
    }
    page.cdp("Emulation.setLocaleOverride", json!({}));
    page.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": "" }));
}
