//! What stands beside outcomes: targets in force and others, projections, bands, parts, what is only expected.

use super::{describe, years};
use crate::Language;
use crate::chart::{Chart, KeyLook, plan_with};
use crate::reading::Reading;

/// The lines of what a chart shows that begin with a word.
fn only(fields: &str, word: &str) -> String {
    let said = describe(fields);
    said.lines().filter(|line| line.starts_with(word)).collect::<Vec<_>>().join("\n")
}

/// An indicator of one series, and its other fields.
fn one(values: &str, other: &str) -> String {
    format!(
        r#""kind": "share", "unit": {{ "label": "%", "decimals": 0 }}, "direction": "increase",
        "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]{other}"#,
        years(values)
    )
}

#[test]
fn the_target_in_force_first_and_others_named() {
    let targets = r#", "targets": [
        { "kind": "atLeast", "value": 55, "deadline": { "at": "2023" } },
        { "kind": "atLeast", "value": 90, "deadline": { "at": "2028" } },
        { "kind": "atLeast", "value": 80, "deadline": { "at": "2026" } }]"#;
    assert_eq!(
        only(&one("2022=50 2023=56 2024=60", targets), "target"),
        "target minst 80 2022–2026◆\ntarget tidigare mål: minst 55, uppnått 2022–2023◆\n\
         target senare mål: minst 90 2022–2028◆"
    );
    let target = r#", "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2024" } }]"#;
    assert_eq!(only(&one("2022=50 2024=60", target), "target"), "target minst 70, inte uppnått 2022–2024◆");
    let change = r#", "targets": [{ "kind": "changeBy", "value": 10, "per": "plan", "deadline": { "at": "2026" } }],
        "baselines": [{ "kind": "value", "value": 50, "period": "2022" }]"#;
    assert_eq!(only(&one("2022=50 2024=56", change), "target"), "target minst 60 2022–2026◆");
    let path = r#", "targets": [{ "kind": "yearly", "years": [
        { "year": 2023, "value": 52 }, { "year": 2025, "value": 58 }, { "year": 2026, "value": 60 }] }]"#;
    assert_eq!(only(&one("2022=50 2024=56", path), "target"), "target minst 60 2023–2026◆ now 2025 minst 58");
}

