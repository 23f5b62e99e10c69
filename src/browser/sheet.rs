//! Printing a view on one page.

use malbild_plan::Language;
use malbild_plan::format::number;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::print::SHEET;

/// The property of the styles with how much smaller the view is.
const SMALLER: &str = "--sheet";

/// How high a page of A4 is within its margins and above its foot, in CSS pixels.
const ROOM: f64 = 900.0;

/// No smaller than this: rather a second page than letters that nobody can read.
const SMALLEST: f64 = 0.45;

/// From one size to the next that is tried.
const STEP: f64 = 0.04;

/// Lets the reader print the view on one page: what lies behind is left out, and all is made as much smaller as it needs.
/// Where the browser does not print, the view stays as it is.
pub fn print_on_one_page() {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let Some(root) = document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    let Some(app) = document.get_element_by_id("app") else { return };
    // As wide and with as large letters as on paper, so that its height can be told.
    let _ = root.set_attribute(SHEET, "");
    let mut smaller = 1.0;
    while smaller > SMALLEST {
        let _ = root.style().set_property(SMALLER, &number(smaller, Some(2), Language::En));
        if app.get_bounding_client_rect().height() <= ROOM {
            break;
        }
        smaller -= STEP;
    }
    if window.print().is_err() {
        let _ = root.remove_attribute(SHEET);
    }
}
