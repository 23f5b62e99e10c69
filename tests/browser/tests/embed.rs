//! A view in a frame of a page on another site: another port is another origin.

use malbild_browser_tests::{Fault, POLICY, Page, Site};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("a_frame_gets_the_height_of_its_content_under_a_strict_policy", grows),
    ("without_the_script_a_low_frame_scrolls_and_loses_nothing", scrolls),
    ("a_sandbox_shows_the_view_too", sandboxed),
    ("strangers_are_not_heard_and_nobody_is_told_unasked", strangers),
    ("a_frame_has_no_frame_of_the_site_and_leads_out", bare),
    ("the_code_to_paste_works_as_it_is", code),
    ("the_script_is_small", small),
];

const INDICATOR: &str = "?plan=exempelby-2024&indikator=inflytande-hemtjanst&embed=1";
const GOAL: &str = "?plan=exempelby-2024&mal=N1&embed=1";
const OVERVIEW: &str = "?plan=exempelby-2024&embed=1";

/// How wide a place for a frame is, from a phone to a wide page.
const WIDTHS: [u32; 3] = [320, 768, 1200];

/// The app, and another site that shows it.
struct Sites {
    app: Site,
    other: Site,
}

impl Sites {
    /// The app lets the other site frame it.
    fn start() -> Self {
        let sites = Self { app: Site::start(), other: Site::start() };
        let policy = POLICY.replace("frame-ancestors 'self'", &format!("frame-ancestors {}", sites.other.origin()));
        sites.app.misbehave([Fault::on("index.html").header("Content-Security-Policy", &policy)]);
        sites
    }

    /// A page of the other site with a body, under a policy of its own that lets in nothing but the app.
    fn page(&self, body: &str) -> Page {
        let app = self.app.origin();
        let policy = format!("default-src 'none'; script-src {app}; frame-src {app}");
        let html = format!("<!doctype html><html lang=en><title>Other</title><body>{body}</body></html>");
        let outer = Fault::on("other.html").body(html).content_type("text/html; charset=utf-8");
        self.other.misbehave([outer.header("Content-Security-Policy", &policy)]);
        let page = Page::new();
        page.open(&self.other.url("other.html"));
        page
    }

    fn frame(&self, view: &str, attributes: &str) -> String {
        format!("<iframe src=\"{}\" title=View width=\"100%\" height=350 {attributes}></iframe>", self.app.url(view))
    }

    fn script(&self) -> String {
        format!("<script src=\"{}\" async></script>", self.app.url("embed.js"))
    }
}

/// Goes into the frame and waits for the view in it.
fn enter(page: &Page) {
    page.enter_frame(0);
    let there = "return !!document.querySelector('.embed-foot') && !document.querySelector('.loading, #loading')";
    page.until("the view in the frame", || page.script(there, &[]) == true);
}

