//! One goal: its place in the chain, the board's assessment, and what belongs to it.

use leptos::prelude::*;
use malbild_plan::model::{Goal, Horizon, Indicator};
use malbild_plan::say;

use crate::components::{
    Explained, Facts, activity_list, assessment_card, breadcrumb, goal_row, heading, plan_text_capital, print_sheet,
    reading_row, remarks, responsible, small_bar, source_line, strategy_list, variants,
};
use crate::context::Context;
use crate::html::html;
use crate::text::reading;

/// One goal.
pub fn goal_page(goal: &'static Goal, cx: &Context) -> AnyView {
    let t = cx.words;
    let level = cx.plan.level(goal).map(|(_, level)| {
        html! { <p class="level soft">{plan_text_capital(&level.name, cx.language)}</p> }
    });
    let description =
        goal.description.as_ref().map(|text| html! { <p class="lead">{Explained::new(cx).text(text, cx)}</p> });
    let inferred = goal.parent_inferred.then(|| html! { <p class="small soft">{t.parent_inferred}</p> });
    let below: Vec<AnyView> = cx.plan.children(goal).into_iter().map(|goal| goal_row(goal, 3, 0, cx)).collect();
    let has_below = !below.is_empty();
    let below = has_below.then(|| section(t.goals_below, html! { <ul class="rows goals">{below}</ul> }));
    // In a frame stands what the goal is and how it goes; the rest is a press away.
    let alone = !cx.route.embed;
    let activities = if alone { cx.plan.activities_of(goal) } else { Vec::new() };
    let activities = (!activities.is_empty()).then(|| section(cx.activities().many, activity_list(&activities, cx)));
    html! {
        {breadcrumb(&cx.plan.ancestors(goal), cx)}
        {alone.then(|| steps(goal, cx))}
        {level}
        <h1 tabindex="-1">{cx.text(&goal.name)}</h1>
        {description}
        {named(goal, cx)}
        {assessment_card(&goal.assessments, cx)}
        {computed(goal, cx)}
        {indicators(goal, has_below, cx)}
        {below}
        {activities}
        {alone.then(|| strategies(goal, cx))}
        {alone.then(|| challenges(goal, cx))}
        {remarks(&goal.remarks, 2, cx)}
        <div class="item-foot small soft">
            {variants(&goal.variants, cx)}
            {inferred}
            {responsible(&goal.responsible, cx)}
            {source_line(goal.source.as_ref(), cx)}
        </div>
        {alone.then(|| print_sheet(cx))}
        {alone.then(|| neighbours(goal, cx))}
    }
}

/// How its indicators stand, counted, and where that goes against what was decided.
fn computed(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let counts = cx.readings.goal(goal);
    let own = cx.plan.indicators_of(goal).len();
    let below = (own > 0 && own < counts.total())
        .then(|| html! { <p class="small soft">{reading::with_goals_below(cx.language)}</p> });
    let differs = cx.readings.goal_disagreement(goal, cx.language).map(|said| html! { <p class="differs">{said}</p> });
    (counts.total() > 0).then(|| {
        html! {
            <section class="computed">
                <p><span class="soft">{reading::computed(cx.language)} ": "</span> {cx.readings.counted(&counts, cx.language)}</p>
                {small_bar(&counts)}
                {below}
                {differs}
            </section>
        }
    })
}

fn section(heading: &'static str, content: AnyView) -> AnyView {
    html! { <section><h2>{say::capital(heading)}</h2>{content}</section> }
}

/// The years and the global goals that the goal names.
fn named(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let item = |horizon: &'static Horizon| {
        html! { <li><span class="num">{horizon.year.to_string()}</span> ": " {cx.text(&horizon.text)}</li> }
    };
    let years: Vec<AnyView> = goal.horizon.iter().map(item).collect();
    let mut global = Vec::new();
    for number in &goal.sdg {
        global.push(html! { <li>{say::capital(&say::global_goal(*number, cx.language))}</li> });
    }
    let mut facts = Facts::new("facts");
    facts.add(cx.words.horizon, (!years.is_empty()).then(|| html! { <ul class="plain">{years}</ul> }));
    facts.add(cx.words.sdg, (!global.is_empty()).then(|| html! { <ul class="plain">{global}</ul> }));
    facts.into_view()
}

