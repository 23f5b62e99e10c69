//! An indicator as a row of a list.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::Indicator;
use malbild_plan::{Indexed, format, say};

use super::{AssessmentMark, PlanText, latest_assessment};
use crate::html::html;
use crate::route::View;
use crate::state::state;

/// An indicator as a row: its name and wording, where it starts, where it is and where it is to go.
#[component]
pub fn IndicatorRow(
    /// The plan.
    plan: Arc<Indexed>,
    /// The indicator.
    indicator: Indicator,
    /// The level of its heading, 3 or 4.
    level: u8,
) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let href = state.route.get().with_view(View::Indicator(indicator.id.clone())).to_string();
    let name = indicator.short_name.clone().unwrap_or_else(|| indicator.name.clone());
    let wording = indicator.short_name.is_some();
    let wording = wording.then(|| html! { <p class="small soft"><PlanText text=indicator.name.clone() /></p> });
    let link = html! { <a href=href><PlanText text=name /></a> };
    let link = if level == 4 { html! { <h4>{link}</h4> }.into_any() } else { html! { <h3>{link}</h3> }.into_any() };

    let baseline = indicator.baselines.iter().find(|b| b.split.is_none()).or_else(|| indicator.baselines.first());
    let baseline = baseline.map(|b| say::baseline(b, &indicator, &plan, language));
    let latest = indicator.latest_outcome().map(|(_, value)| {
        let when = format::period(&value.period, &plan.plan().reporting_points, language);
        let said = say::value(value, &indicator, language);
        html! { <span class="num">{said}</span> <span class="small soft">" " {when}</span> }
    });
    let target = indicator.targets.first().map(|target| {
        let by = target.deadline.as_ref().map(|d| say::deadline(d, language));
        html! {
            <span class="num">{say::target(target, &indicator, language)}</span>
            <span class="small soft">" " {by}</span>
        }
    });
    let verdict = latest_assessment(&indicator.assessments, &plan).cloned();
    let verdict = verdict.map(|a| html! { <p><AssessmentMark status=a.status label=a.label /></p> });
    let none = |word: &'static str| html! { <span class="soft">{word}</span> }.into_any();
    html! {
        <li class="indicator">
            <div>{link} {wording} {verdict}</div>
            <dl>
                <div>
                    <dt>{t.baseline}</dt>
                    <dd>{baseline.map_or_else(|| none(t.no_baseline), IntoAny::into_any)}</dd>
                </div>
                <div>
                    <dt>{t.latest}</dt>
                    <dd>{latest.map_or_else(|| none(t.no_outcome), IntoAny::into_any)}</dd>
                </div>
                <div>
                    <dt>{t.target}</dt>
                    <dd>{target.map_or_else(|| none(t.no_target), IntoAny::into_any)}</dd>
                </div>
            </dl>
        </li>
    }
}
