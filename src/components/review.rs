//! The flaws of a file, told by a part of the app that is fetched for it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::fetch;
use crate::html::html;
use crate::parts::{self, TellFindings};
use crate::state::{CATALOGUE_FILE, state};

/// The flaws of a file. Nothing until the part that knows them is here, and where it does not come.
#[component]
pub fn Findings(
    /// What the file holds.
    bytes: Arc<[u8]>,
    /// Where it lies.
    file: String,
    /// All of them and their number; otherwise the first that hinder reading.
    all: bool,
) -> impl IntoView {
    let language = state().language();
    let tell = RwSignal::new(None::<TellFindings>);
    Effect::new(move || {
        spawn_local(async move {
            // Without the part there is still the card, or the view, around.
            tell.set(parts::findings().await.ok());
        });
    });
    move || tell.get().map(|tell| tell(&bytes, &file, all, language))
}

/// All flaws of the file that is shown, for whoever publishes it.
#[component]
pub fn Review() -> impl IntoView {
    let state = state();
    let file = Memo::new(move |_| state.plan_file.get().unwrap_or_else(|| CATALOGUE_FILE.to_owned()));
    let bytes = RwSignal::new(None::<(String, Arc<[u8]>)>);
    Effect::new(move || {
        let file = file.get();
        spawn_local(async move {
            // A file that cannot be fetched is told of in the view's place.
            if let Ok(fetched) = fetch::bytes(&file, |_| {}).await {
                bytes.set(Some((file, fetched.into())));
            }
        });
    });
    move || {
        let (of, bytes) = bytes.get().filter(|(of, _)| *of == file.get())?;
        let t = state.words();
        Some(html! {
            <aside class="review wrap" aria-labelledby="review">
                <h2 id="review">{t.review_heading} " " <code>{of.clone()}</code></h2>
                <Findings bytes file=of all=true />
            </aside>
        })
    }
}
