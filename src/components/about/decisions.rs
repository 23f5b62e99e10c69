//! Until when the plan is valid, and what has been decided of it, as a line of time.

use leptos::prelude::*;
use malbild_plan::model::{Citation, Decision, Statement, Validity};
use malbild_plan::{format, is_safe_link, say};

use super::cited::Cited;
use super::listing::Listing;
use super::statements::places;
use crate::components::{plan_text_capital, remarks, responsible};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// From this many decisions on, all but the latest are folded.
const MANY: usize = 3;

/// Validity, decisions with the latest first, and what is proposed.
pub fn decisions(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let mut all: Vec<Option<&'static Citation>> = plan.validity.iter().map(|of| of.source.as_ref()).collect();
    all.extend(plan.decisions.iter().map(|decision| decision.source.as_ref()));
    all.extend(places(&[&plan.proposals]));
    let cited = Cited::of(&all);
    let spans: Vec<AnyView> = plan.validity.iter().map(|validity| span(validity, cited, cx)).collect();
    let spans = (!spans.is_empty()).then(|| {
        html! { <h3>{about::validity(cx.language)}</h3> <ul class="spans">{spans}</ul> }
    });
    let (decided, proposed) = (decided(cited, cx), proposed(cited, cx));
    let any = spans.is_some() || decided.is_some() || proposed.is_some();
    any.then(|| html! { {spans} {decided} {proposed} {cited.line(cx)} })
}

/// The decisions backwards. Where there are many, those before the latest are folded.
fn decided(cited: Cited, cx: &Context) -> Option<AnyView> {
    let decisions = &cx.plan.plan().decisions;
    let mut steps: Vec<AnyView> = decisions.iter().rev().map(|decision| step(decision, cited, cx)).collect();
    let before = if steps.len() >= MANY { steps.split_off(1) } else { Vec::new() };
    let before = (!before.is_empty()).then(|| {
        let count = before.len().to_string();
        html! {
            <details class="unfolds">
                <summary>{about::decided_before(cx.language)} " (" {count} ")"</summary>
                <ol class="timeline">{before}</ol>
            </details>
        }
    });
    (!steps.is_empty()).then(|| {
        html! { <h3>{about::decided(cx.language)}</h3> <ol class="timeline">{steps}</ol> {before} }
    })
}

/// What is proposed, and what became of it as far as the documents tell.
fn proposed(cited: Cited, cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let decision_on = |proposal: &Statement| {
        plan.decisions.iter().find(|decision| decision.source.is_some() && decision.source == proposal.source)
    };
    let open = plan.proposals.iter().any(|proposal| decision_on(proposal).is_none());
    let lead = open.then(|| html! { <p class="small soft">{about::proposals_lead(cx.language)}</p> });
    let mut listing = Listing::default();
    for proposal in &plan.proposals {
        let decision = decision_on(proposal).map(|decision| {
            let subject = decision.subject.as_ref().map(|subject| html! { ": " {cx.text(subject)} });
            html! {
                <p class="small">
                    {about::decided_beside(cx.language)} " " {cx.text(&decision.kind)} {subject} " (" {key(decision, cx)} ")."
                </p>
            }
        });
        let description = proposal.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
        let content = html! {
            <p class="name">{cx.text(&proposal.text)}</p>
            {description}
            {decision}
            {responsible(&proposal.responsible, cx)}
            {remarks(&proposal.remarks, 4, cx)}
        };
        listing.add(content, proposal.source.as_ref());
    }
    let list = listing.into_view("statements", cited, cx)?;
    Some(html! { <h3>{about::proposals(cx.language)}</h3> {lead} {list} })
}

fn span(validity: &'static Validity, cited: Cited, cx: &Context) -> AnyView {
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
            {cited.other(validity.source.as_ref(), cx)}
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
fn step(decision: &'static Decision, cited: Cited, cx: &Context) -> AnyView {
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
            {cited.other(decision.source.as_ref(), cx)}
            {remarks(&decision.remarks, 4, cx)}
        </li>
    }
}
