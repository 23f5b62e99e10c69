//! All indicators, or those that the reader chooses.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::reading::{Attention, Movement, Status, attention_words, movement_word, status_word};
use malbild_plan::say;

use crate::components::{Facet, breadcrumb, facets, reading_row, role_name, shown};
use crate::context::Context;
use crate::html::html;
use crate::text::reading as words;

/// All indicators that the filter keeps, with the choices there are.
pub fn indicators_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let filter = &cx.route.filter;
    let noun = cx.indicators().many;
    let mut rows = Vec::new();
    for (at, reading) in cx.readings.indicators.iter().enumerate() {
        if filter.keeps_indicator(at, cx.readings) {
            rows.push(reading_row(reading, 2, cx));
        }
    }
    let n = rows.len();
    let list = if n == 0 {
        html! { <p class="spaced">{words::nothing(cx.language)}</p> }
    } else {
        html! { <ul class="rows readings">{rows}</ul> }
    };
    html! {
        {breadcrumb(&[], cx)}
        <p class="kicker soft">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</p>
        <h1 tabindex="-1">{say::capital(noun)}</h1>
        {facets(&choices(cx), cx)}
        {shown(n, plan.indicators.len(), noun, cx)}
        {list}
    }
}

/// What can be chosen, and how many indicators each choice would leave beside the others that are made.
fn choices(cx: &Context) -> Vec<Facet> {
    let language = cx.language;
    let mut all = Vec::new();
    let mut add = |key: Key, name: &'static str, values: Vec<(String, String)>| {
        let mut choices = Vec::new();
        for (value, label) in values {
            let with = cx.route.filter.with(key, Some(&value));
            let left = count(&with, cx);
            // What no indicator has is no choice.
            if left > 0 || count(&Filter::NONE.with(key, Some(&value)), cx) > 0 {
                choices.push((value, label, left));
            }
        }
        if choices.len() > 1 || cx.route.filter.get(key).is_some() {
            all.push(Facet { key, name, choices });
        }
    };
    let codes = Status::ALL.iter().map(|s| (s.code().to_owned(), status_word(*s, language).to_owned()));
    add(Key::Status, words::by_status(language), codes.collect());
    let codes = Movement::ALL.iter().map(|m| (m.code().to_owned(), say::capital(movement_word(*m, language))));
    add(Key::Trend, words::by_trend(language), codes.collect());
    let codes = Attention::ALL.iter().map(|a| (a.code().to_owned(), attention_words(*a, language).to_owned()));
    add(Key::Need, words::by_need(language), codes.collect());
    let plan = cx.plan.plan();
    let areas = plan.areas.iter().map(|area| (area.id.clone(), cx.string(&area.name).to_owned()));
    add(Key::Area, words::by_area(language), areas.collect());
    let roles = plan.roles.iter().map(|role| (role.id.clone(), say::capital(&role_name(role, cx))));
    add(Key::Responsible, words::by_responsible(language), roles.collect());
    let sources = [("kolada", words::kolada(language)), ("annan", words::other_source(language))];
    add(Key::Source, words::by_source(language), owned(sources));
    let targets = [("ja", words::yes(language)), ("nej", words::no(language))];
    add(Key::Target, words::by_target(language), owned(targets));
    all
}

fn owned<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.iter().map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect()
}

fn count(filter: &Filter, cx: &Context) -> usize {
    (0..cx.readings.indicators.len()).filter(|at| filter.keeps_indicator(*at, cx.readings)).count()
}
