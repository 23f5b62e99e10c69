//! What a plan is about, in its own summary.

use leptos::prelude::*;
use malbild_plan::say;

use crate::context::Context;
use crate::html::html;
use crate::route::View;

/// Longer summaries than this, in bytes, are cut after their first sentences.
const LONG: usize = 420;

/// The plan's own summary; of a long one the first sentences and the way to all of it. Nothing where there is none.
pub fn summary(cx: &Context) -> Option<AnyView> {
    let text = cx.plan.plan().summary.as_ref()?;
    let said = cx.string(text);
    let (first, rest) = if said.len() > LONG { say::opening(said, LONG / 2) } else { (said, "") };
    let more = (!rest.is_empty()).then(|| {
        let href = cx.route.with_view(View::About).to_string();
        html! { " " <a href=href>{cx.words.more_about_plan}</a> }
    });
    let language = text.language(cx.language.code());
    Some(html! { <p class="summary"><span lang=language>{first}</span> {more}</p> })
}
