//! What the publisher says of the site itself: `site.json`.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{Date, Text};

/// What the publisher says of the site: `site.json`, beside the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Målbild site, version 1"))]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Where the schema of the file is, for editors that check while one types.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format, `1.0`.
    pub schema_version: String,
    /// True where the site shows what Målbild does and no authority stands behind it: then the page says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub demonstration: bool,
    /// What the site is and what it shows, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Text>,
    /// Where one tells of what does not work, while there is no statement with an address of its own: an e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What the accessibility statement is made of; none where nobody has filled it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Accessibility>,
}

/// What the accessibility statement is made of: what lag (2018:1937) and the regulations on it ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Accessibility {
    /// The authority that stands behind the site: "Exempelby kommun".
    pub authority: Text,
    /// What the site is called; the address of the page where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Text>,
    /// How far the site meets the law.
    pub compliance: Compliance,
    /// Where shortcomings are told of, and content asked for in another form: an e-mail address.
    pub email: String,
    /// The same by telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The same by a form: an https or relative link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// How to report, and when one gets an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// What does not meet the law's demands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shortcomings: Vec<Shortcoming>,
    /// What is left out since it would be an unreasonable burden (12 §), with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub burdens: Vec<Text>,
    /// What the law does not apply to (9 §).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outside: Vec<Text>,
    /// How the site was tested, and by whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Text>,
    /// The day of the last review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Date>,
    /// The day the site was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// The day the statement was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
    /// Where to complain to the supervisory body; Digg's page where missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_link: Option<String>,
}

/// How far a site meets the law, in the law's own three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Compliance {
    /// Helt förenlig.
    Full,
    /// Delvis förenlig.
    #[default]
    Partial,
    /// Inte förenlig.
    None,
}

/// Something that does not meet the law's demands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Shortcoming {
    /// What is not accessible, for whom, and why.
    pub text: Text,
    /// The criterion of WCAG that it does not meet: "1.4.10".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// When it is to be mended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mended_by: Option<Date>,
}
