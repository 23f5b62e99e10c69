//! A list that is narrowed by words as one types.

use std::rc::Rc;

use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;
use malbild_plan::filter::Key;
use malbild_plan::search::MOST_CHARACTERS;

use super::{Then, typing};
use crate::browser::address;
use crate::browser::page::{self, SHOWN};
use crate::context::Context;
use crate::html::html;
use crate::route::{Search, View};
use crate::state::{State, state};
use crate::text::{list as words, reading};

/// A field, and under it the list: `list` makes it from a context whose filter has what is typed, as often as one types.
/// What it says is shown has the id [`SHOWN`], and is said aloud after a pause.
pub fn narrowed(cx: &Context, list: fn(&Context) -> AnyView) -> AnyView {
    let state = state();
    let text = cx.route.filter.get(Key::Text).unwrap_or_default().to_owned();
    let (typed, field) = (RwSignal::new(text.clone()), RwSignal::new(text));
    let then = move |then: Then| match then {
        Then::Show => {
            typed.try_set(
                state.route.with_untracked(|route| route.filter.get(Key::Text).unwrap_or_default().to_owned()),
            );
        }
        Then::Follow => {
            follow(state);
            // The menu's links keep what is typed.
            state.typed.set(());
        }
        Then::Tell => state.announced.set(page::shown()),
    };
    let letter = typing(Rc::new(then));
    let input = move |event: Event| {
        let text = event_target_value(&event);
        retype(state, text.trim());
        field.set(text);
        letter();
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        follow(state);
        state.typed.set(());
        page::stay(SHOWN.to_owned(), |_| {});
    };
    // Its content follows a signal: an attribute would leave standing what was typed, once the view is made anew.
    let form = view! {
        <form class="search-form in-list" on:submit=submit>
            <label for="list-text">{words::field(cx.language)}</label>
            <input
                id="list-text"
                type="search"
                name="text"
                prop:value=move || field.get()
                maxlength=MOST_CHARACTERS.to_string()
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                on:input=input
                on:blur=move |_| follow(state)
            />
        </form>
    };
    let here = cx.clone();
    let kept = move || {
        let mut cx = here.clone();
        cx.route.filter = cx.route.filter.with(Key::Text, Some(&typed.get()));
        list(&cx)
    };
    html! { {form.into_any()} {view! { {kept} }.into_any()} }
}

/// What is typed becomes what the address asks for, without the view being made anew.
fn retype(state: State, text: &str) {
    let mut route = state.route.write_untracked();
    route.filter = route.filter.with(Key::Text, Some(text));
    route.section = None;
}

/// The address follows what is typed, without a step in the history.
fn follow(state: State) {
    state.route.with_untracked(|route| {
        if *route != address::current() {
            address::replace(route);
        }
    });
}

/// Said where nothing of a list is left, with the ways on.
pub fn nothing_left(cx: &Context) -> AnyView {
    let Some(text) = cx.route.filter.get(Key::Text) else {
        return html! { <p class="spaced">{reading::nothing(cx.language)}</p> };
    };
    let rest = cx.route.filter.with(Key::Text, None);
    let others = (!rest.is_empty()).then(|| words::with_choices(cx.language));
    let clear = cx.route.with_filter(rest).to_string();
    let whole = cx.route.with_view(View::Search(Search { text: text.to_owned(), all: false })).to_string();
    html! {
        <p class="spaced">{words::nothing_holds(text, cx.language)} " " {others}</p>
        <ul class="links">
            <li><a href=clear>{words::clear(cx.language)}</a></li>
            <li><a href=whole>{words::in_plan(text, cx.language)}</a></li>
        </ul>
    }
}
