//! The sections of the page about the plan.

use leptos::prelude::*;
use malbild_plan::{Language, Part};

use super::data::data;
use super::decisions::decisions;
use super::documents::documents;
use super::economy::economy;
use super::figures::figures;
use super::flaws::flaws;
use super::glossary::glossary;
use super::method::method;
use super::roles::roles;
use super::steering::steering;
use super::trends::trends;
use super::vision::vision;
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// A section of the page about the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Vision, values and areas of focus.
    Vision,
    /// Decisions and validity.
    Decisions,
    /// Strategies of the whole plan, assignments, commitments, follow-up, rules and laws.
    Steering,
    /// Trends and challenges.
    Trends,
    /// The economy.
    Economy,
    /// Statistics and figures.
    Figures,
    /// The glossary.
    Glossary,
    /// Roles, areas, units and abbreviations.
    Roles,
    /// The source documents.
    Documents,
    /// Flaws in the source.
    Flaws,
    /// How the facts are shown.
    Method,
    /// Open data.
    Data,
    /// The way to the accessibility statement.
    Accessibility,
}

impl Section {
    /// All of them, as they stand on the page.
    pub const ALL: [Self; 13] = [
        Self::Vision,
        Self::Decisions,
        Self::Steering,
        Self::Trends,
        Self::Economy,
        Self::Figures,
        Self::Glossary,
        Self::Roles,
        Self::Documents,
        Self::Flaws,
        Self::Method,
        Self::Data,
        Self::Accessibility,
    ];

    /// Its name in addresses, the same in every language, and the id of its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decisions => "beslut",
            Self::Vision => "vision",
            Self::Steering => "styrning",
            Self::Trends => "omvarld",
            Self::Economy => "ekonomi",
            Self::Figures => "siffror",
            Self::Glossary => "ordlista",
            Self::Roles => "roller",
            Self::Documents => "kallor",
            Self::Flaws => crate::route::FLAWS,
            Self::Method => "metod",
            Self::Data => "data",
            Self::Accessibility => crate::route::ACCESSIBILITY,
        }
    }

    /// Its heading.
    pub fn heading(self, language: Language) -> &'static str {
        match self {
            Self::Decisions => about::decisions(language),
            Self::Vision => about::vision(language),
            Self::Steering => about::steering(language),
            Self::Trends => about::trends(language),
            Self::Economy => about::economy(language),
            Self::Figures => about::figures(language),
            Self::Glossary => about::glossary(language),
            Self::Roles => about::roles(language),
            Self::Documents => about::documents(language),
            Self::Flaws => about::remarks(language),
            Self::Method => about::method(language),
            Self::Data => about::data(language),
            Self::Accessibility => about::accessibility(language),
        }
    }

    /// What its fold says, where it is one that readers look things up in and so stands folded.
    pub fn fold(self, language: Language) -> Option<&'static str> {
        match self {
            Self::Glossary => Some(about::show_glossary(language)),
            Self::Roles => Some(about::show_roles(language)),
            Self::Flaws => Some(about::show_flaws(language)),
            Self::Method => Some(about::show_method(language)),
            _ => None,
        }
    }

    /// What it holds; none where the plan has nothing for it.
    pub fn content(self, cx: &Context) -> Option<AnyView> {
        match self {
            Self::Decisions => decisions(cx),
            Self::Vision => vision(cx),
            Self::Steering => steering(cx),
            Self::Trends => trends(cx),
            Self::Economy => economy(cx),
            Self::Figures => figures(cx),
            Self::Glossary => glossary(cx),
            Self::Roles => roles(cx),
            Self::Documents => documents(cx),
            Self::Flaws => flaws(cx),
            Self::Method => Some(method(cx)),
            Self::Data => Some(data(cx)),
            Self::Accessibility => Some(statement_link(cx)),
        }
    }

    /// The section in which a part of the plan is shown.
    pub fn of(part: Part) -> Self {
        match part {
            Part::Decisions => Self::Decisions,
            Part::Vision => Self::Vision,
            Part::Steering => Self::Steering,
            Part::Trends => Self::Trends,
            Part::Economy => Self::Economy,
            Part::Figures => Self::Figures,
            Part::Glossary => Self::Glossary,
            Part::Roles => Self::Roles,
            Part::Documents => Self::Documents,
        }
    }
}

/// The way to the statement, which is the site's and no plan's.
fn statement_link(cx: &Context) -> AnyView {
    let to = cx.route.to_statement().to_string();
    html! { <p>{about::statement_elsewhere(cx.language)} " " <a href=to>{about::statement_read(cx.language)}</a></p> }
}
