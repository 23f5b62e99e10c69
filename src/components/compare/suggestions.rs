//! What may be worth comparing, made from what the plan holds: one tap each.

use leptos::prelude::*;
use malbild_plan::chart::MOST_LINES;
use malbild_plan::filter::Key;
use malbild_plan::model::{Goal, Indicator, Series, SeriesRole, Sex};

use super::against_plan::title;
use super::editions::editions;
use super::picker::name;
use crate::context::Context;
use crate::html::html;
use crate::route::{Compare, View};
use crate::text::compare as words;

/// No more goals than this are suggested, and no more indicators beside one that is chosen.
const MOST: usize = 3;

/// Whether an indicator has a line to draw: outcomes at two times at least.
fn has_line(indicator: &Indicator) -> bool {
    let is_line = |series: &Series| series.role == SeriesRole::Outcome && series.values.len() > 1;
    indicator.kind.is_numeric() && indicator.series.iter().any(is_line)
}

/// Whether the plan has several indicators to draw beside each other.
pub fn has_lines(cx: &Context) -> bool {
    cx.plan.plan().indicators.iter().filter(|indicator| has_line(indicator)).nth(1).is_some()
}

/// What may be compared, where nothing or one indicator is chosen; nothing where nothing comes to mind.
pub fn suggestions(chosen: &[&'static Indicator], cx: &Context) -> Option<AnyView> {
    let items = match chosen {
        [] => from_nothing(cx),
        [one] => beside(one, cx),
        _ => return None,
    };
    (!items.is_empty()).then(|| {
        html! {
            <section>
                <h2>{words::suggestions(cx.language)}</h2>
                <ul class="links">{items}</ul>
            </section>
        }
    })
}

fn from_nothing(cx: &Context) -> Vec<AnyView> {
    let mut items = Vec::new();
    let goals = cx.plan.goals_in_order().into_iter();
    items.extend(goals.filter_map(|goal| of_goal(goal, cx)).take(MOST));
    items.extend(of_parts(words::women_and_men(cx.language), of_sexes, cx));
    items.extend(of_parts(words::units(cx.language), of_units, cx));
    for entry in editions(cx) {
        let href = cx.route.to_compare(Compare::Plans(Some(entry.id.clone()))).to_string();
        items.push(html! { <li><a href=href>{words::what_has_changed(cx.language)} " " {title(entry, cx)}</a></li> });
    }
    items
}

/// The first indicator with several such parts, all of them in its chart.
fn of_parts(label: &'static str, parts: fn(&Indicator) -> Vec<&str>, cx: &Context) -> Option<AnyView> {
    let has_parts = |indicator: &&'static Indicator| has_line(indicator) && parts(indicator).len() > 1;
    let indicator = cx.plan.plan().indicators.iter().find(has_parts)?;
    let mut to = cx.route.with_view(View::Indicator(indicator.id.clone()));
    to.filter = to.filter.with(Key::Series, Some(&parts(indicator).join(",")));
    Some(html! { <li><a href=to.to_string()>{label} ": " {name(indicator, cx)}</a></li> })
}

/// Indicators of a goal that are told in the same unit, so that their lines mean the same.
fn of_goal(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let of_goal = |indicator: &&'static Indicator| is_first(indicator, goal, cx) && has_line(indicator);
    let all: Vec<&'static Indicator> = cx.plan.plan().indicators.iter().filter(of_goal).collect();
    let alike = all.iter().find_map(|one| {
        let alike: Vec<&'static Indicator> = all.iter().copied().filter(|other| is_alike(one, other)).collect();
        (alike.len() > 1).then_some(alike)
    })?;
    let mut names = String::new();
    let mut ids = Vec::new();
    let last = alike.len().min(MOST) - 1;
    for (at, indicator) in alike.into_iter().take(MOST).enumerate() {
        if at > 0 {
            names += if at == last { words::and(cx.language) } else { ", " };
        }
        names += name(indicator, cx);
        ids.push(indicator.id.clone());
    }
    let href = cx.route.to_compare(Compare::Indicators(ids)).to_string();
    Some(html! { <li><a href=href>{names}</a> <p class="small soft">{cx.text(&goal.name)}</p></li> })
}

/// Others in the same unit beside one that is chosen, those of its goal first.
fn beside(one: &'static Indicator, cx: &Context) -> Vec<AnyView> {
    let goal = one.goals.iter().find_map(|id| cx.plan.goal(id));
    let fits = |other: &&'static Indicator| other.id != one.id && has_line(other) && is_alike(one, other);
    let others: Vec<&'static Indicator> = cx.plan.plan().indicators.iter().filter(fits).collect();
    let shares = |other: &&'static Indicator| goal.is_some_and(|goal| is_first(other, goal, cx));
    let (near, far): (Vec<&'static Indicator>, Vec<&'static Indicator>) = others.into_iter().partition(shares);
    let mut items = Vec::new();
    for other in near.into_iter().chain(far).take(MOST) {
        let ids = vec![one.id.clone(), other.id.clone()];
        let href = cx.route.to_compare(Compare::Indicators(ids)).to_string();
        items.push(html! { <li><a href=href>{name(one, cx)} {words::and(cx.language)} {name(other, cx)}</a></li> });
    }
    items
}

/// Whether a goal is the first that an indicator follows.
fn is_first(indicator: &Indicator, goal: &Goal, cx: &Context) -> bool {
    indicator.goals.iter().find_map(|id| cx.plan.goal(id)).is_some_and(|first| first.id == goal.id)
}

/// Whether two indicators are told in the same unit.
fn is_alike(one: &Indicator, other: &Indicator) -> bool {
    one.kind == other.kind && one.unit == other.unit
}

/// The series of women and of men, where there are both.
fn of_sexes(indicator: &Indicator) -> Vec<&str> {
    let of = |sex: Sex| {
        let is_of = move |series: &&Series| series.split.as_ref().is_some_and(|split| split.sex == Some(sex));
        indicator.series.iter().find(is_of).map(|series| series.id.as_str())
    };
    of(Sex::Women).into_iter().chain(of(Sex::Men)).collect()
}

/// The series of units of the organisation.
fn of_units(indicator: &Indicator) -> Vec<&str> {
    let is_unit = |series: &&Series| series.split.as_ref().is_some_and(|split| split.unit.is_some());
    indicator.series.iter().filter(is_unit).map(|series| series.id.as_str()).take(MOST_LINES).collect()
}
