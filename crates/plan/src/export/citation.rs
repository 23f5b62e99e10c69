//! How to cite a plan.

use crate::Language;
use crate::format::date;
use crate::model::Plan;

/// A reference to a plan in plain text: who, year, title, edition, the day it is read at, address, and the SHA-256 of the
/// file, by which the very edition can be found again. There is no day of access: the fingerprint says more.
pub fn citation(plan: &Plan, address: &str, sha256: &str, language: Language) -> String {
    let code = language.code();
    let (read_at, from, file) = match language {
        Language::Sv => ("Avläst per ", "Hämtad från ", "SHA-256 för planens fil: "),
        Language::En => ("Read as of ", "Retrieved from ", "SHA-256 of the plan's file: "),
    };
    let mut said = [&author(plan, code), " (", &year(plan), "). ", &sentence(plan.title.get(code))].concat();
    if plan.fictional {
        said += if language == Language::Sv { " Påhittad plan." } else { " A made-up plan." };
    }
    if let Some(edition) = &plan.edition {
        said = [&said, " ", sentence(edition.get(code)).as_str()].concat();
    }
    let day = date(plan.reference_date, language);
    [&said, " ", read_at, &day, ". ", from, address, " ", file, sha256].concat()
}

/// A reference to a plan for BibTeX and biblatex, as `@misc`. Texts are escaped for LaTeX; the address is as it is, but
/// for signs that would end the field.
pub fn bibtex(plan: &Plan, address: &str, sha256: &str, language: Language) -> String {
    let code = language.code();
    let mut entry = ["@misc{", &super::file_stem(&plan.id), ",\n"].concat();
    let mut field = |name: &str, value: &str| {
        entry = [&entry, "  ", name, " = {", value, "},\n"].concat();
    };
    // Twice in braces: one author, and capitals as they are.
    field("author", &["{", &escaped(&author(plan, code)), "}"].concat());
    field("title", &["{", &escaped(plan.title.get(code)), "}"].concat());
    field("year", &year(plan));
    if let Some(number) = &plan.case_number {
        field("number", &escaped(number));
    }
    let mut note = plan.edition.as_ref().map(|edition| [edition.get(code), ", "].concat()).unwrap_or_default();
    if plan.fictional {
        note = [if language == Language::Sv { "Påhittad plan, " } else { "A made-up plan, " }, &note].concat();
    }
    field("note", &[&escaped(&note), "SHA-256 ", sha256].concat());
    field("url", &in_braces(address));
    field("language", if language == Language::Sv { "swedish" } else { "english" });
    entry + "}\n"
}

/// The municipality and its board.
fn author(plan: &Plan, code: &str) -> String {
    [plan.municipality.name.get(code), ", ", plan.board.get(code)].concat()
}

/// The year it was published; where that is not told, the one it is read at.
fn year(plan: &Plan) -> String {
    plan.published.unwrap_or(plan.reference_date).year.to_string()
}

/// A text with a full stop, unless it ends with a mark of its own.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { [text, "."].concat() }
}

/// A text for LaTeX. Braces become commands: BibTeX counts them even after a backslash.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', letter]),
            _ if letter.is_control() || letter == '\u{2028}' || letter == '\u{2029}' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// An address in which nothing ends a field.
fn in_braces(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            '{' => safe.push_str("%7B"),
            '}' => safe.push_str("%7D"),
            '\\' => safe.push_str("%5C"),
            _ if letter.is_whitespace() || letter.is_control() => safe.push_str("%20"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_latex() {
        assert_eq!(
            escaped("50 % & {mer} \\ #1 a_b ~ ^ $\n\"x\" åäö"),
            "50 \\% \\& \\textbraceleft{}mer\\textbraceright{} \\textbackslash{} \\#1 a\\_b \\textasciitilde{} \
             \\textasciicircum{} \\$ \"x\" åäö"
        );
        assert_eq!(in_braces("https://by.se/?a=1&b={x}\\ y#z_%C3%A5"), "https://by.se/?a=1&b=%7Bx%7D%5C%20y#z_%C3%A5");
        assert_eq!((sentence("Plan"), sentence("Plan.")), ("Plan.".to_owned(), "Plan.".to_owned()));
    }
}
