//! What a plan is about, in its own summary.

use leptos::prelude::*;
use malbild_plan::say;

use crate::context::Context;
use crate::html::html;

/// Longer summaries than this, in bytes, are folded after their first sentences.
const LONG: usize = 420;

/// The plan's own summary; of a long one the first sentences, and the rest on demand. Nothing where there is none.
pub fn summary(cx: &Context) -> Option<AnyView> {
    let text = cx.plan.plan().summary.as_ref()?;
    let said = cx.string(text);
    let (first, rest) = if said.len() > LONG { say::opening(said, LONG / 2) } else { (said, "") };
    if rest.is_empty() {
        return Some(html! { <p class="summary">{cx.text(text)}</p> });
    }
    let language = text.language(cx.language.code());
    Some(html! {
        <p class="summary" lang=language>{first}</p>
        <details class="more-summary">
            <summary>{cx.words.read_more}</summary>
            <p lang=language>{rest}</p>
        </details>
    })
}
