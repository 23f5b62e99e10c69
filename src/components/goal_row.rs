//! A goal as a row of a list.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;
use malbild_plan::model::Goal;

use super::{AssessmentMark, PlanText, latest_assessment};
use crate::html::html;
use crate::route::View;
use crate::state::state;
use crate::text::count;

/// A goal as a row: its name, what belongs to it and the board's latest verdict.
#[component]
pub fn GoalRow(
    /// The plan.
    plan: Arc<Indexed>,
    /// The goal.
    goal: Goal,
    /// How many rows above it, it lies deeper than.
    depth: usize,
    /// The level of its heading, 3 or 4.
    #[prop(default = 3)]
    heading: u8,
) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let href = state.route.get().with_view(View::Goal(goal.id.clone())).to_string();
    let indicators = plan.indicators_within(&goal);
    let with_outcome = indicators.iter().filter(|indicator| indicator.latest_outcome().is_some()).count();
    let activities = plan.activities_within(&goal).len();
    let counts = [(indicators.len(), t.indicators), (with_outcome, t.outcomes), (activities, t.activities)];
    let counts = counts.into_iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(n, noun, language));
    let counts = counts.collect::<Vec<_>>().join(" · ");
    let verdict = latest_assessment(&goal.assessments, &plan).cloned();
    let verdict = verdict.map(|a| html! { <AssessmentMark status=a.status label=a.label /> });
    let link = html! { <a href=href><PlanText text=goal.name.clone() /></a> };
    let link = if heading == 4 { html! { <h4>{link}</h4> }.into_any() } else { html! { <h3>{link}</h3> }.into_any() };
    html! {
        <li class=(depth > 0).then_some("deeper")>
            <div>
                {link}
                <p class="soft num-line">{counts}</p>
            </div>
            <div class="side">{verdict}</div>
        </li>
    }
}
