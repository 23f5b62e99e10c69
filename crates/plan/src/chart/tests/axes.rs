//! Values, and the axes that they make.

use super::years;
use crate::Language;
use crate::chart::{Chart, plan_with};
use crate::reading::Reading;

/// The axis for values, as its ends and the words about where it begins, then its numbers and unit.
fn axis(kind: &str, other: &str, values: &str) -> String {
    let values: Vec<String> = values.split(' ').zip(2000..).map(|(v, y)| format!("{y}={v}")).collect();
    let values = years(&values.join(" "));
    let plan = plan_with(&format!(
        r#""kind": "{kind}", "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]{other}"#
    ));
    let Some(chart) = Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv) else {
        return "none".to_owned();
    };
    let ticks: Vec<&str> = chart.values.ticks.iter().map(|tick| tick.label.as_str()).collect();
    let note = chart.values.note(Language::Sv).map(|note| format!(" ({note})")).unwrap_or_default();
    let unit = if chart.values.unit.is_empty() { String::new() } else { format!(" {}", chart.values.unit) };
    format!("{}{unit}{note}", ticks.join(" ")).replace('\u{a0}', "_")
}

#[test]
fn axes_of_values() {
    let bounds = r#", "bounds": { "min": -100, "max": 100 }"#;
    let kr = r#", "unit": { "label": "kr", "decimals": 0 }"#;
    let cases = [
        ("share", "", "64 75", "60 65 70 75 80 (Axeln börjar vid 60)"),
        ("share", "", "99 100", "98,8 99,0 99,2 99,4 99,6 99,8 100,0 (Axeln börjar vid 98,8)"),
        ("share", "", "1 40", "0 10 20 30 40 50"),
        ("share", "", "0 0", "0,0 0,2 0,4 0,6 0,8 1,0"),
        ("share", "", "100", "90 95 100 (Axeln börjar vid 90)"),
        ("share", "", "101 150", "90 100 110 120 130 140 150 160 (Axeln börjar vid 90)"),
        ("index", bounds, "-28 10", "−40 −20 0 20"),
        ("index", bounds, "-98 -90", "−100 −98 −96 −94 −92 −90 −88 (Axeln slutar vid −88)"),
        ("index", bounds, "-100 100", "−100 −50 0 50 100"),
        ("scale", r#", "bounds": { "min": 1, "max": 5 }"#, "3.2 4.1", "1 2 3 4 5"),
        ("scale", r#", "bounds": { "min": 1, "max": 5 }"#, "3.2 6", "3 4 5 6 7 (Axeln börjar vid 3)"),
        ("scale", r#", "bounds": { "min": 5, "max": 1 }"#, "3.2 4", "3,0 3,2 3,4 3,6 3,8 4,0 4,2 (Axeln börjar vid 3)"),
        ("number", "", "5", "4,4 4,6 4,8 5,0 5,2 5,4 5,6 (Axeln börjar vid 4,4)"),
        ("number", "", "-5 -5", "−5,6 −5,4 −5,2 −5,0 −4,8 −4,6 −4,4 (Axeln slutar vid −4,4)"),
        ("number", "", "0", "0,0 0,2 0,4 0,6 0,8 1,0"),
        ("number", "", "1e-9 2e-9", "0,000000 0,000001"),
        ("number", "", "1e-9", "0,000000 0,000001"),
        (
            "number",
            "",
            "1e12 1.00000000001e12",
            "999,999999 1_000,000000 1_000,000001 miljarder (Axeln börjar vid 999,999999 miljarder)",
        ),
        ("number", "", "-1e15 1e15", "−1_500 −1_000 −500 0 500 1_000 1_500 biljoner"),
        ("currency", kr, "464200000 470000000", "0 100 200 300 400 500 miljoner kr"),
        ("currency", kr, "4642000000000", "0 1_000 2_000 3_000 4_000 5_000 miljarder kr"),
        ("number", r#", "unit": { "label": "st", "decimals": 0 }"#, "5 5.4", "4 5 6 st (Axeln börjar vid 4)"),
    ];
    let said = cases.map(|(kind, other, values, _)| format!("{kind} {values}: {}", axis(kind, other, values)));
    let expected = cases.map(|(kind, _, values, expected)| format!("{kind} {values}: {expected}"));
    assert_eq!(said, expected);
}
