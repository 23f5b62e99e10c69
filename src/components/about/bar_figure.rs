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
    let (title, summary) = (chart.title.clone(), chart.summary.clone());
    // Names take more lines where it is narrow; the stylesheet knows when that is.
    let [wide, narrow] = [480.0, 230.0].map(|width| format!("{}px", bars_height(&chart, width)));
    let picture =
        chart_canvas(Rc::new(move |width, height, measure| bars_layout(&chart, width, height, measure)), None);
    let area = view! { <div class="bars-area" style=("--wide", wide) style=("--narrow", narrow)>{picture}</div> };
    let area = area.into_any();
    html! {
        <figure class="chart">
            <figcaption><h3>{title}</h3></figcaption>
            {area}
            <p class="chart-summary">{summary}</p>
            {left_out}
        </figure>
    }
}
