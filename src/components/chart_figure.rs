//! A chart with its title, its keys and its words.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::layout::{Shape, layout, series_dash, series_shape, shape_outline};
use malbild_plan::chart::{Chart, words};
use malbild_plan::format::number;

use super::{chart_canvas, heading};
use crate::html::html;

/// A chart: title, unit, picture, keys to its lines, and everything that it shows in words. Those who do not see the
/// picture miss nothing: it is hidden from them.
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
    let left_out = (!chart.left_out.is_empty()).then(|| {
        let names = chart.left_out.join(", ");
        html! { <p class="small soft">{words::left_out(language)} ": " {names} "."</p> }
    });
    let picture = chart_canvas(Rc::new(move |width, height, measure| layout(&chart, width, height, measure)));
    html! {
        <figure class="chart">
            <figcaption>
                {heading(level, title.into_any())}
                {about}
            </figcaption>
            <div class="chart-area">{picture}</div>
            {keys}
            <p class="chart-summary">{summary}</p>
            {left_out}
        </figure>
    }
}

/// The keys to the lines, where there is more than one.
fn keys(chart: &Chart, language: Language) -> Option<AnyView> {
    if chart.lines.len() < 2 {
        return None;
    }
    let (mut keys, mut preliminary) = (Vec::new(), false);
    for (series, line) in chart.lines.iter().enumerate() {
        keys.push(key(series, false, line.name.clone()));
        preliminary |= line.points.iter().any(|point| point.preliminary);
    }
    if preliminary {
        keys.push(key(0, true, words::preliminary(language).to_owned()));
    }
    Some(html! { <ul class="chart-keys" aria-label=words::legend(language)>{keys}</ul> })
}

/// A piece of a series' line with its mark, or only the mark, hollow; and what it stands for.
fn key(series: usize, hollow: bool, name: String) -> AnyView {
    let class = format!("key key-{}", series + 1);
    let mut dashes = String::new();
    for length in series_dash(series) {
        dashes = dashes + &number(*length, None, Language::En) + " ";
    }
    let (line, dot) = if hollow { ("", "dot hollow") } else { ("M1 8H39", "dot") };
    let drawn = view! {
        <svg class=class viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            <path class="line" d=line stroke-dasharray=dashes></path>
            <path class=dot d=outline(series_shape(series))></path>
        </svg>
    }
    .into_any();
    html! { <li>{drawn} " " <span>{name}</span></li> }
}

/// The path of a shape in the middle of a key.
fn outline(shape: Shape) -> String {
    if shape == Shape::Circle {
        return "M15.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z".to_owned();
    }
    let mut path = String::new();
    for (x, y) in shape_outline(shape, (20.0, 8.0), 4.0) {
        path += if path.is_empty() { "M" } else { "L" };
        path = path + &number(x, Some(1), Language::En) + " " + &number(y, Some(1), Language::En);
    }
    path + "Z"
}
