//! The measures of an indicator that has several.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Direction, Text, Unit};

/// One of several measures of an indicator: "gram koldioxid per kilometer" beside "antal cyklar".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// What is measured, in the document's words.
    pub name: Text,
    /// The unit of its values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// What is counted, in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Text>,
}
