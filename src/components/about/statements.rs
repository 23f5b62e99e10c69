//! Named texts of the plan: values, assignments, commitments, rules and their like.

use leptos::prelude::*;
use malbild_plan::model::Statement;

use super::listing::Listing;
use crate::components::{remarks, responsible};
use crate::context::Context;
use crate::html::html;

/// Statements under a heading of their own, after a word on what they are; nothing where there are none.
pub fn under(
    heading: &'static str,
    lead: Option<&'static str>,
    statements: &'static [Statement],
    cx: &Context,
) -> Option<AnyView> {
    let mut listing = Listing::default();
    for statement in statements {
        let description = statement.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
        let content = html! {
            <p class="name">{cx.text(&statement.text)}</p>
            {description}
            {responsible(&statement.responsible, cx)}
            {remarks(&statement.remarks, 4, cx)}
        };
        listing.add(content, statement.source.as_ref());
    }
    let lead = lead.map(|lead| html! { <p class="small soft">{lead}</p> });
    let list = listing.into_view("statements", cx)?;
    Some(html! { <h3>{heading}</h3> {lead} {list} })
}
