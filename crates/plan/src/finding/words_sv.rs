//! What findings say, in Swedish: what is wrong, and how to mend it.

use super::problem::{Expected, Found, Problem, Syntax};
use crate::say::capital;

fn found(found: &Found) -> String {
    match found {
        Found::Null => "null".to_owned(),
        Found::Boolean => "ett sant/falskt-värde".to_owned(),
        Found::Number(number) => format!("talet {number}"),
        Found::Text(text) => format!("texten ”{text}”"),
        Found::List => "en lista".to_owned(),
        Found::Object => "ett objekt".to_owned(),
    }
}

fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "ett objekt { … }",
        Expected::List => "en lista [ … ]",
        Expected::Text => "en text inom citattecken",
        Expected::Translated => "en text, eller ett objekt med texten på flera språk",
        Expected::Number => "ett tal utan citattecken, med decimalpunkt",
        Expected::WholeNumber => "ett heltal utan citattecken",
        Expected::Boolean => "true eller false",
        Expected::Date => "ett datum som finns: 2023-03-27, 2023-03 eller 2023",
        Expected::Period => {
            "en period: 2023, 2023-Q3, 2023-T2, 2023-10, 2023-10-31, 2023/delar1 eller 2023-01..2023-10"
        }
    }
}

fn syntax(expected: Syntax) -> &'static str {
    match expected {
        Syntax::Value => "ett värde (en text inom citattecken, ett tal, {, [, true, false eller null)",
        Syntax::ValueOrBracket => "ett värde eller ]",
        Syntax::Name => "ett fältnamn inom citattecken",
        Syntax::NameOrBrace => "ett fältnamn inom citattecken eller }",
        Syntax::Colon => "ett kolon",
        Syntax::CommaOrBrace => "ett komma eller }",
        Syntax::CommaOrBracket => "ett komma eller ]",
        Syntax::Digit => "en siffra",
        Syntax::Quote => "citattecknet som avslutar texten",
        Syntax::Escape => "något av \" \\ / b f n r t u efter \\",
        Syntax::HexDigit => "en av fyra hexadecimala siffror efter \\u",
        Syntax::FirstHalf => "\\ud800–\\udbff före den andra halvan av ett tecken",
        Syntax::SecondHalf => "den andra halvan av tecknet, \\udc00–\\udfff",
        Syntax::End => "filens slut",
    }
}

/// What stands where JSON broke off.
fn character(found: Option<char>) -> String {
    match found {
        None => "slutar filen".to_owned(),
        Some('\n' | '\r') => "står en radbrytning".to_owned(),
        Some('\t') => "står ett tabbtecken".to_owned(),
        Some(control) if control < ' ' => format!("står styrtecknet U+{:04X}", u32::from(control)),
        Some(letter) => format!("står ”{letter}”"),
    }
}

/// A name that stands by itself in a sentence: quotes where there is nothing else to see.
pub(super) fn named(name: &str) -> &str {
    if name.trim().is_empty() { "””" } else { name }
}

/// What is wrong, and how to mend it.
pub(super) fn words(problem: &Problem) -> (String, String) {
    let (what, remedy): (String, String) = match problem {
        Problem::Empty => ("Filen är tom.".into(), "Lägg in planen, eller kontrollera att rätt fil sparades.".into()),
        Problem::TooLarge { megabytes, most } => (
            format!("Filen är {megabytes} MB. Högst {most} MB läses."),
            "Dela planen i flera filer, eller ta bort det som inte hör dit.".into(),
        ),
        Problem::NotUtf8 { utf16: true } => {
            ("Fel teckenkodning: filen är sparad som UTF-16.".into(), "Spara om filen som UTF-8.".into())
        }
        Problem::NotUtf8 { utf16: false } => (
            "Fel teckenkodning: här står tecken som inte är UTF-8.".into(),
            "Spara om filen som UTF-8. Ofta är den sparad som Windows-1252 eller Latin-1.".into(),
        ),
        Problem::NotJson { html: true, .. } => (
            "Filen är en webbsida, inte en plan.".into(),
            "Kontrollera adressen: servern svarar ofta med en webbsida när filen saknas.".into(),
        ),
        Problem::NotJson { expected, found, .. } => (
            format!("Filen är inte giltig JSON: här {}, men väntat är {}.", character(*found), syntax(*expected)),
            "Se efter strax före den angivna platsen: ofta saknas ett komma, ett citattecken eller en parentes, \
             eller så står det ett komma för mycket."
                .into(),
        ),
        Problem::TooDeep { most } => (
            format!("Listor och objekt ligger mer än {most} nivåer djupt."),
            "Planens format är bara åtta nivåer djupt: ta bort nivåer.".into(),
        ),
        Problem::NotAPlan { found: f } => (
            format!("Filen är {}, inte en plan.", found(f)),
            "En plan är ett objekt som börjar med { och har fälten schemaVersion, id, municipality, board och title."
                .into(),
        ),
        Problem::NewerVersion { found } => (
            format!("Planen har format {found}, som är nyare än den här versionen av Målbild."),
            "Uppdatera Målbild, eller spara planen i format 1.0.".into(),
        ),
        Problem::UnknownVersion { found } => {
            (format!("”{found}” är ingen version av planformatet."), "Skriv \"schemaVersion\": \"1.0\".".into())
        }
        Problem::MissingField { field } => (
            format!("Fältet {field} saknas."),
            format!("Lägg till {field}. Tills dess visas inte det som fältet hör till."),
        ),
        Problem::WrongType { found: f, expected: e } => {
            (format!("Här står {}.", found(f)), format!("Skriv {}.", expected(*e)))
        }
        Problem::UnknownWord { found, allowed } => {
            (format!("”{found}” är inget av de ord som kan stå här."), format!("Skriv ett av: {}.", allowed.join(", ")))
        }
        Problem::BadValue { found: f, expected: e } => {
            (format!("{} går inte att använda här.", capital(&found(f))), format!("Skriv {}.", expected(*e)))
        }
        Problem::NumberTooLarge { found } => {
            (format!("Talet {found} är för stort."), "Rätta talet, eller byt till en större enhet.".into())
        }
        Problem::DuplicateField { field } => (
            format!("Fältet {field} står två gånger i samma objekt. Bara det sista gäller.", field = named(field)),
            "Ta bort det ena.".into(),
        ),
        Problem::UnknownField { field, suggestion: Some(known) } => (
            format!("Fältet {field} finns inte i formatet och läses inte.", field = named(field)),
            format!("Menas {known}?"),
        ),
        Problem::UnknownField { field, suggestion: None } => (
            format!("Fältet {field} finns inte i formatet och läses inte.", field = named(field)),
            "Ta bort det, eller kontrollera stavningen mot docs/plan-format.md.".into(),
        ),
        Problem::TooManyFlaws => (
            "Filen har fler fel än vad som kan läsas förbi.".into(),
            "Rätta felen ovan först, och kontrollera igen.".into(),
        ),
        Problem::Sense(sense) => super::sense_sv::words(sense),
    };
    (what, remedy)
}
