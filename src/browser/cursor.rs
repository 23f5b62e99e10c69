//! The cursor of a chart: what a reader asks of it by keyboard, mouse and finger, and putting it where it belongs.

use std::cell::Cell;

use malbild_plan::chart::layout::{At, Room, Step, Stop, StopArea, StopTime, Stops, beside_mark};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

/// What a reader asks of a cursor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// A step, by a key.
    Step(Step),
    /// To be rid of it.
    Escape,
    /// What is nearest to a point, in CSS pixels.
    Over((f64, f64)),
    /// The keyboard has come to it.
    Come,
    /// The pointer or the keyboard has left it.
    Left,
}

const EVENTS: [&str; 7] = ["keydown", "pointerdown", "pointermove", "pointerleave", "click", "focus", "blur"];

/// A finger that has moved so far sideways reads along; before that, and up or down, it scrolls.
const SIDEWAYS: i32 = 6;

/// Listening to what is asked of a cursor, for as long as it is kept.
pub struct Asking {
    element: HtmlElement,
    callback: Closure<dyn Fn(Event)>,
}

impl Asking {
    /// Calls back when something is asked of an element; where the answer is true, the browser does nothing of its own. Keys
    /// pressed together with Ctrl, Alt, Meta or Shift are the browser's, and so are all that ask for nothing.
    pub fn new(element: &HtmlElement, answer: Box<dyn Fn(Asked) -> bool>) -> Self {
        let (of, down) = (element.clone(), Cell::new((0, 0)));
        let callback = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if asked(&event, &of, &down).is_some_and(&answer) {
                event.prevent_default();
            }
        });
        for event in EVENTS {
            let _ = element.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
        }
        Self { element: element.clone(), callback }
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        for event in EVENTS {
            let _ = self.element.remove_event_listener_with_callback(event, self.callback.as_ref().unchecked_ref());
        }
    }
}

/// What an event asks; `down` is where the pointer was put down last.
fn asked(event: &Event, element: &HtmlElement, down: &Cell<(i32, i32)>) -> Option<Asked> {
    if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
        let with = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
        return if with { None } else { key(&event.key()) };
    }
    let kind = event.type_();
    match kind.as_str() {
        "blur" => return Some(Asked::Left),
        "focus" => return element.matches(":focus-visible").unwrap_or(false).then_some(Asked::Come),
        _ => {}
    }
    let finger = event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch");
    let pointer = event.dyn_ref::<MouseEvent>()?;
    let (x, y) = (pointer.offset_x(), pointer.offset_y());
    match kind.as_str() {
        "pointerdown" => {
            down.set((x, y));
            None
        }
        "pointermove" if finger => {
            let (from, level) = down.get();
            let across = (x - from).abs();
            (across > SIDEWAYS && across > (y - level).abs()).then_some(Asked::Over((x.into(), y.into())))
        }
        // A finger that is lifted leaves, too, and then what it has shown is to be read.
        "pointerleave" => (!finger).then_some(Asked::Left),
        _ => Some(Asked::Over((x.into(), y.into()))),
    }
}

fn key(name: &str) -> Option<Asked> {
    Some(match name {
        "ArrowLeft" => Asked::Step(Step::Earlier),
        "ArrowRight" => Asked::Step(Step::Later),
        "ArrowUp" => Asked::Step(Step::Above),
        "ArrowDown" => Asked::Step(Step::Below),
        "Home" => Asked::Step(Step::First),
        "End" => Asked::Step(Step::Last),
        "Escape" => Asked::Escape,
        _ => return None,
    })
}

/// From what is drawn to the ring around it.
const RING: f64 = 4.0;

/// A cursor on the page: the element that has focus, and in it, as `chart_cursor` makes them, the line at the time, the ring
/// around what is read, and the box that tells it.
pub struct Cursor {
    element: HtmlElement,
}

