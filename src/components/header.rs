//! The top of every page: whose plan, the menu, language and colours.

use leptos::prelude::*;
use malbild_plan::{Grouping, Language, format, say};

use super::{fictional_banner, search_form, theme_choice};
use crate::browser::page::flip_expanded;
use crate::browser::time;
use crate::html::{Element, html};
use crate::route::{Compare, Route, View};
use crate::state::{Plans, State};

/// The id of the list of links in the menu.
const MENU: &str = "meny";

/// The top of every page.
pub fn header(state: State) -> AnyView {
    let whose = move || whose(state);
    let menu = move || menu(state);
    let banner = move || state.context().filter(|cx| cx.plan.plan().fictional).map(|cx| fictional_banner(cx.words));
    html! {
        <header class="site"><div class="wrap">{whose.into_any()}</div></header>
        {menu.into_any()}
        {banner.into_any()}
    }
}

fn whose(state: State) -> AnyView {
    let route = state.route.get();
    // The view of a search has its own field. Without plans there is nothing to search.
    let can_search = state.plans.with(|plans| plans.ready().is_some()) && route.sought().is_none();
    let search = can_search.then(|| search_form(&route));
    let Some(cx) = state.context() else {
        let home = route.to_catalogue().to_string();
        return html! { <a class="brand" href=home>{state.words().app_name}</a> {search} };
    };
    let plan = cx.plan.plan();
    let home = cx.route.with_view(View::Start).to_string();
    let (year, month, day) = plan.reference_date.last_day();
    let old = time::today().is_some_and(|today| today > (year + 1, month, day));
    let old = old.then(|| html! { " " <span class="tag">{cx.words.out_of_date}</span> });
    let read = format!("{} {}", cx.words.reference_date, format::date(plan.reference_date, cx.language));
    html! {
        <div class="whose">
            <a class="brand" href=home>{cx.text(&plan.municipality.name)}</a>
            <span class="plan">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</span>
            <span class="as-of small">{read} {old}</span>
        </div>
        {search}
    }
}

fn menu(state: State) -> AnyView {
    let t = state.words();
    // What is typed into a search is kept in other languages and plans.
    state.typed.track();
    let route = state.route.get();
    let at_list = state.shows_catalogue();
    let mut items = Element::new("ul");
    items.attribute("id", MENU);
    if let Some(cx) = state.context() {
        let plan = cx.plan.plan();
        items.push(item(&route.with_view(View::Start), t.overview.to_owned(), route.view == View::Start));
        if plan.goals.len() > 1 {
            let here = route.view == View::Goals;
            items.push(item(&route.with_view(View::Goals), t.goals_menu.to_owned(), here));
        }
        if !plan.indicators.is_empty() {
            let here = route.view == View::Indicators;
            items.push(item(&route.with_view(View::Indicators), say::capital(cx.indicators().many), here));
        }
        if !plan.activities.is_empty() {
            let here = matches!(route.view, View::Activities(_));
            let to = route.with_view(View::Activities(Grouping::default()));
            items.push(item(&to, say::capital(cx.activities().many), here));
        }
        let here = matches!(route.view, View::Compare(_));
        items.push(item(&route.to_compare(Compare::Indicators(Vec::new())), t.compare.to_owned(), here));
        items.push(item(&route.with_view(View::About), t.about_plan.to_owned(), route.view == View::About));
    }
    // With a plan, the choice of plans leads there.
    if state.has_several_plans() && state.context().is_none() {
        items.push(item(&route.to_catalogue(), t.all_plans.to_owned(), at_list));
    }
    if state.plans.with(|plans| plans.ready().is_some()) {
        let here = route.sought().is_some().then_some("page");
        items.push(
            html! { <li class="to-search"><a href=route.to_search().to_string() aria-current=here>{t.search}</a></li> },
        );
    }
    let (other, code) = match route.language {
        Language::Sv => (Language::En, "en"),
        Language::En => (Language::Sv, "sv"),
    };
    // Where it is narrow the menu is folded, and made anew, folded, when it has led somewhere.
    let mut fold = Element::new("button");
    fold.attribute("type", "button");
    fold.attribute("class", "fold");
    fold.attribute("aria-controls", MENU);
    fold.attribute("aria-expanded", "false");
    fold.on_click(Box::new(|event| flip_expanded(&event)));
    fold.text(t.menu);
    html! {
        <nav class="main" aria-label=t.main_menu>
            <div class="wrap">
                {fold.into_view()}
                {items.into_view()}
                <div class="choices">
                    {plan_choice(state)}
                    <a href=route.with_language(other).to_string() lang=code hreflang=code>{t.other_language}</a>
                    {theme_choice(state)}
                </div>
            </div>
        </nav>
    }
}

/// A link of the menu.
#[inline(never)]
fn item(to: &Route, name: String, here: bool) -> AnyView {
    html! { <li><a href=to.to_string() aria-current=here.then_some("page")>{name}</a></li> }
}

/// The other plans, each at the view that is shown; nothing where there are none. Which of them have that view is known
/// once they are open: see [`State::changing_plan`].
///
/// Goals and indicators keep their ids from one edition of a board's plan to the next, and mean nothing to another board.
fn plan_choice(state: State) -> Option<AnyView> {
    let cx = state.context()?;
    let listed = state.plans.with(|plans| match plans.ready() {
        Some(Plans::Listed(list)) => Some(*list),
        _ => None,
    })?;
    let here = cx.plan.plan();
    let mut items = Vec::new();
    for entry in listed.plans.iter().filter(|entry| entry.id != here.id) {
        let same_board = entry.municipality == here.municipality.name && entry.board == here.board;
        let kept = match cx.route.view {
            View::Goal(_) | View::Indicator(_) | View::Compare(_) => same_board,
            View::Unknown(_) => false,
            _ => true,
        };
        let view = if kept { cx.route.view.clone() } else { View::Start };
        let href = cx.route.with_view(view).with_plan(Some(&entry.id)).to_string();
        // Many titles hold the years already, with a dash or a hyphen.
        let told = cx.string(&entry.title).replace('-', "–").contains(cx.string(&entry.period));
        let period = (!told).then(|| html! { ", " {cx.text(&entry.period)} });
        items.push(html! {
            <li>
                <a href=href>
                    <span>{cx.text(&entry.municipality)}</span>
                    <span class="small soft">{cx.text(&entry.title)} {period}</span>
                </a>
            </li>
        });
    }
    let name = cx.words.change_plan;
    let all = cx.route.to_catalogue().to_string();
    (!items.is_empty()).then(|| {
        items.push(html! { <li><a href=all>{cx.words.all_plans}</a></li> });
        html! { <details class="plan-choice"><summary>{name}</summary><ul class="menu">{items}</ul></details> }
    })
}
