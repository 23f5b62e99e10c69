//! What can be read off charts, in words.

use std::fmt::Write;

use super::years;
use crate::Language;
use crate::chart::layout::{At, Step, Stops, stop_rows, stops};
use crate::chart::{Chart, plan_with};
use crate::reading::Reading;

fn measure(text: &str, size: f64, _: bool) -> f64 {
    text.chars().map(|_| size * 0.5).sum()
}

fn chart(fields: &str, language: Language) -> Chart {
    let plan = plan_with(fields);
    Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], language).expect("a chart")
}

fn at_size(chart: &Chart) -> Stops {
    stops(chart, 600.0, 300.0, &measure)
}

/// What is heard and seen of each time: one line of text a time.
fn describe(fields: &str, language: Language) -> String {
    let chart = chart(fields, language);
    let mut said = String::new();
    let names: Vec<String> = stop_rows(&chart).into_iter().map(|row| row.name).collect();
    let _ = write!(said, "{}", names.join(" | "));
    for time in at_size(&chart).times {
        let _ = write!(said, "\n{}:", time.heading);
        for stop in &time.stops {
            let drawn = if stop.area.is_some() { "" } else { "~" };
            let _ = write!(said, " [{drawn}{} {}; {}]", stop.row, stop.said, stop.spoken);
        }
    }
    said.replace('\u{a0}', " ")
}

fn check(fields: &str, expected: &str) {
    assert_eq!(describe(fields, Language::Sv), expected, "{fields}");
}

fn one_series(values: &str, other: &str) -> String {
    format!(
        r#""kind": "share", "unit": {{ "label": "%" }}, "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]{other}"#
    )
}

#[test]
fn gaps_and_marks_are_said() {
    check(
        &one_series(&years("2019=64 2022=69 2023=72p"), ""),
        "Alla\n2019: [0 64 %; 2019: 64 %]\n2020: [~0 ej mätt; 2020: ej mätt]\n2021: [~0 ej mätt; 2021: ej mätt]\n\
         2022: [0 69 %; 2022: 69 %]\n2023: [0 72 % (preliminärt); 2023: 72 % (preliminärt)]",
    );
    let values = r#"{ "period": "2021", "value": 5, "n": 212 }, { "period": "2022", "flags": ["suppressed"] },
        { "period": "2023", "value": 7, "flags": ["seriesBreak"] }, { "period": "2024", "flags": ["nonResponse"] }"#;
    check(
        &one_series(values, ""),
        "Alla\n2021: [0 5 %, underlag 212; 2021: 5 %, underlag 212]\n2022: [~0 sekretess; 2022: sekretess]\n\
         2023: [0 7 % (tidsseriebrott); 2023: 7 % (tidsseriebrott)]\n2024: [~0 bortfall; 2024: bortfall]",
    );
    assert_eq!(
        describe(&one_series(values, ""), Language::En),
        "All\n2021: [0 5%, based on 212; 2021: 5%, based on 212]\n2022: [~0 withheld; 2022: withheld]\n\
         2023: [0 7% (series break); 2023: 7% (series break)]\n2024: [~0 non-response; 2024: non-response]"
    );
}

#[test]
fn a_withheld_number_is_never_read() {
    let values = r#"{ "period": "2022", "value": 31 }, { "period": "2023", "value": 4711, "flags": ["suppressed"] }"#;
    let said = describe(&one_series(values, ""), Language::Sv);
    assert!(!said.contains("4711") && said.contains("2023: sekretess"), "{said}");
}

