//! What happens when the program itself has a fault.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// From now on a panic is written to the console and told to the page, which shows its prepared section with a
/// way on, instead of a dead page.
///
/// A build whose standard library aborts at once (`docs/decisions/0009-weight.md`) never comes here: it traps, and
/// `boot.js` hears of the trap itself.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let init = CustomEventInit::new();
        init.set_detail(&JsValue::from_str(&info.to_string()));
        if let (Some(window), Ok(event)) =
            (web_sys::window(), CustomEvent::new_with_event_init_dict("malbild:panic", &init))
        {
            let _ = window.dispatch_event(&event);
        }
    }));
}
