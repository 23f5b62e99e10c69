//! What a reader does: opens the plan, goes from view to view, filters, searches.

use malbild_browser_tests::Key;

use crate::measured::{Measured, address};
use crate::report::Report;

/// How many times everything is done; the shortest counts.
const ROUNDS: usize = 3;

/// A task longer than this, in milliseconds, is felt.
const LONG: f64 = 50.0;

/// How many choices of a view are tried.
const CHOICES: usize = 14;

/// A view that no step begins with: where one is already, nothing comes of a link.
pub const ELSEWHERE: &str = "&vy=las";

/// What is typed, letter by letter; the last is found nowhere.
const TYPED: [&str; 6] = [
    "hem",
    "äldreomsorg",
    "hemtjenst",
    "äldreomsorgens sjukfrånvaro",
    "uppföljning av barn och unga i familjeboende",
    "brandkår gymnasieexamen vattenledningar snöröjning parkeringsgarage bygglov simhall detaljplaner \
     återvinningscentral trottoarer kulturmiljövård hamnavgifter",
];

impl Measured {
    /// Opens the overview: how long until it is seen, and what the processor does then and later.
    pub fn start(&self, report: &mut Report, promised: bool) {
        let mut least = [f64::INFINITY; 3];
        for _ in 0..ROUNDS {
            self.open("");
            let data = self.number("speed.data");
            let round = [data, self.tasks(0.0, data).0, self.tasks(data, f64::INFINITY).0];
            least = [0, 1, 2].map(|at| least[at].min(round[at]));
        }
        Report::tell("until the overview is seen", least[0], "ms");
        Report::tell("longest task until then", least[1], "ms");
        let what = "longest task after that (0: none over 50)";
        if promised {
            report.promise(what, least[2], "ms", LONG);
        } else {
            Report::tell(what, least[2], "ms");
        }
    }

    /// Goes from view to view.
    pub fn views(&self, report: &mut Report, most: f64) {
        let steps = self.ways();
        self.open(ELSEWHERE);
        // Parts that are fetched when they are needed come with the first round.
        for step in &steps {
            self.follow(step);
        }
        if 1 > 2 {
            return;
        }
        self.several("from one view to another", &steps, report, most);
    }

    /// Addresses of views of all kinds, one after another.
    pub fn ways(&self) -> Vec<String> {
        let mut all = Vec::new();
        for at in 1..6 {
            let goal = format!("&mal=G{}", at * (self.size.goals - 1) / 5);
            let indicator = format!("&indikator=K{}", at * (self.size.indicators - 1) / 5);
            let views = ["", &goal, "&vy=indikatorer", &indicator, "&vy=aktiviteter", "&vy=om", "&vy=sok"];
            all.extend(views.map(address));
        }
        all
    }

    /// Chooses what of a view is kept, as its own links offer.
    pub fn filters(&self, report: &mut Report, most: f64) {
        for (name, view) in [("overview", ""), ("indicators", "&vy=indikatorer"), ("activities", "&vy=aktiviteter")] {
            let start = address(view);
            self.open(view);
            self.follow(&address(ELSEWHERE));
            self.follow(&start);
            let mut steps = self.choices(&start);
            if steps.is_empty() {
                continue;
            }
            steps.push(start);
            self.several(&format!("from one choice to another of the {name}"), &steps, report, most);
        }
    }

    /// The addresses of other choices that a view offers, evenly spread.
    fn choices(&self, start: &str) -> Vec<String> {
        let links =
            self.asked("[...document.querySelectorAll('main a[href^=\"?\"]')].map((a) => a.getAttribute('href'))");
        let links = links.as_array().into_iter().flatten().filter_map(|link| link.as_str());
        let is_choice = |link: &&str| {
            let rest = link.strip_prefix(start).unwrap_or_default();
            rest.starts_with('&') && !["&vy=", "&mal=", "&indikator=", "&del="].iter().any(|other| rest.contains(other))
        };
        let mut all: Vec<&str> = links.filter(is_choice).collect();
        all.dedup();
        let every = (all.len() / CHOICES).max(1);
        all.into_iter().step_by(every).map(str::to_owned).collect()
    }

    /// Takes steps several times, and tells the time that 98 of 100 do not exceed, and how much of it is the page's own
    /// work: what other programs take and what of a frame is left to wait for is not in that.
    fn several(&self, what: &str, steps: &[String], report: &mut Report, most: f64) {
        let mut least = vec![(f64::INFINITY, f64::INFINITY); steps.len()];
        for _ in 0..ROUNDS {
            for (step, (time, work)) in steps.iter().zip(&mut least) {
                self.quiet();
                let before = self.metric("TaskDuration");
                *time = time.min(self.follow(step));
                *work = work.min((self.metric("TaskDuration") - before) * 1000.0);
            }
        }
        let mut works: Vec<f64> = least.iter().map(|(_, work)| *work).collect();
        works.sort_by(f64::total_cmp);
        let mut times: Vec<(f64, &String)> = least.iter().map(|(time, _)| *time).zip(steps).collect();
        times.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |share: usize| (times.len() * share).div_ceil(100).saturating_sub(1);
        if let (Some((median, _)), Some((time, worst)), Some(work)) =
            (times.get(at(50)), times.get(at(98)), works.get(at(98)))
        {
            Report::tell(&format!("{what}, half of {} steps", times.len()), *median, "ms");
            report.promise(&format!("{what}, 98 of 100 (the longest: {worst})"), *time, "ms", most);
            Report::tell("of it on the processor", *work, "ms");
        }
    }

    /// Types queries into the search, letter by letter.
    pub fn search(&self, report: &mut Report) {
        for typed in TYPED {
            let letters: Vec<String> = typed.chars().map(String::from).collect();
            let mut least = vec![f64::INFINITY; letters.len()];
            let mut longest = f64::INFINITY;
            for _ in 0..ROUNDS {
                self.open("&vy=sok");
                self.page.script("document.getElementById('search-text').focus()", &[]);
                let start = self.number("performance.now()");
                for (letter, least) in letters.iter().zip(&mut least) {
                    self.page.script("speed.then = speed.took = null", &[]);
                    self.page.write(letter);
                    *least = least.min(self.took(typed));
                }
                // The address follows, and the number is said.
                self.page.press(Key::Shift);
                self.quiet();
                longest = longest.min(self.tasks(start, f64::INFINITY).0);
            }
            let short: String = typed.chars().take(40).collect();
            let slowest = least.into_iter().fold(0.0, f64::max);
            report.promise(&format!("the slowest letter of: {short}"), slowest, "ms", LONG);
            Report::tell("longest task (0: none over 50)", longest, "ms");
        }
    }
}
