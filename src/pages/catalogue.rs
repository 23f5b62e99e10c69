//! The list of plans.

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::model::CatalogueEntry;

use crate::components::{FictionalTag, PlanText};
use crate::html::html;
use crate::route::Route;
use crate::state::{Plans, state};

/// The list of plans; first the one that was last read.
#[component]
pub fn CataloguePage() -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let route = state.route.get();
    let entries = state.plans.with(|plans| match plans.ready() {
        Some(Plans::Listed(list)) => list.plans.clone(),
        _ => Vec::new(),
    });
    let last = state.last_plan.get().and_then(|id| entries.iter().find(|entry| entry.id == id).cloned());
    let last = last.map(|entry| {
        let href = route.to_plan(&entry.id).to_string();
        html! {
            <p class="continue">
                {t.continue_reading} " " <a href=href><PlanText text=entry.municipality.clone() /> ", " <PlanText text=entry.title.clone() /></a>
            </p>
        }
    });
    html! {
        <h1 tabindex="-1">{t.plans_heading}</h1>
        <p class="lead">{t.plans_lead}</p>
        {last}
        <ul class="rows plans">
            {entries.into_iter().map(|entry| entry_row(entry, &route, language)).collect_view()}
        </ul>
    }
}

fn entry_row(entry: CatalogueEntry, route: &Route, language: Language) -> impl IntoView + use<> {
    let href = route.to_plan(&entry.id).to_string();
    let description = entry.description.map(|text| html! { <p><PlanText text /></p> });
    html! {
        <li>
            <h2>
                <a href=href><PlanText text=entry.municipality /> ", " <PlanText text=entry.title /></a>
            </h2>
            <p class="soft">
                <PlanText text=entry.board /> " · " <PlanText text=entry.period />
                {entry.fictional.then(|| html! { " " <FictionalTag language /> })}
            </p>
            {description}
        </li>
    }
}
