//! A disclosure whose content is fetched when it is first opened.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::fetch;
use crate::load::{Load, Trouble};
use crate::parts::{self, Extras};
use crate::state::state;
use crate::text::Words;

/// A disclosure whose content comes with the part of the app that is fetched when it is first needed. It is made anew each
/// time it is opened, so that it tells the address of the moment.
#[component]
pub fn OnDemand(
    /// What is in it.
    name: &'static str,
    /// Makes the content with the part.
    show: Box<dyn Fn(Extras) -> AnyView + Send + Sync>,
) -> impl IntoView {
    let t = untrack(|| state().words());
    let node = NodeRef::<leptos::html::Details>::new();
    let open = RwSignal::new(false);
    let extras = RwSignal::new(Load::<Extras>::START);
    let fetch = move || {
        spawn_local(async move {
            let offline = fetch::is_offline();
            extras.set(match parts::extras().await {
                Ok(extras) => Load::Ready(extras),
                Err(_) => Load::Failed(if offline { Trouble::Offline } else { Trouble::Broken }),
            });
        });
    };
    let toggled = move |_| {
        let now = node.get_untracked().is_some_and(|details| details.open());
        open.set(now);
        if now && extras.with_untracked(|extras| extras.ready().is_none()) {
            fetch();
        }
    };
    let content = move || {
        if !open.get() {
            return None;
        }
        Some(match extras.get() {
            Load::Loading { .. } => view! { <p role="status">{t.fetching}</p> }.into_any(),
            Load::Failed(trouble) => failed(&trouble, t, move || {
                extras.set(Load::START);
                fetch();
            }),
            Load::Ready(extras) => show(extras),
        })
    };
    view! {
        <details class="take" node_ref=node on:toggle=toggled>
            <summary>{name}</summary>
            {content}
        </details>
    }
}

fn failed(trouble: &Trouble, t: &'static Words, retry: impl Fn() + 'static) -> AnyView {
    let why = if *trouble == Trouble::Offline { t.error_offline } else { t.error_broken };
    view! {
        <div role="alert">
            <p>{why}</p>
            <button type="button" class="button quiet" on:click=move |_| retry()>
                {t.retry}
            </button>
        </div>
    }
    .into_any()
}
