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
            "The value is marked as suppressed, but is still in the file for all to read.".into(),
            "Remove value or answer.".into(),
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
        Sense::DoubledReference { id } => {
            (format!("{id} stands twice in one list.", id = named(id)), "Remove one of them.".into())
        }
        Sense::UnusedLevel { level } => (
            format!("No goal stands on the level {level}."),
            "Check the level of the goals, or remove the level from levels.".into(),
        ),
        Sense::SameName { name, other } => (
            format!("“{name}” is there already as {other}, in the same place of the plan."),
            "Remove one of them, or correct the name. If both stand in the source: keep them, and explain in remarks."
                .into(),
        ),
        Sense::DoubledTerm { term } => {
            (format!("“{term}” is explained twice."), "Join the explanations, or remove one of them.".into())
        }
        Sense::EmptyPlan => (
            "The plan has neither goals, indicators, activities nor any other content.".into(),
            "Put in what has been decided, such as goals, indicators or activities.".into(),
        ),
        Sense::FictionalCode { code } => (
            format!("The plan is made up, but the municipality code {code} belongs to one that exists."),
            "Remove code. If the plan is real: remove fictional.".into(),
        ),
        Sense::TargetBehindBaseline { target, baseline } => (
            format!("The target {} is worse than the baseline {}.", n(*target), n(*baseline)),
            "Check the numbers and direction. If it stands so in the source: keep it, and explain in remarks.".into(),
        ),
        Sense::DoubledTarget => (
            "There is a target of the same kind for the same part and time already.".into(),
            "Remove one of them, or give a split or deadline that tells them apart.".into(),
        ),
        Sense::DoubledBaseline => (
            "There is a baseline for the same part and time already.".into(),
            "Remove one of them, or give a split or period that tells them apart.".into(),
        ),
        Sense::NegativeTolerance { tolerance } => (
            format!("The tolerance {} is below zero, so that no value can meet the target.", n(*tolerance)),
            "Write how far from the target still counts as met, without a minus sign.".into(),
        ),
        Sense::FutureBaseline { period, reference } => (
            format!("The baseline for {period} is later than the plan's reference date {reference}."),
            "Correct period. If the value is not known yet: use kind pending.".into(),
        ),
        Sense::BaselineAfterDeadline { period, deadline } => (
            format!("The baseline is from {period}, but the target is to be met by {deadline}."),
            "Correct period or deadline.".into(),
        ),
        Sense::DeadlineBeforePlan { deadline, begins } => (
            format!("The deadline {deadline} has passed when the plan begins in {begins}."),
            "Correct the deadline, or from in validity.".into(),
        ),
        Sense::EmptySplit => (
            "It does not say which part it is about.".into(),
            "Give sex, area or unit. If it is about the whole: remove split.".into(),
        ),
        Sense::DoubledSeries { other } => (
            format!("The series is about the same as {}.", named(other)),
            "Join them, or give a name, split or municipality that tells them apart.".into(),
        ),
        Sense::EmptySeries { id } => {
            (format!("The series {} has no values.", named(id)), "Put values in values, or remove the series.".into())
        }
        Sense::UnnamedSeries { id } => {
            (format!("There is no telling what the comparison {} is.", named(id)), "Give municipality or name.".into())
        }
        Sense::FlagContradicts => (
            "The flags contradict the value or each other.".into(),
            "Keep either the value, or one flag that says why there is none.".into(),
        ),
        Sense::SuspiciousValue { value, usual } => (
            format!("{} is of quite another size than the other values, which lie around {}.", n(*value), n(*usual)),
            "Check decimal point and unit against the source. If it stands so there: keep it, and explain in note."
                .into(),
        ),
        Sense::CumulativeFalls { before, after } => (
            format!("The value adds up over the year, but falls from {} to {}.", n(*before), n(*after)),
            "Check the numbers. If each is the month's own: remove cumulative.".into(),
        ),
        Sense::WholeOutsideParts { whole, women, men } => (
            format!(
                "The value of all, {}, does not lie between women's {} and men's {}.",
                n(*whole),
                n(*women),
                n(*men)
            ),
            "Check the three numbers against the source.".into(),
        ),
        Sense::SuppressedComputable { period } => (
            format!("The suppressed value for {period} can be computed from the others."),
            "Suppress one more value of the same period: another part, or the sum.".into(),
        ),
        Sense::SmallGroup { n } => (
            format!("The value rests on {n}. So few may be recognised."),
            "Remove value, and write the flag suppressed, if the municipality's limit is higher.".into(),
        ),
        Sense::LateForecast { made, period } => (
            format!("The forecast was made {made}, when {period} was over."),
            "Correct made or period. If it is an outcome: put it in series.".into(),
        ),
        Sense::SumCycle { ids } => (
            format!("The sums are parts of each other in a circle: {}.", ids.join(" → ")),
            "Remove the id from sumOf that is no part of the sum.".into(),
        ),
        Sense::EmptyAmount { year } => {
            (format!("The year {year} has no amount."), "Add budget, forecast or outcome, or remove the year.".into())
        }
        Sense::ExtensionShortens { to, extended } => (
            format!("The validity is extended to {extended}, which is before {to}."),
            "Correct to or extendedTo.".into(),
        ),
        Sense::OutOfOrder { list, this, above } => (
            format!("{this} lies before {above}, which stands above it in {list}."),
            "Write the list in order of time.".into(),
        ),
        Sense::AfterPublished { date, published } => (
            format!("{date} is later than the day the file was published, {published}."),
            "Correct the date, or move published.".into(),
        ),
        Sense::ImprobableYear { year } => (format!("The year {year} looks like a slip."), "Check the year.".into()),
        Sense::FutureAssessment { period, reference } => (
            format!("The assessment of the outcome of {period} is later than the plan's reference date {reference}."),
            "If it is a forecast: use kind forecast. Otherwise move referenceDate.".into(),
        ),
        Sense::DoubledAssessment => (
            "There is an assessment of the same kind for the same time already.".into(),
            "Remove one of them, or give a period, date or body that tells them apart.".into(),
        ),
        Sense::FutureComment { period, reference } => (
            format!("The comment on {period} is later than the plan's reference date {reference}."),
            "Correct period, or move referenceDate.".into(),
        ),
        Sense::EmptyFollowUp => (
            "The follow-up says neither when nor to whom.".into(),
            "Give point, date, rhythm or to, or remove it.".into(),
        ),
        Sense::StatusDisagrees { comment } => (
            format!("The latest comment says {comment}, but the activity has another status."),
            "Correct the status of the activity or of the comment.".into(),
        ),
        Sense::GarbledText { found } => (
            format!("The text has broken characters: “{found}”."),
            "Write the text again from the source, and save the file as UTF-8. A wrong encoding was used.".into(),
        ),
        Sense::Markup { found } => (
            format!("The text has markup that is shown as it stands: “{found}”."),
            "Remove the markup: texts are shown without formatting.".into(),
        ),
        Sense::InvisibleCharacter { code } => (
            format!("The text has an invisible character (U+{code:04X})."),
            "Remove it. It keeps the text from being found in a search.".into(),
        ),
        Sense::DecomposedLetter { found } => (
            format!("“{found}” is written with two characters instead of one."),
            "Write the letter again. Often it comes from a PDF, and cannot be searched for.".into(),
        ),
        Sense::PlaceholderText { found } => (
            format!("The text has not been filled in: “{found}”."),
            "Write the text, or remove the field. If it stands so in the source: tell so in remarks.".into(),
        ),
        Sense::PersonalNumber => (
            "The text has what looks like a personal identity number, for all to read.".into(),
            "Remove it, and find out whether the file has been published already.".into(),
        ),
        Sense::BadLanguage { code } => (
            format!("“{code}” is no language code."),
            "Write a code such as en, fi or so: sv is always the Swedish text.".into(),
        ),
    };
    (what, remedy)
}