#[test]
fn rows_beside_each_other() {
    let fields = r#""kind": "share", "unit": { "label": "%" }, "series": [
        { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2021", "value": 1 }, { "period": "2023", "value": 3 }] },
        { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2021", "value": 4 }, { "period": "2022", "value": 5 }] },
        { "id": "l", "role": "comparison", "name": "Nedre kvartil, riket", "statistic": "lowerQuartile", "values": [{ "period": "2022", "value": 2 }] },
        { "id": "u", "role": "comparison", "name": "Övre kvartil, riket", "statistic": "upperQuartile", "values": [{ "period": "2022", "value": 8 }] }]"#;
    check(
        fields,
        "Kvinnor | Män | Mellan kvartilerna, riket\n\
         2021: [0 1 %; 2021, Kvinnor: 1 %] [1 4 %; 2021, Män: 4 %]\n\
         2022: [~0 ej mätt; 2022, Kvinnor: ej mätt] [1 5 %; 2022, Män: 5 %] \
         [2 2–8 %; 2022, Mellan kvartilerna, riket: 2–8 %]\n\
         2023: [0 3 %; 2023, Kvinnor: 3 %]",
    );
}

#[test]
fn baselines_and_forecasts() {
    let fields = one_series(
        &years("2022=60 2023=64"),
        r#", "baselines": [{ "kind": "value", "value": 58, "period": "2021" }], "forecasts": [{ "period": "2025", "value": 70 }]"#,
    );
    check(
        &fields,
        "Alla | Prognos | Ingångsvärde\n2021: [2 58 %; 2021, Ingångsvärde: 58 %]\n2022: [0 60 %; 2022, Alla: 60 %]\n\
         2023: [0 64 %; 2023, Alla: 64 %]\n2025: [1 70 %; 2025, Prognos: 70 %]",
    );
    // Of a time that nobody knows it stands at none.
    let fields = one_series(&years("2022=60"), r#", "baselines": [{ "kind": "value", "value": 58 }]"#);
    check(&fields, "Alla\n2022: [0 60 %; 2022: 60 %]");
}

#[test]
fn months_of_several_years() {
    let fields = r#""kind": "count", "cumulative": true, "series": [{ "id": "s", "role": "outcome", "values": [
        { "period": "2022-01", "value": 5 }, { "period": "2022-02", "value": 9 }, { "period": "2023-01", "value": 4 }] }]"#;
    check(
        fields,
        "2023 | 2022\nJanuari: [0 4; januari 2023: 4] [1 5; januari 2022: 5]\nFebruari: [1 9; februari 2022: 9]",
    );
}

#[test]
fn two_values_that_end_at_the_same_time_are_read_one_after_the_other() {
    let fields = one_series(r#"{ "period": "2023", "value": 5 }, { "period": "2023-12", "value": 6 }"#, "");
    check(&fields, "Alla\n2023: [0 5 %; 2023: 5 %]\nDecember 2023: [0 6 %; december 2023: 6 %]");
}

#[test]
fn steps() {
    let fields = r#""kind": "share", "series": [
        { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2021", "value": 1 }, { "period": "2022", "value": 3 }] },
        { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2021", "value": 4 }] },
        { "id": "c", "role": "comparison", "name": "Riket", "values": [{ "period": "2020", "value": 2 }, { "period": "2023", "value": 2 }] }]"#;
    let stops = at_size(&chart(fields, Language::Sv));
    let mut at = stops.latest();
    let mut heard = Vec::new();
    let all = [
        Step::Earlier,
        Step::Below,
        Step::Below,
        Step::Earlier,
        Step::Earlier,
        Step::Later,
        Step::Above,
        Step::Above,
        Step::Last,
        Step::Later,
        Step::Below,
        Step::First,
    ];
    heard.push(stops.read(at).expect("a stop").1.spoken.clone());
    for step in all {
        at = stops.step(at, step).expect("a step");
        heard.push(stops.read(at).expect("a stop").1.spoken.clone());
    }
    assert_eq!(
        heard,
        [
            "2022, Kvinnor: 3",
            "2021, Kvinnor: 1",
            "2021, Män: 4",
            "2021, Riket: ej mätt",
            "2020, Riket: 2",
            "2020, Riket: 2",
            "2021, Riket: ej mätt",
            "2021, Män: 4",
            "2021, Kvinnor: 1",
            "2023, Riket: 2",
            "2023, Riket: 2",
            "2023, Riket: 2",
            "2020, Riket: 2",
        ],
    );
    let alone = at_size(&chart(&one_series(&years("2021=1 2022=2"), ""), Language::Sv));
    assert_eq!(alone.step(alone.latest(), Step::Above), None, "one row has none above it");
    assert_eq!(alone.step(alone.latest(), Step::Later), Some(At { time: 1, row: 0 }));
    assert_eq!(Stops::default().step(At { time: 0, row: 0 }, Step::Last), None);
    assert_eq!(Stops::default().nearest((1.0, 1.0)), None);
}

#[test]
fn the_nearest_to_a_point() {
    let fields = r#""kind": "share", "series": [
        { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2021", "value": 10 }, { "period": "2022", "value": 30 }] },
        { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2021", "value": 20 }, { "period": "2023", "value": 25 }] }]"#;
    let stops = at_size(&chart(fields, Language::Sv));
    for time in &stops.times {
        for stop in &time.stops {
            let Some(area) = stop.area else { continue };
            let (x, y) = (area.left.midpoint(area.right), area.top.midpoint(area.bottom));
            for (dx, dy) in [(0.0, 0.0), (6.0, -3.0), (-6.0, 3.0)] {
                let at = stops.nearest((x + dx, y + dy)).expect("a place");
                assert_eq!(stops.read(at).map(|(_, stop)| stop.spoken.as_str()), Some(stop.spoken.as_str()));
            }
        }
    }
    let edges = [-1e9, 1e9].map(|x| stops.nearest((x, 0.0)).map(|at| at.time));
    assert_eq!(edges, [Some(0), Some(2)]);
}
