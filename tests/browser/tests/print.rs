//! Views on paper: nothing folded, nothing lost, and on each page whose plan it is and where the view is.

use std::io::Write;
use std::process::{Command, Stdio};

use malbild_browser_tests::{Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("every_number_of_an_indicators_table_is_printed", numbers),
    ("no_view_has_an_empty_page_or_one_without_its_foot", views),
    ("a_chart_is_printed_as_lines_and_the_page_is_as_before_after", chart),
    ("paper_is_light", light),
    ("a_goal_can_be_printed_on_one_page", sheet),
];

/// The program that reads a PDF file's text; part of poppler.
const READER: &str = "pdftotext";

/// A view of each kind.
const VIEWS: [&str; 16] = [
    "?plan=exempelby-2024",
    "?plan=exempelby-2024&mal=N1",
    "?plan=exempelby-2024&indikator=inflytande-hemtjanst",
    "?plan=exempelby-2024&indikator=rutin-tidiga-insatser",
    "?plan=exempelby-2024&vy=indikatorer",
    "?plan=exempelby-2024&vy=sok&sok=trygg",
    "?plan=exempelby-2024&vy=aktiviteter",
    "?plan=exempelby-2024&vy=om",
    "?plan=exempelby-2024&vy=las",
    "?plan=exempelby-2024&vy=tangenter",
    "?plan=gotene-2019",
    "?plan=gotene-2019&mal=GOT-N3",
    "?plan=exempelby-2024&vy=jamfor&med=inflytande-hemtjanst,enps,nettokostnad,matsvinn",
    "?plan=exempelby-2024&vy=jamfor&mot=exempelby-2023",
    "?plan=gotene-2019&vy=jamfor&visa=ordalydelser",
    "?plan=exempelby-2024&vy=jamfor&visa=matris",
];

/// The texts of a printed view's pages, without space; none where there is nothing to read them with.
fn printed(page: &Page) -> Option<Vec<String>> {
    let pdf = page.cdp("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": false }));
    let pdf = decoded(pdf["data"].as_str().expect("a PDF file"));
    let reader = Command::new(READER).args(["-raw", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut reader) = reader else {
        println!("What is printed is not read: {READER} is not on PATH.");
        return None;
    };
    let mut input = reader.stdin.take().expect("its input was asked for");
    // Apart, or both wait for the other when the text is long.
    let written = std::thread::spawn(move || input.write_all(&pdf));
    let output = reader.wait_with_output().expect("its output");
    written.join().expect("the writer ends").expect("the file is read");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    // A form feed ends each page.
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(squeezed).collect())
}

/// A text without space and soft hyphens: paper breaks lines where screens do not.
fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{ad}' | '\u{2010}')).collect()
}

/// Base 64.
fn decoded(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters: Vec<u8> = text.bytes().filter(|letter| *letter != b'=').map(value).collect();
    let bytes = letters.chunks(4).flat_map(|four| {
        let whole = four.iter().enumerate().fold(0_u32, |sum, (at, six)| sum | u32::from(*six) << (18 - 6 * at));
        whole.to_be_bytes()[1..four.len()].to_vec()
    });
    bytes.collect()
}

/// Waits until nothing is added any more: hits come little by little.
fn whole(page: &Page) {
    let length = || page.script("return document.querySelector('main').textContent.length", &[]);
    let mut before = Value::Null;
    page.until("the view to be whole", || {
        page.script_later("const done = arguments[0]; setTimeout(done, 150)", &[]);
        let now = length();
        std::mem::replace(&mut before, now.clone()) == now
    });
}

fn numbers() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=inflytande-hemtjanst");
    page.role_where("DisclosureTriangle", "of the table", |name| name.contains("Samma siffror"));
    let cells = page.script(
        "return [...document.querySelectorAll('details.numbers :is(th, td)')].map((cell) => cell.textContent)",
        &[],
    );
    let cells: Vec<String> = serde_json::from_value(cells).expect("texts");
    assert!(cells.len() > 30, "{cells:?}");
    let Some(pages) = printed(&page) else { return };
    let all = pages.concat();
    for cell in cells {
        assert!(all.contains(&squeezed(&cell)), "“{cell}” is not printed: {all}");
    }
}

