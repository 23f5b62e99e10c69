//! The address bar, the history, and clicks on links within the page.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlInputElement, MouseEvent, PopStateEvent};

use crate::route::{Route, View};

/// The route of the address bar.
pub fn current() -> Route {
    let query = web_sys::window().and_then(|window| window.location().search().ok());
    Route::parse(&query.unwrap_or_default())
}

/// The whole address of a route, as it can be sent to others: this page's, whatever it is opened at.
pub fn whole(route: &Route) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split(['?', '#']).next().unwrap_or_default();
    let query = route.to_string();
    // The list of plans needs none.
    [page, if query == "?" { "" } else { &query }].concat()
}

/// Calls `go` whenever the reader follows a link within the page, searches from a field, or goes back or forward: with the new route, and in
/// the latter case how far down the reader was.
///
/// Links are ordinary links, so opening them in a new tab, copying and the keyboard all work as anywhere.
pub fn follow(go: impl Fn(Route, Option<f64>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    if let Ok(history) = window.history() {
        // We put the reader back ourselves, once the view is there.
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    let go = Rc::new(go);

    let on_click = {
        let go = Rc::clone(&go);
        Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
            if let Some(route) = followed(&event) {
                event.prevent_default();
                leave();
                push(&route);
                go(route, None);
            }
        })
    };
    let on_submit = {
        let go = Rc::clone(&go);
        Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(route) = sought(&event) {
                event.prevent_default();
                leave();
                push(&route);
                go(route, None);
            }
        })
    };
    let on_pop = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| {
        go(current(), Some(event.state().as_f64().unwrap_or(0.0)));
    });
    let _ = document.add_event_listener_with_callback("click", on_click.as_ref().unchecked_ref());
    let _ = document.add_event_listener_with_callback("submit", on_submit.as_ref().unchecked_ref());
    let _ = window.add_event_listener_with_callback("popstate", on_pop.as_ref().unchecked_ref());
    // They live as long as the page.
    on_click.forget();
    on_submit.forget();
    on_pop.forget();
}

/// The search that a form within this page asks for: its address with what its field holds.
fn sought(event: &Event) -> Option<Route> {
    let form: Element = event.target()?.dyn_into().ok()?;
    let action = form.get_attribute("action").filter(|action| action.starts_with('?'))?;
    let field: HtmlInputElement = form.query_selector("input").ok()??.dyn_into().ok()?;
    let mut route = Route::parse(&action);
    let View::Search(search) = &mut route.view else { return None };
    field.value().trim().clone_into(&mut search.text);
    Some(route)
}

/// The route of the link that a click follows within this page; none for anything the browser should do itself.
fn followed(event: &MouseEvent) -> Option<Route> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    // Our own links are bare queries. Others, such as the skip link or a download, are the browser's.
    let href = link.get_attribute("href")?;
    (href.starts_with('?') && link.target().is_empty()).then(|| Route::parse(&href))
}

/// Remembers how far down the reader was in the view that is left.
fn leave() {
    let Some(window) = web_sys::window() else { return };
    let (Ok(history), Ok(down)) = (window.history(), window.scroll_y()) else { return };
    let _ = history.replace_state(&JsValue::from_f64(down), "");
}

/// Puts another address in the place of the one that is shown, without a step in the history.
pub fn replace(route: &Route) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let _ = history.replace_state_with_url(&JsValue::from_f64(0.0), "", Some(&route.to_string()));
}

fn push(route: &Route) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let _ = history.push_state_with_url(&JsValue::from_f64(0.0), "", Some(&route.to_string()));
}
