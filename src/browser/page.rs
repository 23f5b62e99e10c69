//! The page around the app: its title, its language, where the reader is.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement};

use super::time;

/// The element that says how much of how much is shown.
pub const SHOWN: &str = "shown";

/// What opens where the address leads to the section that holds it.
const UNFOLDS: &str = "details.unfolds";

fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// The element that the app is put into, emptied; none where the page has no `<div id="app">`.
pub fn take_root() -> Option<HtmlElement> {
    let root: HtmlElement = document()?.get_element_by_id("app")?.dyn_into().ok()?;
    root.replace_children_with_node_0();
    Some(root)
}

/// Loads the page anew, also the app in it.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the page's language, for hyphenation and screen readers.
pub fn set_language(code: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", code);
    }
}

/// Puts the reader into a new view: focus on its heading, and scrolled so far down as given. Who comes to the top of a
/// view and asks for a section of it comes to that, and its heading has focus.
pub fn arrive(section: Option<String>, down: f64) {
    // After the view is there.
    time::soon(move || {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = document() else { return };
        let section = section.and_then(|id| document.get_element_by_id(&id));
        if let Some(section) = &section {
            unfold(section);
        }
        if let Some(heading) =
            section.filter(|_| down <= 0.0).and_then(|section| section.query_selector("h2, h3").ok().flatten())
        {
            focus(&heading);
            heading.scroll_into_view();
            return;
        }
        if let Ok(Some(heading)) = document.query_selector("main h1") {
            focus(&heading);
        }
        window.scroll_to_with_x_and_y(0.0, down);
    });
}

/// Opens what is folded in a section that the reader was led to.
fn unfold(section: &Element) {
    let Ok(folded) = section.query_selector_all(UNFOLDS) else { return };
    for at in 0..folded.length() {
        if let Some(details) = folded.get(at).and_then(|node| node.dyn_into::<Element>().ok()) {
            let _ = details.set_attribute("open", "");
        }
    }
}

/// Whether the disclosure that an event is about is folded out.
pub fn is_open(event: &web_sys::Event) -> bool {
    let details: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    details.is_some_and(|details| details.has_attribute("open"))
}

/// Folds what a button folds out or in: the stylesheet goes by the button's `aria-expanded`.
pub fn flip_expanded(event: &web_sys::MouseEvent) {
    let button: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    if let Some(button) = button {
        let open = button.get_attribute("aria-expanded").is_some_and(|open| open == "true");
        let _ = button.set_attribute("aria-expanded", if open { "false" } else { "true" });
    }
}

/// The id of what has focus; empty where it has none.
pub fn focused_id() -> String {
    document().and_then(|document| document.active_element()).map(|element| element.id()).unwrap_or_default()
}

/// Keeps the reader at what was chosen, though the view is made anew, and tells how much is shown now.
pub fn stay(id: String, tell: impl Fn(String) + 'static) {
    time::soon(move || {
        let Some(document) = document() else { return };
        if let Some(element) = document.get_element_by_id(&id).or_else(|| document.get_element_by_id(SHOWN)) {
            focus(&element);
        }
        tell(shown());
    });
}

/// What the page says of how much is shown; empty where it says nothing.
pub fn shown() -> String {
    let shown = document().and_then(|document| document.get_element_by_id(SHOWN));
    shown.and_then(|shown| shown.text_content()).unwrap_or_default()
}

/// Gives an element focus, and leaves the page where it is.
fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}
