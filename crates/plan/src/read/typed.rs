//! From the tree to a plan or a catalogue, again and again until nothing unreadable is left in it.

use std::cell::RefCell;
use std::collections::HashSet;

use serde::de::DeserializeOwned;

use super::de::NodeDeserializer;
use super::tree::{Kind, Node, Tree};
use crate::finding::{Found, Problem, Severity};

/// How many readings of one file are tried; each takes away at least one flaw.
const MOST_READINGS: usize = 500;

/// How many bytes are read in all of them: a large file is tried fewer times.
const MOST_BYTES_READ: usize = 256 * 1024 * 1024;

/// Why nothing in the file can be read at all, if so: it is no object, or of a format of another age.
pub(super) fn not_readable(tree: &Tree<'_>) -> Option<(usize, Problem)> {
    let Kind::Object(fields) = &tree.root().kind else {
        return Some((tree.root().at, Problem::NotAPlan { found: found(tree.root()) }));
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

fn found(node: &Node<'_>) -> Found {
    match &node.kind {
        Kind::Null | Kind::LeftOut(_) => Found::Null,
        Kind::Boolean(_) => Found::Boolean,
        Kind::Number(written) => Found::Number((*written).to_owned()),
        Kind::Text(text) => Found::Text(text.chars().take(60).collect()),
        Kind::List(_) => Found::List,
        Kind::Object(_) => Found::Object,
    }
}

/// Reads the tree into types. What cannot be read is left out of the tree: a field where it may be missing, the
/// object around it where not. None when nothing is left that way.
pub(super) fn read<T: DeserializeOwned>(tree: &mut Tree<'_>, bytes: usize) -> (Option<T>, Vec<(usize, Problem)>) {
    let mut problems: Vec<(usize, Problem)> = Vec::new();
    // A reading meets what earlier ones met. A value has at most one problem of a kind: after it, it is left out.
    let mut known: HashSet<(usize, &'static str)> = HashSet::new();
    for _ in 0..(MOST_BYTES_READ / bytes.max(1)).clamp(20, MOST_READINGS) {
        let met = RefCell::new(Vec::new());
        let root = NodeDeserializer { node: tree.root(), problems: &met, key: None, siblings: &[] };
        let result = T::deserialize(root);
        let root_at = tree.root().at;
        let mut met = met.into_inner();
        let value = match result {
            Ok(value) => Some(value),
            Err(error) => {
                met.push(error.into_parts(root_at));
                None
            }
        };
        let flaws: Vec<(usize, Problem)> =
            met.iter().filter(|(_, problem)| problem.severity() == Severity::Error).cloned().collect();
        for problem in met {
            if known.insert((problem.0, problem.1.code())) && !follows_from_another(tree, &problem) {
                problems.push(problem);
            }
        }
        if flaws.is_empty() {
            return (value, problems);
        }
        for (at, _) in flaws {
            if at == root_at || !tree.leave_out(at) {
                return (None, problems);
            }
        }
    }
    problems.push((tree.root().at, Problem::TooManyFlaws));
    (None, problems)
}

/// Whether a field is missing only because what stood there was unreadable, which is said already.
fn follows_from_another(tree: &Tree<'_>, (at, problem): &(usize, Problem)) -> bool {
    let Problem::MissingField { field } = problem else { return false };
    let Some(Kind::Object(fields)) = tree.node_at(*at).map(|node| &node.kind) else { return false };
    fields.iter().any(|(key, value)| key == field && matches!(value.kind, Kind::LeftOut(_)))
}
