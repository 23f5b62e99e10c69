//! The plan itself: when it is valid, who decided it, from which documents it was taken, and its flaws.

use leptos::prelude::*;
use malbild_plan::model::{Decision, Document, Validity};
use malbild_plan::{format, is_safe_link};

use super::{plan_text_capital, remarks};
use crate::context::Context;
use crate::html::html;

/// Validity, decisions, documents and remarks of the plan as a whole.
pub fn about_plan(cx: &Context) -> AnyView {
    let t = cx.words;
    let plan = cx.plan.plan();
    let validity: Vec<AnyView> = plan.validity.iter().map(|validity| validity_view(validity, cx)).collect();
    let decisions: Vec<AnyView> = plan.decisions.iter().map(|decision| decision_view(decision, cx)).collect();
    let documents: Vec<AnyView> = plan.documents.iter().map(|document| document_view(document, cx)).collect();
    html! {
        <section class="about">
            <h2>{t.about_plan}</h2>
            <ul class="plain">{validity}</ul>
            {under(t.decisions_heading, decisions)}
            {under(t.documents_heading, documents)}
        </section>
        {remarks(&plan.remarks, 2, cx)}
    }
}

fn under(heading: &'static str, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| html! { <h3>{heading}</h3> <ul class="plain">{items}</ul> })
}

fn validity_view(validity: &'static Validity, cx: &Context) -> AnyView {
    let of = match &validity.of {
        Some(of) => html! { {plan_text_capital(of, cx.language)} ": " },
        None => html! { {cx.words.valid} " " },
    };
    let mut times = format::interval(validity.from, validity.to, cx.language);
    if let Some(to) = validity.extended_to {
        times = format!("{times}, {} {}", cx.words.extended_to, format::date(to, cx.language));
    }
    html! { <li>{of} {times}</li> }
}

fn decision_view(decision: &'static Decision, cx: &Context) -> AnyView {
    let mut key: Vec<String> = Vec::new();
    key.extend(decision.body.as_ref().map(|body| cx.string(body).to_owned()));
    key.extend(decision.date.map(|date| format::date(date, cx.language)));
    key.extend(decision.paragraph.as_ref().map(|paragraph| format!("§\u{a0}{paragraph}")));
    key.extend(decision.case_number.as_ref().map(|number| format!("{} {number}", cx.words.case_number)));
    let key = key.join(", ");
    let key = match decision.link.as_deref().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{key}</a> },
        None => key.into_any(),
    };
    let subject = decision.subject.as_ref().map(|subject| html! { ": " {cx.text(subject)} });
    html! { <li>{key} " – " {cx.text(&decision.kind)} {subject}</li> }
}

fn document_view(document: &'static Document, cx: &Context) -> AnyView {
    let kind = document.kind.as_ref().map(|kind| html! { <span class="soft">", " {cx.text(kind)}</span> });
    let note = document.note.as_ref().map(|note| html! { <p class="small soft">{cx.text(note)}</p> });
    html! { <li>{cx.text(&document.title)} {kind} {note}</li> }
}
