//! What people look for, with what they are to find among the first five.

use std::fs;

use malbild_plan::search::Index;
use malbild_plan::{Indexed, Language};
use serde_json::Value;

use crate::support::{PLANS, name, root};

/// How many hits a person looks at.
const FIRST: usize = 5;

/// What is not among the first five, of the queries that were not looked at while the rules were made.
const MISSED: [&str; 0] = [];

struct Tried {
    expected: usize,
    /// What was not found, told with its query.
    missed: Vec<String>,
}

fn try_queries(set: &str) -> Tried {
    let list = fs::read(root().join("tests/data/queries.json")).expect("the list of queries");
    let list: Value = serde_json::from_slice(&list).expect("JSON");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let mut tried = Tried { expected: 0, missed: Vec::new() };
    for query in list.as_array().expect("a list").iter().filter(|query| query["set"] == set) {
        let plans = PLANS.iter().filter(|plan| query["plan"].is_null() || query["plan"] == plan.plan().id.as_str());
        let plans: Vec<&Indexed> = plans.collect();
        let language = query["language"].as_str().map_or(Language::Sv, |code| code.parse().expect("a language"));
        let sought = text(&query["query"]);
        let found = Index::of(&plans, language).find(&sought, FIRST);
        let hits: Vec<String> =
            found.hits.iter().map(|hit| format!("{}/{}:{}", hit.plan, name(hit.kind), hit.id)).collect();
        let mut missed = Vec::new();
        for expected in query["expect"].as_array().expect("a list") {
            tried.expected += 1;
            let expected = format!("{}/{}:{}", text(&expected["plan"]), text(&expected["kind"]), text(&expected["id"]));
            if !hits.contains(&expected) {
                missed.push(expected);
            }
        }
        if std::env::var("SHOW").is_ok_and(|show| show == set) && !missed.is_empty() {
            println!("{sought}: missed {missed:?}");
            for hit in &found.hits {
                println!("    {} {:?} {} {}", hit.score, hit.kind, hit.id, hit.title.text);
            }
        }
        tried.missed.extend(missed.into_iter().map(|missed| format!("{sought}: {missed}")));
    }
    tried
}

/// Of the queries that the rules were made by, every hit that is expected is among the first five.
#[test]
fn what_the_rules_were_made_by_is_found() {
    let tried = try_queries("tuning");
    assert!(tried.missed.is_empty(), "{} of {} missed: {:#?}", tried.missed.len(), tried.expected, tried.missed);
}

/// Of the queries that were kept back, what is missed is known by name: no more, and no less.
#[test]
fn what_was_kept_back_is_found_but_for_what_is_known() {
    let tried = try_queries("held out");
    println!("{} of {}", tried.expected - tried.missed.len(), tried.expected);
    assert_eq!(tried.missed, MISSED);
}
