//! All of a plan as one archive.

use super::{Form, Table, definitions, licence, readme, sha256, zip};
use crate::model::{Flag, Plan, Series};
use crate::{Indexed, Language};

/// All of a plan as one ZIP archive: what it is, the licence, definitions, the tables in both forms of CSV, the plan's own
/// file, and the SHA-256 of each as `sha256sum -c` reads it. `file` is the plan's file as it came, `address` where the plan
/// is shown. The same plan gives the same bytes. None where the archive would be larger than the format can hold.
///
/// A file that has a number for a value that is withheld, which is an error, is left out.
pub fn bundle(plan: &Indexed, file: &[u8], address: &str, language: Language) -> Option<Vec<u8>> {
    let whole = plan.plan();
    let with_plan = !holds_withheld(whole);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| files.push((name.to_owned(), bytes));
    add("README.txt", readme(plan, address, &sha256(file), with_plan, language).into_bytes());
    add("LICENSE.txt", licence(whole, language).into_bytes());
    add("definitions.txt", definitions(plan, language).into_bytes());
    if with_plan {
        add("plan.json", file.to_vec());
    }
    for (folder, form) in [("excel/", Form::Swedish), ("csv/", Form::Plain)] {
        for table in Table::ALL {
            let name = [folder, table.file(language), ".csv"].concat();
            add(&name, table.csv(plan, form, language).into_bytes());
        }
    }
    let mut sums = String::new();
    for (name, bytes) in &files {
        sums = [&sums, &sha256(bytes), "  ", name.as_str(), "\n"].concat();
    }
    files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    let named: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zip(&named, whole.published.unwrap_or(whole.reference_date))
}

/// Whether a plan tells something of a value that it says is withheld: its number, answer, text, or how many stand behind
/// it. An error in its file.
pub fn holds_withheld(plan: &Plan) -> bool {
    let of = |series: &Series| {
        series.values.iter().any(|value| {
            let is_told = value.value.is_some() || value.answer.is_some() || value.text.is_some() || value.n.is_some();
            value.has(Flag::Suppressed) && is_told
        })
    };
    plan.indicators.iter().any(|indicator| indicator.series.iter().any(of))
        || plan.figures.iter().any(|figure| figure.series.iter().any(of))
}
