//! Whether what is left of views that are gone piles up.

use serde_json::json;

use crate::measured::Measured;
use crate::report::Report;
use crate::steps::ELSEWHERE;

/// How many times all ways are gone before the first look, and as many before the second: a good hundred views.
const ROUNDS: usize = 3;

/// How much more there may be at the second look, of a hundred.
const MOST: f64 = 5.0;

impl Measured {
    /// Goes through two hundred views, and compares what is in memory half-way and at the end, both in the same view.
    pub fn memory(&self, report: &mut Report) {
        self.open(ELSEWHERE);
        let ways = self.ways();
        let look = || {
            for step in (0..ROUNDS).flat_map(|_| &ways) {
                self.follow(step);
            }
            self.look()
        };
        let (half, whole) = (look(), look());
        let steps = ROUNDS * ways.len();
        for ((name, before), (_, after)) in half.into_iter().zip(whole) {
            Report::tell(&format!("{name} after {steps} views"), before, "");
            let more = (after / before - 1.0) * 100.0;
            report.promise(&format!("more {name} after {}", 2 * steps), more, "%", MOST);
        }
    }

    /// What is in memory once what nobody needs is gone.
    fn look(&self) -> [(&'static str, f64); 4] {
        self.quiet();
        // What is freed may free more.
        for _ in 0..3 {
            self.page.cdp("HeapProfiler.collectGarbage", json!({}));
        }
        [
            ("kB of JavaScript", self.metric("JSHeapUsedSize") / 1024.0),
            ("nodes", self.metric("Nodes")),
            ("listeners", self.metric("JSEventListeners")),
            ("kB of WebAssembly", self.number("speed.memory.buffer.byteLength") / 1024.0),
        ]
    }
}
