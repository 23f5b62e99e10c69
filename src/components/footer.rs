//! The bottom of every page.

use leptos::prelude::*;
use malbild_plan::format;

use super::PlanText;
use crate::html::html;
use crate::state::state;

/// The bottom of every page: which edition this is, and the plan's data.
#[component]
pub fn Footer() -> impl IntoView {
    let state = state();
    let facts = move || {
        let t = state.words();
        let language = state.language();
        let plan = state.plan.with(|plan| plan.ready().cloned()).filter(|_| !state.shows_catalogue())?;
        let file = state.plan_file.get()?;
        let p = plan.plan();
        let edition = p.edition.clone().map(|text| html! { <li>{t.edition} " " <PlanText text /></li> });
        let published = p.published.map(|date| {
            html! { <li>{malbild_plan::say::capital(t.published)} " " {format::date(date, language)}</li> }
        });
        let licence = p.licence.clone().map(|licence| html! { <li>{licence}</li> });
        Some(html! {
            <ul>
                {edition}
                {published}
                <li><a href=file>{t.plan_data}</a></li>
                {licence}
            </ul>
        })
    };
    view! {
        <footer class="site">
            <div class="wrap">
                {facts}
                <p>{move || state.words().feedback_note}</p>
            </div>
        </footer>
    }
}
