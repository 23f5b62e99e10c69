//! The indicators that are chosen, in their order, and the way through them.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::model::Indicator;
use malbild_plan::reading::Reading;
use malbild_plan::swedish_order;

use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::search as words;

/// The indicators that the filter of the address keeps, as in the plan or from A to Ö.
pub fn selected(cx: &Context) -> Vec<&'static Reading<'static>> {
    let mut kept = Vec::new();
    for (at, reading) in cx.readings.indicators.iter().enumerate() {
        if cx.route.filter.keeps_indicator(at, cx.readings) {
            kept.push(reading);
        }
    }
    if !cx.route.by_name {
        return kept;
    }
    let names: Vec<&str> = kept.iter().map(|reading| name(reading.indicator, cx)).collect();
    swedish_order(&names).into_iter().filter_map(|at| kept.get(at).copied()).collect()
}

/// What an indicator is called in lists.
pub fn name(indicator: &'static Indicator, cx: &Context) -> &'static str {
    cx.string(indicator.label())
}

/// The indicators before and after one among those that are chosen, where it stands among them, and the way back to the
/// list; nothing where the address tells of no choice and no order.
pub fn selection(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    if !cx.route.by_name && chosen(&cx.route.filter).is_empty() {
        return None;
    }
    let all = selected(cx);
    let at = all.iter().position(|reading| std::ptr::eq(reading.indicator, indicator));
    let link = |at: Option<usize>, word: &'static str, class: &'static str| {
        let to = at.and_then(|at| all.get(at))?.indicator;
        let name = cx.text(to.label());
        let href = among(View::Indicator(to.id.clone()), cx);
        Some(html! { <a class=class href=href><span class="small soft">{word}</span> " " {name}</a> })
    };
    let before = link(at.and_then(|at| at.checked_sub(1)), words::previous(language), "before");
    let after = link(at.map(|at| at + 1), words::next(language), "after");
    let place = match at {
        Some(at) => words::place(at + 1, all.len(), language),
        None => words::outside(language).to_owned(),
    };
    let list = among(View::Indicators, cx);
    Some(html! {
        <nav class="selection" aria-label=words::chain(language)>
            <p class="small"><span class="num">{place}</span> " · " <a href=list>{words::to_list(language)}</a></p>
            <div class="chain">{before} {after}</div>
        </nav>
    })
}

/// The address of a view with the same choice and order.
fn among(view: View, cx: &Context) -> String {
    cx.route.with_view(view).with_filter(chosen(&cx.route.filter)).with_order(cx.route.by_name).to_string()
}

/// What of a filter chooses among indicators: which lines of a chart are shown does not, nor what is asked of a comparison.
fn chosen(filter: &Filter) -> Filter {
    filter.with(Key::Series, None).with(Key::Change, None).with(Key::Item, None)
}
