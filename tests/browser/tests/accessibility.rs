//! axe-core on every view and state, light and dark, wide and narrow: nothing to complain of.

use malbild_browser_tests::{Fault, Page, Site};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("start", || clean("", |page| page.view("Välj en plan"))),
    ("start_with_a_plan_read_before", start_again),
    ("overview_of_gotene", || clean("?plan=gotene-2019", overview)),
    ("overview_of_bjurholm", || clean("?plan=bjurholm-2024", overview)),
    ("overview_of_exempelby", || clean("?plan=exempelby-2024", overview)),
    ("goal", || {
        clean("?plan=exempelby-2024&mal=N1", |page| {
            page.view("Äldre känner sig trygga och kan påverka sin vardag");
            open_all(page);
        });
    }),
    ("goal_of_a_higher_level", || {
        clean("?plan=gotene-2019&mal=GOT-F2", |page| {
            page.view("En kommun som är attraktiv att bo, besöka och verka i.");
        });
    }),
    ("indicator_with_chart_and_open_table", || {
        clean("?plan=exempelby-2024&indikator=inflytande-hemtjanst", |page| {
            page.view("Inflytande i hemtjänsten");
            page.role("DisclosureTriangle", "Samma siffror som tabell").click();
            page.role_where("table", "of the numbers", |name| name.starts_with("Inflytande i hemtjänsten"));
            open_all(page);
        });
    }),
    ("indicator_with_comparison_only", || {
        clean("?plan=bjurholm-2024&indikator=BJU-K1", |page| {
            page.view("Väntetid till särskilt boende");
            open_all(page);
        });
    }),
    ("indicator_without_outcomes", || {
        clean("?plan=gotene-2019&indikator=GOT-K5", |page| {
            page.role("heading", "Inga utfall ännu");
            open_all(page);
        });
    }),
    ("yes_no_indicator", || {
        clean("?plan=exempelby-2024&indikator=rutin-tidiga-insatser", |page| {
            page.role("heading", "Svar över tid");
            open_all(page);
        });
    }),
    ("qualitative_indicator", || {
        clean("?plan=exempelby-2024&indikator=rattssaker-dokumentation", |page| {
            page.role("heading", "Svar över tid");
        });
    }),
    ("english", || {
        clean("?plan=gotene-2019&indikator=GOT-K5&sprak=en", |page| {
            page.role("heading", "No outcomes yet");
        });
    }),
    ("not_found", || clean("?plan=gotene-2019&mal=finns-inte", |page| page.view("Sidan finns inte"))),
    ("unknown_plan", || clean("?plan=finns-inte", |page| page.shows("Det finns ingen plan med den adressen."))),
    ("error_card", error_card),
    ("error_card_with_findings", error_card_with_findings),
    ("prepared_section", prepared_section),
    ("still_loading", still_loading),
    ("chosen_colours_are_as_good_as_the_systems", chosen_colours),
    ("axe_sees_what_is_wrong", sees),
];

fn overview(page: &Page) {
    page.role("heading", "Målen");
    page.role("heading", "Om planen");
}

/// Opens every disclosure.
fn open_all(page: &Page) {
    page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
}

/// Runs axe-core on an address, in light and dark, wide and narrow.
pub fn clean(address: &str, ready: impl Fn(&Page)) {
    clean_on(&Site::start(), address, ready);
}

fn clean_on(site: &Site, address: &str, ready: impl Fn(&Page)) {
    let page = Page::at(site, address);
    ready(&page);
    four_ways(&page, address);
}

/// Runs axe-core in light and dark, wide and narrow, and tells everything it finds at once.
fn four_ways(page: &Page, what: &str) {
    let mut found = Vec::new();
    for (theme, width) in [("light", 1280), ("dark", 1280), ("dark", 390), ("light", 390)] {
        page.size(width, 900);
        page.media(&[("prefers-color-scheme", theme)]);
        // Two frames: then styles and charts have followed.
        page.script_later("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", &[]);
        found.extend(page.axe().into_iter().map(|line| format!("{theme}, {width} px: {line}")));
    }
    assert!(found.is_empty(), "axe-core on “{what}”:\n{}", found.join("\n"));
}

fn start_again() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=bjurholm-2024");
    overview(&page);
    page.open(&site.url(""));
    page.shows("Fortsätt läsa");
    four_ways(&page, "start with a plan read before");
}

fn error_card() {
    let site = Site::with([Fault::on("plans/gotene-2019.json").status(500)]);
    clean_on(&site, "?plan=gotene-2019", |page| page.view("Planen kunde inte läsas in"));
}

fn error_card_with_findings() {
    let site = Site::with([Fault::on("plans/gotene-2019.json").body("{\"id\": 7}")]);
    clean_on(&site, "?plan=gotene-2019", |page| page.view("Planen kunde inte läsas in"));
}

fn prepared_section() {
    let site = Site::with([Fault::on("*.wasm").status(404)]);
    clean_on(&site, "", |page| page.view("Sidan kunde inte visas"));
}

fn still_loading() {
    let site = Site::with([Fault::on("plans/gotene-2019.json").delay(std::time::Duration::from_secs(14))]);
    let page = Page::at(&site, "");
    page.role("link", "Götene kommun Socialpolitiskt program 2019-2024").click();
    page.role_where("progressbar", "while loading", |_| true);
    let found = page.axe();
    assert!(page.roles("progressbar").len() == 1, "it came too soon");
    assert!(found.is_empty(), "axe-core while loading:\n{}", found.join("\n"));
}

fn chosen_colours() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&mal=N1");
    page.media(&[("prefers-color-scheme", "dark")]);
    for colours in ["Ljust", "Mörkt"] {
        page.role("combobox", "Färger").choose(colours);
        page.script_later("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", &[]);
        let found = page.axe();
        assert!(found.is_empty(), "axe-core with {colours}:\n{}", found.join("\n"));
    }
}

/// That these tests would fail: an image without words, a small target, and faint text.
fn sees() {
    let page = Page::at(&Site::start(), "");
    page.view("Välj en plan");
    page.script(
        "const main = document.querySelector('main');
         const image = new Image(); image.src = document.querySelector('link[rel=icon]').href; image.width = 9; main.append(image);
         const faint = document.createElement('p'); faint.textContent = 'Knappt synlig'; main.append(faint);
         faint.style.color = '#bbb'; faint.style.background = '#fff';
         for (let n = 0; n < 2; n++) { const small = document.createElement('button'); small.textContent = 'x'; small.ariaLabel = 'x';
           Object.assign(small.style, { width: '9px', height: '9px', minWidth: 0, minHeight: 0, padding: 0, border: 0, display: 'block' }); main.append(small); }",
        &[],
    );
    let found = page.axe().join("\n");
    for rule in ["image-alt", "color-contrast", "target-size"] {
        assert!(found.contains(rule), "{rule} is not seen:\n{found}");
    }
}