fn views() {
    let site = Site::start();
    for view in VIEWS {
        let page = Page::at(&site, view);
        page.is_there();
        whole(&page);
        let Some(pages) = printed(&page) else { return };
        assert!((1..=40).contains(&pages.len()), "{view}: {} pages", pages.len());
        let foot = squeezed(&site.url(view));
        for (at, text) in pages.iter().enumerate() {
            let number = at + 1;
            assert!(text.contains(&foot), "{view}: page {number} does not tell its address: {text}");
            assert!(text.contains("Källa:"), "{view}: page {number} does not tell its source: {text}");
            assert!(text.len() > foot.len() + 150, "{view}: page {number} is next to empty: {text}");
        }
        // What stands on the screen as text stands on paper, also what is folded there; not what is only read aloud.
        let said = "document.querySelectorAll('main details').forEach((one) => { one.open = true });
            document.querySelectorAll('main .unseen').forEach((one) => { one.style.display = 'none' });
            const paragraphs = document.querySelectorAll('main :is(h1, h2, h3, p.lead, dd, th, td)');
            return [...paragraphs].filter((one) => one.checkVisibility()
                && !one.closest('.take, .facets, .choice, .chart-choice, .actions, .contents, .crumbs'))
                .map((one) => one.innerText)";
        let said: Vec<String> = serde_json::from_value(page.script(said, &[])).expect("texts");
        assert!(said.len() > 5, "{view}: {said:?}");
        // A page's foot may come between two lines.
        let all: String = pages.iter().map(|text| text.split("Källa:Exempelby").next().unwrap_or(text)).collect();
        let missing: Vec<&String> = said
            .iter()
            .filter(|text| {
                text.split_whitespace().any(|word| {
                    !all.contains(&squeezed(word).replace('-', ""))
                        && !pages.concat().replace('-', "").contains(&squeezed(word).replace('-', ""))
                })
            })
            .collect();
        assert!(missing.is_empty(), "{view}: not on paper: {missing:#?}");
    }
}

fn chart() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=inflytande-hemtjanst");
    page.role_where("DisclosureTriangle", "of the table", |name| name.contains("Samma siffror"));
    let state = "return [document.querySelectorAll('main details[open]').length,
        document.querySelectorAll('.chart-print svg text').length]";
    assert_eq!(page.script(state, &[]), json!([0, 0]));
    page.script("dispatchEvent(new Event('beforeprint'))", &[]);
    let during = page.script(state, &[]);
    assert!(during[0].as_u64() > Some(0), "folded: {during}");
    assert!(during[1].as_u64() > Some(5), "no chart: {during}");
    page.script("dispatchEvent(new Event('afterprint'))", &[]);
    assert_eq!(page.script(state, &[]), json!([0, 0]));
}

fn light() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    page.until("the view", || page.script("return !!document.querySelector('main h1')", &[]) == true);
    page.script("document.documentElement.dataset.theme = 'dark'", &[]);
    let ink = "return getComputedStyle(document.querySelector('main h1')).color";
    assert_eq!(page.script(ink, &[]), "rgb(238, 240, 242)");
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert_eq!(page.script(ink, &[]), "rgb(26, 34, 48)");
}

fn sheet() {
    let site = Site::start();
    for (view, goal) in
        [("?plan=exempelby-2024&mal=N1", "Äldre känner sig trygga"), ("?plan=gotene-2019&mal=GOT-N3", "")]
    {
        let page = Page::at(&site, view);
        // The dialogue would wait for someone.
        page.script("window.print = () => { window.asked = true }", &[]);
        let button = page.role("button", "Skriv ut på en sida");
        let indicators = page
            .script("return [...document.querySelectorAll('.readings h3, .readings h4')].map((h) => h.innerText)", &[]);
        let indicators: Vec<String> = serde_json::from_value(indicators).expect("names");
        assert!(!indicators.is_empty(), "{view}");
        button.click();
        assert_eq!(page.script("return window.asked", &[]), true);
        let pages = printed(&page);
        page.until("the page as before", || {
            page.script("return document.documentElement.hasAttribute('data-sheet')", &[]) == false
        });
        let Some(pages) = pages else { return };
        assert_eq!(pages.len(), 1, "{view}: {pages:#?}");
        let all = pages.concat();
        for name in indicators.iter().map(String::as_str).chain([goal]) {
            assert!(all.contains(&squeezed(name)), "{view}: “{name}” is not on the sheet: {all}");
        }
    }
}
