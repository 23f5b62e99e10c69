//! What is found by a search, as one types.

mod hits;
mod index;
mod plans;
mod progress;

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::listing::Order;
use malbild_plan::search::{Found, Kind, MOST_CHARACTERS};

use self::hits::{Telling, groups, hit_id, shown};
use self::index::index;
use self::plans::Searched;
use crate::browser::page::{self, SHOWN};
use crate::browser::{address, time};
use crate::components::{Then, breadcrumb, typing};
use crate::context::Context;
use crate::html::html;
use crate::route::{Route, Search, View};
use crate::state::State;
use crate::text::{reading, search as words};

/// How many hits are told at first; all of them once the reader asks for more.
const FIRST: usize = 100;

/// The search in a plan or in all: a field, and what is found as one types.
pub fn search_page(state: State, cx: Option<&Context>) -> AnyView {
    let route = state.route.get();
    let language = route.language;
    let Search { text, all } = route.sought().cloned().unwrap_or_default();
    let all = (all || cx.is_none()) && state.has_several_plans();
    let search = Open {
        state,
        language,
        all,
        searched: Searched::new(state, cx, all),
        query: RwSignal::new(text.clone()),
        more: RwSignal::new(Vec::new()),
        made: Trigger::new(),
    };
    // So that nobody who types has to wait for it.
    time::soon(move || {
        if !search.query.is_disposed() {
            index(untrack(|| search.searched.indexed()), language, search.made);
        }
    });
    let found = Memo::new(move |_| search.find());
    let crumbs = cx.map(|cx| breadcrumb(&[], cx));
    let here = cx.cloned();
    let results = {
        let here = here.clone();
        move || found.with(|found| Some(search.results(found.as_ref()?, here.as_ref(), &route)))
    };
    html! {
        {crumbs}
        <h1 tabindex="-1">{state.words().search}</h1>
        {search.form(text, found)}
        {here.filter(|_| state.has_several_plans()).map(|cx| search.choice(cx.route))}
        {view! { {move || search.searched.progress(language)} }.into_any()}
        {view! { {results} }.into_any()}
    }
}

/// A search that is open.
#[derive(Clone, Copy)]
struct Open {
    state: State,
    language: Language,
    /// Whether all plans are searched.
    all: bool,
    searched: Searched,
    /// What is sought.
    query: RwSignal<String>,
    /// The kinds of which the reader has asked for more, once for each time.
    more: RwSignal<Vec<Kind>>,
    /// Tells that the words of what is searched have been read.
    made: Trigger,
}

