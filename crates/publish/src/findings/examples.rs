//! The examples, by what they are about: one long table, so that a new kind finds its neighbours.

use std::io::{Error, ErrorKind};

use malbild_plan::MOST_BYTES;

use super::example::{Example, Flaw};
use crate::file_problem::FileProblem;

/// The examples under their headings, in the order of the page.
pub fn sections() -> Vec<(&'static str, Vec<Example>)> {
    vec![
        ("Files", files()),
        ("Fields", fields()),
        ("Ids, references and names", references()),
        ("Indicators", indicators()),
        ("Baselines and targets", targets()),
        ("Series and values", values()),
        ("Secrecy", secrecy()),
        ("Activities and assessments", activities()),
        ("Decisions and dates", dates()),
        ("Economy", economy()),
        ("Texts and links", texts()),
        ("The plan as a whole", whole()),
    ]
}

fn example(code: &'static str, fields: &'static str) -> Example {
    Example { code, flaw: Flaw::Fields(fields) }
}

fn files() -> Vec<Example> {
    let file = |code, text| Example { code, flaw: Flaw::File(text) };
    let made = |code, bytes, looks| Example { code, flaw: Flaw::Made(bytes, looks) };
    let problem = |code, problem, looks| Example { code, flaw: Flaw::Problem(problem, looks) };
    let deep = format!("{}1{}", "[".repeat(80), "]".repeat(80)).into_bytes();
    let many = format!("{{ \"schemaVersion\": \"1.0\", \"goals\": [{}7] }}", "7, ".repeat(2100)).into_bytes();
    vec![
        problem("cannot-open", FileProblem::CannotOpen(Error::from(ErrorKind::NotFound)), "by-2024.jsn"),
        problem(
            "file-name",
            FileProblem::FileName { expected: "by-2024.json".into() },
            "plan 2024.json, with \"id\": \"by-2024\"",
        ),
        problem(
            "missing-plan-file",
            FileProblem::MissingPlanFile { expected: "by-2024.json".into() },
            "index.json names by-2024, and there is no by-2024.json",
        ),
        made("empty", b" ".to_vec(), "(a file with nothing but spaces)"),
        made("too-large", vec![b' '; MOST_BYTES + 1], "(a file of more than 20 MB)"),
        made("not-utf8", b"{ \"title\": \"V\xe5rd\" }".to_vec(), "{ \"title\": \"V�rd\" }   (saved as Windows-1252)"),
        file("not-json", "{ \"id\": \"by-2024\", \"title\": \"Verksamhetsplan\", }"),
        made("too-deep", deep, "[[[[[[[[ … ]]]]]]]]   (80 levels)"),
        file("not-a-plan", "[]"),
        example("newer-version", r#""schemaVersion": "2.0""#),
        example("unknown-version", r#""schemaVersion": "1""#),
        made("too-many-flaws", many, "\"goals\": [7, 7, 7, … ]   (2 100 of them)"),
    ]
}

fn fields() -> Vec<Example> {
    vec![
        example("missing-field", r#""goals": [{ "level": "namnd", "name": "Trygga äldre" }]"#),
        example("wrong-type", r#""statistics": [{ "id": "S1", "name": "Invånare", "value": "2 301" }]"#),
        example("unknown-word", r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "procent" }]"#),
        example("bad-value", r#""published": "2024-02-30""#),
        example("number-too-large", r#""statistics": [{ "id": "S1", "name": "Invånare", "value": 1e400 }]"#),
        example(
            "duplicate-field",
            r#""kind": "Verksamhetsplan",
"kind": "Budget""#,
        ),
        example("unknown-field", r#""golas": []"#),
    ]
}

fn references() -> Vec<Example> {
    vec![
        example(
            "duplicate-id",
            r#""areas": [{ "id": "ao", "name": "Äldreomsorg" }, { "id": "ao", "name": "Arbete" }]"#,
        ),
        example("bad-id", r#""areas": [{ "id": "äldre omsorg", "name": "Äldreomsorg" }]"#),
        example("unknown-reference", r#""units": [{ "id": "solgarden", "name": "Solgården", "area": "ao" }]"#),
        example(
            "doubled-reference",
            r#""roles": [{ "id": "vc", "name": "verksamhetschef" }],
"strategies": [{ "id": "S1", "name": "Fler händer", "responsible": ["vc", "vc"] }]"#,
        ),
        example(
            "cycle",
            r#""levels": [{ "id": "kf", "name": "mål" }],
"goals": [{ "id": "M1", "level": "kf", "name": "Ett", "parent": "M2" },
          { "id": "M2", "level": "kf", "name": "Två", "parent": "M1" }]"#,
        ),
        example(
            "level-order",
            r#""levels": [{ "id": "kf", "name": "kommunmål" }, { "id": "namnd", "name": "nämndsmål" }],
"goals": [{ "id": "N1", "level": "namnd", "name": "Ett" },
          { "id": "K1", "level": "kf", "name": "Två", "parent": "N1" }]"#,
        ),
        example(
            "unused-level",
            r#""levels": [{ "id": "kf", "name": "kommunmål" }, { "id": "namnd", "name": "nämndsmål" }],
"goals": [{ "id": "K1", "level": "kf", "name": "Trygga äldre" }]"#,
        ),
        example(
            "no-goal",
            r#""levels": [{ "id": "kf", "name": "mål" }],
"goals": [{ "id": "M1", "level": "kf", "name": "Trygga äldre" }],
"indicators": [{ "id": "I1", "name": "Rutin finns", "kind": "yesNo" }]"#,
        ),
        example(
            "same-name",
            r#""levels": [{ "id": "kf", "name": "mål" }],
"goals": [{ "id": "M1", "level": "kf", "name": "Trygga äldre" },
          { "id": "M2", "level": "kf", "name": "Trygga äldre" }]"#,
        ),
        example(
            "doubled-term",
            r#""abbreviations": [{ "short": "EC", "long": "enhetschef" },
                  { "short": "EC", "long": "ekonomichef" }]"#,
        ),
    ]
}

fn indicators() -> Vec<Example> {
    vec![
        example("no-direction", r#""indicators": [{ "id": "I1", "name": "Anmälningar", "kind": "count" }]"#),
        example(
            "no-unit",
            r#""indicators": [{ "id": "I1", "name": "Väntetid", "kind": "duration",
                 "targets": [{ "kind": "atMost", "value": 60 }] }]"#,
        ),
        example(
            "edges-reversed",
            r#""indicators": [{ "id": "I1", "name": "Bemötande", "kind": "scale", "direction": "increase",
                 "bounds": { "min": 5, "max": 1 } }]"#,
        ),
        example(
            "out-of-bounds",
            r#""indicators": [{ "id": "I1", "name": "Bemötande", "kind": "scale", "unit": { "label": "av 5" },
                 "bounds": { "min": 1, "max": 5 }, "targets": [{ "kind": "atLeast", "value": 42 }] }]"#,
        ),
        example(
            "share-outside",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" },
                 "targets": [{ "kind": "atLeast", "value": 120 }] }]"#,
        ),
        example(
            "count-not-whole",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" },
                 "targets": [{ "kind": "atLeast", "value": 10.5 }] }]"#,
        ),
        example(
            "suspicious-unit",
            r#""indicators": [{ "id": "I1", "name": "HME", "kind": "index", "unit": { "label": "%" },
                 "targets": [{ "kind": "atLeast", "value": 4.1 }] }]"#,
        ),
        example(
            "outside-range",
            r#""levels": [{ "id": "kf", "name": "mål" }],
"goals": [{ "id": "M1", "level": "kf", "name": "Trygga äldre", "sdg": [18] }]"#,
        ),
        example(
            "bad-kolada",
            r#""indicators": [{ "id": "I1", "name": "Trygghet", "kind": "number", "direction": "increase",
                 "dataSources": [{ "name": "Kolada", "kolada": ["U2340"] }] }]"#,
        ),
        example(
            "formula-ids",
            r#""indicators": [{ "id": "I1", "name": "Bistånd", "kind": "number", "direction": "decrease",
                 "dataSources": [{ "name": "Kolada", "kolada": ["N31848"], "formula": "N31848 / N01951" }] }]"#,
        ),
    ]
}

