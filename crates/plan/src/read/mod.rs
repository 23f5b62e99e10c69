//! From a file's bytes to a plan, and everything that is wrong on the way.
//!
//! Bytes → text ([`encoding`]) → JSON with places ([`json`], [`tree`]) → types ([`reader`]) → sense (`check`; not where
//! only what can be shown is asked for). Nothing here panics on any input, and no flaw hides the next: what cannot be read
//! is left out, said so, and the rest is read.

mod encoding;
mod from_node;
mod json;
pub(crate) mod number;
mod path;
mod place;
mod reader;
mod report;
mod tree;
mod version;

pub(crate) use from_node::FromNode;
pub(crate) use path::Path;
pub(crate) use reader::Reader;
pub(crate) use report::Report;
pub(crate) use tree::{Kind, Node};

use crate::check;
use crate::finding::Finding;
use crate::model::{Catalogue, Plan, Site};
use place::Lines;
use tree::Tree;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// What reading a plan file gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The plan without what could not be read; none where nothing sensible is left.
    pub plan: Option<Plan>,
    /// Every flaw found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// What reading a catalogue gave.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadCatalogue {
    /// The catalogue without what could not be read; none where nothing sensible is left.
    pub catalogue: Option<Catalogue>,
    /// Every flaw found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// What reading `site.json` gave.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSite {
    /// What the publisher says, without what could not be read; none where nothing sensible is left.
    pub site: Option<Site>,
    /// Every flaw found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a plan file and checks that it makes sense. Never panics, whatever the bytes are.
///
/// ```
/// let read = malbild_plan::read(br#"{ "schemaVersion": "1.0", "id": "x" }"#);
/// assert!(read.plan.is_none());
/// assert_eq!(read.findings[0].code(), "missing-field");
/// ```
pub fn read(bytes: &[u8]) -> Read {
    let (plan, findings) = read_as::<Plan>(bytes, check::check);
    Read { plan, findings }
}

/// Reads a catalogue, `plans/index.json`, and checks that it makes sense. Never panics, whatever the bytes are.
pub fn read_catalogue(bytes: &[u8]) -> ReadCatalogue {
    let (catalogue, findings) = read_as::<Catalogue>(bytes, check::check_catalogue);
    ReadCatalogue { catalogue, findings }
}

/// Reads what the publisher says of the site, `site.json`, and checks that it makes sense. Never panics, whatever
/// the bytes are.
pub fn read_site(bytes: &[u8]) -> ReadSite {
    let (site, findings) = read_as::<Site>(bytes, check::check_site);
    ReadSite { site, findings }
}

/// The plan of a file as far as it can be read, without the checks: what a page shows that has not been asked what is
/// wrong. None where nothing sensible is left, and then [`read`] says why.
pub fn open(bytes: &[u8]) -> Option<Plan> {
    read_as::<Plan>(bytes, |_, _| {}).0
}

/// The catalogue of a file as far as it can be read; none where nothing sensible is left.
pub fn open_catalogue(bytes: &[u8]) -> Option<Catalogue> {
    read_as::<Catalogue>(bytes, |_, _| {}).0
}

/// What the publisher says of the site as far as it can be read; none where nothing sensible is left.
pub fn open_site(bytes: &[u8]) -> Option<Site> {
    read_as::<Site>(bytes, |_, _| {}).0
}

fn read_as<T: FromNode>(bytes: &[u8], check: fn(&T, &mut Report<'_, '_>)) -> (Option<T>, Vec<Finding>) {
    let refuse_at = |problem, pointer, (line, column)| (None, vec![Finding { problem, pointer, line, column }]);
    let refuse = |problem, line, column| refuse_at(problem, String::new(), (line, column));
    let text = match encoding::text(bytes) {
        Ok(text) => text,
        Err((problem, line, column)) => return refuse(problem, line, column),
    };
    let mut lines = Lines::new(text);
    let (mut tree, duplicates) = match Tree::parse(text) {
        Ok(parsed) => parsed,
        Err((offset, problem)) => {
            let (line, column) = lines.place(offset);
            return refuse(problem, line, column);
        }
    };
    if let Some((offset, problem)) = version::not_readable(&tree) {
        return refuse_at(problem, tree.pointer_to(offset), lines.place(offset));
    }
    let reader = Reader::default();
    let value = reader.value::<T>(tree.root());
    let problems = reader.into_problems(&mut tree);
    let mut report = Report::new(&tree, lines);
    for (offset, problem) in duplicates.into_iter().chain(problems) {
        report.add_at(offset, problem);
    }
    if let Some(value) = &value {
        check(value, &mut report);
    }
    (value, report.finish())
}

/// A part of a plan from its JSON, for tests.
#[cfg(test)]
pub(crate) fn parse<T: FromNode>(json: &str) -> Option<T> {
    let (tree, _) = Tree::parse(json).ok()?;
    T::from_node(tree.root(), &Reader::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the app reads: without the checks, and with everything that reading itself meets.
    #[test]
    fn without_checks() {
        let json = "{ \"schemaVersion\": \"1.0\", \"id\": \"å ä\", \"municipality\": { \"name\": \"By\" }, \"board\": \"SN\",\n\
            \"title\": \" \", \"referenceDate\": \"2024\", \"golas\": [], \"goals\": [5, { \"id\": \"A\", \"level\": \"x\", \"name\": \"Ett\" }] }";
        let (plan, findings) = read_as::<Plan>(json.as_bytes(), |_, _| {});
        let found: Vec<_> = findings.iter().map(|finding| (finding.line, finding.column, finding.code())).collect();
        assert_eq!(found, [(2, 49, "unknown-field"), (2, 63, "wrong-type")]);
        assert_eq!(plan.map(|plan| plan.goals.len()), Some(1));
    }
}
