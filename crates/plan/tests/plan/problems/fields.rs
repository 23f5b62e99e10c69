//! Fields: missing, misspelt, of the wrong kind.

use super::{Case, case};
use crate::support::{indicator, number, plan, values};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
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
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"sections\": [\"1 Mål\", ▶5, ▶{ \"sections\": [\"Ekonomi\"] }, { \"name\": \"2\", \"sections\": [▶{}] }] }]"),
            "error wrong-type /documents/0/sections/1\nerror missing-field /documents/0/sections/2\nerror wrong-type /documents/0/sections/3/sections/0", "5"),
        case(values("{ \"period\": \"2024\", \"value\": 1, \"n\": ▶-3 }"), "error bad-value /indicators/0/series/0/values/0/n", "-3"),
        case(number("\"measures\": [▶{ \"direction\": \"increase\" }]"), "error missing-field /indicators/0/measures/0", "name"),
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
            expected: None,
            mentions: "",
        },
    ]
}
