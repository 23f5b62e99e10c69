//! The list of plans.

use leptos::prelude::*;
use malbild_plan::model::{CatalogueEntry, Text};

use crate::components::{fictional_tag, plan_text};
use crate::html::html;
use crate::route::Route;
use crate::state::{Plans, State};

/// The list of plans; before it the one that was last read. `lead` is the sentence under the heading.
pub fn catalogue_page(state: State, heading: &'static str, lead: &'static str) -> AnyView {
    let t = state.words();
    let route = state.route.get();
    let entries: &'static [CatalogueEntry] = match state.plans.get().ready() {
        Some(Plans::Listed(list)) => &list.plans,
        _ => &[],
    };
    let last = state.last_plan.get().and_then(|id| entries.iter().find(|entry| entry.id == id));
    let last = last.map(|entry| html! { <p class="continue">{t.continue_reading} " " {link(entry, &route)}</p> });
    let rows: Vec<AnyView> = entries.iter().map(|entry| row(entry, &route, state)).collect();
    html! {
        <h1 tabindex="-1">{heading}</h1>
        <p class="lead">{lead}</p>
        {last}
        <ul class="rows plans">{rows}</ul>
    }
}

fn link(entry: &'static CatalogueEntry, route: &Route) -> AnyView {
    let text = |text: &'static Text| plan_text(text, route.language);
    html! { <a href=route.to_plan(&entry.id).to_string()>{text(&entry.municipality)} ", " {text(&entry.title)}</a> }
}

fn row(entry: &'static CatalogueEntry, route: &Route, state: State) -> AnyView {
    let text = |text: &'static Text| plan_text(text, route.language);
    let description = entry.description.as_ref().map(|description| html! { <p>{text(description)}</p> });
    let tag = entry.fictional.then(|| html! { " " {fictional_tag(state.words())} });
    html! {
        <li>
            <h2>{link(entry, route)}</h2>
            <p class="soft">{text(&entry.board)} " · " {text(&entry.period)} {tag}</p>
            {description}
        </li>
    }
}
