//! Trends in the world outside with their challenges, each with the goals it bears on.

use leptos::prelude::*;
use malbild_plan::model::{Challenge, Trend};

use super::cited::Cited;
use super::listing::Listing;
use crate::components::{remarks, variants};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The trends with their challenges, then the challenges without a trend.
pub fn trends(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let of_trends = plan.trends.iter().map(|trend| trend.source.as_ref());
    let of_challenges = plan.challenges.iter().map(|challenge| challenge.source.as_ref());
    let cited = Cited::of(&of_trends.chain(of_challenges).collect::<Vec<_>>());
    let mut parts: Vec<AnyView> = plan.trends.iter().map(|trend| trend_view(trend, cited, cx)).collect();
    let known = |challenge: &Challenge| plan.trends.iter().any(|trend| challenge.trend.as_ref() == Some(&trend.id));
    let mut alone = Listing::default();
    for challenge in plan.challenges.iter().filter(|challenge| !known(challenge)) {
        alone.add(challenge_view(challenge, cx), challenge.source.as_ref());
    }
    if let Some(alone) = alone.into_view("statements", cited, cx) {
        // Where no challenge has a trend, the word says nothing.
        let heading =
            if parts.is_empty() { about::challenges(cx.language) } else { about::other_challenges(cx.language) };
        parts.push(html! { <h3>{heading}</h3> {alone} });
    }
    (!parts.is_empty()).then(|| html! { {parts} {cited.line(cx)} })
}

fn trend_view(trend: &'static Trend, cited: Cited, cx: &Context) -> AnyView {
    let description = trend.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
    let mut challenges = Listing::default();
    for challenge in &cx.plan.plan().challenges {
        if challenge.trend.as_ref() == Some(&trend.id) {
            challenges.add(challenge_view(challenge, cx), challenge.source.as_ref());
        }
    }
    let challenges = challenges.into_view("statements", cited, cx).map(|challenges| {
        html! { <div class="challenges"><h4>{about::challenges(cx.language)}</h4>{challenges}</div> }
    });
    html! {
        <h3>{cx.text(&trend.name)}</h3>
        {description}
        {cited.other(trend.source.as_ref(), cx)}
        {remarks(&trend.remarks, 4, cx)}
        {variants(&trend.variants, cx)}
        {challenges}
    }
}

fn challenge_view(challenge: &'static Challenge, cx: &Context) -> AnyView {
    let mut goals: Vec<AnyView> = Vec::new();
    for goal in cx.plan.plan().goals.iter().filter(|goal| goal.challenges.contains(&challenge.id)) {
        let between = (!goals.is_empty()).then_some(" · ");
        goals.push(html! { {between} <a href=cx.goal(goal)>{cx.text(&goal.name)}</a> });
    }
    let goals = (!goals.is_empty()).then(|| {
        html! { <p class="small soft">{about::bears_on(cx.language)} ": " {goals}</p> }
    });
    html! { <p>{cx.text(&challenge.text)}</p> {goals} {remarks(&challenge.remarks, 4, cx)} }
}
