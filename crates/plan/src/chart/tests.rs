//! Indicators, and the charts that they make.

mod axes;
mod beside;
mod sparks;
mod stops;
mod strips;
mod summaries;

use std::fmt::Write;

use super::*;
use crate::chart::plan_with;
use crate::reading::Reading;

/// What a chart shows, as text: one line of the chart a line of text.
fn describe(fields: &str) -> String {
    let plan = plan_with(fields);
    let Some(chart) = Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv) else {
        return "none".to_owned();
    };
    let mut said = format!("{:?} {}–{}", chart.style, short(chart.values.from), short(chart.values.to));
    let _ = write!(said, ", {}–{}", short(chart.time.from), short(chart.time.to));
    for line in &chart.lines {
        let _ = write!(said, "\n{}:", line.name);
        for point in &line.points {
            let joined = if point.joined { "-" } else { " " };
            let preliminary = if point.preliminary { "p" } else { "" };
            let _ = write!(said, "{joined}{}={}{preliminary}", point.period.replace(' ', "_"), point.value);
        }
        for gap in &line.gaps {
            let _ = write!(said, " | {} {}", gap.label, gap.periods);
        }
    }
    for gap in &chart.gaps {
        let _ = write!(said, "\ngap {} {}–{}", gap.label, short(gap.from), short(gap.to));
    }
    for band in &chart.bands {
        let _ = write!(said, "\n{}:", band.name);
        for point in &band.points {
            let joined = if point.joined { "-" } else { " " };
            let _ = write!(said, "{joined}{}={}", point.period, point.values);
        }
    }
    for baseline in &chart.baselines {
        let _ = write!(said, "\n{} at {}", baseline.label, short(baseline.x));
    }
    for target in &chart.targets {
        let end = if target.deadline { "◆" } else { "" };
        let label = target.full_label(Language::Sv);
        let _ = write!(said, "\ntarget {label} {}–{}{end}", short(target.from), short(target.to));
        if let Some((year, _, now)) = &target.now {
            let _ = write!(said, " now {year} {now}");
        }
    }
    for mark in &chart.projections {
        let shown = if mark.shown { "" } else { " only in words" };
        let range = mark.said.range.as_ref().map(|(low, high)| format!(" ({low}–{high})")).unwrap_or_default();
        let _ = write!(said, "\nprojection {} {} {}{range}{shown}", mark.said.part, mark.said.value, mark.said.when);
    }
    for forecast in &chart.forecasts {
        let from = forecast.from.map(|(x, _)| format!(" from {}", short(x))).unwrap_or_default();
        let _ = write!(said, "\n{} at {}{from}", forecast.label, short(forecast.x));
    }
    let not_shown: Vec<&str> =
        chart.series.iter().filter(|series| !series.shown).map(|series| series.name.as_str()).collect();
    if !not_shown.is_empty() {
        let _ = write!(said, "\nnot shown {}", not_shown.join(", "));
    }
    if !chart.left_out.is_empty() {
        let _ = write!(said, "\nleft out {}", chart.left_out.join(", "));
    }
    said.replace('\u{a0}', " ")
}