fn targets() -> Vec<Example> {
    vec![
        example(
            "baseline-mismatch",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number", "unit": { "label": "st" }, "direction": "increase",
                 "baselines": [{ "kind": "new", "value": 73 }] }]"#,
        ),
        example(
            "no-baseline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number",
                 "targets": [{ "kind": "keepBaseline" }] }]"#,
        ),
        example(
            "doubled-baseline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number", "unit": { "label": "st" }, "direction": "increase",
                 "baselines": [{ "kind": "value", "value": 73, "period": "2023" },
                               { "kind": "value", "value": 75, "period": "2023" }] }]"#,
        ),
        example(
            "future-baseline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number", "unit": { "label": "st" }, "direction": "increase",
                 "baselines": [{ "kind": "value", "value": 73, "period": "2032" }] }]"#,
        ),
        example(
            "baseline-after-deadline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number", "unit": { "label": "st" },
                 "baselines": [{ "kind": "value", "value": 73, "period": "2024" }],
                 "targets": [{ "kind": "atLeast", "value": 80, "deadline": { "at": "2022" } }] }]"#,
        ),
        example(
            "target-lacks",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number",
                 "targets": [{ "kind": "atLeast" }] }]"#,
        ),
        example(
            "target-has-extra",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "number", "unit": { "label": "st" },
                 "targets": [{ "kind": "atLeast", "value": 80, "tolerance": 2 }] }]"#,
        ),
        example(
            "target-mismatch",
            r#""indicators": [{ "id": "I1", "name": "Rutin finns", "kind": "yesNo",
                 "targets": [{ "kind": "atLeast", "value": 1 }] }]"#,
        ),
        example(
            "target-against-direction",
            r#""indicators": [{ "id": "I1", "name": "Sjukfrånvaro", "kind": "share", "unit": { "label": "%" }, "direction": "decrease",
                 "targets": [{ "kind": "atLeast", "value": 6 }] }]"#,
        ),
        example(
            "target-behind-baseline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" },
                 "baselines": [{ "kind": "value", "value": 92 }],
                 "targets": [{ "kind": "atLeast", "value": 29 }] }]"#,
        ),
        example(
            "doubled-target",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" },
                 "targets": [{ "kind": "atLeast", "value": 80 }, { "kind": "atLeast", "value": 90 }] }]"#,
        ),
        example(
            "negative-tolerance",
            r#""indicators": [{ "id": "I1", "name": "Kostnad", "kind": "currency", "unit": { "label": "tkr" },
                 "targets": [{ "kind": "exactly", "value": 800, "tolerance": -10 }] }]"#,
        ),
        example(
            "empty-deadline",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" },
                 "targets": [{ "kind": "atLeast", "value": 80, "deadline": {} }] }]"#,
        ),
        example(
            "deadline-before-plan",
            r#""validity": [{ "from": "2024", "to": "2026" }],
"activities": [{ "id": "A1", "name": "Se över rutinen", "deadline": "2023-06-30" }]"#,
        ),
    ]
}

