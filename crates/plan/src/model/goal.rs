//! Goals and the levels they stand on, and the strategies towards them.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Assessment, Citation, Remark, Text, Variant};

/// A level of the goal hierarchy, with the municipality's own name for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// Unique among levels.
    pub id: String,
    /// The municipality's own name of one goal on the level: "nämndsmål".
    pub name: Text,
    /// The name of several, where it is not the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plural: Option<Text>,
    /// Who decides goals on the level: "Kommunfullmäktige".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Text>,
}

/// A goal, on any level.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// Unique in the plan, never reused: it is part of the goal's address.
    pub id: String,
    /// The id of the level it stands on.
    pub level: String,
    /// The id of the goal above it; none on the highest level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// True where the document does not state the parent: the editor of the file inferred it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parent_inferred: bool,
    /// The goal, verbatim.
    pub name: Text,
    /// Other official wordings of the same goal, each with its place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
    /// What the goal means, in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Years that the goal itself names: "fossilfri kommun 2030".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub horizon: Vec<Horizon>,
    /// Ids of the roles responsible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<String>,
    /// Ids of challenges that bear on the goal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<String>,
    /// Global goals of the 2030 Agenda, 1–17.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sdg: Vec<u8>,
    /// Decided assessments, any order: the whole history.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// Where the goal stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern the goal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// A year by which a goal names a state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Horizon {
    /// The year.
    pub year: i32,
    /// What shall be so by then.
    pub text: Text,
}

/// A strategy or a leadership's expectation towards goals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Strategy {
    /// Unique in the plan.
    pub id: String,
    /// Ids of the goals it serves; none where it serves the whole plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// A short name, verbatim where the document has one.
    pub name: Text,
    /// Its paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<Text>,
    /// Ids of the roles responsible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}
