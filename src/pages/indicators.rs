//! All indicators, or those that the reader chooses.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::listing::Order;
use malbild_plan::reading::{Attention, Movement, Status, attention_words, movement_word, status_word};
use malbild_plan::say;

use crate::components::{
    Facets, Kept, Row, breadcrumb, holding, listed, narrowed, nothing_left, order_choice, reading_row, selected, shown,
};
use crate::context::Context;
use crate::html::html;
use crate::text::reading as words;

/// All indicators that the filter keeps, with the choices there are.
pub fn indicators_page(cx: &Context) -> AnyView {
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{say::capital(cx.indicators().many)}</h1>
        {narrowed(cx, list)}
    }
}

fn list(cx: &Context) -> AnyView {
    let parts = selected(cx);
    let n = parts.iter().map(|part| part.places.len()).sum();
    let row = |level: u8| -> Row {
        let cx = cx.clone();
        Rc::new(move |at| cx.readings.indicators.get(at).map(|reading| reading_row(reading, level, &cx)))
    };
    let list = if n == 0 { nothing_left(cx) } else { listed(&parts, "rows readings", cx.indicators(), &row, cx) };
    html! {
        {order_choice(Order::ALL, cx)}
        {choices(cx)}
        {shown(n, cx.plan.plan().indicators.len(), cx.indicators().many, cx)}
        {list}
    }
}

/// What can be chosen.
fn choices(cx: &Context) -> AnyView {
    let language = cx.language;
    let held = holding(Kept::Indicators, &cx.route.filter, cx);
    let count = |filter: &Filter| {
        let narrows = filter.get(Key::Text).is_some();
        let kept = |(at, held): &(usize, &bool)| (**held || !narrows) && filter.keeps_indicator(*at, cx.readings);
        held.iter().enumerate().filter(kept).count()
    };
    let mut facets = Facets::new(&count, cx);
    facets.add_text();
    let codes = Status::ALL.iter().map(|s| (s.code().to_owned(), status_word(*s, language).to_owned()));
    facets.add(Key::Status, words::by_status(language), codes.collect());
    let codes = Movement::ALL.iter().map(|m| (m.code().to_owned(), say::capital(movement_word(*m, language))));
    facets.add(Key::Trend, words::by_trend(language), codes.collect());
    let codes = Attention::ALL.iter().map(|a| (a.code().to_owned(), attention_words(*a, language).to_owned()));
    facets.add(Key::Need, words::by_need(language), codes.collect());
    facets.add_areas(words::by_area(language));
    facets.add_responsible(words::by_responsible(language));
    let sources = [("kolada", words::kolada(language)), ("annan", words::other_source(language))];
    facets.add(Key::Source, words::by_source(language), owned(sources));
    let targets = [("ja", words::yes(language)), ("nej", words::no(language))];
    facets.add(Key::Target, words::by_target(language), owned(targets));
    facets.into_view()
}

fn owned<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.iter().map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect()
}
