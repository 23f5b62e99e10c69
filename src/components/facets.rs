//! Choosing among a list by what its things have in common.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::say;

use super::role_name;
use crate::browser::page::{SHOWN, is_open};
use crate::context::Context;
use crate::html::{Element, html};
use crate::text::{list, reading as words};

/// Whether the reader has folded the choices out: they stay so while the list beneath is made anew.
static OPEN: AtomicBool = AtomicBool::new(false);

/// What can be chosen for one key: each choice's value, its name, and how many would be left.
struct Facet {
    key: Key,
    name: &'static str,
    choices: Vec<(String, String, usize)>,
}

/// What can be chosen on a page, while it is put together.
pub struct Facets<'c> {
    each: Vec<Facet>,
    /// Whether the list is narrowed by words.
    holds_text: bool,
    /// How many things a filter keeps.
    count: &'c dyn Fn(&Filter) -> usize,
    cx: &'c Context,
}

impl<'c> Facets<'c> {
    /// None yet.
    pub fn new(count: &'c dyn Fn(&Filter) -> usize, cx: &'c Context) -> Self {
        Self { each: Vec::new(), holds_text: false, count, cx }
    }

    /// What can be chosen for a key: values and their names, with how many things each would leave beside the other choices
    /// that are made. What nothing has is no choice.
    pub fn add_even_one(&mut self, key: Key, name: &'static str, values: Vec<(String, String)>) {
        let filter = &self.cx.route.filter;
        let mut choices = Vec::new();
        for (value, label) in values {
            let left = (self.count)(&filter.with(key, Some(&value)));
            if left > 0 || (self.count)(&Filter::NONE.with(key, Some(&value))) > 0 {
                choices.push((value, label, left));
            }
        }
        self.each.push(Facet { key, name, choices });
    }

    /// The same where there are several, or one is chosen: what all things have in common is nothing to choose.
    pub fn add(&mut self, key: Key, name: &'static str, values: Vec<(String, String)>) {
        self.add_even_one(key, name, values);
        let chosen = self.cx.route.filter.get(key).is_some();
        let _ = self.each.pop_if(|facet| facet.choices.len() < 2 && !chosen);
    }

    /// What is typed above the list, to take away.
    pub fn add_text(&mut self) {
        self.holds_text = true;
    }

    /// The responsible, to choose among.
    pub fn add_responsible(&mut self, name: &'static str) {
        let roles = self.cx.plan.plan().roles.iter();
        let roles = roles.map(|role| (role.id.clone(), say::capital(&role_name(role, self.cx))));
        self.add(Key::Responsible, name, roles.collect());
    }

    /// The areas of operation, to choose among.
    pub fn add_areas(&mut self, name: &'static str) {
        let areas = self.cx.plan.plan().areas.iter();
        let areas = areas.map(|area| (area.id.clone(), self.cx.string(&area.name).to_owned()));
        self.add(Key::Area, name, areas.collect());
    }

    /// The choices as a view.
    pub fn into_view(self) -> AnyView {
        facets(&self.each, self.holds_text, self.cx)
    }
}

/// The choices that are made, each with a way out of it, and those that can be made, folded until the reader
/// asks for them.
fn facets(facets: &[Facet], holds_text: bool, cx: &Context) -> AnyView {
    let filter = &cx.route.filter;
    let (mut chips, mut lists) = (Vec::new(), Vec::new());
    if let Some(text) = filter.get(Key::Text).filter(|_| holds_text) {
        chips.push(chip(Key::Text, list::text(cx.language), &["”", text, "”"].concat(), cx));
    }
    for facet in facets {
        let chosen = filter.get(facet.key);
        let mut items = Vec::new();
        for (value, name, left) in &facet.choices {
            let here = chosen == Some(value.as_str());
            if here {
                chips.push(chip(facet.key, facet.name, name, cx));
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
        let href = cx.route.with_filter(Filter::NONE).to_string();
        html! { <ul class="chips">{chips} <li><a href=href id="chip-none">{words::clear(cx.language)}</a></li></ul> }
    });
    let mut details = Element::new("details");
    details.attribute("class", "facets");
    details.attribute("open", OPEN.load(Ordering::Relaxed).then_some(""));
    details.on_toggle(Box::new(|event| OPEN.store(is_open(&event), Ordering::Relaxed)));
    details.push(html! { <summary>{words::filter(cx.language)}</summary> });
    details.push(html! { <div>{lists}</div> });
    html! { {chips} {details.into_view()} }
}

/// A choice that is made, with the way out of it.
fn chip(key: Key, of: &'static str, name: &str, cx: &Context) -> AnyView {
    let href = cx.route.with_filter(cx.route.filter.with(key, None)).to_string();
    let label = format!("{} {of}: {name}", words::remove(cx.language));
    html! {
        <li>
            <a class="chip" href=href aria-label=label id=format!("chip-{}", key.name())>
                {of} ": " {name.to_owned()} <span aria-hidden="true">" ×"</span>
            </a>
        </li>
    }
}

/// How many of how many are shown; after a choice it is said aloud.
pub fn shown(shown: usize, all: usize, noun: &'static str, cx: &Context) -> AnyView {
    let text = words::shown(shown, all, noun, cx.language);
    html! { <p id=SHOWN class="soft num" tabindex="-1">{text}</p> }
}
