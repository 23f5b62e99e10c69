//! The title of each view, for tabs, bookmarks and screen readers.

use leptos::prelude::*;
use malbild_plan::model::Indicator;
use malbild_plan::say;

use crate::load::Load;
use crate::route::{Route, Search, View};
use crate::state::State;
use crate::text::Words;

/// The title of the view that is shown: the view, the municipality, the product.
pub fn title(state: State) -> String {
    let t = state.words();
    // What is typed into a search goes into the address without the views being made anew.
    state.typed.track();
    let search = state.route.with_untracked(|route| route.sought().map(|search| sought(search, t))).unwrap_or_default();
    let items;
    let mut parts: Vec<&str> = Vec::new();
    let failed = state.plans.with(|plans| matches!(plans, Load::Failed(_)));
    if failed {
        parts.push(t.error_list_heading);
    } else if state.shows_catalogue() {
        parts.push(t.plans_heading);
    } else if state.plans.with(|plans| plans.ready().is_some()) {
        let lost = state.plan_file.with(Option::is_none);
        let failed = state.plan.with(|plan| matches!(plan, Load::Failed(_)));
        if state.route.with(Route::is_statement) {
            parts.push(t.accessibility_statement);
        } else if let Some(cx) = state.context() {
            let plan = cx.plan;
            let view = match &cx.route.view {
                View::Start => Some(&plan.plan().title),
                View::Goal(id) => plan.goal(id).map(|goal| &goal.name),
                View::Indicator(id) => plan.indicator(id).map(Indicator::label),
                View::Indicators
                | View::Goals
                | View::Activities(_)
                | View::Guide
                | View::Keys
                | View::Compare(_)
                | View::About
                | View::Search(_)
                | View::Unknown(_) => None,
            };
            let noun = match cx.route.view {
                View::Indicators => cx.indicators(),
                View::Goals => t.goals,
                _ => cx.activities(),
            };
            items = say::capital(noun.many);
            let otherwise = match &cx.route.view {
                View::Indicators | View::Goals | View::Activities(_) => &items,
                View::Guide => t.guide,
                View::Keys => t.keys,
                View::Compare(_) => t.compare,
                View::About => t.about_plan,
                View::Search(_) => &search,
                _ => t.not_found_heading,
            };
            parts.push(view.map_or(otherwise, |text| cx.string(text)));
            parts.push(cx.string(&plan.plan().municipality.name));
        } else if lost && state.route.with(|route| route.plan.is_none() && route.view == View::About) {
            parts.push(t.accessibility_statement);
        } else if lost && state.route.with(|route| route.plan.is_none()) && !search.is_empty() {
            parts.push(&search);
        } else if lost {
            parts.push(t.not_found_heading);
        } else if failed {
            parts.push(t.error_heading);
        }
    }
    parts.push(t.app_name);
    parts.join(" – ")
}

/// The title of a search: `Sök: hemtjänst`.
fn sought(search: &Search, t: &Words) -> String {
    if search.text.is_empty() { t.search.to_owned() } else { [t.search, ": ", &search.text].concat() }
}
