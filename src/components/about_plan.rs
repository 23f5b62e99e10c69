//! The plan itself in short: when it is valid and who decided it, and the way to the rest.

use leptos::prelude::*;
use malbild_plan::model::{Decision, Validity};
use malbild_plan::reading::Attention;
use malbild_plan::{format, is_safe_link, say};

use super::{figures, plan_text_capital, summary};
use crate::context::Context;
use crate::html::html;
use crate::route::{Compare, FLAWS, View};

/// What the plan is about, unless that has been told, how much it holds, validity, case number and decisions, and links to
/// everything else that is to be known of it.
pub fn about_plan(with_summary: bool, cx: &Context) -> AnyView {
    let t = cx.words;
    let plan = cx.plan.plan();
    let validity: Vec<AnyView> = plan.validity.iter().map(|validity| validity_view(validity, cx)).collect();
    let case_number = plan.case_number.as_ref();
    let case_number = case_number.map(|number| html! { <li>{say::capital(t.case_number)} " " {number.clone()}</li> });
    let decisions: Vec<AnyView> = plan.decisions.iter().map(|decision| decision_view(decision, cx)).collect();
    let decisions =
        (!decisions.is_empty()).then(|| html! { <h3>{t.decisions_heading}</h3> <ul class="plain">{decisions}</ul> });
    let flawed = !cx.readings.needs_of(Attention::SourceFlaw).is_empty();
    let remarks = flawed.then(|| {
        html! { <li><a href=cx.section(FLAWS)>{say::capital(t.remarks.many)}</a></li> }
    });
    let compare = (!plan.indicators.is_empty()).then(|| {
        html! { <li><a href=cx.route.to_compare(Compare::default()).to_string()>{t.compare}</a></li> }
    });
    html! {
        <section class="about">
            <h2>{t.about_plan}</h2>
            {with_summary.then(|| summary(cx))}
            <section aria-label=t.figures_heading>{figures(cx)}</section>
            <ul class="plain">{validity} {case_number}</ul>
            {decisions}
            <ul class="links spaced">
                <li><a href=cx.route.with_view(View::About).to_string()>{t.more_about_plan}</a></li>
                {compare}
                {remarks}
            </ul>
        </section>
    }
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
    let key = say::capital(&key.join(", "));
    let key = match decision.link.as_deref().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{key}</a> },
        None => key.into_any(),
    };
    let subject = decision.subject.as_ref().map(|subject| html! { ": " {cx.text(subject)} });
    html! { <li>{key} " – " {cx.text(&decision.kind)} {subject}</li> }
}
