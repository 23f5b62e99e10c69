//! The title of each view, for tabs, bookmarks and screen readers.

use leptos::prelude::*;

use crate::load::Load;
use crate::route::View;
use crate::state::State;

/// The title of the view that is shown: the view, the municipality, the product.
pub fn title(state: State) -> String {
    let t = state.words();
    let code = state.language().code();
    let parts: Vec<String> = match (state.plans.get(), state.plan.get()) {
        (Load::Failed(_), _) => vec![t.error_heading.to_owned()],
        _ if state.shows_catalogue() => vec![t.plans_heading.to_owned()],
        (Load::Ready(_), _) if state.plan_file.get().is_none() => vec![t.not_found_heading.to_owned()],
        (_, Load::Failed(_)) => vec![t.error_heading.to_owned()],
        (_, Load::Ready(plan)) => {
            let view = match state.route.get().view {
                View::Start => Some(plan.plan().title.get(code).to_owned()),
                View::Goal(id) => plan.goal(&id).map(|goal| goal.name.get(code).to_owned()),
                View::Indicator(id) => plan
                    .indicator(&id)
                    .map(|indicator| indicator.short_name.as_ref().unwrap_or(&indicator.name).get(code).to_owned()),
                View::Unknown(_) => None,
            };
            let municipality = plan.plan().municipality.name.get(code).to_owned();
            vec![view.unwrap_or_else(|| t.not_found_heading.to_owned()), municipality]
        }
        _ => Vec::new(),
    };
    parts.into_iter().chain([t.app_name.to_owned()]).collect::<Vec<_>>().join(" – ")
}
