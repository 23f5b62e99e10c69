//! Narrow windows, large text, forced colours, little motion, paper: everything is still there.

use malbild_browser_tests::{Fault, Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("nothing_scrolls_sideways_at_320_px", narrow),
    ("nothing_scrolls_sideways_with_text_twice_as_large", large_text),
    ("text_spacing_cuts_nothing_off", spacing),
    ("error_cards_fit_too", error_cards),
    ("forced_colours", forced_colours),
    ("little_motion", little_motion),
    ("more_contrast_and_print", contrast_and_print),
    ("charts_follow_width_and_colours", charts_follow),
];

const VIEWS: [&str; 18] = [
    "",
    "?plan=gotene-2019",
    "?plan=bjurholm-2024",
    "?plan=exempelby-2024",
    "?plan=exempelby-2024&mal=N1",
    "?plan=gotene-2019&mal=GOT-N2",
    "?plan=exempelby-2024&indikator=inflytande-hemtjanst",
    "?plan=bjurholm-2024&indikator=BJU-K1",
    "?plan=gotene-2019&indikator=GOT-K5",
    "?plan=exempelby-2024&indikator=rutin-tidiga-insatser",
    "?plan=gotene-2019&mal=finns-inte",
    "?plan=gotene-2019&indikator=GOT-K31&sprak=en",
    "?plan=strangnas-2024&vy=aktiviteter&ordna=ansvarig",
    "?plan=exempelby-2024&vy=aktiviteter&sprak=en",
    "?plan=exempelby-2024&vy=om",
    "?plan=gotene-2019&vy=sok&sok=hemtj%C3%A4nst",
    "?plan=exempelby-2024&vy=indikatorer&ordna=namn",
    "?plan=exempelby-2024&indikator=sjukfranvaro&ordna=namn",
];

/// Waits for the view, with every disclosure open.
fn ready(page: &Page) {
    page.role("contentinfo", "");
    page.until("the view", || page.script("return !!document.querySelector('main h1')", &[]) == true);
    page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
    page.script_later("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", &[]);
}

