//! A chart of lying bars with its title and its words.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::chart::BarChart;
use malbild_plan::chart::layout::{bars_height, bars_layout};

use crate::components::chart_canvas;
use crate::html::html;
use crate::text::about;

/// A chart of lying bars: title, picture, and what it shows in words. The same numbers stand in a table beside it.
#[component]
pub fn BarFigure(chart: BarChart) -> impl IntoView {
    let left_out = (chart.left_out > 0).then(|| {
        html! { <p class="small soft">{about::in_table_only(chart.language)}</p> }
    });
    let (title, summary, height) = (chart.title.clone(), chart.summary.clone(), bars_height(&chart));
    let picture = chart_canvas(Rc::new(move |width, height, measure| bars_layout(&chart, width, height, measure)));
    // As high as its bars need, whatever the width.
    let area = view! { <div class="bars-area" style:height=format!("{height}px")>{picture}</div> }.into_any();
    html! {
        <figure class="chart">
            <figcaption><h3>{title}</h3></figcaption>
            {area}
            <p class="chart-summary">{summary}</p>
            {left_out}
        </figure>
    }
}
