//! What is wrong in a file: where, what, and how to mend it.

mod problem;
mod sense;
mod sense_en;
mod sense_sv;
mod words_en;
mod words_sv;

pub use problem::{Expected, Found, Problem, Severity, Syntax};
pub use sense::Sense;

use crate::Language;

/// One flaw of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub problem: Problem,
    /// The place as a JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Finding {
    /// A short name of the kind of flaw, which does not change between versions: `unknown-reference`.
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }

    /// What is wrong, as a sentence.
    pub fn what(&self, language: Language) -> String {
        self.words(language).0
    }

    /// How to mend it, as a sentence.
    pub fn remedy(&self, language: Language) -> String {
        self.words(language).1
    }

    fn words(&self, language: Language) -> (String, String) {
        match language {
            Language::Sv => words_sv::words(&self.problem),
            Language::En => words_en::words(&self.problem),
        }
    }
}
