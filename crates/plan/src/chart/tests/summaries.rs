//! Charts in words.

use super::years;
use crate::Language;
use crate::chart::{Chart, plan_with};
use crate::reading::Reading;

fn summary(fields: &str) -> String {
    let plan = plan_with(fields);
    let chart =
        Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("something to draw");
    chart.summary(Language::Sv).replace('\u{a0}', " ")
}

#[test]
fn summaries() {
    let one = |values: &str, other: &str, expected: &str| {
        let said = summary(&format!(
            r#""kind": "share", "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]{other}"#
        ));
        assert_eq!(said, expected, "{values} {other}");
    };
    one(
        &years("2018=64 2019=66 2021=69 2022=72 2023=73 2024=75p"),
        r#", "targets": [{ "kind": "atLeast", "value": 80 }]"#,
        "Från 64 (2018) till 75 (2024, preliminärt). Högst 75 (2024), lägst 64 (2018). Uppgift saknas för 2020. \
         Målet är minst 80, 5 högre än senaste värdet.",
    );
    one(&years("2024=7.5"), "", "7,5 (2024).");
    one(
        &years("2024=7"),
        r#", "targets": [{ "kind": "yearly", "years": [{ "year": 2025, "value": 8 }, { "year": 2026, "value": 9 }] }]"#,
        "7 (2024). Målet för 2025 är minst 8, 1 högre än senaste värdet. För 2026 är det minst 9.",
    );
    one(
        &years("2023=7 2024=8"),
        r#", "targets": [{ "kind": "yearly", "years": [{ "year": 2025, "value": 8 }, { "year": 2026, "value": 9 }] }]"#,
        "Från 7 (2023) till 8 (2024). Högst 8 (2024), lägst 7 (2023). I samma takt blir det 9 till 2025: en framskrivning, \
         inte en prognos. Målet för 2025 är minst 8: uppnått. För 2026 är det minst 9.",
    );
    one(&years("2023=7 2024=7p"), "", "7 i alla mätningar från 2023 till 2024, preliminärt.");
    one(
        &years("2022=1 2023=3 2024=2"),
        r#", "targets": [{ "kind": "atMost", "value": 1.9 }]"#,
        "Från 1 (2022) till 2 (2024). Högst 3 (2023), lägst 1 (2022). Målet är högst 1,9, 0,1 lägre än senaste värdet.",
    );
    one(
        r#"{ "period": "2021", "value": 5 }, { "period": "2022", "value": 4, "flags": ["seriesBreak"] },
           { "period": "2023", "flags": ["suppressed"] }"#,
        r#", "forecasts": [{ "period": "2024", "value": 6 }], "targets": [{ "kind": "within", "min": 4, "max": 6 }]"#,
        "Från 5 (2021) till 4 (2022). Högst 5 (2021), lägst 4 (2022). Tidsseriebrott 2022: jämför inte med tidigare \
         värden. Uppgift saknas för 2023: sekretess. Prognosen för 2024 är 6. Målet är mellan 4 och 6: uppnått.",
    );
    let two = r#""kind": "share", "series": [
        { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 1 }] },
        { "id": "a", "role": "outcome", "values": [{ "period": "2023", "value": 2 }, { "period": "2024", "value": 3 }] }]"#;
    assert_eq!(
        summary(two),
        "Alla: från 2 (2023) till 3 (2024). Högst 3 (2024), lägst 2 (2023). Senaste värde för övriga: Män 1 (2024)."
    );
    let months = r#""kind": "count", "cumulative": true, "series": [{ "id": "s", "role": "outcome", "values": [
        { "period": "2023-08", "value": 58 }, { "period": "2023-12", "value": 90 },
        { "period": "2024-08", "value": 50, "flags": ["preliminary"] }] }],
        "targets": [{ "kind": "atMost", "value": 84 }]"#;
    assert_eq!(
        summary(months),
        "Sedan årets början: 50 (augusti 2024, preliminärt). Samma tid tidigare år: 58 (augusti 2023). Målet är högst 84."
    );
}
