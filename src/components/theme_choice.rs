//! The choice of colours.

use leptos::prelude::*;

use crate::browser::storage;
use crate::browser::theme::{Theme, apply};
use crate::html::{Element, html};
use crate::state::State;

/// The choice of colours: as the system, light or dark. Kept between visits where the browser keeps anything.
pub fn theme_choice(state: State) -> AnyView {
    let t = state.words();
    let kept = RwSignal::new(true);
    let now = storage::theme();
    let mut select = Element::new("select");
    select.on_change(Box::new(move |event| {
        let chosen = Theme::from_code(&event_target_value(&event)).unwrap_or_default();
        apply(chosen);
        kept.set(storage::remember_theme(chosen));
    }));
    for (value, name) in [(Theme::System, t.theme_system), (Theme::Light, t.theme_light), (Theme::Dark, t.theme_dark)] {
        let selected = (value == now).then_some("");
        select.push(html! { <option value=value.code() selected=selected>{name}</option> });
    }
    let note = move || if kept.get() { "" } else { t.storage_note };
    html! {
        <label class="theme"><span class="small">{t.theme}</span> {select.into_view()}</label>
        <span class="small" role="status">{note.into_any()}</span>
    }
}