impl Cursor {
    /// The cursor in an element.
    pub fn new(element: &HtmlElement) -> Self {
        Self { element: element.clone() }
    }

    /// Tells assistive technology where a reader is and what is read there; where there is nothing to read, nothing of the
    /// cursor is on the page.
    pub fn tell(&self, stops: &Stops, at: At) {
        let read = stops.read(at);
        self.element.set_hidden(read.is_none());
        let Some((_, stop)) = read else { return };
        let said = [
            ("aria-valuemax", stops.times.len().to_string()),
            ("aria-valuenow", (at.time + 1).to_string()),
            ("aria-valuetext", stop.spoken.clone()),
        ];
        for (name, value) in said {
            let _ = self.element.set_attribute(name, &value);
        }
    }

    /// Shows where a reader is.
    pub fn show(&self, stops: &Stops, at: At) {
        let Some((time, stop)) = stops.read(at) else { return self.hide() };
        let _ = self.element.set_attribute("data-shown", "");
        self.line(time.x, stops);
        self.ring(stop.area);
        self.readout(time, stop, stops);
    }

    /// Shows nothing.
    pub fn hide(&self) {
        let _ = self.element.remove_attribute("data-shown");
    }

    fn line(&self, x: f64, stops: &Stops) {
        if let Some(line) = self.part(".cursor-line") {
            place(&line, &[("left", x), ("top", stops.top), ("height", stops.bottom - stops.top)]);
        }
    }

    fn ring(&self, area: Option<StopArea>) {
        let Some(ring) = self.part(".cursor-ring") else { return };
        ring.set_hidden(area.is_none());
        let _ = self.element.remove_attribute("data-bar");
        if let Some(StopArea { left, top, right, bottom, bar }) = area {
            let _ = self.element.toggle_attribute_with_force("data-bar", bar);
            let (width, height) = (right - left + 2.0 * RING, bottom - top + 2.0 * RING);
            place(&ring, &[("left", left - RING), ("top", top - RING), ("width", width), ("height", height)]);
        }
    }

    fn readout(&self, time: &StopTime, chosen: &Stop, stops: &Stops) {
        let (Some(readout), Some(when)) = (self.part(".readout"), self.part(".when")) else { return };
        when.set_text_content(Some(&time.heading));
        let mut item = self.part(".readout li").map(Element::from);
        let mut row = 0;
        while let Some(element) = item {
            let stop = time.stops.iter().find(|stop| stop.row == row);
            let _ = element.toggle_attribute_with_force("hidden", stop.is_none());
            let _ = element.toggle_attribute_with_force("data-chosen", row == chosen.row);
            if let (Some(stop), Some(value)) = (stop, element.query_selector(".value").ok().flatten()) {
                value.set_text_content(Some(&stop.said));
            }
            item = element.next_element_sibling();
            row += 1;
        }
        let (width, height) = (f64::from(self.element.client_width()), f64::from(self.element.client_height()));
        let line = StopArea { left: time.x, top: stops.top, right: time.x, bottom: stops.bottom, bar: false };
        let (left, top) = beside_mark(chosen.area.unwrap_or(line), stops, (width, height), &|Room { width, only }| {
            place(&readout, &[("left", 0.0), ("top", 0.0), ("max-width", width)]);
            let _ = readout.toggle_attribute_with_force("data-only", only);
            (f64::from(readout.offset_width()), f64::from(readout.offset_height()))
        });
        place(&readout, &[("left", left), ("top", top)]);
    }

    fn part(&self, selector: &str) -> Option<HtmlElement> {
        self.element.query_selector(selector).ok().flatten()?.dyn_into().ok()
    }
}

/// Sets lengths of an element's style, in CSS pixels. The policy of the page forbids the attribute, and not this.
fn place(element: &HtmlElement, lengths: &[(&str, f64)]) {
    for (property, length) in lengths {
        let _ = element.style().set_property(property, &format!("{}px", length.round()));
    }
}
