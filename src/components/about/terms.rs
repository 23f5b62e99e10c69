//! Words with their explanations.

use leptos::prelude::*;
use malbild_plan::model::Citation;
use malbild_plan::swedish_order;

use super::cited::Cited;
use super::listing::shared;
use crate::context::Context;
use crate::html::{Element, html};

/// Words with their explanations, while they are put together.
#[derive(Default)]
pub struct Terms {
    terms: Vec<Term>,
}

/// A word with its explanation.
struct Term {
    word: &'static str,
    shown: AnyView,
    about: AnyView,
    source: Option<&'static Citation>,
}

impl Terms {
    /// Adds a word: itself for the order, itself as it is shown, what stands after it, and where it stands.
    pub fn add(&mut self, word: &'static str, shown: AnyView, about: AnyView, source: Option<&'static Citation>) {
        self.terms.push(Term { word, shown, about, source });
    }

    /// The words from A to Ö; nothing where there are none. Where all stand in the same place, that is told once.
    pub fn sorted(self, cited: Cited, cx: &Context) -> Option<AnyView> {
        let words: Vec<&str> = self.terms.iter().map(|term| term.word).collect();
        let order = swedish_order(&words);
        self.shown(&order, cited, cx)
    }

    /// The words as they were added.
    pub fn unsorted(self, cited: Cited, cx: &Context) -> Option<AnyView> {
        let order: Vec<usize> = (0..self.terms.len()).collect();
        self.shown(&order, cited, cx)
    }

    fn shown(self, order: &[usize], cited: Cited, cx: &Context) -> Option<AnyView> {
        let same = shared(self.terms.iter().map(|term| term.source));
        if self.terms.is_empty() {
            return None;
        }
        let mut terms: Vec<Option<Term>> = self.terms.into_iter().map(Some).collect();
        let mut list = Element::new("dl");
        list.attribute("class", "terms");
        for at in order {
            let Some(Term { shown, about, source, .. }) = terms.get_mut(*at).and_then(Option::take) else { continue };
            let source = cited.other(source.filter(|_| same.is_none()), cx);
            list.push(html! { <div><dt>{shown}</dt><dd>{about} {source}</dd></div> });
        }
        Some(html! { {list.into_view()} {cited.other(same, cx)} })
    }
}
