//! A bar of shares, with the same in words beneath.

use leptos::prelude::*;

use super::{Look, status};
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
pub fn share_bar(shares: &[Share]) -> AnyView {
    let segment = |share: &Share| {
        let n = share.n.to_string();
        let grow = n.clone();
        view! { <span class=share.look.class() style:flex-grow=grow>{n}</span> }.into_any()
    };
    let item = |share: &Share| {
        let name = share.name.into_any();
        html! { <li>{status(share.look, name)} " " <span class="num">{share.n.to_string()}</span></li> }
    };
    let segments: Vec<AnyView> = shares.iter().map(segment).collect();
    let items: Vec<AnyView> = shares.iter().map(item).collect();
    html! {
        <div class="share-bar">
            <div class="bar" aria-hidden="true">{segments}</div>
            <ul class="shares">{items}</ul>
        </div>
    }
}
