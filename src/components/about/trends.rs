//! Trends in the world outside with their challenges, each with the goals it bears on.

use leptos::prelude::*;
use malbild_plan::model::{Challenge, Trend};

use crate::components::{remarks, source_line, variants};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The trends with their challenges, then the challenges without a trend.
pub fn trends(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let mut parts: Vec<AnyView> = plan.trends.iter().map(|trend| trend_view(trend, cx)).collect();
    let known = |challenge: &Challenge| plan.trends.iter().any(|trend| challenge.trend.as_ref() == Some(&trend.id));
    let alone: Vec<AnyView> =
        plan.challenges.iter().filter(|challenge| !known(challenge)).map(|c| challenge_view(c, cx)).collect();
    if !alone.is_empty() {
        // Where no challenge has a trend, the word says nothing.
        let heading = if parts.is_empty() { cx.words.challenges_heading } else { about::other_challenges(cx.language) };
        parts.push(html! { <h3>{heading}</h3> <ul class="statements">{alone}</ul> });
    }
    (!parts.is_empty()).then(|| parts.into_any())
}

fn trend_view(trend: &'static Trend, cx: &Context) -> AnyView {
    let description = trend.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
    let of_trend = cx.plan.plan().challenges.iter().filter(|challenge| challenge.trend.as_ref() == Some(&trend.id));
    let challenges: Vec<AnyView> = of_trend.map(|challenge| challenge_view(challenge, cx)).collect();
    let challenges = (!challenges.is_empty()).then(|| html! { <ul class="statements">{challenges}</ul> });
    html! {
        <h3>{cx.text(&trend.name)}</h3>
        {description}
        {source_line(trend.source.as_ref(), cx)}
        {remarks(&trend.remarks, 4, cx)}
        {variants(&trend.variants, cx)}
        {challenges}
    }
}

fn challenge_view(challenge: &'static Challenge, cx: &Context) -> AnyView {
    let mut goals: Vec<AnyView> = Vec::new();
    for goal in cx.plan.plan().goals.iter().filter(|goal| goal.challenges.contains(&challenge.id)) {
        goals.push(html! { <li><a href=cx.goal(goal)>{cx.text(&goal.name)}</a></li> });
    }
    let goals = (!goals.is_empty()).then(|| {
        html! { <p class="small soft">{about::bears_on(cx.language)}</p> <ul class="links small">{goals}</ul> }
    });
    html! {
        <li>
            <p>{cx.text(&challenge.text)}</p>
            {goals}
            {source_line(challenge.source.as_ref(), cx)}
            {remarks(&challenge.remarks, 4, cx)}
        </li>
    }
}
