//! What is said, in English, of what reads well and makes no sense: what is wrong, and how to mend it.

use super::sense::Sense;
use super::words_en::named;
use crate::Language;
use crate::format::number;

fn n(value: f64) -> String {
    number(value, None, Language::En)
}

/// What is wrong, and how to mend it.
#[expect(clippy::too_many_lines, reason = "one line a problem: the whole wording of a language in one place")]
pub(super) fn words(sense: &Sense) -> (String, String) {
    let (what, remedy): (String, String) = match sense {
        Sense::DuplicateId { id } => (
            format!("The id {id} stands twice in the list. Only the first can be linked to.", id = named(id)),
            "Give one of them an id of its own.".into(),
        ),
        Sense::BadId { id } => (
            format!("The id “{id}” has characters that do not belong in an address."),
            "Use 1–80 characters of a–z, A–Z, 0–9, hyphen, underscore and full stop.".into(),
        ),
        Sense::UnknownReference { id, list } => (
            format!("{id} is not in {list}.", id = named(id)),
            format!("Correct the id, or add {id} to {list}.", id = named(id)),
        ),
        Sense::Cycle { ids } => (
            format!("The goals are above each other in a circle: {}.", ids.join(" → ")),
            "Remove the parent of the topmost goal.".into(),
        ),
        Sense::LevelOrder { goal, parent } => (
            format!("{goal} is below {parent}, but not on a lower level."),
            "Check the level of both goals, and the order of levels.".into(),
        ),
        Sense::NoGoal { id } => (
            format!("{id} belongs to no goal."),
            "Name the goal in goals, and the indicator is shown on the goal's page.".into(),
        ),
        Sense::NoDirection { id } => (
            format!("There is no telling whether more or less is better for {id}."),
            "Give direction (increase, decrease, keep or towardsTarget), or a target with atLeast or atMost.".into(),
        ),
        Sense::NoUnit { id } => {
            (format!("{id} has numbers but no unit."), "Give unit, such as { \"label\": \"%\" }.".into())
        }
        Sense::TargetLacks { kind, field } => {
            (format!("A target of kind {kind} needs the field {field}."), format!("Add {field}, or change kind."))
        }
        Sense::TargetHasExtra { kind, field } => (
            format!("The field {field} means nothing for a target of kind {kind}."),
            format!("Remove {field}, or change kind."),
        ),
        Sense::TargetMismatch { target, value } => (
            format!("A target of kind {target} does not go with an indicator of kind {value}."),
            "Change the kind of the target or of the indicator.".into(),
        ),
        Sense::TargetAgainstDirection { target, direction } => (
            format!("The target ({target}) goes against the indicator's direction ({direction})."),
            "Correct one of them. If it is a wish beside the target: use preferredDirection.".into(),
        ),
        Sense::EdgesReversed { min, max } => {
            (format!("The lower edge {} is greater than the upper {}.", n(*min), n(*max)), "Swap them.".into())
        }
        Sense::OutOfBounds { value, min, max } => (
            format!(
                "{} is outside the indicator's bounds ({}–{}).",
                n(*value),
                min.map_or("…".into(), n),
                max.map_or("…".into(), n)
            ),
            "Correct the value, or bounds.".into(),
        ),
        Sense::ShareOutside { value } => (
            format!("A share of {} % is outside 0–100.", n(*value)),
            "Correct the value. If it is a change or a ratio: use kind number.".into(),
        ),
        Sense::CountNotWhole { value } => (
            format!("{} is not a whole count.", n(*value)),
            "If it is a mean: give statistic mean. Otherwise correct the number.".into(),
        ),
        Sense::BaselineMismatch { kind } => (
            format!("The baseline does not fit its kind {kind}."),
            "value needs a number (or answer for yes/no), reference a reference; new and pending have no value.".into(),
        ),
        Sense::NoBaseline { kind } => (
            format!("A target of kind {kind} starts from a baseline, and there is none."),
            "Add a baseline to baselines.".into(),
        ),
        Sense::EmptyDeadline => {
            ("The deadline is empty.".into(), "Give at (year, month or date) or event, or remove it.".into())
        }
        Sense::SuspiciousUnit { unit, value } => (
            format!("{} {unit} looks unreasonable for this measure.", n(*value)),
            "Check the unit against the source. If it stands so there: keep it, and explain in remarks.".into(),
        ),
        Sense::DoubledPeriod { period } => (
            format!("The period {period} has two values in one series."),
            "Remove one, or split into two series.".into(),
        ),
        Sense::FutureOutcome { period, reference } => (
            format!("The outcome for {period} is later than the plan's reference date {reference}."),
            "If it is a forecast: put it in forecasts. Otherwise move referenceDate.".into(),
        ),
        Sense::SuppressedNumber => (
            "The value is marked as suppressed, but its number is still in the file for all to read.".into(),
            "Remove value.".into(),
        ),
        Sense::EmptyValue => (
            "There is no number, answer or text here, and nothing that says why.".into(),
            "Add value, or flags with the reason: suppressed, notApplicable or nonResponse.".into(),
        ),
        Sense::WrongValue { kind } => (
            format!("The value does not fit an indicator of kind {kind}."),
            "A number stands in value, a yes or no in answer and a judgement in text.".into(),
        ),
        Sense::DoubledDecision { other } => (
            format!("The same body, date and paragraph as {other}."),
            "Remove one of the decisions, or correct the key.".into(),
        ),
        Sense::DecisionNotKeyed { lacks } => (
            format!("The decision cannot be looked up: {} missing.", lacks.join(", ")),
            "Add it if the source says. Otherwise explain in remarks.".into(),
        ),
        Sense::ValidityReversed => {
            ("The validity ends before it begins.".into(), "Correct from, to or extendedTo.".into())
        }
        Sense::BadKolada { id } => (
            format!("“{id}” is no key figure id of Kolada."),
            "One is N, U or G followed by five digits: U23401.".into(),
        ),
        Sense::FormulaIds { id } => (
            format!("The formula uses {id}, which is not in kolada."),
            "Add it to the list, or correct the formula.".into(),
        ),
        Sense::BadMunicipalityCode { code } => (
            format!("“{code}” is no municipality code."),
            "One is four digits: 1471. Made-up municipalities have none.".into(),
        ),
        Sense::SumDisagrees { sum, parts, what } => (
            format!("The sum {} disagrees with its parts, which are {} ({what}).", n(*sum), n(*parts)),
            "Correct the number. If it stands so in the source: keep it, and explain in remarks.".into(),
        ),
        Sense::OutsideRange { value, least, most } => {
            (format!("{value} is outside {least}–{most}."), "Correct the number.".into())
        }
        Sense::EmptyText => ("The text is empty.".into(), "Write the text, or remove the field.".into()),
        Sense::LongText { characters, most } => (
            format!("The text has {characters} characters. Nobody reads more than {most}."),
            "Shorten the text, and refer to the source.".into(),
        ),
        Sense::ControlCharacter { code } => (
            format!("The text has a control character (U+{code:04X})."),
            "Remove it. Often it comes along from Word or PDF.".into(),
        ),
        Sense::BidiCharacter { code } => (
            format!("The text has an invisible character that changes the reading direction (U+{code:04X})."),
            "Remove it: it can make a text show something else than it says.".into(),
        ),
        Sense::UnsafeLink { link } => (
            format!("The link “{link}” is not shown as a link."),
            "Use https://, mailto: or an address within the site.".into(),
        ),
    };
    (what, remedy)
}
