//! What people have decided about how it goes.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Citation, Date, Period, Text};

/// An assessment set by people, at a reporting point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Of what has been, or of what will be.
    pub kind: AssessmentKind,
    /// The verdict.
    pub status: AssessmentStatus,
    /// The municipality's own word for the verdict: "bedöms vara uppfyllda vid årets slut".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Who decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// When it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The time it is about, mostly a reporting point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

/// Of what has been, or of what will be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AssessmentKind {
    /// Of what has been (utfall).
    #[default]
    Outcome,
    /// Of what will be (prognos).
    Forecast,
}

/// A decided verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AssessmentStatus {
    /// Uppfyllt.
    #[default]
    Fulfilled,
    /// Delvis uppfyllt.
    PartlyFulfilled,
    /// Ej uppfyllt.
    NotFulfilled,
    /// Ej bedömt: no one has judged.
    NotAssessed,
    /// Ej känd: someone has judged, but the verdict cannot be recovered from the source.
    Unknown,
}
