//! Whether a file is of a format that can be read.

use super::reader::Reader;
use super::tree::{Kind, Tree};
use crate::finding::Problem;

/// Why nothing in the file can be read at all, if so: it is no object, or of a format of another age.
pub(super) fn not_readable(tree: &Tree<'_>) -> Option<(usize, Problem)> {
    let Kind::Object(fields) = &tree.root().kind else {
        return Some((tree.root().at, Problem::NotAPlan { found: Reader::found(tree.root()) }));
    };
    let (_, value) = fields.iter().rev().find(|(key, _)| key == "schemaVersion")?;
    let Kind::Text(version) = &value.kind else {
        // Missing or no text: reading into types says so.
        return None;
    };
    let is_number = |part: &str| (1..=9).contains(&part.len()) && part.bytes().all(|digit| digit.is_ascii_digit());
    let problem = match version.split_once('.') {
        Some(("1", minor)) if is_number(minor) => return None,
        Some((major, minor)) if is_number(major) && is_number(minor) && !major.starts_with('0') => {
            Problem::NewerVersion { found: version.to_string() }
        }
        _ => Problem::UnknownVersion { found: version.chars().take(20).collect() },
    };
    Some((value.at, problem))
}
