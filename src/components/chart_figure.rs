//! A chart with its title, its keys and its words.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::layout::{
    EXPECTED, NO_DASH, PROJECTED, Shape, TO_FORECAST, layout, series_dash, series_shape, shape_outline,
};
use malbild_plan::chart::{Chart, ChartKey, KeyLook, words};
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
    let hidden = chart.series.iter().filter(|series| !series.shown).map(|series| series.name.clone()).collect();
    let hidden = not_drawn(words::not_shown(language), hidden);
    let left_out = not_drawn(words::left_out(language), chart.left_out.clone());
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

/// A piece of a line with its mark, only a mark, or an area; and what it stands for.
fn key(key: ChartKey) -> AnyView {
    let series = if let KeyLook::Line(series) = key.look { series } else { 0 };
    let mut class = format!("key key-{}", series + 1);
    if key.look == KeyLook::Band {
        class += " key-band";
    }
    let circle = || outline(Shape::Circle);
    let line = "M1 8H39";
    let (area, line, dash, hollow, filled) = match key.look {
        KeyLook::Line(series) => ("", line, series_dash(series), String::new(), outline(series_shape(series))),
        KeyLook::Band => ("M1 2H39V14H1Z", "M1 2H39M1 14H39", NO_DASH, String::new(), String::new()),
        KeyLook::Preliminary => ("", "", NO_DASH, circle(), String::new()),
        KeyLook::Expected => ("", "M1 8H15", EXPECTED, circle(), String::new()),
        KeyLook::Forecast => ("", "M1 8H15", TO_FORECAST, circle(), "M18 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z".to_owned()),
        KeyLook::Projection => ("M1 8L39 1V15Z", line, PROJECTED, String::new(), String::new()),
    };
    let mut dashes = String::new();
    for length in dash {
        dashes = dashes + &number(*length, None, Language::En) + " ";
    }
    let drawn = view! {
        <svg class=class viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            <path class="area" d=area></path>
            <path class="line" d=line stroke-dasharray=dashes></path>
            <path class="dot hollow" d=hollow></path>
            <path class="dot" d=filled></path>
        </svg>
    }
    .into_any();
    html! { <li>{drawn} " " <span>{key.text}</span></li> }
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
