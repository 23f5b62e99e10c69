//! An address that leads nowhere.

use leptos::prelude::*;

use super::catalogue_page;
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::state::State;

/// Says that the address leads nowhere, and offers what there is: the plan's goals, or the plans.
pub fn not_found_page(state: State, cx: Option<&Context>) -> AnyView {
    let t = state.words();
    let Some(cx) = cx else { return catalogue_page(state, t.not_found_heading, t.not_found_plan) };
    let goals = cx.plan.goals_in_order();
    let goals: Vec<AnyView> =
        goals.into_iter().map(|goal| html! { <li><a href=cx.goal(goal)>{cx.text(&goal.name)}</a></li> }).collect();
    let choice = (!goals.is_empty())
        .then(|| html! { <h2 class="spaced">{t.goals_to_choose}</h2> <ul class="links">{goals}</ul> });
    html! {
        <h1 tabindex="-1">{t.not_found_heading}</h1>
        <p class="lead">{t.not_found_lead}</p>
        <ul class="links spaced">
            <li><a href=cx.route.with_view(View::Start).to_string()>{t.to_overview}</a></li>
            <li><a href=cx.route.to_search().to_string()>{t.search_plan}</a></li>
        </ul>
        {choice}
    }
}
