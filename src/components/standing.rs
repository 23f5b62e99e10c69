//! How a plan's indicators stand, by computation: counted, never weighed together.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key, activity_code};
use malbild_plan::reading::{RollUp, Status, status_word};
use malbild_plan::{Grouping, activity_counts, say};

use super::{Share, activity_look, reading_look, share_bar};
use crate::context::Context;
use crate::html::{Element, html};
use crate::route::View;
use crate::text::reading as words;

/// How many indicators stand how, each with the way to them; nothing where the plan has no indicators or no outcomes.
pub fn standing(cx: &Context) -> Option<AnyView> {
    // That nothing can be said for want of outcomes is said once, above.
    if !cx.has_outcomes() {
        return None;
    }
    let counts = &cx.readings.all;
    let list = cx.route.with_view(View::Indicators);
    let mut shares = Vec::new();
    for status in Status::ALL {
        let n = counts.count(*status);
        if n > 0 {
            let href = list.with_filter(Filter::NONE.with(Key::Status, Some(status.code())));
            let name = status_word(*status, cx.language).to_owned();
            shares.push(Share { n, name, look: reading_look(*status), href: Some(href.to_string()) });
        }
    }
    (!shares.is_empty()).then(|| {
        html! {
            <section>
                <h2>{words::bar(cx.indicators().many, cx.language)}</h2>
                <p class="soft small">
                    {words::computed_lead(cx.language)} " "
                    <a href=cx.route.with_view(View::Guide).to_string()>{cx.words.guide}</a>
                </p>
                {share_bar(&shares)}
                <p class="spaced"><a href=list.to_string()>{words::all(cx.indicators().many, cx.language)}</a></p>
            </section>
        }
    })
}

/// How many activities have come how far; nothing where the plan tells no status of any.
pub fn activity_standing(cx: &Context) -> Option<AnyView> {
    let counts = activity_counts(&cx.plan.plan().activities);
    if counts.iter().all(|(status, _)| status.is_none()) {
        return None;
    }
    let list = cx.route.with_view(View::Activities(Grouping::default()));
    let mut shares = Vec::new();
    for (status, n) in counts {
        let name = status.map_or(cx.words.status_none, |status| say::activity_status(status, cx.language));
        let href = list.with_filter(Filter::NONE.with(Key::Status, Some(activity_code(status)))).to_string();
        shares.push(Share { n, name: name.to_owned(), look: activity_look(status), href: Some(href) });
    }
    let heading = say::capital(cx.activities().many);
    Some(html! { <section><h2>{heading}</h2>{share_bar(&shares)}</section> })
}

/// How a goal's indicators stand, as a small bar; the counts in words stand beside it.
pub fn small_bar(counts: &RollUp) -> Option<AnyView> {
    let mut segments = Vec::new();
    for status in Status::ALL {
        let n = counts.count(*status);
        if n > 0 {
            let mut segment = Element::new("span");
            segment.attribute("class", reading_look(*status).class());
            segment.style("flex-grow", n.to_string());
            segments.push(segment.into_view());
        }
    }
    (!segments.is_empty()).then(|| html! { <div class="small-bar" aria-hidden="true">{segments}</div> })
}
