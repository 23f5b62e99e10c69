//! The rules of the search, each by an example.

use malbild_plan::search::{Index, Kind, Marked};
use malbild_plan::{Indexed, Language, Part};

use crate::support::{PLANS, plan};

/// A plan with goals N1, N2 and so on.
fn goals(names: &[&str]) -> Indexed {
    let goals: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(at, name)| format!(r#"{{ "id": "N{}", "level": "n", "name": "{name}" }}"#, at + 1))
        .collect();
    plan("by", &format!(r#""goals": [{}]"#, goals.join(", ")))
}

/// The ids of what is found, best first.
fn ids(plan: &Indexed, query: &str) -> Vec<String> {
    Index::of(&[plan], Language::Sv).find(query, 20).hits.iter().map(|hit| hit.id.to_owned()).collect()
}

fn marks<'a>(marked: &'a Marked<'_>) -> Vec<&'a str> {
    marked.pieces().into_iter().filter(|(_, marked)| *marked).map(|(piece, _)| piece).collect()
}

/// What is marked in the first hit's title.
fn marked(plan: &Indexed, query: &str) -> Vec<String> {
    let found = Index::of(&[plan], Language::Sv).find(query, 1);
    found.hits.first().map(|hit| marks(&hit.title)).unwrap_or_default().into_iter().map(str::to_owned).collect()
}

#[test]
fn swedish_letters_are_their_own_but_are_found_without_their_marks() {
    let plan = goals(&["Äldre i hemmet", "Aldre skrivet utan prickar"]);
    assert_eq!(ids(&plan, "ALDRE"), ["N2", "N1"], "as typed goes first");
    assert_eq!(ids(&plan, "äldre"), ["N1"], "who types the dots means them");
    assert_eq!(ids(&goals(&["En ny idé"]), "ide"), ["N1"]);
    assert_eq!(ids(&goals(&["En ny ide"]), "idé"), ["N1"]);
    assert_eq!(ids(&goals(&["a\u{308}ldre"]), "äldre"), ["N1"], "letters of two parts");
}

#[test]
fn compounds_are_found_by_their_parts_those_between_words_first() {
    let plan = goals(&["Ett datorprogram", "En budgetram i balans", "Budget", "Hemtjänsten", "Äldreomsorg"]);
    assert_eq!(ids(&plan, "ram"), ["N2"], "no part of program");
    assert_eq!(ids(&plan, "budget"), ["N3", "N2"]);
    assert_eq!(marked(&plan, "tjänster"), ["tjänsten"]);
    assert_eq!(marked(&plan, "äldre"), ["Äldre"]);
    let apart = goals(&["Brukarna har inflytande", "Inflytande"]);
    assert_eq!(ids(&apart, "brukarinflytande"), ["N1"]);
    assert_eq!(marked(&apart, "brukarinflytande"), ["Brukarna", "inflytande"]);
}

#[test]
fn forms_of_a_word_are_found_the_word_itself_first() {
    let plan = goals(&["Brukarnas röst", "En brukare i taget", "Bruket av torv"]);
    assert_eq!(ids(&plan, "brukare")[..2], ["N2", "N1"]);
    assert_eq!(marked(&plan, "brukarens"), ["brukare"]);
}

#[test]
fn slips_of_the_finger_are_forgiven_by_length() {
    let plan = goals(&["Personalkontinuitet", "Mål", "Trygghet"]);
    assert_eq!(ids(&plan, "personalkontinuitt"), ["N1"], "one");
    assert_eq!(ids(&plan, "presonalkontinuitt"), ["N1"], "two in a long word");
    assert_eq!(ids(&plan, "tryghget"), ["N3"], "two letters that changed places");
    assert!(ids(&plan, "mxl").is_empty(), "none in a short word");
    assert!(ids(&plan, "trxxxhet").is_empty());
    assert_eq!(marked(&plan, "trygget"), ["Trygghet"]);
}

#[test]
fn all_words_are_found_in_any_order_also_in_what_an_item_stands_in() {
    let plan = plan(
        "by",
        r#""goals": [{ "id": "N1", "level": "n", "name": "Trygga barn" }],
        "areas": [{ "id": "a1", "name": "Skola" }],
        "indicators": [
            { "id": "K1", "name": "Andel elever", "kind": "share", "goals": ["N1"], "areas": ["a1"] },
            { "id": "K2", "name": "Andel lärare", "kind": "share" }
        ]"#,
    );
    assert_eq!(ids(&plan, "elever trygga"), ["K1"]);
    assert_eq!(ids(&plan, "skola elever barn By"), ["K1"]);
    assert_eq!(ids(&plan, "trygga"), ["N1"], "not all that stands below a goal");
    let found = Index::of(&[&plan], Language::Sv).find("andel lärare skridskor", 9);
    assert!(found.partial && found.hits[0].id == "K2", "nothing has all words");
    assert_eq!(found.hits.len(), 1, "less than half of the words is nothing");
}

#[test]
fn words_between_quotation_marks_stand_together() {
    let plan = goals(&["Unga vuxna och barn", "Barn och unga", "Barn, vuxna och unga"]);
    assert_eq!(ids(&plan, "\"barn och unga\""), ["N2"]);
    assert_eq!(ids(&plan, "”barn och unga”"), ["N2"]);
    assert_eq!(ids(&plan, "barn unga").len(), 3);
    assert_eq!(ids(&plan, "barn unga")[0], "N2", "beside each other goes first");
}

#[test]
fn abbreviations_find_what_they_stand_for_and_the_other_way_round() {
    let plan = plan(
        "by",
        r#""abbreviations": [{ "short": "SÄBO", "long": "särskilt boende" }],
        "roles": [{ "id": "r1", "name": "verksamhetschef", "abbreviation": "VC" }],
        "activities": [
            { "id": "A1", "name": "Bygg särskilda boenden" }, { "id": "A2", "name": "Underlag för SÄBO 2.0" },
            { "id": "A3", "name": "Schema", "responsible": ["r1"] }
        ]"#,
    );
    assert_eq!(ids(&plan, "säbo"), ["SÄBO", "A2", "A1"]);
    assert_eq!(ids(&plan, "särskilt boende"), ["A1", "SÄBO", "A2"]);
    assert_eq!(marked(&plan, "säbo underlag"), ["Underlag", "SÄBO"]);
    assert_eq!(ids(&plan, "vc"), ["r1", "A3"]);
    assert_eq!(ids(&plan, "schema verksamhetschefens"), ["A3"]);
}

#[test]
fn numbers_and_ids_are_found_as_they_are() {
    let plan = plan(
        "by",
        r#""decisions": [
            { "id": "D1", "kind": "antagen", "body": "Nämnden", "paragraph": "40", "date": "2023-03-27" },
            { "id": "D2", "kind": "antagen", "body": "Nämnden", "paragraph": "14", "date": "2024-04-01" }
        ],
        "indicators": [{ "id": "GOT-K4", "name": "Trygga", "kind": "share",
            "dataSources": [{ "name": "Kolada", "kolada": ["U23401", "U23402"] }] }],
        "statistics": [{ "id": "x", "name": "Invånare", "value": 68751, "text": "68 751 personer" }]"#,
    );
    assert_eq!(ids(&plan, "§ 40"), ["D1"]);
    assert_eq!(ids(&plan, "§40"), ["D1"]);
    assert_eq!(ids(&plan, "paragraf 14"), ["D2"]);
    assert_eq!(ids(&plan, "2023-03-27"), ["D1"]);
    assert_eq!(ids(&plan, "mars 2023"), ["D1"]);
    assert_eq!(ids(&plan, "u23401"), ["GOT-K4"]);
    assert_eq!(ids(&plan, "U234"), ["GOT-K4"], "as one types");
    assert!(ids(&plan, "U23403").is_empty(), "no slips in numbers");
    assert_eq!(ids(&plan, "got-k4"), ["GOT-K4"]);
    assert_eq!(ids(&plan, "68751"), ["x"]);
    assert_eq!(ids(&plan, "68 751"), ["x"]);
    let found = Index::of(&[&plan], Language::Sv).find("u23402", 1);
    assert_eq!(marks(found.hits[0].excerpt.as_ref().expect("an excerpt")), ["U23402"]);
}

#[test]
fn what_is_typed_so_far_is_found() {
    let plan = goals(&["Hemtjänsten kommer", "Hållbart arbetsliv"]);
    for typed in ["he", "hem", "hemtj", "hemtjänst"] {
        assert_eq!(ids(&plan, typed), ["N1"], "{typed}");
    }
}

#[test]
fn texts_are_found_in_swedish_and_in_the_language_read() {
    let plan = plan("by", r#""glossary": [{ "term": { "sv": "nettokostnad", "en": "net cost" }, "definition": "x" }]"#);
    for query in ["net cost", "nettokostnaden"] {
        let found = Index::of(&[&plan], Language::En).find(query, 1);
        assert_eq!(found.hits[0].title.text, "net cost");
        assert_eq!((found.hits[0].title.language, found.hits[0].id), ("en", "nettokostnad"));
    }
    assert!(ids(&plan, "cost").is_empty(), "not what a reader of Swedish is not shown");
}

#[test]
fn a_long_text_is_cut_around_what_was_found() {
    let long = ["ord ".repeat(100), "demensvård ".to_owned(), "mer ".repeat(100)].concat();
    let plan =
        plan("by", &format!(r#""goals": [{{ "id": "N1", "level": "n", "name": "Mål", "description": "{long}" }}]"#));
    let found = Index::of(&[&plan], Language::Sv).find("demens", 1);
    let excerpt = found.hits[0].excerpt.as_ref().expect("an excerpt");
    assert_eq!(marks(excerpt), ["demens"]);
    assert!(excerpt.text.starts_with("…ord") && excerpt.text.ends_with("mer…"), "{}", excerpt.text);
    assert!(excerpt.text.len() < 280, "{}", excerpt.text.len());
}

#[test]
fn several_plans_are_searched_at_once_and_told_by_kind() {
    let plans: Vec<&Indexed> = PLANS.iter().collect();
    let index = Index::of(&plans, Language::Sv);
    let found = index.find("sjukfrånvaro", 30);
    let of: Vec<&str> = found.hits.iter().filter(|hit| hit.kind == Kind::Indicator).map(|hit| hit.plan).collect();
    for plan in ["gotene-2019", "strangnas-2024", "exempelby-2024"] {
        assert!(of.contains(&plan), "{plan}");
    }
    assert!(found.groups().is_sorted_by_key(|(kind, _)| *kind));
    assert_eq!(found.hits[0].goal.is_some(), found.hits[0].kind == Kind::Indicator);
    assert_eq!(index.find("sjukfrånvaro Strängnäs", 1).hits[0].plan, "strangnas-2024");
    assert!(index.len() > 700 && !index.is_empty(), "{}", index.len());
}

/// The best are told before the kinds where there is more than is seen at once, of several kinds.
#[test]
fn the_best_go_before_the_kinds() {
    let plan = PLANS.iter().find(|plan| plan.plan().id == "exempelby-2024").expect("Exempelby");
    let index = Index::of(&[plan], Language::Sv);
    let found = index.find("hemtjänst", 100);
    let best: Vec<Kind> = found.best().iter().map(|hit| hit.kind).collect();
    assert_eq!(found.best(), &found.hits[..5]);
    assert!(best.contains(&Kind::Goal) && best.contains(&Kind::Indicator), "{best:?}");
    for few in ["", "finnsinte", "personalkontinuitet"] {
        assert!(index.find(few, 100).best().is_empty(), "{few}");
    }
}

/// Of each kind something is found in the published plans, and its part of the plan is known.
#[test]
fn every_kind_is_found() {
    let plans: Vec<&Indexed> = PLANS.iter().collect();
    let index = Index::of(&plans, Language::Sv);
    let queries =
        ["plan", "ska", "och", "Exempelby", "socialnämnden", "lag", "LSS", "figur", "brister", "äldre", "mod"];
    let mut missing = Kind::ALL.to_vec();
    for query in queries {
        let found = index.find(query, usize::MAX);
        missing.retain(|kind| found.counts.iter().all(|(other, _)| other != kind));
    }
    assert!(missing.is_empty(), "{missing:?}");
    let apart: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.part().is_none()).collect();
    assert_eq!(apart, [Kind::Goal, Kind::Indicator, Kind::Activity, Kind::Plan, Kind::Remark]);
    assert_eq!(Kind::Term.part(), Some(Part::Glossary));
}

#[test]
fn nothing_is_found_for_nothing() {
    let plan = goals(&["Mål"]);
    let index = Index::of(&[&plan], Language::Sv);
    for query in ["", "   ", "?!", "🙂", "\0\u{301}", "\"\""] {
        assert_eq!(index.find(query, 9), malbild_plan::search::Found::default(), "{query:?}");
    }
    assert!(index.find("mål", 0).hits.is_empty());
    assert_eq!(index.find("mål", 0).total(), 1);
    assert!(Index::of(&[], Language::Sv).find("mål", 9).hits.is_empty());
}

/// Plans of a board: each its id, the day it is read at, whether it is made up, and its parts.
fn edition(id: &str, day: &str, is_made_up: bool, parts: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "{id}", "title": "Plan", "municipality": {{ "name": "By kommun" }},
            "board": "Nämnden", "referenceDate": "{day}", "fictional": {is_made_up},
            "levels": [{{ "id": "n", "name": "nämndmål" }}], {parts} }}"#
    );
    Indexed::new(malbild_plan::read(json.as_bytes()).plan.expect("a plan"))
}

fn goal(id: &str, name: &str) -> String {
    format!(r#""goals": [{{ "id": "{id}", "level": "n", "name": "{name}" }}]"#)
}

/// What two editions hold, and each hit as its plan, its id and the plans where it is found, too.
#[test]
fn the_same_thing_in_two_editions_is_told_once_by_the_later() {
    for (before, after, expected) in [
        (goal("N1", "Trygg hemtjänst"), goal("N1", "Trygg hemtjänst"), "new N1 (old)"),
        (goal("N1", "Hemtjänst"), goal("N1", "Trygg hemtjänst för alla"), "new N1 (old)"),
        (goal("N1", "Hemtjänst"), goal("N1", "Något annat"), "old N1"),
        (goal("N1", "Något annat"), goal("N1", "Hemtjänst"), "new N1"),
        (goal("N1", "Hemtjänst"), goal("N2", "Hemtjänst"), "new N2, old N1"),
        (
            r#""values": [{ "text": "Hemtjänst" }]"#.to_owned(),
            r#""values": [{ "text": "Hemtjänst" }, { "text": "Bra hemtjänst" }]"#.to_owned(),
            "new  (old), new ",
        ),
        (goal("x", "Hemtjänst"), r#""values": [{ "id": "x", "text": "Hemtjänst" }]"#.to_owned(), "old x, new x"),
    ] {
        let (old, new) = (edition("old", "2023-12-31", false, &before), edition("new", "2024-12-31", false, &after));
        for plans in [[&old, &new], [&new, &old]] {
            let found = Index::of(&plans, Language::Sv).find("hemtjänst", 20);
            let told = found.hits.iter().map(|hit| {
                let also = if hit.also.is_empty() { String::new() } else { format!(" ({})", hit.also.join(" ")) };
                format!("{} {}{also}", hit.plan, hit.id)
            });
            let mut told: Vec<String> = told.collect();
            let mut wanted: Vec<&str> = expected.split(", ").collect();
            // Equals go in the order of the plans.
            told.sort();
            wanted.sort_unstable();
            assert_eq!(told, wanted, "{before} {after}");
            assert_eq!(found.total(), found.hits.len(), "each counts once");
        }
    }
    let (old, new) =
        (edition("old", "2023-12-31", false, &goal("N1", "A")), edition("new", "2024-12-31", false, &goal("N1", "A")));
    assert_eq!(Index::of(&[&old, &new], Language::Sv).find("a", 0).total(), 1, "also of those that are not told");
}

#[test]
fn of_equals_real_plans_go_first() {
    let made_up = edition("made-up", "2024-12-31", true, &goal("N1", "Trygg hemtjänst"));
    let real = edition("real", "2019-12-31", false, &goal("N7", "Trygg hemtjänst"));
    let better = edition("better", "2024-12-31", true, &goal("N8", "Hemtjänst"));
    for plans in [[&made_up, &real, &better], [&better, &real, &made_up]] {
        let found = Index::of(&plans, Language::Sv).find("hemtjänst", 20);
        let plans: Vec<&str> = found.hits.iter().map(|hit| hit.plan).collect();
        assert_eq!(plans, ["better", "real", "made-up"]);
    }
}
