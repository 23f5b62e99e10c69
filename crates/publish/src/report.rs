//! Printing findings.

use std::io::{self, Write};

use malbild_plan::Language;

use crate::finding::FileFinding;

/// One array for programs.
pub fn json(findings: &[FileFinding], out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, findings)?;
    writeln!(out)
}

/// One block a finding, and a sum.
pub fn text(findings: &[FileFinding], files: usize, language: Language, out: &mut impl Write) -> io::Result<()> {
    for finding in findings {
        let FileFinding { file, code, pointer, line, column, .. } = finding;
        let severity = match (finding.is_error(), language) {
            (true, Language::Sv) => "fel",
            (true, Language::En) => "error",
            (false, Language::Sv) => "varning",
            (false, Language::En) => "warning",
        };
        let place = if pointer.is_empty() { String::new() } else { format!("  {pointer}") };
        writeln!(out, "{}", visible(&format!("{file}:{line}:{column}  {severity}  [{code}]{place}")))?;
        writeln!(out, "  {}", visible(finding.what.get(language)))?;
        writeln!(out, "  {}\n", visible(finding.remedy.get(language)))?;
    }
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    writeln!(out, "{}", sum(errors, findings.len() - errors, files, language))
}

/// A text with what a terminal would act on instead of show (control characters, reading direction) as `\u{1b}`.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                shown.extend(letter.escape_unicode());
            }
            control if control.is_control() => shown.extend(control.escape_unicode()),
            letter => shown.push(letter),
        }
    }
    shown
}

/// `2 fel, 1 varning i 3 filer`.
fn sum(errors: usize, warnings: usize, files: usize, language: Language) -> String {
    let plural = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    match language {
        Language::Sv => {
            format!("{errors} fel, {} i {}", plural(warnings, "varning", "varningar"), plural(files, "fil", "filer"))
        }
        Language::En => format!(
            "{}, {} in {}",
            plural(errors, "error", "errors"),
            plural(warnings, "warning", "warnings"),
            plural(files, "file", "files")
        ),
    }
}
