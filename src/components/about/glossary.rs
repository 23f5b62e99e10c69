//! The glossary, from A to Ö.

use leptos::prelude::*;

use super::cited::Cited;
use super::terms::Terms;
use crate::components::remarks;
use crate::context::Context;
use crate::html::html;

/// The words that the plan explains.
pub fn glossary(cx: &Context) -> Option<AnyView> {
    let mut terms = Terms::default();
    let cited = Cited::of(&cx.plan.plan().glossary.iter().map(|term| term.source.as_ref()).collect::<Vec<_>>());
    for term in &cx.plan.plan().glossary {
        let about = html! { <p>{cx.text(&term.definition)}</p> {remarks(&term.remarks, 3, cx)} };
        terms.add(cx.string(&term.term), cx.text(&term.term), about, term.source.as_ref());
    }
    let terms = terms.sorted(cited, cx)?;
    Some(html! { {terms} {cited.line(cx)} })
}
