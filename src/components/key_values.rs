//! Where an indicator starts, where it is and where it is to go, side by side.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{Baseline, Indicator, Target};
use malbild_plan::{Indexed, Language, format, say};

use super::PlanText;
use crate::html::html;
use crate::state::state;
use crate::text::Words;

/// Baselines, latest outcome and targets, each as the plan holds it.
#[component]
pub fn KeyValues(plan: Arc<Indexed>, indicator: Indicator) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let baselines: Vec<_> = indicator.baselines.iter().map(|b| baseline_view(b, &indicator, &plan, language)).collect();
    let baselines = if baselines.is_empty() { none(t.no_baseline) } else { baselines.into_any() };
    let latest = indicator.latest_outcome().map(|(series, value)| {
        let when = format::period(&value.period, &plan.plan().reporting_points, language);
        let part = series.split.as_ref().map(|split| format!("{}, ", say::split_name(split, &plan, language)));
        let (big, rest) =
            (say::value(value, &indicator, language), html! { <span class="small soft">{part} {when}</span> });
        html! { <p class="big num">{big}</p> <p>{rest}</p> }.into_any()
    });
    let targets: Vec<_> =
        indicator.targets.iter().map(|target| target_view(target, &indicator, &plan, language, t)).collect();
    let targets = if targets.is_empty() { none(t.no_target) } else { targets.into_any() };
    html! {
        <dl class="key-values" aria-label=t.key_values>
            <div><dt>{t.baseline}</dt><dd>{baselines}</dd></div>
            <div><dt>{t.latest}</dt><dd>{latest.unwrap_or_else(|| none(t.no_outcome))}</dd></div>
            <div><dt>{t.target}</dt><dd>{targets}</dd></div>
        </dl>
    }
}

fn none(word: &'static str) -> AnyView {
    html! { <p class="soft">{word}</p> }.into_any()
}

fn baseline_view(
    baseline: &Baseline,
    indicator: &Indicator,
    plan: &Indexed,
    language: Language,
) -> impl IntoView + use<> {
    let part = baseline.split.as_ref().map(|split| format!("{}: ", say::split_name(split, plan, language)));
    let said = say::baseline(baseline, indicator, plan, language);
    // The value large, what belongs to it small.
    let (big, rest) = match said.split_once(" (") {
        Some((big, rest)) => (big.to_owned(), Some(rest.trim_end_matches(')').to_owned())),
        None => (said, None),
    };
    let class = if baseline.value.is_some() || baseline.answer.is_some() { "big num" } else { "" };
    html! {
        <p class=class>{part} {big}</p>
        {rest.map(|rest| html! { <p class="small soft">{rest}</p> })}
    }
}

fn target_view(
    target: &Target,
    indicator: &Indicator,
    plan: &Indexed,
    language: Language,
    t: &'static Words,
) -> impl IntoView + use<> {
    let part = target.split.as_ref().map(|split| format!("{}: ", say::split_name(split, plan, language)));
    let said = say::target(target, indicator, language);
    let by = target.deadline.as_ref().map(|d| say::deadline(d, language)).filter(|by| !by.is_empty());
    let class = if said.chars().count() < 30 { "big num" } else { "" };
    let published = target.text.clone().filter(|text| text.get(language.code()) != said);
    let published = published.map(|text| html! { <p class="small soft"><q><PlanText text /></q></p> });
    let inferred = target.inferred.then(|| html! { <p class="small soft">{t.inferred}</p> });
    html! {
        <p class=class>{part} {said}</p>
        {by.map(|by| html! { <p class="small soft">{by}</p> })}
        {published}
        {inferred}
    }
}
