//! What is to be done.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, Date, Remark, Text};

/// Something that is to be done towards goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Unique in the plan.
    pub id: String,
    /// Ids of the goals it serves; none for an activity of the whole plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Ids of indicators it is to move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// The activity, verbatim.
    pub name: Text,
    /// More about it, in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// True where it is common to the whole organisation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joint: bool,
    /// Ids of the roles responsible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<String>,
    /// The responsible as the document says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_text: Option<Text>,
    /// When and how it is followed up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_ups: Vec<FollowUp>,
    /// The follow-up as the document says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_text: Option<Text>,
    /// The day it is to be done by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// How far it has come, at the plan's reference date; none where no one has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActivityStatus>,
    /// Comments, one per reporting point or date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// A number that the activity itself names: "minst fyra egenkontroller".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Quantity>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// How far an activity has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ActivityStatus {
    /// Ej påbörjad.
    #[default]
    NotStarted,
    /// Påbörjad.
    Started,
    /// Genomförd.
    Done,
    /// Försenad.
    Delayed,
    /// Inställd.
    Cancelled,
}

/// When and how an activity is followed up: a reporting point, a date, a rhythm, and to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FollowUp {
    /// The id of a reporting point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// A date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// A rhythm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    /// To whom it is reported: "ledningsgruppen".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Text>,
}

/// A rhythm of follow-up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Rhythm {
    /// Every month.
    #[default]
    Monthly,
    /// All through the year.
    Continuous,
}

/// A comment on an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    /// The time it is about, mostly a reporting point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<super::Period>,
    /// The day it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How far the activity had come then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActivityStatus>,
    /// The comment.
    pub text: Text,
}

/// A number that an activity names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// The least number.
    pub at_least: f64,
    /// Of what, and any condition on them.
    pub of: Text,
}
