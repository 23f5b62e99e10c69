//! A page with a plan that is made up, in a browser with a slow processor.

use malbild_bench::{ID, Size, made_up};
use malbild_browser_tests::{Fault, Page, Site};
use serde_json::{Value, json};

/// How many times slower than it is the processor is made.
const SLOWER: u32 = 4;

/// A site with one plan, and a page that watches itself.
pub struct Measured {
    pub page: Page,
    pub size: Size,
    site: Site,
}

impl Measured {
    /// A plan of a size, beside the built app.
    pub fn of(size: Size) -> Self {
        let bytes = serde_json::to_vec(&made_up(size)).expect("a plan is JSON");
        let entry = json!({
            "id": ID,
            "municipality": "Påhittad kommun",
            "board": "Nämnden",
            "title": "Stor plan",
            "period": "2021–2025",
            "fictional": true,
        });
        let mut list = Site::catalogue();
        list["plans"].as_array_mut().expect("a list of plans").push(entry);
        let served = Site::with([
            Fault::on("plans/index.json").body(list.to_string()),
            Fault::on(format!("plans/{ID}.json")).body(bytes),
        ]);
        let mut page = Page::new();
        page.size(1280, 900);
        page.before_each_page(include_str!("watch.js"));
        page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }));
        // The page's own time on the processor, whatever else the machine does.
        page.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" }));
        Self { page, size, site: served }
    }

    /// Opens the plan anew, at an address that follows its own: `&vy=om`. Waits until nothing has happened for a while.
    pub fn open(&self, rest: &str) {
        self.page.open("about:blank");
        self.page.open(&self.site.url(&address(rest)));
        self.page.until("the view", || self.asked("speed.data").is_number());
        assert!(self.page.title().contains("Påhittad kommun"), "{}", self.page.snapshot());
        self.quiet();
    }

    /// Waits until the processor has had nothing to do for a while.
    pub fn quiet(&self) {
        let script = "const done = arguments[0]; let left = 8, last = performance.now();
            const ask = () => {
                const now = performance.now();
                left = now - last > 120 ? 8 : left - 1;
                last = now;
                left ? setTimeout(ask, 50) : done();
            };
            ask();";
        self.page.script_later(script, &[]);
    }

    /// Follows a link, and tells how many milliseconds it took until the view was seen.
    pub fn follow(&self, href: &str) -> f64 {
        self.page.script("speed.aim(arguments[0])", &[href.into()]);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": 3, "y": 3, "button": "left", "clickCount": 1 });
            self.page.cdp("Input.dispatchMouseEvent", event);
        }
        self.took(href)
    }

    /// How many milliseconds the last step took, once it is done.
    pub fn took(&self, what: &str) -> f64 {
        let script = "const done = arguments[0]; setTimeout(done, 20000);
            if (speed.took === null) speed.then = done; else done(speed.took);";
        self.page.script_later(script, &[]).as_f64().unwrap_or_else(|| panic!("nothing came of {what}"))
    }

    /// What the browser counts of the page, by name.
    pub fn metric(&self, name: &str) -> f64 {
        let metrics = self.page.cdp("Performance.getMetrics", json!({}));
        let mut all = metrics["metrics"].as_array().into_iter().flatten();
        let metric = all.find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64());
        metric.unwrap_or(f64::NAN)
    }

    /// Tasks of the processor of more than 50 ms that began in a span of time: the longest, and how many.
    pub fn tasks(&self, from: f64, to: f64) -> (f64, usize) {
        let all = self.asked("speed.tasks");
        let number = |of: &Value| of.as_f64().unwrap_or_default();
        let tasks = all.as_array().into_iter().flatten().map(|task| (number(&task[0]), number(&task[1])));
        let within: Vec<f64> = tasks.filter(|(start, _)| (from..to).contains(start)).map(|(_, long)| long).collect();
        (within.iter().copied().fold(0.0, f64::max), within.len())
    }

    /// What an expression is in the page.
    pub fn asked(&self, expression: &str) -> Value {
        self.page.script(&format!("return {expression}"), &[])
    }

    /// The same, as a number.
    pub fn number(&self, expression: &str) -> f64 {
        self.asked(expression).as_f64().unwrap_or_else(|| panic!("{expression} is no number"))
    }
}

/// The address of a view of the plan.
pub fn address(rest: &str) -> String {
    format!("?plan={ID}{rest}")
}
