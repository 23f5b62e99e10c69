//! All indicators, or those that the reader chooses.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key};
use malbild_plan::reading::{Attention, Movement, Reading, Status, attention_words, movement_word, status_word};
use malbild_plan::{say, swedish_initial};

use crate::components::{Facets, breadcrumb, name, reading_row, selected, shown};
use crate::context::Context;
use crate::html::html;
use crate::text::{reading as words, search};

/// All indicators that the filter keeps, with the choices there are.
pub fn indicators_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let noun = cx.indicators().many;
    let kept = selected(cx);
    let n = kept.len();
    let list = if n == 0 {
        html! { <p class="spaced">{words::nothing(cx.language)}</p> }
    } else if cx.route.by_name {
        by_letter(&kept, cx)
    } else {
        rows(&kept, 2, cx)
    };
    html! {
        {breadcrumb(&[], cx)}
        <p class="kicker soft">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</p>
        <h1 tabindex="-1">{say::capital(noun)}</h1>
        {order(cx)}
        {choices(cx)}
        {shown(n, plan.indicators.len(), noun, cx)}
        {list}
    }
}

fn rows(readings: &[&'static Reading<'static>], level: u8, cx: &Context) -> AnyView {
    let rows: Vec<AnyView> = readings.iter().map(|reading| reading_row(reading, level, cx)).collect();
    html! { <ul class="rows readings">{rows}</ul> }
}

/// The choice of order, as links.
fn order(cx: &Context) -> AnyView {
    let mut items = Vec::new();
    for (by_name, id, text) in
        [(false, "order-plan", search::as_in_plan(cx.language)), (true, "order-name", search::by_name(cx.language))]
    {
        let href = cx.route.with_order(by_name).to_string();
        let here = (by_name == cx.route.by_name).then_some("true");
        items.push(html! { <li><a href=href id=id aria-current=here>{text}</a></li> });
    }
    let name = search::order(cx.language);
    html! {
        <nav class="choice" aria-label=name>
            <span class="soft" aria-hidden="true">{name}</span>
            <ul class="options">{items}</ul>
        </nav>
    }
}

/// The indicators under the letters that their names begin with, after links to the letters. They come in that order.
fn by_letter(readings: &[&'static Reading<'static>], cx: &Context) -> AnyView {
    let mut letters: Vec<(Option<char>, Vec<&'static Reading<'static>>)> = Vec::new();
    for reading in readings {
        let letter = swedish_initial(name(reading.indicator, cx));
        match letters.last_mut().filter(|(of, _)| *of == letter) {
            Some((_, under)) => under.push(reading),
            None => letters.push((letter, vec![reading])),
        }
    }
    let (mut links, mut sections) = (Vec::new(), Vec::new());
    for (letter, under) in letters {
        let (id, name) = match letter {
            Some(letter) => (format!("bokstav-{letter}"), letter.to_string()),
            // Digits come first, and the letters of other alphabets last.
            None => {
                let id = if links.is_empty() { "bokstav-0" } else { "bokstav-1" };
                (id.to_owned(), search::no_letter(cx.language).to_owned())
            }
        };
        links.push(html! { <li><a href=cx.route.with_section(Some(&id)).to_string()>{name.clone()}</a></li> });
        sections
            .push(html! { <section id=id class="letter"><h2 tabindex="-1">{name}</h2>{rows(&under, 3, cx)}</section> });
    }
    html! {
        <nav class="letters" aria-label=search::letters(cx.language)><ul class="options">{links}</ul></nav>
        {sections}
    }
}

/// What can be chosen.
fn choices(cx: &Context) -> AnyView {
    let language = cx.language;
    let count = |filter: &Filter| count(filter, cx);
    let mut facets = Facets::new(&count, cx);
    let codes = Status::ALL.iter().map(|s| (s.code().to_owned(), status_word(*s, language).to_owned()));
    facets.add(Key::Status, words::by_status(language), codes.collect());
    let codes = Movement::ALL.iter().map(|m| (m.code().to_owned(), say::capital(movement_word(*m, language))));
    facets.add(Key::Trend, words::by_trend(language), codes.collect());
    let codes = Attention::ALL.iter().map(|a| (a.code().to_owned(), attention_words(*a, language).to_owned()));
    facets.add(Key::Need, words::by_need(language), codes.collect());
    let plan = cx.plan.plan();
    let areas = plan.areas.iter().map(|area| (area.id.clone(), cx.string(&area.name).to_owned()));
    facets.add(Key::Area, words::by_area(language), areas.collect());
    facets.add_responsible(words::by_responsible(language));
    let sources = [("kolada", words::kolada(language)), ("annan", words::other_source(language))];
    facets.add(Key::Source, words::by_source(language), owned(sources));
    let targets = [("ja", words::yes(language)), ("nej", words::no(language))];
    facets.add(Key::Target, words::by_target(language), owned(targets));
    facets.into_view()
}

fn owned<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.iter().map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect()
}

fn count(filter: &Filter, cx: &Context) -> usize {
    (0..cx.readings.indicators.len()).filter(|at| filter.keeps_indicator(*at, cx.readings)).count()
}
