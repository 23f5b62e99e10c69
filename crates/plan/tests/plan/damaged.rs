//! Files made to hurt: large, deep, crooked. They are read or refused, and soon.

use std::fmt::Write;
use std::time::{Duration, Instant};

use malbild_plan::{Indexed, MOST_BYTES, Read, read};

use crate::support::{lines, plan};

/// Far more than any of these takes, also in a slow build on a busy machine; quadratic work takes minutes.
const SOON: Duration = Duration::from_secs(20);

#[track_caller]
fn read_soon(text: &str) -> Read {
    assert!(text.len() <= MOST_BYTES);
    let start = Instant::now();
    let read = read(text.as_bytes());
    let took = start.elapsed();
    assert!(took < SOON, "{took:?}");
    read
}

/// A list of items made from their numbers.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    let mut text = String::from("[");
    for at in 0..count {
        let _ = write!(text, "{}{}", if at > 0 { "," } else { "" }, item(at));
    }
    text + "]"
}

#[test]
fn many_unknown_fields() {
    let mut fields = String::new();
    for at in 0..100_000 {
        let _ = write!(fields, "{}\"x{at}\": 1", if at > 0 { "," } else { "" });
    }
    let read = read_soon(&plan(&fields));
    assert!(read.plan.is_some());
    assert!(read.findings.len() > 100);
}

#[test]
fn many_duplicate_fields() {
    let fields = vec!["\"kind\": \"Plan\""; 100_000].join(",");
    assert!(read_soon(&plan(&fields)).plan.is_some());
}

#[test]
fn many_goals_above_each_other() {
    let goals = list(20_000, |at| {
        let parent = if at > 0 { format!("\"parent\": \"G{}\",", at - 1) } else { String::new() };
        format!("{{ \"id\": \"G{at}\", {parent} \"level\": \"kf\", \"name\": \"N\" }}")
    });
    let read = read_soon(&plan(&format!("\"levels\": [{{ \"id\": \"kf\", \"name\": \"K\" }}], \"goals\": {goals}")));
    assert_eq!(read.plan.map(|plan| plan.goals.len()), Some(20_000));
}

#[test]
fn a_circle_of_many_goals() {
    let goals = list(20_000, |at| {
        format!("{{ \"id\": \"G{at}\", \"parent\": \"G{}\", \"level\": \"kf\", \"name\": \"N\" }}", (at + 1) % 20_000)
    });
    let read = read_soon(&plan(&format!("\"levels\": [{{ \"id\": \"kf\", \"name\": \"K\" }}], \"goals\": {goals}")));
    assert_eq!(read.findings.iter().filter(|finding| finding.code() == "cycle").count(), 1);
    let start = Instant::now();
    let indexed = Indexed::new(read.plan.expect("a plan"));
    assert_eq!(indexed.goals_in_order().len(), 20_000);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}

#[test]
fn many_flawed_items() {
    for item in ["5", "{ \"id\": 5 }", "{ \"term\": \"\", \"definition\": \"\" }"] {
        let glossary = list(50_000, |_| item.to_owned());
        assert!(!read_soon(&plan(&format!("\"glossary\": {glossary}"))).findings.is_empty());
    }
}

#[test]
fn many_values_without_sense() {
    let values = list(100_000, |_| "{ \"period\": \"2030\" }".to_owned());
    let indicator = format!(
        "\"indicators\": [{{ \"id\": \"I\", \"name\": \"N\", \"kind\": \"share\", \"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": {values} }}] }}]"
    );
    assert!(read_soon(&plan(&indicator)).plan.is_some());
}

#[test]
fn many_baselines_and_targets() {
    let baselines =
        list(50_000, |at| format!("{{ \"kind\": \"value\", \"value\": {at}, \"period\": \"{}\" }}", 2020 + at % 7));
    let targets = list(50_000, |at| {
        format!(
            "{{ \"kind\": \"atLeast\", \"value\": {at}, \"deadline\": {{ \"at\": \"{}\" }}, \"split\": {{ \"area\": \"a{at}\" }} }}",
            2020 + at % 7
        )
    });
    let fields = format!("\"kind\": \"number\", \"baselines\": {baselines}, \"targets\": {targets}");
    assert!(read_soon(&crate::support::indicator(&fields)).plan.is_some());
}

#[test]
fn many_parts() {
    let areas = list(40_000, |at| format!("{{ \"id\": \"a{at}\", \"name\": \"A\" }}"));
    let series = list(40_000, |at| {
        format!(
            "{{ \"id\": \"s{at}\", \"role\": \"outcome\", \"split\": {{ \"area\": \"a{at}\" }}, \"values\": [{{ \"period\": \"2024/p{at}\", \"value\": 1 }}] }}"
        )
    });
    let points = list(40_000, |at| format!("{{ \"id\": \"p{at}\", \"name\": \"P\" }}"));
    let fields = format!(
        "\"areas\": {areas}, \"reportingPoints\": {points}, \"indicators\": [{{ \"id\": \"I\", \"name\": \"N\", \"kind\": \"count\", \"unit\": {{ \"label\": \"st\" }}, \"direction\": \"keep\", \"series\": {series} }}]"
    );
    assert_eq!(lines(&read_soon(&plan(&fields)).findings), "");
}

#[test]
fn many_sums_of_each_other() {
    let economy = list(20_000, |at| {
        format!("{{ \"id\": \"e{at}\", \"name\": \"E\", \"kind\": \"cost\", \"sumOf\": [\"e{}\"] }}", (at + 1) % 20_000)
    });
    let read = read_soon(&plan(&format!("\"economy\": {economy}")));
    assert_eq!(read.findings.iter().map(malbild_plan::finding::Finding::code).collect::<Vec<_>>(), ["sum-cycle"]);
}

#[test]
fn long_texts_of_hyphens_and_digits() {
    for piece in ["1-1-", "111111111111 ", "<a ", "&", "811218-9877 ", "Ã"] {
        let text = piece.repeat(4_000_000 / piece.len());
        assert!(read_soon(&plan(&format!("\"summary\": \"{text}\""))).plan.is_some());
    }
}

#[test]
fn as_large_as_may_be() {
    let text = "å".repeat(MOST_BYTES / 2 - 500);
    assert!(read_soon(&plan(&format!("\"summary\": \"{text}\""))).plan.is_some());
    let brackets = "[],".repeat(MOST_BYTES / 3 - 500);
    assert!(read_soon(&plan(&format!("\"x\": [{brackets}[]]"))).plan.is_some());
}
