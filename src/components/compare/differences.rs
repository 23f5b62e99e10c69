//! What differs between two plans: counted, chosen among, and item by item.

use leptos::prelude::*;
use malbild_plan::diff::{self, Change, Diff, Difference, ItemKind};
use malbild_plan::filter::{Filter, Key};
use malbild_plan::{Indexed, format, say};

use super::changed_item::{changed_item, is_same_item};
use crate::components::{Facets, shown};
use crate::context::Context;
use crate::html::html;
use crate::text::{compare as words, reading};

/// What has a sentence of its own in the summary of all, and the plan itself, of which there is one.
const SUMMED: [ItemKind; 5] =
    [ItemKind::Plan, ItemKind::Goal, ItemKind::Indicator, ItemKind::Activity, ItemKind::Decision];

/// What differs between the plan that is shown and another: from the one that is read at the earlier day.
pub fn differences(other: &'static Indexed, cx: &Context) -> AnyView {
    let (before, after) =
        if other.plan().reference_date > cx.plan.plan().reference_date { (cx.plan, other) } else { (other, cx.plan) };
    let diff = Diff::of(before, after);
    let language = cx.language;
    let kept: Vec<&Difference<'static>> = diff.differences.iter().filter(|d| keeps(&cx.route.filter, d)).collect();
    let mut sections = Vec::new();
    for of in ItemKind::ALL {
        let of_kind: Vec<&Difference<'static>> = kept.iter().copied().filter(|d| d.of == *of).collect();
        sections.extend(section(*of, &of_kind, &diff, cx));
    }
    let nothing = (kept.is_empty() && !diff.differences.is_empty())
        .then(|| html! { <p class="spaced">{reading::nothing(language)}</p> });
    let other_board =
        (!diff.is_same_board()).then(|| html! { <p class="note spaced">{words::other_board(language)}</p> });
    let choice = (!diff.differences.is_empty()).then(|| {
        let all = diff.differences.len();
        html! {
            {choices(&diff, cx)}
            {shown(kept.len(), all, words::differences_noun(language), cx)}
        }
    });
    html! {
        <section class="differences">
            <h2 tabindex="-1">{words::differences(language)}</h2>
            {other_board}
            <p class="soft">
                {words::from(language)} " " {edition(before, cx)} " " {words::to(language)} " " {edition(after, cx)} "."
            </p>
            <p class="spaced">{diff.summary(language)}</p>
            <p class="small soft spaced">{words::not_compared(language)} " " {words::marked(language)}</p>
            {choice}
            {nothing}
        </section>
        {sections}
    }
}

/// A plan by its title and the day it is read at, which tells editions apart.
fn edition(plan: &'static Indexed, cx: &Context) -> AnyView {
    let plan = plan.plan();
    let day = format::date(plan.reference_date, cx.language);
    html! { <q>{cx.text(&plan.title)}</q> " (" {cx.words.reference_date.to_lowercase()} " " {day} ")" }
}

fn keeps(filter: &Filter, difference: &Difference<'_>) -> bool {
    filter.get(Key::Change).is_none_or(|code| code == difference.change.code())
        && filter.get(Key::Item).is_none_or(|code| code == difference.of.code())
}

/// The kinds of changes and of items that there are.
fn choices(diff: &Diff<'static>, cx: &Context) -> AnyView {
    let language = cx.language;
    let count = |filter: &Filter| diff.differences.iter().filter(|d| keeps(filter, d)).count();
    let mut facets = Facets::new(&count, cx);
    let changes = Change::ALL.iter().map(|of| (of.code().to_owned(), diff::change(*of, language).to_owned()));
    facets.add_even_one(Key::Change, words::by_change(language), changes.collect());
    let name = |of: ItemKind| say::capital(diff::item_kind(of, false, language));
    let items = ItemKind::ALL.iter().map(|of| (of.code().to_owned(), name(*of)));
    facets.add_even_one(Key::Item, words::by_item(language), items.collect());
    facets.into_view()
}

/// What differs of one kind of items; nothing where nothing does.
fn section(of: ItemKind, differences: &[&Difference<'static>], diff: &Diff<'static>, cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    let mut rest = differences;
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|other| !is_same_item(first, other)).unwrap_or(rest.len());
        let (item, others) = rest.split_at(end);
        items.push(changed_item(item, diff, cx));
        rest = others;
    }
    // Of the others the summary of all has said it.
    let is_new = !SUMMED.contains(&of) && cx.route.filter.is_empty();
    let said = diff.summary_of(of, cx.language).filter(|_| is_new);
    let said = said.map(|said| html! { <p class="soft">{said}</p> });
    (!items.is_empty()).then(|| {
        html! {
            <section class="differences">
                <h2>{say::capital(diff::item_kind(of, false, cx.language))}</h2>
                {said}
                <ul class="rows">{items}</ul>
            </section>
        }
    })
}
