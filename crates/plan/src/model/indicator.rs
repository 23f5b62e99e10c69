//! Indicators: what is measured to follow a goal.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Assessment, Baseline, Citation, DataSource, Forecast, Measure, Remark, Series, Target, Text};

/// Something measured, counted or judged to follow goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Indicator {
    /// Unique in the plan, never reused: it is part of the indicator's address.
    pub id: String,
    /// Ids of the goals it follows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// The indicator, verbatim.
    pub name: Text,
    /// A short name in own words, for charts and lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<Text>,
    /// Other official wordings, each with its place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
    /// How it is measured, as the document says (mått).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Text>,
    /// The measures by themselves, where one indicator has several, each with its own unit and direction.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// What is counted, in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Text>,
    /// What kind of value it has.
    pub kind: ValueKind,
    /// The unit of its values; may be missing for yes/no and qualitative indicators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// The least and greatest possible value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// Which statistic the values are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// True where the document does not state the direction: the editor of the file inferred it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub direction_inferred: bool,
    /// A wish beside the target ("och helst öka"): shown, never part of whether the target is met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_direction: Option<Direction>,
    /// The sign convention of a difference: "kvinnor minus män".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_convention: Option<Text>,
    /// Where one starts from: one for the whole, or one per area, sex or unit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub baselines: Vec<Baseline>,
    /// What is to be reached: none where the document has no target.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// How often it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// The frequency as the document says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency_text: Option<Text>,
    /// True where values add up over the year: compare only with the same month of another year.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cumulative: bool,
    /// Ids of the areas of operation it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Others who share the indicator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<Text>,
    /// Ids of the roles responsible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<String>,
    /// Where its values come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_sources: Vec<DataSource>,
    /// Its outcomes, and series to compare with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<Series>,
    /// Published forecasts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forecasts: Vec<Forecast>,
    /// Decided assessments, any order: the whole history.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// The plan's own amber band for this indicator, in per cent of the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amber_band: Option<AmberBand>,
    /// Where the indicator stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern the indicator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// Another official wording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// The wording, verbatim.
    pub text: Text,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

/// What kind of value an indicator has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ValueKind {
    /// A number of no other kind, such as a difference or a rate.
    #[default]
    Number,
    /// A share in per cent.
    Share,
    /// A count of whole things.
    Count,
    /// An index.
    Index,
    /// A mean or answer on a bounded scale.
    Scale,
    /// An amount of money.
    Currency,
    /// A length of time.
    Duration,
    /// Yes or no.
    YesNo,
    /// Judged by text only.
    Qualitative,
}

impl ValueKind {
    /// The word for it in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Share => "share",
            Self::Count => "count",
            Self::Index => "index",
            Self::Scale => "scale",
            Self::Currency => "currency",
            Self::Duration => "duration",
            Self::YesNo => "yesNo",
            Self::Qualitative => "qualitative",
        }
    }

    /// Whether values of the kind are numbers.
    pub fn is_numeric(self) -> bool {
        !matches!(self, Self::YesNo | Self::Qualitative)
    }
}

/// The unit of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// What stands after the number: "%", "dagar", "tkr". As published, also where the source is wrong.
    pub label: Text,
    /// The unit in full for a table head or a screen reader: "procent".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Decimals shown, 0–6; without it as many as each number has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u8>,
}

/// The least and greatest possible value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bounds {
    /// The least possible value; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest possible value; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// True where the document does not state them: the editor of the file inferred them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}

/// Which statistic a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Statistic {
    /// The mean.
    #[default]
    Mean,
    /// The median.
    Median,
    /// The sum.
    Sum,
    /// The lower quartile: a quarter of the group lies below.
    LowerQuartile,
    /// The upper quartile: a quarter of the group lies above.
    UpperQuartile,
    /// A difference between two groups.
    Difference,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// More is better.
    #[default]
    Increase,
    /// Less is better.
    Decrease,
    /// Neither more nor less: the level shall be kept.
    Keep,
    /// Nearer the target is better, from either side.
    TowardsTarget,
}

impl Direction {
    /// The word for it in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Increase => "increase",
            Self::Decrease => "decrease",
            Self::Keep => "keep",
            Self::TowardsTarget => "towardsTarget",
        }
    }
}

/// How often an indicator is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Frequency {
    /// Every month.
    #[default]
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Every third of a year.
    EveryTertial,
    /// At every reporting point of the plan.
    EveryReportingPoint,
    /// Every year.
    Yearly,
    /// Every second year: the years between are not gaps.
    EverySecondYear,
    /// Every third year: the years between are not gaps.
    EveryThirdYear,
    /// Now and then, or when something happens.
    Irregular,
}

impl Frequency {
    /// The number of years between two measurements, 1 for everything at least yearly.
    pub fn years_between(self) -> i32 {
        match self {
            Self::EverySecondYear => 2,
            Self::EveryThirdYear => 3,
            _ => 1,
        }
    }
}

/// The plan's own amber band: how near the target counts as almost met.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AmberBand {
    /// The least share of the target that counts as almost met, in per cent: 91.
    pub from: f64,
    /// The greatest share that is not yet met, in per cent: 99.
    pub to: f64,
    /// The municipality's word for it: "nästan uppnått".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
}
