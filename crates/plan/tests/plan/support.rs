//! What the tests share: plans as short literals, and one way to say what is expected of them.

use std::fmt::Write;

use malbild_plan::finding::{Finding, Severity};
use malbild_plan::model::Plan;
use malbild_plan::{Language, read};

/// Marks the place of a finding in an input.
pub const MARK: char = '▶';

/// A small plan without flaws, with more fields.
pub fn plan(fields: &str) -> String {
    let comma = if fields.trim().is_empty() { "" } else { "," };
    format!(
        r#"{{
  "schemaVersion": "1.0",
  "id": "by-2024",
  "municipality": {{ "name": "By kommun" }},
  "board": "Socialnämnden",
  "title": "Verksamhetsplan 2024",
  "referenceDate": "2024-12-31",
  "commitments": [{{ "text": "Vi svarar inom två dagar." }}]{comma}
  {fields}
}}"#
    )
}

/// A plan with one indicator, `I1`.
pub fn indicator(fields: &str) -> String {
    plan(&format!(r#""indicators": [{{ "id": "I1", "name": "Nöjda", {fields} }}]"#))
}

/// A plan with one indicator of numbers.
pub fn number(fields: &str) -> String {
    indicator(&format!(r#""kind": "number", "unit": {{ "label": "st" }}, "direction": "increase", {fields}"#))
}

/// A plan with one series of outcomes of an indicator of numbers.
pub fn values(values: &str) -> String {
    number(&format!(r#""series": [{{ "id": "S1", "role": "outcome", "values": [{values}] }}]"#))
}

/// A plan with one target of an indicator of numbers.
pub fn target(fields: &str) -> String {
    number(&format!(r#""targets": [{{ {fields} }}]"#))
}

/// Takes the marks out of an input; gives the line and column of each.
pub fn unmark(marked: &str) -> (String, Vec<(usize, usize)>) {
    let mut text = String::with_capacity(marked.len());
    let mut places = Vec::new();
    let (mut line, mut column) = (1, 1);
    for letter in marked.chars() {
        match letter {
            MARK => places.push((line, column)),
            '\n' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
        if letter != MARK {
            text.push(letter);
        }
    }
    (text, places)
}

/// A finding on one line: `7:12 warning unknown-field /golas`.
pub fn line(finding: &Finding) -> String {
    let severity = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let Finding { line, column, pointer, .. } = finding;
    format!("{line}:{column} {severity} {} {pointer}", finding.code()).trim_end().to_owned()
}

/// All findings, one a line.
pub fn lines(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let _ = writeln!(text, "{}", line(finding));
        text
    })
}

/// What is expected, one finding a line as `severity code pointer`, with the places of the marks before.
pub fn expected(places: &[(usize, usize)], expected: &str) -> String {
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(places.len(), expected.len(), "one mark a finding: {expected:?}");
    places.iter().zip(expected).fold(String::new(), |mut text, ((line, column), expected)| {
        let _ = writeln!(text, "{line}:{column} {expected}");
        text
    })
}

/// Reads an input, in which [`MARK`] stands before each value that is to have a finding, and compares findings.
#[track_caller]
pub fn check(marked: &str, findings: &str) -> Option<Plan> {
    let (text, places) = unmark(marked);
    let read = read(text.as_bytes());
    assert_eq!(lines(&read.findings), expected(&places, findings), "{marked}");
    assert_words(&read.findings);
    read.plan
}

/// Every finding says something in both languages, in whole sentences, and something else in each.
#[track_caller]
pub fn assert_words(findings: &[Finding]) {
    for finding in findings {
        let words = [Language::Sv, Language::En].map(|language| (finding.what(language), finding.remedy(language)));
        for (what, remedy) in &words {
            for text in [what, remedy] {
                assert!(!text.trim().is_empty(), "{finding:?}");
                assert!(!text.contains("{}"), "{finding:?}: {text}");
            }
            assert!(what.ends_with(['.', ')']), "{finding:?}: {what}");
        }
        assert_ne!(words[0], words[1], "{finding:?}");
    }
}
