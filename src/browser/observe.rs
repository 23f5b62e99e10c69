//! Telling when what is drawn must be drawn anew: another size, other colours, another density of pixels.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MediaQueryList, MutationObserver, MutationObserverInit, ResizeObserver};

/// An observation, for as long as it is kept.
pub struct Observed {
    callback: Closure<dyn Fn()>,
    size: Option<ResizeObserver>,
    theme: Option<MutationObserver>,
    queries: Vec<MediaQueryList>,
}

/// What changes colours or the density of pixels. One cannot ask to be told of any change of density, but of each step
/// that screens and zoom have.
const QUERIES: [&str; 11] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "print",
    "(min-resolution: 1.1dppx)",
    "(min-resolution: 1.25dppx)",
    "(min-resolution: 1.5dppx)",
    "(min-resolution: 1.75dppx)",
    "(min-resolution: 2dppx)",
    "(min-resolution: 2.5dppx)",
    "(min-resolution: 3dppx)",
];

impl Observed {
    /// Calls back when an element has got a size, and whenever that changes; also when the page's colours or the density
    /// of pixels change: by the system, by the reader's choice of theme, for print, by zoom or on another screen.
    pub fn new(element: &Element, changed: Box<dyn Fn()>) -> Self {
        let callback = Closure::wrap(changed);
        let function = callback.as_ref().unchecked_ref();
        let size = ResizeObserver::new(function).ok();
        if let Some(size) = &size {
            size.observe(element);
        }
        let theme = MutationObserver::new(function).ok();
        let mut queries = Vec::new();
        if let Some(window) = web_sys::window() {
            for query in QUERIES {
                if let Ok(Some(list)) = window.match_media(query) {
                    let _ = list.add_event_listener_with_callback("change", function);
                    queries.push(list);
                }
            }
            let root = window.document().and_then(|document| document.document_element());
            if let (Some(theme), Some(root)) = (&theme, root) {
                let what = MutationObserverInit::new();
                what.set_attributes(true);
                what.set_attribute_filter(&Array::of1(&JsValue::from_str("data-theme")));
                let _ = theme.observe_with_options(&root, &what);
            }
        }
        Self { callback, size, theme, queries }
    }
}

impl Drop for Observed {
    fn drop(&mut self) {
        for list in &self.queries {
            let _ = list.remove_event_listener_with_callback("change", self.callback.as_ref().unchecked_ref());
        }
        if let Some(size) = &self.size {
            size.disconnect();
        }
        if let Some(theme) = &self.theme {
            theme.disconnect();
        }
    }
}
