//! The plan itself: when it is valid, who decided it, from which documents it was taken, and its flaws.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{Decision, Validity};
use malbild_plan::{Indexed, format, is_safe_link};

use super::{PlanText, Remarks};
use crate::html::html;
use crate::state::state;

/// Validity, decisions, documents and remarks of the plan as a whole.
#[component]
pub fn AboutPlan(plan: Arc<Indexed>) -> impl IntoView {
    let t = state().words();
    let p = plan.plan();
    let validity = p.validity.iter().map(|validity| html! { <li>{validity_view(validity)}</li> }).collect_view();
    let decisions = p.decisions.iter().map(|decision| html! { <li>{decision_view(decision)}</li> }).collect_view();
    let has_decisions = !p.decisions.is_empty();
    let decisions = has_decisions.then(|| html! { <h3>{t.decisions_heading}</h3> <ol class="plain">{decisions}</ol> });
    let documents = p.documents.iter().map(|document| {
        let kind = document.kind.clone().map(|text| html! { <span class="soft">", " <PlanText text /></span> });
        let note = document.note.clone().map(|text| html! { <p class="small soft"><PlanText text /></p> });
        html! { <li><PlanText text=document.title.clone() /> {kind} {note}</li> }
    });
    let has_documents = !p.documents.is_empty();
    let documents = documents.collect_view();
    let documents = has_documents.then(|| html! { <h3>{t.documents_heading}</h3> <ul class="plain">{documents}</ul> });
    html! {
        <section class="about">
            <h2>{t.about_plan}</h2>
            <ul class="plain">{validity}</ul>
            {decisions}
            {documents}
        </section>
        <Remarks remarks=p.remarks.clone() />
    }
}

fn validity_view(validity: &Validity) -> impl IntoView + use<> {
    let state = state();
    let t = state.words();
    let language = state.language();
    let of = validity.of.clone().map(|text| html! { <PlanText text capital=true /> ": " });
    let times = format::interval(validity.from, validity.to, language);
    let extended = validity.extended_to.map(|to| format!(", {} {}", t.extended_to, format::date(to, language)));
    let word = if of.is_none() { t.valid } else { "" };
    html! { {of} {word} " " {times} {extended} }
}

fn decision_view(decision: &Decision) -> impl IntoView + use<> {
    let state = state();
    let language = state.language();
    let code = language.code();
    let t = state.words();
    let body = decision.body.as_ref().map(|text| text.get(code).to_owned());
    let date = decision.date.map(|date| format::date(date, language));
    let paragraph = decision.paragraph.as_ref().map(|paragraph| format!("§\u{a0}{paragraph}"));
    let case = decision.case_number.as_ref().map(|number| format!("{} {number}", t.case_number));
    let key = [body, date, paragraph, case].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let key = match decision.link.clone().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{key}</a> }.into_any(),
        None => key.into_any(),
    };
    let subject = decision.subject.clone().map(|text| html! { ": " <PlanText text /> });
    html! { {key} " – " <PlanText text=decision.kind.clone() /> {subject} }
}
