//! Handing over an address or a text: the clipboard, and what the system offers for sharing.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, ShareData};

use super::download::Refused;

/// Puts a text on the clipboard. Only within a press of a button, or soon after.
///
/// # Errors
/// There is no clipboard, as on pages without encryption, or the reader or a policy forbids it.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let navigator = web_sys::window().ok_or(Refused)?.navigator();
    if !has(&navigator, "clipboard") {
        return Err(Refused);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(drop).map_err(|_| Refused)
}

/// Selects the whole text of a field, by its id, so that the reader can copy it.
pub fn select(id: &str) {
    let field = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    let Some(field) = field else { return };
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        let _ = field.focus();
        field.select();
    } else if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        let _ = field.focus();
        field.select();
    }
}

/// Whether the system offers to share.
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|window| has(&window.navigator(), "share"))
}

/// Lets the reader share an address the way the system does. That the reader thinks better of it is no error.
///
/// # Errors
/// The system cannot.
pub async fn share(title: &str, url: &str) -> Result<(), Refused> {
    let navigator = web_sys::window().ok_or(Refused)?.navigator();
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    // Not by the method of that name: it would throw where there is none, or where the address is not to its liking.
    let method: Function =
        Reflect::get(&navigator, &"share".into()).map_err(|_| Refused)?.dyn_into().map_err(|_| Refused)?;
    let answer: Promise = method.call1(&navigator, &data).map_err(|_| Refused)?.dyn_into().map_err(|_| Refused)?;
    match JsFuture::from(answer).await {
        Ok(_) => Ok(()),
        Err(error) if Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError") => Ok(()),
        Err(_) => Err(Refused),
    }
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|member| member.is_truthy())
}
