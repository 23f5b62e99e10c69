//! How the plan is steered: strategies of the whole plan, assignments, commitments, follow-up, rules and laws.

use leptos::prelude::*;
use malbild_plan::model::Strategy;

use super::listing::Listing;
use super::statements::under;
use crate::components::{remarks, responsible};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Everything that steers the plan and stands beside its goals.
pub fn steering(cx: &Context) -> Option<AnyView> {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let parts = [
        strategies(cx),
        under(about::assignments(language), None, &plan.assignments, cx),
        under(about::commitments(language), None, &plan.commitments, cx),
        under(about::process(language), None, &plan.process, cx),
        under(about::rules(language), None, &plan.rules, cx),
        under(about::laws(language), None, &plan.laws, cx),
    ];
    let parts: Vec<AnyView> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.into_any())
}

/// The strategies that serve no single goal: those that do stand with their goals.
fn strategies(cx: &Context) -> Option<AnyView> {
    let of_plan = |strategy: &&Strategy| strategy.goals.iter().all(|id| cx.plan.goal(id).is_none());
    let mut listing = Listing::default();
    for strategy in cx.plan.plan().strategies.iter().filter(of_plan) {
        let paragraphs: Vec<AnyView> =
            strategy.paragraphs.iter().map(|text| html! { <p>{cx.text(text)}</p> }).collect();
        let content = html! {
            <p class="name">{cx.text(&strategy.name)}</p>
            {paragraphs}
            {responsible(&strategy.responsible, cx)}
            {remarks(&strategy.remarks, 4, cx)}
        };
        listing.add(content, strategy.source.as_ref());
    }
    let list = listing.into_view("statements", cx)?;
    Some(html! { <h3>{about::strategies(cx.language)}</h3> {list} })
}
