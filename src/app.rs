//! The app: what surrounds the views, and which view is shown.

use leptos::prelude::*;

use crate::browser::print::FOOT;
use crate::browser::print::Printing;
use crate::browser::{address, fetch, page};
use crate::components::{ErrorCard, embed_foot, fictional_banner, footer, header, loading, review_panel};
use crate::context::Context;
use crate::html::html;
use crate::load::{Load, Trouble};
use crate::pages::{catalogue_page, not_found_page, overview_page, title};
use crate::parts::{EXTRAS_FILE, VIEWS_FILE};
use crate::route::{Route, View};
use crate::state::{Arrival, CATALOGUE_FILE, State, state};

/// The whole app, at the address of the address bar.
#[component]
pub fn App() -> impl IntoView {
    let state = State::at(address::current());
    provide_context(state);
    state.start();
    Effect::new(|_: Option<Printing>| Printing::of_page());
    Effect::new(move || page::set_title(&title(state)));
    Effect::new(move || page::set_language(state.language().code()));
    // A new view: its heading, and the place where the reader was, once it is there.
    Effect::new(move || {
        if let Some(arrival) = state.arriving.get().filter(|_| state.is_settled()) {
            state.arriving.set(None);
            match arrival {
                Arrival::View(down) => page::arrive(state.route.with_untracked(|route| route.section.clone()), down),
                Arrival::Choice(id) => page::stay(id, move |shown| state.announced.set(shown)),
            }
        }
    });
    view! { <Shell /> }
}

/// What surrounds the views: in another page's frame next to nothing. It needs a [`State`] in context, and nothing of the
/// browser.
#[component]
pub fn Shell() -> impl IntoView {
    let state = state();
    let embed = state.route.with_untracked(|route| route.embed);
    let skip = move || html! { <a class="skip" href="#main">{state.words().skip_to_content}</a> };
    let view = move || view_of(state);
    let main = html! { <main id="main" class="wrap" tabindex="-1">{view.into_any()}</main> };
    let status = move || state.announced.get();
    let mut all: Vec<AnyView> = Vec::new();
    if embed {
        all.push((move || fictional(state)).into_any());
        all.push(main);
        all.push((move || state.context().map(|cx| embed_foot(&cx))).into_any());
    } else {
        all.push(skip.into_any());
        all.push(header(state));
        all.push(review_panel.into_any());
        all.push(main);
        all.push(footer(state));
        let source = move || state.words().source;
        all.push(html! {
            <div class="print-foot" aria-hidden="true"><div>{source.into_any()} " " <span id=FOOT></span></div></div>
        });
    }
    all.push(html! { <p class="hidden-status" role="status">{status.into_any()}</p> });
    all
}

fn fictional(state: State) -> Option<AnyView> {
    state.context().filter(|cx| cx.plan.plan().fictional).map(|cx| fictional_banner(cx.words))
}

fn view_of(state: State) -> AnyView {
    let t = state.words();
    match state.plans.get() {
        Load::Loading { received } => return loading(t.loading_list, received, state.language()),
        Load::Failed(trouble) => return error(trouble, CATALOGUE_FILE.to_owned(), state, State::fetch_plans),
        Load::Ready(_) => {}
    }
    if state.shows_catalogue() {
        return catalogue_page(state, t.plans_heading, t.plans_lead);
    }
    // It is the site's, also where there is a single plan.
    if state.route.with(Route::is_statement) {
        return site(state);
    }
    let Some(file) = state.plan_file.get() else { return without_plan(state) };
    match state.plan.get() {
        Load::Loading { received } => return loading(t.loading_plan, received, state.language()),
        Load::Failed(trouble) => return error(trouble, file, state, State::fetch_plan),
        Load::Ready(_) => {}
    }
    let Some(cx) = state.context() else { return not_found_page(state, None) };
    // Not before the views are asked for: the overview stays as it is when they come.
    match cx.route.view {
        View::Start => return overview_page(&cx),
        View::Unknown(_) => return not_found_page(state, Some(&cx)),
        _ => {}
    }
    if matches!(cx.route.view, View::Compare(_) | View::Search(_)) {
        return view_of_extras(state, Some(&cx));
    }
    let views = match state.views.get() {
        Load::Loading { .. } => return loading(t.loading_plan, 0, state.language()),
        Load::Failed(trouble) => return error(trouble, VIEWS_FILE.to_owned(), state, refetch_part),
        Load::Ready(views) => views,
    };
    let view = match &cx.route.view {
        View::Goal(id) => cx.plan.goal(id).map(|goal| (views.goal)(goal, &cx)),
        View::Indicator(id) => cx.plan.indicator(id).map(|indicator| (views.indicator)(indicator, &cx)),
        View::Indicators => Some((views.indicators)(&cx)),
        View::Goals => Some((views.goals)(&cx)),
        View::Guide => Some((views.guide)(&cx)),
        View::Keys => Some((views.keys)(&cx)),
        View::Activities(_) => Some((views.activities)(&cx)),
        View::About => Some((views.about)(&cx)),
        View::Start | View::Compare(_) | View::Search(_) | View::Unknown(_) => None,
    };
    view.unwrap_or_else(|| not_found_page(state, Some(&cx)))
}

/// A view of the part with what is asked for now and then.
fn view_of_extras(state: State, cx: Option<&Context>) -> AnyView {
    let extras = match state.extras.get() {
        Load::Loading { .. } => return loading(state.words().loading_plan, 0, state.language()),
        Load::Failed(trouble) => return error(trouble, EXTRAS_FILE.to_owned(), state, refetch_part),
        Load::Ready(extras) => extras,
    };
    match cx {
        Some(Context { route: Route { view: View::Compare(compare), .. }, .. }) => {
            cx.map(|cx| (extras.compare)(compare, cx))
        }
        _ => Some((extras.search)(state, cx)),
    }
    .unwrap_or_else(|| not_found_page(state, None))
}

/// Without a plan there is what is to be known of the site and the search in all plans, and otherwise nothing.
fn without_plan(state: State) -> AnyView {
    let (named, view) = state.route.with(|route| (route.plan.is_some(), route.view.clone()));
    match view {
        View::Search(_) if !named => view_of_extras(state, None),
        View::About if !named => site(state),
        _ => not_found_page(state, None),
    }
}

/// What is to be known of the site.
fn site(state: State) -> AnyView {
    match state.views.get() {
        Load::Loading { .. } => loading(state.words().loading_plan, 0, state.language()),
        Load::Failed(trouble) => error(trouble, VIEWS_FILE.to_owned(), state, refetch_part),
        Load::Ready(views) => (views.site)(state),
    }
}

/// After a new release the old one's parts are gone from the host: then only loading the page anew helps. Without a
/// connection that would lose the page.
fn refetch_part(state: State) {
    if fetch::is_offline() { state.fetch_part() } else { page::reload() }
}

fn error(trouble: Trouble, file: String, state: State, retry: fn(State)) -> AnyView {
    let retry = move || retry(state);
    html! { <ErrorCard trouble file retry /> }
}