/// Nothing to complain about in the console, but what builds for development say to those who develop.
fn quiet(page: &Page, view: &str) {
    let complaints = page.complaints().into_iter().filter(|told| !told.contains("reactive tracking context"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new(), "{view}");
}

/// How much higher and wider than the frame its content is, in pixels.
fn excess(page: &Page) -> (i64, i64) {
    let script = "const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight - innerHeight, scrollWidth - innerWidth]";
    let found = page.script(script, &[]);
    (found[0].as_i64().expect("a height"), found[1].as_i64().expect("a width"))
}

fn grows() {
    let sites = Sites::start();
    for view in [INDICATOR, GOAL, OVERVIEW] {
        let page = sites.page(&(sites.frame(view, "") + sites.script().as_str()));
        for width in WIDTHS {
            page.leave_frames();
            page.size(width, 800);
            enter(&page);
            page.until("the frame to be as high as its content", || excess(&page) == (0, 0));
            let room = "return [innerHeight, document.documentElement.getBoundingClientRect().height]";
            let room = || {
                let room = page.script(room, &[]);
                (room[0].as_f64().expect("one"), room[1].as_f64().expect("another"))
            };
            page.until("no empty room below", || room().0 - room().1 < 2.0);
            let (inner, content) = room();
            assert!(content > 400.0, "{view}: {content} px is no view");
            // What is unfolded makes room.
            if view == INDICATOR {
                page.script("document.querySelector('details.numbers').open = true", &[]);
                page.until("the frame to grow with its content", || {
                    let higher = page.script("return innerHeight", &[]).as_f64() > Some(inner + 40.0);
                    higher && excess(&page) == (0, 0)
                });
                page.script("document.querySelector('details.numbers').open = false", &[]);
                page.until("the frame to shrink", || {
                    page.script("return innerHeight", &[]).as_f64() < Some(inner + 2.0)
                });
            }
        }
        assert_eq!(page.axe(), Vec::<String>::new(), "{view}");
        quiet(&page, view);
    }
}

fn scrolls() {
    let sites = Sites::start();
    for view in [INDICATOR, GOAL, OVERVIEW] {
        let page = sites.page(&sites.frame(view, ""));
        for width in WIDTHS {
            page.leave_frames();
            page.size(width, 800);
            enter(&page);
            let (higher, wider) = excess(&page);
            assert!(higher > 0 && wider <= 0, "{view} at {width} px: {higher}, {wider}");
            assert_eq!(page.script("return innerHeight", &[]), 350);
            let end = "scrollTo(0, 1e6); const foot = document.querySelector('.embed-foot').getBoundingClientRect();
                return foot.bottom <= innerHeight + 1 && foot.top > 0";
            assert_eq!(page.script(end, &[]), true, "{view} at {width} px: the end is not reached");
        }
        quiet(&page, view);
    }
}

fn sandboxed() {
    let sites = Sites::start();
    let view = sites.frame(INDICATOR, "sandbox=\"allow-scripts allow-same-origin allow-popups\"");
    let page = sites.page(&(view + sites.script().as_str()));
    enter(&page);
    page.until("the frame to be as high as its content", || excess(&page) == (0, 0));

    // An origin of its own: no storage, and its own host is a stranger. It keeps its height.
    let page = sites.page(&(sites.frame(INDICATOR, "sandbox=allow-scripts") + sites.script().as_str()));
    enter(&page);
    assert_eq!(page.script("return [origin, innerHeight]", &[]), json!(["null", 350]));
    let stored = page.script("try { localStorage; return 'there' } catch (_) { return 'none' }", &[]);
    assert_eq!(stored, "none", "the sandbox is strict");
    assert!(page.text().contains("Inflytande i hemtjänsten"), "{}", page.text());
    quiet(&page, "a sandbox");
}

fn strangers() {
    let sites = Sites::start();
    // Nobody asks: nothing is told.
    let page = sites.page(&sites.frame(INDICATOR, ""));
    page.script("window.heard = []; addEventListener('message', ({ data }) => heard.push(data))", &[]);
    enter(&page);
    // Not to one that is not the page around.
    page.script("window.heard = []; addEventListener('message', ({ data }) => heard.push(data)); postMessage('malbild', origin)", &[]);
    page.until("the frame's own question", || page.script("return heard", &[]) == json!(["malbild"]));
    page.script("document.querySelector('details.numbers').open = true", &[]);
    page.leave_frames();
    assert_eq!(page.script("return heard", &[]), json!([]));
    // The page around is told when it asks, and only the height.
    page.script("frames[0].postMessage('malbild', arguments[0])", &[Value::from(sites.app.origin())]);
    page.until("an answer", || page.script("return heard.length", &[]).as_u64() > Some(0));
    let told = page.script("return heard[0]", &[]);
    assert_eq!(told.as_object().map(|told| told.keys().cloned().collect::<Vec<_>>()), Some(vec!["malbild".to_owned()]));

    // The script takes heights from the frame's window and origin alone.
    let strange = format!("<iframe src=\"{}\" title=Strange></iframe>", sites.app.url("plans/index.json"));
    let page = sites.page(&(sites.frame(INDICATOR, "") + strange.as_str() + sites.script().as_str()));
    enter(&page);
    page.until("the frame to be as high as its content", || excess(&page) == (0, 0));
    page.leave_frames();
    let height = "return document.querySelector('iframe').style.height";
    let right = page.script(height, &[]);
    page.script("postMessage({ malbild: 77 }, '*')", &[]);
    page.enter_frame(1);
    page.script("parent.postMessage({ malbild: 'x' }, '*')", &[]);
    page.leave_frames();
    page.script_later("const done = arguments[0]; setTimeout(done, 100)", &[]);
    assert_eq!(page.script(height, &[]), right);
}

fn bare() {
    let sites = Sites::start();
    for view in [INDICATOR, GOAL, OVERVIEW] {
        let page = sites.page(&sites.frame(view, ""));
        enter(&page);
        let around = "return [...document.querySelectorAll('header.site, footer.site, nav.main, nav.crumbs, .skip, .chain')].length";
        assert_eq!(page.script(around, &[]), 0, "{view}");
        assert_eq!(
            page.script("return document.activeElement === document.body", &[]),
            true,
            "{view}: nothing has focus"
        );
        // Made-up facts are said to be so here too.
        page.shows("Påhittad plan");
        let links = "return [...document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href'))";
        let links: Vec<String> = serde_json::from_value(page.script(links, &[])).expect("links");
        assert!(!links.is_empty() && links.iter().all(|link| !link.contains("embed")), "{links:?}");
        assert_eq!(page.script("return document.querySelector('base').target", &[]), "_blank");
        let foot = "const a = document.querySelector('.embed-foot a'); return [a.innerText, a.getAttribute('href'), a.target, a.rel]";
        let whole = view.trim_end_matches("&embed=1");
        assert_eq!(page.script(foot, &[]), json!(["Öppna i eget fönster", whole, "_blank", "noopener"]));
        page.leave_frames();
        assert_eq!(
            page.script("return document.activeElement === document.body", &[]),
            true,
            "{view}: focus stays outside"
        );
        // Nothing within follows links by itself.
        enter(&page);
        let stays =
            "addEventListener('click', (event) => { window.taken = event.defaultPrevented; event.preventDefault(); });
            document.querySelector('main a[href^=\"?\"]').click(); return window.taken";
        assert_eq!(page.script(stays, &[]), false, "{view}");
    }
}

fn code() {
    let sites = Sites::start();
    for view in ["?plan=exempelby-2024&indikator=inflytande-hemtjanst", "?plan=exempelby-2024"] {
        let page = Page::at(&sites.app, view);
        page.role("DisclosureTriangle", "Bädda in på en webbplats").click();
        let field = page.role("textbox", "Kod att klistra in");
        let pasted = field.script("return arguments[0].value", Value::Null);
        let pasted = pasted.as_str().expect("a text").to_owned();
        assert_eq!(page.axe(), Vec::<String>::new());
        page.role("button", "Kopiera koden").click();
        page.until("word of the copy", || {
            let text = page.text();
            text.contains("Koden är kopierad.") || text.contains("Koden är markerad")
        });
        drop(page);
        let page = sites.page(&pasted);
        enter(&page);
        page.until("the frame to be as high as its content", || excess(&page) == (0, 0));
        page.leave_frames();
        let title = page.script("return document.querySelector('iframe').title", &[]);
        assert!(title.as_str().is_some_and(|title| title.contains("Exempelby kommun")), "{title}");
    }
}

fn small() {
    let size = Site::file("embed.js").len();
    assert!(size < 1000, "{size} bytes");
}
