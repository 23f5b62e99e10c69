//! The list of plans.

use leptos::prelude::*;
use malbild_plan::model::{CatalogueEntry, Text};

use crate::components::{fictional_tag, heading, plan_text};
use crate::html::html;
use crate::route::Route;
use crate::state::{Plans, State};
use crate::text::Words;

/// The list of plans; before it the one that was last read. `lead` is the sentence under the heading.
pub fn catalogue_page(state: State, title: &'static str, lead: &'static str) -> AnyView {
    let t = state.words();
    let route = state.route.get();
    let entries: &'static [CatalogueEntry] = match state.plans.get().ready() {
        Some(Plans::Listed(list)) => &list.plans,
        _ => &[],
    };
    let recent = state.last_plan.get().and_then(|id| entries.iter().find(|entry| entry.id == id));
    let recent = recent.map(|entry| {
        html! { <p class="continue"><span class="small soft">{t.continue_reading}</span> " " {link(entry, &route)}</p> }
    });
    // What is made up never stands among what is not.
    let (made_up, real): (Vec<&CatalogueEntry>, Vec<&CatalogueEntry>) =
        entries.iter().partition(|entry| entry.fictional);
    let list = |entries: &[&'static CatalogueEntry], level: u8| {
        let rows: Vec<AnyView> = plans(entries).iter().filter_map(|plan| row(plan, level, &route, t)).collect();
        (!rows.is_empty()).then(|| html! { <ul class="rows plans">{rows}</ul> })
    };
    let real = list(&real, 2);
    let made_up = match &real {
        Some(_) => list(&made_up, 3).map(|list| html! { <section><h2>{t.fictional_heading}</h2>{list}</section> }),
        None => list(&made_up, 2),
    };
    html! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{lead}</p>
        {recent}
        {real}
        {made_up}
    }
}

/// The plans, each with its editions in the order of the list: entries of the same board, for the same time.
fn plans(entries: &[&'static CatalogueEntry]) -> Vec<Vec<&'static CatalogueEntry>> {
    let mut plans: Vec<Vec<&'static CatalogueEntry>> = Vec::new();
    for entry in entries {
        let same = |plan: &&mut Vec<&'static CatalogueEntry>| {
            let of = plan.first();
            of.is_some_and(|of| {
                of.municipality == entry.municipality && of.board == entry.board && of.period == entry.period
            })
        };
        match plans.iter_mut().find(same) {
            Some(plan) => plan.push(entry),
            None => plans.push(vec![entry]),
        }
    }
    plans
}

fn link(entry: &'static CatalogueEntry, route: &Route) -> AnyView {
    let text = |text: &'static Text| plan_text(text, route.language);
    html! {
        <a href=route.to_plan(&entry.id).to_string()>
            <span class="whose">{text(&entry.municipality)}</span>
            " "
            <span>{text(&entry.title)}</span>
        </a>
    }
}

/// A plan: its first edition in full, the others below.
fn row(editions: &[&'static CatalogueEntry], level: u8, route: &Route, t: &'static Words) -> Option<AnyView> {
    let text = |text: &'static Text| plan_text(text, route.language);
    let (entry, others) = editions.split_first()?;
    let description =
        |entry: &'static CatalogueEntry| entry.description.as_ref().map(|said| html! { <p>{text(said)}</p> });
    let tag = entry.fictional.then(|| html! { " " {fictional_tag(t)} });
    let others: Vec<AnyView> =
        others.iter().map(|other| html! { <li>{link(other, route)} {description(other)}</li> }).collect();
    let others = (!others.is_empty())
        .then(|| html! { <p class="small soft">{t.other_editions}</p> <ul class="editions">{others}</ul> });
    Some(html! {
        <li>
            {heading(level, link(entry, route))}
            <p class="soft">{text(&entry.board)} " · " {text(&entry.period)} {tag}</p>
            {description(entry)}
            {others}
        </li>
    })
}
