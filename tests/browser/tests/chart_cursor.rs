//! Reading values off a chart by keyboard, mouse and finger.

use std::collections::BTreeSet;

use malbild_browser_tests::{Found, Key, Page, Site};
use serde_json::{Value, json};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("keys_lead_from_value_to_value", keys),
    ("what_is_read_is_what_the_table_says", as_the_table),
    ("a_mouse_shows_and_leaves", mouse),
    ("a_finger_taps_and_still_scrolls", finger),
    ("the_box_stays_in_the_chart_and_off_its_value", boxed),
    ("it_reads_on_in_another_size", resized),
    ("clean_while_it_is_shown", shown_is_clean),
    ("it_is_not_printed", not_printed),
];

const NAME: &str = "Läs av diagrammet: Utfall över tid";

fn at(site: &Site, indicator: &str) -> Page {
    let page = Page::at(site, &format!("?plan=exempelby-2024&indikator={indicator}"));
    page.role("slider", NAME);
    page.until("a value to read", || said(&page).is_some());
    page
}

/// What is read now.
fn said(page: &Page) -> Option<String> {
    let script = "return document.querySelector('[role=slider]')?.getAttribute('aria-valuetext')";
    page.script(script, &[]).as_str().map(str::to_owned)
}

fn is_shown(page: &Page) -> bool {
    page.script("return !!document.querySelector('.readout')?.checkVisibility()", &[]) == true
}

/// Tabs until the chart has focus, and answers how many presses after the one before it that took.
fn come(page: &Page) -> Found {
    for _ in 0..40 {
        page.press(Key::Tab);
        let (role, found) = page.focused();
        if role == "slider" {
            return found;
        }
    }
    panic!("no tab leads to the chart: {}", page.snapshot())
}

fn read(page: &Page, key: Key) -> String {
    page.press(key);
    said(page).expect("a value")
}

/// A key together with others, as bits of the protocol; whether the page has kept it from the browser.
fn taken(page: &Page, key: &str, code: u32, modifiers: u32) -> bool {
    let script = "addEventListener('keydown', (event) => { window.taken = event.defaultPrevented; }, { once: true });";
    page.script(script, &[]);
    for kind in ["rawKeyDown", "keyUp"] {
        let event =
            json!({ "type": kind, "modifiers": modifiers, "windowsVirtualKeyCode": code, "code": key, "key": key });
        page.cdp("Input.dispatchKeyEvent", event);
    }
    page.script("return window.taken", &[]) == true
}

