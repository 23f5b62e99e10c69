//! The files themselves: their names, how they are saved, and the plan's own file.

use malbild_plan::export::file_stem;
use malbild_plan::model::Plan;
use malbild_plan::{Language, open};

use super::said::Said;
use crate::browser::{download, fetch};
use crate::context::Context;
use crate::text::take_away as t;
use leptos::prelude::*;

/// The kinds of files, with their endings and media types.
pub const CSV: (&str, &str) = (".csv", "text/csv;charset=utf-8");
/// JSON.
pub const JSON: (&str, &str) = (".json", "application/json");
/// SVG.
pub const SVG: (&str, &str) = (".svg", "image/svg+xml");
/// PNG.
pub const PNG: (&str, &str) = (".png", "image/png");
/// ZIP.
pub const ZIP: (&str, &str) = (".zip", "application/zip");

/// The name of a file of a plan: its id, what of it, and the ending.
pub fn file_name(plan: &Plan, of: &str, ending: &str) -> String {
    if of.is_empty() {
        return [&file_stem(&plan.id), ending].concat();
    }
    [&file_stem(&plan.id), "-", &file_stem(of), ending].concat()
}

/// Saves a file, and says so.
pub fn save(name: &str, media_type: &str, bytes: &[u8], said: Said, language: Language) {
    tell(download::save(name, media_type, bytes).is_ok(), name, said, language);
}

/// Says whether a file is saved.
pub fn tell(is_saved: bool, name: &str, said: Said, language: Language) {
    said.set(if is_saved { [t::saved(language), " ", name].concat() } else { t::not_saved(language).to_owned() });
}

/// The bytes of the plan's own file, as it is fetched from `file`.
///
/// # Errors
/// In words: it does not come, or is not what is shown any more.
pub async fn plan_bytes(file: &str, cx: &Context) -> Result<Vec<u8>, &'static str> {
    let bytes = fetch::bytes(file, |_| {}).await.map_err(|_| t::no_file(cx.language))?;
    // A fingerprint of another edition would be worse than none.
    if open(&bytes).as_ref() == Some(cx.plan.plan()) { Ok(bytes) } else { Err(t::changed(cx.language)) }
}
