//! How long a search takes in 3 000 made-up items: `cargo run --release -p malbild-plan --example search_speed`.
//!
//! Prints the time of making the index, and of each query the median of 21 searches. A phone at a quarter of the speed
//! takes four times as long; `docs/search.md` holds what was measured.

use std::time::Instant;

use malbild_plan::model::{Activity, Goal, Indicator, Plan, Text};
use malbild_plan::search::Index;
use malbild_plan::{Indexed, Language};

const GOALS: usize = 200;
const INDICATORS: usize = 1300;
const ACTIVITIES: usize = 1499;

/// The first and last parts of words that are made up, and what follows them.
const FIRST: &str = "hem äldre sjuk barn ungdoms arbets bostads närings miljö klimat trygghets familje vård omsorgs \
    personal ledar kvalitets utbildnings anhörig skol kultur fritids integrations ekonomi budget data teknik språk";
const LAST: &str = "tjänst omsorg frånvaro stöd insats boende marknad plan mål arbete verksamhet utveckling uppföljning \
    bistånd kontinuitet tid grupp samverkan rutin program utredning bedömning plats index andel kostnad bemötande \
    inflytande delaktighet självständighet möte råd besök enhet område fordon resor mat lokal nämnd";
const ENDINGS: [&str; 8] = ["", "en", "er", "ens", "erna", "s", "et", "ar"];

/// The same numbers each time (a linear congruential generator, with the constants of Knuth's MMIX).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }

    fn text(&mut self, words: usize) -> Text {
        let (first, last): (Vec<&str>, Vec<&str>) =
            (FIRST.split_whitespace().collect(), LAST.split_whitespace().collect());
        let mut text = Vec::new();
        for _ in 0..words {
            let start = if self.below(3) == 0 { "" } else { first[self.below(first.len())] };
            text.push([start, last[self.below(last.len())], ENDINGS[self.below(ENDINGS.len())]].concat());
        }
        Text::new(text.join(" "))
    }
}

fn plan() -> Plan {
    let mut numbers = Numbers(7);
    let mut plan = Plan { id: "stor".to_owned(), title: Text::new("Stor plan"), ..Plan::default() };
    for at in 0..GOALS {
        let description = Some(numbers.text(20));
        plan.goals.push(Goal { id: format!("G{at}"), name: numbers.text(10), description, ..Goal::default() });
    }
    for at in 0..INDICATORS {
        let goals = vec![format!("G{}", numbers.below(GOALS))];
        let definition = Some(numbers.text(25));
        let name = numbers.text(14);
        plan.indicators.push(Indicator { id: format!("K{at}"), goals, name, definition, ..Indicator::default() });
    }
    for at in 0..ACTIVITIES {
        let goals = vec![format!("G{}", numbers.below(GOALS))];
        let description = Some(numbers.text(25));
        let name = numbers.text(12);
        plan.activities.push(Activity { id: format!("A{at}"), goals, name, description, ..Activity::default() });
    }
    plan
}

fn main() {
    let plan = Indexed::new(plan());
    let started = Instant::now();
    let index = Index::of(&[&plan], Language::Sv);
    println!("{} items, index made in {} µs", index.len(), started.elapsed().as_micros());
    for query in [
        "h",
        "hem",
        "hemtjänst",
        "äldre",
        "aldreomsorg",
        "äldreomsorgens sjukfrånvaro",
        "hemtjenst",
        "personalkontinuitetsutredning",
        "zzzzzzzzzz",
        "uppföljning av barn och unga i familjeboende med trygghetsplan",
        "klimatmål miljöplan fordon resor mat lokal kostnad andel index budgetplan datateknik språkmöte",
    ] {
        let mut times: Vec<u128> = Vec::new();
        let mut total = 0;
        for _ in 0..21 {
            let started = Instant::now();
            total = index.find(query, 50).total();
            times.push(started.elapsed().as_micros());
        }
        times.sort_unstable();
        println!("{:>7} µs, {total:>4} hits: {query}", times[times.len() / 2]);
    }
}