fn values() -> Vec<Example> {
    vec![
        example(
            "doubled-series",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2023", "value": 40 }] },
  { "id": "b", "role": "outcome", "values": [{ "period": "2024", "value": 42 }] }] }]"#,
        ),
        example(
            "empty-series",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [] }] }]"#,
        ),
        example(
            "unnamed-series",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase", "series": [
  { "id": "a", "role": "comparison", "values": [{ "period": "2024", "value": 40 }] }] }]"#,
        ),
        example(
            "empty-split",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "direction": "increase",
                 "baselines": [{ "kind": "new", "split": {} }] }]"#,
        ),
        example(
            "doubled-period",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 40 }, { "period": "2024", "value": 41 }] }] }]"#,
        ),
        example(
            "future-outcome",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2025", "value": 40 }] }] }]"#,
        ),
        example(
            "empty-value",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024" }] }] }]"#,
        ),
        example(
            "wrong-value",
            r#""indicators": [{ "id": "I1", "name": "Rutin finns", "kind": "yesNo", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 1 }] }] }]"#,
        ),
        example(
            "flag-contradicts",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 40, "flags": ["nonResponse"] }] }] }]"#,
        ),
        example(
            "suspicious-value",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2021", "value": 91 }, { "period": "2022", "value": 92 },
                                            { "period": "2023", "value": 90 }, { "period": "2024", "value": 0.93 }] }] }]"#,
        ),
        example(
            "cumulative-falls",
            r#""indicators": [{ "id": "I1", "name": "Fall", "kind": "count", "unit": { "label": "st" }, "direction": "decrease", "cumulative": true, "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024-01", "value": 9 }, { "period": "2024-02", "value": 7 }] }] }]"#,
        ),
        example(
            "whole-outside-parts",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" }, "direction": "increase", "series": [
  { "id": "alla", "role": "outcome", "values": [{ "period": "2024", "value": 95 }] },
  { "id": "k", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2024", "value": 81 }] },
  { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 77 }] }] }]"#,
        ),
        example(
            "late-forecast",
            r#""indicators": [{ "id": "I1", "name": "Platser", "kind": "count", "unit": { "label": "st" }, "direction": "increase",
                 "forecasts": [{ "period": "2023", "value": 40, "made": "2024-02-01" }] }]"#,
        ),
    ]
}

