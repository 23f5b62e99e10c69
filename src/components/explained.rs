//! Texts of the plan whose words are explained where they stand.

use leptos::prelude::*;
use malbild_plan::explain::{Explanation, Piece, explanations, pieces};
use malbild_plan::model::Text;

use super::plan_text;
use crate::context::Context;
use crate::html::html;

/// The texts of a section of a page: a word is explained where it stands for the first time. Not for links and headings,
/// in which no button may stand.
pub struct Explained {
    explanations: Vec<Explanation<'static>>,
    met: Vec<usize>,
}

impl Explained {
    /// A section where nothing has been explained yet.
    pub fn new(cx: &Context) -> Self {
        Self { explanations: explanations(cx.plan.plan(), cx.language.code()), met: Vec::new() }
    }

    /// A text, and right after each word that the plan explains, folded away, what it means.
    pub fn text(&mut self, text: &'static Text, cx: &Context) -> AnyView {
        let code = cx.language.code();
        let pieces = pieces(text.get(code), &self.explanations, &mut self.met);
        if !pieces.iter().any(|piece| matches!(piece, Piece::Word(..))) {
            return cx.text(text);
        }
        let mut views = Vec::new();
        for piece in pieces {
            views.push(match (piece, &self.explanations) {
                (Piece::Plain(plain), _) => plain.into_any(),
                (Piece::Word(said, which), all) => match all.get(which) {
                    Some(explanation) => word(said, plan_text(explanation.about, cx.language)),
                    None => said.into_any(),
                },
            });
        }
        let own = text.language(code) != code;
        html! { <span lang=own.then_some("sv")>{views}</span> }
    }
}

/// A word as a button that shows and hides what it means. The explanation stands in the text, so it is never outside the
/// window and is read next.
fn word(said: &'static str, about: AnyView) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <button
            type="button"
            class="term"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            on:click=move |_| open.update(|open| *open = !*open)
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    open.set(false);
                }
            }
        >
            {said}
        </button>
        <span class="explained" hidden=move || !open.get()>
            {about}
        </span>
    }
    .into_any()
}
