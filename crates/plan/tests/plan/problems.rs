//! Every kind of flaw: an input that has it, the place, and what is said.

use std::collections::BTreeSet;

use malbild_plan::finding::Severity;
use malbild_plan::{Language, MOST_BYTES, read};

use crate::support::{assert_words, expected, indicator, lines, number, plan, target, unmark, values};

/// An input with flaws.
struct Case {
    bytes: Vec<u8>,
    /// Findings with their places, as [`lines`] writes them.
    expected: String,
    /// What the first finding says in both languages, whatever else it says.
    mentions: &'static str,
}

/// A case whose text has a mark at each flaw.
fn case(marked: impl AsRef<str>, findings: &str, mentions: &'static str) -> Case {
    let (text, places) = unmark(marked.as_ref());
    Case { bytes: text.into_bytes(), expected: expected(&places, findings), mentions }
}

/// A case that is no text, or has no place for a mark.
fn bytes(bytes: impl Into<Vec<u8>>, findings: &str, mentions: &'static str) -> Case {
    Case { bytes: bytes.into(), expected: format!("{findings}\n"), mentions }
}

/// Lists inside each other in an unknown field, with a mark before the one that is too deep, if any.
fn nested(levels: usize) -> String {
    let list: String = (1..=levels).map(|level| if level == 65 { "▶[" } else { "[" }).collect();
    plan(&format!("\"x\": {list}{}", "]".repeat(levels)))
}

#[rustfmt::skip]
fn whole_files() -> Vec<Case> {
    let utf16 = |text: &str, little: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    vec![
        bytes("", "1:1 error empty", ""),
        bytes(" \r\n\t", "1:1 error empty", ""),
        bytes("\u{feff}", "1:1 error empty", ""),
        bytes(vec![b' '; MOST_BYTES + 1], "1:1 error too-large", "20"),
        bytes(vec![0xff; MOST_BYTES + 1], "1:1 error too-large", "20"),

        bytes(utf16(&format!("\u{feff}{}", plan("")), true), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&format!("\u{feff}{}", plan("")), false), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&plan(""), true), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&plan(""), false), "1:1 error not-utf8", "UTF-16"),
        bytes(*b"{\r\n \"title\": \"V\xe5rd\" }", "2:13 error not-utf8", "UTF-8"),
        bytes(*b"\xef\xbb\xbf{ \"\xc3\xa5\": \"\xe5\" }", "1:9 error not-utf8", "UTF-8"),
        bytes(*b"{ \"title\": \"\xed\xa0\x80\" }", "1:13 error not-utf8", "UTF-8"),
        bytes(*b"{ \"title\": \"\xc0\xaf\" }", "1:13 error not-utf8", "UTF-8"),

        case("▶<!doctype html><html><title>404</title></html>", "error not-json", ""),
        case("\n  ▶<html lang=\"sv\">", "error not-json", ""),
        case("▶schemaVersion: 1.0", "error not-json", "JSON"),
        case("{}▶x}", "error not-json", "JSON"),
        case("{ \"id\": \"by\",▶}", "error not-json", "JSON"),
        case("{ \"goals\": [1,▶] }", "error not-json", "JSON"),
        case("{ \"id\": ▶'by' }", "error not-json", "JSON"),
        case("{ ▶id: \"by\" }", "error not-json", "JSON"),
        case("{ ▶// kommentar\n \"id\": 1 }", "error not-json", "JSON"),
        case("{ \"åäö\": 1\n  ▶\"id\": 2 }", "error not-json", "JSON"),
        case("{ \"åäö\": ▶åäö }", "error not-json", "JSON"),
        case("{ \"a\": ▶NaN }", "error not-json", "JSON"),
        case("{ \"a\": ▶Infinity }", "error not-json", "JSON"),
        case("{ \"a\": -▶Infinity }", "error not-json", "JSON"),
        case("{ \"a\": ▶+1 }", "error not-json", "JSON"),
        case("{ \"a\": ▶.5 }", "error not-json", "JSON"),
        case("{ \"a\": 0▶1 }", "error not-json", "JSON"),
        case("{ \"a\": 1,▶5,\"b\":1 }", "error not-json", "JSON"),
        case("{ \"a\": \"rad ett▶\nrad två\" }", "error not-json", "JSON"),
        case("{ \"a\": \"\\▶x\" }", "error not-json", "JSON"),
        case("{ \"a\": \"\\ud800▶\" }", "error not-json", "JSON"),
        case("{ \"a\": \"öppen▶", "error not-json", "JSON"),
        case("{ \"a\": { \"b\": [▶", "error not-json", "JSON"),
        case("▶\u{0}", "error not-json", "JSON"),

        case(nested(65), "error too-deep", "64"),
        case(nested(66), "error too-deep", "64"),
        bytes("[".repeat(100_000), "1:66 error too-deep", "64"),
        bytes("[".repeat(100_000) + &"]".repeat(100_000), "1:66 error too-deep", "64"),
        bytes("{\"a\":".repeat(100_000) + "1" + &"}".repeat(100_000), "1:326 error too-deep", "64"),

        case("▶null", "error not-a-plan", "null"),
        case("▶[]", "error not-a-plan", ""),
        case("\n ▶[{}]", "error not-a-plan", ""),
        case("▶42", "error not-a-plan", "42"),
        case("▶1e400", "error not-a-plan", "1e400"),
        case("▶\"plan\"", "error not-a-plan", "plan"),
        case("▶true", "error not-a-plan", ""),

        case(plan("").replace("\"1.0\"", "▶\"2.0\""), "error newer-version /schemaVersion", "2.0"),
        case(plan("").replace("\"1.0\"", "▶\"10.3\""), "error newer-version /schemaVersion", "10.3"),
        case(plan("").replace("\"1.0\"", "▶\"0.9\""), "error unknown-version /schemaVersion", "0.9"),
        case(plan("").replace("\"1.0\"", "▶\"1\""), "error unknown-version /schemaVersion", "1"),
        case(plan("").replace("\"1.0\"", "▶\"1.0.0\""), "error unknown-version /schemaVersion", "1.0.0"),
        case(plan("").replace("\"1.0\"", "▶\"1.x\""), "error unknown-version /schemaVersion", "1.x"),
        case(plan("").replace("\"1.0\"", "▶\"+1.0\""), "error unknown-version /schemaVersion", "+1.0"),
        case(plan("").replace("\"1.0\"", "▶\"\""), "error unknown-version /schemaVersion", ""),
        case(plan("").replace("\"1.0\"", "▶\"99999999999.0\""), "error unknown-version /schemaVersion", "99999999999.0"),
        case(plan("").replace("\"1.0\"", "▶1.0"), "error wrong-type /schemaVersion", "1.0"),
    ]
}

