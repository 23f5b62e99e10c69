//! Indicators, their targets and baselines.

use super::{Case, case};
use crate::support::{indicator, number, target};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
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
        case(number("\"bounds\": { \"max\": 5 }, \"targets\": [{ \"kind\": \"atLeast\", \"value\": ▶7 }], \"baselines\": [{ \"kind\": \"value\", \"value\": ▶6 }]"),
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

        case(number(r#""baselines": [{ "kind": "value", "value": 92 }], "targets": [{ "kind": "atLeast", "value": ▶90 }]"#), "warning target-behind-baseline /indicators/0/targets/0/value", "92"),
        case(number(r#""baselines": [{ "kind": "value", "value": 92, "split": { "sex": "women" } }], "targets": [{ "kind": "atLeast", "value": 90 }]"#), "", ""),
        case(target(r#""kind": "atLeast", "value": 1 }, ▶{ "kind": "atLeast", "value": 2"#), "warning doubled-target /indicators/0/targets/1", ""),
        case(target(r#""kind": "atLeast", "value": 1, "deadline": { "at": "2024" } }, { "kind": "atLeast", "value": 2, "deadline": { "at": "2025" }"#), "", ""),
        case(target(r#""kind": "qualitative", "text": "Ett" }, { "kind": "qualitative", "text": "Två""#), "", ""),
        case(number(r#""baselines": [{ "kind": "value", "value": 1, "period": "2023" }, ▶{ "kind": "value", "value": 2, "period": "2023" }]"#), "warning doubled-baseline /indicators/0/baselines/1", ""),
        case(target(r#""kind": "exactly", "value": 1, "tolerance": ▶-0.5"#), "error negative-tolerance /indicators/0/targets/0/tolerance", "0"),
        case(number(r#""baselines": [{ "kind": "value", "value": 1, "period": ▶"2025" }]"#), "warning future-baseline /indicators/0/baselines/0/period", "2025"),
        case(number(r#""baselines": [{ "kind": "value", "value": 1, "period": ▶"2023" }], "targets": [{ "kind": "atLeast", "value": 2, "deadline": { "at": "2022-12" } }]"#), "warning baseline-after-deadline /indicators/0/baselines/0/period", "2022-12"),
        case(target(r#""kind": "atLeast", "value": 2, "deadline": { "at": ▶"2023" }"#).replace("\"indicators\"", "\"validity\": [{ \"from\": \"2024\", \"to\": \"2025\" }], \"indicators\""), "warning deadline-before-plan /indicators/0/targets/0/deadline/at", "2023"),
        case(target(r#""kind": "everySeries", "operator": ▶"atMost", "value": 2"#), "error target-against-direction /indicators/0/targets/0/operator", "atMost"),
        case(target(r#""kind": "direction", "direction": ▶"decrease""#), "error target-against-direction /indicators/0/targets/0/direction", "decrease"),
    ]
}
