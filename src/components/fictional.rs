//! That a plan is made up.

use leptos::prelude::*;
use malbild_plan::Language;

use crate::html::html;
use crate::state::state;
use crate::text::words;

/// The label of a made-up plan in a list.
#[component]
pub fn FictionalTag(language: Language) -> impl IntoView {
    html! { <span class="tag">{words(language).fictional_tag}</span> }
}

/// The line on every page of a made-up plan.
#[component]
pub fn FictionalBanner() -> impl IntoView {
    let t = state().words();
    html! {
        <div class="fictional">
            <p class="wrap"><strong>{t.fictional_tag} "."</strong> " " {t.fictional_banner}</p>
        </div>
    }
}
