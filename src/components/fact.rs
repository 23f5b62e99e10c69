//! One line of a list of facts.

use leptos::prelude::*;

use crate::html::html;

/// A label and what it says, for a `<dl>`; nothing where there is nothing to say.
pub fn fact<V: IntoView>(label: &'static str, value: Option<V>) -> Option<impl IntoView + use<V>> {
    value.map(|value| html! { <div><dt>{label}</dt><dd>{value.into_any()}</dd></div> })
}
