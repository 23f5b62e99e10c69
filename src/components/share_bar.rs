//! A bar of shares, with the same in words beneath.

use leptos::prelude::*;

use super::{Look, status};
use crate::html::{Element, html};

/// One share of a whole.
#[derive(Clone, Debug)]
pub struct Share {
    /// How many.
    pub n: usize,
    /// What they are.
    pub name: String,
    /// How they look.
    pub look: Look,
    /// Where they are shown alone.
    pub href: Option<String>,
}

/// A bar with one segment a share, and a list that says the same. Both lead to where a share is shown alone; the bar is
/// for eyes and pointers only.
pub fn share_bar(shares: &[Share]) -> AnyView {
    let segment = |share: &Share| {
        let mut segment = Element::new("a");
        segment.attribute("class", share.look.class());
        segment.attribute("tabindex", "-1");
        segment.attribute("href", share.href.clone());
        segment.style("flex-grow", share.n.to_string());
        segment.child(share.n.to_string());
        segment.into_view()
    };
    let item = |share: &Share| {
        let mark = status(share.look, share.name.clone().into_any());
        let n = html! { <span class="num">{share.n.to_string()}</span> };
        match share.href.clone() {
            Some(href) => html! { <li><a href=href>{mark} " " {n}</a></li> },
            None => html! { <li>{mark} " " {n}</li> },
        }
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
