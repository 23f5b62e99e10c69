//! The kinds of what is found.

use crate::Part;

/// What kind of thing was found, in the order in which equals are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A goal, by its id.
    Goal,
    /// An indicator, by its id.
    Indicator,
    /// An activity, by its id.
    Activity,
    /// A word of the glossary, by itself in Swedish.
    Term,
    /// A strategy, by its id.
    Strategy,
    /// An area of focus, by its id.
    FocusArea,
    /// An area of operation, by its id.
    Area,
    /// A unit of the organisation, by its id.
    Unit,
    /// A role or body, by its id.
    Role,
    /// A decision, by its id.
    Decision,
    /// A plan, by its id.
    Plan,
    /// The vision, by its id.
    Vision,
    /// A value of the organisation, by its id.
    Value,
    /// A trend, by its id.
    Trend,
    /// A challenge, by its id.
    Challenge,
    /// An assignment from others, by its id.
    Assignment,
    /// A promise, by its id.
    Commitment,
    /// A decision that is proposed, by its id.
    Proposal,
    /// A step in how the plan is followed up or made, by its id.
    Process,
    /// A rule, by its id.
    Rule,
    /// A law, by its id.
    Law,
    /// A line of the economy, by its id.
    Economy,
    /// A figure told in prose, by its id.
    Statistic,
    /// A picture or diagram, by its id.
    Figure,
    /// An abbreviation, by itself.
    Abbreviation,
    /// A source document, by its id.
    Document,
    /// A remark on a flaw in the source, by its id.
    Remark,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::Goal,
        Self::Indicator,
        Self::Activity,
        Self::Term,
        Self::Strategy,
        Self::FocusArea,
        Self::Area,
        Self::Unit,
        Self::Role,
        Self::Decision,
        Self::Plan,
        Self::Vision,
        Self::Value,
        Self::Trend,
        Self::Challenge,
        Self::Assignment,
        Self::Commitment,
        Self::Proposal,
        Self::Process,
        Self::Rule,
        Self::Law,
        Self::Economy,
        Self::Statistic,
        Self::Figure,
        Self::Abbreviation,
        Self::Document,
        Self::Remark,
    ];

    /// The part of the plan in which it is shown; none for what has a page of its own, for activities and for remarks.
    pub fn part(self) -> Option<Part> {
        Some(match self {
            Self::Plan | Self::Goal | Self::Indicator | Self::Activity | Self::Remark => return None,
            Self::Decision | Self::Proposal => Part::Decisions,
            Self::Vision | Self::Value | Self::FocusArea => Part::Vision,
            Self::Strategy | Self::Assignment | Self::Commitment | Self::Process | Self::Rule | Self::Law => {
                Part::Steering
            }
            Self::Trend | Self::Challenge => Part::Trends,
            Self::Economy => Part::Economy,
            Self::Statistic | Self::Figure => Part::Figures,
            Self::Term => Part::Glossary,
            Self::Area | Self::Unit | Self::Role | Self::Abbreviation => Part::Roles,
            Self::Document => Part::Documents,
        })
    }

    /// What it gains in rank, of a thousand: what a plan is about goes before what surrounds it.
    pub(super) fn gain(self) -> u32 {
        match self {
            Self::Goal => 120,
            Self::Indicator | Self::Plan => 75,
            Self::Activity | Self::Term | Self::Abbreviation => 50,
            Self::Strategy | Self::FocusArea | Self::Area | Self::Unit | Self::Role | Self::Decision => 35,
            Self::Vision
            | Self::Value
            | Self::Trend
            | Self::Challenge
            | Self::Assignment
            | Self::Commitment
            | Self::Proposal
            | Self::Process
            | Self::Rule
            | Self::Law => 25,
            Self::Economy | Self::Statistic | Self::Figure => 20,
            Self::Document => 10,
            Self::Remark => 0,
        }
    }
}
