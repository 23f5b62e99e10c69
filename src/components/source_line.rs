//! Where something stands in the source documents.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;
use malbild_plan::model::Citation;

use super::PlanText;
use crate::html::html;
use crate::state::state;

/// The document and section that something stands in; nothing where no source is told.
#[component]
pub fn SourceLine(source: Option<Citation>, plan: Arc<Indexed>) -> impl IntoView {
    let t = state().words();
    source.map(|source| {
        let document = match plan.document(&source.document) {
            Some(document) => html! { <PlanText text=document.title.clone() /> }.into_any(),
            None => source.document.clone().into_any(),
        };
        let section = source.section.map(|section| format!(", {section}"));
        html! { <span class="source small soft">{t.source} " " {document} <span lang="sv">{section}</span></span> }
    })
}
