//! All flaws in the source, those on single items too, each with a link to its item.

use leptos::prelude::*;
use malbild_plan::model::Text;
use malbild_plan::{On, Remarked, all_remarks};

use super::Section;
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The flaws, in the order of the plan's parts; what is said of the same thing stands together.
pub fn flaws(cx: &Context) -> Option<AnyView> {
    let all = all_remarks(cx.plan.plan());
    let mut items: Vec<AnyView> = Vec::new();
    for same in all.chunk_by(|a, b| is_same(a.on, b.on)) {
        let Some(first) = same.first() else { continue };
        let texts: Vec<AnyView> =
            same.iter().map(|Remarked { remark, .. }| html! { <p>{cx.text(&remark.text)}</p> }).collect();
        items.push(html! { <li><p class="name">{on(first.on, cx)}</p>{texts}</li> });
    }
    (!items.is_empty()).then(|| {
        html! { <p class="soft">{about::remarks_lead(cx.language)}</p> <ul class="statements">{items}</ul> }
    })
}

fn is_same(a: On<'_>, b: On<'_>) -> bool {
    match (a, b) {
        (On::Plan, On::Plan) => true,
        (On::Goal(a), On::Goal(b)) => std::ptr::eq(a, b),
        (On::Indicator(a), On::Indicator(b)) => std::ptr::eq(a, b),
        (On::Activity(a), On::Activity(b)) => std::ptr::eq(a, b),
        (On::Item(_, a), On::Item(_, b)) => std::ptr::eq(a, b),
        (On::Part(a), On::Part(b)) => a == b,
        _ => false,
    }
}

/// What a flaw is about, as a link to where it is shown.
fn on(on: On<'static>, cx: &Context) -> AnyView {
    let link = |to: String, name: &'static Text| html! { <a href=to>{cx.text(name)}</a> };
    match on {
        On::Plan => about::on_plan(cx.language).into_any(),
        On::Goal(goal) => link(cx.goal(goal), &goal.name),
        On::Indicator(indicator) => link(cx.indicator(indicator), indicator.label()),
        On::Activity(activity) => link(cx.activity(activity), &activity.name),
        On::Item(part, name) => link(cx.section(Section::of(part).id()), name),
        On::Part(part) => {
            let section = Section::of(part);
            html! { <a href=cx.section(section.id())>{section.heading(cx.language)}</a> }
        }
    }
}
