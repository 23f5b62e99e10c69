//! The choice of colours.

use leptos::prelude::*;

use crate::browser::storage;
use crate::browser::theme::{Theme, apply};
use crate::state::state;

/// The choice of colours: as the system, light or dark. Kept between visits where the browser keeps anything.
#[component]
pub fn ThemeChoice() -> impl IntoView {
    let t = state().words();
    let theme = RwSignal::new(Theme::System);
    let kept = RwSignal::new(true);
    Effect::new(move || theme.set(storage::theme()));
    let choose = move |event| {
        let chosen = Theme::from_code(&event_target_value(&event)).unwrap_or_default();
        theme.set(chosen);
        apply(chosen);
        kept.set(storage::remember_theme(chosen));
    };
    let options = [(Theme::System, t.theme_system), (Theme::Light, t.theme_light), (Theme::Dark, t.theme_dark)];
    let options = options.map(|(value, name)| {
        view! { <option value=value.code() selected=move || theme.get() == value>{name}</option> }
    });
    view! {
        <label class="theme">
            <span class="small">{t.theme}</span>
            <select on:change=choose prop:value=move || theme.get().code()>{options.collect_view()}</select>
        </label>
        <span class="small" role="status">{move || (!kept.get()).then_some(t.storage_note)}</span>
    }
}