fn keys() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    let stops = "return [...document.querySelectorAll('figure.chart *')].filter((one) => one.tabIndex >= 0).length";
    assert_eq!(page.script(stops, &[]), 1, "a chart is one tab stop");
    assert!(!is_shown(&page));
    let slider = come(&page);
    assert_eq!(slider.name, NAME);
    assert!(is_shown(&page), "it shows what is read as soon as it has focus");
    assert_eq!(said(&page).as_deref(), Some("2024, Alla: 1,6\u{a0}% (preliminärt)"), "the latest outcome comes first");
    for (key, expected) in [
        (Key::Left, "2023, Alla: 1,7\u{a0}%"),
        (Key::Down, "2023, Kvinnor: 1,6\u{a0}%"),
        (Key::Up, "2023, Alla: 1,7\u{a0}%"),
        (Key::Up, "2023, Alla: 1,7\u{a0}%"),
        (Key::Home, "2020, Alla: 2,3\u{a0}%"),
        (Key::Left, "2020, Alla: 2,3\u{a0}%"),
        (Key::Down, "2020, Kvinnor: 2,1\u{a0}%"),
        (Key::Right, "2021, Kvinnor: 2,0\u{a0}%"),
        (Key::End, "2024, Kvinnor: 1,5\u{a0}% (preliminärt)"),
    ] {
        assert_eq!(read(&page, key), expected);
    }
    let numbers = ["aria-valuemin", "aria-valuenow", "aria-valuemax"].map(|name| slider.attribute(name));
    assert_eq!(numbers, ["1", "5", "5"].map(|number| Some(number.to_owned())));
    page.press(Key::Escape);
    assert!(!is_shown(&page), "Esc hides what is shown");
    assert_eq!(page.focused().0, "slider", "Esc leaves focus where it is");
    assert_eq!(read(&page, Key::Left), "2024, Kvinnor: 1,5\u{a0}% (preliminärt)", "an arrow shows again where one was");
    assert!(is_shown(&page));

    // What is the browser's stays the browser's: Ctrl, Alt, Meta and Shift with an arrow, Tab, and letters.
    let before = said(&page);
    assert!(taken(&page, "ArrowUp", 38, 0), "an arrow alone is the chart's");
    for (key, code, modifiers) in [
        ("ArrowUp", 38, 2),
        ("Home", 36, 4),
        ("ArrowDown", 40, 8),
        ("ArrowRight", 39, 1),
        ("PageDown", 34, 0),
        ("Tab", 9, 8),
    ] {
        assert!(!taken(&page, key, code, modifiers), "{key} with {modifiers} is taken from the browser");
    }
    assert_eq!(before.map(|text| text.replace("Kvinnor: 1,5", "Alla: 1,6")), said(&page), "none of them reads on");
    assert!(!is_shown(&page), "it is hidden when focus has left");
    let elsewhere = said(&page);
    page.press(Key::Left);
    assert_eq!(said(&page), elsewhere, "keys do nothing outside it");

    let page = at(&site, "upprepade-placeringar");
    come(&page);
    let page_with_one = at(&site, "till-arbete-eller-studier");
    come(&page_with_one);
    let rows = page_with_one.script("return document.querySelectorAll('.readout li').length", &[]);
    assert_eq!(taken(&page_with_one, "ArrowUp", 38, 0), rows != 1, "of one line, up and down scroll the page");
}

/// Every value that can be read, by keys alone.
fn all_read(page: &Page) -> BTreeSet<String> {
    come(page);
    let mut all = BTreeSet::new();
    let mut time = page.script("return document.querySelector('[role=slider]').ariaValueMax", &[]);
    let times: usize = time.take().as_str().and_then(|number| number.parse().ok()).expect("how many times there are");
    page.press(Key::Home);
    for _ in 0..times {
        // Up to the first row of the time, then down to its last.
        for key in [Key::Up, Key::Down] {
            loop {
                let before = said(page).expect("a value");
                let after = read(page, key.clone());
                all.extend([before.clone(), after.clone()]);
                if before == after {
                    break;
                }
            }
        }
        page.press(Key::Right);
    }
    all
}

/// The same from the table: each cell with its time, and where there are several columns its series.
fn all_tabled(page: &Page) -> BTreeSet<String> {
    // What is to be known of a column stands in its head after its name.
    let script = "const table = document.querySelector('details.numbers table');
        const text = (cell) => (cell.closest('thead') ? cell.firstChild : cell).textContent.trim();
        return [...table.rows].map((row) => [...row.cells].map(text))";
    let rows: Vec<Vec<String>> = serde_json::from_value(page.script(script, &[])).expect("rows of cells");
    let (head, rows) = rows.split_first().expect("headings");
    let mut all = BTreeSet::new();
    for row in rows {
        let (period, cells) = row.split_first().expect("a time");
        for (name, cell) in head.iter().skip(1).zip(cells).filter(|(_, cell)| *cell != "–") {
            all.insert(format!("{period}, {name}: {cell}"));
        }
    }
    all
}

