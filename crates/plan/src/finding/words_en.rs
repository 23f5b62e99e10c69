//! What findings say, in English: what is wrong, and how to mend it.

use super::problem::{Expected, Found, Problem};
use crate::Language;
use crate::format::number;

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

/// A name that stands by itself in a sentence: quotes where there is nothing else to see.
fn named(name: &str) -> &str {
    if name.trim().is_empty() { "“”" } else { name }
}

fn n(value: f64) -> String {
    number(value, None, Language::En)
}

/// What is wrong, and how to mend it.
#[expect(clippy::too_many_lines, reason = "one line a problem: the whole wording of a language in one place")]
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
        Problem::NotJson { message, .. } => (
            format!("The file is not valid JSON here ({message})."),
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
        Problem::DuplicateId { id } => (
            format!("The id {id} stands twice in the list. Only the first can be linked to.", id = named(id)),
            "Give one of them an id of its own.".into(),
        ),
        Problem::BadId { id } => (
            format!("The id “{id}” has characters that do not belong in an address."),
            "Use 1–80 characters of a–z, A–Z, 0–9, hyphen, underscore and full stop.".into(),
        ),
        Problem::UnknownReference { id, list } => {
            (format!("{id} is not in {list}.", id = named(id)), format!("Correct the id, or add {id} to {list}.", id = named(id)))
        }
        Problem::Cycle { ids } => {
            (format!("The goals are above each other in a circle: {}.", ids.join(" → ")), "Remove the parent of the topmost goal.".into())
        }
        Problem::LevelOrder { goal, parent } => (
            format!("{goal} is below {parent}, but not on a lower level."),
            "Check the level of both goals, and the order of levels.".into(),
        ),
        Problem::NoGoal { id } => {
            (format!("{id} belongs to no goal."), "Name the goal in goals, and the indicator is shown on the goal's page.".into())
        }
        Problem::NoDirection { id } => (
            format!("There is no telling whether more or less is better for {id}."),
            "Give direction (increase, decrease, keep or towardsTarget), or a target with atLeast or atMost.".into(),
        ),
        Problem::NoUnit { id } => (format!("{id} has numbers but no unit."), "Give unit, such as { \"label\": \"%\" }.".into()),
        Problem::TargetLacks { kind, field } => {
            (format!("A target of kind {kind} needs the field {field}."), format!("Add {field}, or change kind."))
        }
        Problem::TargetHasExtra { kind, field } => {
            (format!("The field {field} means nothing for a target of kind {kind}."), format!("Remove {field}, or change kind."))
        }
        Problem::TargetMismatch { target, value } => (
            format!("A target of kind {target} does not go with an indicator of kind {value}."),
            "Change the kind of the target or of the indicator.".into(),
        ),
        Problem::TargetAgainstDirection { target, direction } => (
            format!("The target ({target}) goes against the indicator's direction ({direction})."),
            "Correct one of them. If it is a wish beside the target: use preferredDirection.".into(),
        ),
        Problem::EdgesReversed { min, max } => {
            (format!("The lower edge {} is greater than the upper {}.", n(*min), n(*max)), "Swap them.".into())
        }
        Problem::OutOfBounds { value, min, max } => (
            format!("{} is outside the indicator's bounds ({}–{}).", n(*value), min.map_or("…".into(), n), max.map_or("…".into(), n)),
            "Correct the value, or bounds.".into(),
        ),
        Problem::ShareOutside { value } => (
            format!("A share of {} % is outside 0–100.", n(*value)),
            "Correct the value. If it is a change or a ratio: use kind number.".into(),
        ),
        Problem::CountNotWhole { value } => (
            format!("{} is not a whole count.", n(*value)),
            "If it is a mean: give statistic mean. Otherwise correct the number.".into(),
        ),
        Problem::BaselineMismatch { kind } => (
            format!("The baseline does not fit its kind {kind}."),
            "value needs a number (or answer for yes/no), reference a reference; new and pending have no value.".into(),
        ),
        Problem::NoBaseline { kind } => {
            (format!("A target of kind {kind} starts from a baseline, and there is none."), "Add a baseline to baselines.".into())
        }
        Problem::EmptyDeadline => ("The deadline is empty.".into(), "Give at (year, month or date) or event, or remove it.".into()),
        Problem::SuspiciousUnit { unit, value } => (
            format!("{} {unit} looks unreasonable for this measure.", n(*value)),
            "Check the unit against the source. If it stands so there: keep it, and explain in remarks.".into(),
        ),
        Problem::DoubledPeriod { period } => {
            (format!("The period {period} has two values in one series."), "Remove one, or split into two series.".into())
        }
        Problem::FutureOutcome { period, reference } => (
            format!("The outcome for {period} is later than the plan's reference date {reference}."),
            "If it is a forecast: put it in forecasts. Otherwise move referenceDate.".into(),
        ),
        Problem::SuppressedNumber => (
            "The value is marked as suppressed, but its number is still in the file for all to read.".into(),
            "Remove value.".into(),
        ),
        Problem::EmptyValue => (
            "There is no number, answer or text here, and nothing that says why.".into(),
            "Add value, or flags with the reason: suppressed, notApplicable or nonResponse.".into(),
        ),
        Problem::WrongValue { kind } => (
            format!("The value does not fit an indicator of kind {kind}."),
            "A number stands in value, a yes or no in answer and a judgement in text.".into(),
        ),
        Problem::DoubledDecision { other } => {
            (format!("The same body, date and paragraph as {other}."), "Remove one of the decisions, or correct the key.".into())
        }
        Problem::DecisionNotKeyed { lacks } => (
            format!("The decision cannot be looked up: {} missing.", lacks.join(", ")),
            "Add it if the source says. Otherwise explain in remarks.".into(),
        ),
        Problem::ValidityReversed => ("The validity ends before it begins.".into(), "Correct from, to or extendedTo.".into()),
        Problem::BadKolada { id } => {
            (format!("“{id}” is no key figure id of Kolada."), "One is N, U or G followed by five digits: U23401.".into())
        }
        Problem::FormulaIds { id } => {
            (format!("The formula uses {id}, which is not in kolada."), "Add it to the list, or correct the formula.".into())
        }
        Problem::BadMunicipalityCode { code } => {
            (format!("“{code}” is no municipality code."), "One is four digits: 1471. Made-up municipalities have none.".into())
        }
        Problem::SumDisagrees { sum, parts, what } => (
            format!("The sum {} disagrees with its parts, which are {} ({what}).", n(*sum), n(*parts)),
            "Correct the number. If it stands so in the source: keep it, and explain in remarks.".into(),
        ),
        Problem::OutsideRange { value, least, most } => {
            (format!("{value} is outside {least}–{most}."), "Correct the number.".into())
        }
        Problem::EmptyText => ("The text is empty.".into(), "Write the text, or remove the field.".into()),
        Problem::LongText { characters, most } => (
            format!("The text has {characters} characters. Nobody reads more than {most}."),
            "Shorten the text, and refer to the source.".into(),
        ),
        Problem::ControlCharacter { code } => {
            (format!("The text has a control character (U+{code:04X})."), "Remove it. Often it comes along from Word or PDF.".into())
        }
        Problem::BidiCharacter { code } => (
            format!("The text has an invisible character that changes the reading direction (U+{code:04X})."),
            "Remove it: it can make a text show something else than it says.".into(),
        ),
        Problem::UnsafeLink { link } => {
            (format!("The link “{link}” is not shown as a link."), "Use https://, mailto: or an address within the site.".into())
        }
    };
    (what, remedy)
}
