//! Where an indicator starts from.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, Period, Split, Text};

/// Where an indicator starts from (ingångsvärde).
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Baseline {
    /// What kind of starting point it is.
    pub kind: BaselineKind,
    /// The value; only for kind `value`, and not for yes/no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The answer; only for kind `value` of a yes/no indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<bool>,
    /// The time the value is about; an interval for a mean over months. Missing where the document tells none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// How a value over several periods was made, such as the mean of the months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<super::Statistic>,
    /// The part of the indicator it is about; the whole where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
    /// For kind `reference`: where the value stands, such as a case number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Text>,
    /// The baseline as the document says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

/// What kind of starting point a baseline is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BaselineKind {
    /// A value that is known.
    #[default]
    Value,
    /// None: it is measured for the first time ("nytt värde").
    New,
    /// It stands in another document.
    Reference,
    /// It is not known yet, but will be.
    Pending,
}

impl BaselineKind {
    /// The word for it in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::New => "new",
            Self::Reference => "reference",
            Self::Pending => "pending",
        }
    }
}
