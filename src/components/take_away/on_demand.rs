//! A disclosure whose content is fetched when it is first opened.

use leptos::prelude::*;

use super::Subject;
use crate::browser::page::is_open;
use crate::context::Context;
use crate::html::{Element, html};
use crate::load::{Load, Trouble};
use crate::parts::Extras;
use crate::state::{State, state};

/// A disclosure whose content comes with the part of the app that is fetched when it is first needed. It is made anew each
/// time it is opened, so that it tells the address of the moment. Needs a [`State`] in context.
pub fn on_demand(name: &'static str, show: Show) -> AnyView {
    disclosure(html! { <summary>{name}</summary> }, show)
}

/// Makes the content with the part.
type Show = Box<dyn Fn(Extras) -> AnyView + Send + Sync>;

fn disclosure(summary: AnyView, show: Show) -> AnyView {
    let state = state();
    let open = RwSignal::new(false);
    let content = move || open.get().then(|| content(state, &show));
    let mut details = Element::new("details");
    details.attribute("class", "take");
    details.on_toggle(Box::new(move |event| {
        let now = is_open(&event);
        open.set(now);
        if now {
            state.want_extras();
        }
    }));
    details.push(summary);
    details.push(content.into_any());
    details.into_view()
}

fn content(state: State, show: &(dyn Fn(Extras) -> AnyView + Send + Sync)) -> AnyView {
    let t = untrack(|| state.words());
    let trouble = match state.extras.get() {
        Load::Loading { .. } => return html! { <p role="status">{t.fetching}</p> },
        Load::Ready(extras) => return show(extras),
        Load::Failed(trouble) => trouble,
    };
    let why = if trouble == Trouble::Offline { t.error_offline } else { t.error_part };
    let mut button = Element::new("button");
    button.attribute("type", "button");
    button.attribute("class", "button quiet");
    button.on_click(Box::new(move |_| state.fetch_extras()));
    button.text(t.retry);
    html! { <div role="alert"><p>{why}</p> {button.into_view()}</div> }
}

/// The files of a chart that stands among others. Its title is read aloud, and stands above it for those who see.
pub fn take_chart(subject: Subject, title: String, cx: &Context) -> AnyView {
    let of = cx.clone();
    let summary = html! { <summary>{cx.words.take_chart} <span class="unseen">": " {title}</span></summary> };
    disclosure(summary, Box::new(move |extras| (extras.chart_files)(subject, &of)))
}
