//! Values, series and forecasts.

use super::{Case, case};
use crate::support::{indicator, number, plan, target, values};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    let yes_no = |value: &str| indicator(&format!("\"kind\": \"yesNo\", \"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{value}] }}]"));
    let judged = |value: &str| indicator(&format!("\"kind\": \"qualitative\", \"series\": [{{ \"id\": \"S\", \"role\": \"outcome\", \"values\": [{value}] }}]"));
    let at = "/indicators/0/series/0/values";
    let share = |fields: &str| indicator(&format!("\"kind\": \"share\", \"unit\": {{ \"label\": \"%\" }}, \"direction\": \"increase\", {fields}"));
    let count = |fields: &str| indicator(&format!("\"kind\": \"count\", \"unit\": {{ \"label\": \"st\" }}, \"direction\": \"increase\", {fields}"));
    vec![
        case(values("{ \"period\": \"2024\", \"value\": 1 }, { \"period\": ▶\"2024\", \"value\": 2 }"), &format!("error doubled-period {at}/1/period"), "2024"),
        case(target("\"kind\": \"yearly\", \"operator\": \"atLeast\", \"years\": [{ \"year\": 2024, \"value\": 1 }, { \"year\": ▶2024, \"value\": 2 }]"), "error doubled-period /indicators/0/targets/0/years/1/year", "2024"),

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

        case(indicator("\"kind\": \"count\", \"unit\": { \"label\": \"st\" }, \"direction\": \"increase\", \"series\": [
            { \"id\": \"w\", \"role\": \"outcome\", \"split\": { \"sex\": \"women\" }, \"values\": [{ \"period\": \"2024\", \"value\": 6 }] },
            { \"id\": \"m\", \"role\": \"outcome\", \"split\": { \"sex\": \"men\" }, \"values\": [{ \"period\": \"2024\", \"value\": 5 }] },
            { \"id\": \"a\", \"role\": \"outcome\", \"values\": [{ \"period\": \"2024\", \"value\": ▶12 }] }]"), "warning sum-disagrees /indicators/0/series/2/values/0/value", "12"),

        case(indicator("\"kind\": \"number\", \"direction\": \"increase\", \"unit\": { \"label\": \"st\", \"decimals\": ▶7 }"), "error outside-range /indicators/0/unit/decimals", "7"),
        case(yes_no(r#"{ "period": "2024", "answer": ▶true, "flags": ["suppressed"] }"#), &format!("error suppressed-number {at}/0/answer"), ""),
        case(values(r#"{ "period": "2024", "value": 3, "n": ▶4 }"#), &format!("warning small-group {at}/0/n"), "4"),
        case(values(r#"{ "period": "2024", "value": 3, "n": 5 }, { "period": "2023", "flags": ["suppressed"], "n": 3 }"#), "", ""),
        case(values(r#"{ "period": "2024", "value": 3, "flags": ▶["nonResponse"] }"#), &format!("warning flag-contradicts {at}/0/flags"), ""),
        case(values(r#"{ "period": "2024", "flags": ▶["suppressed", "notApplicable"] }"#), &format!("warning flag-contradicts {at}/0/flags"), ""),
        case(values(r#"{ "period": "2024", "value": 3, "flags": ▶["preliminary", "preliminary"] }"#), &format!("warning flag-contradicts {at}/0/flags"), ""),
        case(values(r#"{ "period": "2024", "value": 3, "flags": ["preliminary", "seriesBreak"] }"#), "", ""),

        case(number(r#""series": [{ "id": "S", "role": "outcome", "values": [{ "period": "2024", "value": 1 }] }, ▶{ "id": "T", "role": "outcome", "values": [{ "period": "2023", "value": 1 }] }]"#), "warning doubled-series /indicators/0/series/1", "S"),
        case(number(r#""series": [{ "id": "S", "role": "outcome", "values": [{ "period": "2024", "value": 1 }] }, { "id": "T", "role": "outcome", "name": "Egen mätning", "values": [{ "period": "2023", "value": 1 }] }]"#), "", ""),
        case(number(r#""series": [▶{ "id": "S", "role": "outcome" }]"#), "warning empty-series /indicators/0/series/0", "S"),
        case(number(r#""series": [▶{ "id": "S", "role": "outcome", "values": [] }]"#), "warning empty-series /indicators/0/series/0", "S"),
        case(plan(r#""figures": [{ "id": "F", "caption": "Invånare", "series": [{ "id": "S", "role": "outcome", "values": [
            { "period": "2023", "value": ▶5, "flags": ["suppressed"] }, { "period": ▶"2023", "value": 6 }] }] }]"#),
            "error suppressed-number /figures/0/series/0/values/0/value\nerror doubled-period /figures/0/series/0/values/1/period", ""),
        case(plan(r#""figures": [{ "id": "F", "caption": "Invånare", "series": [▶{ "id": "S", "role": "outcome" }] }]"#), "warning empty-series /figures/0/series/0", "S"),
        case(number(r#""series": [▶{ "id": "S", "role": "comparison", "values": [{ "period": "2024", "value": 1 }] }]"#), "warning unnamed-series /indicators/0/series/0", "S"),
        case(number(r#""series": [{ "id": "S", "role": "outcome", "split": ▶{}, "values": [{ "period": "2024", "value": 1 }] }]"#), "warning empty-split /indicators/0/series/0/split", ""),
        case(number(r#""baselines": [{ "kind": "new", "split": ▶{ "sex": null } }]"#), "warning empty-split /indicators/0/baselines/0/split", ""),

        case(share(r#""series": [{ "id": "S", "role": "outcome", "values": [{ "period": "2021", "value": 92 }, { "period": "2022", "value": ▶0.93 }, { "period": "2023", "value": 91 }, { "period": "2024", "value": 95 }] }]"#), &format!("warning suspicious-value {at}/1/value"), "0"),
        case(values(r#"{ "period": "2021", "value": 64.28 }, { "period": "2022", "value": 65.1 }, { "period": "2023", "value": 66 }, { "period": "2024", "value": ▶6712 }"#), &format!("warning suspicious-value {at}/3/value"), "66"),
        case(values(r#"{ "period": "2021", "value": 1 }, { "period": "2022", "value": 9 }, { "period": "2023", "value": 60 }, { "period": "2024", "value": 500 }"#), "", ""),
        case(count(r#""series": [{ "id": "S", "role": "outcome", "values": [{ "period": "2021", "value": 120 }, { "period": "2022", "value": 2 }, { "period": "2023", "value": 130 }, { "period": "2024", "value": 0 }] }]"#), "", ""),
        case(count(r#""cumulative": true, "series": [{ "id": "S", "role": "outcome", "values": [{ "period": "2024-01", "value": 9 }, { "period": "2024-02", "value": ▶8 }, { "period": "2023-12", "value": 90 }] }]"#), &format!("warning cumulative-falls {at}/1/value"), "9"),
        case(share(r#""series": [
            { "id": "a", "role": "outcome", "values": [{ "period": "2023", "value": 60.5 }, { "period": "2024", "value": ▶70 }] },
            { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2023", "value": 60 }, { "period": "2024", "value": 60 }] },
            { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2023", "value": 60 }, { "period": "2024", "value": 50 }] }]"#), &format!("warning whole-outside-parts {at}/1/value"), "70"),

        case(count(r#""series": [
            { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 10 }] },
            { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [▶{ "period": "2024", "flags": ["suppressed"] }] },
            { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 8 }] }]"#), "error suppressed-computable /indicators/0/series/1/values/0", "2024"),
        case(count(r#""series": [
            { "id": "a", "role": "outcome", "values": [▶{ "period": "2024", "flags": ["suppressed"] }] },
            { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2024", "value": 2 }] },
            { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 8 }] }]"#), "error suppressed-computable /indicators/0/series/0/values/0", "2024"),
        case(count(r#""series": [
            { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 10 }] },
            { "id": "w", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2024", "flags": ["suppressed"] }] },
            { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "flags": ["suppressed"] }] }]"#), "", ""),
        case(count(r#""series": [
            { "id": "all", "role": "outcome", "values": [{ "period": "2024", "value": 10 }] },
            { "id": "a", "role": "outcome", "split": { "area": "a" }, "values": [▶{ "period": "2024", "flags": ["suppressed"] }] },
            { "id": "b", "role": "outcome", "split": { "area": "b" }, "values": [{ "period": "2024", "value": 8 }] }]"#).replace("\"indicators\"", "\"areas\": [{ \"id\": \"a\", \"name\": \"A\" }, { \"id\": \"b\", \"name\": \"B\" }], \"indicators\""),
            "error suppressed-computable /indicators/0/series/1/values/0", "2024"),

        case(number(r#""forecasts": [{ "period": "2024", "value": 1, "made": ▶"2025-01-15" }]"#), "warning late-forecast /indicators/0/forecasts/0/made", "2025-01-15"),
        case(number(r#""forecasts": [▶{ "period": "2025", "made": "2024-05-01" }]"#), "warning empty-value /indicators/0/forecasts/0", ""),
        case(number(r#""forecasts": [▶{ "period": "2025", "answer": true }]"#), "error wrong-value /indicators/0/forecasts/0", "number"),
        case(share(r#""forecasts": [{ "period": "2025", "value": ▶101 }]"#), "error share-outside /indicators/0/forecasts/0/value", "101"),
        case(number(r#""forecasts": [{ "period": "2025", "value": 1 }, { "period": ▶"2025", "value": 2 }]"#), "error doubled-period /indicators/0/forecasts/1/period", "2025"),
    ]
}
