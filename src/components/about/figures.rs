//! Figures told in the text, and the pictures and diagrams of the documents.

use leptos::prelude::*;
use malbild_plan::chart::Chart;
use malbild_plan::format::quantity;
use malbild_plan::model::{Figure, StatisticItem};
use malbild_plan::say;
use malbild_plan::table::ValueTable;

use super::cited::Cited;
use super::listing::Listing;
use crate::components::take_away::{Subject, take_chart};
use crate::components::{ChartFigure, remarks, value_table};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Statistics, then figures.
pub fn figures(cx: &Context) -> Option<AnyView> {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let (mut told, mut drawn) = (Listing::default(), Listing::default());
    let of_told = plan.statistics.iter().map(|item| item.source.as_ref());
    let of_drawn = plan.figures.iter().map(|item| item.source.as_ref());
    let cited = Cited::of(&of_told.chain(of_drawn).collect::<Vec<_>>());
    for item in &plan.statistics {
        told.add(statistic(item, cx), item.source.as_ref());
    }
    for item in &plan.figures {
        drawn.add(figure(item, cx), item.source.as_ref());
    }
    let told = told.into_view("statements compact", cited, cx);
    let told = told.map(|told| html! { <h3>{about::statistics(language)}</h3> {told} });
    let drawn = drawn.into_view("statements", cited, cx);
    let drawn = drawn.map(|drawn| html! { <h3>{about::pictures(language)}</h3> {drawn} });
    (told.is_some() || drawn.is_some()).then(|| html! { {told} {drawn} {cited.line(cx)} })
}

/// One number of the text: how much, of what, when, and whose figure it is.
fn statistic(item: &'static StatisticItem, cx: &Context) -> AnyView {
    let language = cx.language;
    let value = quantity(item.value, item.unit.as_ref(), language);
    let approximate = item.approximate.then(|| {
        html! { <span class="small soft">" (" {about::approximate(language)} ")"</span> }
    });
    let when = item.period.as_ref().map(|period| html! { <span class="small soft">" · " {cx.period(period)}</span> });
    // The same words twice say nothing more.
    let written = item.text.as_ref().filter(|text| text.sv != value.replace('\u{a0}', " "));
    let written = written.map(|text| {
        html! { <p class="small soft">{about::as_written(language)} " " <q>{cx.text(text)}</q></p> }
    });
    let origin = item.origin.as_ref().map(|origin| {
        html! { <p class="small soft">{about::origin(language)} " " {cx.text(origin)}</p> }
    });
    html! {
        <p class="name">{cx.text(&item.name)}</p>
        <p><span class="big num">{value}</span> {approximate} {when}</p>
        {written}
        {origin}
        {remarks(&item.remarks, 4, cx)}
    }
}

/// A picture or diagram: drawn anew where its numbers are told, else its caption and that the picture is gone.
fn figure(figure: &'static Figure, cx: &Context) -> AnyView {
    let caption = if figure.lost {
        html! { <p>{about::lost(cx.language)} ": " <q>{cx.text(&figure.caption)}</q></p> }
    } else if figure.series.is_empty() {
        html! { <p>{about::only_caption(cx.language)} ": " <q>{cx.text(&figure.caption)}</q></p> }
    } else {
        ().into_any()
    };
    let note = figure.note.as_ref().map(|note| html! { <p>{cx.text(note)}</p> });
    html! { {caption} {numbers(figure, cx)} {note} {remarks(&figure.remarks, 4, cx)} }
}

/// The numbers of a figure as a chart and as a table, as those of an indicator.
fn numbers(figure: &'static Figure, cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    let table = ValueTable::of_figure(cx.plan, figure, language)?;
    let unit = figure.unit.as_ref().map(|unit| say::capital(cx.string(unit.name.as_ref().unwrap_or(&unit.label))));
    let chart = Chart::of_figure(cx.plan, figure, language).map(|chart| {
        let title = cx.string(&figure.caption).to_owned();
        html! { <ChartFigure chart title subtitle=unit.unwrap_or_default() language level=4 /> }
    });
    let title = cx.string(&figure.caption).to_owned();
    let files = take_chart(Subject::Figure(figure), title, cx);
    Some(html! { {chart} {value_table(table, about::same_numbers(language))} {files} })
}
