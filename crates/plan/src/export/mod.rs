//! What a reader takes along: tables as CSV, the table of a chart, a citation, and all of a plan as one archive.
//! Names of files, columns and fields, and every rule, stand in `docs/data.md`.
//!
//! Numbers are written exactly as the plan holds them, and values that are withheld nowhere.

mod bundle;
mod chart;
mod citation;
mod columns;
mod csv;
mod json;
mod number;
mod readme;
mod sha256;
mod table;
mod tables;
mod zip;

pub use bundle::{bundle, holds_withheld};
pub use chart::{chart_csv, chart_json, figure_json};
pub use citation::{Cited, bibtex, citation};
pub use csv::Form;
pub use readme::{definitions, licence, readme};
pub use sha256::sha256;
pub use table::Table;
pub use zip::zip;

/// A plan's id as the beginning of a file's name, and as a key of BibTeX: what is neither a letter or digit of ASCII nor
/// `-` or `_` becomes `-`; `plan` where nothing is left.
pub fn file_stem(id: &str) -> String {
    let stem: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' }).take(80).collect();
    if stem.bytes().all(|byte| byte == b'-') { "plan".to_owned() } else { stem }
}
