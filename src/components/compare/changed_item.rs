//! One thing that differs between two plans, and how.

use leptos::prelude::*;
use malbild_plan::diff::{self, Change, Content, Diff, Difference, ItemKind, Side};
use malbild_plan::{Grouping, Indexed, Language};

use super::marked::marked;
use crate::components::plan_text;
use crate::context::Context;
use crate::html::html;
use crate::route::{View, activity_section};
use crate::text::compare as words;

/// Whether two differences are of the same item, also where items share an id or have none.
pub fn is_same_item(one: &Difference<'_>, other: &Difference<'_>) -> bool {
    let is_same = |a: Option<Side<'_>>, b: Option<Side<'_>>| match (a, b) {
        (Some(a), Some(b)) => std::ptr::eq(a.name, b.name),
        (None, None) => true,
        _ => false,
    };
    one.of == other.of && is_same(one.before, other.before) && is_same(one.after, other.after)
}

/// An item and everything that differs of it.
pub fn changed_item(differences: &[&Difference<'static>], diff: &Diff<'static>, cx: &Context) -> AnyView {
    let first = differences.first();
    let name = first.and_then(|first| {
        let name = plan_text(first.name()?, cx.language);
        Some(match address(first, diff, cx) {
            Some(href) => html! { <h3><a href=href>{name}</a></h3> },
            None => html! { <h3>{name}</h3> },
        })
    });
    let matched = first.and_then(|first| {
        let mut said = [words::matched(cx.language), " ", diff::matched_by(first.matched_by?, cx.language)].concat();
        if let Some(share) = first.similarity {
            said = [&said, ", ", &share.to_string(), "\u{a0}% ", words::words_same(cx.language)].concat();
        }
        Some(html! { <p class="small soft">{said}</p> })
    });
    let changes: Vec<AnyView> = differences.iter().map(|each| changed(each, diff, cx)).collect();
    html! { <li>{name} {matched} <ul class="changes">{changes}</ul></li> }
}

/// Where the item stands, in the plan that has it, the later first.
fn address(difference: &Difference<'static>, diff: &Diff<'static>, cx: &Context) -> Option<String> {
    let (side, plan) = match (difference.after, difference.before) {
        (Some(after), _) => (after, diff.after),
        (None, Some(before)) => (before, diff.before),
        (None, None) => return None,
    };
    let id = side.id?;
    let (view, section) = match difference.of {
        ItemKind::Goal => (View::Goal(id.to_owned()), None),
        ItemKind::Indicator => (View::Indicator(id.to_owned()), None),
        ItemKind::Activity => (View::Activities(Grouping::default()), Some(activity_section(id))),
        _ => return None,
    };
    let to = cx.route.with_view(view).with_section(section.as_deref());
    Some(to.with_plan(Some(&plan.plan().id)).to_string())
}

/// One difference: what kind, in which field, and what it was and is.
fn changed(difference: &Difference<'static>, diff: &Diff<'static>, cx: &Context) -> AnyView {
    let language = cx.language;
    let heading = diff::change(difference.change, language);
    let Some(field) = difference.field else { return html! { <li><strong>{heading}</strong></li> } };
    // The kind of change says which field it is, mostly.
    let is_told = matches!(
        difference.change,
        Change::Renumbered | Change::Retargeted | Change::Rebased | Change::Unit | Change::Deadline
    );
    let of = (!is_told).then(|| html! { <span class="soft">" (" {diff::field(field, language)} ")"</span> });
    let shown = match difference.texts(language.code()) {
        Some((before, after)) => {
            let is_foreign = is_foreign(&difference.was, language) || is_foreign(&difference.is, language);
            marked(diff::compare(&before, &after), is_foreign, cx)
        }
        None => html! {
            <dl class="was-is">
                {side(words::before(language), &difference.was, diff.before, cx)}
                {side(words::now(language), &difference.is, diff.after, cx)}
            </dl>
        },
    };
    html! { <li><p><strong>{heading}</strong> {of}</p> {shown}</li> }
}

fn side(label: &'static str, content: &Content<'static>, plan: &'static Indexed, cx: &Context) -> AnyView {
    let lang = is_foreign(content, cx.language).then_some("sv");
    html! { <div><dt>{label}</dt><dd lang=lang>{diff::content(content, plan, cx.language)}</dd></div> }
}

/// Whether it is a text in Swedish, on a page in another language.
fn is_foreign(content: &Content<'_>, language: Language) -> bool {
    let code = language.code();
    match content {
        Content::Text(text) => text.language(code) != code,
        Content::Texts(texts) => texts.iter().any(|text| text.language(code) != code),
        _ => false,
    }
}
