//! Answers and judgements, and the strips that they make.

use crate::Language;
use crate::chart::{Spark, Strip, plan_with};
use crate::reading::Reading;

/// The strips of an indicator, one a line, and the small trend.
fn strips(fields: &str) -> String {
    let plan = plan_with(fields);
    let reading = Reading::of(&plan, &plan.plan().indicators[0]);
    let mut said = Vec::new();
    for strip in Strip::of(&reading, Language::Sv) {
        let cells = strip.cells.iter().map(|cell| format!("{} {} {:?}", cell.period, cell.word, cell.answer));
        said.push(format!("{}{}", strip.name, cells.collect::<Vec<_>>().join(" | ")));
    }
    if let Some(Spark::Strip(answers)) = Spark::of(&reading) {
        said.push(format!("{answers:?}"));
    }
    said.join("\n")
}

#[test]
fn answers_over_time() {
    let fields = r#""kind": "yesNo", "frequency": "yearly", "targets": [{ "kind": "yesNo", "good": true }],
        "forecasts": [{ "period": "2025", "answer": true }],
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2024", "answer": true, "flags": ["preliminary"] }, { "period": "2021", "answer": false },
            { "period": "2023", "answer": true, "flags": ["suppressed"] } ] }]"#;
    assert_eq!(
        strips(fields),
        "2021 nej Unwanted | 2022 ej mätt None | 2023 sekretess None | 2024 ja (preliminärt) Wanted | \
         2025 prognos: ja WantedExpected\n[Bad, None, Good]"
    );
    let plain = r#""kind": "yesNo", "series": [{ "id": "s", "role": "outcome", "values": [
        { "period": "2024", "answer": false }] }]"#;
    assert_eq!(strips(plain), "2024 nej Plain\n[Bad]");
    assert_eq!(strips(r#""kind": "yesNo""#), "");
    assert_eq!(strips(r#""kind": "share""#), "");
}

#[test]
fn judgements_over_time() {
    let fields = r#""kind": "qualitative", "frequency": "yearly",
        "assessments": [{ "kind": "outcome", "status": "partlyFulfilled", "label": "Nås delvis", "period": "2023/helar" }],
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2022", "text": "Dåligt" }, { "period": "2023", "text": "Bättre" }, { "period": "2024" }] }]"#;
    assert_eq!(
        strips(fields),
        "2022 bedömd i ord Judged(None) | 2023 Nås delvis Judged(Some((PartlyFulfilled, Outcome))) | \
         2024 uppgift saknas None"
    );
}
