//! The indicators that are chosen, in their order, and the way through them.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::listing::{Order, Part, indicator_parts};
use malbild_plan::model::Indicator;

use super::{Kept, holding};
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::search as words;

/// The indicators that the filter of the address keeps, in its order.
pub fn selected(cx: &Context) -> Vec<Part<'static>> {
    let held = holding(Kept::Indicators, &cx.route.filter, cx);
    let mut places = Vec::new();
    for (at, held) in held.into_iter().enumerate() {
        if held && cx.route.filter.keeps_indicator(at, cx.readings) {
            places.push(at);
        }
    }
    indicator_parts(&places, cx.route.order, cx.readings, cx.language)
}

/// The indicators before and after one among those that are chosen, where it stands among them, and the way back to the
/// list; nothing where the address tells of no choice and no order.
pub fn selection(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    if cx.route.order == Order::Plan && chosen(&cx.route.filter).is_empty() {
        return None;
    }
    let mut all: Vec<&'static Indicator> = Vec::new();
    for part in selected(cx) {
        all.extend(part.places.iter().filter_map(|at| cx.plan.plan().indicators.get(*at)));
    }
    let at = all.iter().position(|other| std::ptr::eq(*other, indicator));
    let link = |at: Option<usize>, word: &'static str, class: &'static str| {
        let to = at.and_then(|at| all.get(at))?;
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
    cx.route.with_view(view).with_filter(chosen(&cx.route.filter)).with_order(cx.route.order).to_string()
}

/// What of a filter chooses among indicators: which lines of a chart are shown does not, nor what is asked of a comparison.
fn chosen(filter: &Filter) -> Filter {
    filter.with(Key::Series, None).with(Key::Change, None).with(Key::Item, None)
}
