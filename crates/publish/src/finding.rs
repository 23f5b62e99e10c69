//! A finding of any kind, with the file it is about.

use std::path::Path;

use malbild_plan::Language;
use malbild_plan::finding::{Finding, Severity};
use serde::Serialize;

use crate::file_problem::FileProblem;

/// A flaw of a file, ready to be printed in either language or as JSON.
#[derive(Debug, PartialEq, Serialize)]
pub struct FileFinding {
    /// The file as it was named on the command line.
    pub file: String,
    /// A short name of the kind of flaw, which does not change between versions.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The place as a JSON pointer; empty for the whole file.
    pub pointer: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: Words,
    /// How to mend it.
    pub remedy: Words,
}

/// The same in both languages.
#[derive(Debug, PartialEq, Serialize)]
pub struct Words {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The words in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

impl FileFinding {
    /// A finding of the plan format.
    pub fn of_content(file: &Path, finding: &Finding) -> Self {
        Self {
            file: file.display().to_string(),
            code: finding.code(),
            severity: match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            pointer: finding.pointer.clone(),
            line: finding.line,
            column: finding.column,
            what: Words { sv: finding.what(Language::Sv), en: finding.what(Language::En) },
            remedy: Words { sv: finding.remedy(Language::Sv), en: finding.remedy(Language::En) },
        }
    }

    /// A finding about the file itself. All of these are errors: the app would not find the plan.
    pub fn of_file(file: &Path, problem: &FileProblem, pointer: String, (line, column): (usize, usize)) -> Self {
        let (what, remedy) = problem.words();
        Self {
            file: file.display().to_string(),
            code: problem.code(),
            severity: "error",
            pointer,
            line,
            column,
            what,
            remedy,
        }
    }

    /// Whether it must be mended before publishing.
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }
}
