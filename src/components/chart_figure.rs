//! A chart with its title, its keys and its words.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::layout::{Shape, series_dash, series_shape, shape_outline};
use malbild_plan::chart::{Chart, words};

use crate::browser::{canvas, observe};

/// A chart: title, unit, picture, keys to its lines, and everything that it shows in words. Those who do not see the
/// picture miss nothing: it is hidden from them.
#[component]
pub fn ChartFigure(chart: Chart, title: String, subtitle: String, language: Language) -> impl IntoView {
    let about: Vec<String> = [Some(subtitle).filter(|text| !text.is_empty()), chart.values.note(language)]
        .into_iter()
        .flatten()
        .map(|text| if text.ends_with('.') { text } else { text + "." })
        .collect();
    let about = (!about.is_empty()).then(|| view! { <p class="small soft">{about.join(" ")}</p> });
    let summary = chart.summary(language);
    let keys = keys(&chart, language);
    let left_out = (!chart.left_out.is_empty()).then(|| {
        let names = chart.left_out.join(", ");
        view! { <p class="small soft">{words::left_out(language)} ": " {names} "."</p> }
    });

    let node = NodeRef::<leptos::html::Canvas>::new();
    let chart = Rc::new(chart);
    // The observations live as long as the effect does, for it keeps what it returns.
    Effect::new(move |_| {
        let canvas = node.get()?;
        let draw = {
            let (canvas, chart) = (canvas.clone(), Rc::clone(&chart));
            // Undrawn is no disaster: the same stands in words and in the table.
            move || {
                let _ = canvas::draw_chart(&canvas, &chart);
            }
        };
        Some((observe::on_size(&canvas, draw.clone()), observe::on_appearance(draw)))
    });

    view! {
        <figure class="chart">
            <figcaption>
                <h2>{title}</h2>
                {about}
            </figcaption>
            <div class="chart-area">
                <canvas node_ref=node aria-hidden="true"></canvas>
            </div>
            {keys}
            <p class="chart-summary">{summary}</p>
            {left_out}
        </figure>
    }
}

/// The keys to the lines, where there is more than one.
fn keys(chart: &Chart, language: Language) -> Option<impl IntoView + use<>> {
    if chart.lines.len() < 2 {
        return None;
    }
    let lines = chart.lines.iter().enumerate().map(|(series, line)| {
        let name = line.name.clone();
        view! { <li>{key(series, false)} <span>{name}</span></li> }
    });
    let lines = lines.collect_view();
    let preliminary = chart.lines.iter().any(|line| line.points.iter().any(|point| point.preliminary));
    let preliminary =
        preliminary.then(|| view! { <li>{key(0, true)} <span>{words::preliminary(language)}</span></li> });
    Some(view! { <ul class="chart-keys" aria-label=words::legend(language)>{lines}{preliminary}</ul> })
}

/// A piece of a series' line with its mark; or only the mark, hollow.
fn key(series: usize, hollow: bool) -> impl IntoView {
    let class = format!("key key-{}", series + 1);
    let line = (!hollow).then(|| {
        let dash = series_dash(series).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        view! { <path class="line" d="M1 8H39" stroke-dasharray=dash /> }
    });
    let dot = if hollow { "dot hollow" } else { "dot" };
    view! {
        <svg class=class viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            {line}
            <path class=dot d=outline(series_shape(series)) />
        </svg>
    }
}

/// The path of a shape in the middle of a key.
fn outline(shape: Shape) -> String {
    if shape == Shape::Circle {
        return "M15.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z".to_owned();
    }
    let corners = shape_outline(shape, (20.0, 8.0), 4.0).into_iter().map(|(x, y)| format!("{x:.1} {y:.1}"));
    format!("M{}Z", corners.collect::<Vec<_>>().join("L"))
}
