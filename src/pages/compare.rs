//! Things set beside each other: indicators, editions of a plan, wordings, assessments over time.

use leptos::prelude::*;
use malbild_plan::diff;

use crate::components::breadcrumb;
use crate::components::compare::{against_plan, editions, has_lines, matrix, side_by_side, wordings};
use crate::context::Context;
use crate::html::html;
use crate::route::{Compare, Matrix};
use crate::text::compare as words;

/// A comparison, with the ways to others.
pub fn compare_page(compare: &Compare, cx: &Context) -> AnyView {
    let shown = match compare {
        Compare::Indicators(ids) => side_by_side(ids, cx),
        Compare::Plans(other) => against_plan(other.as_deref(), cx),
        Compare::Wordings => wordings(cx),
        Compare::Matrix(which) => matrix(which, cx),
    };
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{cx.words.compare}</h1>
        {ways(compare, cx)}
        {shown}
    }
}

/// The ways to compare that the plan has something for, and the one that is shown.
fn ways(compare: &Compare, cx: &Context) -> AnyView {
    let language = cx.language;
    let plan = cx.plan.plan();
    let has_variants = !diff::variants(plan).is_empty();
    let is_here = |to: &Compare| to.without_choice() == compare.without_choice();
    let editions = editions(cx);
    // Where there is only one other edition it is what is compared.
    let only = if let [only] = editions.as_slice() { Some(only.id.clone()) } else { None };
    let mut items = Vec::new();
    for (to, name, has_any) in [
        (Compare::default(), words::indicators(language), has_lines(cx)),
        (Compare::Plans(only), words::plans(language), !editions.is_empty()),
        (Compare::Wordings, words::wordings(language), has_variants),
        (Compare::Matrix(Matrix::default()), words::matrix(language), !plan.indicators.is_empty()),
    ] {
        let here = is_here(&to) || matches!((&to, compare), (Compare::Plans(_), Compare::Plans(_)));
        if has_any || here {
            let href = cx.route.to_compare(to).to_string();
            items.push(html! { <li><a href=href aria-current=here.then_some("page")>{name}</a></li> });
        }
    }
    html! { <nav class="choice ways" aria-label=words::ways(language)><ul class="options">{items}</ul></nav> }
}
