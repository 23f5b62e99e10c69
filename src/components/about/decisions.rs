//! Until when the plan is valid, and what has been decided of it, as a line of time.

use leptos::prelude::*;
use malbild_plan::model::{Decision, Validity};
use malbild_plan::{format, is_safe_link, say};

use super::statements::under;
use crate::components::{plan_text_capital, remarks, source_line};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Validity, decisions in order, and what is proposed.
pub fn decisions(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let spans: Vec<AnyView> = plan.validity.iter().map(|validity| span(validity, cx)).collect();
    let spans = (!spans.is_empty()).then(|| {
        html! { <h3>{about::validity(cx.language)}</h3> <ul class="spans">{spans}</ul> }
    });
    let decided: Vec<AnyView> = plan.decisions.iter().map(|decision| step(decision, cx)).collect();
    let decided = (!decided.is_empty()).then(|| {
        html! { <h3>{about::decided(cx.language)}</h3> <ol class="timeline">{decided}</ol> }
    });
    let lead = Some(about::proposals_lead(cx.language));
    let proposed = under(about::proposals(cx.language), lead, &plan.proposals, cx);
    let any = spans.is_some() || decided.is_some() || proposed.is_some();
    any.then(|| html! { {spans} {decided} {proposed} })
}

fn span(validity: &'static Validity, cx: &Context) -> AnyView {
    let of = match &validity.of {
        Some(of) => plan_text_capital(of, cx.language),
        None => about::validity_of_plan(cx.language).into_any(),
    };
    let times = format::interval(validity.from, validity.to, cx.language);
    let extended = validity.extended_to.map(|to| {
        html! { ", " <strong>{cx.words.extended_to} " " {format::date(to, cx.language)}</strong> }
    });
    let decision = validity.decision.as_ref().and_then(|id| cx.plan.decision(id));
    let decision = decision.map(|decision| {
        html! { <span class="small soft">", " {about::by_decision(cx.language)} ": " {key(decision, cx)}</span> }
    });
    html! {
        <li>
            <p>{of} ": " <span class="num">{times}</span> {extended} {decision}</p>
            {source_line(validity.source.as_ref(), cx)}
            {remarks(&validity.remarks, 4, cx)}
        </li>
    }
}

/// Who, when and in which paragraph: together they name a decision.
fn key(decision: &'static Decision, cx: &Context) -> String {
    let mut key = Vec::new();
    key.extend(decision.body.as_ref().map(|body| cx.string(body).to_owned()));
    key.extend(decision.date.map(|date| format::date(date, cx.language)));
    key.extend(decision.paragraph.as_ref().map(|paragraph| format!("§\u{a0}{paragraph}")));
    key.join(", ")
}

/// A decision on the line of time: its date as exactly as it is told, what was done, and its key.
fn step(decision: &'static Decision, cx: &Context) -> AnyView {
    let t = cx.words;
    let date = match decision.date {
        Some(date) => say::capital(&format::date(date, cx.language)),
        None => about::no_date(cx.language).to_owned(),
    };
    let subject = decision.subject.as_ref().map(|subject| html! { ": " {cx.text(subject)} });
    let body = match &decision.body {
        Some(body) => cx.text(body),
        None => about::no_body(cx.language).into_any(),
    };
    let mut rest = String::new();
    for (before, text) in [("§\u{a0}", &decision.paragraph), (&[t.case_number, " "].concat(), &decision.case_number)] {
        if let Some(text) = text {
            rest = rest + ", " + before + text;
        }
    }
    let what = html! { {plan_text_capital(&decision.kind, cx.language)} {subject} };
    let what = match decision.link.as_deref().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{what}</a> },
        None => what,
    };
    html! {
        <li>
            <p class="when num">{date}</p>
            <p>{what}</p>
            <p class="small soft">{body} {rest}</p>
            {source_line(decision.source.as_ref(), cx)}
            {remarks(&decision.remarks, 4, cx)}
        </li>
    }
}
