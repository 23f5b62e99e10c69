//! What the board itself has decided about how it goes: shown as theirs, never mixed with what is computed.

use leptos::prelude::*;
use malbild_plan::model::{Assessment, AssessmentKind, AssessmentStatus, Text};
use malbild_plan::reading::assessments_latest_first;
use malbild_plan::{format, say};

use super::{Look, plan_text_capital, source_line, status};
use crate::context::Context;
use crate::html::html;

/// How a decided verdict looks. What is only expected never looks like what has been reached.
pub fn assessed(status: AssessmentStatus, kind: AssessmentKind) -> Look {
    let expected = kind == AssessmentKind::Forecast;
    match (status, expected) {
        (AssessmentStatus::Fulfilled, false) => Look::Met,
        (AssessmentStatus::Fulfilled, true) => Look::MetExpected,
        (AssessmentStatus::PartlyFulfilled, false) => Look::Partly,
        (AssessmentStatus::PartlyFulfilled, true) => Look::PartlyExpected,
        (AssessmentStatus::NotFulfilled, false) => Look::Missed,
        (AssessmentStatus::NotFulfilled, true) => Look::MissedExpected,
        (AssessmentStatus::NotAssessed | AssessmentStatus::Unknown, _) => Look::None,
    }
}

/// A verdict as symbol and word: the municipality's own word where it has one. A forecast says that it is one.
pub fn assessment_mark(assessment: &'static Assessment, cx: &Context) -> AnyView {
    let word = match (&assessment.label, assessment.kind) {
        (Some(label), AssessmentKind::Forecast) if !says_forecast(label, cx) => {
            html! { {cx.words.forecast_mark} " " {cx.text(label)} }
        }
        (Some(label), _) => plan_text_capital(label, cx.language),
        (None, kind) => say::assessed(assessment.status, kind, cx.language).into_any(),
    };
    status(assessed(assessment.status, assessment.kind), word)
}

/// The municipality's own word for a verdict. A forecast says that it is one.
pub fn verdict_word(label: &'static Text, kind: AssessmentKind, cx: &Context) -> String {
    let word = cx.string(label);
    if kind == AssessmentKind::Forecast && !says_forecast(label, cx) {
        return [cx.words.forecast_mark, " ", word].concat();
    }
    say::capital(word)
}

/// Whether a word for a verdict tells by itself that it is a forecast.
fn says_forecast(label: &'static Text, cx: &Context) -> bool {
    say::is_forecast_word(cx.string(label))
}

/// The latest decided assessment with its reason, who and when, and the earlier ones folded; nothing where there
/// is none.
pub fn assessment_card(assessments: &'static [Assessment], cx: &Context) -> Option<AnyView> {
    let sorted = assessments_latest_first(assessments, cx.plan);
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
    let expected = latest.kind == AssessmentKind::Forecast;
    let (heading, class) = if expected { (cx.words.forecast_decided, " expected") } else { (cx.words.assessment, "") };
    Some(html! {
        <section class=format!("verdict {}{class}", assessed(latest.status, AssessmentKind::Outcome).class())>
            <h2 class="small">{heading}</h2>
            {body(latest, cx)}
            {history}
        </section>
    })
}

fn body(assessment: &'static Assessment, cx: &Context) -> AnyView {
    let who = assessment.body.as_ref().map(|body| html! { {cx.text(body)} ", " });
    let mut facts = Vec::new();
    // The mark has said it of a forecast.
    if assessment.kind == AssessmentKind::Outcome {
        facts.push(say::assessment_kind(assessment.kind, cx.language).to_owned());
    }
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
