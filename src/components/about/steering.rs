//! How the plan is steered: strategies of the whole plan, assignments, commitments, follow-up, rules and laws.

use leptos::prelude::*;
use malbild_plan::model::{Citation, Statement, Strategy};

use super::cited::Cited;
use super::listing::Listing;
use super::statements::{places, under};
use crate::components::{remarks, responsible};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Everything that steers the plan and stands beside its goals.
pub fn steering(cx: &Context) -> Option<AnyView> {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let statements: [&'static [Statement]; 5] =
        [&plan.assignments, &plan.commitments, &plan.process, &plan.rules, &plan.laws];
    let mut all: Vec<Option<&'static Citation>> = of_plan(cx).map(|strategy| strategy.source.as_ref()).collect();
    all.extend(places(&statements));
    let cited = Cited::of(&all);
    let parts = [
        strategies(cited, cx),
        under(about::assignments(language), &plan.assignments, cited, cx),
        under(about::commitments(language), &plan.commitments, cited, cx),
        under(about::process(language), &plan.process, cited, cx),
        under(about::rules(language), &plan.rules, cited, cx),
        under(about::laws(language), &plan.laws, cited, cx),
    ];
    let parts: Vec<AnyView> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| html! { {parts} {cited.line(cx)} })
}

/// The strategies that serve no single goal: those that do stand with their goals.
fn of_plan(cx: &Context) -> impl Iterator<Item = &'static Strategy> {
    let serves_none = |strategy: &&Strategy| strategy.goals.iter().all(|id| cx.plan.goal(id).is_none());
    cx.plan.plan().strategies.iter().filter(serves_none)
}

fn strategies(cited: Cited, cx: &Context) -> Option<AnyView> {
    let mut listing = Listing::default();
    for strategy in of_plan(cx) {
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
    let list = listing.into_view("statements", cited, cx)?;
    Some(html! { <h3>{about::strategies(cx.language)}</h3> {list} })
}
