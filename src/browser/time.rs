//! Time: waiting, and which day it is.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Calls `then` before the next paint, when what has changed is on the page.
pub fn soon(then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let then = Closure::once_into_js(then);
    let _ = window.request_animation_frame(then.unchecked_ref());
}

/// Waits so many milliseconds.
pub async fn wait(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    // A promise that is only ever resolved.
    let _ = JsFuture::from(promise).await;
}

/// The reader's day, as year, month and day. Their clock may be wrong: it only tells whether a plan is old, and nothing of
/// how it goes. None outside a browser.
pub fn today() -> Option<(i32, u8, u8)> {
    // Elsewhere there is nobody to ask, and asking would stop the program.
    if !cfg!(target_family = "wasm") {
        return None;
    }
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Some((i32::try_from(now.get_full_year()).unwrap_or_default(), part(now.get_month() + 1), part(now.get_date())))
}
