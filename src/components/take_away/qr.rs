//! An address as a QR code.

use leptos::prelude::*;
use malbild_plan::Language;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::html::html;
use crate::text::take_away as t;

/// The light edge that a reader of codes needs, in squares.
const EDGE: i32 = 4;

/// The QR code of an address; words where it is too long for one. Dark on light whatever the page's colours are: many
/// readers of codes know nothing else.
pub fn qr_code(address: &str, language: Language) -> AnyView {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Medium) else {
        return html! { <p>{t::qr_too_long(language)}</p> };
    };
    let size = (code.size() + 2 * EDGE).to_string();
    let view_box = ["0 0 ", &size, " ", &size].concat();
    let ground = ["M0 0h", &size, "v", &size, "H0z"].concat();
    let name = [t::qr_of(language), " ", address].concat();
    view! {
        <svg class="qr" role="img" aria-label=name viewBox=view_box>
            <path fill="#fff" d=ground></path>
            <path fill="#000" d=squares(&code)></path>
        </svg>
    }
    .into_any()
}

/// The path of the dark squares, those beside each other as one, each a little higher than a square, or light lines would be
/// seen between the rows where squares are no whole pixels.
fn squares(code: &QrCode) -> String {
    let mut path = String::new();
    for row in 0..code.size() {
        let mut run = 0;
        // One square past the end, which is light, ends the last run.
        for column in 0..=code.size() {
            if code.get_module(column, row) {
                run += 1;
            } else if run > 0 {
                let [x, y, run_text] = [column - run + EDGE, row + EDGE, run].map(|number| number.to_string());
                path += &["M", &x, " ", &y, "h", &run_text, "v1.03h-", &run_text, "z"].concat();
                run = 0;
            }
        }
    }
    path
}
