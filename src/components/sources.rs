//! Where an indicator and its values come from.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{DataSource, Indicator};
use malbild_plan::{Indexed, format, is_safe_link};

use super::{PlanText, SourceLine};
use crate::html::html;
use crate::state::state;

/// The data sources of an indicator and its series, and where the indicator itself stands.
#[component]
pub fn Sources(plan: Arc<Indexed>, indicator: Indicator) -> impl IntoView {
    let t = state().words();
    let mut sources: Vec<DataSource> = indicator.data_sources.clone();
    for series in &indicator.series {
        if let Some(source) = &series.data_source
            && !sources.contains(source)
        {
            sources.push(source.clone());
        }
    }
    let notes: Vec<_> = indicator
        .series
        .iter()
        .filter_map(|series| series.note.clone())
        .map(|text| html! { <p class="small soft"><PlanText text /></p> })
        .collect();
    let items = sources.into_iter().map(|source| html! { <li>{source_view(source)}</li> }).collect_view();
    html! {
        <section>
            <h2>{t.sources_heading}</h2>
            <ul class="sources">{items}</ul>
            {notes}
            <p><SourceLine source=indicator.source.clone() plan /></p>
        </section>
    }
}

fn source_view(source: DataSource) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let name = html! { <PlanText text=source.name /> };
    // What is no safe link is shown as text.
    let name = match source.link.filter(|link| is_safe_link(link)) {
        Some(link) => html! { <a href=link rel="noopener">{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let kolada = (!source.kolada.is_empty())
        .then(|| html! { <p class="small">{t.kolada} " " <span class="num">{source.kolada.join(", ")}</span></p> });
    let formula = source.formula.map(|formula| html! { <p class="small">{t.formula} " " <code>{formula}</code></p> });
    let marks = [
        source.own_processing.then(|| t.own_processing.to_owned()),
        source.inferred.then(|| t.inferred.to_owned()),
        source.fetched.map(|date| format!("{} {}", t.fetched, format::date(date, language))),
    ];
    let marks = marks.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let marks = (!marks.is_empty()).then(|| html! { <span class="small soft">" (" {marks} ")"</span> });
    let note = source.note.map(|text| html! { <p class="small soft"><PlanText text /></p> });
    html! { {name} {marks} {kolada} {formula} {note} }
}
