//! A text of the plan, in the reader's language where there is a translation.

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::model::Text;
use malbild_plan::say;

use crate::html::html;
use crate::state::state;

/// A text of the plan. Where it stays in Swedish on an English page, it is marked as Swedish, so that it is read
/// aloud and hyphenated right.
#[component]
pub fn PlanText(
    /// The text.
    text: Text,
    /// Whether its first letter is made a capital.
    #[prop(optional)]
    capital: bool,
) -> impl IntoView {
    let language = state().language();
    let said = text.get(language.code());
    let said = if capital { say::capital(said) } else { said.to_owned() };
    match foreign(&text, language) {
        Some(code) => html! { <span lang=code>{said}</span> }.into_any(),
        None => said.into_any(),
    }
}

/// The language that a text is in, where it is not the page's.
pub fn foreign(text: &Text, language: Language) -> Option<&'static str> {
    (text.language(language.code()) != language.code()).then_some("sv")
}
