//! An example of a finding: a file that has the flaw, and what is said of it.

use std::path::Path;

use malbild_plan::read;

use crate::file_problem::FileProblem;
use crate::finding::{FileFinding, Words};

/// An example of one kind of finding.
pub struct Example {
    /// The kind.
    pub code: &'static str,
    /// The flaw.
    pub flaw: Flaw,
}

/// A flaw, and how it comes about.
pub enum Flaw {
    /// Fields in an otherwise sound plan; topmost fields begin their line.
    Fields(&'static str),
    /// A whole file.
    File(&'static str),
    /// A file too large or too odd to be written out, and what it is.
    Made(Vec<u8>, &'static str),
    /// Something about the file as such, and what it is.
    Problem(FileProblem, &'static str),
}

/// An example with what is said of it.
pub struct Shown {
    /// The kind.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What the example looks like.
    pub looks: String,
    /// The place as a JSON pointer.
    pub pointer: String,
    /// What is wrong.
    pub what: Words,
    /// How to mend it.
    pub remedy: Words,
}

/// A sound plan, field by field.
const SOUND: [(&str, &str); 7] = [
    ("schemaVersion", "\"1.0\""),
    ("id", "\"by-2024\""),
    ("municipality", "{ \"name\": \"By kommun\" }"),
    ("board", "\"Socialnämnden\""),
    ("title", "\"Verksamhetsplan 2024\""),
    ("referenceDate", "\"2024-12-31\""),
    ("commitments", "[{ \"text\": \"Vi svarar inom två dagar.\" }]"),
];

/// The sound plan with other fields, instead of its own of the same names.
pub fn with(fields: &str) -> String {
    let is_own = |name: &str| !fields.lines().any(|line| line.starts_with(&format!("\"{name}\":")));
    let sound = SOUND.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| format!("\"{name}\": {value}"));
    let all: Vec<String> = sound.chain([fields.to_owned()]).collect();
    format!("{{\n{}\n}}", all.join(",\n"))
}

impl Example {
    /// The example with what is said of it; none where it does not have the flaw.
    pub fn shown(&self) -> Option<Shown> {
        let (bytes, looks) = match &self.flaw {
            Flaw::Fields(fields) => (with(fields).into_bytes(), (*fields).to_owned()),
            Flaw::File(text) => (text.as_bytes().to_vec(), (*text).to_owned()),
            Flaw::Made(bytes, looks) => (bytes.clone(), (*looks).to_owned()),
            Flaw::Problem(problem, looks) => {
                let finding = FileFinding::of_file(Path::new("by.json"), problem, String::new(), (1, 1));
                return Some(Shown::new(finding, (*looks).to_owned()));
            }
        };
        let findings = read(&bytes).findings;
        let finding = findings.iter().find(|finding| finding.code() == self.code)?;
        Some(Shown::new(FileFinding::of_content(Path::new("by.json"), finding), looks))
    }
}

impl Shown {
    fn new(finding: FileFinding, looks: String) -> Self {
        let FileFinding { code, severity, pointer, what, remedy, .. } = finding;
        Self { code, severity, looks, pointer, what, remedy }
    }
}
