//! The top of every page: whose plan, the menu, language and colours.

use leptos::prelude::*;
use malbild_plan::{Language, format};

use super::{FictionalBanner, PlanText, ThemeChoice};
use crate::html::html;
use crate::route::{Route, View};
use crate::state::{State, state};

/// The top of every page.
#[component]
pub fn Header() -> impl IntoView {
    let state = state();
    // Not again for every step of the loading: only when it is another plan, or none.
    let plan = Memo::new(move |_| {
        let plan = state.plan.with(|plan| plan.ready().cloned());
        let shown = !state.shows_catalogue() && state.plan_file.with(Option::is_some);
        plan.filter(|_| shown).map(SamePlan)
    });
    view! {
        <header class="site">
            <div class="wrap">{move || whose(state, plan.get())}</div>
        </header>
        {move || menu(state, plan.with(Option::is_some))}
        {move || plan.get().filter(|plan| plan.0.plan().fictional).map(|_| view! { <FictionalBanner /> })}
    }
}

/// A plan that is compared by being the same in memory.
#[derive(Clone)]
struct SamePlan(std::sync::Arc<malbild_plan::Indexed>);

impl PartialEq for SamePlan {
    fn eq(&self, other: &Self) -> bool {
        std::sync::Arc::ptr_eq(&self.0, &other.0)
    }
}

fn whose(state: State, plan: Option<SamePlan>) -> AnyView {
    let t = state.words();
    let language = state.language();
    let Some(SamePlan(plan)) = plan else {
        let home = state.route.get().to_catalogue().to_string();
        return html! { <a class="brand" href=home>{t.app_name}</a> };
    };
    let p = plan.plan();
    let home = state.route.get().with_view(View::Start).to_string();
    let read = format!("{} {}", t.reference_date, format::date(p.reference_date, language));
    html! {
        <a class="brand" href=home><PlanText text=p.municipality.name.clone() /></a>
        <span class="plan"><PlanText text=p.board.clone() /> " · " <PlanText text=p.title.clone() /></span>
        <span class="as-of small">{read}</span>
    }
}

fn menu(state: State, has_plan: bool) -> impl IntoView {
    let t = state.words();
    let language = state.language();
    let route = state.route.get();
    let several = state.has_several_plans();
    let at_list = state.shows_catalogue();
    let item = |to: Route, name: &'static str, here: bool| {
        let here = here.then_some("page");
        html! { <li><a href=to.to_string() aria-current=here>{name}</a></li> }
    };
    let overview =
        has_plan.then(|| item(route.with_view(View::Start), t.overview, route.view == View::Start && !at_list));
    let plans = several.then(|| item(route.to_catalogue(), t.all_plans, at_list));
    let (other, code) = match language {
        Language::Sv => (Language::En, "en"),
        Language::En => (Language::Sv, "sv"),
    };
    html! {
        <nav class="main" aria-label=t.main_menu>
            <div class="wrap">
                <ul>{overview}{plans}</ul>
                <div class="choices">
                    <a href=route.with_language(other).to_string() lang=code hreflang=code>{t.other_language}</a>
                    <ThemeChoice />
                </div>
            </div>
        </nav>
    }
}
