//! How long a search takes, as `cargo xtask bench search` runs it, in plans of 3 000 and of 30 000 things to find.

use std::hint::black_box;

use malbild_bench::{Best, Size, made_up};
use malbild_plan::search::Index;
use malbild_plan::{Indexed, Language};

const SIZES: [usize; 2] = [3_000, 30_000];

/// How many times everything is done; the shortest counts.
const ROUNDS: usize = 7;

/// How many hits are told, as on the page.
const TOLD: usize = 100;

/// What is sought, from usual to unusual; the last two are found nowhere.
const QUERIES: [&str; 12] = [
    "h",
    "hem",
    "hemtjänst",
    "äldre",
    "aldreomsorg",
    "äldreomsorgens sjukfrånvaro",
    "hemtjenst",
    "personalkontinuitetsutredning",
    "uppföljning av barn och unga i familjeboende med trygghetsplan",
    "klimatmål miljöplan fordon resor mat lokal kostnad andel index budgetplan datateknik språkmöte",
    "zzzzzzzzzz",
    "brandkår gymnasieexamen vattenledningar snöröjning parkeringsgarage bygglov simhall detaljplaner \
     återvinningscentral trottoarer kulturmiljövård hamnavgifter",
];

fn main() {
    let plans = SIZES.map(|size| Indexed::new(made_up(Size::of_items(size))));
    let mut making = [Best::default(); SIZES.len()];
    let mut finding = [[Best::default(); QUERIES.len()]; SIZES.len()];
    let mut hits = [[0; QUERIES.len()]; SIZES.len()];
    for _ in 0..ROUNDS {
        for (((plan, making), finding), hits) in plans.iter().zip(&mut making).zip(&mut finding).zip(&mut hits) {
            let index = making.measure(|| Index::of(&[plan], Language::Sv));
            for ((query, best), hits) in QUERIES.iter().zip(finding).zip(hits) {
                *hits = best.measure(|| black_box(index.find(query, TOLD))).total();
            }
        }
    }
    println!("milliseconds in plans of {} and {} things, the shortest of {ROUNDS} runs, and hits", SIZES[0], SIZES[1]);
    let [small, large] = making.map(Best::milliseconds);
    println!("{small:>8.2} {large:>8.2}                to make the index");
    let rows = QUERIES.iter().zip(finding[0].iter().zip(&finding[1])).zip(hits[0].iter().zip(&hits[1]));
    for ((query, (small, large)), (few, many)) in rows {
        println!("{:>8.2} {:>8.2} {few:>6} {many:>6}  {query}", small.milliseconds(), large.milliseconds());
    }
}
