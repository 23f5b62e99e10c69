//! What stands in texts and should not: letters that broke on the way, markup, what a form said, and who it is about.

use crate::finding::Sense;
use crate::read::{Kind, Node, Report};

/// How much of a text is told.
const MOST_TOLD: usize = 40;

pub(super) fn check(report: &mut Report<'_, '_>) {
    check_node(report.tree().root(), false, report);
}

/// Remarks tell of flaws, and may quote them.
fn check_node(node: &Node<'_>, in_remark: bool, report: &mut Report<'_, '_>) {
    match &node.kind {
        Kind::Text(text) => check_text(node.at, text, in_remark, report),
        Kind::List(items) => items.iter().for_each(|item| check_node(item, in_remark, report)),
        Kind::Object(fields) => {
            // Only a text with translations has a field `sv`.
            let is_translated = fields.iter().any(|(key, value)| key == "sv" && is_text(value));
            for (key, value) in fields {
                if is_translated && is_text(value) && !is_language(key) {
                    report.add_sense_at(value.at, Sense::BadLanguage { code: key.chars().take(MOST_TOLD).collect() });
                }
                check_node(value, in_remark || key == "remarks", report);
            }
        }
        _ => {}
    }
}

fn is_text(node: &Node<'_>) -> bool {
    matches!(node.kind, Kind::Text(_))
}

/// Whether it has the form of a language code (BCP 47): `en`, `sma`, `zh-Hant`.
fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|letter| letter.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn check_text(at: usize, text: &str, in_remark: bool, report: &mut Report<'_, '_>) {
    if let Some(found) = garbled(text) {
        report.add_sense_at(at, Sense::GarbledText { found });
    }
    if let Some(invisible) = text.chars().find(|c| is_invisible(*c)) {
        report.add_sense_at(at, Sense::InvisibleCharacter { code: u32::from(invisible) });
    }
    if let Some(found) = decomposed(text) {
        report.add_sense_at(at, Sense::DecomposedLetter { found });
    }
    if has_personal_number(text) {
        report.add_sense_at(at, Sense::PersonalNumber);
    }
    if !in_remark {
        if let Some(found) = markup(text) {
            report.add_sense_at(at, Sense::Markup { found: found.chars().take(MOST_TOLD).collect() });
        }
        if let Some(found) = placeholder(text) {
            report.add_sense_at(at, Sense::PlaceholderText { found: found.to_owned() });
        }
    }
}

/// The replacement character, or UTF-8 that was read as Windows-1252: å as Ã¥.
fn garbled(text: &str) -> Option<String> {
    const PAIRS: [&str; 10] = ["Ã¥", "Ã¤", "Ã¶", "Ã…", "Ã„", "Ã–", "Ã©", "Â§", "â€", "\u{FFFD}"];
    let at = PAIRS.iter().filter_map(|pair| text.find(pair)).min()?;
    let before = text.get(..at).unwrap_or_default().split_whitespace().next_back().filter(|_| {
        // The letters before it in the same word, if any.
        text.get(..at).is_some_and(|before| !before.ends_with(char::is_whitespace))
    });
    let after = text.get(at..).unwrap_or_default().split_whitespace().next().unwrap_or_default();
    Some(before.unwrap_or_default().chars().chain(after.chars()).take(MOST_TOLD).collect())
}

/// Characters without width that are no part of writing Swedish: soft hyphen, zero-width space, word joiner and a
/// byte order mark within a text.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// A letter with an accent or ring as a character of its own (U+0300–U+036F).
fn decomposed(text: &str) -> Option<String> {
    let mut before = None;
    for letter in text.chars() {
        if matches!(letter, '\u{300}'..='\u{36F}') {
            return Some(before.into_iter().chain([letter]).collect());
        }
        before = Some(letter);
    }
    None
}

/// A tag, `<p>`, or an entity, `&nbsp;`.
fn markup(text: &str) -> Option<&str> {
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest.find(['<', '>'])?;
        (name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.get(end..)?.starts_with('>'))
            .then(|| text.get(at..at + end + 2))?
    });
    tag.or_else(|| {
        text.match_indices('&').find_map(|(at, _)| {
            // A name is short; whether a semicolon stands far away does not matter.
            let end = text.bytes().skip(at + 1).take(9).position(|byte| byte == b';').filter(|end| *end >= 2)?;
            let name = text.get(at + 1..at + 1 + end)?;
            let letters = name.strip_prefix('#').unwrap_or(name);
            letters.bytes().all(|b| b.is_ascii_alphanumeric()).then(|| text.get(at..at + end + 2))?
        })
    })
}

/// What forms, templates and hasty writers leave behind.
fn placeholder(text: &str) -> Option<&'static str> {
    const PARTS: [&str; 5] =
        ["lorem ipsum", "klicka här för att", "klicka eller tryck här", "click here to enter", "click or tap here"];
    const WHOLES: [&str; 8] = ["todo", "tbd", "xxx", "xxxx", "???", "fyll i", "text här", "ifylls senare"];
    let text = text.trim().to_lowercase();
    PARTS.into_iter().find(|part| text.contains(part)).or_else(|| WHOLES.into_iter().find(|whole| text == *whole))
}

/// Whether a text has what looks like a personal identity number or coordination number: six or eight digits of a
/// date that exists, a hyphen or plus, four digits, the last of which is right (Skatteverket, SKV 704); or twelve
/// digits without a hyphen.
fn has_personal_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits_before = |at: usize| bytes.iter().take(at).rev().take_while(|b| b.is_ascii_digit()).count();
    let digits_from = |at: usize| bytes.iter().skip(at).take_while(|b| b.is_ascii_digit()).count();
    let number = |from: usize, to: usize| -> Vec<u8> {
        let part = bytes.get(from..to).unwrap_or_default();
        let digits: Vec<u8> = part.iter().filter(|b| b.is_ascii_digit()).map(|b| b.saturating_sub(b'0')).collect();
        digits.get(digits.len().saturating_sub(10)..).unwrap_or_default().to_vec()
    };
    // Only a few hyphens have digits around them; each digit is looked at a constant number of times.
    let hyphens = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'-' | b'+')).map(|(at, _)| at);
    for at in hyphens {
        let starts = at.saturating_sub(9);
        let before =
            bytes.get(starts..at).map_or(0, |part| part.iter().rev().take_while(|b| b.is_ascii_digit()).count());
        if matches!(before, 6 | 8) && digits_from(at + 1) == 4 && is_personal(&number(at - before, at + 5)) {
            return true;
        }
    }
    let mut at = 0;
    while at < bytes.len() {
        let run = digits_from(at);
        if run == 12 && digits_before(at) == 0 {
            let century = bytes.get(at..at + 2);
            if matches!(century, Some(b"19" | b"20")) && is_personal(&number(at, at + 12)) {
                return true;
            }
        }
        at += run.max(1);
    }
    false
}

/// Whether ten digits begin with a date and end with the right check digit (Luhn's algorithm).
fn is_personal(digits: &[u8]) -> bool {
    let [_, _, m1, m2, d1, d2, ..] = digits else { return false };
    let (month, day) = (m1 * 10 + m2, d1 * 10 + d2);
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(at, digit)| {
            let doubled = u32::from(*digit) * if at % 2 == 0 { 2 } else { 1 };
            doubled / 10 + doubled % 10
        })
        .sum();
    digits.len() == 10 && (1..=12).contains(&month) && matches!(day, 1..=31 | 61..=91) && sum.is_multiple_of(10)
}
