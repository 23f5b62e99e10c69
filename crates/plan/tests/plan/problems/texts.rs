//! Texts and links.

use super::{Case, case};
use crate::support::{number, plan};

#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    vec![
        case(plan("\"kind\": ▶\"\""), "error empty-text /kind", ""),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"en\": ▶\" \\n \" }"), "error empty-text /kind/en", ""),
        case(plan(&format!("\"summary\": ▶\"{}\"", "å".repeat(5001))), "warning long-text /summary", "5001"),
        case(plan(&format!("\"summary\": ▶\"{}\"", "x".repeat(100_000))), "warning long-text /summary", "100000"),
        case(plan("\"kind\": ▶\"Pl\\u0000an\""), "error control-character /kind", "U+0000"),
        case(plan("\"kind\": ▶\"Pl\\u001ban\""), "error control-character /kind", "U+001B"),
        case(plan("\"kind\": ▶\"rad\\u0085rad\""), "error control-character /kind", "U+0085"),
        case(plan("\"kind\": ▶\"a\u{202e}b\""), "error bidi-character /kind", "U+202E"),
        case(plan("\"kind\": ▶\"a\\u2067b\""), "error bidi-character /kind", "U+2067"),
        case(plan("\"kind\": ▶\"a\u{200f}b\""), "error bidi-character /kind", "U+200F"),

        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"javascript:alert(1)\" }]"), "error unsafe-link /documents/0/link", "javascript:alert(1)"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"http://example.org\" }]"), "error unsafe-link /documents/0/link", "http://example.org"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\"//example.org/x\" }]"), "error unsafe-link /documents/0/link", "//example.org/x"),
        case(plan("\"decisions\": [{ \"id\": \"d\", \"kind\": \"k\", \"caseNumber\": \"1\", \"link\": ▶\"data:text/html,x\" }]"), "error unsafe-link /decisions/0/link", "data:text/html,x"),
        case(number("\"dataSources\": [{ \"name\": \"K\", \"link\": ▶\"java\\tscript:x\" }]"), "error unsafe-link /indicators/0/dataSources/0/link", "script:x"),
        case(plan("\"documents\": [{ \"id\": \"d\", \"title\": \"D\", \"link\": ▶\" JavaScript:x\" }]"), "error unsafe-link /documents/0/link", "JavaScript:x"),

        case(plan("\"kind\": ▶\"V\u{fffd}rdplan\""), "error garbled-text /kind", "V\u{fffd}rdplan"),
        case(plan("\"kind\": ▶\"Plan fÃ¶r vÃ¥rd\""), "error garbled-text /kind", "fÃ¶r"),
        case(plan("\"kind\": ▶\"Plan <b>2024</b>\""), "warning markup /kind", "<b>"),
        case(plan("\"kind\": ▶\"Vård&nbsp;och omsorg\""), "warning markup /kind", "&nbsp;"),
        case(plan("\"kind\": ▶\"a &lt; b\""), "warning markup /kind", "&lt;"),
        case(plan("\"kind\": \"a < b, c > d & e; f <5 st>\""), "", ""),
        case(plan("\"remarks\": [{ \"id\": \"R\", \"text\": \"Källan har kvar <p>.\" }]"), "", ""),
        case(plan("\"kind\": ▶\"verk\\u00adsamhet\""), "warning invisible-character /kind", "U+00AD"),
        case(plan("\"kind\": ▶\"plan\u{200b}\""), "warning invisible-character /kind", "U+200B"),
        case(plan("\"kind\": ▶\"Va\u{30a}rdplan\""), "warning decomposed-letter /kind", "a\u{30a}"),
        case(plan("\"summary\": ▶\"Lorem ipsum dolor\""), "warning placeholder-text /summary", "lorem ipsum"),
        case(plan("\"summary\": ▶\" TODO \""), "warning placeholder-text /summary", "todo"),
        case(plan("\"summary\": ▶\"Klicka här för att fylla i vilka beslutet ska skickas till.\""), "warning placeholder-text /summary", "klicka här för att"),
        case(plan("\"summary\": ▶\"Ansökan av 811218-9876.\""), "error personal-number /summary", ""),
        case(plan("\"summary\": ▶\"Ansökan av 19811218-9876\""), "error personal-number /summary", ""),
        case(plan("\"summary\": ▶\"198112189876\""), "error personal-number /summary", ""),
        case(plan("\"summary\": ▶\"811278-9873\""), "error personal-number /summary", ""),
        case(plan("\"summary\": \"811218-9877, 556036-0793, 2024-0123, 1-811218-98761, 981121898769, SN 2023:811218\""), "", ""),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"English\": ▶\"Plan\" }"), "error bad-language /kind/English", "English"),
        case(plan("\"kind\": { \"sv\": \"Plan\", \"en-GB\": \"Plan\", \"fi\": \"Suunnitelma\" }"), "", ""),
    ]
}
