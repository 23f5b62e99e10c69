//! What the browser keeps between visits: the colours chosen, and the plan last read.
//!
//! Storage may be blocked, full, or hold what another version or program put there. Then everything works
//! without it, and nothing there that we cannot read is written over.

use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::theme::Theme;

const THEME: &str = "malbild.theme";
const LAST_PLAN: &str = "malbild.plan";

/// The colours chosen at an earlier visit; the system's where none were, or they cannot be read.
pub fn theme() -> Theme {
    get(THEME).unwrap_or_default()
}

/// Keeps the colours chosen; false where the browser does not keep them.
pub fn remember_theme(theme: Theme) -> bool {
    set(THEME, &theme)
}

/// The id of the plan that was open at an earlier visit.
pub fn last_plan() -> Option<String> {
    get(LAST_PLAN)
}

/// Keeps the id of the plan that is open; not to be kept is no trouble.
pub fn remember_plan(id: &str) {
    set(LAST_PLAN, &id.to_owned());
}

/// Whether there is a storage to speak of: asking for one throws where it is blocked, and `gloo_storage` takes it
/// for granted.
fn there_is_storage() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

fn get<T: DeserializeOwned>(key: &str) -> Option<T> {
    if there_is_storage() { LocalStorage::get(key).ok() } else { None }
}

/// Keeps a value; false where it cannot be kept, or something that is not ours stands in its place.
fn set<T: Serialize + DeserializeOwned>(key: &str, value: &T) -> bool {
    if !there_is_storage() {
        return false;
    }
    let taken = matches!(LocalStorage::raw().get_item(key), Ok(Some(_)));
    let ours = !taken || LocalStorage::get::<T>(key).is_ok();
    ours && LocalStorage::set(key, value).is_ok()
}
