//! The bottom of every page.

use leptos::prelude::*;
use malbild_plan::{format, say};

use crate::html::html;
use crate::state::{State, state};

/// The bottom of every page: which edition this is, and the plan's data.
#[component]
pub fn Footer() -> impl IntoView {
    let state = state();
    view! {
        <footer class="site">
            <div class="wrap">
                {move || facts(state)}
                <p>{move || state.words().feedback_note}</p>
            </div>
        </footer>
    }
}

fn facts(state: State) -> Option<AnyView> {
    let cx = state.context()?;
    let file = state.plan_file.get()?;
    let plan = cx.plan.plan();
    let edition = plan.edition.as_ref().map(|edition| html! { <li>{cx.words.edition} " " {cx.text(edition)}</li> });
    let published = plan
        .published
        .map(|date| html! { <li>{say::capital(cx.words.published)} " " {format::date(date, cx.language)}</li> });
    let licence = plan.licence.as_deref().map(|licence| html! { <li>{licence}</li> });
    Some(html! {
        <ul>
            {edition}
            {published}
            <li><a href=file>{cx.words.plan_data}</a></li>
            {licence}
        </ul>
    })
}
