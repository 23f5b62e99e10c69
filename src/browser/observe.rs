//! Telling when what is drawn must be drawn anew: another size, other colours, another density of pixels.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MediaQueryList, MutationObserver, MutationObserverInit, ResizeObserver};

/// What stops an observation when it is dropped.
pub struct Guard {
    stop: Option<Box<dyn FnOnce()>>,
}

impl Guard {
    fn new(stop: impl FnOnce() + 'static) -> Self {
        Self { stop: Some(Box::new(stop)) }
    }

    fn nothing() -> Self {
        Self { stop: None }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop();
        }
    }
}

/// Calls back when an element has got a size, and whenever that changes.
pub fn on_size(element: &Element, changed: impl FnMut() + 'static) -> Guard {
    let callback = Closure::<dyn FnMut()>::new(changed);
    let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) else { return Guard::nothing() };
    observer.observe(element);
    Guard::new(move || {
        observer.disconnect();
        drop(callback);
    })
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

/// Calls back when the page's colours or the density of pixels change: by the system, by the reader's choice of theme,
/// for print, by zoom or on another screen.
pub fn on_appearance(changed: impl FnMut() + 'static) -> Guard {
    let Some(window) = web_sys::window() else { return Guard::nothing() };
    let changed = Rc::new(RefCell::new(changed));
    let callback = Closure::<dyn FnMut()>::new(move || {
        // A change in the middle of a redrawing is covered by it.
        if let Ok(mut changed) = changed.try_borrow_mut() {
            changed();
        }
    });
    let lists: Vec<MediaQueryList> =
        QUERIES.iter().filter_map(|query| window.match_media(query).ok().flatten()).collect();
    for list in &lists {
        let _ = list.add_event_listener_with_callback("change", callback.as_ref().unchecked_ref());
    }
    let theme = MutationObserver::new(callback.as_ref().unchecked_ref()).ok();
    let root = window.document().and_then(|document| document.document_element());
    if let (Some(theme), Some(root)) = (&theme, root) {
        let what = MutationObserverInit::new();
        what.set_attributes(true);
        what.set_attribute_filter(&Array::of1(&JsValue::from_str("data-theme")));
        let _ = theme.observe_with_options(&root, &what);
    }
    Guard::new(move || {
        for list in &lists {
            let _ = list.remove_event_listener_with_callback("change", callback.as_ref().unchecked_ref());
        }
        if let Some(theme) = theme {
            theme.disconnect();
        }
        drop(callback);
    })
}