fn short(x: f64) -> String {
    format!("{x:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Checks an indicator of a kind with values of one outcome series, and other fields.
fn check_kind(kind: &str, values: &str, other: &str, expected: &str) {
    let fields =
        format!(r#""kind": "{kind}", "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]{other}"#);
    assert_eq!(describe(&fields), expected, "{fields}");
}

fn check(values: &str, other: &str, expected: &str) {
    check_kind("number", values, other, expected);
}

/// Values of years: `2019=64 2020=66p`.
fn years(values: &str) -> String {
    let value = |pair: &str| {
        let (year, value) = pair.split_once('=').expect("year=value");
        match value.strip_suffix('p') {
            Some(value) => format!(r#"{{ "period": "{year}", "value": {value}, "flags": ["preliminary"] }}"#),
            None => format!(r#"{{ "period": "{year}", "value": {value} }}"#),
        }
    };
    values.split_whitespace().map(value).collect::<Vec<_>>().join(",")
}

#[test]
fn nothing_to_draw() {
    let target = r#", "targets": [{ "kind": "atLeast", "value": 80 }],
        "baselines": [{ "kind": "value", "value": 69 }], "forecasts": [{ "period": "2025", "value": 3 }]"#;
    assert_eq!(describe(r#""kind": "share""#), "none");
    check("", target, "none");
    check(r#"{ "period": "2024" }"#, target, "none");
    check(r#"{ "period": "2024", "flags": ["suppressed"] }"#, target, "none");
    // A number that is withheld in words but stands in the file must not be seen either.
    check(r#"{ "period": "2024", "value": 3, "flags": ["suppressed"] }"#, target, "none");
    check(r#"{ "period": "2024", "value": 1e300 }"#, target, "none");
    check_kind("yesNo", r#"{ "period": "2024", "answer": true }"#, "", "none");
    check_kind("yesNo", r#"{ "period": "2024", "value": 1 }"#, "", "none");
    check_kind("qualitative", r#"{ "period": "2024", "text": "bra" }"#, "", "none");
}

#[test]
fn gaps_and_breaks() {
    check(
        &years("2019=64 2020=66 2022=69 2023=72p"),
        "",
        "Line 62–74, 2019–2023\nAlla: 2019=64-2020=66 2022=69-2023=72p | ej mätt 2021\ngap ej mätt 2021–2021",
    );
    check(
        &years("2022=69 2019=64 2019=99"),
        "",
        "Line 63–70, 2019–2022\nAlla: 2019=64 2022=69 | ej mätt 2020–2021\ngap ej mätt 2020–2021",
    );
    check(
        r#"{ "period": "2021", "value": 5 }, { "period": "2022", "value": 4, "flags": ["seriesBreak"] }"#,
        "",
        "Line 3.8–5.2, 2021–2022\nAlla: 2021=5 2022=4",
    );
    check(
        r#"{ "period": "2021", "value": 5 }, { "period": "2022", "flags": ["suppressed"] },
           { "period": "2023", "flags": ["suppressed"] }, { "period": "2024", "flags": ["nonResponse"] }"#,
        "",
        "Line 4.4–5.6, 2021–2024\nAlla: 2021=5 | sekretess 2022–2023 | bortfall 2024\n\
         gap sekretess 2022–2023\ngap bortfall 2024–2024",
    );
    check(
        &years("2018=1 2020=2 2024=3"),
        r#", "frequency": "everySecondYear""#,
        "Line 0–4, 2018–2024\nAlla: 2018=1-2020=2 2024=3 | ej mätt 2022\ngap ej mätt 2022–2022",
    );
    check(
        r#"{ "period": "2023", "value": 5 }, { "period": "2024-T1", "value": 6 }, { "period": "2024-T2", "value": 7 }"#,
        "",
        "Line 4.5–7.5, 2023–2024\nAlla: 2023=5 tertial_1_2024=6-tertial_2_2024=7",
    );
    check(
        r#"{ "period": "2023/delar2", "value": 5 }, { "period": "2024/delar1", "value": 6 }"#,
        "",
        "Line 4.8–6.2, 2023.17–2023.83\nAlla: Delår_2_2023=5 Delår_1_2024=6 | ej mätt Helår 2023\n\
         gap ej mätt 2023.5–2023.5",
    );
}

#[test]
fn bars() {
    let count = |values: &str, other: &str, expected: &str| check_kind("count", &years(values), other, expected);
    count("2023=90 2024=95", "", "Bar 0–120, 2023–2024\nAlla: 2023=90-2024=95");
    count("2024=0", "", "Bar 0–1, 2024–2024\nAlla: 2024=0");
    count("2023=5 2024=-5", "", "Bar -6–6, 2023–2024\nAlla: 2023=5-2024=-5".replace("=-5", "=−5").as_str());
    count("2023=90 2024=95", r#", "cumulative": true"#, "Line 89–96, 2023–2024\nAlla: 2023=90-2024=95");
    count("1950=90 2024=95", r#", "frequency": "irregular""#, "Line 89–96, 1950–2024\nAlla: 1950=90-2024=95");
    check_kind("share", &years("2024=5"), "", "Line 4.4–5.6, 2024–2024\nAlla: 2024=5");
    check_kind(
        "count",
        r#"{ "period": "2024-01", "value": 5 }"#,
        "",
        "Line 4–6, 2023.54–2023.54\nAlla: januari_2024=5",
    );
    let two = r#""kind": "count", "series": [
        { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 2 }] },
        { "id": "b", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 1 }] }]"#;
    assert_eq!(describe(two), "Line 0–3, 2024–2024\nAlla: 2024=2\nMän: 2024=1");
}

#[test]
fn baselines() {
    let with = |baseline: &str, expected: &str| {
        let chart = "Line 4.4–5.6, ".to_owned() + expected;
        check(&years("2024=5"), &format!(r#", "baselines": [{baseline}]"#), &chart);
    };
    with(r#"{ "kind": "value", "value": 5, "period": "2022" }"#, "2022–2024\nAlla: 2024=5\ningångsvärde 5 at 2022");
    with(r#"{ "kind": "value", "value": 5 }"#, "2024–2024\nAlla: 2024=5\ningångsvärde 5 at 2024");
    with(
        r#"{ "kind": "value", "value": 5, "period": "2022-01..2022-10" }"#,
        "2022–2024\nAlla: 2024=5\ningångsvärde 5 at 2022",
    );
    for none in [
        r#"{ "kind": "value", "value": 5, "split": { "sex": "men" } }"#,
        r#"{ "kind": "value" }"#,
        r#"{ "kind": "new", "value": 5 }"#,
        r#"{ "kind": "pending" }"#,
        r#"{ "kind": "reference", "reference": "x" }"#,
        r#"{ "kind": "value", "value": 1e200 }"#,
        r#"{ "kind": "value", "value": 5, "period": "1900" }"#,
    ] {
        with(none, "2024–2024\nAlla: 2024=5");
    }
}

#[test]
fn targets() {
    let with = |target: &str, expected: &str| {
        let said = describe(&format!(
            r#""kind": "number", "baselines": [{{ "kind": "value", "value": 5, "period": "2023" }}],
            "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}], "targets": [{target}]"#,
            years("2022=5 2024=6")
        ));
        let targets: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("target ")).collect();
        assert_eq!(targets.join("\n"), expected, "{target}");
    };
    with(r#"{ "kind": "atLeast", "value": 80, "deadline": { "at": "2026" } }"#, "minst 80 2023–2026◆");
    with(r#"{ "kind": "atLeast", "value": 80, "deadline": { "at": "2026-12-31" } }"#, "minst 80 2023–2026◆");
    with(r#"{ "kind": "atMost", "value": 80 }"#, "högst 80, uppnått 2023–2024");
    with(r#"{ "kind": "exactly", "value": 0, "deadline": { "event": "x" } }"#, "0 2023–2024");
    with(r#"{ "kind": "atLeast", "value": 80, "deadline": { "at": "2020" } }"#, "minst 80 2020–2020◆");
    with(r#"{ "kind": "atLeast", "value": 80, "deadline": { "at": "2099" } }"#, "minst 80 2023–2024");
    with(r#"{ "kind": "atLeast", "value": 80, "deadline": { "at": "1900" } }"#, "minst 80 2023–2024");
    with(r#"{ "kind": "within", "min": 4, "max": 6 }"#, "mellan 4 och 6, uppnått 2023–2024");
    with(r#"{ "kind": "keepBaseline", "deadline": { "at": "2025" } }"#, "5 2023–2025◆");
    with(r#"{ "kind": "everySeries", "operator": "atMost", "value": 7 }"#, "högst 7, uppnått 2023–2024");
    with(
        r#"{ "kind": "yearly", "operator": "atLeast", "years": [{ "year": 2025, "value": 9 }, { "year": 2024, "value": 8 }] }"#,
        "minst 9 2024–2025◆",
    );
    for none in [
        r#"{ "kind": "atLeast" }"#,
        r#"{ "kind": "atLeast", "value": 1e99 }"#,
        r#"{ "kind": "within", "min": 4 }"#,
        r#"{ "kind": "yearly", "years": [] }"#,
        r#"{ "kind": "changeBy", "value": 2, "per": "year" }"#,
        r#"{ "kind": "direction", "direction": "increase" }"#,
        r#"{ "kind": "qualitative", "text": "x" }"#,
        r#"{ "kind": "reference", "reference": "x", "value": 4 }"#,
        r#"{ "kind": "yesNo", "good": true }"#,
        r#"{ "kind": "atLeast", "value": 80, "split": { "sex": "men" } }"#,
    ] {
        with(none, "");
    }
    let parts = r#""kind": "share", "targets": [
            { "kind": "atLeast", "value": 80, "split": { "sex": "men" } },
            { "kind": "atLeast", "value": 85, "split": { "area": "x" } }],
        "series": [{ "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 70 }] }]"#;
    assert_eq!(describe(parts), "Line 68–82, 2024–2024\nMän: 2024=70\ntarget Män: minst 80 2024–2024");
}

#[test]
fn forecasts() {
    let with = |forecasts: &str, expected: &str| {
        let said = describe(&format!(
            r#""kind": "number", "forecasts": [{forecasts}],
            "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]"#,
            years("2023=5 2024=6")
        ));
        assert_eq!(said.lines().skip(2).collect::<Vec<_>>().join("\n"), expected, "{forecasts}");
    };
    with(r#"{ "period": "2025", "value": 7 }"#, "prognos 7 at 2025 from 2024");
    with(
        r#"{ "period": "2025", "value": 7, "made": "2024-09-13" }, { "period": "2025", "value": 8, "made": "2024-05-14" }"#,
        "prognos 7 at 2025 from 2024",
    );
    with(
        r#"{ "period": "2026", "value": 9 }, { "period": "2025", "value": 7 }"#,
        "prognos 7 at 2025 from 2024\nprognos 9 at 2026 from 2025",
    );
    with(r#"{ "period": "2024", "value": 7 }"#, "");
    with(r#"{ "period": "2025" }"#, "");
    with(r#"{ "period": "2025", "answer": true }"#, "");
}

#[test]
fn months_that_add_up() {
    let cumulative = |values: &str, other: &str, expected: &str| {
        check_kind("count", values, &format!(r#", "cumulative": true, "frequency": "monthly"{other}"#), expected);
    };
    cumulative(
        r#"{ "period": "2023-11", "value": 80 }, { "period": "2023-12", "value": 90 },
           { "period": "2024-01", "value": 8 }, { "period": "2024-03", "value": 20, "flags": ["preliminary"] }"#,
        r#", "forecasts": [{ "period": "2024-12", "value": 70 }, { "period": "2023-12", "value": 1 }],
            "targets": [{ "kind": "atMost", "value": 84, "deadline": { "at": "2024" } }],
            "baselines": [{ "kind": "value", "value": 96, "period": "2022" }]"#,
        "YearByYear 0–120, 1–12\n2024: januari_2024=8 mars_2024=20p | ej mätt februari 2024\n\
         2023: november_2023=80-december_2023=90\ngap ej mätt 2–2\ningångsvärde 96 at 12\n\
         target högst 84 1–12◆\nprognos 70 at 12 from 3",
    );
    let year = |year: i32| format!(r#"{{ "period": "{year}-06", "value": {} }}"#, year - 2000);
    let many: Vec<String> = (2018..2025).map(year).collect();
    let said = "YearByYear 19–25, 1–12\n2024: juni_2024=24\n2023: juni_2023=23\n2022: juni_2022=22\n\
                2021: juni_2021=21\n2020: juni_2020=20\nnot shown 2019, 2018";
    cumulative(&many.join(","), "", said);
}

#[test]
fn lines_by_weight_at_most_five() {
    let series = |id: &str, fields: &str| {
        format!(r#"{{ "id": "{id}", {fields}, "values": [{{ "period": "2024", "value": 5 }}] }}"#)
    };
    let fields = format!(
        r#""kind": "share", "series": [{}, {}, {}, {}, {}, {}, {}, {{ "id": "empty", "role": "outcome" }}]"#,
        series("grannby", r#""role": "comparison", "municipality": { "name": "Grannby" }"#),
        series("m", r#""role": "outcome", "split": { "sex": "men" }"#),
        series("k", r#""role": "outcome", "split": { "sex": "women" }"#),
        series("whole", r#""role": "outcome""#),
        series("riket", r#""role": "comparison", "name": "Riket""#),
        series("x", r#""role": "comparison", "name": "X""#),
        series("y", r#""role": "comparison", "name": "Y""#),
    );
    let said = describe(&fields);
    let names: Vec<&str> = said.lines().skip(1).map(|line| line.split(':').next().unwrap_or_default()).collect();
    assert_eq!(names, ["Alla", "Män", "Kvinnor", "Grannby", "Riket", "not shown X, Y"]);
}
