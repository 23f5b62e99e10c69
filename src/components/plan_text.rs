//! A text of the plan, in the reader's language where there is a translation.

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::model::Text;
use malbild_plan::say;

use crate::html::html;

/// A text of the plan. Where it stays in Swedish on an English page it is marked as Swedish, so that it is read
/// aloud and hyphenated right.
pub fn plan_text(text: &'static Text, language: Language) -> AnyView {
    marked(text, text.get(language.code()).into_any(), language)
}

/// A text of the plan with a capital first letter.
pub fn plan_text_capital(text: &'static Text, language: Language) -> AnyView {
    marked(text, say::capital(text.get(language.code())).into_any(), language)
}

fn marked(text: &Text, said: AnyView, language: Language) -> AnyView {
    if text.language(language.code()) == language.code() {
        return said;
    }
    html! { <span lang="sv">{said}</span> }
}
