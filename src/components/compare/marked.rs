//! Two wordings as one text, with what differs marked.

use leptos::prelude::*;
use malbild_plan::diff::{Mark, Piece};

use crate::context::Context;
use crate::html::html;
use crate::text::compare as words;

/// A text with what is gone struck through and what is new underlined. Those who hear the page, or copy the text, get
/// the same in words. `is_foreign` where the text is Swedish on a page in another language.
pub fn marked(pieces: Vec<Piece<'_>>, is_foreign: bool, cx: &Context) -> AnyView {
    let mut views: Vec<AnyView> = Vec::new();
    for piece in pieces {
        let text = piece.text.to_owned();
        views.push(match piece.mark {
            Mark::Same => text.into_any(),
            Mark::Gone => html! { <del>{unseen(words::gone(cx.language), cx)} {text} {unseen("] ", cx)}</del> },
            Mark::New => html! { <ins>{unseen(words::new(cx.language), cx)} {text} {unseen("] ", cx)}</ins> },
        });
    }
    html! { <p class="marked" lang=is_foreign.then_some("sv")>{views}</p> }
}

fn unseen(text: &'static str, cx: &Context) -> AnyView {
    html! { <span class="unseen" lang=cx.language.code()>{text}</span> }
}
