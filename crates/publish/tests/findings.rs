//! The page of findings: it is what the tool says today, and tells every kind there is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What the tool prints.
fn page() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_malbild-publish")).arg("findings").output().expect("the tool runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The codes that exist, from the places that name them.
fn codes() -> BTreeSet<&'static str> {
    let sources = [
        include_str!("../../plan/src/finding/problem.rs"),
        include_str!("../../plan/src/finding/sense.rs"),
        include_str!("../src/file_problem.rs"),
    ];
    let of = |source: &'static str| {
        let (_, codes) = source.split_once("pub fn code(").expect("the function code");
        let (codes, _) = codes.split_once("\n    }\n").expect("its end");
        codes.lines().filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","))
    };
    sources.into_iter().flat_map(of).collect()
}

#[test]
fn the_committed_page_is_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/findings.md");
    let committed = fs::read_to_string(file).expect("docs/findings.md");
    assert!(
        committed == page(),
        "docs/findings.md is not what the tool says. Renew it:\n\
         cargo run -q -p malbild-publish -- findings > docs/findings.md"
    );
}

#[test]
fn every_kind_is_told_once_in_both_languages() {
    let page = page();
    let sections: Vec<&str> = page.split("\n### ").skip(1).collect();
    let told: Vec<&str> = sections.iter().filter_map(|section| section.lines().next()).collect();
    let unique: BTreeSet<&str> = told.iter().copied().collect();
    assert_eq!(unique, codes());
    assert_eq!(unique.len(), told.len());
    assert!(told.len() >= 45);
    assert!(page.contains(&format!("{} kinds: ", told.len())));
    for section in sections {
        assert!(section.contains("\nerror") || section.contains("\nwarning"), "{section}");
        assert!(section.contains("\n\n    "), "{section}");
        for language in ["sv", "en"] {
            let row = section.lines().find_map(|line| line.strip_prefix(&format!("| {language} | "))).expect("a row");
            let cells: Vec<&str> = row.split(" |").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            assert_eq!(cells.len(), 2, "{row}");
        }
    }
}

#[test]
fn no_text_of_the_page_can_be_taken_for_markup() {
    for letter in page().chars() {
        assert!(!letter.is_control() || letter == '\n', "{letter:?}");
        assert!(!matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'), "{letter:?}");
    }
}
