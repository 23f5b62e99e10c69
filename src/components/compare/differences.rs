//! What differs between two plans: what most readers ask for first, then chosen among, and item by item.

use leptos::prelude::*;
use malbild_plan::diff::{self, Change, Diff, Difference, Headline, ItemKind};
use malbild_plan::filter::{Filter, Key};
use malbild_plan::{Indexed, format, say};

use super::changed_item::{changed_item, is_same_item, one_sided_item};
use crate::components::{Facets, shown};
use crate::context::Context;
use crate::html::html;
use crate::text::{compare as words, reading};

/// What differences are told under, in the order of what readers ask for.
#[derive(Clone, Copy, PartialEq)]
enum Under {
    Targets,
    /// What is only in one of the plans.
    OneSided,
    Wordings,
    Rest,
}

impl Under {
    const ALL: [Self; 4] = [Self::Targets, Self::OneSided, Self::Wordings, Self::Rest];

    fn of(change: Change) -> Self {
        match change {
            Change::Retargeted => Self::Targets,
            Change::Added | Change::Removed => Self::OneSided,
            Change::Reworded => Self::Wordings,
            _ => Self::Rest,
        }
    }
}

/// What differs between the plan that is shown and another: from the one that is read at the earlier day.
pub fn differences(other: &'static Indexed, cx: &Context) -> AnyView {
    let (before, after) =
        if other.plan().reference_date > cx.plan.plan().reference_date { (cx.plan, other) } else { (other, cx.plan) };
    let diff = Diff::of(before, after);
    let language = cx.language;
    let kept: Vec<&Difference<'static>> = diff.differences.iter().filter(|d| keeps(&cx.route.filter, d)).collect();
    let sections: Vec<AnyView> = Under::ALL.into_iter().filter_map(|under| section(under, &kept, &diff, cx)).collect();
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
            {headlines(&diff, cx)}
            <p class="small soft spaced">{words::not_compared(language)} " " {words::marked(language)}</p>
            {choice}
            {nothing}
        </section>
        {sections}
    }
}

/// What differs, counted: each count leads to what it counts.
fn headlines(diff: &Diff<'static>, cx: &Context) -> AnyView {
    let sentences = diff.headlines(cx.language);
    if sentences.is_empty() {
        return html! { <p class="lead">{words::nothing_differs(cx.language)}</p> };
    }
    let mut told: Vec<AnyView> = Vec::new();
    for sentence in sentences {
        for (at, clause) in sentence.into_iter().enumerate() {
            if at > 0 {
                told.push(words::and(cx.language).into_any());
            }
            told.push(counted(clause, cx));
        }
        told.push(". ".into_any());
    }
    html! { <p class="lead">{told}</p> }
}

/// A clause, as a link to what it counts.
fn counted(clause: Headline, cx: &Context) -> AnyView {
    let Headline { text, change: Some(change), of, .. } = clause else { return clause.text.into_any() };
    let filter = Filter::NONE.with(Key::Change, Some(change.code())).with(Key::Item, of.map(ItemKind::code));
    let href = cx.route.with_filter(filter).to_string();
    let id = ["count-", change.code(), "-", of.map_or("", ItemKind::code)].concat();
    html! { <a href=href id=id>{text}</a> }
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

/// What differs of a sort; nothing where nothing does. What few ask for is folded, until it is chosen.
fn section(under: Under, kept: &[&Difference<'static>], diff: &Diff<'static>, cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    let here: Vec<&Difference<'static>> = kept.iter().copied().filter(|d| Under::of(d.change) == under).collect();
    if here.is_empty() {
        return None;
    }
    let name = match under {
        Under::Targets => words::targets(language),
        Under::OneSided => words::one_sided(language),
        Under::Wordings => words::new_wordings(language),
        Under::Rest => words::rest(language),
    };
    let mut lists = Vec::new();
    for of in ItemKind::ALL {
        let of_kind: Vec<&Difference<'static>> = here.iter().copied().filter(|d| d.of == *of).collect();
        lists.extend(list(under, *of, &of_kind, diff, cx));
    }
    let heading = html! {
        <h2>{name} " " <span class="soft num">"(" {here.len().to_string()} ")"</span></h2>
    };
    if under != Under::Rest {
        return Some(html! { <section class="differences">{heading} {lists}</section> });
    }
    let open = (!cx.route.filter.is_empty() || kept.len() == here.len()).then_some("");
    Some(html! {
        <section class="differences">
            <details class="others" open=open><summary>{heading}</summary> {lists}</details>
        </section>
    })
}

/// The items of a kind, under its name.
fn list(
    under: Under,
    of: ItemKind,
    differences: &[&Difference<'static>],
    diff: &Diff<'static>,
    cx: &Context,
) -> Option<AnyView> {
    let first = differences.first()?;
    let mut items = Vec::new();
    let mut rest = differences;
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|other| !is_same_item(first, other)).unwrap_or(rest.len());
        let (item, others) = rest.split_at(end);
        items.push(if under == Under::OneSided {
            one_sided_item(first, diff, cx)
        } else {
            changed_item(item, diff, cx)
        });
        rest = others;
    }
    let class = if under == Under::OneSided { "plain one-sided" } else { "rows" };
    let kind = first.of.code();
    Some(html! {
        <h3>{say::capital(diff::item_kind(of, false, cx.language))}</h3>
        <ul class=class data-kind=kind>{items}</ul>
    })
}
