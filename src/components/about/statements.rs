//! Named texts of the plan: values, assignments, commitments, rules and their like.

use leptos::prelude::*;
use malbild_plan::model::Statement;

use crate::components::{remarks, responsible, source_line};
use crate::context::Context;
use crate::html::html;

/// Statements under a heading of their own, after a word on what they are; nothing where there are none.
pub fn under(
    heading: &'static str,
    lead: Option<&'static str>,
    statements: &'static [Statement],
    cx: &Context,
) -> Option<AnyView> {
    let items: Vec<AnyView> = statements.iter().map(|statement| item(statement, cx)).collect();
    let lead = lead.map(|lead| html! { <p class="small soft">{lead}</p> });
    (!items.is_empty()).then(|| html! { <h3>{heading}</h3> {lead} <ul class="statements">{items}</ul> })
}

fn item(statement: &'static Statement, cx: &Context) -> AnyView {
    let description = statement.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
    html! {
        <li>
            <p class="name">{cx.text(&statement.text)}</p>
            {description}
            {responsible(&statement.responsible, cx)}
            {source_line(statement.source.as_ref(), cx)}
            {remarks(&statement.remarks, 4, cx)}
        </li>
    }
}
