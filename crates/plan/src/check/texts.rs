//! Texts and links, wherever they stand: nothing empty, endless, invisible or unsafe.

use crate::finding::Sense;
use crate::is_safe_link;
use crate::read::{Kind, Node, Report};

/// The longest text that is not remarked on, in characters.
const MOST_CHARACTERS: usize = 5000;

pub(super) fn check(report: &mut Report<'_, '_>) {
    check_node(report.tree().root(), "", report);
}

fn check_node(node: &Node<'_>, key: &str, report: &mut Report<'_, '_>) {
    match &node.kind {
        Kind::Text(text) => check_text(node.at, text, key, report),
        Kind::List(items) => items.iter().for_each(|item| check_node(item, key, report)),
        Kind::Object(fields) => fields.iter().for_each(|(key, value)| check_node(value, key, report)),
        _ => {}
    }
}

fn check_text(at: usize, text: &str, key: &str, report: &mut Report<'_, '_>) {
    if text.trim().is_empty() {
        report.add_sense_at(at, Sense::EmptyText);
    }
    let characters = text.chars().count();
    if characters > MOST_CHARACTERS {
        report.add_sense_at(at, Sense::LongText { characters, most: MOST_CHARACTERS });
    }
    if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        report.add_sense_at(at, Sense::ControlCharacter { code: u32::from(control) });
    }
    if let Some(bidi) = text.chars().find(|c| is_bidi_control(*c)) {
        report.add_sense_at(at, Sense::BidiCharacter { code: u32::from(bidi) });
    }
    if matches!(key, "link" | "complaintLink") && !is_safe_link(text) {
        report.add_sense_at(at, Sense::UnsafeLink { link: text.chars().take(80).collect() });
    }
}

/// Characters that change the reading direction of what follows (Unicode Bidirectional Algorithm, table 4).
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}
