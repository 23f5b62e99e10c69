//! Outcomes that are no numbers: yes, no, or a judgement in words.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{Indicator, SeriesRole, TargetKind, Value};
use malbild_plan::{Indexed, Language, format, say};

use super::{Look, PlanText, Symbol};
use crate::html::html;
use crate::state::state;

/// The answers over time, the latest first, each with what was said of it.
#[component]
pub fn Answers(plan: Arc<Indexed>, indicator: Indicator) -> impl IntoView {
    let language = state().language();
    let good = indicator.targets.iter().find(|target| target.kind == TargetKind::YesNo).and_then(|target| target.good);
    let series = indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome).map(|series| {
        let mut values: Vec<&Value> = series.values.iter().collect();
        values.sort_by(|a, b| {
            let at = |value: &Value| value.period.position(|point| plan.last_month(point));
            at(b).total_cmp(&at(a))
        });
        let name = series.split.as_ref().map(|_| html! { <h3>{say::series_name(series, &plan, language)}</h3> });
        let items = values.into_iter().map(|value| answer(value, &indicator, good, &plan, language));
        html! { {name} <ol class="answers">{items.collect_view()}</ol> }
    });
    series.collect_view()
}

fn answer(
    value: &Value,
    indicator: &Indicator,
    good: Option<bool>,
    plan: &Indexed,
    language: Language,
) -> impl IntoView + use<> {
    let when = format::period(&value.period, &plan.plan().reporting_points, language);
    // Whether the answer is the wanted one is in the plan; without a target it is neither.
    let look = match (value.answer, good) {
        (Some(answer), Some(good)) if answer == good => Look::Met,
        (Some(_), Some(_)) => Look::Missed,
        _ => Look::None,
    };
    let said = match value.answer {
        Some(_) => {
            let word = say::capital(&say::value(value, indicator, language));
            html! { <p class=format!("status {}", look.class())><Symbol look /> {word}</p> }.into_any()
        }
        None if value.text.is_none() => {
            html! { <p class="soft">{say::value(value, indicator, language)}</p> }.into_any()
        }
        None => ().into_any(),
    };
    let text = value.text.clone().map(|text| html! { <p><PlanText text /></p> });
    let note = value.note.clone().map(|text| html! { <p class="small soft"><PlanText text /></p> });
    html! { <li><p class="small soft">{when}</p> {said} {text} {note}</li> }
}
