//! A small trend beside a sentence.

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::{Spark, SparkAnswer, SparkLine, SparkTarget};
use malbild_plan::format::number;
use malbild_plan::reading::Reading;

/// The width and height of the picture, and the room at its edges, in the units of its `viewBox`.
const WIDTH: f64 = 96.0;
const HEIGHT: f64 = 28.0;
const EDGE: f64 = 4.0;

/// The small trend of an indicator: hidden from screen readers, for the sentence beside it says the same. Nothing where
/// there is nothing to draw.
pub fn spark(reading: &Reading<'_>) -> Option<AnyView> {
    let mut drawn = Drawn::default();
    match Spark::of(reading)? {
        Spark::Line(line) => drawn.line(&line),
        Spark::Strip(answers) => drawn.strip(&answers),
    }
    let Drawn { band, target, line, filled, hollow, ink } = drawn;
    let view = view! {
        <svg class="spark" viewBox="0 0 96 28" width="96" height="28" aria-hidden="true" focusable="false">
            <path class="band" d=band></path>
            <path class="target" d=target></path>
            <path class="line" d=line></path>
            <path class="hollow" d=hollow></path>
            <path class="filled" d=filled></path>
            <path class="ink" d=ink></path>
        </svg>
    };
    Some(view.into_any())
}

/// The paths of a picture: what is filled, what is drawn as a line.
#[derive(Default)]
struct Drawn {
    band: String,
    target: String,
    line: String,
    filled: String,
    hollow: String,
    /// The baseline, and what there is no answer for.
    ink: String,
}

impl Drawn {
    fn line(&mut self, spark: &SparkLine) {
        match spark.target {
            Some(SparkTarget::Line(edge)) => rule(&mut self.target, edge),
            Some(SparkTarget::Band(low, high)) => {
                rule(&mut self.target, low);
                rule(&mut self.target, high);
                step(&mut self.band, "M", (0.0, y(low)));
                step(&mut self.band, "L", (WIDTH, y(low)));
                step(&mut self.band, "L", (WIDTH, y(high)));
                step(&mut self.band, "L", (0.0, y(high)));
                self.band.push('Z');
            }
            None => {}
        }
        for points in &spark.lines {
            for (at, point) in points.iter().enumerate() {
                let place = (x(point.x), y(point.y));
                step(&mut self.line, if point.joined { "L" } else { "M" }, place);
                let alone = !point.joined && !points.get(at + 1).is_some_and(|next| next.joined);
                if at + 1 == points.len() {
                    dot(if point.preliminary { &mut self.hollow } else { &mut self.filled }, place, 3.0);
                } else if alone {
                    dot(&mut self.filled, place, 1.5);
                }
            }
        }
        if let Some((time, value)) = spark.baseline {
            square(&mut self.ink, (x(time) - 2.0, y(value) - 2.0), 4.0);
        }
    }

    /// Squares from left to right, the latest at the right edge: filled for the wanted answer, a line for none.
    fn strip(&mut self, answers: &[SparkAnswer]) {
        let count = u32::try_from(answers.len()).map_or(1.0, f64::from).max(1.0);
        let room = (WIDTH / count).min(14.0);
        let side = room - 3.0;
        let mut left = WIDTH - room * count + 1.5;
        let top = f64::midpoint(HEIGHT, -side);
        for answer in answers {
            match answer {
                SparkAnswer::Good => square(&mut self.filled, (left, top), side),
                SparkAnswer::Bad => square(&mut self.hollow, (left + 0.75, top + 0.75), side - 1.5),
                SparkAnswer::None => {
                    step(&mut self.ink, "M", (left, HEIGHT / 2.0));
                    step(&mut self.ink, "L", (left + side, HEIGHT / 2.0));
                }
            }
            left += room;
        }
    }
}

fn x(share: f64) -> f64 {
    EDGE + (WIDTH - 2.0 * EDGE) * share
}

fn y(share: f64) -> f64 {
    HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share
}

/// Adds a step to a path.
#[inline(never)]
fn step(path: &mut String, to: &str, (x, y): (f64, f64)) {
    let digits = |length: f64| number(length, Some(1), Language::En).replace('\u{2212}', "-");
    *path = [path, to, &digits(x), " ", &digits(y)].concat();
}

fn rule(path: &mut String, share: f64) {
    step(path, "M", (0.0, y(share)));
    step(path, "L", (WIDTH, y(share)));
}

fn dot(path: &mut String, (x, y): (f64, f64), radius: f64) {
    step(path, "M", (x - radius, y));
    for side in [2.0, -2.0] {
        let size = number(radius, Some(1), Language::En);
        *path = [path, "a", &size, " ", &size, " 0 1 0 "].concat();
        step(path, "", (side * radius, 0.0));
    }
}

fn square(path: &mut String, (left, top): (f64, f64), side: f64) {
    step(path, "M", (left, top));
    for corner in [(side, 0.0), (0.0, side), (-side, 0.0)] {
        step(path, "l", corner);
    }
    path.push('Z');
}
