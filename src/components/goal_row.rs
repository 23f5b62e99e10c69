//! A goal as a row of a list.

use leptos::prelude::*;
use malbild_plan::model::Goal;

use super::{assessment_mark, heading, small_bar};
use crate::context::Context;
use crate::html::html;
use crate::text::count;

/// A goal as a row: its name, what belongs to it and the board's latest verdict.
///
/// `level` is that of its heading; `depth` how many levels below the list's own it lies.
pub fn goal_row(goal: &'static Goal, level: u8, depth: usize, cx: &Context) -> AnyView {
    let verdict = cx.readings.decided_of(goal).map(|assessment| assessment_mark(assessment, cx));
    let link = html! { <a href=cx.goal(goal)>{cx.text(&goal.name)}</a> };
    html! {
        <li class=(depth > 0).then_some("deeper")>
            <div>
                {heading(level, link)}
                <p class="soft">{goal_counts(goal, cx)}</p>
                {standing_of(goal, cx)}
            </div>
            <div class="side">{verdict}</div>
        </li>
    }
}

/// How the indicators of a goal and those below it stand, counted, with a small bar; nothing where no indicator of the plan
/// has an outcome.
pub fn standing_of(goal: &'static Goal, cx: &Context) -> Option<AnyView> {
    let counts = cx.readings.goal(goal);
    cx.has_outcomes().then(|| {
        html! {
            {small_bar(&counts)}
            <p class="small counted">{cx.readings.counted(&counts, cx.language)}</p>
        }
    })
}

/// How much belongs to a goal and those below it; empty where nothing does.
pub fn goal_counts(goal: &'static Goal, cx: &Context) -> String {
    let indicators = cx.plan.indicators_within(goal);
    let with_outcome = indicators.iter().filter(|indicator| indicator.latest_outcome().is_some()).count();
    let activities = cx.plan.activities_within(goal).len();
    let mut counts: Vec<String> = Vec::new();
    for (n, noun) in
        [(indicators.len(), cx.indicators()), (with_outcome, cx.words.outcomes), (activities, cx.activities())]
    {
        if n > 0 {
            counts.push(count(n, noun, cx.language));
        }
    }
    counts.join(" · ")
}
