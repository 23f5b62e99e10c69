//! Who is responsible.

use leptos::prelude::*;

use crate::context::Context;
use crate::html::html;

/// The roles responsible, with their abbreviations; nothing where none are told.
pub fn responsible(roles: &'static [String], cx: &Context) -> Option<AnyView> {
    let name = |id: &'static String| match cx.plan.role(id) {
        Some(role) => match &role.abbreviation {
            Some(short) => format!("{} ({short})", cx.string(&role.name)),
            None => cx.string(&role.name).to_owned(),
        },
        None => id.clone(),
    };
    let names: Vec<String> = roles.iter().map(name).collect();
    (!names.is_empty()).then(|| html! { <p class="small">{cx.words.responsible} ": " {names.join(", ")}</p> })
}