fn as_the_table() {
    let site = Site::start();
    for (indicator, at_least) in [
        ("langvarigt-bistand", 20),
        ("upprepade-placeringar", 5),
        ("sjalvbestammande-lss", 15),
        ("svarstid-mottagning", 20),
    ] {
        let page = at(&site, indicator);
        let several = page.script("return document.querySelectorAll('.readout li').length", &[]) != 1;
        // The baseline stands in the chart and not in the table, the projection in both in words of its own.
        let of_series = |text: &String| {
            !["ingångsvärde: ", "framskrivning"].iter().any(|other| text.to_lowercase().contains(other))
        };
        let read: BTreeSet<String> = all_read(&page).into_iter().filter(of_series).collect();
        // What nobody has measured is told as missing in the table.
        let read: BTreeSet<String> = read.into_iter().map(|text| text.replace("ej mätt", "uppgift saknas")).collect();
        let mut tabled: BTreeSet<String> = all_tabled(&page).into_iter().filter(of_series).collect();
        if !several {
            tabled = tabled.into_iter().map(|text| text.replace(", Alla: ", ": ")).collect();
        }
        assert!(tabled.len() >= at_least, "{indicator}: {tabled:#?}");
        assert_eq!(read, tabled, "{indicator}: what is read off is not what the table says");
    }
}

/// The edges of the first thing that a selector fits, in the window.
fn edges(page: &Page, selector: &str) -> [f64; 4] {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [box.left, box.top, box.right, box.bottom]";
    serde_json::from_value(page.script(script, &[selector.into()])).expect("edges")
}

/// Brings the chart into the window, and answers its edges.
fn in_view(page: &Page) -> [f64; 4] {
    page.script(
        "document.querySelector('[role=slider]').scrollIntoView({ block: 'center', behavior: 'instant' })",
        &[],
    );
    edges(page, "[role=slider]")
}

fn point(page: &Page, x: f64, y: f64) {
    page.cdp("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y }));
}

fn mouse() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    let [left, top, right, bottom] = in_view(&page);
    point(&page, left + 2.0, top + 40.0);
    page.until("the first time", || said(&page).is_some_and(|said| said.starts_with("2020, ")) && is_shown(&page));
    // What lies highest is read high up, what lies lowest low down.
    assert_eq!(said(&page).as_deref(), Some("2020, Män: 2,5\u{a0}%"));
    point(&page, left + 2.0, bottom - 10.0);
    page.until("the lowest", || said(&page).as_deref() == Some("2020, Grannby kommun: 1,8\u{a0}%"));
    point(&page, right - 2.0, bottom - 10.0);
    page.until("the last time", || said(&page).is_some_and(|said| said.starts_with("2024, ")));
    let chosen = "return document.querySelector('.readout [data-chosen] .name').textContent";
    assert!(said(&page).is_some_and(|said| said.contains(page.script(chosen, &[]).as_str().unwrap_or("?"))));
    point(&page, left + 2.0, (top - 60.0).max(0.0));
    page.until("nothing shown", || !is_shown(&page));
}

fn finger() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    page.size(390, 800);
    let action = "return getComputedStyle(document.querySelector('[role=slider]')).touchAction";
    assert_eq!(page.script(action, &[]), "pan-y pinch-zoom");
    let [left, top, _, bottom] = in_view(&page);
    let middle = f64::midpoint(top, bottom);
    page.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true }));
    touch(&page, &[(left + 4.0, middle)]);
    page.until("the tapped time", || is_shown(&page) && said(&page).is_some_and(|said| said.starts_with("2020, ")));

    // Up or down it scrolls the page, and what is read stays; sideways it reads along, and the page stays.
    let down = || page.script("return scrollY", &[]).as_f64().unwrap_or_default();
    let before = (down(), said(&page));
    let way = |x: f64, y: f64| {
        (0..12).map(|step| (left + 100.0 + x * f64::from(step), middle + y * f64::from(step))).collect::<Vec<_>>()
    };
    touch(&page, &way(0.0, -15.0));
    page.until("the page scrolled", || down() > before.0 + 60.0);
    assert_eq!(said(&page), before.1);
    // It scrolls on for a while when the finger is lifted.
    let at_rest = || {
        let at = down();
        std::thread::sleep(std::time::Duration::from_millis(150));
        (down() - at).abs() < 0.5
    };
    page.until("the page at rest", at_rest);
    in_view(&page);
    page.until("the page at rest", at_rest);
    let before = down();
    touch(&page, &way(15.0, 0.0));
    page.until("another time", || said(&page).is_some_and(|said| said.starts_with("2024, ")));
    assert!((down() - before).abs() < 1.0, "the page scrolls sideways");
    page.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false }));
}

