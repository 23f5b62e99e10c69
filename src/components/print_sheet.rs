//! Printing a goal on one page.

use leptos::prelude::*;

use crate::browser::sheet::print_on_one_page;
use crate::context::Context;
use crate::html::html;

/// The button that prints the view on one page: what the goal is and how it goes, without what lies behind. Printing the
/// page as usual prints all of it.
pub fn print_sheet(cx: &Context) -> AnyView {
    let name = cx.words.print_sheet;
    let button = view! { <button type="button" class="button quiet" on:click=|_| print_on_one_page()>{name}</button> };
    html! { <p class="actions spaced">{button.into_any()}</p> }
}
