//! Reading one value at a time off a chart.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::chart::Chart;
use malbild_plan::chart::layout::{At, Measure, Stops, stop_rows, stops};

use super::chart_key::key_picture;
use crate::browser::cursor::{Asked, Asking, Cursor};
use crate::html::html;
use crate::text::chart as words;

/// What is called with the width and the height whenever a chart has been drawn.
pub type Drawn = Rc<dyn Fn(f64, f64, Measure<'_>)>;

/// Where a reader is.
#[derive(Default)]
struct Reading {
    stops: Stops,
    /// None before the chart is drawn for the first time.
    at: Option<At>,
    shown: bool,
    cursor: Option<Cursor>,
}

/// A cursor over a chart, and what it wants to be told when the chart has been drawn, for then it knows where everything
/// lies.
///
/// It is one tab stop, a slider along the time, and says in words what is read: screen readers' own keys and swipes for
/// sliders then work. Those who see it get a line at the time, a ring around the value, and a box with all values of that
/// time. Arrows, Home and End move it; Esc hides it and leaves the focus, as does whoever goes away; a mouse over it moves
/// it, and a tap. Nothing else is taken from the browser: a finger scrolls and zooms the page as anywhere.
pub fn chart_cursor(name: &str, chart: &Rc<Chart>) -> (AnyView, Drawn) {
    let language = chart.language;
    let reading = Rc::new(RefCell::new(Reading::default()));
    let node = NodeRef::<leptos::html::Div>::new();
    let asked = Rc::clone(&reading);
    // The listening lives as long as the effect does, for it keeps what it returns.
    Effect::new(move |_| {
        let element = node.get()?;
        asked.borrow_mut().cursor = Some(Cursor::new(&element));
        asked.borrow().told();
        let reading = Rc::clone(&asked);
        let answer = move |asked| reading.try_borrow_mut().is_ok_and(|mut reading| reading.answer(asked));
        Some(Asking::new(&element, Box::new(answer)))
    });
    let label = [words::read_off(language), ": ", name].concat();
    let readout = readout(chart);
    let cursor = view! {
        <div
            node_ref=node
            class="chart-cursor"
            hidden
            role="slider"
            tabindex="0"
            aria-label=label
            aria-orientation="horizontal"
            aria-valuemin="1"
            aria-valuenow="1"
        >
            {readout}
        </div>
    };
    let chart = Rc::clone(chart);
    let drawn = move |width: f64, height: f64, measure: Measure<'_>| {
        reading.borrow_mut().drawn(stops(&chart, width, height, measure));
    };
    (cursor.into_any(), Rc::new(drawn))
}

/// The line, the ring and the box, with a line for everything that the chart shows over time.
fn readout(chart: &Chart) -> AnyView {
    let rows = stop_rows(chart);
    let several = rows.len() > 1;
    let mut items = Vec::new();
    for row in rows {
        let key = row.look.filter(|_| several).map(key_picture);
        let name = several.then(|| html! { <span class="name">{row.name}</span> });
        items.push(html! { <li>{key} <span class="pair">{name} <span class="value"></span></span></li> });
    }
    html! {
        <div class="cursor-line"></div>
        <div class="cursor-ring"></div>
        <div class="readout"><p class="when"></p><ul class="read">{items}</ul></div>
    }
}

impl Reading {
    /// The chart has been drawn, perhaps at another size: what is read stays the same.
    fn drawn(&mut self, stops: Stops) {
        self.stops = stops;
        if self.at.is_none_or(|at| self.stops.read(at).is_none()) {
            self.at = Some(self.stops.latest()).filter(|_| !self.stops.times.is_empty());
        }
        self.told();
        self.showing(self.shown);
    }

    /// Does what is asked; whether it was something that the browser must not do, too.
    fn answer(&mut self, asked: Asked) -> bool {
        let Some(at) = self.at else { return false };
        match asked {
            Asked::Step(step) => {
                let Some(next) = self.stops.step(at, step) else { return false };
                // What was hidden is shown before it is left.
                self.go(if self.shown { next } else { at });
                return true;
            }
            Asked::Over(point) => self.go(self.stops.nearest(point).unwrap_or(at)),
            Asked::Come => self.go(at),
            Asked::Escape | Asked::Left => self.showing(false),
        }
        false
    }

    fn go(&mut self, at: At) {
        if self.at != Some(at) {
            self.at = Some(at);
            self.told();
        }
        self.showing(true);
    }

    fn told(&self) {
        if let Some(cursor) = &self.cursor {
            cursor.tell(&self.stops, self.at.unwrap_or(At { time: 0, row: 0 }));
        }
    }

    fn showing(&mut self, shown: bool) {
        self.shown = shown;
        match (&self.cursor, self.at) {
            (Some(cursor), Some(at)) if shown => cursor.show(&self.stops, at),
            (Some(cursor), _) => cursor.hide(),
            (None, _) => {}
        }
    }
}
