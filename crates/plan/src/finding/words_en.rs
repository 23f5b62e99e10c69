//! What findings say, in English: what is wrong, and how to mend it.

use super::problem::{Expected, Found, Problem, Syntax};

fn found(found: &Found) -> String {
    match found {
        Found::Null => "null".to_owned(),
        Found::Boolean => "a true or false".to_owned(),
        Found::Number(number) => format!("the number {number}"),
        Found::Text(text) => format!("the text “{text}”"),
        Found::List => "a list".to_owned(),
        Found::Object => "an object".to_owned(),
    }
}

fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "an object { … }",
        Expected::List => "a list [ … ]",
        Expected::Text => "a text in quotes",
        Expected::Translated => "a text, or an object with the text in several languages",
        Expected::Number => "a number without quotes, with a decimal point",
        Expected::WholeNumber => "a whole number without quotes",
        Expected::Boolean => "true or false",
        Expected::Date => "a date that exists: 2023-03-27, 2023-03 or 2023",
        Expected::Period => "a period: 2023, 2023-Q3, 2023-T2, 2023-10, 2023-10-31, 2023/delar1 or 2023-01..2023-10",
    }
}

fn syntax(expected: Syntax) -> &'static str {
    match expected {
        Syntax::Value => "a value (a text in quotes, a number, {, [, true, false or null)",
        Syntax::ValueOrBracket => "a value or ]",
        Syntax::Name => "the name of a field in quotes",
        Syntax::NameOrBrace => "the name of a field in quotes or }",
        Syntax::Colon => "a colon",
        Syntax::CommaOrBrace => "a comma or }",
        Syntax::CommaOrBracket => "a comma or ]",
        Syntax::Digit => "a digit",
        Syntax::Quote => "the quote that ends the text",
        Syntax::Escape => "one of \" \\ / b f n r t u after \\",
        Syntax::HexDigit => "one of four hexadecimal digits after \\u",
        Syntax::FirstHalf => "\\ud800–\\udbff before the second half of a character",
        Syntax::SecondHalf => "the second half of the character, \\udc00–\\udfff",
        Syntax::End => "the end of the file",
    }
}

/// What stands where JSON broke off.
fn character(found: Option<char>) -> String {
    match found {
        None => "the file ends here".to_owned(),
        Some('\n' | '\r') => "a line break stands here".to_owned(),
        Some('\t') => "a tab stands here".to_owned(),
        Some(control) if control < ' ' => format!("the control character U+{:04X} stands here", u32::from(control)),
        Some(letter) => format!("“{letter}” stands here"),
    }
}

/// A name that stands by itself in a sentence: quotes where there is nothing else to see.
pub(super) fn named(name: &str) -> &str {
    if name.trim().is_empty() { "“”" } else { name }
}

/// What is wrong, and how to mend it.
pub(super) fn words(problem: &Problem) -> (String, String) {
    let (what, remedy): (String, String) = match problem {
        Problem::Empty => ("The file is empty.".into(), "Put the plan in it, or check that the right file was saved.".into()),
        Problem::TooLarge { megabytes, most } => (
            format!("The file is {megabytes} MB. At most {most} MB are read."),
            "Split the plan into several files, or remove what does not belong.".into(),
        ),
        Problem::NotUtf8 { utf16: true } => {
            ("Wrong encoding: the file is saved as UTF-16.".into(), "Save it again as UTF-8.".into())
        }
        Problem::NotUtf8 { utf16: false } => (
            "Wrong encoding: there are characters here that are not UTF-8.".into(),
            "Save the file again as UTF-8. Often it was saved as Windows-1252 or Latin-1.".into(),
        ),
        Problem::NotJson { html: true, .. } => (
            "The file is a web page, not a plan.".into(),
            "Check the address: servers often answer with a web page when a file is missing.".into(),
        ),
        Problem::NotJson { expected, found, .. } => (
            format!("The file is not valid JSON: {}, where {} is expected.", character(*found), syntax(*expected)),
            "Look just before the place given: often a comma, a quote or a bracket is missing, or there is a comma too many."
                .into(),
        ),
        Problem::TooDeep { most } => {
            (format!("Lists and objects nest more than {most} levels deep."), "The format is only eight levels deep: remove levels.".into())
        }
        Problem::NotAPlan { found: f } => (
            format!("The file is {}, not a plan.", found(f)),
            "A plan is an object that begins with { and has the fields schemaVersion, id, municipality, board and title.".into(),
        ),
        Problem::NewerVersion { found } => (
            format!("The plan has format {found}, which is newer than this version of Målbild."),
            "Update Målbild, or save the plan in format 1.0.".into(),
        ),
        Problem::UnknownVersion { found } => {
            (format!("“{found}” is no version of the plan format."), "Write \"schemaVersion\": \"1.0\".".into())
        }
        Problem::MissingField { field } => (
            format!("The field {field} is missing."),
            format!("Add {field}. Until then what it belongs to is not shown."),
        ),
        Problem::WrongType { found: f, expected: e } => {
            (format!("There is {} here.", found(f)), format!("Write {}.", expected(*e)))
        }
        Problem::UnknownWord { found, allowed } => {
            (format!("“{found}” is none of the words that may stand here."), format!("Write one of: {}.", allowed.join(", ")))
        }
        Problem::BadValue { found: f, expected: e } => {
            (format!("This cannot be used here: {}.", found(f)), format!("Write {}.", expected(*e)))
        }
        Problem::NumberTooLarge { found } => {
            (format!("The number {found} is too large."), "Correct the number, or use a larger unit.".into())
        }
        Problem::DuplicateField { field } => {
            (format!("The field {field} stands twice in one object. Only the last counts.", field = named(field)), "Remove one of them.".into())
        }
        Problem::UnknownField { field, suggestion: Some(known) } => {
            (format!("The field {field} is not in the format and is not read.", field = named(field)), format!("Did you mean {known}?"))
        }
        Problem::UnknownField { field, suggestion: None } => (
            format!("The field {field} is not in the format and is not read.", field = named(field)),
            "Remove it, or check the spelling against docs/plan-format.md.".into(),
        ),
        Problem::TooManyFlaws => {
            ("The file has more flaws than can be read past.".into(), "Mend those above first, and check again.".into())
        }
        Problem::Sense(sense) => super::sense_en::words(sense),
    };
    (what, remedy)
}
