//! The things of a list under their headings.

use leptos::prelude::*;
use malbild_plan::filter::verdict_code;
use malbild_plan::listing::{Order, Part, Under};
use malbild_plan::reading::{movement_word, status_word};
use malbild_plan::say;

use super::gradual::{Gradual, Row};
use crate::context::Context;
use crate::html::html;
use crate::text::{Plural, count, list as words, search};

/// How many rows come at once: more than a window shows.
const AT_ONCE: usize = 40;

/// Things under what they have in common, each with how many there are; under letters after links to those. `row` gives, for
/// the level of its heading, what makes the row of a thing by its place in the plan.
pub fn listed(
    parts: &[Part<'static>],
    class: &'static str,
    noun: Plural,
    row: &dyn Fn(u8) -> Row,
    cx: &Context,
) -> AnyView {
    let mut gradual = Gradual::new(AT_ONCE);
    let mut rows = |part: &Part<'static>, level: u8| {
        let rows = gradual.rows(part.places.clone(), &row(level));
        html! { <ul class=class>{rows}</ul> }
    };
    let (mut letters, mut sections) = (Vec::new(), Vec::new());
    for part in parts {
        let Some((id, name)) = heading(part.under, letters.is_empty(), cx) else {
            sections.push(rows(part, 2));
            continue;
        };
        let n = if matches!(part.under, Under::Letter(_)) {
            letters.push((id.clone(), name.clone()));
            None
        } else {
            Some(html! { <p class="soft">{count(part.places.len(), noun, cx.language)}</p> })
        };
        sections
            .push(html! { <section id=id class="letter"><h2 tabindex="-1">{name}</h2>{n}{rows(part, 3)}</section> });
    }
    gradual.begin();
    html! { {letters_nav(&letters, cx)} {sections} }
}

/// The section of a letter, as addresses name it, and what it is called. `is_first`: no letter comes before.
pub fn letter_heading(letter: Option<char>, is_first: bool, cx: &Context) -> (String, String) {
    match letter {
        Some(letter) => (format!("bokstav-{letter}"), letter.to_string()),
        // Digits come first, and the letters of other alphabets last.
        None => {
            let id = if is_first { "bokstav-0" } else { "bokstav-1" };
            (id.to_owned(), search::no_letter(cx.language).to_owned())
        }
    }
}

/// The ways to the letters, by their sections and names; nothing where there are none.
pub fn letters_nav(letters: &[(String, String)], cx: &Context) -> Option<AnyView> {
    let mut links = Vec::new();
    for (id, name) in letters {
        links.push(html! { <li><a href=cx.route.with_section(Some(id)).to_string()>{name.clone()}</a></li> });
    }
    (!links.is_empty()).then(|| {
        html! { <nav class="letters" aria-label=search::letters(cx.language)><ul class="options">{links}</ul></nav> }
    })
}

/// The section and the name of what things stand under; none where they stand under nothing.
fn heading(under: Under<'static>, is_first: bool, cx: &Context) -> Option<(String, String)> {
    let language = cx.language;
    let (code, name) = match under {
        Under::Nothing => return None,
        Under::Letter(letter) => return Some(letter_heading(letter, is_first, cx)),
        Under::Status(status) => (status.code(), status_word(status, language).to_owned()),
        Under::Trend(Some(trend)) => (trend.code(), say::capital(movement_word(trend, language))),
        Under::Trend(None) => ("no-trend", words::no_trend(language).to_owned()),
        Under::Level(Some(level)) => {
            (level.id.as_str(), say::capital(cx.string(level.plural.as_ref().unwrap_or(&level.name))))
        }
        Under::Level(None) => ("no-level", words::no_level(language).to_owned()),
        Under::Verdict(verdict) => {
            let name =
                verdict.map_or(words::no_verdict(language), |(status, kind)| say::assessed(status, kind, language));
            (verdict_code(verdict), name.to_owned())
        }
    };
    Some((["lista-", code].concat(), name))
}

/// The choice of order, as links.
pub fn order_choice(orders: &[Order], cx: &Context) -> AnyView {
    let language = cx.language;
    let mut items = Vec::new();
    for order in orders {
        let (id, text) = match order {
            Order::Plan => ("order-plan", search::as_in_plan(language)),
            Order::Name => ("order-name", search::by_name(language)),
            Order::Status => ("order-status", crate::text::reading::by_status(language)),
            Order::Trend => ("order-trend", crate::text::reading::by_trend(language)),
        };
        let href = cx.route.with_order(*order).to_string();
        let here = (*order == cx.route.order).then_some("true");
        items.push(html! { <li><a href=href id=id aria-current=here>{text}</a></li> });
    }
    let name = search::order(language);
    html! {
        <nav class="choice" aria-label=name>
            <span class="soft" aria-hidden="true">{name}</span>
            <ul class="options">{items}</ul>
        </nav>
    }
}
