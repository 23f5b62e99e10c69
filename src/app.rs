//! The app: what surrounds the views, and which view is shown.

use leptos::prelude::*;

use crate::browser::{address, page};
use crate::components::{ErrorCard, Footer, Header, Loading};
use crate::load::Load;
use crate::pages::{CataloguePage, GoalPage, IndicatorPage, NotFoundPage, OverviewPage, title};
use crate::route::View;
use crate::state::{CATALOGUE_FILE, State, state};

/// The whole app, at the address of the address bar.
#[component]
pub fn App() -> impl IntoView {
    let state = State::at(address::current());
    provide_context(state);
    state.start();
    Effect::new(move || page::set_title(&title(state)));
    Effect::new(move || page::set_language(state.language().code()));
    view! { <Shell /> }
}

/// What surrounds the views. It needs a [`State`] in context, and nothing of the browser.
#[component]
pub fn Shell() -> impl IntoView {
    let state = state();
    view! {
        <a class="skip" href="#main">
            {move || state.words().skip_to_content}
        </a>
        <Header />
        <main id="main" class="wrap" tabindex="-1">
            {move || view_of(state)}
        </main>
        <Footer />
    }
}

fn view_of(state: State) -> AnyView {
    let t = state.words();
    match state.plans.get() {
        Load::Loading { received } => return view! { <Loading text=t.loading_list received /> }.into_any(),
        Load::Failed(trouble) => {
            let retry = move || state.fetch_plans();
            return view! { <ErrorCard trouble file=CATALOGUE_FILE.to_owned() retry /> }.into_any();
        }
        Load::Ready(_) => {}
    }
    if state.shows_catalogue() {
        return view! { <CataloguePage /> }.into_any();
    }
    let Some(file) = state.plan_file.get() else { return view! { <NotFoundPage /> }.into_any() };
    match state.plan.get() {
        Load::Loading { received } => view! { <Loading text=t.loading_plan received /> }.into_any(),
        Load::Failed(trouble) => {
            let retry = move || state.fetch_plan();
            view! { <ErrorCard trouble file retry /> }.into_any()
        }
        Load::Ready(plan) => match state.route.get().view {
            View::Start => view! { <OverviewPage plan /> }.into_any(),
            View::Goal(id) if plan.goal(&id).is_some() => view! { <GoalPage plan id /> }.into_any(),
            View::Indicator(id) if plan.indicator(&id).is_some() => view! { <IndicatorPage plan id /> }.into_any(),
            _ => view! { <NotFoundPage plan /> }.into_any(),
        },
    }
}
