//! A field that leads to the search.

use leptos::prelude::*;

use crate::html::html;
use crate::route::Route;
use crate::text::words;

/// A field and its button: they lead to what is found in the plan of the address, or in all plans. The form's address
/// is that of an empty search (see [`crate::browser::address::follow`]).
pub fn search_form(route: &Route) -> AnyView {
    let t = words(route.language);
    html! {
        <form class="quick-search" role="search" action=route.to_search().to_string()>
            <input type="search" name="sok" maxlength="200" autocomplete="off" enterkeyhint="search" aria-label=t.search placeholder=t.search />
            <button type="submit">{t.search}</button>
        </form>
    }
}
