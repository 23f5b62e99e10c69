//! Our JSON parser beside `serde_json`'s: the same files are JSON, and the same is read from them.
//!
//! Seen through `read`, which says `not-json` or goes on. Two things differ by intention: how deep values may nest
//! (64 levels here, 128 there), and numbers too large to hold, which are JSON and are reported at their place.

use malbild_plan::read;
use proptest::prelude::*;
use serde_json::Value;

use crate::files::EXAMPLE;
use crate::support::plan;

/// Whether reading takes the text for JSON; what begins with a zero byte it takes for UTF-16.
fn is_json(text: &str) -> bool {
    !read(text.as_bytes()).findings.iter().any(|finding| matches!(finding.code(), "not-json" | "not-utf8" | "empty"))
}

#[track_caller]
fn assert_alike(text: &str) {
    // A byte order mark is not JSON's, but the file's.
    let theirs = serde_json::from_str::<Value>(text.strip_prefix('\u{feff}').unwrap_or(text));
    match theirs {
        Ok(_) => assert!(is_json(text), "{text}"),
        // Whether the rest is JSON, it does not say.
        Err(error)
            if ["number out of range", "recursion limit"].iter().any(|part| error.to_string().contains(part)) => {}
        Err(error) => assert!(!is_json(text), "{text}: {error}"),
    }
}

#[test]
fn numbers_too_large_are_json() {
    for text in ["1e400", "[-1e999]", "{ \"a\": 1E+400, \"b\": 1 }"] {
        assert!(is_json(text), "{text}");
    }
    assert!(!is_json("[1e400"));
}

/// Pieces of JSON, whole and broken.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(vec!["{", "}", "[", "]", ":", ",", "\"a\":", "\"a\"", "1", "null", "{}", "[]"]),
        1 => prop::sample::select(vec![
            " ", "\n", "\t", "\r", "\u{b}", "\u{a0}", "\0", "\u{7f}", "0", "-", "-0", "01", "1.", "1.5", ".5", "1e5", "1E+05",
            "1e", "1e+", "true", "tru", "falsey", "NaN", "\"", "'", "\\", "å", "\"\\", "\\u00e5", "//", "/*",
        ]),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// What may stand in a text, escaped and not, well and badly.
fn inside_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "\\PC",
        2 => prop::sample::select(vec!["\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00e5", "\\u00E5", "\\u0000", "\\ud83d\\ude00"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["\\", "\\x", "\\u", "\\u12", "\\u12g4", "\\ud83d", "\\ude00", "\\ud83d\\u0041", "\\ud83dx", "\n", "\t", "\u{1f}", "\u{7f}", "\""]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// Any value, four levels deep.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_are_json_to_both_or_neither(text in pieces()) {
        assert_alike(&text);
    }

    #[test]
    fn any_text_is_json_to_both_or_neither(text in any::<String>()) {
        assert_alike(&text);
        assert_alike(&format!("[{text}]"));
    }

    #[test]
    fn texts_are_read_alike(text in inside_text()) {
        let written = format!("\"{text}\"");
        assert_alike(&written);
        if let Ok(expected) = serde_json::from_str::<String>(&written) {
            let read = read(plan(&format!("\"kind\": {written}")).as_bytes());
            prop_assert_eq!(read.plan.and_then(|plan| plan.kind).map(|kind| kind.sv), Some(expected));
        }
    }

    #[test]
    fn field_names_are_read_alike(text in inside_text()) {
        if let Ok(expected) = serde_json::from_str::<String>(&format!("\"{text}\"")) {
            let read = read(plan(&format!("\"kind\": {{ \"sv\": \"Plan\", \"x{text}\": \"P\" }}")).as_bytes());
            let kind = read.plan.and_then(|plan| plan.kind);
            prop_assert_eq!(kind.map(|kind| kind.translations.into_iter().map(|(code, _)| code).collect()), Some(vec![format!("x{expected}")]));
        }
    }

    #[test]
    fn values_written_by_serde_json_are_json(value in any_value()) {
        prop_assert!(is_json(&value.to_string()));
        prop_assert!(is_json(&serde_json::to_string_pretty(&value).expect("JSON")));
    }

    #[test]
    fn values_with_a_letter_changed_are_json_to_both_or_neither(
        value in any_value(), at in any::<prop::sample::Index>(), other in prop::option::of(any::<char>())
    ) {
        let mut letters: Vec<char> = value.to_string().chars().collect();
        let at = at.index(letters.len());
        letters.splice(at..=at, other);
        assert_alike(&letters.into_iter().collect::<String>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_example_with_a_letter_changed_is_json_to_both_or_neither(
        at in any::<prop::sample::Index>(),
        other in prop::sample::select(vec!["", "{", "}", "[", "]", "\"", ":", ",", "\\", "0", "-", ".", "e", " ", "å"])
    ) {
        let mut letters: Vec<char> = EXAMPLE.chars().collect();
        let at = at.index(letters.len());
        letters.splice(at..=at, other.chars());
        assert_alike(&letters.into_iter().collect::<String>());
    }
}
