//! Which items are the same: by id, then by Kolada, then by their words.

use malbild_plan::Indexed;
use malbild_plan::diff::{Change, Diff, ItemKind, LEAST_SIMILARITY};

use crate::support::{indicators, plan};

/// How the indicators of two plans belong together: `a=a id, b=c text 85, -d, +e`, sorted.
fn matched(before: &Indexed, after: &Indexed) -> String {
    let diff = Diff::of(before, after);
    let mut told: Vec<String> = Vec::new();
    for d in diff.differences.iter().filter(|d| d.of == ItemKind::Indicator) {
        let (one, other) = (d.before.and_then(|s| s.id).unwrap_or(""), d.after.and_then(|s| s.id).unwrap_or(""));
        told.push(match (d.change, d.matched_by) {
            (Change::Added, _) => format!("+{other}"),
            (Change::Removed, _) => format!("-{one}"),
            (_, Some(by)) => {
                let similarity = d.similarity.map(|s| format!(" {s}")).unwrap_or_default();
                format!("{one}={other} {}{similarity}", by.code())
            }
            _ => panic!("{d:?}"),
        });
    }
    told.sort();
    told.dedup();
    told.join(", ")
}

const KOLADA: &str = r#""dataSources": [{ "name": "Kolada", "kolada": ["U23401"] }]"#;
const FORMULA: &str =
    r#""dataSources": [{ "name": "Kolada", "kolada": ["N31848", "N01951"], "formula": "N31848 / N01951 * 100" }]"#;
const OTHER_FORMULA: &str =
    r#""dataSources": [{ "name": "Kolada", "kolada": ["N30000", "N01951"], "formula": "N30000 / N01951 * 100" }]"#;

