//! An indicator as a row of a list.

use leptos::prelude::*;
use malbild_plan::model::Indicator;
use malbild_plan::say;

use super::{Facts, assessment_mark, heading, latest_assessment};
use crate::context::Context;
use crate::html::html;
use crate::text::count;

/// An indicator as a row: its name and wording, where it starts, where it is and where it is to go. `level` is that
/// of its heading.
pub fn indicator_row(indicator: &'static Indicator, level: u8, cx: &Context) -> AnyView {
    let t = cx.words;
    let name = indicator.short_name.as_ref().unwrap_or(&indicator.name);
    let wording = indicator.short_name.is_some();
    let wording = wording.then(|| html! { <p class="small soft">{cx.text(&indicator.name)}</p> });
    let link = html! { <a href=cx.indicator(indicator)>{cx.text(name)}</a> };
    let verdict = latest_assessment(&indicator.assessments, cx);
    let verdict = verdict.map(|assessment| html! { <p>{assessment_mark(assessment, cx)}</p> });

    let baseline = indicator.first_baseline();
    let baseline = baseline.map(|baseline| (say::baseline(baseline, indicator, cx.plan, cx.language), String::new()));
    let latest = indicator
        .latest_outcome()
        .map(|(_, value)| (say::value(value, indicator, cx.language), cx.period(&value.period)));
    let target = indicator.targets.first().map(|target| {
        let by = target.deadline.as_ref().map(|deadline| say::deadline(deadline, cx.language));
        let mut rest = by.unwrap_or_default();
        if let Some(others) = indicator.targets.len().checked_sub(1).filter(|others| *others > 0) {
            rest = format!("{rest} {} {}", t.and, count(others, t.others, cx.language));
        }
        let part = target.split.as_ref().map(|split| format!("{}: ", say::split_name(split, cx.plan, cx.language)));
        (part.unwrap_or_default() + &say::target(target, indicator, cx.language), rest)
    });
    let mut facts = Facts::new("values");
    facts.add(t.baseline, Some(said(baseline, t.no_baseline)));
    facts.add(t.latest, Some(said(latest, t.no_outcome)));
    facts.add(t.target, Some(said(target, t.no_target)));
    html! {
        <li class="indicator">
            <div>{heading(level, link)} {wording} {verdict}</div>
            {facts.into_view()}
        </li>
    }
}

/// A value and what belongs to it, or that there is none.
fn said(value: Option<(String, String)>, none: &'static str) -> AnyView {
    match value {
        Some((value, rest)) => html! { <span class="num">{value}</span> <span class="small soft">" " {rest}</span> },
        None => html! { <span class="soft">{none}</span> },
    }
}
