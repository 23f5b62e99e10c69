//! The bottom of every page.

use leptos::prelude::*;
use malbild_plan::{format, say};

use super::take_away::on_demand;
use crate::html::html;
use crate::parts::Extras;
use crate::route::View;
use crate::state::State;

/// The bottom of every page: which edition this is, the plan's data, and the accessibility statement.
pub fn footer(state: State) -> AnyView {
    let links = move || links(state);
    let note = move || state.words().feedback_note;
    let share = move || share(state);
    html! {
        <footer class="site">
            <div class="wrap">
                {links.into_any()}
                <p>{note.into_any()}</p>
                {share.into_any()}
            </div>
        </footer>
    }
}

fn links(state: State) -> AnyView {
    let route = state.route.get().to_statement();
    let keys = state.context().map(|cx| {
        html! { <li><a href=cx.route.with_view(View::Keys).to_string()>{cx.words.keys}</a></li> }
    });
    html! {
        <ul>
            {facts(state)}
            {keys}
            <li><a href=route.to_string()>{state.words().accessibility_statement}</a></li>
        </ul>
    }
}

fn facts(state: State) -> Option<AnyView> {
    let cx = state.context()?;
    let file = state.plan_file.get()?;
    let plan = cx.plan.plan();
    let edition = plan
        .edition
        .as_ref()
        .map(|edition| html! { <li class="edition">{cx.words.edition} " " {cx.text(edition)}</li> });
    let published = plan
        .published
        .map(|date| html! { <li class="edition">{say::capital(cx.words.published)} " " {format::date(date, cx.language)}</li> });
    let licence = plan.licence.as_deref().map(|licence| html! { <li>{licence}</li> });
    Some(html! { {edition} {published} <li><a href=file>{cx.words.plan_data}</a></li> {licence} })
}

/// The ways to pass on the view that is shown. Folded in again when another view is.
fn share(state: State) -> Vec<AnyView> {
    let route = state.route.get();
    let t = state.words();
    let mut all = vec![on_demand(t.share_page, Box::new(|extras: Extras| (extras.page)()))];
    if let Some(cx) = state.context().filter(|_| matches!(route.view, View::Start | View::Goal(_) | View::Indicator(_)))
    {
        all.push(on_demand(t.embed, Box::new(move |extras: Extras| (extras.embed)(&cx, state))));
    }
    all
}
