//! Where an indicator starts, where it is and where it is to go, side by side.

use leptos::prelude::*;
use malbild_plan::model::{Baseline, BaselineKind, Indicator, Split, Target};
use malbild_plan::say;

use super::Facts;
use crate::context::Context;
use crate::html::html;

/// Baselines, latest outcome and targets, each as the plan holds it.
pub fn key_values(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let baselines = indicator.baselines.iter().map(|baseline| baseline_view(baseline, indicator, cx)).collect();
    let latest = indicator.latest_outcome().map(|(series, value)| {
        let when = cx.period(&value.period);
        let rest = format!("{}{when}", part(series.split.as_ref(), cx));
        stated(say::value(value, indicator, cx.language), vec![small(rest)])
    });
    let targets = indicator.targets.iter().map(|target| target_view(target, indicator, cx)).collect();
    let mut facts = Facts::new("key-values");
    facts.add(t.baseline, Some(all(baselines, t.no_baseline)));
    facts.add(t.latest, Some(all(latest.into_iter().collect(), t.no_outcome)));
    facts.add(t.target, Some(all(targets, t.no_target)));
    facts.into_view()
}

fn all(views: Vec<AnyView>, none: &'static str) -> AnyView {
    if views.is_empty() {
        html! { <p class="soft">{none}</p> }
    } else {
        views.into_any()
    }
}

/// A statement large, unless it is long, and what belongs to it small.
fn stated(said: String, rest: Vec<AnyView>) -> AnyView {
    let class = if said.chars().count() < 30 { "big num" } else { "said" };
    html! { <p class=class>{said}</p> {rest} }
}

fn small(text: String) -> AnyView {
    html! { <p class="small soft">{text}</p> }
}

/// The part of the indicator that something is about, before it.
fn part(split: Option<&Split>, cx: &Context) -> String {
    split.map(|split| format!("{}: ", say::split_name(split, cx.plan, cx.language))).unwrap_or_default()
}

fn baseline_view(baseline: &'static Baseline, indicator: &'static Indicator, cx: &Context) -> AnyView {
    let said = say::baseline(baseline, indicator, cx.plan, cx.language);
    // The value large, what belongs to it small.
    let (big, rest) = match said.split_once(" (") {
        Some((big, rest)) => (big, Some(rest.trim_end_matches(')').to_owned())),
        None => (said.as_str(), None),
    };
    let mut rest: Vec<AnyView> = rest.into_iter().map(small).collect();
    let published = baseline.text.as_ref().filter(|text| tells_more(baseline.kind, cx.string(text)));
    rest.extend(published.map(|text| html! { <p class="small soft"><q>{cx.text(text)}</q></p> }));
    stated(format!("{}{big}", part(baseline.split.as_ref(), cx)), rest)
}

/// Whether the document's wording of a baseline says more than ours: "från 96 %" does not.
fn tells_more(kind: BaselineKind, text: &str) -> bool {
    const SHORT: usize = 24;
    match kind {
        BaselineKind::Value => text.chars().count() > SHORT,
        BaselineKind::New => false,
        BaselineKind::Reference | BaselineKind::Pending => true,
    }
}

fn target_view(target: &'static Target, indicator: &'static Indicator, cx: &Context) -> AnyView {
    let said = say::target(target, indicator, cx.language);
    let mut rest = Vec::new();
    if let Some(deadline) = &target.deadline {
        let by = say::deadline(deadline, cx.language);
        if !by.is_empty() {
            rest.push(small(if deadline.inferred { format!("{by} ({})", cx.words.inferred_short) } else { by }));
        }
    }
    let published = target.text.as_ref().filter(|text| !said.contains(cx.string(text)));
    rest.extend(published.map(|text| html! { <p class="small soft"><q>{cx.text(text)}</q></p> }));
    rest.extend(target.inferred.then(|| small(cx.words.inferred.to_owned())));
    stated(format!("{}{said}", part(target.split.as_ref(), cx)), rest)
}
