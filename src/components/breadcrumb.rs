//! The way from the overview to the view.

use leptos::prelude::*;
use malbild_plan::model::Goal;

use crate::context::Context;
use crate::html::html;
use crate::route::View;

/// The way to the view: the overview, then the goals above it. In another page's frame there is none.
pub fn breadcrumb(goals: &[&'static Goal], cx: &Context) -> Option<AnyView> {
    if cx.route.embed {
        return None;
    }
    let steps: Vec<AnyView> =
        goals.iter().map(|goal| html! { <li><a href=cx.goal(goal)>{cx.text(&goal.name)}</a></li> }).collect();
    Some(html! {
        <nav class="crumbs small" aria-label=cx.words.breadcrumb>
            <ol>
                <li><a href=cx.route.with_view(View::Start).to_string()>{cx.words.overview}</a></li>
                {steps}
            </ol>
        </nav>
    })
}