/// A finger put down at the first point, moved over the others, and lifted.
fn touch(page: &Page, points: &[(f64, f64)]) {
    for (at, (x, y)) in points.iter().enumerate() {
        let kind = if at == 0 { "touchStart" } else { "touchMove" };
        page.cdp(
            "Input.dispatchTouchEvent",
            json!({ "type": kind, "touchPoints": [{ "x": x.round(), "y": y.round() }] }),
        );
    }
    page.cdp("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] }));
}

fn boxed() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    for (width, indicator) in [
        (320, "langvarigt-bistand"),
        (320, "hme"),
        (320, "fallolyckor"),
        (390, "upprepade-placeringar"),
        (390, "vantetid-sarskilt-boende"),
        (1280, "hme"),
        (1280, "personalkontinuitet"),
    ] {
        page.size(width, 900);
        page.open(&site.url(&format!("?plan=exempelby-2024&indikator={indicator}")));
        page.role("slider", NAME);
        page.until("a value to read", || said(&page).is_some());
        come(&page);
        page.press(Key::Home);
        let mut before = None;
        while before != said(&page) {
            before = said(&page);
            for key in [Key::Right, Key::Down] {
                // All at once: the page may scroll meanwhile.
                let all = "return ['[role=slider]', '.readout', '.cursor-ring'].map((one) => {
                    const box = document.querySelector(one).getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; })";
                let [area, own, ring]: [[f64; 4]; 3] = serde_json::from_value(page.script(all, &[])).expect("edges");
                let [left, top, right, bottom] = own;
                let inside =
                    left >= area[0] - 1.0 && top >= area[1] - 1.0 && right <= area[2] + 1.0 && bottom <= area[3] + 1.0;
                let read = said(&page);
                assert!(inside, "{indicator} at {width} px: the box {own:?} leaves {area:?} at {read:?}");
                let apart = ring[0] >= right || ring[2] <= left || ring[1] >= bottom || ring[3] <= top;
                assert!(apart, "{indicator} at {width} px: the box {own:?} covers {ring:?} at {read:?}");
                page.press(key);
            }
        }
    }
}

fn resized() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    page.size(1280, 900);
    come(&page);
    assert_eq!(read(&page, Key::Home), "2020, Alla: 2,3\u{a0}%");
    let before = edges(&page, ".cursor-ring");
    page.size(600, 900);
    page.until("the ring at another place", || {
        let area = edges(&page, "[role=slider]");
        let ring = edges(&page, ".cursor-ring");
        (ring[1] - before[1]).abs() + (ring[0] - before[0]).abs() > 1.0 && ring[0] > area[0] && ring[2] < area[2]
    });
    assert_eq!(said(&page).as_deref(), Some("2020, Alla: 2,3\u{a0}%"));
    assert!(is_shown(&page));
}

fn shown_is_clean() {
    for indicator in ["langvarigt-bistand", "upprepade-placeringar"] {
        clean(&format!("?plan=exempelby-2024&indikator={indicator}"), |page| {
            page.role("slider", NAME);
            page.until("a value to read", || said(page).is_some());
            come(page);
            assert!(is_shown(page));
        });
    }
}

fn not_printed() {
    let site = Site::start();
    let page = at(&site, "langvarigt-bistand");
    come(&page);
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    page.until("nothing of it on paper", || !is_shown(&page));
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": Value::Array(Vec::new()) }));
}
