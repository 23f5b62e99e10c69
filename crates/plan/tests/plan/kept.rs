//! A flaw takes away as little as it can: what can be read beside it is kept.

use malbild_plan::model::{Indicator, Plan, Text};

use crate::support::{check, indicator, number, plan, values};

#[track_caller]
fn kept(marked: &str, findings: &str) -> Plan {
    check(marked, findings).unwrap_or_else(|| panic!("no plan: {marked}"))
}

#[track_caller]
fn only_indicator(marked: &str, findings: &str) -> Indicator {
    let mut plan = kept(marked, findings);
    assert_eq!(plan.indicators.len(), 1, "{marked}");
    plan.indicators.remove(0)
}

#[test]
fn a_plan_without_flaws() {
    let plan = kept(&plan(""), "");
    assert_eq!((plan.id.as_str(), plan.board.sv.as_str()), ("by-2024", "Socialnämnden"));
}

#[test]
fn several_flaws_in_one_file() {
    let plan = kept(
        r#"{
  "schemaVersion": "1.0",
  "id": "by-2024",
  "municipality": { "name": "By kommun", "code": ▶14 },
  "board": "Socialnämnden",
  "title": { "sv": "Plan", "en": ▶7 },
  "published": ▶"i går",
  "referenceDate": "2024-12-31",
  "golas": ▶[],
  "levels": [{ "id": "kf", "name": "fullmäktigemål" }, ▶{ "id": "sn" }],
  "goals": [
    { "id": "A", "level": "kf", "name": "Ett" },
    ▶"B",
    { "id": "C", "level": "kf", "name": "Tre", "parent": ▶"Z", "sdg": [1, ▶"två", 3] }
  ],
  "indicators": [
    { "id": "I1", "name": "N", "kind": "share", "goals": ["A"], "direction": ▶"up", "unit": { "label": "%", "decimals": ▶"två" },
      "targets": [{ "kind": "atLeast", "value": 5 }, { "kind": ▶"mycket" }, { "kind": "atLeast", "value": 6, "deadline": { "at": ▶"snart", "event": "Val" } }],
      "series": [{ "id": "S", "role": "outcome", "values": [
        { "period": "2023", "value": ▶"64,28", "text": "cirka 64" },
        { "period": ▶"hösten", "value": 1 },
        { "period": "2024", "value": 65, "flags": [▶"osäker", "preliminary"] }
      ] }] }
  ]
}"#,
        "error wrong-type /municipality/code
         error wrong-type /title/en
         error bad-value /published
         warning unknown-field /golas
         error missing-field /levels/1
         error wrong-type /goals/1
         error unknown-reference /goals/2/parent
         error wrong-type /goals/2/sdg/1
         error unknown-word /indicators/0/direction
         error wrong-type /indicators/0/unit/decimals
         error unknown-word /indicators/0/targets/1/kind
         error bad-value /indicators/0/targets/2/deadline/at
         error wrong-type /indicators/0/series/0/values/0/value
         error bad-value /indicators/0/series/0/values/1/period
         error unknown-word /indicators/0/series/0/values/2/flags/0",
    );
    assert_eq!(plan.title, Text::new("Plan"));
    assert_eq!((plan.levels.len(), plan.goals.len(), plan.indicators.len()), (1, 2, 1));
    assert_eq!(plan.goals[1].sdg, [1, 3]);
    let indicator = &plan.indicators[0];
    assert_eq!(indicator.unit.as_ref().map(|unit| unit.label.sv.as_str()), Some("%"));
    assert_eq!(indicator.targets.len(), 2);
    assert!(indicator.targets[1].deadline.as_ref().is_some_and(|deadline| deadline.at.is_none()));
    let values = &indicator.series[0].values;
    assert_eq!(values.iter().map(|value| value.value).collect::<Vec<_>>(), [None, Some(65.0)]);
    assert_eq!(values[1].flags.len(), 1);
}

#[test]
fn an_optional_field_alone_is_lost() {
    for field in [
        "\"shortName\": ▶5",
        "\"shortName\": ▶{ \"en\": \"Short\" }",
        "\"measure\": ▶[]",
        "\"bounds\": ▶\"0-100\"",
        "\"statistic\": ▶\"medel\"",
        "\"frequency\": ▶4",
        "\"frequencyText\": ▶true",
        "\"cumulative\": ▶\"nej\"",
        "\"areas\": ▶\"äldre\"",
        "\"variants\": [▶{}]",
        "\"assessments\": ▶{}",
        "\"amberBand\": ▶{ \"from\": 90 }",
        "\"source\": ▶\"sidan 4\"",
        "\"source\": ▶{ \"section\": \"4\" }",
        "\"remarks\": [▶\"oklart\"]",
        "\"dataSources\": [▶\"Kolada\"]",
        "\"forecasts\": [▶{ \"value\": 4 }]",
    ] {
        let code = if field.contains("{ ") || field.contains("[▶{}") { "missing-field" } else { "wrong-type" };
        let code = if field.contains("medel") { "unknown-word" } else { code };
        let pointer = field.split('"').nth(1).unwrap_or_default();
        let item = if field.contains("[▶") { "/0" } else { "" };
        let found = only_indicator(&number(field), &format!("error {code} /indicators/0/{pointer}{item}"));
        let plain = only_indicator(&number("\"goals\": []"), "");
        assert_eq!(found, plain, "{field}");
    }
}

