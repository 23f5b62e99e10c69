//! Words with their explanations.

use leptos::prelude::*;
use malbild_plan::model::Citation;
use malbild_plan::swedish_order;

use crate::components::source_line;
use crate::context::Context;
use crate::html::{Element, html};

/// Words with their explanations, while they are put together.
#[derive(Default)]
pub struct Terms {
    words: Vec<&'static str>,
    views: Vec<Option<AnyView>>,
    sources: Vec<Option<&'static Citation>>,
}

impl Terms {
    /// Adds a word: itself for the order, itself as it is shown, and what stands after it.
    pub fn add(&mut self, word: &'static str, shown: AnyView, about: AnyView, source: Option<&'static Citation>) {
        self.words.push(word);
        self.views.push(Some(html! { <div><dt>{shown}</dt><dd>{about}</dd></div> }));
        self.sources.push(source);
    }

    /// The words from A to Ö; nothing where there are none. Where all stand in the same place, that is told once.
    pub fn sorted(self, cx: &Context) -> Option<AnyView> {
        let order = swedish_order(&self.words);
        self.shown(&order, cx)
    }

    /// The words as they were added.
    pub fn unsorted(self, cx: &Context) -> Option<AnyView> {
        let order: Vec<usize> = (0..self.words.len()).collect();
        self.shown(&order, cx)
    }

    fn shown(mut self, order: &[usize], cx: &Context) -> Option<AnyView> {
        let first = *self.sources.first()?;
        let same = self.sources.iter().all(|source| *source == first);
        let source =
            source_line(first.filter(|_| same), cx).map(|source| html! { <p class="common-source">{source}</p> });
        let mut list = Element::new("dl");
        list.attribute("class", "terms");
        for at in order {
            if let Some(view) = self.views.get_mut(*at).and_then(Option::take) {
                list.push(view);
            }
        }
        Some(html! { {list.into_view()} {source} })
    }
}
