//! Indicators, and the tables that they make.

use super::*;
use crate::chart::plan_with;
use crate::reading::Reading;

/// A table as text: caption, heads, rows.
fn describe(fields: &str, language: Language) -> String {
    let plan = plan_with(fields);
    let Some(table) = ValueTable::of_reading(&Reading::of(&plan, &plan.plan().indicators[0]), language) else {
        return "none".to_owned();
    };
    let heads = table.columns.iter().map(|column| match &column.note {
        Some(note) => format!("{} [{note}]", column.name),
        None => column.name.clone(),
    });
    let mut lines =
        vec![table.caption, [table.period_head.to_owned()].into_iter().chain(heads).collect::<Vec<_>>().join("; ")];
    lines.extend(table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| match cell.number {
            Some(number) => format!("{} <{number}>", cell.text),
            None => cell.text.clone(),
        });
        format!("{}: {}", row.period, cells.collect::<Vec<_>>().join("; "))
    }));
    lines.join("\n").replace('\u{a0}', " ")
}

fn check(fields: &str, expected: &[&str]) {
    assert_eq!(describe(fields, Language::Sv).lines().collect::<Vec<_>>(), expected, "{fields}");
}

#[test]
fn no_table() {
    check(r#""kind": "share""#, &["none"]);
    check(r#""kind": "share", "series": [{ "id": "s", "role": "outcome" }]"#, &["none"]);
    check(r#""kind": "share", "targets": [{ "kind": "atLeast", "value": 5 }]"#, &["none"]);
}

#[test]
fn every_series_every_flag_every_missing_year() {
    check(
        r#""kind": "share", "shortName": "Nöjdhet", "unit": { "label": "%", "name": "procent", "decimals": 0 },
        "dataSources": [{ "name": "Kolada", "ownProcessing": true }], "series": [
            { "id": "s", "role": "outcome", "values": [
                { "period": "2022", "value": 69 }, { "period": "2019", "value": 64 },
                { "period": "2020", "value": 66, "flags": ["preliminary", "seriesBreak"] },
                { "period": "2019", "value": 1 }, { "period": "2023", "value": 4, "flags": ["suppressed"] } ] },
            { "id": "empty", "role": "outcome" },
            { "id": "g", "role": "comparison", "municipality": { "name": "Grannby" },
                "dataSource": { "name": "Egen" }, "values": [
                { "period": "2022", "flags": ["nonResponse"] }, { "period": "2021", "value": 5 }, { "period": "2024" } ] } ]"#,
        &[
            "Nöjdhet, procent",
            "År; Alla [egen bearbetning]; Grannby [jämförelse]",
            "2019: 64 % <64>; –",
            "2020: 66 % (preliminärt, tidsseriebrott) <66>; –",
            "2021: uppgift saknas; 5 % <5>",
            "2022: 69 % <69>; bortfall",
            "2023: sekretess; uppgift saknas",
            "2024: –; uppgift saknas",
        ],
    );
}

#[test]
fn answers_and_judgements() {
    check(
        r#""kind": "yesNo", "forecasts": [{ "period": "2025", "answer": true, "made": "2024-05-14" }],
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2023/delar2", "answer": false }, { "period": "2024", "answer": true } ] }]"#,
        &["K", "Tid; Alla; Prognos [från 14 maj 2024]", "Delår 2 2023: nej; –", "2024: ja; –", "2025: –; ja"],
    );
    check(
        r#""kind": "qualitative", "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2023", "text": "Bättre." }, { "period": "2026", "text": "Bra." } ] }]"#,
        &["K", "År; Alla", "2023: Bättre.", "2024: uppgift saknas", "2025: uppgift saknas", "2026: Bra."],
    );
}

#[test]
fn forecasts_by_the_day_they_were_made() {
    check(
        r#""kind": "currency", "unit": { "label": "tkr" }, "forecasts": [
            { "period": "2024", "value": 464, "made": "2024-05-14" },
            { "period": "2024", "value": 462, "made": "2024-09-13" },
            { "period": "2025", "value": 470, "made": "2024-09-13" },
            { "period": "2024", "value": 1 }, { "period": "2024", "value": 2 } ]"#,
        &[
            "K, tkr",
            "År; Prognos [från 14 maj 2024]; Prognos [från 13 september 2024]; Prognos; Prognos",
            "2024: 464 tkr <464>; 462 tkr <462>; 1 tkr <1>; 2 tkr <2>",
            "2025: –; 470 tkr <470>; –; –",
        ],
    );
}

#[test]
fn long_holes_are_one_row() {
    check(
        r#""kind": "number", "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "1000", "value": 1 }, { "period": "9999", "value": 2 } ] }]"#,
        &["K", "År; Alla", "1000: 1 <1>", "1001 – 9998: uppgift saknas", "9999: 2 <2>"],
    );
}

/// A plan of many series at different times must not fill the memory with empty cells.
#[test]
fn hostile_tables_are_cut() {
    let value = |year: usize| format!(r#"{{ "period": "{year}-{:02}", "value": 1 }}"#, year % 12 + 1);
    let series = |at: usize| {
        let values: Vec<String> = (0..20).map(|step| value(1000 + at * 7 + step * 53)).collect();
        format!(r#"{{ "id": "s{at}", "role": "outcome", "values": [{}] }}"#, values.join(","))
    };
    let series: Vec<String> = (0..900).map(series).collect();
    let fields = format!(r#""kind": "number", "frequency": "irregular", "series": [{}]"#, series.join(","));
    let plan = plan_with(&fields);
    let table = ValueTable::of_reading(&Reading::of(&plan, &plan.plan().indicators[0]), Language::Sv).expect("a table");
    let cells: usize = table.rows.iter().map(|row| row.cells.len()).sum();
    assert!(cells <= MOST_CELLS, "{cells}");
    assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
    assert_eq!(table.caption, "K, de första 2 av 900 kolumnerna");
}
