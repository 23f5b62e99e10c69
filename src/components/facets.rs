//! Choosing among a list by what its things have in common.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use malbild_plan::filter::Key;

use crate::browser::page::{SHOWN, is_open};
use crate::context::Context;
use crate::html::html;
use crate::text::reading as words;

/// Whether the reader has folded the choices out: they stay so while the list beneath is made anew.
static OPEN: AtomicBool = AtomicBool::new(false);

/// What can be chosen for one key: each choice's value, its name, and how many would be left.
pub struct Facet {
    /// What is chosen by.
    pub key: Key,
    /// Its name.
    pub name: &'static str,
    /// The choices.
    pub choices: Vec<(String, String, usize)>,
}

/// The choices that are made, each with a way out of it, and those that can be made, folded until the reader
/// asks for them.
pub fn facets(facets: &[Facet], cx: &Context) -> AnyView {
    let filter = &cx.route.filter;
    let (mut chips, mut lists) = (Vec::new(), Vec::new());
    for facet in facets {
        let chosen = filter.get(facet.key);
        let mut items = Vec::new();
        for (value, name, left) in &facet.choices {
            let here = chosen == Some(value.as_str());
            if here {
                let href = cx.route.with_filter(filter.with(facet.key, None)).to_string();
                let label = format!("{} {}: {name}", words::remove(cx.language), facet.name);
                chips.push(html! {
                    <li>
                        <a class="chip" href=href aria-label=label id=format!("chip-{}", facet.key.name())>
                            {facet.name} ": " {name.clone()} <span aria-hidden="true">" ×"</span>
                        </a>
                    </li>
                });
            }
            if *left == 0 && !here {
                items.push(html! { <li class="soft">{name.clone()} " (0)"</li> });
                continue;
            }
            let to = if here { None } else { Some(value.as_str()) };
            let href = cx.route.with_filter(filter.with(facet.key, to)).to_string();
            let id = format!("val-{}-{value}", facet.key.name());
            let current = here.then_some("true");
            items.push(html! {
                <li><a href=href id=id aria-current=current>{name.clone()} " (" {left.to_string()} ")"</a></li>
            });
        }
        if !items.is_empty() {
            lists.push(html! {
                <div role="group" aria-label=facet.name>
                    <p class="soft small" aria-hidden="true">{facet.name}</p>
                    <ul class="plain">{items}</ul>
                </div>
            });
        }
    }
    let any = !chips.is_empty();
    let chips = any.then(|| {
        let href = cx.route.with_filter(malbild_plan::filter::Filter::NONE).to_string();
        html! { <ul class="chips">{chips} <li><a href=href id="chip-none">{words::clear(cx.language)}</a></li></ul> }
    });
    let summary = words::filter(cx.language);
    let details = view! {
        <details
            class="facets"
            open=OPEN.load(Ordering::Relaxed)
            on:toggle=move |event| OPEN.store(is_open(&event), Ordering::Relaxed)
        >
            <summary>{summary}</summary>
            <div>{lists}</div>
        </details>
    };
    html! { {chips} {details.into_any()} }
}

/// How many of how many are shown; after a choice it is said aloud.
pub fn shown(shown: usize, all: usize, noun: &'static str, cx: &Context) -> AnyView {
    let text = words::shown(shown, all, noun, cx.language);
    html! { <p id=SHOWN class="soft num" tabindex="-1">{text}</p> }
}
