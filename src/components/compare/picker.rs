//! The choice of indicators: those chosen, each with a way out, and a list of the others.

use leptos::prelude::*;
use malbild_plan::model::Indicator;
use malbild_plan::swedish_order;

use crate::context::Context;
use crate::html::{html, together};
use crate::route::Compare;
use crate::text::{compare as words, reading};

/// No more indicators than this stand side by side.
pub const MOST: usize = 4;

/// The choice of indicators.
pub fn picker(chosen: &[&'static Indicator], cx: &Context) -> AnyView {
    let mut chips = Vec::new();
    for (at, indicator) in chosen.iter().enumerate() {
        let mut ids = ids_of(chosen);
        ids.remove(at);
        let href = cx.route.to_compare(Compare::Indicators(ids)).to_string();
        let name = name(indicator, cx);
        let label = [reading::remove(cx.language), " ", name].concat();
        let id = ["chip-", &indicator.id].concat();
        chips.push(html! {
            <li><a class="chip" href=href aria-label=label id=id>{name} <span aria-hidden="true">" ×"</span></a></li>
        });
    }
    let chips = (!chips.is_empty()).then(|| html! { <ul class="chips">{chips}</ul> });
    let more = if chosen.len() < MOST {
        list(chosen, cx)
    } else {
        html! { <p class="note spaced" id="full">{words::full(cx.language)}</p> }
    };
    html! { {chips} {more} }
}

/// What an indicator is called in lists.
pub fn name(indicator: &'static Indicator, cx: &Context) -> &'static str {
    cx.string(indicator.label())
}

fn ids_of(chosen: &[&'static Indicator]) -> Vec<String> {
    chosen.iter().map(|indicator| indicator.id.clone()).collect()
}

/// All that are not chosen, under their goals and from A to Ö, with a link that adds the one chosen in the list.
fn list(chosen: &[&'static Indicator], cx: &Context) -> AnyView {
    let left: Vec<&'static Indicator> = cx
        .plan
        .plan()
        .indicators
        .iter()
        .filter(|indicator| chosen.iter().all(|other| other.id != indicator.id))
        .collect();
    let mut groups = Vec::new();
    let mut first = None;
    let goals = cx.plan.goals_in_order().into_iter().map(Some).chain([None]);
    for goal in goals {
        let is_under = |indicator: &&&'static Indicator| {
            let under = indicator.goals.iter().find_map(|id| cx.plan.goal(id));
            under.map(|under| &under.id) == goal.map(|goal| &goal.id)
        };
        let under: Vec<&'static Indicator> = left.iter().filter(is_under).copied().collect();
        let names: Vec<&str> = under.iter().map(|indicator| name(indicator, cx)).collect();
        let mut options = Vec::new();
        for indicator in swedish_order(&names).into_iter().filter_map(|at| under.get(at)) {
            first = first.or(Some(indicator.id.as_str()));
            options.push(html! { <option value=indicator.id.clone()>{name(indicator, cx)}</option> });
        }
        if !options.is_empty() {
            let label = goal.map_or(words::no_goal(cx.language), |goal| cx.string(&goal.name));
            groups.push(html! { <optgroup label=label>{options}</optgroup> });
        }
    }
    let Some(first) = first else { return together(Vec::new()) };
    let picked = RwSignal::new(first.to_owned());
    let (route, ids) = (cx.route.clone(), ids_of(chosen));
    let href = move || {
        let ids = ids.iter().cloned().chain([picked.get()]).collect();
        route.to_compare(Compare::Indicators(ids)).to_string()
    };
    view! {
        <div class="picker">
            <label>
                <span class="small">{words::add_which(cx.language)}</span>
                <select id="pick" on:change=move |event| picked.set(event_target_value(&event))>{groups}</select>
            </label>
            <a class="button" id="add" href=href>
                {words::add(cx.language)}
            </a>
        </div>
    }
    .into_any()
}
