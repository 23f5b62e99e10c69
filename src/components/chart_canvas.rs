//! The picture of a chart.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::chart::layout::{Mark, Measure};

use crate::browser::canvas::draw_chart;
use crate::browser::observe::Observed;

/// Where everything of a chart lies on an area of a width and a height.
pub type Layout = Rc<dyn Fn(f64, f64, Measure<'_>) -> Vec<Mark>>;

/// A canvas, drawn when it has got a size and anew whenever that or the page's colours change. It fills the element
/// around it, and is hidden from those who do not see it: they miss nothing, for all of it also stands in words.
pub fn chart_canvas(layout: Layout) -> AnyView {
    let node = NodeRef::<leptos::html::Canvas>::new();
    // The observation lives as long as the effect does, for it keeps what it returns.
    Effect::new(move |_| {
        let canvas = node.get()?;
        let (element, layout) = (canvas.clone(), Rc::clone(&layout));
        let draw = move || {
            // Undrawn is no disaster: the same stands in words and in the table.
            let _ = draw_chart(&canvas, &*layout);
        };
        Some(Observed::new(&element, Box::new(draw)))
    });
    view! { <canvas node_ref=node aria-hidden="true"></canvas> }.into_any()
}
