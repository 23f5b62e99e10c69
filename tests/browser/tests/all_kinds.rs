//! Everything that a plan and its readings can say of something occurs in Exempelby, and stands on a page where it does.
//!
//! The kinds are the core's own lists and the words of the plan format, so that a new one is missing here until
//! Exempelby has it and a page says it.

mod occur;
mod seen;

use std::collections::{BTreeMap, BTreeSet};

use malbild_browser_tests::{Page, Site};
use malbild_plan::reading::{Agreement, Attention, LeftOut, Movement, NoShare, Reason, Status};
use serde_json::Value;

use crate::Test;
use seen::Seen;

pub const TESTS: &[Test] = &[("everything_that_can_be_said_occurs_and_is_seen", || {
    let mut kinds = Kinds::known();
    for id in EDITIONS {
        kinds.occurrences(id);
    }
    kinds.are_seen();
})];

/// The two editions of the made-up plan. What only a plan in its first year can say is in the earlier.
const EDITIONS: [&str; 2] = ["exempelby-2024", "exempelby-2023"];

/// What no published plan can say, as the checks refuse it: values of a time to come, two values of one time, a target
/// without a value, a plan without an end. One more needs 240 measurements in a series. All of these are worked examples
/// in the tests of readings.
const REFUSED: [&str; 5] = [
    "reason no-deadline",
    "reason target-unusable",
    "left out after-reference",
    "left out doubled",
    "left out too-many",
];

/// Kinds of numbers, which their units tell.
const IN_THE_UNIT: [&str; 7] = [
    "ValueKind number",
    "ValueKind share",
    "ValueKind count",
    "ValueKind index",
    "ValueKind scale",
    "ValueKind currency",
    "ValueKind duration",
];

/// A place on a page that is to say something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    view: String,
    at: At,
    says: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    /// A term of a list of facts; nothing to say: there is no such term.
    Fact(&'static str),
    /// The row of a table that begins so.
    Row(String),
    /// An item of a list, by its name.
    Item(String),
    /// An element of a kind.
    Element(&'static str),
}

/// The kinds, and where each occurs.
struct Kinds(BTreeMap<String, BTreeSet<Place>>);

impl Kinds {
    /// Everything that the core and the format have a word for.
    fn known() -> Self {
        let mut all = BTreeSet::new();
        let mut add = |group: &str, code: &str| {
            all.insert(format!("{group} {code}"));
        };
        let of_core: [(&str, Vec<&str>); 8] = [
            ("status", Status::ALL.iter().map(|of| of.code()).collect()),
            ("trend", Movement::ALL.iter().map(|of| of.code()).collect()),
            ("movement", Movement::ALL.iter().map(|of| of.code()).collect()),
            ("reason", Reason::ALL.iter().map(|of| of.code()).collect()),
            ("left out", LeftOut::ALL.iter().map(|of| of.code()).collect()),
            ("no share", NoShare::ALL.iter().map(|of| of.code()).collect()),
            ("agreement", Agreement::ALL.iter().map(|of| of.code()).collect()),
            ("attention", Attention::ALL.iter().map(|of| of.code()).collect()),
        ];
        for (group, codes) in &of_core {
            for code in codes {
                add(group, code);
            }
        }
        let schema: Value = serde_json::from_slice(&Site::file("schema/plan.v1.schema.json")).expect("the schema");
        for (name, part) in schema["$defs"].as_object().expect("definitions") {
            let described = part["oneOf"].as_array().into_iter().flatten().map(|word| &word["const"]);
            let plain = part["enum"].as_array().into_iter().flatten();
            described.chain(plain).filter_map(Value::as_str).for_each(|word| add(name, word));
        }
        for of in [
            "two measurements",
            "no movement",
            "range",
            "the plan's end",
            "several targets",
            "target of the past",
            "failing part",
            "almost",
            "forecast",
            "difference between women and men",
            "not measured since",
            "preliminary",
            "adds up",
            "goal judged otherwise",
            "indicator judged otherwise",
            "activity late",
            "activity without a word",
        ] {
            add("mark", of);
        }
        let is_asked = |kind: &String| !REFUSED.contains(&kind.as_str()) && !IN_THE_UNIT.contains(&kind.as_str());
        let all = all.into_iter().filter(is_asked);
        Self(all.map(|kind| (kind, BTreeSet::new())).collect())
    }

    fn add(&mut self, kind: &str, view: &str, at: At, says: impl Into<String>) {
        let place = Place { view: view.to_owned(), at, says: says.into() };
        self.0.get_mut(kind).unwrap_or_else(|| panic!("“{kind}” occurs, and is not known")).insert(place);
    }

    /// The kind of a word of the format, as the plan's file has it.
    fn word(&mut self, of: &str, word: &Value, view: &str, at: At, says: impl Into<String>) {
        self.add(&format!("{of} {}", word.as_str().expect("a word")), view, at, says);
    }

    /// Opens each page once, and tells what is missing.
    fn are_seen(&self) {
        let site = Site::start();
        let page = Page::at(&site, &format!("?plan={}", EDITIONS[0]));
        page.is_there();
        let mut pages: BTreeMap<&str, Vec<(&String, &Place)>> = BTreeMap::new();
        let mut missing = Vec::new();
        for (kind, places) in &self.0 {
            if places.is_empty() {
                missing.push(format!("{kind}: does not occur"));
            }
            for place in places {
                pages.entry(&place.view).or_default().push((kind, place));
            }
        }
        for (view, wanted) in pages {
            let seen = Seen::at(&page, view);
            for (kind, place) in wanted {
                if !seen.says(place) {
                    missing.push(format!("{kind}: {view} does not say “{}” in {:?}", place.says, place.at));
                }
            }
        }
        assert!(missing.is_empty(), "{} of {} kinds: {missing:#?}", missing.len(), self.0.len());
    }
}
