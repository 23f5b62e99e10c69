//! Files that the reader takes along, made in the page.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::time;

/// How long a file stays in memory after its download has begun, in milliseconds: some browsers read it late.
const KEPT: i32 = 60_000;

/// Lets the reader save bytes as a file of a name and a media type.
///
/// # Errors
/// The browser makes no file or no link of them.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), Refused> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(|_| Refused)?;
    save_blob(name, &blob)
}

/// Lets the reader save a file of the browser's own making.
///
/// # Errors
/// As [`save`].
pub(super) fn save_blob(name: &str, blob: &Blob) -> Result<(), Refused> {
    let url = Url::create_object_url_with_blob(blob).map_err(|_| Refused)?;
    let pressed = press(name, &url);
    wasm_bindgen_futures::spawn_local(async move {
        time::wait(KEPT).await;
        let _ = Url::revoke_object_url(&url);
    });
    pressed.ok_or(Refused)
}

/// Presses a link to the file that is in the page for just that long.
fn press(name: &str, url: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(url);
    link.set_download(name);
    link.set_hidden(true);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}

/// The browser did not do what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;
