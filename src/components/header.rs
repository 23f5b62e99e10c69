//! The top of every page: whose plan, the menu, language and colours.

use leptos::prelude::*;
use malbild_plan::{Language, format};

use super::{ThemeChoice, fictional_banner};
use crate::html::{Element, html};
use crate::route::{Route, View};
use crate::state::{State, state};

/// The top of every page.
#[component]
pub fn Header() -> impl IntoView {
    let state = state();
    view! {
        <header class="site">
            <div class="wrap">{move || whose(state)}</div>
        </header>
        {move || menu(state)}
        {move || state.context().filter(|cx| cx.plan.plan().fictional).map(|cx| fictional_banner(cx.words))}
    }
}

fn whose(state: State) -> AnyView {
    let Some(cx) = state.context() else {
        let home = state.route.get().to_catalogue().to_string();
        return html! { <a class="brand" href=home>{state.words().app_name}</a> };
    };
    let plan = cx.plan.plan();
    let home = cx.route.with_view(View::Start).to_string();
    let read = format!("{} {}", cx.words.reference_date, format::date(plan.reference_date, cx.language));
    html! {
        <a class="brand" href=home>{cx.text(&plan.municipality.name)}</a>
        <span class="plan">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</span>
        <span class="as-of small">{read}</span>
    }
}

fn menu(state: State) -> AnyView {
    let t = state.words();
    let route = state.route.get();
    let at_list = state.shows_catalogue();
    let item = |to: Route, name: &'static str, here: bool| {
        html! { <li><a href=to.to_string() aria-current=here.then_some("page")>{name}</a></li> }
    };
    let mut items = Element::new("ul");
    if state.context().is_some() {
        items.push(item(route.with_view(View::Start), t.overview, route.view == View::Start && !at_list));
        items.push(item(route.with_view(View::About), t.about_plan, route.view == View::About));
    }
    if state.has_several_plans() {
        items.push(item(route.to_catalogue(), t.all_plans, at_list));
    }
    let (other, code) = match route.language {
        Language::Sv => (Language::En, "en"),
        Language::En => (Language::Sv, "sv"),
    };
    html! {
        <nav class="main" aria-label=t.main_menu>
            <div class="wrap">
                {items.into_view()}
                <div class="choices">
                    <a href=route.with_language(other).to_string() lang=code hreflang=code>{t.other_language}</a>
                    <ThemeChoice />
                </div>
            </div>
        </nav>
    }
}
