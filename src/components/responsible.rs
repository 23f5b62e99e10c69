//! Who is responsible.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;

use crate::html::html;
use crate::state::state;

/// The roles responsible, with their abbreviations written out; nothing where none are told.
#[component]
pub fn Responsible(roles: Vec<String>, plan: Arc<Indexed>) -> impl IntoView {
    let state = state();
    let t = state.words();
    let code = state.language().code();
    let names: Vec<String> = roles
        .iter()
        .map(|id| match plan.role(id) {
            Some(role) => match &role.abbreviation {
                Some(short) => format!("{} ({short})", role.name.get(code)),
                None => role.name.get(code).to_owned(),
            },
            None => id.clone(),
        })
        .collect();
    (!names.is_empty()).then(|| html! { <p>{t.responsible} ": " {names.join(", ")}</p> })
}
