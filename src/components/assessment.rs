//! What the board itself has decided about how it goes: shown as theirs, never mixed with what is computed.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{Assessment, AssessmentStatus, Text};
use malbild_plan::{Indexed, Language, format, say};

use super::{Look, PlanText, SourceLine, Symbol};
use crate::html::html;
use crate::state::state;

/// How a decided verdict looks.
pub fn assessed(status: AssessmentStatus) -> Look {
    match status {
        AssessmentStatus::Fulfilled => Look::Met,
        AssessmentStatus::PartlyFulfilled => Look::Partly,
        AssessmentStatus::NotFulfilled => Look::Missed,
        AssessmentStatus::NotAssessed | AssessmentStatus::Unknown => Look::None,
    }
}

/// The latest of decided assessments: by the time they are about, then by the day they were made.
pub fn latest_assessment<'a>(assessments: &'a [Assessment], plan: &Indexed) -> Option<&'a Assessment> {
    let when = |a: &Assessment| {
        let about = a.period.as_ref().map_or(f64::NEG_INFINITY, |p| p.position(|point| plan.last_month(point)));
        (about, a.date)
    };
    assessments.iter().max_by(|a, b| {
        let ((about_a, made_a), (about_b, made_b)) = (when(a), when(b));
        about_a.total_cmp(&about_b).then(made_a.cmp(&made_b))
    })
}

/// A verdict as symbol and word: the municipality's own word where it has one.
#[component]
pub fn AssessmentMark(status: AssessmentStatus, #[prop(optional_no_strip)] label: Option<Text>) -> impl IntoView {
    let language = state().language();
    let look = assessed(status);
    let word = match label {
        Some(text) => html! { <PlanText text capital=true /> }.into_any(),
        None => say::assessment_status(status, language).into_any(),
    };
    html! {
        <span class=format!("status {}", look.class())>
            <Symbol look />
            <span>{word}</span>
        </span>
    }
}

/// The latest decided assessment with its reason, who and when, and the earlier ones folded.
#[component]
pub fn AssessmentCard(assessments: Vec<Assessment>, plan: Arc<Indexed>) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let latest = latest_assessment(&assessments, &plan)?.clone();
    let mut earlier: Vec<Assessment> = assessments.into_iter().filter(|a| *a != latest).collect();
    let when =
        |a: &Assessment| a.period.as_ref().map_or(f64::NEG_INFINITY, |p| p.position(|point| plan.last_month(point)));
    earlier.sort_by(|a, b| when(b).total_cmp(&when(a)));
    let look = assessed(latest.status);
    let history = (!earlier.is_empty()).then(|| {
        let items = earlier.into_iter().map(|a| html! { <li>{body(a, &plan, language)}</li> });
        html! {
            <details>
                <summary>{t.assessment_history}</summary>
                <ol class="history">{items.collect_view()}</ol>
            </details>
        }
    });
    Some(html! {
        <section class=format!("verdict {}", look.class())>
            <h2 class="small">{t.assessment}</h2>
            {body(latest, &plan, language)}
            {history}
        </section>
    })
}

fn body(assessment: Assessment, plan: &Arc<Indexed>, language: Language) -> impl IntoView + use<> {
    let kind = say::assessment_kind(assessment.kind, language);
    let about = assessment.period.as_ref().map(|p| format::period(p, &plan.plan().reporting_points, language));
    let made = assessment.date.map(|date| format::date(date, language));
    let who = assessment.body.clone().map(|text| html! { <PlanText text /> ", " });
    let facts = [Some(kind.to_owned()), about, made].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let reason = assessment.reason.map(|text| html! { <p class="reason"><PlanText text /></p> });
    html! {
        <p><AssessmentMark status=assessment.status label=assessment.label /></p>
        {reason}
        <p class="small soft">{who} {facts}</p>
        <SourceLine source=assessment.source plan=Arc::clone(plan) />
    }
}
