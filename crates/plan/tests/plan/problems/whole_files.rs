//! Files that are no plans.

use malbild_plan::MOST_BYTES;

use super::{Case, bytes, case, nested};
use crate::support::plan;

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    let utf16 = |text: &str, little: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    vec![
        bytes("", "1:1 error empty", ""),
        bytes(" \r\n\t", "1:1 error empty", ""),
        bytes("\u{feff}", "1:1 error empty", ""),
        bytes(vec![b' '; MOST_BYTES + 1], "1:1 error too-large", "20"),
        bytes(vec![0xff; MOST_BYTES + 1], "1:1 error too-large", "20"),

        bytes(utf16(&format!("\u{feff}{}", plan("")), true), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&format!("\u{feff}{}", plan("")), false), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&plan(""), true), "1:1 error not-utf8", "UTF-16"),
        bytes(utf16(&plan(""), false), "1:1 error not-utf8", "UTF-16"),
        bytes(*b"{\r\n \"title\": \"V\xe5rd\" }", "2:13 error not-utf8", "UTF-8"),
        bytes(*b"\xef\xbb\xbf{ \"\xc3\xa5\": \"\xe5\" }", "1:9 error not-utf8", "UTF-8"),
        bytes(*b"{ \"title\": \"\xed\xa0\x80\" }", "1:13 error not-utf8", "UTF-8"),
        bytes(*b"{ \"title\": \"\xc0\xaf\" }", "1:13 error not-utf8", "UTF-8"),

        case("▶<!doctype html><html><title>404</title></html>", "error not-json", ""),
        case("\n  ▶<html lang=\"sv\">", "error not-json", ""),
        case("▶schemaVersion: 1.0", "error not-json", "JSON"),
        case("{}▶x}", "error not-json", "JSON"),
        case("{ \"id\": \"by\",▶}", "error not-json", "JSON"),
        case("{ \"goals\": [1,▶] }", "error not-json", "JSON"),
        case("{ \"id\": ▶'by' }", "error not-json", "JSON"),
        case("{ ▶id: \"by\" }", "error not-json", "JSON"),
        case("{ ▶// kommentar\n \"id\": 1 }", "error not-json", "JSON"),
        case("{ \"åäö\": 1\n  ▶\"id\": 2 }", "error not-json", "JSON"),
        case("{ \"åäö\": ▶åäö }", "error not-json", "JSON"),
        case("{ \"a\": ▶NaN }", "error not-json", "JSON"),
        case("{ \"a\": ▶Infinity }", "error not-json", "JSON"),
        case("{ \"a\": -▶Infinity }", "error not-json", "JSON"),
        case("{ \"a\": ▶+1 }", "error not-json", "JSON"),
        case("{ \"a\": ▶.5 }", "error not-json", "JSON"),
        case("{ \"a\": 0▶1 }", "error not-json", "JSON"),
        case("{ \"a\": 1,▶5,\"b\":1 }", "error not-json", "JSON"),
        case("{ \"a\": \"rad ett▶\nrad två\" }", "error not-json", "JSON"),
        case("{ \"a\": \"\\▶x\" }", "error not-json", "JSON"),
        case("{ \"a\": \"\\ud800▶\" }", "error not-json", "JSON"),
        case("{ \"a\": \"öppen▶", "error not-json", "JSON"),
        case("{ \"a\": { \"b\": [▶", "error not-json", "JSON"),
        case("▶\u{0}", "error not-json", "JSON"),

        case(nested(65), "error too-deep", "64"),
        case(nested(66), "error too-deep", "64"),
        bytes("[".repeat(100_000), "1:66 error too-deep", "64"),
        bytes("[".repeat(100_000) + &"]".repeat(100_000), "1:66 error too-deep", "64"),
        bytes("{\"a\":".repeat(100_000) + "1" + &"}".repeat(100_000), "1:326 error too-deep", "64"),

        case("▶null", "error not-a-plan", "null"),
        case("▶[]", "error not-a-plan", ""),
        case("\n ▶[{}]", "error not-a-plan", ""),
        case("▶42", "error not-a-plan", "42"),
        case("▶1e400", "error not-a-plan", "1e400"),
        case("▶\"plan\"", "error not-a-plan", "plan"),
        case("▶true", "error not-a-plan", ""),

        case(plan("").replace("\"1.0\"", "▶\"2.0\""), "error newer-version /schemaVersion", "2.0"),
        case(plan("").replace("\"1.0\"", "▶\"10.3\""), "error newer-version /schemaVersion", "10.3"),
        case(plan("").replace("\"1.0\"", "▶\"0.9\""), "error unknown-version /schemaVersion", "0.9"),
        case(plan("").replace("\"1.0\"", "▶\"1\""), "error unknown-version /schemaVersion", "1"),
        case(plan("").replace("\"1.0\"", "▶\"1.0.0\""), "error unknown-version /schemaVersion", "1.0.0"),
        case(plan("").replace("\"1.0\"", "▶\"1.x\""), "error unknown-version /schemaVersion", "1.x"),
        case(plan("").replace("\"1.0\"", "▶\"+1.0\""), "error unknown-version /schemaVersion", "+1.0"),
        case(plan("").replace("\"1.0\"", "▶\"\""), "error unknown-version /schemaVersion", ""),
        case(plan("").replace("\"1.0\"", "▶\"99999999999.0\""), "error unknown-version /schemaVersion", "99999999999.0"),
        case(plan("").replace("\"1.0\"", "▶1.0"), "error wrong-type /schemaVersion", "1.0"),
    ]
}
