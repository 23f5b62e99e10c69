//! Every kind of flaw: an input that has it, the place, and what is said.

mod fields;
mod indicators;
mod references;
mod rest;
mod texts;
mod values;
mod whole_files;

use std::collections::BTreeSet;

use malbild_plan::finding::Severity;
use malbild_plan::{Language, read};

use crate::support::{assert_words, expected, lines, plan, unmark};

/// An input with flaws.
struct Case {
    bytes: Vec<u8>,
    /// Findings with their places, as [`lines`] writes them; none where they are too many to write.
    expected: Option<String>,
    /// What the first finding says in both languages, whatever else it says.
    mentions: &'static str,
}

/// A case whose text has a mark at each flaw.
fn case(marked: impl AsRef<str>, findings: &str, mentions: &'static str) -> Case {
    let (text, places) = unmark(marked.as_ref());
    Case { bytes: text.into_bytes(), expected: Some(expected(&places, findings)), mentions }
}

/// A case that is no text, or has no place for a mark.
fn bytes(bytes: impl Into<Vec<u8>>, findings: &str, mentions: &'static str) -> Case {
    Case { bytes: bytes.into(), expected: Some(format!("{findings}\n")), mentions }
}

/// Lists inside each other in an unknown field, with a mark before the one that is too deep, if any.
fn nested(levels: usize) -> String {
    let list: String = (1..=levels).map(|level| if level == 65 { "▶[" } else { "[" }).collect();
    plan(&format!("\"x\": {list}{}", "]".repeat(levels)))
}

fn all() -> Vec<Case> {
    [
        whole_files::cases(),
        fields::cases(),
        references::cases(),
        indicators::cases(),
        values::cases(),
        rest::cases(),
        texts::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn each_is_found_at_its_place() {
    let mut wrong = Vec::new();
    let cases = all();
    for (case, expected) in cases.iter().filter_map(|case| Some((case, case.expected.as_ref()?))) {
        let found = lines(&read(&case.bytes).findings);
        if found != *expected {
            let start: String = String::from_utf8_lossy(&case.bytes).chars().take(600).collect();
            wrong.push(format!("{start}\nexpected\n{expected}found\n{found}"));
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
    for source in [include_str!("../../../src/finding/problem.rs"), include_str!("../../../src/finding/sense.rs")] {
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
    let page = include_str!("../../../../../docs/plan-format.md");
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
