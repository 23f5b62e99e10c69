//! What is said after a button is pressed, and the buttons.

use leptos::prelude::*;

/// What was last said: shown, and read aloud without interrupting.
pub type Said = RwSignal<String>;

/// The place where it is said. In the page from the start, or some programs do not read it aloud.
pub fn said_here(said: Said) -> AnyView {
    view! { <p class="said" role="status">{move || said.get()}</p> }.into_any()
}

/// A button.
pub fn button(name: &'static str, press: impl Fn() + 'static) -> AnyView {
    named_button(name, None, press)
}

/// A button with a name that tells more than its text, which it begins with.
pub fn named_button(text: &'static str, name: Option<String>, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="button quiet" aria-label=name on:click=move |_| press()>
            {text}
        </button>
    }
    .into_any()
}
