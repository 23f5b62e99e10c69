//! What follows as someone types: the view at once, the address after a pause, and then what is said aloud.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::time;

/// How long nobody types before the address follows, in milliseconds. Browsers bear few changes of it in a row.
const PAUSE: i32 = 250;

/// How much longer before something is said aloud.
const BEFORE_TELLING: i32 = 500;

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// What was typed is shown: once a frame, however fast someone types.
    Show,
    /// The address follows.
    Follow,
    /// What there is now is said aloud.
    Tell,
}

/// What to call at each letter that is typed. `then` is called with what follows; it may still be asked to show something
/// when the view is gone, and no more.
pub fn typing(then: Rc<dyn Fn(Then)>) -> Rc<dyn Fn()> {
    let (typed, waiting) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(false)));
    let gone = Arc::clone(&typed);
    on_cleanup(move || {
        gone.fetch_add(1, Ordering::Relaxed);
    });
    Rc::new(move || {
        let now = typed.fetch_add(1, Ordering::Relaxed) + 1;
        if !waiting.swap(true, Ordering::Relaxed) {
            let (waiting, then) = (Arc::clone(&waiting), Rc::clone(&then));
            time::soon(move || {
                waiting.store(false, Ordering::Relaxed);
                then(Then::Show);
            });
        }
        let (typed, then) = (Arc::clone(&typed), Rc::clone(&then));
        spawn_local(async move {
            let is_last = || typed.load(Ordering::Relaxed) == now;
            time::wait(PAUSE).await;
            if is_last() {
                then(Then::Follow);
                time::wait(BEFORE_TELLING).await;
            }
            if is_last() {
                then(Then::Tell);
            }
        });
    })
}
