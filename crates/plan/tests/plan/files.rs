//! How files are saved, and how they break.

use malbild_plan::{read, read_catalogue};

use crate::support::{check, lines, plan, unmark};

/// The example of the format's documentation: every part of the format that a small plan needs.
pub const EXAMPLE: &str = include_str!("../../../../docs/example-plan.json");

#[test]
fn byte_order_mark_and_line_ends_change_nothing() {
    let plain = read(EXAMPLE.as_bytes());
    assert_eq!(lines(&plain.findings), "");
    let crlf = EXAMPLE.replace('\n', "\r\n");
    let tabs = EXAMPLE.replace("  ", "\t");
    let one_line: String = EXAMPLE.lines().map(str::trim).collect();
    for text in [crlf, tabs, one_line, format!("\u{feff}{EXAMPLE}"), format!("\n\n {EXAMPLE} \r\n")] {
        assert_eq!(read(text.as_bytes()), plain);
    }
}

#[test]
fn lines_and_columns_are_those_of_an_editor() {
    // A byte order mark is no column; a letter is one column however many bytes it has.
    let marked = "{ \"schemaVersion\": \"1.0\",\r\n\t\"å🧓ä\": ▶1, \"id\": \"by\",\r\n\"municipality\": { \"name\": \"By\" }, \"board\": \"SN\",\r\n\"title\": \"P\", \"referenceDate\": ▶2024 }";
    check(marked, "warning unknown-field /å🧓ä\nerror wrong-type /referenceDate");
    let (text, places) = unmark(marked);
    assert_eq!(places, [(2, 9), (4, 32)]);
    let read = read(format!("\u{feff}{text}").as_bytes());
    assert_eq!(read.findings.iter().map(|f| (f.line, f.column)).collect::<Vec<_>>(), places);
}

#[test]
fn truncated_at_every_byte() {
    let bytes = EXAMPLE.trim_end().as_bytes();
    for length in 0..bytes.len() {
        let read = read(&bytes[..length]);
        assert_eq!(read.plan, None, "{length}");
        let [finding] = read.findings.as_slice() else { panic!("{length}: {}", lines(&read.findings)) };
        assert!(matches!(finding.code(), "empty" | "not-json" | "not-utf8"), "{length}: {}", finding.code());
        let last = String::from_utf8_lossy(&bytes[..length]).matches('\n').count() + 1;
        assert!(finding.line <= last, "{length}: line {} of {last}", finding.line);
    }
}

#[test]
fn every_byte_changed() {
    let mut bytes = EXAMPLE.as_bytes().to_vec();
    for at in 0..bytes.len() {
        for other in [0, b'"', b'{', b']', b'-', 0xff] {
            let was = std::mem::replace(&mut bytes[at], other);
            // Whatever comes of it, it comes: no panic, and no plan without either sense or findings.
            let read = read(&bytes);
            assert!(read.plan.is_some() || !read.findings.is_empty(), "{at}");
            bytes[at] = was;
        }
    }
}

#[test]
fn every_line_missing_or_doubled() {
    let all: Vec<&str> = EXAMPLE.lines().collect();
    for at in 0..all.len() {
        let without: Vec<&str> = [&all[..at], &all[at + 1..]].concat();
        let doubled: Vec<&str> = [&all[..=at], &all[at..]].concat();
        for text in [without, doubled] {
            let read = read(text.join("\n").as_bytes());
            assert!(read.plan.is_some() || !read.findings.is_empty(), "{at}");
        }
    }
}

#[test]
fn catalogues() {
    let entry = r#"{ "id": "by", "municipality": "By", "board": "SN", "title": "Plan", "period": "2024" }"#;
    for (marked, findings, plans) in [
        (format!(r#"{{ "schemaVersion": "1.0", "plans": [{entry}] }}"#), "", Some(1)),
        (r#"{ "schemaVersion": "1.0" }"#.to_owned(), "", Some(0)),
        (r#"{ "schemaVersion": "1.4", "plans": [], "theme": ▶1 }"#.to_owned(), "warning unknown-field /theme", Some(0)),
        (r#"{ "schemaVersion": ▶"2.0", "plans": [] }"#.to_owned(), "error newer-version /schemaVersion", None),
        ("▶{}".to_owned(), "error missing-field", None),
        ("▶[]".to_owned(), "error not-a-plan", None),
        ("▶<!doctype html>".to_owned(), "error not-json", None),
        (
            format!(r#"{{ "schemaVersion": "1.0", "plans": [{entry}, ▶▶▶▶{{ "id": "x" }}, ▶7, {entry}] }}"#)
                .replace(&format!("7, {entry}"), &format!("7, {}", entry.replace("\"by\"", "▶\"by\""))),
            "error missing-field /plans/1\nerror missing-field /plans/1\nerror missing-field /plans/1\nerror missing-field /plans/1\nerror wrong-type /plans/2\nerror duplicate-id /plans/3/id",
            Some(2),
        ),
        (
            format!(r#"{{ "schemaVersion": "1.0", "plans": [{}] }}"#, entry.replace("\"by\"", "▶\"../by\"")),
            "error bad-id /plans/0/id",
            Some(1),
        ),
        (
            format!(r#"{{ "schemaVersion": "1.0", "plans": [{}] }}"#, entry.replace("\"Plan\"", "▶\"\"")),
            "error empty-text /plans/0/title",
            Some(1),
        ),
        (
            format!(
                r#"{{ "schemaVersion": "1.0", "plans": [{}] }}"#,
                entry
                    .replace("\"id\"", "\"period\": \"2023\", \"id\"")
                    .replace("\"period\": \"2024\"", "\"period\": ▶\"2024\"")
            ),
            "error duplicate-field /plans/0/period",
            Some(1),
        ),
    ] {
        let (text, places) = unmark(&marked);
        let read = read_catalogue(text.as_bytes());
        assert_eq!(lines(&read.findings), crate::support::expected(&places, findings), "{marked}");
        assert_eq!(read.catalogue.map(|catalogue| catalogue.plans.len()), plans, "{marked}");
    }
}

#[test]
fn a_catalogue_is_no_plan_and_a_plan_no_catalogue() {
    let catalogue = br#"{ "schemaVersion": "1.0", "plans": [] }"#;
    assert_eq!(read(catalogue).plan, None);
    let read = read_catalogue(plan("").as_bytes());
    assert!(read.findings.iter().all(|finding| finding.code() == "unknown-field"));
    assert_eq!(read.findings.len(), 6);
}