/// What makes the page wider than the window: nothing, and no text is cut off either.
fn too_wide(page: &Page) -> Vec<String> {
    let script = "const wide = document.documentElement.clientWidth, found = [];
        const scrolls = (at) => at && at !== document.documentElement && (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
        if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} px wide in ${wide} px`);
        for (const at of document.body.querySelectorAll('*')) {
          if (!at.checkVisibility() || at.closest('svg') && at.tagName !== 'svg') continue;
          const box = at.getBoundingClientRect();
          if ((box.right > wide + 1 || box.left < -1) && box.width > 1 && !scrolls(at.parentElement) && getComputedStyle(at).position !== 'absolute')
            found.push(`${Math.round(box.left)}–${Math.round(box.right)} px: ${at.outerHTML.slice(0, 200)}`);
          const style = getComputedStyle(at);
          if (/hidden|clip/.test(style.overflowX) && at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 1 && at.innerText && at.ariaHidden !== 'true')
            found.push(`cut off: ${at.outerHTML.slice(0, 200)}`);
          if (/hidden|clip/.test(style.overflowY) && at.scrollHeight > at.clientHeight + 1 && at.clientHeight > 1 && at.innerText && at.ariaHidden !== 'true')
            found.push(`cut off below: ${at.outerHTML.slice(0, 200)}`);
        }
        return found.slice(0, 8);";
    serde_json::from_value(page.script(script, &[])).expect("lines")
}

/// Looks at every view after it has been prepared.
fn every_view(prepare: impl Fn(&Page), what: &str) {
    let site = Site::start();
    let page = Page::new();
    let mut found = Vec::new();
    for address in VIEWS {
        page.open(&site.url(address));
        prepare(&page);
        ready(&page);
        found.extend(too_wide(&page).into_iter().map(|line| format!("“{address}”: {line}")));
    }
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

fn narrow() {
    every_view(|page| page.size(320, 640), "in 320 px");
    // That it would be seen.
    let page = Page::at(&Site::start(), "");
    page.size(320, 640);
    ready(&page);
    page.script("const wide = document.createElement('p'); wide.textContent = 'x'.repeat(500); wide.style.overflowWrap = 'normal'; document.querySelector('main').append(wide)", &[]);
    assert!(!too_wide(&page).is_empty());
}

fn large_text() {
    for (width, height) in [(1280, 900), (640, 900)] {
        let larger = |page: &Page| {
            page.size(width, height);
            page.text_size(200);
        };
        every_view(larger, &format!("with text at 200 % in {width} px"));
    }
    let page = Page::at(&Site::start(), "");
    let size = |page: &Page| page.script("return parseFloat(getComputedStyle(document.body).fontSize)", &[]);
    ready(&page);
    let usual = size(&page).as_f64().unwrap_or_default();
    page.text_size(200);
    page.until("text twice as large", || size(&page).as_f64().is_some_and(|now| now >= usual * 1.9));
}

fn spacing() {
    let spaced = |page: &Page| {
        page.size(390, 844);
        ready(page);
        // What the guidelines ask to bear: by script, for the policy allows no style of others.
        page.script(
            "const sheet = new CSSStyleSheet();
             sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
             document.adoptedStyleSheets = [sheet];",
            &[],
        );
    };
    every_view(spaced, "with the guidelines' text spacing");
}

fn error_cards() {
    let page = Page::new();
    page.size(320, 640);
    let long = format!("{{\"id\": \"{}\", \"municipality\": 7}}", "x".repeat(300));
    for fault in [
        Fault::on("plans/gotene-2019.json").status(503).header("Retry-After", "1"),
        Fault::on("plans/gotene-2019.json").body(long),
        Fault::on("*.wasm").status(404),
    ] {
        let site = Site::with([fault]);
        page.open(&site.url("?plan=gotene-2019"));
        page.role_where("alert", "that something is wrong", |_| true);
        let found = too_wide(&page);
        assert!(found.is_empty(), "in 320 px:\n{}", found.join("\n"));
    }
}

/// How many colours the chart is drawn in, and which is seen most after the background.
fn picture(page: &Page) -> Value {
    page.script(
        "const canvas = document.querySelector('main canvas');
         if (!canvas || !canvas.width || !canvas.height) return null;
         const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
         const context = copy.getContext('2d', { willReadFrequently: true });
         context.drawImage(canvas, 0, 0);
         const { data } = context.getImageData(0, 0, canvas.width, canvas.height), colours = new Map();
         for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200) {
           const c = [data[at], data[at + 1], data[at + 2]].join(' '); colours.set(c, (colours.get(c) || 0) + 1);
         }
         const most = [...colours].filter(([, n]) => n > 12).sort((a, b) => b[1] - a[1]).map(([c]) => c);
         return most.length >= 2 ? [most.slice(0, 4), canvas.getBoundingClientRect().width, canvas.width] : null;",
        &[],
    )
}

fn drawn(page: &Page) -> Value {
    page.wait("the chart to be drawn", || Some(picture(page)).filter(|picture| !picture.is_null()))
}

fn forced_colours() {
    let site = Site::start();
    let page = Page::new();
    page.media(&[("forced-colors", "active"), ("prefers-color-scheme", "dark")]);
    for address in VIEWS {
        page.open(&site.url(address));
        ready(&page);
        assert_eq!(page.script("return matchMedia('(forced-colors: active)').matches", &[]), json!(true));
        // The symbols of statuses are still seen, and focus too.
        let script = "const paper = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility()).filter((svg) =>
              ![...svg.querySelectorAll('path')].some((path) => { const style = getComputedStyle(path);
                return path.getAttribute('d') && [style.fill, style.stroke].some((c) => c !== 'none' && c !== paper); })).map((svg) => svg.outerHTML.slice(0, 200));";
        assert_eq!(page.script(script, &[]), json!([]), "symbols that cannot be seen at “{address}”");
    }
    page.open(&site.url("?plan=exempelby-2024&indikator=inflytande-hemtjanst"));
    ready(&page);
    drawn(&page);
    page.press(malbild_browser_tests::Key::Tab);
    let ring = "const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2";
    assert_eq!(page.script(ring, &[]), json!(true), "focus is seen");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

fn little_motion() {
    let site = Site::start();
    let page = Page::new();
    page.media(&[("prefers-reduced-motion", "reduce")]);
    for address in VIEWS {
        page.open(&site.url(address));
        ready(&page);
        let script = "return [...document.querySelectorAll('*')].filter((at) => { const style = getComputedStyle(at);
              return [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some((time) => parseFloat(time) > 0.01); })
            .map((at) => at.outerHTML.slice(0, 120)).concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : []);";
        assert_eq!(page.script(script, &[]), json!([]), "moves at “{address}”");
    }
}

fn contrast_and_print() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=inflytande-hemtjanst");
    page.media(&[("prefers-contrast", "more")]);
    ready(&page);
    drawn(&page);
    let found = page.axe();
    assert!(found.is_empty(), "axe-core with more contrast:\n{}", found.join("\n"));
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print", "features": [] }));
    page.script_later("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", &[]);
    drawn(&page);
    page.shows("Inflytande i hemtjänsten");
    let printed = page.cdp("Page.printToPDF", json!({ "printBackground": false }));
    assert!(printed["data"].as_str().is_some_and(|data| data.len() > 20_000), "next to nothing is printed");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

fn charts_follow() {
    let site = Site::start();
    let page = Page::new();
    page.media(&[("prefers-color-scheme", "light")]);
    page.open(&site.url("?plan=exempelby-2024&indikator=inflytande-hemtjanst"));
    ready(&page);
    let wide = drawn(&page);
    page.size(390, 844);
    let narrow = page.wait("the chart to follow the window", || {
        Some(picture(&page)).filter(|now| !now.is_null() && now[2] != wide[2])
    });
    assert!(narrow[1].as_f64() < wide[1].as_f64(), "{narrow} {wide}");
    page.media(&[("prefers-color-scheme", "dark")]);
    page.until("the chart in other colours", || {
        let now = picture(&page);
        !now.is_null() && now[0] != narrow[0]
    });
    let dark = picture(&page);
    page.role("button", "Meny").click();
    page.role("combobox", "Färger").choose("Ljust");
    page.until("the chart in the chosen colours", || {
        let now = picture(&page);
        !now.is_null() && now[0] != dark[0]
    });
    assert_eq!(page.complaints(), Vec::<String>::new());
}
