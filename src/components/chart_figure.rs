//! A chart with its title, its keys and its words.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::layout::layout;
use malbild_plan::chart::{Chart, ChartKey, words};

use super::chart_cursor::chart_cursor;
use super::chart_key::key_picture;
use super::{chart_canvas, heading};
use crate::html::html;

/// A chart: title, unit, picture, a cursor to read values off it, keys to its lines, and everything that it shows in words.
/// Those who do not see the picture miss nothing: it is hidden from them, and the cursor says what is read.
#[component]
pub fn ChartFigure(
    /// What is drawn.
    chart: Chart,
    /// What it shows.
    title: String,
    /// The unit in full, or another word on all of it.
    subtitle: String,
    /// The language of its words.
    language: Language,
    /// The level of its heading.
    #[prop(default = 2)]
    level: u8,
) -> impl IntoView {
    let mut about = String::new();
    for text in [subtitle, chart.values.note(language).unwrap_or_default()] {
        if !text.is_empty() {
            let before = if about.is_empty() { "" } else { " " };
            let after = if text.ends_with('.') { "" } else { "." };
            about += &[before, &text, after].concat();
        }
    }
    let about = (!about.is_empty()).then(|| html! { <p class="small soft">{about}</p> });
    let summary = chart.summary(language);
    let keys = keys(&chart, language);
    let hidden = chart.series.iter().filter(|series| !series.shown).map(|series| series.name.clone()).collect();
    let hidden = not_drawn(words::not_shown(language), hidden);
    let left_out = not_drawn(words::left_out(language), chart.left_out.clone());
    let chart = Rc::new(chart);
    let (cursor, drawn) = chart_cursor(&title, &chart);
    let picture =
        chart_canvas(Rc::new(move |width, height, measure| layout(&chart, width, height, measure)), Some(drawn));
    html! {
        <figure class="chart">
            <figcaption>
                {heading(level, title.into_any())}
                {about}
            </figcaption>
            <div class="chart-area">{picture}{cursor}</div>
            {keys}
            <p class="chart-summary">{summary}</p>
            {hidden}
            {left_out}
        </figure>
    }
}

/// What has numbers that are not in the picture.
fn not_drawn(before: &'static str, names: Vec<String>) -> Option<AnyView> {
    (!names.is_empty()).then(|| html! { <p class="small soft">{before} ": " {names.join(", ")} "."</p> })
}

/// The keys to the lines and marks, where there is more than one line.
fn keys(chart: &Chart, language: Language) -> Option<AnyView> {
    let keys: Vec<AnyView> = chart.keys().into_iter().map(key).collect();
    (!keys.is_empty()).then(|| html! { <ul class="chart-keys" aria-label=words::legend(language)>{keys}</ul> })
}

/// A picture, and what it stands for.
fn key(key: ChartKey) -> AnyView {
    html! { <li>{key_picture(key.look)} " " <span>{key.text}</span></li> }
}