impl Open {
    /// What is found; none while the words of what is searched are being read.
    fn find(self) -> Option<Found<'static>> {
        self.made.track();
        let limit = if self.more.with(Vec::is_empty) { FIRST } else { usize::MAX };
        let index = index(self.searched.indexed(), self.language, self.made)?;
        Some(self.query.with(|query| index.find(query, limit)))
    }

    /// The field. As one types the hits follow with the next frame, the address after a pause, and then their number is
    /// said aloud.
    fn form(self, text: String, found: Memo<Option<Found<'static>>>) -> AnyView {
        let label = if self.all { words::in_all } else { words::in_plan };
        let letter = typing(Rc::new(move |then| match then {
            Then::Show => {
                self.more.try_set(Vec::new());
                self.query.try_set(self.state.route.with_untracked(text_of));
            }
            Then::Follow => {
                self.address();
                self.state.typed.set(());
            }
            Then::Tell => {
                if let Some(Some(said)) = found.try_with_untracked(|found| Some(self.count(found.as_ref()?))) {
                    self.state.announced.set(said);
                }
            }
        }));
        let input = move |event: Event| {
            self.retype(event_target_value(&event));
            letter();
        };
        let submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            self.address();
            self.state.typed.set(());
            page::stay(SHOWN.to_owned(), |_| {});
        };
        view! {
            <form class="search-form" role="search" on:submit=submit>
                <label for="search-text">{label(self.language)}</label>
                <input
                    id="search-text"
                    type="search"
                    name="sok"
                    prop:value=text
                    maxlength=MOST_CHARACTERS.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    on:input=input
                    on:blur=move |_| self.address()
                />
                <button type="submit" class="button">
                    {self.state.words().search}
                </button>
            </form>
        }
        .into_any()
    }

    /// What is typed becomes what the address asks for, without the view being made anew.
    fn retype(self, text: String) {
        let mut route = self.state.route.write_untracked();
        // What is typed may have no hits of the kind that the reader had gone to.
        route.section = None;
        if let View::Search(search) = &mut route.view {
            search.text = text;
        }
    }

    /// The address follows what is typed, without a step in the history.
    fn address(self) {
        self.state.route.with_untracked(|route| {
            if route.sought().is_some() && *route != address::current() {
                address::replace(route);
            }
        });
    }

    /// The choice between the plan that is open and all of them.
    fn choice(self, route: Route) -> AnyView {
        let link = |all: bool, id: &'static str, name: &'static str| {
            let route = route.clone();
            let href = move || {
                let text = self.query.get();
                route.with_view(View::Search(Search { text, all })).to_string()
            };
            view! { <li><a id=id href=href aria-current=(all == self.all).then_some("true")>{name}</a></li> }
        };
        let language = self.language;
        view! {
            <nav class="choice" aria-label=words::where_to(language)>
                <span class="soft" aria-hidden="true">{words::where_to(language)}</span>
                <ul class="options">
                    {link(false, "search-here", words::this_plan(language))}
                    {link(true, "search-all", words::all_plans(language))}
                </ul>
            </nav>
        }
        .into_any()
    }

    /// How many hits there are.
    fn count(self, found: &Found<'static>) -> String {
        let query = self.query.get_untracked();
        let query = query.trim();
        if query.is_empty() { String::new() } else { words::hits(found.total(), query, self.language) }
    }

    /// What was found; before anything is sought, what can be.
    fn results(self, found: &Found<'static>, here: Option<&Context>, route: &Route) -> AnyView {
        let language = self.language;
        let count = self.count(found);
        if count.is_empty() {
            return html! {
                <p class="spaced">{words::lead(language)}</p>
                {self.ways_on(here)}
            };
        }
        let count = html! { <p id=SHOWN class="count num" tabindex="-1">{count}</p> };
        if found.hits.is_empty() {
            // While plans are on their way nothing is known to be missing.
            if self.searched.left.get() > 0 {
                return ().into_any();
            }
            return html! {
                {count}
                <ul>
                    <li>{words::spelling(language)}</li>
                    <li>{words::fewer(language)}</li>
                    <li>{words::other_words(language)}</li>
                </ul>
                {self.ways_on(here)}
            };
        }
        let plans: Vec<Context> = match here.filter(|_| !self.all) {
            Some(cx) => vec![cx.clone()],
            None => {
                let plans = self.searched.plans();
                plans.into_iter().map(|plan| Context::new(plan.0, route.to_plan(&plan.0.plan().plan().id))).collect()
            }
        };
        let more = self.more.get();
        let partial = found.partial.then(|| html! { <p>{words::partial(language)}</p> });
        let here: Vec<(Kind, usize)> =
            found.counts.iter().map(|(kind, _)| (*kind, shown(found, *kind, &more))).collect();
        let show_more = Callback::new(move |kind: Kind| {
            let first = here.iter().find(|(of, _)| *of == kind).map_or(0, |(_, shown)| *shown);
            self.more.update(|more| more.push(kind));
            page::stay(hit_id(kind, first), |_| {});
        });
        let telling = Telling { plans, names_plan: self.all, more, show_more };
        html! { {count} {partial} {groups(found, telling)} }
    }

    /// Where else to look: the indicators from A to Ö, the glossary, all plans.
    fn ways_on(self, here: Option<&Context>) -> AnyView {
        let t = self.state.words();
        let mut links = Vec::new();
        if let Some(cx) = here {
            if !cx.plan.plan().indicators.is_empty() {
                let href = cx.route.with_view(View::Indicators).with_order(Order::Name).to_string();
                let text =
                    format!("{} {}", reading::all(cx.indicators().many, cx.language), words::from_a(cx.language));
                links.push(html! { <li><a href=href>{text}</a></li> });
            }
            if !cx.plan.plan().glossary.is_empty() {
                let href = cx.section(crate::components::about::Section::Glossary.id());
                links.push(html! { <li><a href=href>{words::glossary(cx.language)}</a></li> });
            }
        }
        if self.state.has_several_plans() {
            let text = self.query.get_untracked();
            let route = self.state.route.get_untracked();
            let (route, name) = if self.all {
                (route.to_catalogue(), t.all_plans)
            } else {
                (route.with_view(View::Search(Search { text, all: true })), t.search_all)
            };
            links.push(html! { <li><a href=route.to_string()>{name}</a></li> });
        }
        html! { <ul class="links spaced">{links}</ul> }
    }
}

/// What is sought at an address.
fn text_of(route: &Route) -> String {
    route.sought().map(|search| search.text.clone()).unwrap_or_default()
}
