//! The whole task by keyboard alone.

use malbild_browser_tests::{Key, Page, Site, needs_tab_to_links};
use serde_json::Value;

use crate::Test;

pub const TESTS: &[Test] = &[
    ("from_the_start_to_the_open_table", to_the_table),
    ("no_trap_and_shift_tab_is_tab_reversed", no_trap),
    ("focus_is_always_seen", always_seen),
];

const MOST_PRESSES: usize = 25;

/// A keyboard that counts.
struct Keyboard<'p> {
    page: &'p Page,
    presses: Vec<String>,
}

impl Keyboard<'_> {
    /// Presses Tab until something has focus, and then Enter.
    fn follow(&mut self, role: &str, name: &str) {
        loop {
            self.page.press(Key::Tab);
            let (now, found) = self.page.focused();
            self.presses.push(format!("Tab to {now} “{}”", found.name));
            if now == role && found.name.split_whitespace().eq(name.split_whitespace()) {
                break;
            }
            assert!(self.presses.len() < MOST_PRESSES, "no {role} “{name}” in {:#?}", self.presses);
        }
        self.page.press(Key::Enter);
        self.presses.push("Enter".to_owned());
    }
}

fn arrived(page: &Page, heading: &str) {
    page.until(&format!("focus on the heading “{heading}”"), || {
        let (role, focused) = page.focused();
        role == "heading" && focused.text() == heading
    });
}

fn to_the_table() {
    needs_tab_to_links();
    let site = Site::start();
    let page = Page::at(&site, "");
    page.view("Välj en plan");
    let mut keyboard = Keyboard { page: &page, presses: Vec::new() };

    page.press(Key::Tab);
    let (role, first) = page.focused();
    keyboard.presses.push(format!("Tab to {role} “{}”", first.name));
    assert_eq!((role.as_str(), first.name.as_str()), ("link", "Hoppa till innehållet"), "the skip link comes first");
    page.press(Key::Enter);
    keyboard.presses.push("Enter".to_owned());
    page.until("focus in the content", || page.focused().0 == "main");
    assert!(!page.url().contains("mal="), "the skip link leads to no other view");

    keyboard.follow("link", "Exempelby kommun Verksamhetsplan 2023–2026");
    page.until("focus on the overview's heading", || page.focused().0 == "heading");
    keyboard.follow("link", "Målen");
    arrived(&page, "Målen");
    keyboard.follow("link", "Äldre känner sig trygga och kan påverka sin vardag");
    arrived(&page, "Äldre känner sig trygga och kan påverka sin vardag");
    keyboard.follow("link", "Inflytande i hemtjänsten");
    arrived(&page, "Inflytande i hemtjänsten");
    assert!(page.names("table").is_empty());
    loop {
        page.press(Key::Tab);
        let (role, found) = page.focused();
        let text = found.text();
        keyboard.presses.push(format!("Tab to {role} “{text}”"));
        if text == "Samma siffror som tabell" {
            break;
        }
        assert!(keyboard.presses.len() < MOST_PRESSES, "no table in {:#?}", keyboard.presses);
    }
    page.press(Key::Enter);
    keyboard.presses.push("Enter".to_owned());
    page.role_where("table", "of the numbers", |name| name.starts_with("Inflytande i hemtjänsten"));
    assert!(keyboard.presses.len() <= MOST_PRESSES, "{} presses: {:#?}", keyboard.presses.len(), keyboard.presses);
}

/// What has focus, told apart by its place in the page.
fn place(page: &Page) -> Value {
    page.script(
        "const at = document.activeElement; return [[...document.querySelectorAll('*')].indexOf(at), at.outerHTML.slice(0, 120)]",
        &[],
    )
}

fn no_trap() {
    needs_tab_to_links();
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=inflytande-hemtjanst");
    page.view("Inflytande i hemtjänsten");
    let body = place(&page);
    let mut there = Vec::new();
    loop {
        page.press(Key::Tab);
        let now = place(&page);
        if now == body {
            break;
        }
        assert!(!there.contains(&now), "focus goes round at {now} before the page ends");
        there.push(now);
        assert!(there.len() < 150, "the page never ends");
    }
    assert!(there.len() > 8, "{there:?}");
    let mut back = Vec::new();
    for _ in &there {
        page.script("return 0", &[]);
        shift_tab(&page);
        back.push(place(&page));
    }
    back.reverse();
    assert_eq!(there, back, "Shift+Tab goes another way than Tab");
}

fn shift_tab(page: &Page) {
    for kind in ["rawKeyDown", "keyUp"] {
        let key = serde_json::json!({ "type": kind, "modifiers": 8, "windowsVirtualKeyCode": 9, "code": "Tab", "key": "Tab" });
        page.cdp("Input.dispatchKeyEvent", key);
    }
}

/// Every stop shows that it has focus, in both themes, and lies within the window.
fn always_seen() {
    needs_tab_to_links();
    let site = Site::start();
    for (theme, address) in
        [("light", "?plan=exempelby-2024"), ("dark", "?plan=exempelby-2024&indikator=inflytande-hemtjanst")]
    {
        let page = Page::new();
        page.media(&[("prefers-color-scheme", theme)]);
        page.open(&site.url(address));
        page.role("contentinfo", "");
        let script = "const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
            const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const top = document.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 1), innerHeight - 1));
            return { at: at.outerHTML.slice(0, 160), body: at === document.body, ring, inside, covered: !(top && (at.contains(top) || top.contains(at))) };";
        let mut unseen = Vec::new();
        for _ in 0..60 {
            page.press(Key::Tab);
            let moved = "Promise.all(document.getAnimations().map((one) => one.finished)).then(() => arguments[0]())";
            page.script_later(moved, &[]);
            let told = page.script(script, &[]);
            if told["body"] == true {
                break;
            }
            if told["ring"] != true || told["inside"] != true || told["covered"] == true {
                unseen.push(told);
            }
        }
        assert!(unseen.is_empty(), "focus is not seen at {address}, {theme}: {unseen:#?}");
    }
}
