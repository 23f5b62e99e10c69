//! What is wrong in a file, where, and how to mend it.

use leptos::prelude::*;
use malbild_plan::finding::{Finding, Severity};
use malbild_plan::{Language, read, read_catalogue};

use crate::html::html;
use crate::state::CATALOGUE_FILE;
use crate::text::count;
use crate::text::review::words;

/// How many flaws of a file are told where it cannot be shown.
const FEW: usize = 5;
/// How many are told where its publisher asks.
const MOST: usize = 200;

/// The flaws of a file: all that there are and their number where its publisher asks, and otherwise the first that
/// hinder reading.
pub fn findings(bytes: &[u8], file: &str, all: bool, language: Language) -> AnyView {
    let t = words(language);
    let found = if file == CATALOGUE_FILE { read_catalogue(bytes).findings } else { read(bytes).findings };
    let errors = found.iter().filter(|finding| is_error(finding)).count();
    let warnings = found.len() - errors;
    let most = if all { MOST } else { FEW };
    let told = found.iter().filter(|finding| all || is_error(finding));
    let mut items = Vec::new();
    for finding in told.take(most) {
        items.push(item(finding, language));
    }
    let more = (if all { found.len() } else { errors } > most).then(|| html! { <p>{t.more}</p> });
    let sum = all.then(|| {
        if found.is_empty() {
            return html! { <p>{t.none}</p> };
        }
        let errors = count(errors, t.errors, language);
        html! { <p>{errors} " " {t.and} " " {count(warnings, t.warnings, language)}</p> }
    });
    html! { {sum} <ul class="findings">{items}</ul> {more} }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity() == Severity::Error
}

fn item(finding: &Finding, language: Language) -> AnyView {
    let t = words(language);
    let kind = if is_error(finding) { t.error } else { t.warning };
    let (line, column) = (finding.line.to_string(), finding.column.to_string());
    let pointer = (!finding.pointer.is_empty()).then(|| html! { " " <code>{finding.pointer.clone()}</code> });
    html! {
        <li>
            <strong>{kind} ", " {t.line} " " {line} ", " {t.column} " " {column}</strong> {pointer} ": "
            {finding.what(language)} " " {finding.remedy(language)}
        </li>
    }
}