fn secrecy() -> Vec<Example> {
    vec![
        example(
            "suppressed-number",
            r#""indicators": [{ "id": "I1", "name": "Placerade barn", "kind": "count", "unit": { "label": "st" }, "direction": "decrease", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 3, "flags": ["suppressed"] }] }] }]"#,
        ),
        example(
            "suppressed-computable",
            r#""indicators": [{ "id": "I1", "name": "Placerade barn", "kind": "count", "unit": { "label": "st" }, "direction": "decrease", "series": [
  { "id": "alla", "role": "outcome", "values": [{ "period": "2024", "value": 12 }] },
  { "id": "k", "role": "outcome", "split": { "sex": "women" }, "values": [{ "period": "2024", "flags": ["suppressed"] }] },
  { "id": "m", "role": "outcome", "split": { "sex": "men" }, "values": [{ "period": "2024", "value": 9 }] }] }]"#,
        ),
        example(
            "small-group",
            r#""indicators": [{ "id": "I1", "name": "Nöjda", "kind": "share", "unit": { "label": "%" }, "direction": "increase", "series": [
  { "id": "a", "role": "outcome", "values": [{ "period": "2024", "value": 75, "n": 4 }] }] }]"#,
        ),
        example("personal-number", r#""summary": "Enligt beslut om insats för 811218-9876.""#),
    ]
}

fn activities() -> Vec<Example> {
    vec![
        example("empty-follow-up", r#""activities": [{ "id": "A1", "name": "Se över rutinen", "followUps": [{}] }]"#),
        example(
            "status-disagrees",
            r#""activities": [{ "id": "A1", "name": "Se över rutinen", "status": "notStarted",
                 "comments": [{ "period": "2024-08", "status": "done", "text": "Rutinen är beslutad." }] }]"#,
        ),
        example(
            "future-comment",
            r#""activities": [{ "id": "A1", "name": "Se över rutinen",
                 "comments": [{ "period": "2025-08", "text": "Rutinen är beslutad." }] }]"#,
        ),
        example(
            "future-assessment",
            r#""assessments": [{ "kind": "outcome", "status": "fulfilled", "period": "2025" }]"#,
        ),
        example(
            "doubled-assessment",
            r#""assessments": [{ "kind": "outcome", "status": "fulfilled", "period": "2024" },
                { "kind": "outcome", "status": "notFulfilled", "period": "2024" }]"#,
        ),
    ]
}

