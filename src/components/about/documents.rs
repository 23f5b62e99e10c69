//! The documents that the plan was taken from, with their sections.

use leptos::prelude::*;
use malbild_plan::is_safe_link;
use malbild_plan::model::{Document, Section};

use crate::components::{document_section, plan_text_capital, remarks};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The source documents, each in a place that addresses can lead to.
pub fn documents(cx: &Context) -> Option<AnyView> {
    let items: Vec<AnyView> = cx.plan.plan().documents.iter().map(|document| item(document, cx)).collect();
    (!items.is_empty()).then(|| html! { <ul class="statements">{items}</ul> })
}

fn item(document: &'static Document, cx: &Context) -> AnyView {
    let title = cx.text(&document.title);
    let title = match document.link.as_deref().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{title}</a> },
        None => title,
    };
    let kind = document.kind.as_ref().map(|kind| plan_text_capital(kind, cx.language));
    let comma = (kind.is_some() && document.case_number.is_some()).then_some(", ");
    let number = document.case_number.as_deref().map(|number| [cx.words.case_number, " ", number].concat());
    let note = document.note.as_ref().map(|note| html! { <p>{cx.text(note)}</p> });
    let sections: Vec<AnyView> = document.sections.iter().map(section).collect();
    let sections = (!sections.is_empty()).then(|| {
        html! { <details><summary>{about::sections(cx.language)}</summary><ul lang="sv">{sections}</ul></details> }
    });
    html! {
        <li id=document_section(&document.id)>
            <h3 tabindex="-1">{title}</h3>
            <p class="small soft">{kind} {comma} {number}</p>
            {note}
            {sections}
            {remarks(&document.remarks, 4, cx)}
        </li>
    }
}

fn section(section: &'static Section) -> AnyView {
    let inner: Vec<AnyView> = section.sections.iter().map(|name| html! { <li>{name.as_str()}</li> }).collect();
    let inner = (!inner.is_empty()).then(|| html! { <ul>{inner}</ul> });
    html! { <li>{section.name.as_str()} {inner}</li> }
}
