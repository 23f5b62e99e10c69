//! Where an indicator and its values come from.

use leptos::prelude::*;
use malbild_plan::model::{DataSource, Indicator, Period, Series, Text};
use malbild_plan::{format, is_safe_link, say};

use super::source_line;
use crate::context::Context;
use crate::html::html;

/// The data sources of an indicator and its series, and where the indicator itself stands.
pub fn sources(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let of_series = indicator.series.iter().filter_map(|series| series.data_source.as_ref());
    let mut sources: Vec<&'static DataSource> = Vec::new();
    for source in indicator.data_sources.iter().chain(of_series) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let items: Vec<AnyView> = sources.into_iter().map(|source| source_view(source, cx)).collect();
    // Which series a note is about, unless it is the only one.
    let named = |series: &'static Series| {
        let name =
            (indicator.series.len() > 1).then(|| format!("{}: ", say::series_name(series, cx.plan, cx.language)));
        series.note.as_ref().map(|note| html! { <p class="small soft">{name} {cx.text(note)}</p> })
    };
    let notes: Vec<AnyView> = indicator.series.iter().filter_map(named).collect();
    html! {
        <section>
            <h2>{cx.words.sources_heading}</h2>
            <ul class="sources">{items}</ul>
            {notes}
            {value_notes(indicator, cx)}
            <p>{source_line(indicator.source.as_ref(), cx)}</p>
        </section>
    }
}

/// A note on values of a period, and the series it is about.
struct Note {
    period: &'static Period,
    text: &'static Text,
    series: Vec<String>,
}

/// What is to be known of single values, such as why one is withheld; answers have theirs beside them.
fn value_notes(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    if !indicator.kind.is_numeric() {
        return None;
    }
    let mut notes: Vec<Note> = Vec::new();
    for series in &indicator.series {
        let name = || say::series_name(series, cx.plan, cx.language);
        for value in &series.values {
            let Some(text) = &value.note else { continue };
            match notes.iter_mut().find(|note| *note.period == value.period && note.text == text) {
                Some(note) => note.series.push(name()),
                None => notes.push(Note { period: &value.period, text, series: vec![name()] }),
            }
        }
    }
    let item = |note: &Note| {
        let mut when = say::capital(&cx.period(note.period));
        // Which series a note is about, unless it is the only one.
        if indicator.series.len() > 1 {
            when = format!("{when} ({})", note.series.join(", "));
        }
        html! { <li>{when} ": " {cx.text(note.text)}</li> }
    };
    let items: Vec<AnyView> = notes.iter().map(item).collect();
    (!items.is_empty()).then(|| html! { <ul class="plain small soft value-notes">{items}</ul> })
}

fn source_view(source: &'static DataSource, cx: &Context) -> AnyView {
    let t = cx.words;
    let part = source.split.as_ref().map(|split| format!("{}: ", say::split_name(split, cx.plan, cx.language)));
    let name = cx.text(&source.name);
    // What is no safe link is shown as text.
    let name = match source.link.as_deref().filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{name}</a> },
        None => name,
    };
    let mut marks = Vec::new();
    if source.own_processing {
        marks.push(t.own_processing.to_owned());
    }
    if source.inferred {
        marks.push(t.inferred.to_owned());
    }
    marks.extend(source.fetched.map(|date| format!("{} {}", t.fetched, format::date(date, cx.language))));
    let marks =
        (!marks.is_empty()).then(|| html! { <span class="small soft">{format!(" ({})", marks.join(", "))}</span> });
    let kolada = !source.kolada.is_empty();
    let kolada = kolada.then(|| html! { <p class="small">{t.kolada} " " {source.kolada.join(", ")}</p> });
    let formula = source.formula.as_deref();
    let formula = formula.map(|formula| html! { <p class="small">{t.formula} " " <code>{formula}</code></p> });
    let note = source.note.as_ref().map(|note| html! { <p class="small soft">{cx.text(note)}</p> });
    html! { <li>{part} {name} {marks} {kolada} {formula} {note}</li> }
}
