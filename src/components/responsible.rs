//! Who is responsible.

use leptos::prelude::*;
use malbild_plan::model::Role;

use crate::context::Context;
use crate::html::html;

/// The roles responsible, with their abbreviations; nothing where none are told.
pub fn responsible(roles: &'static [String], cx: &Context) -> Option<AnyView> {
    let name = |id: &'static String| match cx.plan.role(id) {
        Some(role) => role_name(role, cx),
        None => id.clone(),
    };
    let names: Vec<String> = roles.iter().map(name).collect();
    (!names.is_empty()).then(|| html! { <p class="small">{cx.words.responsible} ": " {names.join(", ")}</p> })
}

/// A role's name, with its abbreviation where it has one.
pub fn role_name(role: &'static Role, cx: &Context) -> String {
    match &role.abbreviation {
        Some(short) => format!("{} ({short})", cx.string(&role.name)),
        None => cx.string(&role.name).to_owned(),
    }
}
