//! One thing that differs between two plans, and how.

use leptos::prelude::*;
use malbild_plan::diff::{self, AmountChange, Change, Content, Diff, Difference, ItemKind, MatchedBy, Side};
use malbild_plan::model::Indicator;
use malbild_plan::{Grouping, Indexed, Language, say};

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

/// An item and what differs of it.
pub fn changed_item(differences: &[&Difference<'static>], diff: &Diff<'static>, cx: &Context) -> AnyView {
    let Some(first) = differences.first() else { return ().into_any() };
    let name = linked(first, diff, cx);
    // That two things with the same id are the same needs no word.
    let matched = first.matched_by.filter(|by| *by != MatchedBy::Id).map(|by| {
        let said = [words::matched(cx.language), " ", diff::matched_by(by, cx.language)].concat();
        html! { <p class="small soft">{said}</p> }
    });
    let changes: Vec<AnyView> = differences.iter().map(|each| changed(each, diff, cx)).collect();
    html! { <li><h4>{name}</h4> {matched} <ul class="changes">{changes}</ul></li> }
}

/// An item that is only in one of the plans.
pub fn one_sided_item(difference: &Difference<'static>, diff: &Diff<'static>, cx: &Context) -> AnyView {
    let change = diff::change(difference.change, cx.language);
    let class = if difference.after.is_some() { "new" } else { "gone" };
    html! { <li><strong class=class>{change}</strong> " " <span>{linked(difference, diff, cx)}</span></li> }
}

/// What the item is called in lists, with the way to it where it has a place of its own.
fn linked(difference: &Difference<'static>, diff: &Diff<'static>, cx: &Context) -> AnyView {
    let short =
        [(difference.after, diff.after), (difference.before, diff.before)].into_iter().find_map(|(side, plan)| {
            let id = side.filter(|_| difference.of == ItemKind::Indicator)?.id?;
            plan.indicator(id).map(Indicator::label)
        });
    let Some(name) = short.or(difference.name()) else { return ().into_any() };
    let name = plan_text(name, cx.language);
    match address(difference, diff, cx) {
        Some(href) => html! { <a href=href>{name}</a> },
        None => name,
    }
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

/// One difference: what has happened, and what it was and is.
fn changed(difference: &Difference<'static>, diff: &Diff<'static>, cx: &Context) -> AnyView {
    let language = cx.language;
    let heading = diff::heading(difference, language);
    let amounts = diff::changed_amounts(&difference.was, &difference.is, language);
    let shown = match difference.texts(language.code()) {
        Some((before, after)) => {
            let is_foreign = is_foreign(&difference.was, language) || is_foreign(&difference.is, language);
            marked(diff::compare(&before, &after), is_foreign, cx)
        }
        None if !amounts.is_empty() => amounts_table(amounts, cx),
        None => html! {
            <dl class="was-is">
                {side(words::before(language), &difference.was, diff.before, cx)}
                {side(words::now(language), &difference.is, diff.after, cx)}
            </dl>
        },
    };
    // What the heading of the section has said is not said again.
    let is_told = difference.change == Change::Retargeted || heading == diff::change(Change::Reworded, language);
    let heading = (!is_told).then(|| html! { <p><strong>{heading}</strong></p> });
    html! { <li>{heading} {shown}</li> }
}

/// The amounts that differ, a row for each.
fn amounts_table(amounts: Vec<AmountChange>, cx: &Context) -> AnyView {
    let mut rows = Vec::new();
    for amount in amounts {
        let cell = |value: Option<String>| html! { <td class="num">{value.unwrap_or_else(|| "–".to_owned())}</td> };
        let (was, is) = (cell(amount.was), cell(amount.is));
        rows.push(html! { <tr><th scope="row">{say::capital(&amount.of)}</th>{was}{is}</tr> });
    }
    let language = cx.language;
    html! {
        <table class="amounts">
            <thead>
                <tr>
                    <th scope="col">{words::amount(language)}</th>
                    <th scope="col">{words::before(language)}</th>
                    <th scope="col">{words::now(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
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