fn dates() -> Vec<Example> {
    vec![
        example(
            "doubled-decision",
            r#""decisions": [
  { "id": "D1", "kind": "antagen", "body": "Socialnämnden", "date": "2024-01-30", "paragraph": "7" },
  { "id": "D2", "kind": "reviderad", "body": "Socialnämnden", "date": "2024-01-30", "paragraph": "7" }]"#,
        ),
        example("decision-not-keyed", r#""decisions": [{ "id": "D1", "kind": "antagen", "date": "2024-01-30" }]"#),
        example("validity-reversed", r#""validity": [{ "from": "2026", "to": "2024" }]"#),
        example("extension-shortens", r#""validity": [{ "from": "2020", "to": "2024", "extendedTo": "2023" }]"#),
        example(
            "out-of-order",
            r#""decisions": [
  { "id": "D1", "kind": "reviderad", "body": "Socialnämnden", "date": "2024-05-14", "paragraph": "41" },
  { "id": "D2", "kind": "antagen", "body": "Socialnämnden", "date": "2024-01-30", "paragraph": "7" }]"#,
        ),
        example(
            "after-published",
            r#""published": "2025-02-20",
"assessments": [{ "kind": "outcome", "status": "fulfilled", "date": "2025-03-11" }]"#,
        ),
        example("improbable-year", r#""validity": [{ "from": "2024", "to": "2204" }]"#),
    ]
}

fn economy() -> Vec<Example> {
    vec![
        example(
            "sum-disagrees",
            r#""economy": [
  { "id": "E0", "name": "Summa", "kind": "netCost", "sumOf": ["E1", "E2"], "amounts": [{ "year": 2024, "budget": 500 }] },
  { "id": "E1", "name": "Äldreomsorg", "kind": "netCost", "amounts": [{ "year": 2024, "budget": 300 }] },
  { "id": "E2", "name": "Övrigt", "kind": "netCost", "amounts": [{ "year": 2024, "budget": 100 }] }]"#,
        ),
        example(
            "sum-cycle",
            r#""economy": [{ "id": "E0", "name": "Summa", "kind": "netCost", "sumOf": ["E1"] },
            { "id": "E1", "name": "Delsumma", "kind": "netCost", "sumOf": ["E0"] }]"#,
        ),
        example(
            "empty-amount",
            r#""economy": [{ "id": "E1", "name": "Ram", "kind": "budgetFrame", "amounts": [{ "year": 2024 }] }]"#,
        ),
    ]
}

fn texts() -> Vec<Example> {
    vec![
        example("empty-text", r#""kind": """#),
        Example {
            code: "long-text",
            flaw: Flaw::Made(
                super::example::with(&format!("\"summary\": \"{}\"", "ord ".repeat(1500))).into_bytes(),
                "\"summary\": \"ord ord ord …\"   (6 000 characters)",
            ),
        },
        example("control-character", r#""kind": "Verksamhets\u001fplan""#),
        example("bidi-character", r#""kind": "Verksamhets\u202eplan""#),
        example("invisible-character", r#""kind": "Verksamhets\u00adplan""#),
        example("decomposed-letter", r#""kind": "A\u030arsplan""#),
        example("garbled-text", r#""kind": "Plan fÃ¶r Ã¤ldre""#),
        example("markup", r#""summary": "Planen gäller <b>2024</b>.""#),
        example("placeholder-text", r#""summary": "Klicka här för att ange text.""#),
        example("bad-language", r#""kind": { "sv": "Verksamhetsplan", "English": "Operational plan" }"#),
        example(
            "unsafe-link",
            r#""documents": [{ "id": "d", "title": "Planen", "link": "http://example.org/plan.pdf" }]"#,
        ),
    ]
}

fn whole() -> Vec<Example> {
    vec![
        example("empty-plan", r#""commitments": []"#),
        example("bad-municipality-code", r#""municipality": { "name": "By kommun", "code": "147" }"#),
        example(
            "fictional-code",
            r#""fictional": true,
"municipality": { "name": "Exempelby kommun", "code": "1471" }"#,
        ),
    ]
}
