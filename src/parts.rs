//! What is not downloaded with the page but when it is first needed.
//!
//! Each function here begins a part, a wasm file of its own: `cargo xtask build` puts into it what only that function
//! reaches. A build by Trunk alone has everything in one file.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use malbild_plan::Language;
use malbild_plan::model::{Goal, Indicator};

use crate::components;
use crate::components::take_away::Subject;
use crate::context::Context;
use crate::pages::{
    about_page, activities_page, compare_page, goal_page, goals_page, guide_page, indicator_page, indicators_page,
    keys_page, search_page, site_page,
};
use crate::route::Compare;
use crate::state::State;

/// The part with [`Views`], as a host's administrator finds it.
pub const VIEWS_FILE: &str = "views-….wasm";

/// The part with [`Extras`], as a host's administrator finds it.
pub const EXTRAS_FILE: &str = "extras-….wasm";

/// The views that nobody begins with.
#[derive(Clone, Copy, Debug)]
pub struct Views {
    /// One goal.
    pub goal: fn(&'static Goal, &Context) -> AnyView,
    /// One indicator.
    pub indicator: fn(&'static Indicator, &Context) -> AnyView,
    /// All indicators, or those the filter keeps.
    pub indicators: fn(&Context) -> AnyView,
    /// All goals, or those the filter keeps.
    pub goals: fn(&Context) -> AnyView,
    /// What statuses, symbols and rules mean.
    pub guide: fn(&Context) -> AnyView,
    /// What can be done with the keyboard.
    pub keys: fn(&Context) -> AnyView,
    /// All activities.
    pub activities: fn(&Context) -> AnyView,
    /// What the plan holds beside goals, indicators and activities.
    pub about: fn(&Context) -> AnyView,
    /// What is to be known of the site, without a plan.
    pub site: fn(State) -> AnyView,
}

/// What only those who publish a plan need.
#[derive(Clone, Copy, Debug)]
pub struct Checks {
    /// Tells the flaws of a file: its bytes, where it lies, whether all of them, and in which language.
    pub findings: fn(&[u8], &str, bool, Language) -> AnyView,
    /// All flaws of the file that is shown.
    pub review: fn(State) -> AnyView,
}

/// What readers ask for now and then.
#[derive(Clone, Copy, Debug)]
pub struct Extras {
    /// A chart and its numbers as files; of an indicator also the address of its page and the citation.
    pub chart_files: fn(Subject, &Context) -> AnyView,
    /// A plan's tables and all of it as files.
    pub plan_files: fn(&Context) -> AnyView,
    /// The address of the view that is shown, to pass on, and the citation.
    pub page: fn() -> AnyView,
    /// The code that shows the view in another page.
    pub embed: fn(&Context, State) -> AnyView,
    /// Things set beside each other.
    pub compare: fn(&Compare, &Context) -> AnyView,
    /// What is found by a search, in a plan or without one.
    pub search: fn(State, Option<&Context>) -> AnyView,
}

/// The function that begins a part and waits for it. Where the app is parted, the macro of that makes it one that does; else
/// the part came with the page.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident, $holds:ident, $content:expr) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// When the part cannot be fetched. Asking again fetches it again.
        #[cfg(split)]
        #[leptos::wasm_split::wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
        pub fn $name() -> Result<$holds, SplitLoaderError> {
            Ok($content)
        }

        $(#[$doc])*
        ///
        /// # Errors
        /// None: the part came with the page.
        #[cfg(not(split))]
        pub async fn $name() -> Result<$holds, SplitLoaderError> {
            Ok($content)
        }
    };
}

part! {
    /// Fetches the views.
    views, Views, ALL
}

part! {
    /// Fetches what only those who publish a plan need.
    checks, Checks, CHECKS
}

part! {
    /// Fetches what readers ask for now and then.
    extras, Extras, EXTRAS
}

/// All views. Only tests may name it, or the part is nowhere but in the page.
#[cfg(not(split))]
pub const VIEWS: Views = ALL;

const EXTRAS: Extras = Extras {
    chart_files: components::take_away::chart_files,
    plan_files: components::take_away::plan_files,
    page: components::take_away::page,
    embed: components::embed_code,
    compare: compare_page,
    search: search_page,
};

const CHECKS: Checks = Checks { findings: components::findings, review: components::review };

const ALL: Views = Views {
    goal: goal_page,
    indicator: indicator_page,
    indicators: indicators_page,
    goals: goals_page,
    guide: guide_page,
    keys: keys_page,
    activities: activities_page,
    about: about_page,
    site: site_page,
};
