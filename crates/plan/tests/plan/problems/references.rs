//! Ids, references, names and levels.

use super::{Case, case};
use crate::support::{number, plan, values};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    let levels = "\"levels\": [{ \"id\": \"kf\", \"name\": \"KF\" }, { \"id\": \"sn\", \"name\": \"SN\" }]";
    // On every level there is a goal.
    let others = "{ \"id\": \"Y\", \"level\": \"kf\", \"name\": \"Y\" }, { \"id\": \"Z\", \"level\": \"sn\", \"name\": \"Z\" }";
    let goals = |goals: &str| plan(&format!("{levels}, \"goals\": [{goals}, {others}]"));
    vec![
        case(plan("\"vision\": { \"id\": \"V\", \"text\": \"Ett\" }, \"laws\": [{ \"id\": ▶\"V\", \"text\": \"Två\" }, { \"text\": \"Tre\" }, { \"id\": ▶\"V\", \"text\": \"Fyra\" }]"),
            "error duplicate-id /laws/0/id\nerror duplicate-id /laws/2/id", "V"),
        case(plan("\"areas\": [{ \"id\": \"a\", \"name\": \"A\" }, { \"id\": ▶\"a\", \"name\": \"B\" }]"), "error duplicate-id /areas/1/id", "a"),
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{ \"period\": \"2024\", \"value\": 1 }] }, { \"id\": ▶\"S\", \"name\": \"Riket\", \"role\": \"comparison\", \"values\": [{ \"period\": \"2024\", \"value\": 1 }] }]"), "error duplicate-id /indicators/0/series/1/id", "S"),
        case(plan("\"remarks\": [{ \"id\": \"R\", \"text\": \"Ett\" }], \"glossary\": [{ \"term\": \"Ord\", \"definition\": \"Text\", \"remarks\": [{ \"id\": ▶\"R\", \"text\": \"Två\" }] }]"), "error duplicate-id /glossary/0/remarks/0/id", "R"),
        case(plan("\"laws\": [{ \"text\": \"SoL\", \"remarks\": [{ \"id\": \"R\", \"text\": \"Ett\" }] }], \"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"remarks\": [{ \"id\": ▶\"R\", \"text\": \"Två\" }] }]"), "error duplicate-id /documents/0/remarks/0/id", "R"),
        case(plan("\"figures\": [{ \"id\": \"F\", \"caption\": \"A\", \"series\": [{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{ \"period\": \"2024\", \"value\": 1 }] }, { \"id\": ▶\"S\", \"name\": \"Riket\", \"role\": \"comparison\", \"values\": [{ \"period\": \"2024\", \"value\": 1 }] }] }]"), "error duplicate-id /figures/0/series/1/id", "S"),
        case(plan("\"figures\": [{ \"id\": \"constructor\", \"caption\": \"A\" }, { \"id\": ▶\"constructor\", \"caption\": \"B\" }]"), "error duplicate-id /figures/1/id", "constructor"),

        case(plan("").replace("\"by-2024\"", "▶\"by/2024\""), "error bad-id /id", "by/2024"),
        case(plan("").replace("\"by-2024\"", "▶\"by 2024\""), "error bad-id /id", "by 2024"),
        case(plan(r#""laws": [{ "id": ▶"å ä", "text": "Lagen" }], "remarks": [{ "id": ▶"a/b", "text": "Fel" }]"#), "error bad-id /laws/0/id\nerror bad-id /remarks/0/id", "å ä"),
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
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"outcome\", \"split\": { \"unit\": ▶\"u\" }, \"values\": [{ \"period\": \"2024\", \"value\": 1 }] }]"), "error unknown-reference /indicators/0/series/0/split/unit", "u"),
        case(number("\"dataSources\": [{ \"name\": \"Kolada\", \"split\": { \"area\": ▶\"a\" } }]"), "error unknown-reference /indicators/0/dataSources/0/split/area", "a"),
        case(plan("\"figures\": [{ \"id\": \"F\", \"caption\": \"A\", \"series\": [{ \"id\": \"S\", \"role\": \"outcome\", \"split\": { \"unit\": ▶\"u\" }, \"values\": [{ \"period\": ▶\"2024/delar1\", \"value\": 1 }] }] }]"),
            "error unknown-reference /figures/0/series/0/split/unit\nerror unknown-reference /figures/0/series/0/values/0/period", "u"),
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
        case(plan(&format!("{levels}, \"goals\": [{others}], \"indicators\": [▶{{ \"id\": \"I1\", \"name\": \"N\", \"kind\": \"yesNo\" }}]")), "warning no-goal /indicators/0", "I1"),

        case(goals(r#"{ "id": "A", "level": "kf", "name": "Ett" }, { "id": "B", "level": "sn", "name": "Två", "parent": "A", "responsible": ["vc", ▶"vc"] }"#).replace("\"goals\"", "\"roles\": [{ \"id\": \"vc\", \"name\": \"Chef\" }], \"goals\""), "warning doubled-reference /goals/1/responsible/1", "vc"),
        case(number(r#""dataSources": [{ "name": "Kolada", "kolada": ["U23401", ▶"U23401"] }]"#), "warning doubled-reference /indicators/0/dataSources/0/kolada/1", "U23401"),
        case(plan(r#""laws": [{ "text": "Lagen", "responsible": [▶"vc"] }], "vision": { "text": "Vi", "responsible": [▶"r"] }"#), "error unknown-reference /laws/0/responsible/0\nerror unknown-reference /vision/responsible/0", "vc"),
        case(plan(r#""levels": [{ "id": "kf", "name": "KF" }, ▶{ "id": "sn", "name": "SN" }], "goals": [{ "id": "A", "level": "kf", "name": "Ett" }]"#), "warning unused-level /levels/1", "sn"),
        case(goals(r#"{ "id": "A", "level": "kf", "name": "Ett" }, { "id": "B", "level": "sn", "name": "Trygga äldre" }, { "id": "C", "level": "sn", "name": ▶"Trygga äldre." }"#), "warning same-name /goals/2/name", "B"),
        case(plan(r#""indicators": [{ "id": "I", "name": "Nöjda", "kind": "yesNo" }, { "id": "J", "name": ▶"nöjda", "kind": "yesNo" }]"#), "warning same-name /indicators/1/name", "I"),
    ]
}
