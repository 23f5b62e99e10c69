//! Every kind of flaw that checking can find: what reads well and makes no sense.

use super::Severity;

/// Every kind of flaw in a plan that could be read. The fields are what the words need.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the fields are named by what they hold, and each kind says what it is about")]
pub enum Sense {
    /// An id that stands twice in its list.
    DuplicateId { id: String },
    /// An id with characters that do not belong in an address.
    BadId { id: String },
    /// A reference to something that is not there.
    UnknownReference { id: String, list: &'static str },
    /// Goals that are above each other in a circle.
    Cycle { ids: Vec<String> },
    /// A goal whose parent stands on the same level or below.
    LevelOrder { goal: String, parent: String },
    /// An indicator that follows no goal, in a plan with goals.
    NoGoal { id: String },
    /// A reference that stands twice in one list.
    DoubledReference { id: String },
    /// A level that no goal stands on, in a plan with goals.
    UnusedLevel { level: String },
    /// Two goals, indicators or activities of the same name in the same place.
    SameName { name: String, other: String },
    /// A word that is explained twice.
    DoubledTerm { term: String },
    /// A plan with nothing that a reader would come for.
    EmptyPlan,
    /// A made-up plan with the code of a municipality that exists.
    FictionalCode { code: String },

    /// An indicator without a direction, and without a target that implies one.
    NoDirection { id: String },
    /// A number without a unit.
    NoUnit { id: String },
    /// A target that lacks a field its kind needs.
    TargetLacks { kind: &'static str, field: &'static str },
    /// A target with a field that means nothing for its kind.
    TargetHasExtra { kind: &'static str, field: &'static str },
    /// A target of a kind that does not go with the indicator's values.
    TargetMismatch { target: &'static str, value: &'static str },
    /// A target against the indicator's direction.
    TargetAgainstDirection { target: &'static str, direction: &'static str },
    /// Edges in the wrong order.
    EdgesReversed { min: f64, max: f64 },
    /// A value outside the bounds.
    OutOfBounds { value: f64, min: Option<f64>, max: Option<f64> },
    /// A share outside 0–100.
    ShareOutside { value: f64 },
    /// A count that is not a whole number of things.
    CountNotWhole { value: f64 },
    /// A baseline that lacks or has a value against its kind.
    BaselineMismatch { kind: &'static str },
    /// A baseline is needed for the target and there is none.
    NoBaseline { kind: &'static str },
    /// A deadline that says neither date nor event.
    EmptyDeadline,
    /// A unit that does not go with the value.
    SuspiciousUnit { unit: String, value: f64 },
    /// A target that is worse than where one starts from.
    TargetBehindBaseline { target: f64, baseline: f64 },
    /// Two targets of one kind for the same part and time.
    DoubledTarget,
    /// Two baselines for the same part and time.
    DoubledBaseline,
    /// A tolerance below zero.
    NegativeTolerance { tolerance: f64 },
    /// A baseline of a time that lies after the day at which the plan is read.
    FutureBaseline { period: String, reference: String },
    /// A baseline of a time that lies after the target's deadline.
    BaselineAfterDeadline { period: String, deadline: String },
    /// A deadline that has passed when the plan begins.
    DeadlineBeforePlan { deadline: String, begins: String },
    /// A part that names neither sex, area nor unit.
    EmptySplit,

    /// Two values for one period.
    DoubledPeriod { period: String },
    /// An outcome later than the day at which the plan is read.
    FutureOutcome { period: String, reference: String },
    /// A suppressed value with its number left in the file.
    SuppressedNumber,
    /// A value with nothing in it, and no flag that says why.
    EmptyValue,
    /// A number for yes/no, or an answer for a number.
    WrongValue { kind: &'static str },
    /// Two series of the same thing.
    DoubledSeries { other: String },
    /// A series without values.
    EmptySeries { id: String },
    /// A comparison that nothing tells what it is.
    UnnamedSeries { id: String },
    /// A value that its own flags, or one of two flags, say cannot be there.
    FlagContradicts,
    /// A value of quite another size than the others.
    SuspiciousValue { value: f64, usual: f64 },
    /// Values that add up over the year, and fall.
    CumulativeFalls { before: f64, after: f64 },
    /// A mean or share of all that lies outside those of women and men.
    WholeOutsideParts { whole: f64, women: f64, men: f64 },
    /// A suppressed value that the others tell.
    SuppressedComputable { period: String },
    /// A value of so few that it may tell of one.
    SmallGroup { n: u32 },
    /// A forecast made when its time had passed.
    LateForecast { made: String, period: String },

    /// A decision that body, date and paragraph do not tell from another.
    DoubledDecision { other: String },
    /// A decision without body, date or paragraph.
    DecisionNotKeyed { lacks: Vec<&'static str> },
    /// A validity that ends before it begins.
    ValidityReversed,
    /// A Kolada id of the wrong form.
    BadKolada { id: String },
    /// A formula that uses other ids than those listed.
    FormulaIds { id: String },
    /// A municipality code of the wrong form.
    BadMunicipalityCode { code: String },
    /// A sum that is not the sum of its parts.
    SumDisagrees { sum: f64, parts: f64, what: String },
    /// A number outside the range that its field allows.
    OutsideRange { value: i64, least: i64, most: i64 },
    /// Sums that are parts of each other in a circle.
    SumCycle { ids: Vec<String> },
    /// A year of the economy without amounts.
    EmptyAmount { year: i32 },
    /// A validity that an extension makes shorter.
    ExtensionShortens { to: String, extended: String },
    /// Something that is to stand in order of time and does not.
    OutOfOrder { list: &'static str, this: String, above: String },
    /// A date later than the day the file says it was published.
    AfterPublished { date: String, published: String },
    /// A year long gone or far away.
    ImprobableYear { year: i32 },
    /// An assessment of what has been, of a time that has not been.
    FutureAssessment { period: String, reference: String },
    /// Two assessments of the same kind, time and body.
    DoubledAssessment,
    /// A comment on a time that has not been.
    FutureComment { period: String, reference: String },
    /// A follow-up that says neither when nor to whom.
    EmptyFollowUp,
    /// An activity's status that its latest comment contradicts.
    StatusDisagrees { comment: String },

    /// A text without letters.
    EmptyText,
    /// A text longer than any reader reads.
    LongText { characters: usize, most: usize },
    /// A control character.
    ControlCharacter { code: u32 },
    /// A character that changes the reading direction unseen.
    BidiCharacter { code: u32 },
    /// A link that is not https, mailto or relative.
    UnsafeLink { link: String },
    /// Letters broken by a wrong encoding.
    GarbledText { found: String },
    /// Markup, which is shown as it stands.
    Markup { found: String },
    /// A character that nobody sees.
    InvisibleCharacter { code: u32 },
    /// A letter made of two characters.
    DecomposedLetter { found: String },
    /// What a form or template says where the text should stand.
    PlaceholderText { found: String },
    /// A personal identity number.
    PersonalNumber,
    /// A translation under something that is no language code.
    BadLanguage { code: String },
}

impl Sense {
    /// A short name that does not change between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DuplicateId { .. } => "duplicate-id",
            Self::BadId { .. } => "bad-id",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::Cycle { .. } => "cycle",
            Self::LevelOrder { .. } => "level-order",
            Self::NoGoal { .. } => "no-goal",
            Self::NoDirection { .. } => "no-direction",
            Self::NoUnit { .. } => "no-unit",
            Self::TargetLacks { .. } => "target-lacks",
            Self::TargetHasExtra { .. } => "target-has-extra",
            Self::TargetMismatch { .. } => "target-mismatch",
            Self::TargetAgainstDirection { .. } => "target-against-direction",
            Self::EdgesReversed { .. } => "edges-reversed",
            Self::OutOfBounds { .. } => "out-of-bounds",
            Self::ShareOutside { .. } => "share-outside",
            Self::CountNotWhole { .. } => "count-not-whole",
            Self::BaselineMismatch { .. } => "baseline-mismatch",
            Self::NoBaseline { .. } => "no-baseline",
            Self::EmptyDeadline => "empty-deadline",
            Self::SuspiciousUnit { .. } => "suspicious-unit",
            Self::DoubledPeriod { .. } => "doubled-period",
            Self::FutureOutcome { .. } => "future-outcome",
            Self::SuppressedNumber => "suppressed-number",
            Self::EmptyValue => "empty-value",
            Self::WrongValue { .. } => "wrong-value",
            Self::DoubledDecision { .. } => "doubled-decision",
            Self::DecisionNotKeyed { .. } => "decision-not-keyed",
            Self::ValidityReversed => "validity-reversed",
            Self::BadKolada { .. } => "bad-kolada",
            Self::FormulaIds { .. } => "formula-ids",
            Self::BadMunicipalityCode { .. } => "bad-municipality-code",
            Self::SumDisagrees { .. } => "sum-disagrees",
            Self::OutsideRange { .. } => "outside-range",
            Self::EmptyText => "empty-text",
            Self::LongText { .. } => "long-text",
            Self::ControlCharacter { .. } => "control-character",
            Self::BidiCharacter { .. } => "bidi-character",
            Self::UnsafeLink { .. } => "unsafe-link",
            Self::DoubledReference { .. } => "doubled-reference",
            Self::UnusedLevel { .. } => "unused-level",
            Self::SameName { .. } => "same-name",
            Self::DoubledTerm { .. } => "doubled-term",
            Self::EmptyPlan => "empty-plan",
            Self::FictionalCode { .. } => "fictional-code",
            Self::TargetBehindBaseline { .. } => "target-behind-baseline",
            Self::DoubledTarget => "doubled-target",
            Self::DoubledBaseline => "doubled-baseline",
            Self::NegativeTolerance { .. } => "negative-tolerance",
            Self::FutureBaseline { .. } => "future-baseline",
            Self::BaselineAfterDeadline { .. } => "baseline-after-deadline",
            Self::DeadlineBeforePlan { .. } => "deadline-before-plan",
            Self::EmptySplit => "empty-split",
            Self::DoubledSeries { .. } => "doubled-series",
            Self::EmptySeries { .. } => "empty-series",
            Self::UnnamedSeries { .. } => "unnamed-series",
            Self::FlagContradicts => "flag-contradicts",
            Self::SuspiciousValue { .. } => "suspicious-value",
            Self::CumulativeFalls { .. } => "cumulative-falls",
            Self::WholeOutsideParts { .. } => "whole-outside-parts",
            Self::SuppressedComputable { .. } => "suppressed-computable",
            Self::SmallGroup { .. } => "small-group",
            Self::LateForecast { .. } => "late-forecast",
            Self::SumCycle { .. } => "sum-cycle",
            Self::EmptyAmount { .. } => "empty-amount",
            Self::ExtensionShortens { .. } => "extension-shortens",
            Self::OutOfOrder { .. } => "out-of-order",
            Self::AfterPublished { .. } => "after-published",
            Self::ImprobableYear { .. } => "improbable-year",
            Self::FutureAssessment { .. } => "future-assessment",
            Self::DoubledAssessment => "doubled-assessment",
            Self::FutureComment { .. } => "future-comment",
            Self::EmptyFollowUp => "empty-follow-up",
            Self::StatusDisagrees { .. } => "status-disagrees",
            Self::GarbledText { .. } => "garbled-text",
            Self::Markup { .. } => "markup",
            Self::InvisibleCharacter { .. } => "invisible-character",
            Self::DecomposedLetter { .. } => "decomposed-letter",
            Self::PlaceholderText { .. } => "placeholder-text",
            Self::PersonalNumber => "personal-number",
            Self::BadLanguage { .. } => "bad-language",
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::LevelOrder { .. }
            | Self::NoGoal { .. }
            | Self::NoUnit { .. }
            | Self::TargetHasExtra { .. }
            | Self::CountNotWhole { .. }
            | Self::SuspiciousUnit { .. }
            | Self::FutureOutcome { .. }
            | Self::EmptyValue
            | Self::DecisionNotKeyed { .. }
            | Self::FormulaIds { .. }
            | Self::SumDisagrees { .. }
            | Self::LongText { .. }
            | Self::DoubledReference { .. }
            | Self::UnusedLevel { .. }
            | Self::SameName { .. }
            | Self::DoubledTerm { .. }
            | Self::EmptyPlan
            | Self::TargetBehindBaseline { .. }
            | Self::DoubledTarget
            | Self::DoubledBaseline
            | Self::FutureBaseline { .. }
            | Self::BaselineAfterDeadline { .. }
            | Self::DeadlineBeforePlan { .. }
            | Self::EmptySplit
            | Self::DoubledSeries { .. }
            | Self::EmptySeries { .. }
            | Self::UnnamedSeries { .. }
            | Self::FlagContradicts
            | Self::SuspiciousValue { .. }
            | Self::CumulativeFalls { .. }
            | Self::WholeOutsideParts { .. }
            | Self::SmallGroup { .. }
            | Self::LateForecast { .. }
            | Self::EmptyAmount { .. }
            | Self::ExtensionShortens { .. }
            | Self::OutOfOrder { .. }
            | Self::AfterPublished { .. }
            | Self::ImprobableYear { .. }
            | Self::FutureAssessment { .. }
            | Self::DoubledAssessment
            | Self::FutureComment { .. }
            | Self::EmptyFollowUp
            | Self::StatusDisagrees { .. }
            | Self::Markup { .. }
            | Self::InvisibleCharacter { .. }
            | Self::DecomposedLetter { .. }
            | Self::PlaceholderText { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
