//! All goals of all levels, or those that the reader chooses.

use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key, verdict_code};
use malbild_plan::listing::{Order, VERDICTS, goal_parts};
use malbild_plan::model::Goal;
use malbild_plan::reading::{Attention, attention_words};
use malbild_plan::say;

use crate::components::{
    Facets, Kept, Row, assessment_mark, breadcrumb, goal_counts, heading, holding, listed, narrowed, nothing_left,
    order_choice, plan_text_capital, shown, standing_of,
};
use crate::context::Context;
use crate::html::html;
use crate::text::{list as words, reading};

/// All goals that the filter keeps, with the choices there are.
pub fn goals_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let list = if plan.goals.is_empty() {
        html! { <p class="lead">{cx.words.goals_none}</p> }
    } else {
        narrowed(cx, list)
    };
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{say::capital(cx.words.goals.many)}</h1>
        {list}
    }
}

fn list(cx: &Context) -> AnyView {
    let goals = &cx.plan.plan().goals;
    let held = holding(Kept::Goals, &cx.route.filter, cx);
    let count = |filter: &Filter| {
        let narrows = filter.get(Key::Text).is_some();
        let kept = |(goal, held): &(&Goal, &bool)| (**held || !narrows) && filter.keeps_goal(goal, cx.readings);
        goals.iter().zip(&held).filter(kept).count()
    };
    let mut places = Vec::new();
    for (at, (goal, held)) in goals.iter().zip(&held).enumerate() {
        if *held && cx.route.filter.keeps_goal(goal, cx.readings) {
            places.push(at);
        }
    }
    let parts = goal_parts(&places, cx.route.order, cx.readings, cx.language);
    let row = |level: u8| -> Row {
        let cx = cx.clone();
        Rc::new(move |at| goals.get(at).map(|goal| row(goal, level, &cx)))
    };
    let list =
        if places.is_empty() { nothing_left(cx) } else { listed(&parts, "rows goals", cx.words.goals, &row, cx) };
    html! {
        {order_choice(&[Order::Plan, Order::Name, Order::Status], cx)}
        {choices(&count, cx)}
        {shown(places.len(), goals.len(), cx.words.goals.many, cx)}
        {list}
    }
}

/// What can be chosen.
fn choices(count: &dyn Fn(&Filter) -> usize, cx: &Context) -> AnyView {
    let language = cx.language;
    let mut facets = Facets::new(count, cx);
    facets.add_text();
    let mut verdicts = Vec::new();
    for verdict in VERDICTS {
        let name = verdict.map_or(words::no_verdict(language), |(status, kind)| say::assessed(status, kind, language));
        verdicts.push((verdict_code(verdict).to_owned(), name.to_owned()));
    }
    facets.add(Key::Status, reading::by_status(language), verdicts);
    let codes = Attention::ALL.iter().map(|a| (a.code().to_owned(), attention_words(*a, language).to_owned()));
    facets.add(Key::Need, reading::by_need(language), codes.collect());
    facets.add_areas(reading::by_area(language));
    facets.add_responsible(reading::by_responsible(language));
    facets.into_view()
}

/// A goal as a row: its name, its level and the goal above, what belongs to it and the board's latest verdict.
fn row(goal: &'static Goal, level: u8, cx: &Context) -> AnyView {
    let verdict = cx.readings.decided_of(goal).map(|assessment| assessment_mark(assessment, cx));
    let link = html! { <a href=cx.goal(goal)>{cx.text(&goal.name)}</a> };
    // As in the plan they stand by level.
    let level_of = cx.plan.level(goal).filter(|_| cx.route.order != Order::Plan);
    let name = level_of.map(|(_, level)| html! { {plan_text_capital(&level.name, cx.language)} ". " });
    let above = cx.plan.ancestors(goal).last().copied();
    let above = above.map(|above| html! { {words::above(cx.language)} " ”" {cx.text(&above.name)} "”" });
    let place = (name.is_some() || above.is_some()).then(|| html! { <p class="small soft">{name} {above}</p> });
    html! {
        <li>
            <div>
                {heading(level, link)}
                {place}
                <p class="soft">{goal_counts(goal, cx)}</p>
                {standing_of(goal, cx)}
            </div>
            <div class="side">{verdict}</div>
        </li>
    }
}
