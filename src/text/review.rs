//! What is said of a file's flaws, to whoever publishes it.

use malbild_plan::{Language, side_by_side};

use super::Plural;

side_by_side! {
    /// Between the two counts.
    and: "och", "and";
    /// There is nothing wrong.
    none: "Inga fel och inga varningar.", "No errors and no warnings.";
    /// Before a flaw that hinders reading.
    error: "Fel", "Error";
    /// Before a flaw that does not.
    warning: "Varning", "Warning";
    /// Before the number of a line.
    line: "rad", "line";
    /// Before the number of a column.
    column: "kolumn", "column";
    /// There are more flaws than are told.
    more: "Fler fel finns. Kontrollera filen med malbild-publish check.", "There are more flaws. Check the file with malbild-publish check.";
}

/// Flaws that hinder reading.
pub fn errors(language: Language) -> Plural {
    match language {
        Language::Sv => Plural { one: "fel", many: "fel" },
        Language::En => Plural { one: "error", many: "errors" },
    }
}

/// Flaws that do not.
pub fn warnings(language: Language) -> Plural {
    match language {
        Language::Sv => Plural { one: "varning", many: "varningar" },
        Language::En => Plural { one: "warning", many: "warnings" },
    }
}
