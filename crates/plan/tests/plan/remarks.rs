//! Flaws of the source documents: each is told, with what it concerns, under its number.

use std::collections::{BTreeMap, BTreeSet};

use malbild_plan::model::Remark;
use malbild_plan::{On, Remarked, all_remarks};

use crate::inventory::{REAL, inventories, published};

/// The id of the goal, indicator or activity that a remark stands with.
fn place(remarked: &Remarked<'_>) -> Option<String> {
    match remarked.on {
        On::Goal(goal) => Some(goal.id.clone()),
        On::Indicator(indicator) => Some(indicator.id.clone()),
        On::Activity(activity) => Some(activity.id.clone()),
        _ => None,
    }
}

/// The number of the flaw that a remark is about: `GOT-I7` of `GOT-I7`, `GOT-I7-b`, `GOT-I7-c` …
fn flaw(remark: &Remark) -> &str {
    match remark.id.rsplit_once('-') {
        Some((flaw, letter)) if letter.len() == 1 => flaw,
        _ => &remark.id,
    }
}

/// The ids of the flaws that the inventory counts.
fn flaws(document: &serde_json::Value) -> Vec<&str> {
    let flaws = document["inconsistencies"].as_array().expect("flaws");
    flaws.iter().map(|flaw| flaw["id"].as_str().expect("an id")).collect()
}

#[test]
fn every_flaw_is_told_once_and_nothing_else_is() {
    let mut told = 0;
    for (plan, document) in inventories() {
        let (ours, expected) = (all_remarks(&plan), flaws(&document));
        for id in &expected {
            assert_eq!(ours.iter().filter(|remarked| remarked.remark.id == *id).count(), 1, "{id}");
        }
        told += expected.len();
        let mut seen = BTreeSet::new();
        for Remarked { remark, on } in ours {
            assert!(expected.contains(&flaw(remark)), "{} on {on:?}", remark.id);
            assert!(seen.insert(&remark.id), "{} on {on:?}", remark.id);
        }
    }
    assert!(matches!(told, 0 | 63), "{told}");
}

#[test]
fn flaws_of_an_item_stand_with_it() {
    for (plan, document) in inventories() {
        let mut places: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let ours = all_remarks(&plan);
        for remarked in &ours {
            places.entry(flaw(remarked.remark)).or_default().extend(place(remarked));
        }
        for inconsistency in document["inconsistencies"].as_array().expect("flaws") {
            let Some(concerned) = inconsistency["ref"].as_str() else { continue };
            let id = inconsistency["id"].as_str().expect("an id");
            // "appendix rows 526-540" is no item.
            for item in concerned.split(',').filter(|item| item.starts_with(&id[..3])) {
                assert!(places[id].contains(item), "{id} is about {item}, and stands with {:?}", places[id]);
            }
        }
    }
}

#[test]
fn remarks_are_told_in_both_languages() {
    for (id, _) in REAL {
        let plan = published(id);
        let ours = all_remarks(&plan);
        assert!(!ours.is_empty(), "{id}");
        for Remarked { remark, .. } in ours {
            assert_eq!(remark.text.language("en"), "en", "{}", remark.id);
            assert_ne!(remark.text.get("en"), remark.text.sv, "{}", remark.id);
        }
    }
}

/// Götene names a key figure of another thing (N31805): it stays as published, and the right one is marked as ours.
#[test]
fn a_wrong_key_figure_is_kept_and_the_right_one_marked() {
    let plan = published("gotene-2019");
    let indicator = plan.indicators.iter().find(|indicator| indicator.id == "GOT-K33").expect("the indicator");
    let sources: Vec<_> = indicator.data_sources.iter().map(|s| (s.kolada.as_slice(), s.inferred)).collect();
    assert_eq!(sources, [(&["N31805".to_owned()][..], false), (&["U31809".to_owned()][..], true)]);
    assert_eq!(indicator.remarks.iter().map(flaw).collect::<Vec<_>>(), ["GOT-I1"]);
}
