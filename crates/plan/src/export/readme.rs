//! The texts that go with the data: what the files are, the licence, and the definitions.

use super::Table;
use crate::format::date;
use crate::model::{Indicator, Plan};
use crate::{Indexed, Language, say};

/// What the archive of a plan holds and how to read it. `address` is where the plan is shown, `sha256` is of its file,
/// which is in the archive if `with_plan`.
pub fn readme(plan: &Indexed, address: &str, sha256: &str, with_plan: bool, language: Language) -> String {
    let (whole, code) = (plan.plan(), language.code());
    let mut text = Lines::default();
    text.line(&[whole.title.get(code)]);
    text.line(&[whole.municipality.name.get(code), ", ", whole.board.get(code)]);
    if whole.fictional {
        text.line(&[either(language, "Planen är påhittad.", "The plan is made up.")]);
    }
    text.line(&[]);
    if let Some(edition) = &whole.edition {
        text.line(&[either(language, "Utgåva: ", "Edition: "), edition.get(code)]);
    }
    if let Some(day) = whole.published {
        text.line(&[either(language, "Publicerad: ", "Published: "), &date(day, language)]);
    }
    text.line(&[either(language, "Avläst per: ", "Read as of: "), &date(whole.reference_date, language)]);
    text.line(&[either(language, "Visas på: ", "Shown at: "), address]);
    text.line(&[either(language, "SHA-256 för planens fil: ", "SHA-256 of the plan's file: "), sha256]);
    text.line(&[]);

    text.line(&[either(language, "FILER", "FILES")]);
    text.line(&["README.txt  ", either(language, "den här texten", "this text")]);
    text.line(&["LICENSE.txt  ", either(language, "licensen", "the licence")]);
    text.line(&[
        "definitions.txt  ",
        either(language, "vad indikatorer och ord betyder", "what indicators and words mean"),
    ]);
    if with_plan {
        text.line(&[
            "plan.json  ",
            either(language, "hela planen, i Målbilds format", "the whole plan, in Målbild's format"),
        ]);
    } else {
        text.line(&[either(
            language,
            "Planens egen fil är inte med: den har tal för värden som omfattas av sekretess.",
            "The plan's own file is left out: it has numbers for values that are withheld.",
        )]);
    }
    for table in Table::ALL {
        let file = table.file(language);
        text.line(&["excel/", file, ".csv, csv/", file, ".csv  ", table.about(language)]);
    }
    text.line(&["SHA256SUMS  ", either(language, "fingeravtryck av alla filer", "fingerprints of all files")]);
    text.line(&[]);

    text.line(&[either(language, "LÄSA FILERNA", "READING THE FILES")]);
    for (sv, en) in READING {
        text.line(&["- ", either(language, sv, en)]);
    }
    if !whole.documents.is_empty() {
        text.line(&[]);
        text.line(&[either(language, "KÄLLOR", "SOURCES")]);
        for document in &whole.documents {
            text.line(&["- ", document.title.get(code)]);
            text.some("  ", document.case_number.as_deref());
            text.some("  ", document.link.as_deref());
        }
    }
    text.0
}

const READING: [(&str, &str); 5] = [
    (
        "excel/ är för svenska kalkylprogram: semikolon, decimalkomma, UTF-8 med BOM. csv/ är för program: komma, \
         decimalpunkt (RFC 4180).",
        "excel/ is for Swedish spreadsheets: semicolon, decimal comma, UTF-8 with BOM. csv/ is for programs: comma, \
         decimal point (RFC 4180).",
    ),
    (
        "Tal står exakt som i planen. En tom cell betyder att uppgiften saknas; kolumnen flaggor kan säga varför.",
        "Numbers are exactly as in the plan. An empty cell means that there is none; the column flags may say why.",
    ),
    (
        "Värden som omfattas av sekretess finns inte i någon fil.",
        "Values that are withheld to protect persons are in no file.",
    ),
    (
        "En text som ett kalkylprogram kan ta för en formel har en apostrof först. Ta bort en apostrof i början av en text.",
        "A text that a spreadsheet might take for a formula begins with an apostrophe. Take away one apostrophe at the \
         beginning of a text.",
    ),
    (
        "Bedömningar är nämndens egna. Ingenting i filerna är uträknat av Målbild.",
        "Assessments are the board's own. Nothing in the files is computed by Målbild.",
    ),
];

/// The licence of the plan's data.
pub fn licence(plan: &Plan, language: Language) -> String {
    let mut text = Lines::default();
    match plan.licence.as_deref() {
        None => text.line(&[either(
            language,
            "Planen anger ingen licens för sina data. Fråga kommunen innan du sprider dem vidare.",
            "The plan states no licence for its data. Ask the municipality before you spread them.",
        )]),
        Some(licence) => {
            text.line(&[either(language, "Licens för planens data: ", "Licence of the plan's data: "), licence]);
            let link = match licence {
                "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
                "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
                "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
                _ => "",
            };
            text.some("", Some(link).filter(|link| !link.is_empty()));
        }
    }
    text.0
}

/// What indicators, words and abbreviations mean, as the plan says.
pub fn definitions(plan: &Indexed, language: Language) -> String {
    let (whole, code) = (plan.plan(), language.code());
    let mut text = Lines::default();
    text.line(&[either(language, "INDIKATORER", "INDICATORS")]);
    for indicator in &whole.indicators {
        text.line(&[]);
        define(&mut text, indicator, language);
    }
    if !whole.glossary.is_empty() {
        text.line(&[]);
        text.line(&[either(language, "ORDLISTA", "GLOSSARY")]);
        for term in &whole.glossary {
            text.line(&[term.term.get(code), ": ", term.definition.get(code)]);
        }
    }
    if !whole.abbreviations.is_empty() {
        text.line(&[]);
        text.line(&[either(language, "FÖRKORTNINGAR", "ABBREVIATIONS")]);
        for each in &whole.abbreviations {
            text.line(&[&each.short, ": ", each.long.get(code)]);
        }
    }
    text.0
}

fn define(text: &mut Lines, indicator: &Indicator, language: Language) {
    let code = language.code();
    text.line(&[&indicator.id, "  ", indicator.name.get(code)]);
    text.some(either(language, "  Mått: ", "  Measure: "), indicator.measure.as_ref().map(|measure| measure.get(code)));
    text.some("  ", indicator.definition.as_ref().map(|definition| definition.get(code)));
    if let Some(unit) = &indicator.unit {
        let name = unit.name.as_ref().unwrap_or(&unit.label).get(code);
        text.line(&[either(language, "  Måttenhet: ", "  Unit: "), name]);
    }
    if let Some(direction) = indicator.direction {
        text.line(&[either(language, "  Riktning: ", "  Direction: "), say::direction(direction, language)]);
    }
    for source in &indicator.data_sources {
        let kolada = source.kolada.join(", ");
        let between = if kolada.is_empty() { "" } else { ", Kolada " };
        text.line(&[either(language, "  Källa: ", "  Source: "), source.name.get(code), between, &kolada]);
    }
}

fn either<'t>(language: Language, sv: &'t str, en: &'t str) -> &'t str {
    if language == Language::Sv { sv } else { en }
}

/// A text of lines that end with CR LF, as every program on every system reads them.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, parts: &[&str]) {
        self.0.extend(parts.iter().copied());
        self.0.push_str("\r\n");
    }

    /// A line where there is something to say.
    fn some(&mut self, head: &str, said: Option<&str>) {
        if let Some(said) = said {
            self.line(&[head, said]);
        }
    }
}
