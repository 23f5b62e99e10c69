//! How long the readings of a plan take, as `cargo xtask bench readings` runs it, and whether a large plan takes longer
//! for each indicator than a small one: then it fails.

use std::env;
use std::hint::black_box;
use std::process::ExitCode;

use malbild_bench::{Best, Size, instructions, made_up};
use malbild_plan::Indexed;
use malbild_plan::reading::Readings;

/// How many indicators the plans have.
const SIZES: [u32; 3] = [600, 3_000, 30_000];

/// How many times each is read; the shortest counts.
const ROUNDS: usize = 9;

/// How many times as long as in the smallest plan an indicator may take in the largest.
const MOST: f64 = 1.5;

fn main() -> ExitCode {
    // Started by itself to be counted: a plan is made, and read or not.
    if let [_, size, read] = env::args().collect::<Vec<_>>().as_slice() {
        let plan = plan_of(size.parse().unwrap_or_default());
        if read == "read" {
            black_box(Readings::of(&plan));
        }
        return ExitCode::SUCCESS;
    }
    println!("readings of plans with 15 years × 3 series for each indicator; the shortest of {ROUNDS} runs");
    let plans = SIZES.map(plan_of);
    let mut times = [Best::default(); SIZES.len()];
    for _ in 0..ROUNDS {
        for (plan, best) in plans.iter().zip(&mut times) {
            best.measure(|| black_box(Readings::of(plan)));
        }
    }
    let mut costs = Vec::new();
    let mut counts = Vec::new();
    for (size, best) in SIZES.into_iter().zip(times) {
        let each = best.milliseconds() * 1000.0 / f64::from(size);
        costs.push(each);
        println!("{size:>6} indicators: {:>8.2} ms, {each:>6.2} µs each", best.milliseconds());
        if let Some(count) = instructions_of(size) {
            println!("{:>28} {count:>8.0} instructions each", "");
            counts.push(count);
        }
    }
    if counts.len() < costs.len() {
        println!("instructions are not counted: valgrind is not here");
    } else {
        costs = counts;
    }
    let ratio = costs.last().zip(costs.first()).map_or(f64::NAN, |(last, first)| last / first);
    println!("the largest plan takes {ratio:.2} times as much for each indicator as the smallest; at most {MOST}");
    if ratio <= MOST { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn plan_of(size: u32) -> Indexed {
    Indexed::new(made_up(Size::of_indicators(usize::try_from(size).unwrap_or_default())))
}

/// The instructions that the reading of an indicator takes in a plan of so many.
fn instructions_of(size: u32) -> Option<f64> {
    let count = |read| instructions(&[&size.to_string(), read]);
    let more = count("read")?.saturating_sub(count("only-make")?);
    // A plan of four milliard instructions for each indicator is not to be feared.
    Some(f64::from(u32::try_from(more / u64::from(size)).unwrap_or(u32::MAX)))
}