/// The goal's indicators, by area of operation where they have several.
fn indicators(goal: &Goal, has_below: bool, cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let mut groups: Vec<(Option<&str>, Vec<&'static Indicator>)> = Vec::new();
    for indicator in cx.plan.indicators_of(goal) {
        let area = indicator.areas.first().map(String::as_str);
        match groups.iter_mut().find(|(of, _)| *of == area) {
            Some((_, group)) => group.push(indicator),
            None => groups.push((area, vec![indicator])),
        }
    }
    if groups.is_empty() {
        return (!has_below).then(|| {
            html! { <p class="soft spaced">{t.goal_has_no} " " {cx.indicators().many} "."</p> }
        });
    }
    let grouped = groups.len() > 1;
    let mut content: Vec<AnyView> = Vec::new();
    for (area, group) in groups {
        if grouped {
            let area = area.and_then(|id| cx.plan.area(id));
            content.push(heading(3, area.map_or_else(|| t.all_areas.into_any(), |area| cx.text(&area.name))));
        }
        let level = if grouped { 4 } else { 3 };
        let rows: Vec<AnyView> =
            group.into_iter().filter_map(|i| Some(reading_row(cx.readings.indicator(i)?, level, cx))).collect();
        content.push(html! { <ul class="rows readings">{rows}</ul> });
    }
    Some(section(cx.indicators().many, content.into_any()))
}

fn strategies(goal: &Goal, cx: &Context) -> Option<AnyView> {
    let strategies = cx.plan.strategies_of(goal);
    (!strategies.is_empty()).then(|| section(cx.strategies().many, strategy_list(&strategies, true, cx)))
}

fn challenges(goal: &Goal, cx: &Context) -> Option<AnyView> {
    let of_goal = cx.plan.plan().challenges.iter().filter(|challenge| goal.challenges.contains(&challenge.id));
    let mut explained = Explained::new(cx);
    let items: Vec<AnyView> =
        of_goal.map(|challenge| html! { <li>{explained.text(&challenge.text, cx)}</li> }).collect();
    (!items.is_empty()).then(|| section(cx.words.challenges_heading, html! { <ul>{items}</ul> }))
}

/// The way through the goals one by one, for who need not read each to its end.
fn steps(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let all = cx.plan.plan().goals.len();
    let (place, before, after) = cx.plan.neighbours(goal);
    let link = |goal: &'static Goal, word: &'static str| {
        let name = format!("{word}: {}", cx.string(&goal.name));
        html! { <li><a href=cx.goal(goal) aria-label=name>{word}</a></li> }
    };
    let before = before.map(|goal| link(goal, cx.words.previous_goal));
    let after = after.map(|goal| link(goal, cx.words.next_goal));
    (all > 1).then(|| {
        html! {
            <ul class="options steps">
                <li class="soft num">{reading::goal_place(place, all, cx.language)}</li>
                {before}
                {after}
            </ul>
        }
    })
}

/// The goals before and after, in reading order.
fn neighbours(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let (_, before, after) = cx.plan.neighbours(goal);
    let link = |goal: &'static Goal, word: &'static str, class: &'static str| {
        html! { <a class=class href=cx.goal(goal)><span class="small soft">{word}</span> " " {cx.text(&goal.name)}</a> }
    };
    let before = before.map(|goal| link(goal, cx.words.previous_goal, "before"));
    let after = after.map(|goal| link(goal, cx.words.next_goal, "after"));
    (before.is_some() || after.is_some())
        .then(|| html! { <nav class="chain" aria-label=cx.words.goal_chain>{before} {after}</nav> })
}
