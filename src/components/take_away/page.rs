//! The address of any view, to pass on, and how to cite the plan it shows.

use leptos::prelude::*;

use super::citations::citations;
use super::link::link;
use super::said::{Said, said_here};
use crate::browser::address;
use crate::html::html;
use crate::pages::title;
use crate::state::{State, state};

/// The address of the view that is shown, and where it is of a plan the citation. At the foot of every view.
pub fn page() -> AnyView {
    let said = Said::default();
    html! { <div class="take-away">{to_share(state(), "page", said)} {said_here(said)}</div> }
}

/// The same, as a part of something else. `id` begins the ids of its fields.
pub fn to_share(state: State, id: &'static str, said: Said) -> AnyView {
    // Where the reader is now, whatever the view was opened at; never the publisher's review.
    let mut route = address::current();
    route.review = false;
    let address = address::whole(&route);
    let title = untrack(|| title(state));
    let citations = untrack(|| state.context()).map(|cx| citations(&cx, &route, &address, id, said));
    html! {
        {link(&address, title, id, said, untrack(|| state.language()))}
        {citations}
    }
}
