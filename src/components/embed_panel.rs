//! How to show the view in another page: a disclosure, whose content comes when it is opened.

use leptos::prelude::*;

use crate::context::Context;
use crate::load::Load;
use crate::state::State;

/// The disclosure. Not in another page's frame, nor where there is no app around.
pub fn embed_panel(cx: &Context) -> Option<AnyView> {
    let state = use_context::<State>().filter(|_| !cx.route.embed)?;
    let opened = RwSignal::new(false);
    let open = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
            if state.views.with_untracked(|views| views.ready().is_none()) {
                state.fetch_views();
            }
        }
    };
    let (name, failed, context) = (cx.words.embed, cx.words.error_broken, cx.clone());
    let content = move || match state.views.get() {
        _ if !opened.get() => None,
        Load::Ready(views) => Some((views.embed)(&context, state)),
        Load::Failed(_) => Some(failed.into_any()),
        Load::Loading { .. } => None,
    };
    Some(view! { <details class="take" on:toggle=open><summary>{name}</summary>{content}</details> }.into_any())
}
