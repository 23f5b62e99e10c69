//! What programs rely on stands in the documentation.

use std::fs;

use malbild_plan::export::Table;

use crate::support::{LANGUAGES, root};

#[test]
fn every_table_and_column_is_in_the_documentation() {
    let docs = fs::read_to_string(root().join("docs/data.md")).expect("the documentation");
    for table in Table::ALL {
        for language in LANGUAGES {
            assert!(docs.contains(&format!("`{}.csv`", table.file(language))), "{table:?}");
        }
        // Each column in a row of its table, in order, under both names.
        let section = docs.split("\n### ").find(|part| part.contains(&format!("`{}.csv`", table.file(LANGUAGES[0]))));
        let section = section.expect("a section");
        let mut from = 0;
        for (sv, en) in table.columns(LANGUAGES[0]).iter().zip(table.columns(LANGUAGES[1])) {
            let row = format!("| `{sv}` | `{en}` |");
            let at = section[from..].find(&row).unwrap_or_else(|| panic!("{row} of {table:?} is not in docs/data.md"));
            from += at + row.len();
        }
    }
}

#[test]
fn no_name_stands_twice() {
    for table in Table::ALL {
        for language in LANGUAGES {
            let mut names = table.columns(language);
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{table:?}");
        }
    }
}