#[test]
fn what_must_be_there_takes_its_object_with_it() {
    let found = only_indicator(
        &number("\"targets\": [{ \"kind\": \"atLeast\", \"value\": 1, \"source\": { \"document\": ▶5 } }]"),
        "error wrong-type /indicators/0/targets/0/source/document",
    );
    assert_eq!(found.targets.len(), 1);
    assert_eq!(found.targets[0].source, None);

    let plan = kept(
        &indicator("\"kind\": ▶5, \"unit\": { \"label\": ▶6 }"),
        "error wrong-type /indicators/0/kind\nerror wrong-type /indicators/0/unit/label",
    );
    assert!(plan.indicators.is_empty());

    for (field, written) in [
        ("schemaVersion", "\"1.0\""),
        ("id", "\"by-2024\""),
        ("board", "\"Socialnämnden\""),
        ("title", "\"Verksamhetsplan 2024\""),
        ("referenceDate", "\"2024-12-31\""),
        ("municipality", "{ \"name\": \"By kommun\" }"),
    ] {
        let broken = plan_with(field, written, "▶5");
        assert_eq!(check(&broken, &format!("error wrong-type /{field}")), None, "{field}");
        let broken = plan_with(field, written, "▶null");
        assert_eq!(check(&broken, &format!("error wrong-type /{field}")), None, "{field}");
    }
}

/// The minimal plan with one of its fields written otherwise.
fn plan_with(field: &str, written: &str, instead: &str) -> String {
    let (from, to) = (format!("\"{field}\": {written}"), format!("\"{field}\": {instead}"));
    let plan = plan("");
    assert!(plan.contains(&from), "{from}");
    plan.replace(&from, &to)
}

#[test]
fn null_is_nothing_where_a_field_may_be_missing() {
    let found = only_indicator(&number("\"shortName\": null, \"bounds\": null, \"frequency\": null"), "");
    assert_eq!(found, only_indicator(&number("\"goals\": []"), ""));
}

#[test]
fn newer_minor_versions_are_read_without_what_is_new() {
    let newer = plan("\"goals\": ▶▶[]")
        .replace("▶▶[]", "[], \"likelihood\": ▶{ \"value\": [1, { \"x\": null }] }")
        .replace("\"1.0\"", "\"1.7\"");
    assert!(kept(&newer, "warning unknown-field /likelihood").goals.is_empty());
}

#[test]
fn ids_and_texts_that_other_languages_stumble_on() {
    for id in ["constructor", "__proto__", "toString", "null", "-", ".", "..", "0", "1e9"] {
        let plan = kept(
            &plan(&format!(
                "\"levels\": [{{ \"id\": \"{id}\", \"name\": \"N\" }}], \"goals\": [{{ \"id\": \"{id}\", \"level\": \"{id}\", \"name\": \"N\" }}]"
            )),
            "",
        );
        assert_eq!(plan.goals[0].id, id);
    }
    for text in [
        "<script>alert(1)</script>",
        "&lt;b&gt;",
        "{{1+1}}",
        "🧓🏽👩‍👩‍👧",
        "שלום",
        "مرحبا",
        "e\u{301}",
        "rad\\nrad",
        "\\u00e5",
        "\\\"citat\\\"",
        "%s %n",
        "a\u{ad}b",
    ] {
        // Some are warned of, and all kept as they are.
        let findings = match text {
            "<script>alert(1)</script>" | "&lt;b&gt;" => "warning markup /kind",
            "e\u{301}" => "warning decomposed-letter /kind",
            "a\u{ad}b" => "warning invisible-character /kind",
            _ => "",
        };
        let mark = if findings.is_empty() { "" } else { "▶" };
        let plan = kept(&plan(&format!("\"kind\": {mark}\"{text}\"")), findings);
        let written: String = serde_json::from_str(&format!("\"{text}\"")).expect("a text");
        assert_eq!(plan.kind, Some(Text::new(written)));
    }
    let long = "Donaudampfschifffahrt".repeat(24);
    assert_eq!(kept(&plan(&format!("\"kind\": \"{long}\"")), "").kind, Some(Text::new(long)));
    let kind = "\"kind\": { \"sv\": \"Plan\", \"__proto__\": ▶\"Plan\", \"en\": \"Plan\" }";
    let plan = kept(&plan(kind), "error bad-language /kind/__proto__");
    assert_eq!(plan.kind.map(|kind| kind.translations.len()), Some(2));
}

#[test]
fn numbers_at_the_edges_are_kept() {
    for (written, value) in [
        ("0", 0.0),
        ("-0", 0.0),
        ("1e-9", 1e-9),
        ("1e12", 1e12),
        ("1E+2", 100.0),
        ("64.28", 64.28),
        ("123456789012345678901234567890", 1.234_567_890_123_456_8e29),
        ("1e-400", 0.0),
        ("9007199254740993", 9_007_199_254_740_992.0),
    ] {
        let found = only_indicator(&values(&format!("{{ \"period\": \"2024\", \"value\": {written} }}")), "");
        assert_eq!(found.series[0].values[0].value, Some(value), "{written}");
    }
}

#[test]
fn good_links_are_links() {
    for link in [
        "https://www.by.se/plan.pdf",
        "HTTPS://by.se",
        "mailto:registrator@by.se",
        "plan.pdf",
        "../plan.pdf#sida=4",
        "/plan?id=1:2",
        "?a=b:c",
        "#a:b",
    ] {
        kept(&plan(&format!("\"documents\": [{{ \"id\": \"d\", \"title\": \"D\", \"link\": \"{link}\" }}]")), "");
    }
}
