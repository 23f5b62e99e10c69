//! All flaws of the file that is shown, for whoever publishes it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::findings;
use crate::browser::fetch;
use crate::html::html;
use crate::state::{CATALOGUE_FILE, State};

/// The flaws of the plan's file, or of the list of plans where that is shown. A file that cannot be fetched is told of in
/// the view's place.
pub fn review(state: State) -> AnyView {
    let file = Memo::new(move |_| state.plan_file.get().unwrap_or_else(|| CATALOGUE_FILE.to_owned()));
    let bytes = RwSignal::new(None::<(String, Arc<[u8]>)>);
    Effect::new(move || {
        let file = file.get();
        spawn_local(async move {
            if let Ok(fetched) = fetch::bytes(&file, |_| {}).await {
                bytes.set(Some((file, fetched.into())));
            }
        });
    });
    let panel = move || {
        let (of, bytes) = bytes.get().filter(|(of, _)| *of == file.get())?;
        let t = state.words();
        Some(html! {
            <aside class="review wrap" aria-labelledby="review">
                <h2 id="review">{t.review_heading} " " <code>{of.clone()}</code></h2>
                {findings(&bytes, &of, true, state.language())}
            </aside>
        })
    };
    panel.into_any()
}
