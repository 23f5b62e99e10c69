//! A bar of shares, with the same in words beneath.

use leptos::prelude::*;

use super::{Look, Symbol};
use crate::html::html;

/// One share of a whole.
#[derive(Clone, Debug)]
pub struct Share {
    /// How many.
    pub n: usize,
    /// What they are.
    pub name: &'static str,
    /// How they look.
    pub look: Look,
}

/// A bar with one segment a share, and a list that says the same.
#[component]
pub fn ShareBar(shares: Vec<Share>) -> impl IntoView {
    let segments = shares.clone().into_iter().map(|share| {
        view! { <span class=share.look.class() style:flex-grow=share.n.to_string()>{share.n}</span> }
    });
    let items = shares.into_iter().map(|share| {
        html! {
            <li>
                <span class=format!("status {}", share.look.class())><Symbol look=share.look /> {share.name}</span>
                " "
                <span class="num">{share.n}</span>
            </li>
        }
    });
    html! {
        <div class="share-bar">
            <div class="bar" aria-hidden="true">{segments.collect_view()}</div>
            <ul>{items.collect_view()}</ul>
        </div>
    }
}
