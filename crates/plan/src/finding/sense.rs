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
            | Self::LongText { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
