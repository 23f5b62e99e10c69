//! How to cite a plan, or a goal or indicator of it.

use crate::Language;
use crate::format::date;
use crate::model::{DataSource, Goal, Indicator, Plan, Text};

/// What is cited.
#[derive(Clone, Copy, Debug)]
pub enum Cited<'p> {
    /// The plan as a whole.
    Plan,
    /// A goal of it.
    Goal(&'p Goal),
    /// An indicator of it.
    Indicator(&'p Indicator),
}

impl<'p> Cited<'p> {
    /// Its id and what lists call it; none of the plan.
    fn item(self) -> Option<(&'p str, &'p Text)> {
        match self {
            Self::Plan => None,
            Self::Goal(goal) => Some((&goal.id, &goal.name)),
            Self::Indicator(indicator) => Some((&indicator.id, indicator.label())),
        }
    }
}

/// A reference in plain text: who, year, what is cited, title and edition of the plan, where an indicator's values are
/// from, and the address. Where no edition is told, the day the plan is read at stands in its place.
pub fn citation(plan: &Plan, cited: Cited<'_>, address: &str, language: Language) -> String {
    let code = language.code();
    let mut said = [&author(plan, language), " (", &year(plan), "). "].concat();
    if let Some((_, name)) = cited.item() {
        said = [said.as_str(), &sentence(name.get(code)), if language == Language::Sv { " I: " } else { " In: " }]
            .concat();
    }
    said += &sentence(&edition(plan, language));
    if plan.fictional {
        said = [&said, " ", made_up(language), "."].concat();
    }
    if let Some(sources) = sources(cited, language) {
        said = [&said, " ", sentence(&sources).as_str()].concat();
    }
    [&said, " ", address].concat()
}

/// A reference for BibTeX and biblatex, as `@misc`, with the SHA-256 of the plan's file. Texts are escaped for LaTeX; the
/// address is as it is, but for signs that would end the field.
pub fn bibtex(plan: &Plan, cited: Cited<'_>, address: &str, sha256: &str, language: Language) -> String {
    let code = language.code();
    let item = cited.item();
    let mut key = super::file_stem(&plan.id);
    if let Some((id, _)) = item {
        key = [&key, "-", &super::file_stem(id)].concat();
    }
    let mut entry = ["@misc{", &key, ",\n"].concat();
    let mut field = |name: &str, value: &str| {
        entry = [&entry, "  ", name, " = {", value, "},\n"].concat();
    };
    // Twice in braces: one author, and capitals as they are.
    field("author", &["{", &escaped(&author(plan, language)), "}"].concat());
    let title = item.map_or(&plan.title, |(_, name)| name);
    field("title", &["{", &escaped(title.get(code)), "}"].concat());
    let whole = edition(plan, language);
    if item.is_some() {
        let before = if language == Language::Sv { "I: " } else { "In: " };
        field("howpublished", &[before, &escaped(&whole)].concat());
    }
    field("year", &year(plan));
    if let Some(number) = &plan.case_number {
        field("number", &escaped(number));
    }
    let mut notes: Vec<String> = Vec::new();
    if plan.fictional {
        notes.push(made_up(language).to_owned());
    }
    if item.is_none() {
        notes.push(edition_words(plan, language));
    }
    notes.extend(sources(cited, language));
    notes.push(["SHA-256 ", sha256].concat());
    field("note", &escaped(&notes.join(". ")));
    field("url", &in_braces(address));
    field("language", if language == Language::Sv { "swedish" } else { "english" });
    entry + "}\n"
}

fn made_up(language: Language) -> &'static str {
    if language == Language::Sv { "Påhittad plan" } else { "A made-up plan" }
}

/// The municipality and its board.
fn author(plan: &Plan, language: Language) -> String {
    let code = language.code();
    let board = plan.board.get(code);
    let board = if plan.board.language(code) == "sv" { within(board) } else { board.to_owned() };
    [plan.municipality.name.get(code), ", ", &board].concat()
}

/// A board's Swedish name within a sentence: "socialnämnden", "vård- och omsorgsnämnden". What may begin with the name of
/// a place or be an abbreviation stays as it is.
fn within(board: &str) -> String {
    let first = board.split(' ').next().unwrap_or_default();
    let is_common = ["nämnden", "styrelsen", "-"].iter().any(|end| first.len() > end.len() && first.ends_with(end));
    let mut letters = board.chars();
    match letters.next().filter(|_| is_common) {
        Some(letter) => letter.to_lowercase().chain(letters).collect(),
        None => board.to_owned(),
    }
}

/// The plan's title and edition.
fn edition(plan: &Plan, language: Language) -> String {
    [plan.title.get(language.code()), ", ", &edition_words(plan, language)].concat()
}

/// The edition, or else the day the plan is read at.
fn edition_words(plan: &Plan, language: Language) -> String {
    let read_at = if language == Language::Sv { "läst per " } else { "as of " };
    let day = || [read_at, &date(plan.reference_date, language)].concat();
    plan.edition.as_ref().map_or_else(day, |edition| edition.get(language.code()).to_owned())
}

/// Where the values of an indicator are from, and when they were fetched; none where it has no values, or the plan does
/// not say.
fn sources(cited: Cited<'_>, language: Language) -> Option<String> {
    let Cited::Indicator(indicator) = cited else { return None };
    if indicator.series.iter().all(|series| series.values.is_empty()) {
        return None;
    }
    let of_series = indicator.series.iter().filter_map(|series| series.data_source.as_ref());
    let mut told: Vec<String> = Vec::new();
    for source in indicator.data_sources.iter().chain(of_series) {
        let said = source_words(source, language);
        if !told.contains(&said) {
            told.push(said);
        }
    }
    let before = if language == Language::Sv { "Källa till siffrorna: " } else { "Source of the figures: " };
    (!told.is_empty()).then(|| [before, &told.join("; ")].concat())
}

fn source_words(source: &DataSource, language: Language) -> String {
    let mut said = source.name.get(language.code()).to_owned();
    if !source.kolada.is_empty() {
        said = [&said, ", Kolada ", source.kolada.join(", ").as_str()].concat();
    }
    let (own, fetched) = match language {
        Language::Sv => (" (egen bearbetning)", ", hämtat "),
        Language::En => (" (own processing)", ", retrieved "),
    };
    if source.own_processing {
        said += own;
    }
    match source.fetched {
        Some(day) => [&said, fetched, &date(day, language)].concat(),
        None => said,
    }
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
