//! Charts drawn as SVG, compared with pictures that somebody has looked at and found good.
//!
//! After a wanted change: `MALBILD_GOLDEN=renew cargo test --test charts`, then look at what changed in
//! `tests/golden/` before it is committed.

mod support;

use support::{check, check_economy, check_figure, check_sheet, dark, light, series};

const WIDE: (u32, u32) = (880, 380);
const PHONE: (u32, u32) = (320, 260);

const OUTCOME: &str = r#""role": "outcome""#;
const SHARE: &str = r#""kind": "share", "frequency": "yearly",
    "unit": { "label": "%", "name": "procent", "decimals": 0 }, "bounds": { "min": 0, "max": 100 }"#;

fn gap_and_preliminary() -> String {
    format!(
        r#"{SHARE}, "baselines": [{{ "kind": "value", "value": 69, "period": "2022" }}],
        "targets": [{{ "kind": "atLeast", "value": 80, "deadline": {{ "at": "2026" }} }}],
        "series": [{}]"#,
        series(OUTCOME, 2019, "64 66 _ 69 72 73 75p")
    )
}

#[test]
fn line_with_gap_and_preliminary() {
    check("line", &gap_and_preliminary(), WIDE, &light());
}

#[test]
fn the_same_in_the_dark() {
    check("line-dark", &gap_and_preliminary(), WIDE, &dark());
}

#[test]
fn the_same_on_a_phone() {
    check("line-phone", &gap_and_preliminary(), PHONE, &light());
}

fn amounts() -> String {
    format!(
        r#""kind": "currency", "frequency": "yearly", "unit": {{ "label": "tkr", "name": "tusen kronor", "decimals": 0 }},
        "baselines": [{{ "kind": "value", "value": 402118, "period": "2021" }}],
        "forecasts": [{{ "period": "2024", "value": 462900, "made": "2024-09-13" }}],
        "series": [{}]"#,
        series(OUTCOME, 2018, "371200 379004 386540 402118 417905 441260p")
    )
}

#[test]
fn bars_with_forecast() {
    check("bars", &amounts(), WIDE, &light());
}

#[test]
fn bars_on_a_phone() {
    check("bars-phone", &amounts(), PHONE, &light());
}

#[test]
fn counts_with_withheld_years() {
    let fields = r#""kind": "count", "frequency": "yearly", "unit": { "label": "barn", "decimals": 0 },
        "targets": [{ "kind": "atMost", "value": 5, "deadline": { "at": "2026" } }],
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2019", "value": 11 }, { "period": "2020", "value": 9 }, { "period": "2021", "value": 8 },
            { "period": "2022", "flags": ["suppressed"] }, { "period": "2023", "flags": ["suppressed"] },
            { "period": "2024", "value": 0 } ] }]"#;
    check("bars-withheld", fields, WIDE, &light());
}

#[test]
fn negative_index() {
    let fields = format!(
        r#""kind": "index", "frequency": "yearly", "unit": {{ "label": "i index", "name": "index från −100 till 100", "decimals": 0 }},
        "bounds": {{ "min": -100, "max": 100 }},
        "baselines": [{{ "kind": "value", "value": -17, "period": "2022" }}],
        "targets": [{{ "kind": "atLeast", "value": 10, "deadline": {{ "at": "2026" }} }}],
        "series": [{}]"#,
        series(OUTCOME, 2020, "-28 -22 -17 -9 -2")
    );
    check("negative", &fields, WIDE, &light());
}

#[test]
fn scale_of_five() {
    let fields = format!(
        r#""kind": "scale", "frequency": "yearly", "unit": {{ "label": "av 5", "name": "medelvärde på en skala 1–5", "decimals": 1 }},
        "bounds": {{ "min": 1, "max": 5 }}, "targets": [{{ "kind": "exactly", "value": 4 }}],
        "series": [{}]"#,
        series(OUTCOME, 2020, "3.2 3.4 3.9 4.0 4.1")
    );
    check("scale", &fields, WIDE, &light());
}