#[test]
fn a_tolerance_stays_within_the_bounds() {
    let fields = one("2022=2 2024=3", r#", "targets": [{ "kind": "exactly", "value": 0, "tolerance": 5 }]"#);
    let plan = plan_with(&fields);
    let chart = Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("a chart");
    assert_eq!((chart.values.from, chart.values.to), (0.0, 6.0));
    assert_eq!(chart.targets[0].level.ends(), (-5.0, 5.0));
}

#[test]
fn projections() {
    let to = |value: u32, year: u32| {
        format!(r#", "targets": [{{ "kind": "atLeast", "value": {value}, "deadline": {{ "at": "{year}" }} }}]"#)
    };
    let said = |values: &str, other: &str| only(&one(values, other), "projection");
    assert_eq!(said("2022=50 2023=54 2024=60", &to(80, 2026)), "projection  70 2026 (69–71)");
    // A share ends at 100.
    assert_eq!(said("2022=70 2023=80 2024=90", &to(95, 2026)), "projection  100 2026 (100–100)");
    // Two measurements have no range.
    assert_eq!(said("2023=54 2024=60", &to(80, 2026)), "projection  72 2026");
    // No pace, no time left, no target: nothing to project to.
    assert_eq!(said("2024=60", &to(80, 2026)), "");
    assert_eq!(said("2022=50 2024=60", &to(80, 2024)), "");
    assert_eq!(said("2022=50 2024=60", ""), "");
    // Too far to be drawn: the table tells it.
    assert_eq!(said("2022=50 2024=60", &to(80, 2060)), "");
    let unbounded = one("2022=1 2023=2 2024=3", &to(5, 2035)).replace("share", "number");
    assert_eq!(only(&unbounded, "projection"), "projection  14 2035 (14–14) only in words");
}

#[test]
fn parts_are_named_as_their_series_are() {
    let part = |sex: &str, name: &str, values: &str| {
        format!(
            r#"{{ "id": "{sex}", "role": "outcome", "split": {{ "sex": "{sex}" }}, "name": "{name}", "values": [{}] }}"#,
            years(values)
        )
    };
    let beside = |sex: &str, value: u32| {
        format!(
            r#"{{ "kind": "atLeast", "value": {value}, "split": {{ "sex": "{sex}" }}, "deadline": {{ "at": "2026" }} }}"#
        )
    };
    let fields = format!(
        r#""kind": "share", "unit": {{ "label": "%", "decimals": 0 }}, "series": [{}, {}], "targets": [{}, {}],
        "baselines": [{{ "kind": "value", "value": 58, "period": "2022", "split": {{ "sex": "women" }} }},
            {{ "kind": "value", "value": 66, "period": "2022", "split": {{ "sex": "men" }} }}]"#,
        part("women", "Flickor", "2022=58 2023=60 2024=66"),
        part("men", "Pojkar", "2022=66 2023=66 2024=67"),
        beside("women", 65),
        beside("men", 70)
    );
    assert_eq!(
        describe(&fields),
        "Line 55–75, 2022–2026\nFlickor: 2022=58-2023=60-2024=66\nPojkar: 2022=66-2023=66-2024=67\n\
         Flickor: ingångsvärde 58 at 2022\nPojkar: ingångsvärde 66 at 2022\n\
         target Flickor: minst 65, uppnått 2022–2026◆\ntarget Pojkar: minst 70 2022–2026◆\n\
         projection Flickor 74 2026 (72–76)\nprojection Pojkar 68 2026 (68–68)"
    );
}

#[test]
fn parts_that_add_up_are_lines_beside_each_other() {
    let part = |area: &str, values: &str| {
        format!(r#"{{ "id": "{area}", "role": "outcome", "split": {{ "area": "{area}" }}, "values": [{values}] }}"#)
    };
    let values = |first: u32| {
        format!(
            r#"{{ "period": "2023-T1", "value": {first} }}, {{ "period": "2023-T3", "value": {} }},
            {{ "period": "2024-T1", "value": {} }}"#,
            first + 4,
            first + 1
        )
    };
    let fields = format!(
        r#""kind": "count", "cumulative": true, "frequency": "everyTertial", "series": [{}, {}],
        "targets": [{{ "kind": "atLeast", "value": 8, "split": {{ "area": "b" }} }}]"#,
        part("a", &values(2)),
        part("b", &values(5))
    );
    assert_eq!(
        describe(&fields),
        "YearByYear 0–10, 1–12\nA 2024: tertial_1_2024=3\nB 2024: tertial_1_2024=6\n\
         A 2023: tertial_1_2023=2 tertial_3_2023=6 | ej mätt tertial 2 2023\n\
         B 2023: tertial_1_2023=5 tertial_3_2023=9 | ej mätt tertial 2 2023\ntarget B: minst 8, uppnått 1–12"
    );
}

#[test]
fn what_was_added_later_is_no_expectation() {
    let fields = r#""kind": "number", "series": [{ "id": "g", "role": "comparison", "name": "Riket, egen bearbetning",
        "dataSource": { "id": "d", "name": "D", "ownProcessing": true }, "values": [
            { "period": "2024", "value": 5 }, { "period": "2025", "value": 6 } ] }]"#;
    let plan = plan_with(fields);
    let chart = Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("a chart");
    assert!(chart.lines[0].points.iter().all(|point| !point.expected));
    assert_eq!(chart.keys()[0].text, "Riket, egen bearbetning (jämförelse)");
}

/// Five comparisons beside the board's own.
fn many() -> String {
    let series = |id: &str, fields: &str| {
        format!(
            r#"{{ "id": "{id}", "role": {fields}, "values": [{{ "period": "2023", "value": 4 }}, {{ "period": "2024", "value": 5 }}] }}"#
        )
    };
    let parts = [
        series("whole", r#""outcome""#),
        series("q1", r#""comparison", "statistic": "lowerQuartile", "name": "Nedre kvartil, liknande""#),
        series("q2", r#""comparison", "statistic": "median", "name": "Median, liknande""#),
        series("q3", r#""comparison", "statistic": "upperQuartile", "name": "Övre kvartil, liknande""#)
            .replace("\"value\": 4", "\"value\": 7")
            .replace("\"value\": 5", "\"value\": 9"),
        series("x", r#""comparison", "name": "X", "dataSource": { "id": "d", "name": "D", "ownProcessing": true }"#),
        series("y", r#""comparison", "name": "Y""#),
        series("z", r#""comparison", "name": "Z""#),
    ];
    format!(r#""kind": "number", "series": [{}]"#, parts.join(","))
}

#[test]
fn quartiles_are_a_band_and_the_rest_is_by_choice() {
    assert_eq!(
        describe(&many()),
        "Line 3–10, 2023–2024\nAlla: 2023=4-2024=5\nMedian, liknande: 2023=4-2024=5\nX: 2023=4-2024=5\n\
         Y: 2023=4-2024=5\nMellan kvartilerna, liknande: 2023=4–7-2024=5–9\nnot shown Z"
    );
    let plan = plan_with(&many());
    let reading = Reading::of(&plan, &plan.plan().indicators[0]);
    let of = |ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        Chart::of(&reading, &ids, Language::Sv).expect("a chart")
    };
    let all: Vec<String> = of(&[]).series.into_iter().map(|series| series.id).collect();
    assert_eq!(all, ["whole", "q1", "q2", "x", "y", "z"]);
    let chart = of(&["z", "whole", "none"]);
    assert_eq!(chart.lines.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["Alla", "Z"]);
    let keys: Vec<String> = of(&["whole", "q1", "x"]).keys().into_iter().map(|key| key.text).collect();
    assert_eq!(keys, ["Alla", "X (jämförelse, egen bearbetning)", "Mellan kvartilerna, liknande (jämförelse)"],);
    // Without any line, too.
    let band = of(&["q1"]);
    assert_eq!((band.lines.len(), band.keys()[0].look), (0, KeyLook::Band));
    assert_eq!(band.summary(Language::Sv), "Mellan kvartilerna, liknande: 5–9 (2024).");
}

#[test]
fn what_cannot_have_been_measured_is_expected() {
    let plan = plan_with(&one("2023=4 2024=5", ""));
    let figure = format!(
        r#"{{ "id": "F", "caption": "F", "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}] }}"#,
        years("2023=4 2024=5 2035=9")
    );
    let json = serde_json::to_string(plan.plan()).expect("a plan");
    let json = json.replacen('{', &format!(r#"{{ "figures": [{figure}], "#), 1);
    let plan = crate::Indexed::new(crate::read(json.as_bytes()).plan.expect("a plan"));
    let chart = Chart::of_figure(&plan, &plan.plan().figures[0], Language::Sv).expect("a chart");
    let line = &chart.lines[0];
    assert_eq!(line.points.iter().map(|point| point.expected).collect::<Vec<_>>(), [false, false, true]);
    assert!(line.points[2].joined && !line.main && !line.whole);
    assert_eq!(chart.summary(Language::Sv), "Från 4 (2023) till 9 (2035, väntat). Högst 9 (2035), lägst 4 (2023).");
    assert_eq!(chart.keys().into_iter().map(|key| key.text).collect::<Vec<_>>(), ["väntat, inte mätt"]);
}
