//! Where a statement stands, and where a value comes from.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Date, Section, Split, Text};

/// The place in a source document where something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// The id of a document in the plan's `documents`.
    pub document: String,
    /// The section, heading or table row, as the document names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

/// A document that the plan was taken from, or that it refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Unique among documents.
    pub id: String,
    /// The document's own title; where it has none, what it is.
    pub title: Text,
    /// What kind of document it is, in the municipality's words: "verksamhetsplan", "bilaga".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Text>,
    /// The municipality's case number (diarienummer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// Where it can be read: https, mailto or a relative link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Its sections, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// Anything a reader should know of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// Where the values of an indicator come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DataSource {
    /// The source in words: "Nationell brukarenkät särskilt boende".
    pub name: Text,
    /// The part of the indicator it is for; the whole where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
    /// Key figures in Kolada, such as `U23401`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kolada: Vec<String>,
    /// How the value is computed from the Kolada ids, such as `N31848 / N01951 * 100`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// Where the source can be read: https, mailto or a relative link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The day the values were fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fetched: Option<Date>,
    /// True where the document does not name this source: the editor of the file matched it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// True where the values are our own processing of the source's values: then the source may not be named
    /// as the values' origin (Kolada's terms of use).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_processing: bool,
    /// Anything a reader should know, such as a narrower scope than the indicator's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A flaw in the source, kept as published and marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// Unique among the plan's remarks.
    pub id: String,
    /// What is wrong in the source, in plain words.
    pub text: Text,
}
