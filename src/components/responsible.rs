//! Who is responsible.

use leptos::prelude::*;
use malbild_plan::model::Role;

use crate::context::Context;
use crate::html::html;

/// The roles responsible, with their abbreviations; nothing where none are told.
pub fn responsible(roles: &'static [String], cx: &Context) -> Option<AnyView> {
    responsible_names(roles, cx).map(|names| html! { <p class="small">{cx.words.responsible} ": " {names}</p> })
}

/// The names of the roles responsible, with their abbreviations; nothing where none are told.
pub fn responsible_names(roles: &'static [String], cx: &Context) -> Option<String> {
    let mut names = Vec::new();
    for id in roles {
        names.push(cx.plan.role(id).map_or_else(|| id.clone(), |role| role_name(role, cx)));
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// A role's name, with its abbreviation where it has one.
pub fn role_name(role: &'static Role, cx: &Context) -> String {
    match &role.abbreviation {
        Some(short) => format!("{} ({short})", cx.string(&role.name)),
        None => cx.string(&role.name).to_owned(),
    }
}
