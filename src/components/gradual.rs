//! The rows of lists that may be long: the first at once, the others while the reader already reads.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::time;
use crate::state::{Arrival, state};

/// How many rows come with each frame, so that nobody who types or taps meanwhile has to wait.
const EACH_FRAME: usize = 12;

/// Makes a row by its place in a list; none where there is nothing to show.
pub type Row = Rc<dyn Fn(usize) -> Option<AnyView>>;

/// The rows of a view, while it is put together.
pub struct Gradual {
    /// How many more come at once.
    at_once: usize,
    /// What comes later, in order.
    later: Vec<RwSignal<bool>>,
}

impl Gradual {
    /// For a view of which so many rows come at once. Who comes back to a place further down, or to a section, finds all
    /// rows there; so does who renders the view outside a browser.
    pub fn new(at_once: usize) -> Self {
        Self { at_once: if is_whole() { usize::MAX } else { at_once }, later: Vec::new() }
    }

    /// The rows of one of the view's lists, by their places in it.
    pub fn rows(&mut self, places: Vec<usize>, row: &Row) -> Vec<AnyView> {
        let now = places.len().min(self.at_once);
        self.at_once -= now;
        let (now, rest) = places.split_at_checked(now).unwrap_or_default();
        let mut rows = made(now, row);
        if rest.is_empty() {
            return rows;
        }
        let row = StoredValue::new_local(Rc::clone(row));
        for some in rest.chunks(EACH_FRAME) {
            let (is_time, some) = (RwSignal::new(false), some.to_vec());
            self.later.push(is_time);
            let made = move || is_time.get().then(|| row.with_value(|row| made(&some, row)));
            rows.push(view! { {made} }.into_any());
        }
        rows
    }

    /// Lets the others come, from the next frame on, as long as the view is there.
    pub fn begin(self) {
        if !self.later.is_empty() {
            next(self.later.into_iter());
        }
    }
}

/// What comes with the next frame; at once where all rows do.
pub fn next_frame(make: Rc<dyn Fn() -> AnyView>) -> AnyView {
    if is_whole() {
        return make();
    }
    let (is_time, make) = (RwSignal::new(false), StoredValue::new_local(make));
    next(vec![is_time].into_iter());
    let view = move || is_time.get().then(|| make.with_value(|make| make()));
    view! { {view} }.into_any()
}

/// Whether nothing of a view may come later: who comes back to a place further down, or to a section, finds it there.
fn is_whole() -> bool {
    let state = state();
    let is_down = state.arriving.with_untracked(|at| matches!(at, Some(Arrival::View(down)) if *down > 0.0));
    let is_section = state.route.with_untracked(|route| route.section.is_some());
    is_down || is_section || !cfg!(target_family = "wasm")
}

fn made(places: &[usize], row: &Row) -> Vec<AnyView> {
    places.iter().filter_map(|at| row(*at)).collect()
}

fn next(mut later: std::vec::IntoIter<RwSignal<bool>>) {
    time::soon(move || {
        if let Some(is_time) = later.next()
            && is_time.try_set(true).is_none()
        {
            next(later);
        }
    });
}