#[test]
fn each_way_of_matching() {
    type Each<'a> = &'a [(&'a str, &'a str, &'a str)];
    let long = "Andelen brukare som är nöjda med de aktiviteter som erbjuds på boendet";
    let longer = "Andelen brukare som är nöjda med alla de aktiviteter som erbjuds på boendet";
    let cases: [(&str, Each<'_>, Each<'_>, &str); 14] = [
        ("the id, whatever the words", &[("a", "Nöjda", "")], &[("a", "Något annat", "")], "a=a id"),
        ("Kolada, whatever the words", &[("a", "Nöjda", KOLADA)], &[("b", "Annat", KOLADA)], "a=b kolada"),
        ("the id before Kolada", &[("a", "A", KOLADA), ("b", "B", "")], &[("b", "C", KOLADA)], "-a, b=b id"),
        ("Kolada before the words", &[("a", "A", KOLADA)], &[("b", "A", ""), ("c", "B", KOLADA)], "+b, a=c kolada"),
        (
            "two that share a key figure: each with its like",
            &[("a", "Nöjda kvinnor", KOLADA), ("b", "Nöjda män", KOLADA)],
            &[("c", "Nöjda män", KOLADA), ("d", "Nöjda kvinnor", KOLADA)],
            "a=d kolada, b=c kolada",
        ),
        (
            "two that share a key figure and are equally like: neither",
            &[("a", "Nöjda", KOLADA)],
            &[("b", "Ena", KOLADA), ("c", "Andra", KOLADA)],
            "+b, +c, -a",
        ),
        ("the same formula", &[("a", "A", FORMULA)], &[("b", "B", FORMULA)], "a=b kolada"),
        ("only the divisor shared", &[("a", "A", FORMULA)], &[("b", "B", OTHER_FORMULA)], "+b, -a"),
        ("the same words, other signs", &[("a", "Nöjda, 2024.", "")], &[("b", "nöjda 2024", "")], "a=b text 100"),
        ("nearly the same words", &[("a", long, "")], &[("b", longer, "")], "a=b text 96"),
        ("too few words the same", &[("a", "Nöjda brukare", "")], &[("b", "Nöjda medarbetare", "")], "+b, -a"),
        (
            "nearly the same words about another area",
            &[("a", long, r#""areas": ["x"]"#)],
            &[("b", longer, r#""areas": ["y"]"#)],
            "+b, -a",
        ),
        ("two equally like: neither", &[("a", longer, "")], &[("b", long, ""), ("c", long, "")], "+b, +c, -a"),
        (
            "the same id twice: in turn",
            &[("a", "Ett", ""), ("a", "Två", "")],
            &[("a", "Ett", ""), ("a", "Två", ""), ("a", "Tre", "")],
            "+a",
        ),
    ];
    for (what, before, after, expected) in cases {
        let areas = |each: Each<'_>| indicators(each);
        assert_eq!(matched(&areas(before), &areas(after)), expected, "{what}");
    }
}

/// 8 words of 10 in both are enough, 7 are not.
#[test]
fn the_threshold_is_as_documented() {
    assert_eq!(LEAST_SIMILARITY, 80);
    let ten = "a b c d e f g h i j";
    let of = |other: &str| matched(&indicators(&[("a", ten, "")]), &indicators(&[("b", other, "")]));
    assert_eq!(of("a b c d e f g h x y"), "a=b text 80");
    assert_eq!(of("a b c d e f g x y z"), "+b, -a");
    // 15 of 19: 78.9 per cent.
    assert_eq!(of("a b c d e f g x y"), "+b, -a");
}

/// What refers to an indicator by another id refers to the same.
#[test]
fn references_to_what_has_another_id_are_the_same() {
    let with = |id: &str, goals: &str| {
        plan(&format!(
            r#""levels": [{{ "id": "l", "name": "mål" }}], "goals": [{{ "id": "g{id}", "level": "l", "name": "Trygga hemma" }}],
                "indicators": [{{ "id": "i{id}", "kind": "share", "name": "Trygga", "goals": [{goals}] }}],
                "activities": [{{ "id": "x", "name": "Ring", "goals": ["g{id}"], "indicators": ["i{id}"] }}]"#
        ))
    };
    let (one, other) = (with("1", r#""g1""#), with("2", r#""g2""#));
    let changes = |diff: &Diff<'_>| diff.differences.iter().map(|d| (d.of, d.change)).collect::<Vec<_>>();
    let renumbered = [(ItemKind::Goal, Change::Renumbered), (ItemKind::Indicator, Change::Renumbered)];
    assert_eq!(changes(&Diff::of(&one, &other)), renumbered);
    let moved = with("2", "");
    assert_eq!(changes(&Diff::of(&one, &moved)), [renumbered[0], renumbered[1], (ItemKind::Indicator, Change::Moved)]);
}

#[test]
fn the_order_of_goals_of_an_indicator_means_nothing() {
    let with =
        |goals: &str| plan(&format!(r#""indicators": [{{ "id": "i", "kind": "share", "name": "N", {goals} }}]"#));
    let (one, other) = (with(r#""goals": ["a", "b"]"#), with(r#""goals": ["b", "a"]"#));
    assert!(Diff::of(&one, &other).differences.is_empty());
    let more = with(r#""goals": ["b", "a", "c"]"#);
    assert_eq!(Diff::of(&one, &more).differences.len(), 1);
}

/// Summaries, with the plural right in both languages.
#[test]
fn summaries() {
    use malbild_plan::Language::{En, Sv};

    let target = r#""targets": [{ "kind": "atLeast", "value": 5 }]"#;
    let none = indicators(&[]);
    let one = indicators(&[("a", "A", "")]);
    let two = indicators(&[("a", "A", target), ("b", "B", "")]);
    for (before, after, sv, en) in [
        (&one, &one, "Inget skiljer sig mellan planerna.", "Nothing differs between the plans."),
        (&none, &one, "1 indikator har tillkommit.", "1 indicator has been added."),
        (&none, &two, "2 indikatorer har tillkommit.", "2 indicators have been added."),
        (
            &one,
            &two,
            "1 indikator har tillkommit och 1 har fått nytt målvärde.",
            "1 indicator has been added and 1 has a new target.",
        ),
        (
            &two,
            &one,
            "1 indikator har tagits bort och 1 har inte längre något målvärde.",
            "1 indicator has been removed and 1 has no target any more.",
        ),
    ] {
        let diff = Diff::of(before, after);
        assert_eq!((diff.summary(Sv).as_str(), diff.summary(En).as_str()), (sv, en));
    }
    let other = plan(r#""rules": [{ "text": "En regel" }], "laws": [{ "text": "En lag" }]"#);
    let diff = Diff::of(&none, &other);
    assert_eq!(diff.summary(Sv), "2 uppgifter skiljer sig, utanför mål, indikatorer, aktiviteter och beslut.");
    let own = plan(
        r#""terms": { "indicator": { "one": "nyckeltal", "many": "nyckeltal" } },
            "indicators": [{ "id": "i", "kind": "share", "name": "N" }]"#,
    );
    let diff = Diff::of(&none, &own);
    assert_eq!(diff.summary(Sv), "1 nyckeltal har tillkommit. Dessutom skiljer sig 1 annan uppgift.");
    assert_eq!(diff.summary(En), "1 indicator has been added. Besides, 1 other item differs.");
}

/// An id that another item had before, and that stands for nothing now, is no longer that item's.
#[test]
fn an_id_that_stands_for_nothing_is_not_followed_one_way_only() {
    let goals = |id: &str| {
        plan(&format!(
            r#""levels": [{{ "id": "n", "name": "nämndmål" }}],
                "goals": [{{ "id": "{id}", "level": "n", "name": "Trygghet", "parent": "a" }}]"#
        ))
    };
    let (one, other) = (goals("a"), goals("b"));
    for (before, after) in [(&one, &other), (&other, &one)] {
        let diff = Diff::of(before, after);
        let changes: Vec<Change> = diff.differences.iter().map(|d| d.change).collect();
        assert_eq!(changes, [Change::Renumbered, Change::Moved]);
    }
}
