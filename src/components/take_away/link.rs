//! The address of the view: to copy, to share, and as a QR code.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::Language;

use super::qr::qr_code;
use super::said::{Said, button};
use crate::browser::share;
use crate::html::html;
use crate::text::take_away as t;

/// The address with its buttons and its QR code. `id` begins the id of its field.
pub fn link(address: &str, title: String, id: &str, said: Said, language: Language) -> AnyView {
    let field = [id, "-link"].concat();
    let copy = copy_button(t::copy_link(language), t::link_copied(language), address, field.clone(), said, language);
    let shared = address.to_owned();
    let share = share::can_share().then(|| {
        button(t::share(language), move || {
            let (title, address) = (title.clone(), shared.clone());
            spawn_local(async move {
                if share::share(&title, &address).await.is_err() {
                    said.set(t::not_shared(language).to_owned());
                }
            });
        })
    });
    html! {
        <label class="small" for=field.clone()>{t::address(language)}</label>
        <input class="taken" type="text" readonly="" id=field value=address.to_owned()></input>
        <p class="files">{copy} {share}</p>
        <details><summary>{t::qr(language)}</summary>{qr_code(address, language)}</details>
    }
}

/// A button that copies a text; where the browser does not, it selects it in its field.
pub fn copy_button(
    name: &'static str,
    done: &'static str,
    text: &str,
    field: String,
    said: Said,
    language: Language,
) -> AnyView {
    let text = text.to_owned();
    button(name, move || {
        let (text, field) = (text.clone(), field.clone());
        spawn_local(async move {
            if share::copy(&text).await.is_ok() {
                said.set(done.to_owned());
            } else {
                share::select(&field);
                said.set(t::not_copied(language).to_owned());
            }
        });
    })
}
