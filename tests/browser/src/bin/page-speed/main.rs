//! How quick the app is in a browser whose processor is slowed down to a quarter, with plans made up: `cargo xtask bench
//! page`; `cargo run -p malbild-browser-tests --bin page-speed -- start search` measures only some of it. What is promised is told beside what was measured, and fails where it is not kept.
//!
//! Each step is taken several times and the shortest counts, as other programs only ever make it longer. Times go from what
//! the system tells of a tap or key until the frame that shows what comes of it is done.

mod measured;
mod memory;
mod report;
mod steps;

use std::env;
use std::process::ExitCode;

use malbild_bench::Size;
use malbild_browser_tests::{DIST_VARIABLE, close_all, dist};

use measured::Measured;
use report::Report;

fn main() -> ExitCode {
    if dist().is_none() {
        eprintln!("{DIST_VARIABLE} does not say where the built app is. `cargo xtask bench page` does.");
        return ExitCode::FAILURE;
    }
    let subjects: Vec<String> = env::args().skip(1).collect();
    let wants = |subject: &str| subjects.is_empty() || subjects.iter().any(|word| word == subject);
    let mut report = Report::new();
    for (indicators, most) in [(600, 100.0), (3_000, 200.0)] {
        println!("\n{indicators} indicators with 15 years × 3 series");
        let page = Measured::of(Size::of_indicators(indicators));
        // What is promised of loading is promised of 600 indicators.
        let promised = indicators <= 600;
        if wants("start") {
            page.start(&mut report, promised);
        }
        if wants("views") {
            page.views(&mut report, most);
        }
        if wants("filters") {
            page.filters(&mut report, most);
        }
        if wants("memory") && promised {
            page.memory(&mut report);
        }
    }
    if wants("search") {
        println!("\n3000 things to find");
        Measured::of(Size::of_items(3_000)).search(&mut report);
    }
    close_all();
    report.conclusion()
}
