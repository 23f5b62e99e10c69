//! The overview of a plan: how the board is doing, and its goals.

use leptos::prelude::*;
use malbild_plan::model::{AssessmentKind, AssessmentStatus, Goal};
use malbild_plan::{format, say};

use crate::components::{
    Facts, Look, Share, about_plan, assessed, assessment_card, goal_row, indicator_row, latest_assessment,
    plan_text_capital, share_bar,
};
use crate::context::Context;
use crate::html::html;
use crate::text::{Plural, count};

/// The overview of a plan of any shape: no goals, one level, or several.
pub fn overview_page(cx: &Context) -> AnyView {
    let t = cx.words;
    let plan = cx.plan.plan();
    let kind = plan.kind.as_ref().map(|kind| html! { " · " {cx.text(kind)} });
    let summary = plan.summary.as_ref().map(|summary| html! { <p class="summary">{cx.text(summary)}</p> });
    let whole = assessment_card(&plan.assessments, cx)
        .map(|card| html! { <section><h2>{t.assessment_whole}</h2>{card}</section> });
    html! {
        <p class="kicker soft">{cx.text(&plan.board)} {kind}</p>
        <h1 tabindex="-1" class="hero">{headline(cx)}</h1>
        {summary}
        <section aria-label=t.figures_heading>{figures(cx)}</section>
        {verdicts(cx)}
        {whole}
        {goals(cx)}
        {loose_indicators(cx)}
        {about_plan(cx)}
    }
}

/// The answer first, as far as the plan itself gives one.
fn headline(cx: &Context) -> String {
    let t = cx.words;
    let plan = cx.plan.plan();
    let (mut fulfilled, mut judged, mut expected) = (0, 0, 0);
    for goal in &plan.goals {
        let latest = latest_assessment(&goal.assessments, cx);
        let Some(latest) = latest.filter(|a| assessed(a.status) != Look::None) else { continue };
        judged += 1;
        fulfilled += usize::from(latest.status == AssessmentStatus::Fulfilled);
        expected += usize::from(latest.kind == AssessmentKind::Forecast);
    }
    if judged > 0 {
        // What the board expects is not what it has found.
        let sentence = if expected > 0 { t.expected_sentence } else { t.fulfilled_sentence };
        return format!("{fulfilled} {} {judged} {sentence}.", t.of);
    }
    let parts =
        [(plan.goals.len(), t.goals), (plan.indicators.len(), t.indicators), (plan.activities.len(), t.activities)];
    let parts: Vec<String> =
        parts.into_iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(n, noun, cx.language)).collect();
    match parts.split_last() {
        None => cx.string(&plan.title).to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {} {last}", rest.join(", "), t.and),
    }
}

/// How much the plan holds, in the municipality's own words.
fn figures(cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let plan = cx.plan.plan();
    let mut facts = Facts::new("figures");
    let mut add = |n: usize, name: String| {
        let n = f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        facts.add_named(name, format::number(n, Some(0), cx.language));
    };
    for level in &plan.levels {
        let n = plan.goals.iter().filter(|goal| goal.level == level.id).count();
        let name = if n == 1 { &level.name } else { level.plural.as_ref().unwrap_or(&level.name) };
        add(n, cx.string(name).to_owned());
    }
    let mut add_noun = |n: usize, noun: Plural| {
        if n > 0 {
            add(n, noun.of(n).to_owned());
        }
    };
    add_noun(plan.indicators.len(), t.indicators);
    if !plan.indicators.is_empty() {
        add_noun(plan.indicators.iter().filter(|i| !i.targets.is_empty()).count(), t.targets);
        let outcomes = plan.indicators.iter().filter(|i| i.latest_outcome().is_some()).count();
        add(outcomes, t.outcomes.of(outcomes).to_owned());
    }
    if !plan.activities.is_empty() {
        add(plan.activities.len(), t.activities.of(plan.activities.len()).to_owned());
    }
    facts.into_view()
}

/// The board's own verdicts on the goals as a bar of shares.
fn verdicts(cx: &Context) -> Option<AnyView> {
    let mut shares: Vec<Share> = Vec::new();
    for status in [
        AssessmentStatus::Fulfilled,
        AssessmentStatus::PartlyFulfilled,
        AssessmentStatus::NotFulfilled,
        AssessmentStatus::NotAssessed,
        AssessmentStatus::Unknown,
    ] {
        let has = |goal: &&'static Goal| latest_assessment(&goal.assessments, cx).is_some_and(|a| a.status == status);
        let n = cx.plan.plan().goals.iter().filter(has).count();
        if n > 0 {
            shares.push(Share { n, name: say::assessment_status(status, cx.language), look: assessed(status) });
        }
    }
    (!shares.is_empty()).then(|| {
        html! {
            <section>
                <h2>{cx.words.assessments_heading}</h2>
                <p class="soft small">{cx.words.decided_by_board}</p>
                {share_bar(&shares)}
            </section>
        }
    })
}

/// The goals in their hierarchy: the highest level as headings where there are several, the rest as rows.
fn goals(cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let roots = cx.plan.roots();
    let has_levels = roots.iter().any(|root| !cx.plan.children(root).is_empty());
    let content = if roots.is_empty() {
        if !cx.plan.plan().indicators.is_empty() {
            return None;
        }
        html! { <p>{t.goals_none}</p> }
    } else if has_levels {
        let groups: Vec<AnyView> = roots.into_iter().map(|root| group(root, cx)).collect();
        groups.into_any()
    } else {
        let rows: Vec<AnyView> = roots.into_iter().map(|goal| goal_row(goal, 3, 0, cx)).collect();
        html! { <ul class="rows goals">{rows}</ul> }
    };
    Some(html! { <section><h2>{t.goals_heading}</h2>{content}</section> })
}

/// A goal of the highest level with all goals below it.
fn group(root: &'static Goal, cx: &Context) -> AnyView {
    let level = cx.plan.level(root).map(|(_, level)| {
        html! { <p class="level soft">{plan_text_capital(&level.name, cx.language)}</p> }
    });
    let mut rows: Vec<AnyView> = Vec::new();
    let mut left: Vec<(usize, &'static Goal)> =
        cx.plan.children(root).into_iter().rev().map(|goal| (0, goal)).collect();
    while let Some((depth, goal)) = left.pop() {
        rows.push(goal_row(goal, 4, depth, cx));
        left.extend(cx.plan.children(goal).into_iter().rev().map(|goal| (depth + 1, goal)));
    }
    let rows = (!rows.is_empty()).then(|| html! { <ul class="rows goals">{rows}</ul> });
    html! {
        <div class="council">
            {level}
            <h3><a href=cx.goal(root)>{cx.text(&root.name)}</a></h3>
            {rows}
        </div>
    }
}

/// Indicators that follow no goal of the plan.
fn loose_indicators(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let loose = plan.indicators.iter().filter(|i| i.goals.iter().all(|id| cx.plan.goal(id).is_none()));
    let rows: Vec<AnyView> = loose.map(|indicator| indicator_row(indicator, 3, cx)).collect();
    let t = cx.words;
    let heading = if plan.goals.is_empty() { t.indicators_heading } else { t.indicators_without_goal };
    (!rows.is_empty()).then(|| html! { <section><h2>{heading}</h2><ul class="rows">{rows}</ul></section> })
}
