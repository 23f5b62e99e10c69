//! The way from the overview to the view.

use leptos::prelude::*;
use malbild_plan::model::{Goal, Text};

use super::PlanText;
use crate::html::html;
use crate::route::View;
use crate::state::state;

/// A step on the way to the view.
#[derive(Clone, Debug)]
pub struct Crumb {
    name: Text,
    view: View,
}

impl Crumb {
    /// A goal on the way.
    pub fn goal(goal: &Goal) -> Self {
        Self { name: goal.name.clone(), view: View::Goal(goal.id.clone()) }
    }
}

/// The way to the view: the overview, then the steps.
#[component]
pub fn Breadcrumb(crumbs: Vec<Crumb>) -> impl IntoView {
    let state = state();
    let t = state.words();
    let route = state.route.get();
    let steps = crumbs.into_iter().map(|crumb| {
        let href = route.with_view(crumb.view).to_string();
        html! { <li><a href=href><PlanText text=crumb.name /></a></li> }
    });
    html! {
        <nav class="crumbs small" aria-label=t.breadcrumb>
            <ol>
                <li><a href=route.with_view(View::Start).to_string()>{t.overview}</a></li>
                {steps.collect_view()}
            </ol>
        </nav>
    }
}