#[rustfmt::skip]
fn fields() -> Vec<Case> {
    let bad_goals = "5,".repeat(2000) + "5";
    vec![
        case("▶▶▶▶▶▶{}", &["error missing-field"; 6].join("\n"), "schemaVersion"),
        case("▶▶▶▶▶{ \"schemaVersion\": \"1.0\" }", &["error missing-field"; 5].join("\n"), "id"),
        case(plan("\"goals\": [▶{ \"level\": \"kf\", \"name\": \"Ett\" }]"), "error missing-field /goals/0", "id"),
        case(indicator("\"x\": 1").replace("{ \"id\": \"I1\"", "▶{ \"id\": \"I1\"").replace("\"x\": 1", "\"unit\": null"),
            "error missing-field /indicators/0", "kind"),
        case(plan("\"summary\": ▶{ \"en\": \"A plan\" }"), "error missing-field /summary", "sv"),

        case(plan("\"kind\": ▶5"), "error wrong-type /kind", "5"),
        case(plan("\"kind\": ▶[]"), "error wrong-type /kind", ""),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"en\": ▶1.5 }"), "error wrong-type /kind/en", "1.5"),
        case(plan("\"caseNumber\": ▶2024"), "error wrong-type /caseNumber", "2024"),
        case(plan("\"goals\": ▶null"), "error wrong-type /goals", "null"),
        case(plan("\"goals\": ▶{}"), "error wrong-type /goals", ""),
        case(plan("\"goals\": [▶null]"), "error wrong-type /goals/0", "null"),
        case(plan("\"goals\": [▶\"Ett\"]"), "error wrong-type /goals/0", "Ett"),
        case(plan("\"fictional\": ▶\"ja\""), "error wrong-type /fictional", "ja"),
        case(plan("\"fictional\": ▶1"), "error wrong-type /fictional", "1"),
        case(plan("\"vision\": ▶\"Bo i By\""), "error wrong-type /vision", "Bo i By"),
        case(plan("\"published\": ▶20240101"), "error wrong-type /published", "20240101"),
        case(values("{ \"period\": ▶2024, \"value\": 1 }"), "error wrong-type /indicators/0/series/0/values/0/period", "2024"),
        case(values("{ \"period\": \"2024\", \"value\": ▶\"75\", \"text\": \"t\" }"), "error wrong-type /indicators/0/series/0/values/0/value", "75"),
        case(values("{ \"period\": \"2024\", \"value\": ▶\"75,5 %\", \"text\": \"t\" }"), "error wrong-type /indicators/0/series/0/values/0/value", "75,5 %"),
        case(values("{ \"period\": \"2024\", \"value\": ▶\"NaN\", \"text\": \"t\" }"), "error wrong-type /indicators/0/series/0/values/0/value", "NaN"),
        case(plan("\"roles\": [{ \"id\": ▶7, \"name\": \"VC\" }]"), "error wrong-type /roles/0/id", "7"),
        case(plan("\"reportingPoints\": [{ \"id\": \"d\", \"name\": \"D\", \"lastMonth\": ▶4.5 }]"), "error wrong-type /reportingPoints/0/lastMonth", "4.5"),
        case(plan("\"kind\": ▶true"), "error wrong-type /kind", ""),

        case(indicator("\"kind\": ▶\"percent\""), "error unknown-word /indicators/0/kind", "percent"),
        case(indicator("\"kind\": ▶\"Share\""), "error unknown-word /indicators/0/kind", "Share"),
        case(number("\"frequency\": ▶\"varje år\""), "error unknown-word /indicators/0/frequency", "varje år"),
        case(values("{ \"period\": \"2024\", \"value\": 1, \"flags\": [▶\"secret\"] }"), "error unknown-word /indicators/0/series/0/values/0/flags/0", "secret"),
        case(plan("\"activities\": [{ \"id\": \"A\", \"name\": \"A\", \"status\": ▶\"\" }]"), "error unknown-word /activities/0/status", ""),

        case(plan("\"published\": ▶\"2024-02-30\""), "error bad-value /published", "2024-02-30"),
        case(plan("\"published\": ▶\"31 december 2024\""), "error bad-value /published", "31 december 2024"),
        case(plan("\"published\": ▶\"0999\""), "error bad-value /published", "0999"),
        case(plan("\"published\": ▶\"99999\""), "error bad-value /published", "99999"),
        case(plan("").replace("\"2024-12-31\"", "▶\"2024-12-32\""), "error bad-value /referenceDate", "2024-12-32"),
        case(values("{ \"period\": ▶\"2024-Q5\", \"value\": 1 }"), "error bad-value /indicators/0/series/0/values/0/period", "2024-Q5"),
        case(values("{ \"period\": ▶\"2024..2023\", \"value\": 1 }"), "error bad-value /indicators/0/series/0/values/0/period", "2024..2023"),
        case(values("{ \"period\": ▶\"\", \"value\": 1 }"), "error bad-value /indicators/0/series/0/values/0/period", ""),
        case(values("{ \"period\": ▶\"0\", \"value\": 1 }"), "error bad-value /indicators/0/series/0/values/0/period", "0"),
        case(plan("\"economy\": [{ \"id\": \"E\", \"name\": \"E\", \"kind\": \"cost\", \"amounts\": [{ \"year\": ▶99999999999 }] }]"), "error bad-value /economy/0/amounts/0/year", "99999999999"),
        case(plan("\"reportingPoints\": [{ \"id\": \"d\", \"name\": \"D\", \"lastMonth\": ▶300 }]"), "error bad-value /reportingPoints/0/lastMonth", "300"),
        case(plan("\"reportingPoints\": [{ \"id\": \"d\", \"name\": \"D\", \"lastMonth\": ▶-1 }]"), "error bad-value /reportingPoints/0/lastMonth", "-1"),

        case(values("{ \"period\": \"2024\", \"value\": ▶1e400, \"text\": \"t\" }"), "error number-too-large /indicators/0/series/0/values/0/value", "1e400"),
        case(values("{ \"period\": \"2024\", \"value\": ▶-1e999, \"text\": \"t\" }"), "error number-too-large /indicators/0/series/0/values/0/value", "-1e999"),

        case(plan("\"kind\": \"Plan\", \"kind\": ▶\"Budget\""), "error duplicate-field /kind", "kind"),
        case(plan("\"licence\": \"CC0\", \"licence\": ▶\"CC0\", \"licence\": ▶\"CC0\""), "error duplicate-field /licence\nerror duplicate-field /licence", "licence"),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"sv\": ▶\"Budget\" }"), "error duplicate-field /kind/sv", "sv"),
        case(plan("\"\\u006bind\": \"Plan\", \"kind\": ▶\"Budget\""), "error duplicate-field /kind", "kind"),

        case(plan("\"golas\": ▶[]"), "warning unknown-field /golas", "goals"),
        case(plan("\"goal\": ▶[]"), "warning unknown-field /goal", "goals"),
        case(plan("\"goalss\": ▶[]"), "warning unknown-field /goalss", "goals"),
        case(plan("\"GOALS\": ▶[]"), "warning unknown-field /GOALS", "goals"),
        case(plan("\"licens\": ▶\"CC0\""), "warning unknown-field /licens", "licens"),
        case(plan("\"mål\": ▶[]"), "warning unknown-field /mål", "mål"),
        case(plan("\"__proto__\": ▶{ \"goals\": [] }"), "warning unknown-field /__proto__", "__proto__"),
        case(plan("\"constructor\": ▶null"), "warning unknown-field /constructor", "constructor"),
        case(plan("\"a/b~c\": ▶1"), "warning unknown-field /a~1b~0c", "a/b~c"),
        case(plan("\"\": ▶1"), "warning unknown-field /", "”"),
        case(plan("\"goals\": [{ \"id\": \"A\", \"level\": \"kf\", \"nmae\": ▶\"x\", \"name\": \"Ett\" }], \"levels\": [{ \"id\": \"kf\", \"name\": \"mål\" }]"),
            "warning unknown-field /goals/0/nmae", "name"),

        Case {
            bytes: plan(&format!("\"goals\": [{bad_goals}]")).into_bytes(),
            expected: String::new(),
            mentions: "",
        },
    ]
}

