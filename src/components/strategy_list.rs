//! Strategies as rows.

use leptos::prelude::*;
use malbild_plan::model::Strategy;

use super::{heading, remarks, responsible, source_line};
use crate::context::Context;
use crate::html::html;

/// Strategies as rows under a heading of level 2: what they say, and who is responsible; with flaws of the source
/// where that is asked for.
pub fn strategy_list(strategies: &[&'static Strategy], with_remarks: bool, cx: &Context) -> AnyView {
    let rows: Vec<AnyView> = strategies.iter().map(|strategy| row(strategy, with_remarks, cx)).collect();
    html! { <ul class="rows">{rows}</ul> }
}

fn row(strategy: &'static Strategy, with_remarks: bool, cx: &Context) -> AnyView {
    let paragraphs: Vec<AnyView> = strategy.paragraphs.iter().map(|text| html! { <p>{cx.text(text)}</p> }).collect();
    let remarks = if with_remarks { remarks(&strategy.remarks, 4, cx) } else { None };
    html! {
        <li>
            {heading(3, cx.text(&strategy.name))}
            {paragraphs}
            {responsible(&strategy.responsible, cx)}
            {source_line(strategy.source.as_ref(), cx)}
            {remarks}
        </li>
    }
}
