//! Outcomes that are no numbers: yes, no, or a judgement in words.

use leptos::prelude::*;
use malbild_plan::model::{Indicator, Series, SeriesRole, TargetKind, Value};
use malbild_plan::say;

use super::{Look, status};
use crate::context::Context;
use crate::html::html;

/// The answers over time, the latest first, each with what was said of it.
pub fn answers(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let own = indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome);
    let lists: Vec<AnyView> = own.map(|series| list(series, indicator, cx)).collect();
    lists.into_any()
}

fn list(series: &'static Series, indicator: &'static Indicator, cx: &Context) -> AnyView {
    let mut values: Vec<&'static Value> = series.values.iter().collect();
    values.sort_by(|a, b| cx.position(&b.period).total_cmp(&cx.position(&a.period)));
    let name = series.split.as_ref().map(|_| html! { <h3>{say::series_name(series, cx.plan, cx.language)}</h3> });
    let items: Vec<AnyView> = values.into_iter().map(|value| answer(value, indicator, cx)).collect();
    html! { {name} <ol class="answers">{items}</ol> }
}

fn answer(value: &'static Value, indicator: &'static Indicator, cx: &Context) -> AnyView {
    // Whether the answer is the wanted one is in the plan; without a target it is neither.
    let good = indicator.targets.iter().find(|target| target.kind == TargetKind::YesNo).and_then(|target| target.good);
    let look = match (value.answer, good) {
        (Some(answer), Some(good)) if answer == good => Look::Met,
        (Some(_), Some(_)) => Look::Missed,
        _ => Look::None,
    };
    let said = say::value(value, indicator, cx.language);
    let said = match value.answer {
        Some(_) => Some(html! { <p>{status(look, say::capital(&said).into_any())}</p> }),
        None if value.text.is_none() => Some(html! { <p class="soft">{said}</p> }),
        None => None,
    };
    let text = value.text.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
    let note = value.note.as_ref().map(|note| html! { <p class="small soft">{cx.text(note)}</p> });
    html! { <li><p class="small soft">{cx.period(&value.period)}</p> {said} {text} {note}</li> }
}