#[rustfmt::skip]
fn ids_and_references() -> Vec<Case> {
    let levels = "\"levels\": [{ \"id\": \"kf\", \"name\": \"KF\" }, { \"id\": \"sn\", \"name\": \"SN\" }]";
    let goals = |goals: &str| plan(&format!("{levels}, \"goals\": [{goals}]"));
    vec![
        case(plan("\"vision\": { \"id\": \"V\", \"text\": \"Ett\" }, \"laws\": [{ \"id\": ▶\"V\", \"text\": \"Två\" }, { \"text\": \"Tre\" }, { \"id\": ▶\"V\", \"text\": \"Fyra\" }]"),
            "error duplicate-id /laws/0/id\nerror duplicate-id /laws/2/id", "V"),
        case(plan("\"areas\": [{ \"id\": \"a\", \"name\": \"A\" }, { \"id\": ▶\"a\", \"name\": \"B\" }]"), "error duplicate-id /areas/1/id", "a"),
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"outcome\" }, { \"id\": ▶\"S\", \"role\": \"comparison\" }]"), "error duplicate-id /indicators/0/series/1/id", "S"),
        case(plan("\"remarks\": [{ \"id\": \"R\", \"text\": \"Ett\" }], \"glossary\": [{ \"term\": \"Ord\", \"definition\": \"Text\", \"remarks\": [{ \"id\": ▶\"R\", \"text\": \"Två\" }] }]"), "error duplicate-id /glossary/0/remarks/0/id", "R"),
        case(plan("\"figures\": [{ \"id\": \"constructor\", \"caption\": \"A\" }, { \"id\": ▶\"constructor\", \"caption\": \"B\" }]"), "error duplicate-id /figures/1/id", "constructor"),

        case(plan("").replace("\"by-2024\"", "▶\"by/2024\""), "error bad-id /id", "by/2024"),
        case(plan("").replace("\"by-2024\"", "▶\"by 2024\""), "error bad-id /id", "by 2024"),
        case(plan("").replace("\"by-2024\"", "▶▶\"\""), "error empty-text /id\nerror bad-id /id", ""),
        case(plan("\"areas\": [{ \"id\": ▶\"50%\", \"name\": \"A\" }]"), "error bad-id /areas/0/id", "50%"),
        case(plan("\"areas\": [{ \"id\": ▶\"a#b\", \"name\": \"A\" }]"), "error bad-id /areas/0/id", "a#b"),
        case(plan("\"areas\": [{ \"id\": ▶\"å\", \"name\": \"A\" }]"), "error bad-id /areas/0/id", "å"),
        case(plan(&format!("\"areas\": [{{ \"id\": ▶\"{}\", \"name\": \"A\" }}]", "x".repeat(81))), "error bad-id /areas/0/id", "xxx"),

        case(goals("{ \"id\": \"A\", \"level\": ▶\"board\", \"name\": \"Ett\" }"), "error unknown-reference /goals/0/level", "board"),
        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"parent\": ▶\"B\" }"), "error unknown-reference /goals/0/parent", "B"),
        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"responsible\": [▶\"vc\"] }"), "error unknown-reference /goals/0/responsible/0", "vc"),
        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"challenges\": [▶\"C1\"] }"), "error unknown-reference /goals/0/challenges/0", "C1"),
        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"source\": { \"document\": ▶\"d\" } }"), "error unknown-reference /goals/0/source/document", "d"),
        case(number("\"goals\": [▶\"A\"]"), "error unknown-reference /indicators/0/goals/0", "A"),
        case(number("\"areas\": [▶\"a\"]"), "error unknown-reference /indicators/0/areas/0", "a"),
        case(number("\"responsible\": [▶\"toString\"]"), "error unknown-reference /indicators/0/responsible/0", "toString"),
        case(number("\"baselines\": [{ \"kind\": \"new\", \"split\": { \"area\": ▶\"a\" } }]"), "error unknown-reference /indicators/0/baselines/0/split/area", "a"),
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"outcome\", \"split\": { \"unit\": ▶\"u\" } }]"), "error unknown-reference /indicators/0/series/0/split/unit", "u"),
        case(values("{ \"period\": ▶\"2024/delar1\", \"value\": 1 }"), "error unknown-reference /indicators/0/series/0/values/0/period", "delar1"),
        case(plan("\"strategies\": [{ \"id\": \"S\", \"name\": \"S\", \"goals\": [▶\"A\"], \"responsible\": [▶\"r\"] }]"), "error unknown-reference /strategies/0/goals/0\nerror unknown-reference /strategies/0/responsible/0", "A"),
        case(plan("\"activities\": [{ \"id\": \"X\", \"name\": \"X\", \"goals\": [▶\"A\"], \"indicators\": [▶\"I\"], \"responsible\": [▶\"r\"], \"followUps\": [{ \"point\": ▶\"p\" }] }]"),
            "error unknown-reference /activities/0/goals/0\nerror unknown-reference /activities/0/indicators/0\nerror unknown-reference /activities/0/responsible/0\nerror unknown-reference /activities/0/followUps/0/point", "A"),
        case(plan("\"units\": [{ \"id\": \"u\", \"name\": \"U\", \"area\": ▶\"a\" }]"), "error unknown-reference /units/0/area", "a"),
        case(plan("\"challenges\": [{ \"id\": \"c\", \"text\": \"C\", \"trend\": ▶\"t\" }]"), "error unknown-reference /challenges/0/trend", "t"),
        case(plan("\"validity\": [{ \"from\": \"2024\", \"to\": \"2024\", \"decision\": ▶\"d\" }]"), "error unknown-reference /validity/0/decision", "d"),
        case(plan("\"economy\": [{ \"id\": \"e\", \"name\": \"E\", \"kind\": \"cost\", \"sumOf\": [▶\"f\"] }]"), "error unknown-reference /economy/0/sumOf/0", "f"),

        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"parent\": ▶\"A\" }").replace("\"level\": \"kf\", \"name\": \"Ett\"", "\"level\": ▶\"kf\", \"name\": \"Ett\""),
            "warning level-order /goals/0/level\nerror cycle /goals/0/parent", "A"),
        case(goals("{ \"id\": \"A\", \"parent\": ▶\"B\", \"level\": \"sn\", \"name\": \"Ett\" }, { \"id\": \"B\", \"level\": ▶\"kf\", \"parent\": \"A\", \"name\": \"Två\" }"),
            "error cycle /goals/0/parent\nwarning level-order /goals/1/level", "A → B → A"),
        case(goals("{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\" }, { \"id\": \"B\", \"level\": ▶\"kf\", \"parent\": \"A\", \"name\": \"Två\" }"), "warning level-order /goals/1/level", "B"),
        case(plan(&format!("{levels}, \"goals\": [{{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\" }}], \"indicators\": [▶{{ \"id\": \"I1\", \"name\": \"N\", \"kind\": \"yesNo\" }}]")), "warning no-goal /indicators/0", "I1"),
    ]
}

