//! What can be done with the keyboard.

use leptos::prelude::*;
use malbild_plan::Language;

use crate::components::breadcrumb;
use crate::context::Context;
use crate::html::html;
use crate::text::keys as words;

/// A key, or several that are pressed together.
type Chord = &'static [fn(Language) -> &'static str];

/// What does a thing, any of several chords; and what it does.
type Doing = (&'static [Chord], fn(Language) -> &'static str);

/// The help on keys.
pub fn keys_page(cx: &Context) -> AnyView {
    let language = cx.language;
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{cx.words.keys}</h1>
        <p class="lead">{words::lead(language)}</p>
        {section(words::everywhere(language), None, &[
            (&[&[words::key_tab]], words::tab),
            (&[&[words::key_shift, words::key_tab]], words::tab_back),
            (&[&[words::key_tab]], words::skip),
            (&[&[words::key_enter]], words::enter),
            (&[&[alt, words::key_left]], words::back),
        ], cx)}
        {section(words::folded(language), Some(words::folded_lead(language)), &[
            (&[&[words::key_enter], &[words::key_space]], words::unfold),
        ], cx)}
        {section(words::words(language), Some(words::words_lead(language)), &[
            (&[&[words::key_enter], &[words::key_space]], words::explain),
            (&[&[escape]], words::escape),
        ], cx)}
        {section(words::charts(language), Some(words::charts_lead(language)), &[
            (&[&[words::key_left], &[words::key_right]], words::along),
            (&[&[words::key_up], &[words::key_down]], words::across),
            (&[&[home], &[end]], words::ends),
            (&[&[escape]], words::escape_chart),
        ], cx)}
        {section(words::tables(language), Some(words::tables_lead(language)), &[
            (&[&[words::key_left], &[words::key_right]], words::arrows),
        ], cx)}
        <section>
            <h2>{words::screen_reader(language)}</h2>
            <p>{words::screen_reader_lead(language)}</p>
        </section>
    }
}

fn alt(_: Language) -> &'static str {
    "Alt"
}

fn escape(_: Language) -> &'static str {
    "Esc"
}

fn home(_: Language) -> &'static str {
    "Home"
}

fn end(_: Language) -> &'static str {
    "End"
}

/// A part of the page: what each of its keys does, as a table.
fn section(heading: &'static str, lead: Option<&'static str>, keys: &[Doing], cx: &Context) -> AnyView {
    let language = cx.language;
    let mut rows = Vec::new();
    for (chords, does) in keys {
        let mut said = Vec::new();
        for chord in *chords {
            if !said.is_empty() {
                said.push(html! { " " {words::or(language)} " " });
            }
            for (at, key) in chord.iter().enumerate() {
                let plus = (at > 0).then_some(" + ");
                said.push(html! { {plus} <kbd>{key(language)}</kbd> });
            }
        }
        rows.push(html! { <tr><th scope="row">{said}</th><td>{does(language)}</td></tr> });
    }
    let lead = lead.map(|lead| html! { <p>{lead}</p> });
    html! {
        <section>
            <h2>{heading}</h2>
            {lead}
            <div class="scroll">
                <table class="keys">
                    <thead><tr><th scope="col">{words::key(language)}</th><th scope="col">{words::does(language)}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}
