//! Named texts of the plan: values, assignments, commitments, rules and their like.

use leptos::prelude::*;
use malbild_plan::model::{Citation, Statement};

use super::cited::Cited;
use super::listing::Listing;
use crate::components::{remarks, responsible};
use crate::context::Context;
use crate::html::html;

/// Where statements stand.
pub fn places<'s>(statements: &'s [&'static [Statement]]) -> impl Iterator<Item = Option<&'static Citation>> + 's {
    statements.iter().copied().flatten().map(|statement| statement.source.as_ref())
}

/// Statements under a heading of their own; nothing where there are none.
pub fn under(heading: &'static str, statements: &'static [Statement], cited: Cited, cx: &Context) -> Option<AnyView> {
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
    let list = listing.into_view("statements", cited, cx)?;
    Some(html! { <h3>{heading}</h3> {list} })
}
