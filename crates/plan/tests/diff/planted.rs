//! The differences planted between Exempelby's two editions: each is found, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use malbild_plan::Language;
use malbild_plan::diff::{Change, Diff, Difference, Headline, ItemKind, content, heading, line};
use serde_json::{Value, json};

use crate::support::{bare, published, root};

fn planted() -> Vec<Value> {
    let bytes = fs::read(root().join("tests/data/exempelby-differences.json")).expect("the list of differences");
    let listed: Value = serde_json::from_slice(&bytes).expect("JSON");
    listed["differences"].as_array().expect("differences").clone()
}

/// A difference as one line of JSON, in the words of the list.
fn told(difference: &Difference<'_>) -> String {
    let id = |side: Option<malbild_plan::diff::Side<'_>>| side.and_then(|side| side.id).map(str::to_owned);
    let value = |content| bare(&serde_json::to_value(content).expect("JSON"));
    json!([
        difference.change.code(),
        difference.of.code(),
        id(difference.before),
        id(difference.after),
        difference.matched_by.map(malbild_plan::diff::MatchedBy::code),
        difference.field,
        value(&difference.was),
        value(&difference.is),
    ])
    .to_string()
}

#[test]
fn exactly_what_was_planted_is_found() {
    let (before, after) = (published("exempelby-2023"), published("exempelby-2024"));
    let diff = Diff::of(&before, &after);
    let found: BTreeSet<String> = diff.differences.iter().map(told).collect();
    assert_eq!(found.len(), diff.differences.len(), "a difference is told twice");
    let planted: BTreeSet<String> = planted()
        .iter()
        .map(|d| {
            let d = |name: &str| bare(&d[name]);
            json!([
                d("kind"),
                d("type"),
                d("idBefore"),
                d("idAfter"),
                d("matchedBy"),
                d("field"),
                d("before"),
                d("after")
            ])
            .to_string()
        })
        .collect();
    let not_planted: Vec<_> = found.difference(&planted).collect();
    let not_found: Vec<_> = planted.difference(&found).collect();
    assert!(not_planted.is_empty() && not_found.is_empty(), "not planted: {not_planted:#?}\nnot found: {not_found:#?}");
    assert_eq!(found.len(), 90);
    assert!(diff.is_same_board());
}

#[test]
fn the_summary_counts_what_is_in_the_list() {
    let (before, after) = (published("exempelby-2023"), published("exempelby-2024"));
    let diff = Diff::of(&before, &after);
    // Counted from the list, not from the diff.
    let listed = planted();
    for of in ItemKind::ALL {
        for change in Change::ALL {
            let here = listed.iter().filter(|d| d["type"] == of.code() && d["kind"] == change.code());
            let items: BTreeSet<String> = here.map(|d| format!("{} {}", d["idBefore"], d["idAfter"])).collect();
            assert_eq!(diff.count(*of, *change), items.len(), "{of:?} {change:?}");
        }
    }
    assert_eq!(
        diff.summary_of(ItemKind::Indicator, Language::Sv).as_deref(),
        Some(
            "5 indikatorer har tillkommit, 3 har tagits bort, 5 har fått ny lydelse, 8 har fått nytt målvärde, 1 har inte \
             längre något målvärde, 3 har fått nytt ingångsvärde, 2 hör nu till något annat, 3 har fått ändrat ansvar, \
             1 har fått ny enhet, 1 har fått ny riktning, 3 mäts på annat sätt och 2 har fått nytt id."
        )
    );
    assert_eq!(
        diff.summary(Language::En).split(". ").next(),
        Some(
            "1 goal has been added, 1 has been removed, 2 have a new wording, 1 belongs elsewhere and 1 has a change of \
             responsibility"
        )
    );
}

#[test]
fn what_readers_want_comes_first() {
    let (before, after) = (published("exempelby-2023"), published("exempelby-2024"));
    let diff = Diff::of(&before, &after);
    let told = |language| {
        let sentences = diff.headlines(language).into_iter();
        let sentence = |of: Vec<Headline>| of.into_iter().map(|clause| clause.text).collect::<Vec<_>>().join(" | ");
        sentences.map(sentence).collect::<Vec<_>>()
    };
    assert_eq!(
        told(Language::Sv),
        [
            "7 målvärden har ändrats, 1 är nytt och 1 är borttaget",
            "1 mål är nytt | 1 är borttaget",
            "5 indikatorer är nya | 3 är borttagna",
            "3 aktiviteter är nya | 1 har tagits bort",
            "16 lydelser har ändrats",
            "51 andra saker skiljer",
        ]
    );
    assert_eq!(told(Language::En)[1], "1 goal is new | 1 has been removed");
    // Every difference is counted once, by the list and not by the diff.
    let listed = planted();
    let mut all = 0;
    for clause in diff.headlines(Language::Sv).into_iter().flatten() {
        all += clause.differences;
        if let Some(change) = clause.change {
            let is_of = |d: &&Value| d["kind"] == change.code() && clause.of.is_none_or(|of| d["type"] == of.code());
            assert_eq!(clause.differences, listed.iter().filter(is_of).count(), "{clause:?}");
        }
    }
    assert_eq!(all, listed.len());
    let same = Diff::of(&after, &after);
    assert_eq!(same.headlines(Language::Sv), Vec::<Vec<Headline>>::new());
}

#[test]
fn each_is_told_in_words_in_both_languages() {
    let (before, after) = (published("exempelby-2023"), published("exempelby-2024"));
    let diff = Diff::of(&before, &after);
    for difference in &diff.differences {
        for language in [Language::Sv, Language::En] {
            let said = line(difference, &diff, language);
            assert!(said.starts_with(&heading(difference, language)), "{said}");
            if difference.field.is_some() {
                let was = content(&difference.was, diff.before, language);
                let is = content(&difference.is, diff.after, language);
                assert_ne!(was, is, "{said}");
            }
        }
    }
    let of = |id: &str, change: Change| {
        let found = diff.differences.iter().find(|d| d.before.and_then(|b| b.id) == Some(id) && d.change == change);
        line(found.expect("a difference"), &diff, Language::Sv)
    };
    assert_eq!(of("A4", Change::Deadline), "Ändrad sluttid: 29 februari 2024 → 31 augusti 2024");
    assert_eq!(
        of("N4", Change::Responsible),
        "Ändrat ansvar: verksamhetschef för individ- och familjeomsorg → enhetschef för myndighetsutövning"
    );
    assert_eq!(
        of("andrade-beslut", Change::Retargeted),
        "Ändrat målvärde: högst 10,0\u{a0}% senast 2025 (”Högst 10 procent”) → –"
    );
}
