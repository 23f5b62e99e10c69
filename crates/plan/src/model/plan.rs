//! A plan: one file.

use malbild_plan_derive::FromNode;
use serde::Serialize;

use super::{
    Abbreviation, Activity, AmberBand, Area, Assessment, Challenge, Citation, Date, Document, EconomyItem, Figure,
    GlossaryTerm, Goal, Indicator, Level, OrganisationUnit, Remark, Role, Statement, StatisticItem, Strategy, Text,
    Trend,
};

/// A board's plan, as one file holds it. Ids are unique within their list, references name ids in other lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Målbild plan, version 1"))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Where the schema of the file is, for editors that check while one types.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format, `1.0`.
    pub schema_version: String,
    /// The plan's id: also its file's name without `.json`, and part of every address.
    pub id: String,
    /// True for a made-up plan: then every page says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictional: bool,
    /// Whose plan it is.
    pub municipality: Municipality,
    /// The board: "Socialnämnden".
    pub board: Text,
    /// The plan's title.
    pub title: Text,
    /// True where the document has no title of its own: the editor of the file gave it one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub title_inferred: bool,
    /// What kind of plan it is, in the municipality's words: "Verksamhetsplan".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Text>,
    /// In own words, what the plan is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The municipality's case number (diarienummer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// The times for which the plan or parts of it are valid; the plan's own first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub validity: Vec<Validity>,
    /// Which edition of the plan the file holds: "Reviderad 2023-03-27".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Text>,
    /// The day the file was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// The day at which everything is read; readers' clocks play no part.
    pub reference_date: Date,
    /// The municipality's own words for what the plan holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// The levels of goals, highest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Level>,
    /// The points in a year at which the plan is reported, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reporting_points: Vec<ReportingPoint>,
    /// Areas of operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    /// Units of the organisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<OrganisationUnit>,
    /// The documents the plan was taken from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// Decisions about the plan, in order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// The vision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vision: Option<Statement>,
    /// The values of the organisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Statement>,
    /// Areas of focus.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub focus_areas: Vec<Statement>,
    /// Goals of all levels, in the order they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// Strategies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strategies: Vec<Strategy>,
    /// Indicators, in the order they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Activities, in the order they are shown, joint ones too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// Assignments from others (uppdrag).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<Statement>,
    /// What the plan promises in prose, outside goals and activities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Statement>,
    /// Decisions that the document proposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Statement>,
    /// How the plan is followed up and made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub process: Vec<Statement>,
    /// Rules for reading or carrying out the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Statement>,
    /// Laws the plan names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<Statement>,
    /// Decided assessments of the whole plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// The board's economy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub economy: Vec<EconomyItem>,
    /// Trends in the world outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trends: Vec<Trend>,
    /// Challenges, with or without a trend.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Challenge>,
    /// Words and explanations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryTerm>,
    /// Roles and bodies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Abbreviations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abbreviations: Vec<Abbreviation>,
    /// Figures told in prose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statistics: Vec<StatisticItem>,
    /// Pictures and diagrams of the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// The plan's own amber band, in per cent of a target, where an indicator has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amber_band: Option<AmberBand>,
    /// The licence of the data: "CC0-1.0".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Flaws in the source that concern the plan as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// A municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Municipality {
    /// The four-digit municipality code; none for a made-up or unnamed municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its name: "Götene kommun"; where the document does not name it, that is said here.
    pub name: Text,
}

/// The time for which the plan, or a part of it, is valid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Validity {
    /// What is valid, where it is not the plan itself: "nämndens mål".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Text>,
    /// The first day, month or year.
    pub from: Date,
    /// The last day, month or year, as first decided.
    pub to: Date,
    /// The last day, month or year after an extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended_to: Option<Date>,
    /// The id of the decision that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// The municipality's own words, in the singular and the plural.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// One indicator: "nyckeltal".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Term>,
    /// One strategy: "förväntan".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Term>,
    /// One activity: "åtgärd".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Term>,
}

/// A word in the singular and the plural.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// One.
    pub one: Text,
    /// Several.
    pub many: Text,
}

/// A point in the year at which the plan is reported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReportingPoint {
    /// Unique among reporting points; stands in periods as `2024/delar1`.
    pub id: String,
    /// The municipality's own name: "Delår 1".
    pub name: Text,
    /// The last month that is reported, 1–12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_month: Option<u8>,
}

/// A decision, keyed by body, date and paragraph together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromNode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Unique among decisions.
    pub id: String,
    /// Who decided; none where the document does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// When, as exactly as the document says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The paragraph of the minutes, without §.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// The case number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// What was done: "antaget", "reviderat".
    pub kind: Text,
    /// About what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// Where it can be read: https, mailto or a relative link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
    /// Flaws in the source that concern it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}
