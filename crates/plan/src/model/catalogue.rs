//! The list of plans that the app starts from.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::Text;

/// The plans on offer, in the order they are shown: `plans/index.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Målbild catalogue, version 1"))]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// Where the schema of the file is, for editors that check while one types.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format, `1.0`.
    pub schema_version: String,
    /// The plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<CatalogueEntry>,
}

/// One plan of the catalogue; its file is `plans/ID.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CatalogueEntry {
    /// The plan's id, and its file's name without `.json`.
    pub id: String,
    /// Whose plan: "Götene kommun".
    pub municipality: Text,
    /// The board.
    pub board: Text,
    /// The plan's title.
    pub title: Text,
    /// When it is valid, in words: "2019–2024".
    pub period: Text,
    /// One sentence about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// True for a made-up plan.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictional: bool,
}
