//! What the board itself has decided about how it goes: shown as theirs, never mixed with what is computed.

use leptos::prelude::*;
use malbild_plan::model::{Assessment, AssessmentStatus};
use malbild_plan::{format, say};

use super::{Look, plan_text_capital, source_line, status};
use crate::context::Context;
use crate::html::html;

/// How a decided verdict looks.
pub fn assessed(status: AssessmentStatus) -> Look {
    match status {
        AssessmentStatus::Fulfilled => Look::Met,
        AssessmentStatus::PartlyFulfilled => Look::Partly,
        AssessmentStatus::NotFulfilled => Look::Missed,
        AssessmentStatus::NotAssessed | AssessmentStatus::Unknown => Look::None,
    }
}

/// Decided assessments, the latest first: by the time they are about, then by the day they were made.
fn latest_first(assessments: &'static [Assessment], cx: &Context) -> Vec<&'static Assessment> {
    let about = |a: &Assessment| a.period.as_ref().map_or(f64::NEG_INFINITY, |period| cx.position(period));
    let mut sorted: Vec<&Assessment> = assessments.iter().collect();
    sorted.sort_by(|a, b| about(b).total_cmp(&about(a)).then_with(|| b.date.cmp(&a.date)));
    sorted
}

/// The latest of decided assessments.
pub fn latest_assessment(assessments: &'static [Assessment], cx: &Context) -> Option<&'static Assessment> {
    latest_first(assessments, cx).first().copied()
}

/// A verdict as symbol and word: the municipality's own word where it has one.
pub fn assessment_mark(assessment: &'static Assessment, cx: &Context) -> AnyView {
    let word = match &assessment.label {
        Some(label) => plan_text_capital(label, cx.language),
        None => say::assessment_status(assessment.status, cx.language).into_any(),
    };
    status(assessed(assessment.status), word)
}

/// The latest decided assessment with its reason, who and when, and the earlier ones folded; nothing where there
/// is none.
pub fn assessment_card(assessments: &'static [Assessment], cx: &Context) -> Option<AnyView> {
    let sorted = latest_first(assessments, cx);
    let (latest, earlier) = sorted.split_first()?;
    let history = (!earlier.is_empty()).then(|| {
        let items: Vec<AnyView> = earlier.iter().map(|earlier| html! { <li>{body(earlier, cx)}</li> }).collect();
        html! {
            <details>
                <summary>{cx.words.assessment_history}</summary>
                <ol class="history">{items}</ol>
            </details>
        }
    });
    Some(html! {
        <section class=format!("verdict {}", assessed(latest.status).class())>
            <h2 class="small">{cx.words.assessment}</h2>
            {body(latest, cx)}
            {history}
        </section>
    })
}

fn body(assessment: &'static Assessment, cx: &Context) -> AnyView {
    let who = assessment.body.as_ref().map(|body| html! { {cx.text(body)} ", " });
    let mut facts = vec![say::assessment_kind(assessment.kind, cx.language).to_owned()];
    facts.extend(assessment.period.as_ref().map(|period| cx.period(period)));
    facts.extend(assessment.date.map(|date| format::date(date, cx.language)));
    let reason = assessment.reason.as_ref().map(|reason| html! { <p class="reason">{cx.text(reason)}</p> });
    html! {
        <p>{assessment_mark(assessment, cx)}</p>
        {reason}
        <p class="small soft">{who} {facts.join(", ")}</p>
        {source_line(assessment.source.as_ref(), cx)}
    }
}
