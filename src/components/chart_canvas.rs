//! The picture of a chart.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::chart::layout::{Mark, Measure};

use super::chart_cursor::Drawn;
use crate::browser::canvas::{draw_chart, printed_chart};
use crate::browser::observe::Observed;
use crate::browser::print::Printing;

/// Where everything of a chart lies on an area of a width and a height.
pub type Layout = Rc<dyn Fn(f64, f64, Measure<'_>) -> Vec<Mark>>;

/// A canvas, drawn when it has got a size and anew whenever that or the page's colours change. It fills the element
/// around it, and is hidden from those who do not see it: they miss nothing, for all of it also stands in words. On paper
/// lines take its place. `told` is called whenever it has been drawn.
pub fn chart_canvas(layout: Layout, told: Option<Drawn>) -> AnyView {
    let node = NodeRef::<leptos::html::Canvas>::new();
    let paper = NodeRef::<leptos::html::Div>::new();
    let drawn = Rc::clone(&layout);
    Effect::new(move |_| {
        let (paper, canvas, drawn) = (paper.get()?, node.get()?, Rc::clone(&drawn));
        Some(Printing::new(Box::new(move |printing| {
            let picture = if printing { printed_chart(&canvas, &*drawn) } else { None };
            paper.set_inner_html(&picture.unwrap_or_default());
        })))
    });
    // The observation lives as long as the effect does, for it keeps what it returns.
    Effect::new(move |_| {
        let canvas = node.get()?;
        let (element, layout, told) = (canvas.clone(), Rc::clone(&layout), told.clone());
        let draw = move || {
            // Undrawn is no disaster: the same stands in words and in the table.
            let _ = draw_chart(&canvas, &|width, height, measure| {
                if let Some(told) = &told {
                    told(width, height, measure);
                }
                layout(width, height, measure)
            });
        };
        Some(Observed::new(&element, Box::new(draw)))
    });
    view! {
        <div node_ref=paper class="chart-print" aria-hidden="true"></div>
        <canvas node_ref=node aria-hidden="true"></canvas>
    }
    .into_any()
}
