//! Something is on its way.

use leptos::prelude::*;

use crate::html::html;
use crate::state::state;
use crate::text::count;

/// Says what is being fetched, and how much of it has come.
#[component]
pub fn Loading(text: &'static str, received: usize) -> impl IntoView {
    let state = state();
    let so_far = (received > 0).then(|| count(received / 1024, state.words().kilobytes, state.language()));
    html! {
        <div class="loading">
            <p id="loading-text">{text} " " {so_far}</p>
            <progress aria-labelledby="loading-text"></progress>
        </div>
    }
}
