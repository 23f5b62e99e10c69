//! What is said of a file's flaws, to whoever publishes it.

use malbild_plan::Language;

use super::Plural;

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// Flaws that hinder reading.
    pub errors: Plural,
    /// Flaws that do not.
    pub warnings: Plural,
    /// Between the two counts.
    pub and: &'static str,
    /// There is nothing wrong.
    pub none: &'static str,
    /// Before a flaw that hinders reading.
    pub error: &'static str,
    /// Before a flaw that does not.
    pub warning: &'static str,
    /// Before the number of a line.
    pub line: &'static str,
    /// Before the number of a column.
    pub column: &'static str,
    /// There are more flaws than are told.
    pub more: &'static str,
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Sv => &Words {
            errors: Plural { one: "fel", many: "fel" },
            warnings: Plural { one: "varning", many: "varningar" },
            and: "och",
            none: "Inga fel och inga varningar.",
            error: "Fel",
            warning: "Varning",
            line: "rad",
            column: "kolumn",
            more: "Fler fel finns. Kontrollera filen med malbild-publish check.",
        },
        Language::En => &Words {
            errors: Plural { one: "error", many: "errors" },
            warnings: Plural { one: "warning", many: "warnings" },
            and: "and",
            none: "No errors and no warnings.",
            error: "Error",
            warning: "Warning",
            line: "line",
            column: "column",
            more: "There are more flaws. Check the file with malbild-publish check.",
        },
    }
}
