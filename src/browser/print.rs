//! Printing: what is folded on the screen is open on paper, and the address stands below it.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event};

/// The element at the foot of each printed page that gets the words of the page's head, the edition and the address.
pub const FOOT: &str = "print-foot";

/// Where whose plan it is and which edition of it stand in the page.
const EDITION: &str = ".whose > *, .edition";

/// What makes a page ready for paper, and what makes it as it was.
const EVENTS: [&str; 2] = ["beforeprint", "afterprint"];

/// What tells the styles that a view is to be printed on one page.
pub(super) const SHEET: &str = "data-sheet";

/// A watch on printing, for as long as it is kept.
pub struct Printing {
    callback: Closure<dyn Fn(Event)>,
}

impl Printing {
    /// Calls back before the page is printed, with true, and after it, with false.
    pub fn new(callback: Box<dyn Fn(bool)>) -> Self {
        let callback = Closure::<dyn Fn(Event)>::new(move |event: Event| callback(event.type_() == EVENTS[0]));
        if let Some(window) = web_sys::window() {
            for event in EVENTS {
                let _ = window.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
            }
        }
        Self { callback }
    }

    /// Gets the page ready whenever it is printed.
    pub fn of_page() -> Self {
        let opened = RefCell::new(Vec::new());
        Self::new(Box::new(move |printing| {
            let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
            for details in opened.take() {
                fold(&details);
            }
            let Some(root) = document.document_element() else { return };
            if !printing {
                let _ = root.remove_attribute(SHEET);
                return;
            }
            tell(&document);
            if !root.has_attribute(SHEET) {
                opened.replace(open(&document));
            }
        }))
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        for event in EVENTS {
            let _ = window.remove_event_listener_with_callback(event, self.callback.as_ref().unchecked_ref());
        }
    }
}

fn fold(details: &Element) {
    let _ = details.remove_attribute("open");
}

/// Puts whose plan it is, its edition and the address into the foot.
fn tell(document: &Document) {
    if let Some(foot) = document.get_element_by_id(FOOT) {
        let mut told = String::new();
        if let Ok(told_in) = document.query_selector_all(EDITION) {
            for at in 0..told_in.length() {
                let text = told_in.get(at).and_then(|node| node.text_content()).unwrap_or_default();
                for word in text.split_whitespace() {
                    told = told + word + " ";
                }
                told += "· ";
            }
        }
        foot.set_text_content(Some(&(told + &document.url().unwrap_or_default())));
    }
}

/// Opens what is folded, and answers what that was. What only a screen has stays folded.
fn open(document: &Document) -> Vec<Element> {
    let mut opened = Vec::new();
    let Ok(folded) = document.query_selector_all("main details:not([open], .take)") else { return opened };
    for at in 0..folded.length() {
        let Some(details) = folded.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let _ = details.set_attribute("open", "");
        opened.push(details);
    }
    opened
}
