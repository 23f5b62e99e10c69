//! Which plan it is, and which edition of it, in one line.

use leptos::prelude::*;
use malbild_plan::{format, say};

use crate::context::Context;
use crate::html::html;

/// The municipality, the board and the plan, its edition and the date as of which it is read.
pub fn edition_line(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let edition = plan.edition.as_ref().map(|edition| html! { " · " {cx.words.edition} " " {cx.text(edition)} });
    let published = plan.published.map(|date| {
        html! { " · " {say::capital(cx.words.published)} " " {format::date(date, cx.language)} }
    });
    let read = format::date(plan.reference_date, cx.language);
    html! {
        {cx.words.source} " "
        {cx.text(&plan.municipality.name)} " · " {cx.text(&plan.board)} " · " {cx.text(&plan.title)}
        {edition}
        {published}
        " · " {cx.words.reference_date} " " {read}
    }
}
