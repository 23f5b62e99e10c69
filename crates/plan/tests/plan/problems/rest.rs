//! Decisions, dates, economy, activities, assessments, words, and the plan itself.

use super::{Case, case};
use crate::support::{number, plan, target};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    let economy = |second: &str| plan(&format!("\"economy\": [{{ \"id\": \"sum\", \"name\": \"Ram\", \"kind\": \"budgetFrame\", \"sumOf\": [\"a\", \"b\"], \"amounts\": [{second}] }},
        {{ \"id\": \"a\", \"name\": \"A\", \"kind\": \"cost\", \"amounts\": [{{ \"year\": 2024, \"budget\": 40.5 }}] }},
        {{ \"id\": \"b\", \"name\": \"B\", \"kind\": \"cost\", \"amounts\": [{{ \"year\": 2024, \"budget\": 60 }}] }}]"));
    let decisions = |decisions: &str| plan(&format!("\"decisions\": [{decisions}]"));
    vec![
        case(economy("{ \"year\": 2023, \"budget\": 1 }, { \"year\": ▶2023, \"budget\": 1 }"), "error doubled-period /economy/0/amounts/1/year", "2023"),

        case(decisions("{ \"id\": \"d1\", \"kind\": \"antaget\", \"body\": \"SN\", \"date\": \"2024-01-01\", \"paragraph\": \"5\" }, ▶{ \"id\": \"d2\", \"kind\": \"ändrat\", \"body\": \"SN\", \"date\": \"2024-01-01\", \"paragraph\": \"5\" }"), "error doubled-decision /decisions/1", "d1"),
        case(decisions("{ \"id\": \"d0\", \"kind\": \"antaget\", \"date\": \"2024\", \"remarks\": [{ \"id\": \"a1\", \"text\": \"Källan anger ingen paragraf.\" }] }, ▶{ \"id\": \"d1\", \"kind\": \"antaget\", \"date\": \"2024\" }"), "warning decision-not-keyed /decisions/1", "paragraph"),
        case(plan("\"validity\": [▶{ \"from\": \"2025\", \"to\": \"2024\" }]"), "error validity-reversed /validity/0", ""),
        case(plan("\"validity\": [▶{ \"from\": \"2024-07\", \"to\": \"2025\", \"extendedTo\": \"2024-06\" }]"), "error validity-reversed /validity/0", ""),

        case(number("\"dataSources\": [{ \"name\": \"Kolada\", \"kolada\": [▶\"U2340\"] }]"), "error bad-kolada /indicators/0/dataSources/0/kolada/0", "U2340"),
        case(number("\"series\": [{ \"id\": \"S\", \"role\": \"comparison\", \"name\": \"Riket\", \"values\": [{ \"period\": \"2024\", \"value\": 1 }], \"dataSource\": { \"name\": \"Kolada\", \"kolada\": [\"U23401\", ▶\"u23401\"] } }]"), "error bad-kolada /indicators/0/series/0/dataSource/kolada/1", "u23401"),
        case(number("\"dataSources\": [{ \"name\": \"Kolada\", \"kolada\": [\"N31848\"], \"formula\": ▶\"N31848 / N01951 * 100\" }]"), "warning formula-ids /indicators/0/dataSources/0/formula", "N01951"),
        case(plan("").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"147\", \"name\": \"By\" }"), "error bad-municipality-code /municipality/code", "147"),
        case(plan("").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"14å\", \"name\": \"By\" }"), "error bad-municipality-code /municipality/code", "14å"),

        case(economy("{ \"year\": 2024, \"budget\": ▶100 }"), "warning sum-disagrees /economy/0/amounts/0/budget", "2024"),

        case(plan("\"levels\": [{ \"id\": \"kf\", \"name\": \"mål\" }], \"goals\": [{ \"id\": \"A\", \"level\": \"kf\", \"name\": \"Ett\", \"sdg\": [5, ▶18, ▶0] }]"), "error outside-range /goals/0/sdg/1\nerror outside-range /goals/0/sdg/2", "18"),
        case(plan("\"reportingPoints\": [{ \"id\": \"d\", \"name\": \"D\", \"lastMonth\": ▶13 }]"), "error outside-range /reportingPoints/0/lastMonth", "13"),
        case(economy(r#"▶{ "year": 2023 }"#), "warning empty-amount /economy/0/amounts/0", "2023"),
        case(economy(r#"{ "year": 2025, "outcome": ▶7 }"#), "warning future-outcome /economy/0/amounts/0/outcome", "2025"),
        case(plan(r#""economy": [{ "id": "a", "name": "A", "kind": "cost", "sumOf": ▶["b"] }, { "id": "b", "name": "B", "kind": "cost", "sumOf": ["c"] }, { "id": "c", "name": "C", "kind": "cost", "sumOf": ["a"] }]"#), "error sum-cycle /economy/0/sumOf", "a → b → c → a"),
        case(plan(r#""economy": [{ "id": "a", "name": "A", "kind": "cost", "sumOf": ["b"] }, { "id": "b", "name": "B", "kind": "cost", "sumOf": ▶["b"] }]"#), "error sum-cycle /economy/1/sumOf", "b → b"),
        case(plan(r#""economy": [{ "id": "a", "name": "A", "kind": "cost", "sumOf": ["b", "c"] }, { "id": "b", "name": "B", "kind": "cost", "sumOf": ["c"] }, { "id": "c", "name": "C", "kind": "cost" }]"#), "", ""),

        case(plan(r#""validity": [{ "from": "2024", "to": "2026", "extendedTo": ▶"2025" }]"#), "warning extension-shortens /validity/0/extendedTo", "2025"),
        case(decisions(r#"{ "id": "d1", "kind": "antaget", "body": "SN", "date": "2024-02-01", "paragraph": "5" }, { "id": "d2", "kind": "ändrat", "body": "SN", "date": ▶"2024-01-31", "paragraph": "9" }"#), "warning out-of-order /decisions/1/date", "decisions"),
        case(decisions(r#"{ "id": "d1", "kind": "antaget", "body": "SN", "date": "2024-02-01", "paragraph": "5" }, { "id": "d2", "kind": "ändrat", "body": "SN", "date": "2024", "paragraph": "9" }"#), "", ""),
        case(plan(r#""reportingPoints": [{ "id": "t2", "name": "T2", "lastMonth": 8 }, { "id": "t1", "name": "T1", "lastMonth": ▶4 }]"#), "warning out-of-order /reportingPoints/1/lastMonth", "reportingPoints"),
        case(decisions(r#"{ "id": "d1", "kind": "antaget", "body": "SN", "date": ▶"2024-02-01", "paragraph": "5" }"#).replace("\"decisions\"", "\"published\": \"2024-01\", \"decisions\"").replace("2024-12-31", "2024-01-01"), "warning after-published /decisions/0/date", "2024-02-01"),
        case(number(r#""dataSources": [{ "name": "Kolada", "fetched": ▶"2025-03-01" }]"#).replace("\"indicators\"", "\"published\": \"2025-02-20\", \"indicators\""), "warning after-published /indicators/0/dataSources/0/fetched", "2025-03-01"),
        case(plan("").replace("\"2024-12-31\"", "▶\"2204-12-31\""), "warning improbable-year /referenceDate", "2204"),
        case(number(r#""baselines": [{ "kind": "value", "value": 1, "period": ▶"1023-01..1023-12" }]"#), "warning improbable-year /indicators/0/baselines/0/period", "1023"),
        case(target(r#""kind": "yearly", "operator": "atLeast", "years": [{ "year": ▶20024, "value": 1 }]"#), "warning improbable-year /indicators/0/targets/0/years/0/year", "20024"),

        case(plan(r#""assessments": [{ "kind": "outcome", "status": "fulfilled", "period": ▶"2025" }]"#), "warning future-assessment /assessments/0/period", "2025"),
        case(plan(r#""assessments": [{ "kind": "forecast", "status": "fulfilled", "period": "2025" }]"#), "", ""),
        case(plan(r#""assessments": [{ "kind": "outcome", "status": "fulfilled", "period": "2024" }, ▶{ "kind": "outcome", "status": "notFulfilled", "period": "2024" }]"#), "warning doubled-assessment /assessments/1", ""),

        case(plan(r#""activities": [{ "id": "A", "name": "A", "comments": [{ "period": ▶"2025-Q1", "text": "Klart." }] }]"#), "warning future-comment /activities/0/comments/0/period", "2025-Q1"),
        case(plan(r#""validity": [{ "from": "2024", "to": "2025" }], "activities": [{ "id": "A", "name": "A", "followUps": [{ "date": ▶"2023-12-31" }] }]"#), "warning deadline-before-plan /activities/0/followUps/0/date", "2023-12-31"),
        case(plan(r#""published": "2024-06-30""#).replace("\"2024-12-31\"", "▶\"2024-12-31\""), "warning after-published /referenceDate", "2024-06-30"),
        case(plan(r#""activities": [{ "id": "A", "name": "A", "followUps": [▶{}] }]"#), "warning empty-follow-up /activities/0/followUps/0", ""),
        case(plan(r#""activities": [{ "id": "A", "name": "A", "status": ▶"notStarted", "comments": [{ "date": "2024-09-01", "status": "done", "text": "Klart." }, { "date": "2024-05-01", "status": "started", "text": "Igång." }] }]"#), "warning status-disagrees /activities/0/status", "done"),
        case(plan(r#""validity": [{ "from": "2024", "to": "2025" }], "activities": [{ "id": "A", "name": "A", "deadline": ▶"2023-06-30" }]"#), "warning deadline-before-plan /activities/0/deadline", "2023-06-30"),
        case(plan(r#""activities": [{ "id": "A", "name": "Se över rutinen." }, { "id": "B", "name": ▶"Se över rutinen" }]"#), "warning same-name /activities/1/name", "A"),

        case(plan("").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"1171\", \"name\": \"By\" }"), "error bad-municipality-code /municipality/code", "1171"),
        case(plan("\"fictional\": true").replace("{ \"name\": \"By kommun\" }", "{ \"code\": ▶\"1471\", \"name\": \"By\" }"), "error fictional-code /municipality/code", "1471"),
        case(plan(r#""amberBand": ▶{ "from": 99, "to": 91 }"#), "error edges-reversed /amberBand", "99"),
        case(plan("").replace("\"commitments\": [{ \"text\": \"Vi svarar inom två dagar.\" }]", "\"licence\": \"CC0-1.0\"").replacen('{', "▶{", 1), "warning empty-plan", ""),
        case(plan(r#""glossary": [{ "term": "Insats", "definition": "Ett" }, { "term": ▶"insats ", "definition": "Två" }]"#), "warning doubled-term /glossary/1/term", "insats"),
        case(plan(r#""abbreviations": [{ "short": "LSS", "long": "Ett" }, { "short": ▶"LSS", "long": "Två" }]"#), "warning doubled-term /abbreviations/1/short", "LSS"),
    ]
}
