//! Outcomes that are no numbers: yes, no, or a judgement in words.

use leptos::prelude::*;
use malbild_plan::chart::{Answer, Strip, StripCell};
use malbild_plan::model::{Flag, Indicator, Series, SeriesRole, Value};
use malbild_plan::say;

use super::{Look, assessed, status};
use crate::context::Context;
use crate::html::html;

/// The answers over time: side by side as symbol and word, then what was said of them, the latest first.
pub fn answers(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    for strip in cx.readings.indicator(indicator).map(|reading| Strip::of(reading, cx.language)).unwrap_or_default() {
        parts.push(cells(strip));
    }
    for series in indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome) {
        parts.extend(list(series, cx));
    }
    parts.into_any()
}

fn cells(strip: Strip) -> AnyView {
    let name = (!strip.name.is_empty()).then(|| html! { <h3>{strip.name}</h3> });
    let items: Vec<AnyView> = strip.cells.into_iter().map(cell).collect();
    html! { {name} <ol class="strip">{items}</ol> }
}

fn cell(cell: StripCell) -> AnyView {
    let look = match cell.answer {
        Answer::Wanted => Look::Met,
        Answer::Unwanted => Look::Missed,
        Answer::WantedExpected => Look::MetExpected,
        Answer::UnwantedExpected => Look::MissedExpected,
        Answer::Judged(Some((status, kind))) => assessed(status, kind),
        Answer::Plain | Answer::Judged(None) | Answer::None => Look::None,
    };
    let word = say::capital(&cell.word).into_any();
    html! { <li><span class="when">{cell.period}</span> {status(look, word)}</li> }
}

/// What was said of the answers of a series; nothing where nothing was.
fn list(series: &'static Series, cx: &Context) -> Option<AnyView> {
    let says = |value: &&'static Value| value.text.is_some() || value.note.is_some();
    let mut values: Vec<&'static Value> = series.values.iter().filter(says).collect();
    values.sort_by(|a, b| cx.position(&b.period).total_cmp(&cx.position(&a.period)));
    let name = series.split.as_ref().map(|_| html! { <h3>{say::series_name(series, cx.plan, cx.language)}</h3> });
    let items: Vec<AnyView> = values.into_iter().map(|value| said(value, cx)).collect();
    (!items.is_empty()).then(|| html! { {name} <ol class="answers">{items}</ol> })
}

fn said(value: &'static Value, cx: &Context) -> AnyView {
    let text =
        value.text.as_ref().filter(|_| !value.has(Flag::Suppressed)).map(|text| html! { <p>{cx.text(text)}</p> });
    let note = value.note.as_ref().map(|note| html! { <p class="small soft">{cx.text(note)}</p> });
    html! { <li><p class="small soft">{cx.period(&value.period)}</p> {text} {note}</li> }
}
