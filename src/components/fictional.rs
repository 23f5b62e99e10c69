//! That a plan is made up.

use leptos::prelude::*;

use crate::html::html;
use crate::text::Words;

/// The label of a made-up plan in a list.
pub fn fictional_tag(t: &Words) -> AnyView {
    html! { <span class="tag">{t.fictional_tag}</span> }
}

/// The line on every page of a made-up plan.
pub fn fictional_banner(t: &Words) -> AnyView {
    html! {
        <aside class="fictional" aria-label=t.fictional_tag>
            <p class="wrap"><strong>{t.fictional_tag} "."</strong> " " {t.fictional_banner}</p>
        </aside>
    }
}
