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

/// How many things are named at once where it goes badly; all stand in their list.
const NAMED: usize = 3;

/// What needs attention: first what of it is about how it goes, with names, then what is about the plan's data. Each reason
/// with how many of what, and the way to them; nothing where nothing does.
pub fn needs(cx: &Context) -> Option<AnyView> {
    let group = |about_data: bool, heading: &'static str| {
        let reasons = Attention::ALL.iter().filter(|why| is_about_data(**why) == about_data);
        let reasons: Vec<AnyView> = reasons.filter_map(|why| reason(*why, cx)).collect();
        (!reasons.is_empty()).then(|| html! { <h3 class="area">{heading}</h3> <dl>{reasons}</dl> })
    };
    let going = group(false, words::needs_going(cx.language));
    let data = group(true, words::needs_data(cx.language));
    (going.is_some() || data.is_some()).then(|| {
        html! {
            <section class="needs" id=NEEDS>
                <h2 tabindex="-1">{words::needs_heading(cx.language)}</h2>
                {going}
                {data}
            </section>
        }
    })
}

/// Whether a reason is about what is known, not about how it goes.
fn is_about_data(why: Attention) -> bool {
    match why {
        Attention::OffTrack | Attention::Missed | Attention::OverdueActivity | Attention::Disagreement => false,
        Attention::NotMeasured | Attention::NoResponsible | Attention::NoTarget | Attention::SourceFlaw => true,
    }
}

/// One reason, how many things it holds for, and where it is about how it goes the first of them by name.
fn reason(why: Attention, cx: &Context) -> Option<AnyView> {
    let mut all: Vec<Item<'static>> = Vec::new();
    for Need { what, .. } in cx.readings.needs_of(why) {
        // A thing with two flaws is one thing; they stand together.
        if !all.last().is_some_and(|last| is_same(last, what)) {
            all.push(*what);
        }
    }
    let of = |is_it: fn(&Item<'_>) -> bool| all.iter().filter(|item| is_it(item)).count();
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
    if of(|item| matches!(item, Item::Plan)) > 0 {
        let href = cx.section(crate::route::FLAWS);
        links.push(html! { <li><a href=href>{words::whole_plan(cx.language)}</a></li> });
    }
    let names = if is_about_data(why) { Vec::new() } else { named(&all, cx) };
    let names = (!names.is_empty()).then(|| html! { <ul class="named small">{names}</ul> });
    let reason = say::capital(attention_words(why, cx.language));
    (!links.is_empty()).then(|| {
        html! { <div><dt>{reason}</dt><dd><ul class="options">{links}</ul>{names}</dd></div> }
    })
}

/// The first of several things by name, each the way to it.
fn named(all: &[Item<'static>], cx: &Context) -> Vec<AnyView> {
    let link = |item: &Item<'static>| {
        let (name, href) = match *item {
            Item::Goal(goal) => (&goal.name, cx.goal(goal)),
            Item::Indicator(at) => {
                let indicator = cx.readings.indicators.get(at)?.indicator;
                (indicator.label(), cx.indicator(indicator))
            }
            Item::Activity(activity) => (&activity.name, cx.activity(activity)),
            Item::Plan => return None,
        };
        Some(html! { <li><a href=href>{cx.text(name)}</a></li> })
    };
    all.iter().filter_map(link).take(NAMED).collect()
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
