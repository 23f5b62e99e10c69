//! Something is on its way.

use leptos::prelude::*;
use malbild_plan::Language;

use crate::html::html;
use crate::text::{count, words};

/// Says what is being fetched, and how many bytes of it have come.
pub fn loading(text: &'static str, received: usize, language: Language) -> AnyView {
    let so_far = (received > 0).then(|| count(received / 1024, words(language).kilobytes, language));
    html! {
        <div class="loading">
            <h1 id="loading-text" tabindex="-1">{text} " " {so_far}</h1>
            <progress aria-labelledby="loading-text"></progress>
        </div>
    }
}
