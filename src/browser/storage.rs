//! What the browser keeps between visits: the colours chosen, and the plan last read.
//!
//! Storage may be blocked, full, or hold what another version or program put there. Then everything works
//! without it, and nothing there that we cannot read is written over.

use gloo_storage::{LocalStorage, Storage};

use super::theme::Theme;

const THEME: &str = "malbild.theme";
const LAST_PLAN: &str = "malbild.plan";

/// The colours chosen at an earlier visit; the system's where none were, or they cannot be read.
pub fn theme() -> Theme {
    // Outside a browser there is nothing to ask, and asking would stop the program.
    if !cfg!(target_family = "wasm") {
        return Theme::default();
    }
    get(THEME).and_then(|code| Theme::from_code(&code)).unwrap_or_default()
}

/// Keeps the colours chosen; false where the browser does not keep them.
pub fn remember_theme(theme: Theme) -> bool {
    set(THEME, theme.code(), |kept| Theme::from_code(kept).is_some())
}

/// The id of the plan that was open at an earlier visit.
pub fn last_plan() -> Option<String> {
    get(LAST_PLAN)
}

/// Keeps the id of the plan that is open; not to be kept is no trouble.
pub fn remember_plan(id: &str) {
    set(LAST_PLAN, id, |_| true);
}

/// Whether there is a storage to speak of: asking for one throws where it is blocked, and `gloo_storage` takes it
/// for granted.
fn there_is_storage() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// The text kept under a key; none where there is none, or something that is not ours.
///
/// Texts stand as JSON, as `gloo_storage` keeps them and `boot.js` reads them. Ours hold nothing that JSON escapes,
/// so serde's reading and writing of any type, and its weight, is not needed for them.
fn get(key: &str) -> Option<String> {
    if !there_is_storage() {
        return None;
    }
    let kept = LocalStorage::raw().get_item(key).ok()??;
    let text = kept.strip_prefix('"')?.strip_suffix('"')?;
    is_plain(text).then(|| text.to_owned())
}

/// Keeps a text; false where it cannot be kept, or something that is not `ours` stands in its place.
fn set(key: &str, text: &str, ours: fn(&str) -> bool) -> bool {
    if !there_is_storage() || !is_plain(text) {
        return false;
    }
    let storage = LocalStorage::raw();
    let taken = matches!(storage.get_item(key), Ok(Some(_)));
    (!taken || get(key).is_some_and(|kept| ours(&kept))) && storage.set_item(key, &format!("\"{text}\"")).is_ok()
}

/// Whether JSON writes a text as it is.
fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_ascii_control() || matches!(c, '"' | '\\'))
}
