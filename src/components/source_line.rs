//! Where something stands in the source documents.

use leptos::prelude::*;
use malbild_plan::model::Citation;

use crate::context::Context;
use crate::html::html;

/// The section of the page about the plan that holds one of its documents.
pub fn document_section(id: &str) -> String {
    ["dokument-", id].concat()
}

/// The document and section that something stands in; nothing where no source is told.
pub fn source_line(source: Option<&'static Citation>, cx: &Context) -> Option<AnyView> {
    let words = source_words(source, cx)?;
    Some(html! { <span class="source small soft">{cx.words.source} " " {words}</span> })
}

/// The same without the word for it. The document's name leads to what is told of the document.
pub fn source_words(source: Option<&'static Citation>, cx: &Context) -> Option<AnyView> {
    let source = source?;
    let document = match cx.plan.document(&source.document) {
        Some(document) => {
            html! { <a href=cx.section(&document_section(&document.id))>{cx.text(&document.title)}</a> }
        }
        None => source.document.as_str().into_any(),
    };
    let section = source.section.as_deref();
    let section = section.map(|section| html! { <span lang="sv">{[", ", section].concat()}</span> });
    Some(html! { {document} {section} })
}
