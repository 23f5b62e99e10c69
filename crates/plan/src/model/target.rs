//! What an indicator is to reach.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, Date, Direction, Split, Text};

/// What an indicator is to reach. Which fields belong together:
///
/// | kind | fields |
/// |---|---|
/// | `atLeast`, `atMost` | `value` |
/// | `exactly` | `value`, `tolerance` |
/// | `within` | `min`, `max` |
/// | `keepBaseline` | none |
/// | `changeBy` | `value` (signed), `per` |
/// | `direction` | `direction` |
/// | `yesNo` | `good` |
/// | `yearly` | `operator`, `years` |
/// | `everySeries` | `operator`, `value` |
/// | `reference` | `reference` |
/// | `qualitative` | `text` |
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// What kind of condition it is.
    pub kind: TargetKind,
    /// The value to reach, in the indicator's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The lower edge of an interval, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The upper edge of an interval, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// How far from the value still counts as exactly, in the indicator's unit; 0 where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<f64>,
    /// The period of a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// How values compare with the target, for the kinds `yearly` and `everySeries`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// The wanted direction, for the kind `direction`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Which answer is the good one, for the kind `yesNo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub good: Option<bool>,
    /// One value per year, for the kind `yearly`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearTarget>,
    /// What the target refers to, for the kind `reference`: "tilldelad budget".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Text>,
    /// When it is to be reached; missing where the document tells none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// The part of the indicator it is about; the whole where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
    /// The target as the document says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// True where the document does not state the comparison: the editor of the file inferred it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

/// What kind of condition a target is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TargetKind {
    /// The value or more.
    #[default]
    AtLeast,
    /// The value or less.
    AtMost,
    /// The value, give or take the tolerance.
    Exactly,
    /// Between two values, both included.
    Within,
    /// At least as good as the baseline.
    KeepBaseline,
    /// A change of at least the value per period; negative for a decrease.
    ChangeBy,
    /// Only a direction.
    Direction,
    /// A yes or a no.
    YesNo,
    /// One value for each year.
    Yearly,
    /// Every series of the indicator by itself must meet the value.
    EverySeries,
    /// Relative to something stated elsewhere, such as the budget.
    Reference,
    /// Judged by text only.
    Qualitative,
}

impl TargetKind {
    /// The word for it in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::AtLeast => "atLeast",
            Self::AtMost => "atMost",
            Self::Exactly => "exactly",
            Self::Within => "within",
            Self::KeepBaseline => "keepBaseline",
            Self::ChangeBy => "changeBy",
            Self::Direction => "direction",
            Self::YesNo => "yesNo",
            Self::Yearly => "yearly",
            Self::EverySeries => "everySeries",
            Self::Reference => "reference",
            Self::Qualitative => "qualitative",
        }
    }
}

/// How a value compares with a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Operator {
    /// The value or more.
    #[default]
    AtLeast,
    /// The value or less.
    AtMost,
    /// The value.
    Exactly,
}

/// The period of a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Per {
    /// Each year.
    #[default]
    Year,
    /// Each quarter.
    Quarter,
    /// Each month.
    Month,
    /// Once, over the whole plan.
    Plan,
}

/// The target of one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct YearTarget {
    /// The year.
    pub year: i32,
    /// The value, in the indicator's unit.
    pub value: f64,
}

/// When a target is to be reached: a year, a month or a date, an event, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The year, month or day; its last day counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Date>,
    /// The event: "medarbetarundersökningen 2024".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Text>,
    /// True where the document does not state it: the editor of the file inferred it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}
