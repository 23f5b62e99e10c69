//! What is wrong in a file, where, and how to mend it.

use leptos::prelude::*;
use malbild_plan::finding::{Finding, Severity};
use malbild_plan::{Language, read, read_catalogue};

use crate::html::html;
use crate::state::CATALOGUE_FILE;
use crate::text::{count, review as words};

/// How many flaws of a file are told where it cannot be shown.
const FEW: usize = 5;
/// How many are told where its publisher asks.
const MOST: usize = 200;

/// The flaws of a file: all that there are and their number where its publisher asks, and otherwise the first that
/// hinder reading.
pub fn findings(bytes: &[u8], file: &str, all: bool, language: Language) -> AnyView {
    let found = if file == CATALOGUE_FILE { read_catalogue(bytes).findings } else { read(bytes).findings };
    let errors = found.iter().filter(|finding| is_error(finding)).count();
    let warnings = found.len() - errors;
    let most = if all { MOST } else { FEW };
    let told = found.iter().filter(|finding| all || is_error(finding));
    let mut items = Vec::new();
    for finding in told.take(most) {
        items.push(item(finding, language));
    }
    let more = (if all { found.len() } else { errors } > most).then(|| html! { <p>{words::more(language)}</p> });
    let sum = all.then(|| {
        if found.is_empty() {
            return html! { <p>{words::none(language)}</p> };
        }
        let errors = count(errors, words::errors(language), language);
        html! { <p>{errors} " " {words::and(language)} " " {count(warnings, words::warnings(language), language)}</p> }
    });
    html! { {sum} <ul class="findings">{items}</ul> {more} }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity() == Severity::Error
}

fn item(finding: &Finding, language: Language) -> AnyView {
    let kind = if is_error(finding) { words::error(language) } else { words::warning(language) };
    let (line, column) = (finding.line.to_string(), finding.column.to_string());
    let pointer = (!finding.pointer.is_empty()).then(|| html! { " " <code>{finding.pointer.clone()}</code> });
    html! {
        <li>
            <strong>{kind} ", " {words::line(language)} " " {line} ", " {words::column(language)} " " {column}</strong> {pointer} ": "
            {finding.what(language)} " " {finding.remedy(language)}
        </li>
    }
}
