//! Values over time.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, DataSource, Date, Municipality, Period, Statistic, Text};

/// A series of values over time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Series {
    /// Unique within the indicator.
    pub id: String,
    /// The board's own outcomes, or something to compare with.
    pub role: SeriesRole,
    /// Its name in chart and table; where missing it is made of the split or the municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The part of the indicator it is about; the whole where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
    /// The municipality of a comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Municipality>,
    /// The statistic, where it differs from the indicator's: a quartile of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    /// Where the values come from, where it differs from the indicator's sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_source: Option<DataSource>,
    /// The values, at most one per period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// Anything a reader should know of the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// What a series is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum SeriesRole {
    /// The board's own outcomes.
    #[default]
    Outcome,
    /// Something to compare with: another municipality, a group.
    Comparison,
}

/// The part of an indicator that a series, a baseline or a target is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Split {
    /// One sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// The id of one area of operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The id of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// Sex, as Swedish public statistics are divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Sex {
    /// Women.
    #[default]
    Women,
    /// Men.
    Men,
}

/// One value of a series.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Value {
    /// The time it is about.
    pub period: Period,
    /// The number; missing where there is none, and a flag tells why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The answer of a yes/no indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<bool>,
    /// The judgement of a qualitative indicator, or the description of a yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// How many answers, persons or cases stand behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<u32>,
    /// What to know before using it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// Anything more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

impl Value {
    /// Whether the value carries the flag.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// The number as it may be shown: none where it is missing, not finite or suppressed.
    pub fn number(&self) -> Option<f64> {
        self.value.filter(|v| v.is_finite() && !self.has(Flag::Suppressed))
    }
}

/// What to know of a value before using it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Flag {
    /// It may still change.
    #[default]
    Preliminary,
    /// From here on values are not comparable with those before.
    SeriesBreak,
    /// It is withheld to protect persons: no number is in the file.
    Suppressed,
    /// The question has no meaning here.
    NotApplicable,
    /// It was asked or measured, and not answered.
    NonResponse,
}

/// A forecast that the board has published; not a projection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// The time it is about.
    pub period: Period,
    /// The value expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The answer expected, of a yes/no indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<bool>,
    /// The day it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Date>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}
