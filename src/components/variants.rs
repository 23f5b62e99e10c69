//! Other official wordings of the same thing.

use leptos::prelude::*;
use malbild_plan::model::Variant;

use super::source_line;
use crate::context::Context;
use crate::html::html;

/// Other wordings, folded; nothing where there are none.
pub fn variants(variants: &'static [Variant], cx: &Context) -> Option<AnyView> {
    let item = |variant: &'static Variant| {
        html! { <li><q>{cx.text(&variant.text)}</q> " " {source_line(variant.source.as_ref(), cx)}</li> }
    };
    let items: Vec<AnyView> = variants.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        html! {
            <details>
                <summary>{cx.words.variants_heading}</summary>
                <ul>{items}</ul>
            </details>
        }
    })
}
