//! All activities: how far they have come, when they are followed up, and in groups.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key, activity_code, need_of};
use malbild_plan::model::Activity;
use malbild_plan::reading::attention_words;
use malbild_plan::{ActivityGroup, Common, Grouping, activity_counts, activity_groups, say};

use crate::components::{
    Explained, Facets, Gradual, Kept, Row, Share, Shown, activity_look, activity_reference, activity_row, breadcrumb,
    holding, letter_heading, letters_nav, narrowed, nothing_left, point_section, role_name, share_bar, shown,
    year_line,
};
use crate::context::Context;
use crate::html::html;
use crate::route::{View, activity_section};
use crate::text::{activities as words, count, reading, search};

/// How many activities come at once: more than a window shows.
const AT_ONCE: usize = 25;

/// All activities of the plan, in groups.
pub fn activities_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let heading = html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{say::capital(cx.activities().many)}</h1>
    };
    if plan.activities.is_empty() {
        return html! { {heading} <p class="lead">{words::none(cx.language)}</p> };
    }
    let points = activity_groups(cx.plan, Grouping::Point, cx.language);
    html! { {heading} {summary(cx)} {year_line(&points, cx)} {narrowed(cx, list)} }
}

/// The activities that the filter keeps, in groups, with the choices there are.
fn list(cx: &Context) -> AnyView {
    let View::Activities(by) = cx.route.view else { return nothing_left(cx) };
    let held = holding(Kept::Activities, &cx.route.filter, cx);
    let all = &cx.plan.plan().activities;
    let count = |filter: &Filter| {
        let narrows = filter.get(Key::Text).is_some();
        let kept = |(activity, held): &(&Activity, &bool)| {
            (**held || !narrows) && filter.keeps_activity(activity, cx.readings)
        };
        all.iter().zip(&held).filter(kept).count()
    };
    let mut kept: Vec<&Activity> = Vec::new();
    for (activity, held) in all.iter().zip(&held) {
        if *held && cx.route.filter.keeps_activity(activity, cx.readings) {
            kept.push(activity);
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    let mut gradual = Gradual::new(AT_ONCE);
    let (mut letters, mut sections) = (Vec::new(), Vec::new());
    for mut group in activity_groups(cx.plan, by, cx.language) {
        group.activities.retain(|activity| kept.iter().any(|other| std::ptr::eq(*other, *activity)));
        if group.activities.is_empty() {
            continue;
        }
        if let Common::Letter(letter) = group.common {
            letters.push(letter_heading(letter, letters.is_empty(), cx));
        }
        sections.push(section(&group, letters.last(), &mut seen, &mut gradual, cx));
    }
    gradual.begin();
    let nothing = kept.is_empty().then(|| nothing_left(cx));
    html! {
        {choice(by, cx)}
        {choices(&count, cx)}
        {shown(kept.len(), all.len(), cx.activities().many, cx)}
        {nothing}
        {letters_nav(&letters, cx)}
        {sections}
    }
}

/// What activities can be chosen by.
fn choices(count: &dyn Fn(&Filter) -> usize, cx: &Context) -> AnyView {
    let language = cx.language;
    let mut facets = Facets::new(count, cx);
    facets.add_text();
    let plan = cx.plan.plan();
    let mut statuses = Vec::new();
    for (status, _) in activity_counts(&plan.activities) {
        let name = status.map_or(cx.words.status_none, |status| say::activity_status(status, language));
        statuses.push((activity_code(status).to_owned(), name.to_owned()));
    }
    facets.add(Key::Status, reading::by_status(language), statuses);
    let mut needs = Vec::new();
    for code in ["overdue-activity", "no-responsible", "source-flaw"] {
        needs.extend(need_of(code).map(|need| (code.to_owned(), attention_words(need, language).to_owned())));
    }
    facets.add(Key::Need, reading::by_need(language), needs);
    let points = plan.reporting_points.iter().map(|point| (point.id.clone(), cx.string(&point.name).to_owned()));
    facets.add(Key::Point, words::by_point(language), points.collect());
    facets.add_responsible(words::by_responsible(language));
    facets.into_view()
}

/// How many there are, how far they have come, and how many are late.
fn summary(cx: &Context) -> AnyView {
    let activities = &cx.plan.plan().activities;
    let mut lead = count(activities.len(), cx.activities(), cx.language);
    let read = cx.plan.plan().reference_date;
    let late = activities.iter().filter(|activity| activity.missed_deadline(read).is_some()).count();
    if late > 0 {
        lead = format!("{lead}. {late} {}", words::late(cx.language));
    }
    let counts = activity_counts(activities);
    let told = counts.iter().any(|(status, _)| status.is_some());
    let shares = if told {
        let mut shares = Vec::new();
        for (status, n) in counts {
            let name = status.map_or(cx.words.status_none, |status| say::activity_status(status, cx.language));
            let filter = Filter::NONE.with(Key::Status, Some(activity_code(status)));
            let href = Some(cx.route.with_filter(filter).to_string());
            shares.push(Share { n, name: name.to_owned(), look: activity_look(status), href });
        }
        share_bar(&shares)
    } else {
        html! { <p class="soft">{words::no_statuses(cx.language)}</p> }
    };
    html! { <p class="lead">{lead} "."</p> {shares} }
}

/// The ways to group, as links.
fn choice(by: Grouping, cx: &Context) -> AnyView {
    let mut items = Vec::new();
    for (to, name) in [
        (Grouping::Point, words::by_point(cx.language)),
        (Grouping::Responsible, words::by_responsible(cx.language)),
        (Grouping::Goal, words::by_goal(cx.language)),
        (Grouping::Status, reading::by_status(cx.language)),
        (Grouping::Name, search::by_name(cx.language)),
    ] {
        // Where the plan tells no status there is one group, and no order.
        if to == Grouping::Status && by != to && cx.plan.plan().activities.iter().all(|of| of.status.is_none()) {
            continue;
        }
        let href = cx.route.with_view(View::Activities(to)).with_filter(cx.route.filter.clone()).to_string();
        items.push(html! { <li><a href=href aria-current=(to == by).then_some("true")>{name}</a></li> });
    }
    html! {
        <nav class="choice" aria-label=words::group_by(cx.language)>
            <span class="soft" aria-hidden="true">{words::group_by(cx.language)}</span>
            <ul class="options">{items}</ul>
        </nav>
    }
}

/// A group. An activity that stands in several is told in full in the first, and leads there from the others.
/// Under a letter: `letter` has its section and name.
fn section(
    group: &ActivityGroup<'static>,
    letter: Option<&(String, String)>,
    seen: &mut Vec<&'static str>,
    gradual: &mut Gradual,
    cx: &Context,
) -> AnyView {
    let language = cx.language;
    let (id, name) = match group.common {
        Common::Point(point) => (Some(point_section(&point.id)), cx.text(&point.name)),
        Common::Rhythm(rhythm) => {
            let name = say::capital(say::rhythm(rhythm, language));
            (None, name.into_any())
        }
        Common::Dates => (None, words::dates(language).into_any()),
        Common::NoPoint => (None, words::no_point(language).into_any()),
        Common::Role(role) => (None, say::capital(&role_name(role, cx)).into_any()),
        Common::NoRole => (None, words::no_role(language).into_any()),
        Common::Goal(goal) => (None, html! { <a href=cx.goal(goal)>{cx.text(&goal.name)}</a> }),
        Common::WholePlan => (None, words::whole_plan(language).into_any()),
        Common::Status(status) => {
            let name = status.map_or(cx.words.status_none, |status| say::activity_status(status, language));
            (None, name.into_any())
        }
        Common::Letter(_) => {
            let (id, name) = letter.cloned().unwrap_or_default();
            (Some(id), name.into_any())
        }
    };
    let mut all: Vec<(&'static Activity, bool)> = Vec::new();
    for activity in &group.activities {
        let is_seen = seen.contains(&activity.id.as_str());
        all.push((activity, is_seen));
        if !is_seen {
            seen.push(&activity.id);
        }
    }
    let goals = !matches!(group.common, Common::Goal(_));
    let n = count(all.len(), cx.activities(), language);
    let (places, explained) = ((0..all.len()).collect(), RefCell::new(Explained::new(cx)));
    let cx = cx.clone();
    let row: Row = Rc::new(move |at| {
        let (activity, is_seen) = *all.get(at)?;
        let id = activity_section(&activity.id);
        if is_seen {
            return Some(activity_reference(activity, cx.route.with_section(Some(&id)).to_string(), &cx));
        }
        let shown = Shown { heading: true, id: Some(id), goals };
        Some(activity_row(activity, shown, &mut explained.borrow_mut(), &cx))
    });
    let rows = gradual.rows(places, &row);
    html! {
        <section id=id>
            <h2 tabindex="-1">{name}</h2>
            <p class="soft">{n}</p>
            <ul class="rows activities">{rows}</ul>
        </section>
    }
}
