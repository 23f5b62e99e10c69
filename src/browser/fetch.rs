//! Fetching files from the page's own site.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestInit, Response};

use super::time;
use crate::load::Trouble;

/// How long no byte may come, in milliseconds.
const PATIENCE: i32 = 15_000;

/// How often a server that is busy is asked again.
const MOST_RETRIES: u8 = 2;

/// The longest that a busy server can make us wait, in seconds.
const LONGEST_WAIT: i32 = 10;

/// The file of a plan, beside the page. An id is never more than one step of a path.
pub fn plan_file(id: &str) -> String {
    let id = percent_encoding::utf8_percent_encode(id, percent_encoding::NON_ALPHANUMERIC).to_string();
    format!("plans/{}.json", id.replace("%2D", "-").replace("%5F", "_"))
}

/// Whether the browser says that it has no connection.
pub fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// The bytes of a file, telling how many have come so far. A server that is busy is asked again after as long as
/// it says; a broken connection once more.
///
/// # Errors
/// Why the file could not be had: no connection, no answer, or the server's refusal.
pub async fn bytes(file: &str, progress: impl Fn(usize)) -> Result<Vec<u8>, Trouble> {
    let mut left = MOST_RETRIES;
    loop {
        let wait = match once(file, &progress).await {
            Ok(bytes) => return Ok(bytes),
            Err((Trouble::Status(429 | 503), Some(seconds))) if left > 0 => seconds.clamp(1, LONGEST_WAIT),
            Err((Trouble::Broken, _)) if left == MOST_RETRIES => 1,
            Err((trouble, _)) => return Err(trouble),
        };
        left -= 1;
        time::wait(wait * 1000).await;
    }
}

type Failed = (Trouble, Option<i32>);

/// One try. With a trouble comes after how many seconds the server wants to be asked again, where it says.
async fn once(file: &str, progress: &impl Fn(usize)) -> Result<Vec<u8>, Failed> {
    let window = web_sys::window().ok_or((Trouble::Broken, None))?;
    let offline = is_offline();
    let control = AbortController::new().map_err(|_| (Trouble::Broken, None))?;
    let patience = Patience::new(control.clone());
    let failed = |_: JsValue| {
        let trouble = match (patience.is_over(), offline) {
            (true, _) => Trouble::Stalled,
            (false, true) => Trouble::Offline,
            (false, false) => Trouble::Broken,
        };
        (trouble, None)
    };
    let options = RequestInit::new();
    options.set_signal(Some(&control.signal()));
    let response = JsFuture::from(window.fetch_with_str_and_init(file, &options)).await.map_err(failed)?;
    let response: Response = response.dyn_into().map_err(failed)?;
    if !response.ok() {
        let seconds = response.headers().get("Retry-After").ok().flatten().and_then(|text| text.trim().parse().ok());
        return Err((Trouble::Status(response.status()), seconds.or(Some(2))));
    }
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into().map_err(|o| failed(o.into()))?;
    let mut bytes = Vec::new();
    loop {
        patience.renew();
        let chunk = JsFuture::from(reader.read()).await.map_err(failed)?;
        let done = Reflect::get(&chunk, &"done".into()).is_ok_and(|done| done.is_truthy());
        if done {
            return if lacks(&response, bytes.len()) { Err((Trouble::Broken, None)) } else { Ok(bytes) };
        }
        let part = Reflect::get(&chunk, &"value".into()).map_err(failed)?;
        let part = Uint8Array::new(&part);
        let before = bytes.len();
        bytes.extend(part.to_vec());
        // Large files tell of their progress now and then, small ones never: a step is worth a redraw.
        if bytes.len() / 65_536 > before / 65_536 {
            progress(bytes.len());
        }
    }
}

/// Whether fewer bytes came than the server promised: Firefox does not tell when a connection breaks on the way. Of packed
/// files the promise is about the packed bytes.
fn lacks(response: &Response, came: usize) -> bool {
    let header = |name| response.headers().get(name).ok().flatten();
    let promised = header("Content-Length").and_then(|length| length.parse::<usize>().ok());
    header("Content-Encoding").is_none() && promised.is_some_and(|promised| came < promised)
}

/// Gives up on a request when no byte has come for too long.
struct Patience {
    /// Counts the bytes' arrivals; a wait that ends on the count it began with has waited in vain.
    count: Rc<Cell<u32>>,
    over: Rc<Cell<bool>>,
    control: AbortController,
}

impl Patience {
    fn new(control: AbortController) -> Self {
        let patience = Self { count: Rc::default(), over: Rc::default(), control };
        patience.renew();
        patience
    }

    fn renew(&self) {
        let began = self.count.get().wrapping_add(1);
        self.count.set(began);
        let (count, over, control) = (Rc::clone(&self.count), Rc::clone(&self.over), self.control.clone());
        spawn_local(async move {
            time::wait(PATIENCE).await;
            if count.get() == began {
                over.set(true);
                control.abort();
            }
        });
    }

    fn is_over(&self) -> bool {
        self.over.get()
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        self.count.set(self.count.get().wrapping_add(1));
    }
}
