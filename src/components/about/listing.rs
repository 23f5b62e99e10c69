//! Lists whose items each stand somewhere in a document.

use leptos::prelude::*;
use malbild_plan::model::Citation;

use super::cited::Cited;
use crate::context::Context;
use crate::html::{Element, html};

/// A list while its items are put together. Where all of them stand in the same place, that is told once, after them.
#[derive(Default)]
pub struct Listing {
    items: Vec<(AnyView, Option<&'static Citation>)>,
}

impl Listing {
    /// Adds an item, and where it stands.
    pub fn add(&mut self, content: AnyView, source: Option<&'static Citation>) {
        self.items.push((content, source));
    }

    /// The list with a class; nothing where it is empty. What is `cited` for the whole section is not said again.
    pub fn into_view(self, class: &'static str, cited: Cited, cx: &Context) -> Option<AnyView> {
        if self.items.is_empty() {
            return None;
        }
        let same = shared(self.items.iter().map(|(_, source)| *source));
        let mut list = Element::new("ul");
        list.attribute("class", class);
        for (content, source) in self.items {
            let source = cited.other(source.filter(|_| same.is_none()), cx);
            list.push(html! { <li>{content} {source}</li> });
        }
        Some(html! { {list.into_view()} {cited.other(same, cx)} })
    }
}

/// The place that several items share; none where they have different ones or none.
pub fn shared(mut sources: impl Iterator<Item = Option<&'static Citation>>) -> Option<&'static Citation> {
    let first = sources.next()??;
    let mut several = false;
    for source in sources {
        several = true;
        if source != Some(first) {
            return None;
        }
    }
    several.then_some(first)
}
