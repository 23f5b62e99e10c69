//! Money in the plan.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, Remark, Text, Unit};

/// One line of the board's economy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EconomyItem {
    /// Unique in the plan.
    pub id: String,
    /// What it is, in the document's words.
    pub name: Text,
    /// What kind of line it is.
    pub kind: EconomyKind,
    /// The unit of its amounts: "tkr"; none where the document tells an amount without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Its amounts, at most one per year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Amount>,
    /// Ids of other lines that this line is the sum of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sum_of: Vec<String>,
    /// In own words, what the document says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// What kind of line of the economy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EconomyKind {
    /// What the council has allotted (ram).
    #[default]
    BudgetFrame,
    /// An investment.
    Investment,
    /// Money allotted to prioritised efforts.
    Priority,
    /// Income.
    Income,
    /// Cost.
    Cost,
    /// Net cost.
    NetCost,
}

/// The amounts of one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// The year.
    pub year: i32,
    /// What was budgeted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<f64>,
    /// What is expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<f64>,
    /// What it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<f64>,
}
