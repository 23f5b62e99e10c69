//! An address that leads nowhere.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;

use super::CataloguePage;
use crate::components::PlanText;
use crate::html::html;
use crate::route::View;
use crate::state::state;

/// Says that the address leads nowhere, and offers what there is: the plan's goals, or the plans.
#[component]
pub fn NotFoundPage(
    /// The plan, where the address names one that there is.
    #[prop(optional)]
    plan: Option<Arc<Indexed>>,
) -> impl IntoView {
    let state = state();
    let t = state.words();
    let route = state.route.get();
    let Some(plan) = plan else {
        let plans = html! { <CataloguePage /> };
        return html! {
            <div class="notice">
                <p>{t.not_found_plan}</p>
            </div>
            {plans}
        }
        .into_any();
    };
    let goals: Vec<_> = plan
        .goals_in_order()
        .into_iter()
        .map(|goal| {
            let href = route.with_view(View::Goal(goal.id.clone())).to_string();
            html! { <li><a href=href><PlanText text=goal.name.clone() /></a></li> }
        })
        .collect();
    let choice = (!goals.is_empty()).then(|| {
        html! {
            <h2>{t.goals_to_choose}</h2>
            <ul class="links">{goals}</ul>
        }
    });
    html! {
        <h1 tabindex="-1">{t.not_found_heading}</h1>
        <p class="lead">{t.not_found_lead}</p>
        <p><a href=route.with_view(View::Start).to_string()>{t.to_overview}</a></p>
        {choice}
    }
    .into_any()
}
