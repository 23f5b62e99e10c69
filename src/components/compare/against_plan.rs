//! The plan beside another edition, or another plan of the same board.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::model::CatalogueEntry;
use malbild_plan::open;

use super::differences::differences;
use super::editions::{editions, listed};
use crate::browser::fetch;
use crate::components::ErrorCard;
use crate::context::Context;
use crate::html::html;
use crate::load::{Load, Trouble};
use crate::route::Compare;
use crate::state::{Opened, State, state};
use crate::text::compare as words;

/// The choice of another plan, and what differs from it. Where there is only one other, nobody has to choose it.
pub fn against_plan(other: Option<&str>, cx: &Context) -> AnyView {
    let language = cx.language;
    let editions = editions(cx);
    let other = match (other, editions.as_slice()) {
        (None, [only]) => Some(only.id.as_str()),
        (other, _) => other,
    };
    let note = |text: String| html! { <p class="note spaced">{text}</p> };
    let shown = match other {
        None if editions.is_empty() => note(words::no_other(language).to_owned()),
        None => html! { <p class="spaced">{words::choose_plan(language)}</p> },
        Some(id) if id == cx.plan.plan().id => note(words::same_plan(language).to_owned()),
        Some(id) if listed().iter().any(|entry| entry.id == id) => {
            let (file, cx) = (fetch::plan_file(id), cx.clone());
            html! { <Against file cx /> }
        }
        Some(id) => note([words::unknown_plan(language), ": ", id].concat()),
    };
    html! { {choice(other, cx)} {shown} }
}

/// The other plans of the board, as links; nothing where there is nothing to choose.
fn choice(other: Option<&str>, cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    let editions = editions(cx);
    if editions.iter().all(|entry| other == Some(entry.id.as_str())) {
        return None;
    }
    for entry in editions {
        let here = other == Some(entry.id.as_str());
        let href = cx.route.to_compare(Compare::Plans(Some(entry.id.clone()))).to_string();
        items.push(html! { <li><a href=href aria-current=here.then_some("true")>{title(entry, cx)}</a></li> });
    }
    (!items.is_empty()).then(|| {
        html! {
            <nav class="choice" aria-label=words::against(cx.language)>
                <span class="soft" aria-hidden="true">{words::against(cx.language)}</span>
                <ul class="options">{items}</ul>
            </nav>
        }
    })
}

/// What a plan of the list is called, with the time it is for where that does not stand in its title.
pub(super) fn title(entry: &'static CatalogueEntry, cx: &Context) -> AnyView {
    let is_told = cx.string(&entry.title).replace('-', "–").contains(cx.string(&entry.period));
    let period = (!is_told).then(|| html! { ", " {cx.text(&entry.period)} });
    html! { <span>{cx.text(&entry.title)} {period}</span> }
}

/// What differs from the plan in a file, once that is here.
#[component]
fn Against(
    /// Where the other plan lies.
    file: String,
    /// The plan that is shown.
    cx: Context,
) -> impl IntoView {
    let state = state();
    let loaded = RwSignal::new(state.opened(&file).map_or(Load::START, Load::Ready));
    if loaded.with_untracked(|loaded| loaded.ready().is_none()) {
        let file = file.clone();
        Effect::new(move || fetch_into(file.clone(), loaded, state));
    }
    move || match loaded.get() {
        Load::Loading { .. } => html! { <p class="soft loading">{words::loading(cx.language)}</p> },
        Load::Failed(trouble) => {
            let (again, file) = (file.clone(), file.clone());
            let retry = move || fetch_into(again.clone(), loaded, state);
            html! { <div class="spaced"><ErrorCard trouble file retry within=true /></div> }
        }
        Load::Ready(other) => differences(other.0.plan(), &cx),
    }
}

/// Fetches a plan beside the one that is shown, and says aloud that it has come.
fn fetch_into(file: String, loaded: RwSignal<Load<Opened>>, state: State) {
    // The view may be gone when the plan comes: then there is nothing to tell.
    let _ = loaded.try_set(Load::START);
    spawn_local(async move {
        let came = match fetch::bytes(&file, |_| {}).await {
            Ok(bytes) => match open(&bytes) {
                Some(plan) => Load::Ready(state.keep(&file, plan)),
                None => Load::Failed(Trouble::Unreadable(bytes.into())),
            },
            Err(trouble) => Load::Failed(trouble),
        };
        let has_come = came.ready().is_some();
        if loaded.try_set(came).is_none() && has_come {
            state.announced.set(words::loaded(state.language()).to_owned());
        }
    });
}
