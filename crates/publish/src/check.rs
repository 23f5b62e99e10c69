//! Checking one file.

use std::fs;
use std::path::Path;

use malbild_plan::{read, read_catalogue, read_site};

use crate::file_problem::FileProblem;
use crate::finding::FileFinding;
use crate::place::Place;

/// The name of the list of plans.
const CATALOGUE: &str = "index.json";

/// The name of a plan that stands alone, without a list of plans.
const SINGLE_PLAN: &str = "plan.json";

/// The name of what the publisher says of the site.
const SITE: &str = "site.json";

/// Everything that is wrong with a plan, a catalogue or `site.json`.
pub fn check(file: &Path) -> Vec<FileFinding> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            return vec![FileFinding::of_file(file, &FileProblem::CannotOpen(error), String::new(), (1, 1))];
        }
    };
    let root = Place::root(&bytes);
    let is_catalogue = file.file_name().is_some_and(|name| name == CATALOGUE)
        || root.is_some_and(|root| root.field("plans").is_some());
    let (content, beside) = if file.file_name().is_some_and(|name| name == SITE) {
        (read_site(&bytes).findings, None)
    } else if is_catalogue {
        (read_catalogue(&bytes).findings, root.map(|root| missing_plans(file, root)))
    } else {
        (read(&bytes).findings, root.map(|root| wrong_name(file, root).into_iter().collect()))
    };
    let mut findings: Vec<_> = content.iter().map(|finding| FileFinding::of_content(file, finding)).collect();
    findings.extend(beside.unwrap_or_default());
    findings.sort_by_key(|finding| (finding.line, finding.column));
    findings
}

/// The plans of a catalogue that are not beside it.
fn missing_plans(file: &Path, root: Place<'_>) -> Vec<FileFinding> {
    let entries = root.field("plans").map(Place::items).unwrap_or_default();
    let mut findings = Vec::new();
    for (at, entry) in entries.into_iter().enumerate() {
        let Some(place) = entry.field("id") else { continue };
        let Some(id) = place.as_text().filter(|id| is_name(id)) else { continue };
        let expected = format!("{id}.json");
        if !file.with_file_name(&expected).is_file() {
            let problem = FileProblem::MissingPlanFile { expected };
            findings.push(FileFinding::of_file(file, &problem, format!("/plans/{at}/id"), place.line_and_column()));
        }
    }
    findings
}

/// Whether the file is named otherwise than after the plan's id.
fn wrong_name(file: &Path, root: Place<'_>) -> Option<FileFinding> {
    let place = root.field("id")?;
    let id = place.as_text().filter(|id| is_name(id))?;
    let expected = format!("{id}.json");
    let name = file.file_name()?;
    (name != expected.as_str() && name != SINGLE_PLAN).then(|| {
        FileFinding::of_file(file, &FileProblem::FileName { expected }, "/id".to_owned(), place.line_and_column())
    })
}

/// Whether an id can be a file's name; where it cannot, reading has said so.
fn is_name(id: &str) -> bool {
    !id.is_empty() && !id.contains(['/', '\\', '\0'])
}
