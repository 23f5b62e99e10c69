//! Other official wordings of the same thing.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;
use malbild_plan::model::Variant;

use super::{PlanText, SourceLine};
use crate::html::html;
use crate::state::state;

/// Other wordings, folded; nothing where there are none.
#[component]
pub fn Variants(variants: Vec<Variant>, plan: Arc<Indexed>) -> impl IntoView {
    let t = state().words();
    (!variants.is_empty()).then(|| {
        let items = variants.into_iter().map(|variant| {
            html! {
                <li>
                    <q><PlanText text=variant.text /></q>
                    " "
                    <SourceLine source=variant.source plan=Arc::clone(&plan) />
                </li>
            }
        });
        html! {
            <details>
                <summary>{t.variants_heading}</summary>
                <ul>{items.collect_view()}</ul>
            </details>
        }
    })
}
