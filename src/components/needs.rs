//! What needs attention, by reason.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::reading::{Attention, Item, Need, attention_words};
use malbild_plan::{Grouping, say};

use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::{count, reading as words};

/// The section, as addresses name it.
pub const NEEDS: &str = "uppmarksamhet";

/// What needs attention: each reason with how many of what, and the way to them; nothing where nothing does.
pub fn needs(cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    for why in Attention::ALL {
        let of = |is_it: fn(&Item<'_>) -> bool| {
            let mut all: Vec<Item<'_>> = Vec::new();
            for Need { what, .. } in cx.readings.needs_of(*why).iter().filter(|need| is_it(&need.what)) {
                // A thing with two flaws is one thing; they stand together.
                if !all.last().is_some_and(|last| is_same(last, what)) {
                    all.push(*what);
                }
            }
            all.len()
        };
        let filter = Filter::NONE.with(Key::Need, Some(why.code()));
        let mut links = Vec::new();
        for (n, noun, view) in [
            (of(|item| matches!(item, Item::Goal(_))), cx.words.goals, View::Goals),
            (of(|item| matches!(item, Item::Indicator(_))), cx.indicators(), View::Indicators),
            (of(|item| matches!(item, Item::Activity(_))), cx.activities(), View::Activities(Grouping::default())),
        ] {
            if n > 0 {
                let href = cx.route.with_view(view).with_filter(filter.clone()).to_string();
                links.push(html! { <li><a href=href>{count(n, noun, cx.language)}</a></li> });
            }
        }
        let whole = of(|item| matches!(item, Item::Plan));
        if whole > 0 {
            let href = cx.section(crate::route::FLAWS);
            links.push(html! { <li><a href=href>{words::whole_plan(cx.language)}</a></li> });
        }
        if !links.is_empty() {
            let name = say::capital(attention_words(*why, cx.language));
            items.push(html! { <div><dt>{name}</dt><dd><ul class="options">{links}</ul></dd></div> });
        }
    }
    (!items.is_empty()).then(|| {
        html! {
            <section class="needs" id=NEEDS>
                <h2 tabindex="-1">{words::needs_heading(cx.language)}</h2>
                <dl>{items}</dl>
            </section>
        }
    })
}

fn is_same(one: &Item<'_>, other: &Item<'_>) -> bool {
    match (one, other) {
        (Item::Indicator(a), Item::Indicator(b)) => a == b,
        (Item::Goal(a), Item::Goal(b)) => std::ptr::eq(*a, *b),
        (Item::Activity(a), Item::Activity(b)) => std::ptr::eq(*a, *b),
        (Item::Plan, Item::Plan) => true,
        _ => false,
    }
}