fn two_sexes() -> String {
    format!(
        r#"{SHARE}, "baselines": [{{ "kind": "value", "value": 85, "period": "2022" }}],
        "targets": [{{ "kind": "atLeast", "value": 90, "deadline": {{ "at": "2026" }} }}],
        "series": [{}, {}, {}]"#,
        series(OUTCOME, 2020, "84 _ 85 87 88"),
        series(r#""role": "outcome", "split": { "sex": "women" }"#, 2020, "83 _ 85 86 87"),
        series(r#""role": "outcome", "split": { "sex": "men" }"#, 2020, "86 _ 86 88 90")
    )
}

#[test]
fn women_and_men() {
    check("sexes", &two_sexes(), WIDE, &light());
}

#[test]
fn women_and_men_on_a_phone() {
    check("sexes-phone", &two_sexes(), PHONE, &light());
}

fn compared() -> String {
    let other = |name: &str| format!(r#""role": "comparison", "municipality": {{ "name": "{name}" }}"#);
    format!(
        r#""kind": "number", "frequency": "yearly", "unit": {{ "label": "medarbetare", "name": "antal medarbetare", "decimals": 1 }},
        "targets": [{{ "kind": "atMost", "value": 12, "deadline": {{ "at": "2025" }} }}],
        "series": [{}, {}, {}, {}, {}, {}]"#,
        series(OUTCOME, 2020, "15.8 15.1 14.9 13.8 13.1"),
        series(&other("Grannby kommun"), 2020, "14.6 14.1 13.9 13.5 13.6"),
        series(&other("Nästköping"), 2020, "13.2 13.3 13.0 13.2 12.9"),
        series(&other("Storstad"), 2020, "16.1 15.9 15.9 15.2 15.0"),
        series(&other("Liknande kommuner"), 2020, "15.0 14.8 14.7 14.6 14.4"),
        series(&other("Sjätte kommunen"), 2020, "15.1 14.9 14.8 14.7 14.5")
    )
}

#[test]
fn five_lines_of_six() {
    check("compared", &compared(), WIDE, &light());
}

#[test]
fn five_lines_in_the_dark() {
    check("compared-dark", &compared(), (640, 340), &dark());
}

fn months() -> String {
    let months = |year: i32, values: &str| {
        let values = values.split(' ').enumerate();
        let values = values.map(|(at, v)| format!(r#"{{ "period": "{year}-{:02}", "value": {v} }}"#, at + 1));
        values.collect::<Vec<_>>().join(", ")
    };
    format!(
        r#""kind": "count", "cumulative": true, "frequency": "monthly", "unit": {{ "label": "fall", "name": "antal fallolyckor", "decimals": 0 }},
        "baselines": [{{ "kind": "value", "value": 96, "period": "2022-12" }}],
        "targets": [{{ "kind": "atMost", "value": 84, "deadline": {{ "at": "2024" }} }}],
        "forecasts": [{{ "period": "2024-12", "value": 78, "made": "2024-09-10" }}],
        "series": [{{ "id": "s", "role": "outcome", "values": [{}, {}, {}] }}]"#,
        months(2023, "7 15 22 29 35 44 52 58 66 74 81 90"),
        months(2024, "8 14 20 27 32 38 45"),
        r#"{ "period": "2024-08", "value": 50, "flags": ["preliminary"] }"#
    )
}

#[test]
fn months_that_add_up() {
    check("months", &months(), WIDE, &light());
}

#[test]
fn months_that_add_up_on_a_phone() {
    check("months-phone", &months(), PHONE, &light());
}

#[test]
fn quarters_with_forecast() {
    let values = "58 61 66 70 74 71 69 72 75 78 73 70 68 71 66 63 64 61".split(' ').enumerate();
    let values: Vec<String> =
        values.map(|(at, v)| format!(r#"{{ "period": "{}-Q{}", "value": {v} }}"#, 2020 + at / 4, at % 4 + 1)).collect();
    let fields = format!(
        r#""kind": "duration", "frequency": "quarterly", "unit": {{ "label": "dagar", "name": "antal dagar", "decimals": 0 }},
        "baselines": [{{ "kind": "value", "value": 74, "period": "2022" }}],
        "targets": [{{ "kind": "atMost", "value": 60, "deadline": {{ "at": "2024-12-31" }} }}],
        "forecasts": [{{ "period": "2024-Q4", "value": 59 }}],
        "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]"#,
        values.join(", ")
    );
    check("quarters", &fields, WIDE, &light());
}

#[test]
fn every_second_year() {
    let fields = format!(
        r#"{}, "targets": [{{ "kind": "atLeast", "value": 75 }}], "series": [{}]"#,
        SHARE.replace("yearly", "everySecondYear"),
        series(OUTCOME, 2014, "58 _ 61 _ 60 _ 66 _ _ _ 71")
    );
    check("second-year", &fields, WIDE, &light());
}

#[test]
fn series_break() {
    let fields = r#""kind": "share", "frequency": "yearly", "unit": { "label": "%", "name": "procent", "decimals": 0 },
        "targets": [{ "kind": "atLeast", "value": 45, "deadline": { "at": "2025" } }],
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2020", "value": 41 }, { "period": "2021", "value": 39 },
            { "period": "2022", "value": 33, "flags": ["seriesBreak"] }, { "period": "2023", "value": 31 },
            { "period": "2024", "value": 29, "flags": ["preliminary"] } ] }]"#;
    check("break", fields, WIDE, &light());
}

#[test]
fn interval_target() {
    let fields = format!(
        r#"{}, "baselines": [{{ "kind": "value", "value": 95.2, "period": "2022" }}],
        "targets": [{{ "kind": "within", "min": 94, "max": 98, "deadline": {{ "at": "2026" }} }}],
        "series": [{}]"#,
        SHARE.replace("\"decimals\": 0", "\"decimals\": 1"),
        series(OUTCOME, 2020, "92.1 93.4 95.2 97.8 98.9p")
    );
    check("interval", &fields, WIDE, &light());
}

#[test]
fn yearly_targets() {
    let fields = format!(
        r#"{SHARE}, "baselines": [{{ "kind": "value", "value": 66 }}],
        "targets": [{{ "kind": "yearly", "operator": "atLeast", "years": [
            {{ "year": 2023, "value": 70 }}, {{ "year": 2024, "value": 80 }}, {{ "year": 2025, "value": 88 }},
            {{ "year": 2026, "value": 95 }}, {{ "year": 2027, "value": 97 }}] }}],
        "forecasts": [{{ "period": "2025", "value": 81 }}],
        "series": [{}]"#,
        series(OUTCOME, 2020, "58 61 66 74 77p")
    );
    check("yearly", &fields, WIDE, &light());
}

#[test]
fn one_point() {
    let fields = format!(
        r#"{SHARE}, "targets": [{{ "kind": "atLeast", "value": 85, "deadline": {{ "at": "2024" }} }}], "series": [{}]"#,
        series(OUTCOME, 2024, "61.2")
    );
    check("one-point", &fields, WIDE, &light());
}

#[test]
fn all_equal() {
    let fields = format!(
        r#"{SHARE}, "targets": [{{ "kind": "keepBaseline" }}],
        "baselines": [{{ "kind": "value", "value": 75, "period": "2020" }}], "series": [{}]"#,
        series(OUTCOME, 2020, "75 75 75 75")
    );
    check("all-equal", &fields, WIDE, &light());
}

#[test]
fn great_numbers() {
    let fields = format!(
        r#""kind": "number", "unit": {{ "label": "kr", "name": "kronor" }}, "series": [{}]"#,
        series(
            OUTCOME,
            1998,
            "1e12 1.1e12 1.25e12 9e11 1e12 _ 1.4e12 1.3e12 1.5e12 1.45e12 1.6e12 1.7e12 1.65e12 1.8e12"
        )
    );
    check("great", &fields, PHONE, &light());
}

#[test]
fn long_names() {
    let other = |name: &str| format!(r#""role": "comparison", "municipality": {{ "name": "{name}" }}"#);
    let fields = format!(
        r#""kind": "number", "unit": {{ "label": "per 10 000", "name": "antal ärenden per 10 000 invånare som är 65 år eller äldre och bor i ordinärt boende med beviljad insats" }},
        "series": [{}, {}, {}]"#,
        series(OUTCOME, 2020, "0.21 0.23 0.22 0.25"),
        series(
            &other("Kommunalförbundet för gymnasieskola och vuxenutbildning i mellersta Exempeldalen"),
            2020,
            "0.2 0.22 0.25 0.25"
        ),
        series(&other("Liknandekommunerhemtjänstoverklig"), 2020, "0.21 0.21 0.24 0.25")
    );
    check("long-names", &fields, WIDE, &light());
}

/// A target in force, one before and one after it, and where the pace leads.
fn projected() -> String {
    format!(
        r#"{SHARE}, "direction": "increase", "baselines": [{{ "kind": "value", "value": 52, "period": "2021" }}],
        "targets": [{{ "kind": "atLeast", "value": 55, "deadline": {{ "at": "2023" }} }},
            {{ "kind": "atLeast", "value": 85, "deadline": {{ "at": "2028" }} }},
            {{ "kind": "atLeast", "value": 75, "deadline": {{ "at": "2027" }} }}],
        "series": [{}]"#,
        series(OUTCOME, 2021, "52 54 57 59 64p")
    )
}

#[test]
fn where_the_pace_leads() {
    check("projected", &projected(), WIDE, &light());
}

#[test]
fn where_the_pace_leads_in_the_dark() {
    check("projected-dark", &projected(), WIDE, &dark());
}

#[test]
fn where_the_pace_leads_on_a_phone() {
    check("projected-phone", &projected(), PHONE, &light());
}

#[test]
fn met_with_a_tolerance() {
    let fields = format!(
        r#""kind": "number", "unit": {{ "label": "dagar", "decimals": 1 }}, "direction": "towardsTarget",
        "targets": [{{ "kind": "exactly", "value": 0, "tolerance": 1, "deadline": {{ "at": "2026" }} }}],
        "series": [{}]"#,
        series(OUTCOME, 2021, "4.1 2.6 2.2 1.4 0.8")
    );
    check("tolerance", &fields, WIDE, &light());
}

/// Two parts with targets and baselines of their own, one value withheld.
fn parts() -> String {
    let part = |id: &str, name: &str, values: &str| {
        let fields = format!(r#""role": "outcome", "split": {{ "sex": "{id}" }}, "name": "{name}""#);
        series(&fields, 2022, values)
    };
    let target = |id: &str, value: u32| {
        format!(
            r#"{{ "kind": "atLeast", "value": {value}, "split": {{ "sex": "{id}" }}, "deadline": {{ "at": "2027" }} }}"#
        )
    };
    let baseline = |id: &str, value: u32| {
        format!(r#"{{ "kind": "value", "value": {value}, "split": {{ "sex": "{id}" }}, "period": "2021" }}"#)
    };
    format!(
        r#"{SHARE}, "direction": "increase", "series": [{}, {}], "targets": [{}, {}], "baselines": [{}, {}]"#,
        part("women", "Flickor", "58 _ 61 66"),
        part("men", "Pojkar", "66 65 66 67"),
        target("women", 65),
        target("men", 72),
        baseline("women", 55),
        baseline("men", 64)
    )
}

#[test]
fn parts_alone() {
    check("parts", &parts(), WIDE, &light());
}

#[test]
fn parts_alone_on_a_phone() {
    check("parts-phone", &parts(), PHONE, &light());
}

#[test]
fn parts_that_add_up() {
    let part = |area: &str, values: [u32; 5]| {
        let points = ["2024-T1", "2024-T2", "2024-T3", "2025-T1", "2025-T2"].iter().zip(values);
        let values: Vec<String> =
            points.map(|(period, value)| format!(r#"{{ "period": "{period}", "value": {value} }}"#)).collect();
        format!(
            r#"{{ "id": "{area}", "role": "outcome", "split": {{ "area": "{area}" }}, "values": [{}] }}"#,
            values.join(",")
        )
    };
    let fields = format!(
        r#""kind": "count", "cumulative": true, "frequency": "everyTertial", "series": [{}, {}],
        "targets": [{{ "kind": "atLeast", "value": 8, "split": {{ "area": "äldreomsorg" }}, "deadline": {{ "at": "2025" }} }},
            {{ "kind": "atLeast", "value": 4, "split": {{ "area": "lss" }}, "deadline": {{ "at": "2025" }} }}]"#,
        part("äldreomsorg", [2, 5, 8, 3, 6]),
        part("lss", [0, 1, 2, 1, 1])
    );
    check("parts-adding", &fields, WIDE, &light());
}

/// The board's own beside the quartiles of a group.
fn quartiles() -> String {
    let of = |statistic: &str, name: &str, values: &str| {
        let fields =
            format!(r#""role": "comparison", "statistic": "{statistic}", "name": "{name}, liknande kommuner""#);
        series(&fields, 2021, values)
    };
    format!(
        r#""kind": "index", "unit": {{ "label": "i index", "decimals": 0 }}, "bounds": {{ "min": 0, "max": 100 }},
        "direction": "increase", "targets": [{{ "kind": "atLeast", "value": 82, "deadline": {{ "at": "2026" }} }}],
        "series": [{}, {}, {}, {}]"#,
        series(OUTCOME, 2020, "75 76 77 78 80 81"),
        of("lowerQuartile", "Nedre kvartil", "76 76 77 _ 78"),
        of("median", "Median", "78 79 79 80 80"),
        of("upperQuartile", "Övre kvartil", "80 81 81 82 83")
    )
}

#[test]
fn quartiles_as_a_band() {
    check("quartiles", &quartiles(), WIDE, &light());
}

#[test]
fn quartiles_as_a_band_in_the_dark() {
    check("quartiles-dark", &quartiles(), WIDE, &dark());
}

/// A figure with a year that lies far ahead.
fn figure() -> String {
    let part = |name: &str, values: &str| {
        let fields = format!(r#""role": "outcome", "name": "{name}""#);
        let ahead = values.split_once('+').expect("a year ahead");
        let measured = series(&fields, 2019, ahead.0.trim());
        measured.replace("] }", &format!(r#", {{ "period": "2035", "value": {} }}] }}"#, ahead.1))
    };
    format!(
        r#"{{ "id": "F", "caption": "Folkmängd", "unit": {{ "label": "personer", "decimals": 0 }}, "series": [{}, {}, {}] }}"#,
        part("0–19 år", "3310 3290 3265 3240 3215 +3050"),
        part("67–79 år", "2270 2285 2300 2310 2320 +2350"),
        part("80 år och äldre", "880 900 920 945 965 +1290")
    )
}

#[test]
fn a_figure_with_what_is_expected() {
    check_figure("figure", &figure(), WIDE, &light());
}

#[test]
fn a_figure_on_a_phone() {
    check_figure("figure-phone", &figure(), PHONE, &light());
}

#[test]
fn the_least_numbers() {
    let fields = format!(
        r#""kind": "number", "targets": [{{ "kind": "atLeast", "value": 9e-9, "deadline": {{ "at": "2027" }} }}],
        "direction": "increase", "series": [{}]"#,
        series(OUTCOME, 2021, "1e-9 2e-9 3e-9 3.5e-9 4e-9")
    );
    check("least", &fields, PHONE, &light());
}

/// A sum over the years, and the lines beside each other in the last.
fn economy() -> String {
    let line = |id: &str, name: &str, kind: &str, amounts: &str, rest: &str| {
        format!(
            r#"{{ "id": "{id}", "name": "{name}", "kind": "{kind}", "amounts": [{amounts}] {rest},
                "unit": {{ "label": "tkr", "name": "tusen kronor", "decimals": 0 }} }}"#
        )
    };
    [
        line("summa", "Nettokostnad, summa", "netCost",
            r#"{ "year": 2022, "budget": 413200, "outcome": 417905 }, { "year": 2023, "budget": 436000, "outcome": 441260 },
               { "year": 2024, "budget": 461000, "forecast": 462900 }"#, r#", "sumOf": ["ao", "ifo"]"#),
        line("ao", "Äldreomsorg", "netCost", r#"{ "year": 2024, "budget": 276800, "forecast": 277900 }"#, ""),
        line("ifo", "Köp av placeringar i familjehem och hem för vård eller boende", "cost",
            r#"{ "year": 2024, "budget": 15800, "forecast": 17200 }"#, ""),
        line("over", "Överskott från förra året", "income", r#"{ "year": 2024, "budget": -4200 }"#, ""),
    ]
    .join(",")
}

#[test]
fn economy_as_bars() {
    check_economy("economy", &economy(), 880, &light());
}

#[test]
fn economy_in_the_dark() {
    check_economy("economy-dark", &economy(), 640, &dark());
}

#[test]
fn economy_on_a_phone() {
    check_economy("economy-phone", &economy(), 288, &light());
}

#[test]
fn a_file_to_take_along() {
    let fields = format!(
        r#"{SHARE}, "targets": [{{ "kind": "atLeast", "value": 80, "deadline": {{ "at": "2026" }} }}],
        "series": [{}, {}, {}]"#,
        series(OUTCOME, 2019, "64 66 _ 69 72 73 75p"),
        series(r#""role": "outcome", "split": { "sex": "women" }"#, 2019, "66 68 _ 70 74 75 77"),
        series(r#""role": "comparison", "municipality": { "name": "Grannby" }"#, 2019, "60 61 62 63 64 65 66"),
    );
    let title =
        "Andel som svarar att de känner sig <trygga> & sedda, av dem som har svarat på enkäten, i procent av alla";
    check_sheet(
        "sheet",
        &fields,
        title,
        &[
            "Källa: Nationell brukarenkät, Kolada U21468.",
            "By, Nämnden: Plan. Läget 31 december 2025.",
            "https://exempelby.example/en/ganska/lang/adress/?plan=by-2026&indikator=K&en-mycket-lang-fraga-som-inte-ryms-pa-\
         en-rad-och-darfor-bryts",
        ],
    );
}