#[rustfmt::skip]
fn indicators() -> Vec<Case> {
    let share = |fields: &str| indicator(&format!("\"kind\": \"share\", \"unit\": {{ \"label\": \"%\" }}, \"direction\": \"increase\", {fields}"));
    let count = |fields: &str| indicator(&format!("\"kind\": \"count\", \"unit\": {{ \"label\": \"st\" }}, \"direction\": \"increase\", {fields}"));
    let yes_no = |fields: &str| indicator(&format!("\"kind\": \"yesNo\", {fields}"));
    let judged = |fields: &str| indicator(&format!("\"kind\": \"qualitative\", {fields}"));
    let series = |values: &str| format!("\"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{values}] }}]");
    let marked = |text: String| text.replace("[{ \"id\": \"I1\"", "[▶{ \"id\": \"I1\"");
    vec![
        case(marked(indicator("\"kind\": \"number\"")), "error no-direction /indicators/0", "I1"),
        case(marked(indicator("\"kind\": \"number\", \"targets\": [{ \"kind\": \"qualitative\", \"text\": \"bra\" }]")), "error no-direction /indicators/0", "I1"),
        case(marked(indicator(&format!("\"kind\": \"number\", \"direction\": \"keep\", {}", series("{ \"period\": \"2024\", \"value\": 1 }")))), "warning no-unit /indicators/0", "I1"),
        case(marked(indicator("\"kind\": \"count\", \"targets\": [{ \"kind\": \"atLeast\", \"value\": 1 }]")), "warning no-unit /indicators/0", "I1"),

        case(target("\"kind\": \"atLeast\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "value"),
        case(target("\"kind\": \"within\", \"min\": 1").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "max"),
        case(target("\"kind\": \"within\"").replace("[{ \"kind\"", "[▶▶{ \"kind\""), "error target-lacks /indicators/0/targets/0\nerror target-lacks /indicators/0/targets/0", "min"),
        case(target("\"kind\": \"changeBy\", \"value\": 1").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "per"),
        case(target("\"kind\": \"direction\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "direction"),
        case(target("\"kind\": \"yearly\", \"operator\": \"atLeast\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "years"),
        case(target("\"kind\": \"everySeries\", \"value\": 3").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "operator"),
        case(target("\"kind\": \"reference\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "reference"),
        case(target("\"kind\": \"qualitative\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error target-lacks /indicators/0/targets/0", "text"),
        case(yes_no("\"targets\": [▶{ \"kind\": \"yesNo\" }]"), "error target-lacks /indicators/0/targets/0", "good"),

        case(target("\"kind\": \"atLeast\", \"value\": 1, \"tolerance\": ▶1"), "warning target-has-extra /indicators/0/targets/0/tolerance", "tolerance"),
        case(target("\"kind\": \"exactly\", \"value\": 1, \"min\": ▶1"), "warning target-has-extra /indicators/0/targets/0/min", "min"),
        case(target("\"kind\": \"direction\", \"direction\": \"increase\", \"value\": ▶1"), "warning target-has-extra /indicators/0/targets/0/value", "value"),
        case(target("\"kind\": \"qualitative\", \"text\": \"bra\", \"good\": ▶true"), "warning target-has-extra /indicators/0/targets/0/good", "good"),

        case(target("\"kind\": ▶\"yesNo\", \"good\": true"), "error target-mismatch /indicators/0/targets/0/kind", "yesNo"),
        case(yes_no("\"targets\": [{ \"kind\": ▶\"atLeast\", \"value\": 1 }]"), "error target-mismatch /indicators/0/targets/0/kind", "atLeast"),
        case(judged("\"targets\": [{ \"kind\": ▶\"atMost\", \"value\": 1 }]"), "error target-mismatch /indicators/0/targets/0/kind", "atMost"),
        case(target("\"kind\": ▶\"atMost\", \"value\": 1"), "error target-against-direction /indicators/0/targets/0/kind", "atMost"),
        case(target("\"kind\": ▶\"changeBy\", \"value\": -1, \"per\": \"year\""), "error target-against-direction /indicators/0/targets/0/kind", "increase"),
        case(indicator("\"kind\": \"number\", \"unit\": { \"label\": \"st\" }, \"direction\": \"decrease\", \"targets\": [{ \"kind\": ▶\"atLeast\", \"value\": 1 }]"), "error target-against-direction /indicators/0/targets/0/kind", "decrease"),

        case(target("\"kind\": \"within\", \"min\": 3, \"max\": 2").replace("[{ \"kind\"", "[▶{ \"kind\""), "error edges-reversed /indicators/0/targets/0", "3"),
        case(number("\"bounds\": ▶{ \"min\": 10, \"max\": 1 }"), "error edges-reversed /indicators/0/bounds", "10"),

        case(number(&format!("\"bounds\": {{ \"min\": 0, \"max\": 10 }}, {}", series("{ \"period\": \"2024\", \"value\": ▶11 }"))), "error out-of-bounds /indicators/0/series/0/values/0/value", "11"),
        case(number(&format!("\"bounds\": {{ \"min\": 1 }}, {}", series("{ \"period\": \"2024\", \"value\": ▶0 }"))), "error out-of-bounds /indicators/0/series/0/values/0/value", "0"),
        case(number("\"bounds\": { \"max\": 5 }, \"targets\": [{ \"kind\": \"atLeast\", \"value\": ▶6 }], \"baselines\": [{ \"kind\": \"value\", \"value\": ▶7 }]"),
            "error out-of-bounds /indicators/0/targets/0/value\nerror out-of-bounds /indicators/0/baselines/0/value", "6"),
        case(number("\"bounds\": { \"max\": 5 }, \"targets\": [{ \"kind\": \"yearly\", \"operator\": \"atLeast\", \"years\": [{ \"year\": 2024, \"value\": ▶6 }] }]"), "error out-of-bounds /indicators/0/targets/0/years/0/value", "6"),

        case(share(&series("{ \"period\": \"2024\", \"value\": ▶101 }")), "error share-outside /indicators/0/series/0/values/0/value", "101"),
        case(share(&series("{ \"period\": \"2024\", \"value\": ▶-1 }")), "error share-outside /indicators/0/series/0/values/0/value", "1"),
        case(share("\"targets\": [{ \"kind\": \"atLeast\", \"value\": ▶120 }]"), "error share-outside /indicators/0/targets/0/value", "120"),

        case(count(&series("{ \"period\": \"2024\", \"value\": ▶2.5 }")), "warning count-not-whole /indicators/0/series/0/values/0/value", "2"),

        case(number("\"baselines\": [▶{ \"kind\": \"value\" }]"), "error baseline-mismatch /indicators/0/baselines/0", "value"),
        case(number("\"baselines\": [▶{ \"kind\": \"new\", \"value\": 5 }]"), "error baseline-mismatch /indicators/0/baselines/0", "new"),
        case(number("\"baselines\": [▶{ \"kind\": \"pending\", \"answer\": true }]"), "error baseline-mismatch /indicators/0/baselines/0", "pending"),
        case(number("\"baselines\": [▶{ \"kind\": \"reference\" }]"), "error baseline-mismatch /indicators/0/baselines/0", "reference"),
        case(number("\"baselines\": [▶{ \"kind\": \"value\", \"answer\": true }]"), "error baseline-mismatch /indicators/0/baselines/0", "value"),
        case(yes_no("\"baselines\": [▶{ \"kind\": \"value\", \"value\": 1 }]"), "error baseline-mismatch /indicators/0/baselines/0", "value"),
        case(judged("\"baselines\": [▶{ \"kind\": \"value\", \"value\": 1 }]"), "error baseline-mismatch /indicators/0/baselines/0", "value"),

        case(target("\"kind\": \"keepBaseline\"").replace("[{ \"kind\"", "[▶{ \"kind\""), "error no-baseline /indicators/0/targets/0", "keepBaseline"),
        case(target("\"kind\": \"atLeast\", \"value\": 1, \"deadline\": ▶{}"), "error empty-deadline /indicators/0/targets/0/deadline", ""),

        case(indicator(&format!("\"kind\": \"index\", \"direction\": \"increase\", \"unit\": ▶{{ \"label\": \"%\" }}, {}", series("{ \"period\": \"2024\", \"value\": 4.1 }"))).replace("Nöjda", "HME totalt"),
            "warning suspicious-unit /indicators/0/unit", "%"),
        case(indicator(&format!("\"kind\": \"share\", \"direction\": \"increase\", \"unit\": ▶{{ \"label\": \"procent\" }}, {}", series("{ \"period\": \"2023\", \"value\": 0.75 }, { \"period\": \"2024\", \"value\": 0.8 }"))),
            "warning suspicious-unit /indicators/0/unit", "procent"),
    ]
}

#[rustfmt::skip]
fn values_and_the_rest() -> Vec<Case> {
    let yes_no = |value: &str| indicator(&format!("\"kind\": \"yesNo\", \"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{value}] }}]"));
    let judged = |value: &str| indicator(&format!("\"kind\": \"qualitative\", \"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{value}] }}]"));
    let at = "/indicators/0/series/0/values";
    let economy = |second: &str| plan(&format!("\"economy\": [{{ \"id\": \"sum\", \"name\": \"Ram\", \"kind\": \"budgetFrame\", \"sumOf\": [\"a\", \"b\"], \"amounts\": [{second}] }},
        {{ \"id\": \"a\", \"name\": \"A\", \"kind\": \"cost\", \"amounts\": [{{ \"year\": 2024, \"budget\": 40.5 }}] }},
        {{ \"id\": \"b\", \"name\": \"B\", \"kind\": \"cost\", \"amounts\": [{{ \"year\": 2024, \"budget\": 60 }}] }}]"));
    let decisions = |decisions: &str| plan(&format!("\"decisions\": [{decisions}]"));
    vec![
        case(values("{ \"period\": \"2024\", \"value\": 1 }, { \"period\": ▶\"2024\", \"value\": 2 }"), &format!("error doubled-period {at}/1/period"), "2024"),
        case(target("\"kind\": \"yearly\", \"operator\": \"atLeast\", \"years\": [{ \"year\": 2024, \"value\": 1 }, { \"year\": ▶2024, \"value\": 2 }]"), "error doubled-period /indicators/0/targets/0/years/1/year", "2024"),
        case(economy("{ \"year\": 2023, \"budget\": 1 }, { \"year\": ▶2023, \"budget\": 1 }"), "error doubled-period /economy/0/amounts/1/year", "2023"),

        case(values("{ \"period\": ▶\"2025\", \"value\": 1 }"), &format!("warning future-outcome {at}/0/period"), "2025"),
        case(values("{ \"period\": ▶\"2025-01\", \"value\": 1 }"), &format!("warning future-outcome {at}/0/period"), "2025-01"),
        case(values("{ \"period\": ▶\"2025-01-01\", \"value\": 1 }"), &format!("warning future-outcome {at}/0/period"), "2025-01-01"),
        case(values("{ \"period\": ▶\"2024-10..2025-03\", \"value\": 1 }"), &format!("warning future-outcome {at}/0/period"), "2024-10..2025-03"),
        case(values("{ \"period\": ▶\"2024-Q4\", \"value\": 1 }").replace("2024-12-31", "2024-08-31"), &format!("warning future-outcome {at}/0/period"), "2024-Q4"),
        case(values("{ \"period\": ▶\"2024-T3\", \"value\": 1 }").replace("2024-12-31", "2024-08-31"), &format!("warning future-outcome {at}/0/period"), "2024-T3"),

        case(values("{ \"period\": \"2024\", \"value\": ▶3, \"flags\": [\"suppressed\"] }"), &format!("error suppressed-number {at}/0/value"), ""),
        case(values("▶{ \"period\": \"2024\" }"), &format!("warning empty-value {at}/0"), ""),
        case(values("▶{ \"period\": \"2024\", \"value\": null }"), &format!("warning empty-value {at}/0"), ""),
        case(values("▶{ \"period\": \"2024\", \"flags\": [\"preliminary\"] }"), &format!("warning empty-value {at}/0"), ""),
        case(values("▶{ \"period\": \"2024\", \"answer\": true }"), &format!("error wrong-value {at}/0"), "number"),
        case(yes_no("▶{ \"period\": \"2024\", \"value\": 1 }"), &format!("error wrong-value {at}/0"), "yesNo"),
        case(judged("▶{ \"period\": \"2024\", \"value\": 1 }"), &format!("error wrong-value {at}/0"), "qualitative"),
        case(judged("▶{ \"period\": \"2024\", \"answer\": false }"), &format!("error wrong-value {at}/0"), "qualitative"),

        case(decisions("{ \"id\": \"d1\", \"kind\": \"antaget\", \"body\": \"SN\", \"date\": \"2024-01-01\", \"paragraph\": \"5\" }, ▶{ \"id\": \"d2\", \"kind\": \"ändrat\", \"body\": \"SN\", \"date\": \"2024-01-01\", \"paragraph\": \"5\" }"), "error doubled-decision /decisions/1", "d1"),
        case(decisions("{ \"id\": \"d0\", \"kind\": \"antaget\", \"date\": \"2024\", \"remarks\": [{ \"id\": \"a1\", \"text\": \"Källan anger ingen paragraf.\" }] }, ▶{ \"id\": \"d1\", \"kind\": \"antaget\", \"date\": \"2024\" }"), "warning decision-not-keyed /decisions/1", "paragraph"),
        case(plan("\"validity\": [▶{ \"from\": \"2025\", \"to\": \"2024\" }]"), "error validity-reversed /validity/0", ""),
        case(plan("\"validity\": [▶{ \"from\": \"2024-07\", \"to\": \"2025\", \"extendedTo\": \"2024-06\" }]"), "error validity-reversed /validity/0", ""),

        case(number("\"dataSources\": [{ \"name\": \"Kolada\", \"kolada\": [▶\"U2340\"] }]"), "error bad-kolada /indicators/0/dataSources/0/kolada/0", "U2340"),
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"comparison\", \"dataSource\": { \"name\": \"Kolada\", \"kolada\": [\"U23401\", ▶\"u23401\"] } }]"), "error bad-kolada /indicators/0/series/0/dataSource/kolada/1", "u23401"),
        case(number("\"dataSources\": [{ \"name\": \"Kolada\", \"kolada\": [\"N31848\"], \"formula\": ▶\"N31848 / N01951 * 100\" }]"), "warning formula-ids /indicators/0/dataSources/0/formula", "N01951"),
        case(plan("").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"147\", \"name\": \"By\" }"), "error bad-municipality-code /municipality/code", "147"),
        case(plan("").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"14å\", \"name\": \"By\" }"), "error bad-municipality-code /municipality/code", "14å"),

        case(economy("{ \"year\": 2024, \"budget\": ▶100 }"), "warning sum-disagrees /economy/0/amounts/0/budget", "2024"),
        case(indicator("\"kind\": \"count\", \"unit\": { \"label\": \"st\" }, \"direction\": \"increase\", \"series\": [
            { \"id\": \"w\", \"role\": \"outcome\", \"split\": { \"sex\": \"women\" }, \"values\": [{ \"period\": \"2024\", \"value\": 6 }] },
            { \"id\": \"m\", \"role\": \"outcome\", \"split\": { \"sex\": \"men\" }, \"values\": [{ \"period\": \"2024\", \"value\": 5 }] },
            { \"id\": \"a\", \"role\": \"outcome\", \"values\": [{ \"period\": \"2024\", \"value\": ▶12 }] }]"), "warning sum-disagrees /indicators/0/series/2/values/0/value", "12"),

        case(plan("\"levels\": [{ \"id\": \"kf\", \"name\": \"mål\" }], \"goals\": [{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"sdg\": [5, ▶18, ▶0] }]"), "error outside-range /goals/0/sdg/1\nerror outside-range /goals/0/sdg/2", "18"),
        case(plan("\"reportingPoints\": [{ \"id\": \"d\", \"name\": \"D\", \"lastMonth\": ▶13 }]"), "error outside-range /reportingPoints/0/lastMonth", "13"),
        case(indicator("\"kind\": \"number\", \"direction\": \"increase\", \"unit\": { \"label\": \"st\", \"decimals\": ▶7 }"), "error outside-range /indicators/0/unit/decimals", "7"),

        case(plan("\"kind\": ▶\"\""), "error empty-text /kind", ""),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"en\": ▶\" \\n \" }"), "error empty-text /kind/en", ""),
        case(plan(&format!("\"summary\": ▶\"{}\"", "å".repeat(5001))), "warning long-text /summary", "5001"),
        case(plan(&format!("\"summary\": ▶\"{}\"", "x".repeat(100_000))), "warning long-text /summary", "100000"),
        case(plan("\"kind\": ▶\"Pl\\u0000an\""), "error control-character /kind", "U+0000"),
        case(plan("\"kind\": ▶\"Pl\\u001ban\""), "error control-character /kind", "U+001B"),
        case(plan("\"kind\": ▶\"rad\\u0085rad\""), "error control-character /kind", "U+0085"),
        case(plan("\"kind\": ▶\"a\u{202e}b\""), "error bidi-character /kind", "U+202E"),
        case(plan("\"kind\": ▶\"a\\u2067b\""), "error bidi-character /kind", "U+2067"),
        case(plan("\"kind\": ▶\"a\u{200f}b\""), "error bidi-character /kind", "U+200F"),

        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"javascript:alert(1)\" }]"), "error unsafe-link /documents/0/link", "javascript:alert(1)"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"http://example.org\" }]"), "error unsafe-link /documents/0/link", "http://example.org"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"//example.org/x\" }]"), "error unsafe-link /documents/0/link", "//example.org/x"),
        case(plan("\"decisions\": [{ \"id\": \"d\", \"kind\": \"k\", \"caseNumber\": \"1\", \"link\": ▶\"data:text/html,x\" }]"), "error unsafe-link /decisions/0/link", "data:text/html,x"),
        case(number("\"dataSources\": [{ \"name\": \"K\", \"link\": ▶\"java\\tscript:x\" }]"), "error unsafe-link /indicators/0/dataSources/0/link", "script:x"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\" JavaScript:x\" }]"), "error unsafe-link /documents/0/link", "JavaScript:x"),
    ]
}

fn all() -> Vec<Case> {
    [whole_files(), fields(), ids_and_references(), indicators(), values_and_the_rest()].into_iter().flatten().collect()
}

#[test]
fn each_is_found_at_its_place() {
    let mut wrong = Vec::new();
    let cases = all();
    for case in cases.iter().filter(|case| !case.expected.is_empty()) {
        let found = lines(&read(&case.bytes).findings);
        if found != case.expected {
            let start: String = String::from_utf8_lossy(&case.bytes).chars().take(600).collect();
            wrong.push(format!("{start}\nexpected\n{}found\n{found}", case.expected));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n---\n"));
}

#[test]
fn each_is_told_in_both_languages_with_its_item() {
    for case in all() {
        let findings = read(&case.bytes).findings;
        assert_words(&findings);
        for language in [Language::Sv, Language::En] {
            let said: String = findings.iter().map(|f| f.what(language) + &f.remedy(language)).collect();
            let said = said.replace('\u{a0}', "");
            assert!(said.contains(case.mentions), "{} is not in: {said}", case.mentions);
        }
    }
}

/// The codes that exist, from the two places that name them.
fn codes() -> BTreeSet<&'static str> {
    let mut all = BTreeSet::new();
    for source in [include_str!("../../src/finding/problem.rs"), include_str!("../../src/finding/sense.rs")] {
        let (_, codes) = source.split_once("pub fn code(").expect("the function code");
        let (codes, _) = codes.split_once("pub fn severity(").expect("the function severity");
        all.extend(codes.lines().filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\",")));
    }
    assert!(all.len() > 50, "{all:?}");
    all
}

#[test]
fn every_kind_has_a_case() {
    let found: BTreeSet<&str> =
        all().iter().flat_map(|case| read(&case.bytes).findings).map(|finding| finding.code()).collect();
    assert_eq!(codes().difference(&found).collect::<Vec<_>>(), Vec::<&&str>::new(), "no case");
}

#[test]
fn every_kind_is_in_the_documentation_under_its_severity() {
    let page = include_str!("../../../../docs/plan-format.md");
    let rows: Vec<Vec<&str>> = page.lines().map(|line| line.split('|').collect()).collect();
    let column = |at: usize| -> BTreeSet<&str> {
        let cells = rows.iter().filter(|row| row.len() == 5).filter_map(|row| row.get(at));
        cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect()
    };
    let (errors, warnings) = (column(2), column(3));
    for code in codes() {
        assert!(errors.contains(code) ^ warnings.contains(code), "{code}");
    }
    for finding in all().iter().flat_map(|case| read(&case.bytes).findings) {
        let expected = if finding.severity() == Severity::Error { &errors } else { &warnings };
        assert!(expected.contains(finding.code()), "{}", finding.code());
    }
}
