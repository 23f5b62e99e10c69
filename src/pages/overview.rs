//! The overview of a plan: how the board is doing, and its goals.

use leptos::prelude::*;
use malbild_plan::filter::{Filter, Key, verdict_code};
use malbild_plan::model::{AssessmentKind, AssessmentStatus, Goal, Indicator, Statement};
use malbild_plan::reading::status_word;
use malbild_plan::say;

use crate::components::{
    NEEDS, Share, about_plan, activity_standing, assessed, assessment_card, assessment_mark, goal_counts, goal_row,
    heading as heading_of, headline, needs, plan_text_capital, reading_look, responsible, share_bar, source_line,
    standing, status, strategy_list, summary, verdict_word,
};
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::{Plural, about, reading};

/// The sections that addresses lead to.
const GOALS: &str = "malen";

/// No more indicators without a goal than these are listed; all are in their own view.
const MOST_ROWS: usize = 60;

/// The overview of a plan of any shape: no goals, one level, or several.
pub fn overview_page(cx: &Context) -> AnyView {
    let t = cx.words;
    let plan = cx.plan.plan();
    let kind = plan.kind.as_ref().map(|kind| html! { " · " {cx.text(kind)} });
    let (headline, source) = headline(cx);
    let source = source.map(|source| html! { <p class="by-line soft">{source}</p> });
    let whole = assessment_card(&plan.assessments, cx)
        .map(|card| html! { <section><h2>{t.assessment_whole}</h2>{card}</section> });
    // What the plan is about comes first only where nothing is to be told of how it goes.
    let answers = source.is_some() || whole.is_some() || cx.has_outcomes();
    let lead = (!answers).then(|| summary(cx));
    html! {
        <p class="kicker soft">{cx.text(&plan.board)} {kind}</p>
        <h1 tabindex="-1" class="hero">{headline}</h1>
        {source}
        {lead}
        {jumps(cx)}
        <div class="standings">{standing(cx)} {verdicts(cx)} {activity_standing(cx)}</div>
        {whole}
        {answers.then(|| needs(cx))}
        {goals(cx)}
        {(!answers).then(|| needs(cx))}
        {loose_indicators(cx)}
        {strategies(cx)}
        {activities(cx)}
        {proposals(cx)}
        {(!cx.route.embed).then(|| about_plan(answers, cx))}
    }
}

/// The ways past the bars, for who goes by keyboard or reads aloud.
fn jumps(cx: &Context) -> AnyView {
    let link = |section: &str, name: &'static str| {
        let href = cx.route.with_section(Some(section)).to_string();
        html! { <li><a href=href>{name}</a></li> }
    };
    let mut links = Vec::new();
    if !cx.readings.needs.is_empty() {
        links.push(link(NEEDS, reading::needs_heading(cx.language)));
    }
    if !cx.plan.plan().goals.is_empty() {
        links.push(link(GOALS, cx.words.goals_heading));
    }
    html! { <nav class="jumps" aria-label=cx.words.on_this_page><ul class="options">{links}</ul></nav> }
}

/// The board's own verdicts on the goals as a bar of shares; forecasts apart from what has been found.
fn verdicts(cx: &Context) -> Option<AnyView> {
    let mut shares: Vec<Share> = Vec::new();
    for kind in [AssessmentKind::Outcome, AssessmentKind::Forecast] {
        for status in [
            AssessmentStatus::Fulfilled,
            AssessmentStatus::PartlyFulfilled,
            AssessmentStatus::NotFulfilled,
            AssessmentStatus::NotAssessed,
            AssessmentStatus::Unknown,
        ] {
            let has = |goal: &&'static Goal| {
                let latest = cx.readings.decided_of(goal);
                latest.is_some_and(|latest| latest.status == status && latest.kind == kind)
            };
            let n = cx.plan.plan().goals.iter().filter(has).count();
            if n > 0 {
                let name = words_of(status, kind, cx);
                let filter = Filter::NONE.with(Key::Status, Some(verdict_code(Some((status, kind)))));
                let href = Some(cx.route.with_view(View::Goals).with_filter(filter).to_string());
                shares.push(Share { n, name, look: assessed(status, kind), href });
            }
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

/// What the board calls a verdict, where it has one word for it; else what we call it.
fn words_of(status: AssessmentStatus, kind: AssessmentKind, cx: &Context) -> String {
    let goals = cx.plan.plan().goals.iter().filter_map(|goal| cx.readings.decided_of(goal));
    let mut labels = goals.filter(|of| of.status == status && of.kind == kind).map(|of| of.label.as_ref());
    let first = labels.next().flatten();
    match first.filter(|_| labels.all(|label| label == first)) {
        Some(label) => verdict_word(label, kind, cx),
        None => say::assessed(status, kind, cx.language).to_owned(),
    }
}

/// The goals in their hierarchy: the highest level as headings where there are several, the rest as rows.
fn goals(cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let roots = cx.plan.roots();
    let has_levels = roots.iter().any(|root| !cx.plan.children(root).is_empty());
    let content = if roots.is_empty() {
        // With indicators alone it shows; with nothing at all the headline says so.
        let plan = cx.plan.plan();
        let told = [plan.activities.len(), plan.strategies.len(), plan.proposals.len()];
        if !plan.indicators.is_empty() || told == [0; 3] {
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
    let list = (cx.plan.plan().goals.len() > 1).then(|| {
        let href = cx.route.with_view(View::Goals).to_string();
        html! { <p class="spaced"><a href=href>{reading::filter_goals(cx.language)}</a></p> }
    });
    Some(html! { <section id=GOALS><h2 tabindex="-1">{t.goals_heading}</h2>{content}{list}</section> })
}

/// A goal of the highest level with all goals below it.
fn group(root: &'static Goal, cx: &Context) -> AnyView {
    let level = cx.plan.level(root).map(|(_, level)| {
        html! { <p class="level soft">{plan_text_capital(&level.name, cx.language)}</p> }
    });
    let verdict = cx.readings.decided_of(root).map(|assessment| assessment_mark(assessment, cx));
    let counts = goal_counts(root, cx);
    let about = (verdict.is_some() || !counts.is_empty())
        .then(|| html! { <p class="about-root"><span class="soft">{counts}</span> " " {verdict}</p> });
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
            {about}
            {rows}
        </div>
    }
}

/// Indicators that follow no goal of the plan.
fn loose_indicators(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let loose = plan.indicators.iter().filter(|i| i.goals.iter().all(|id| cx.plan.goal(id).is_none()));
    let loose: Vec<&'static Indicator> = loose.collect();
    if loose.is_empty() {
        return None;
    }
    let mut heading = say::capital(cx.indicators().many);
    if !plan.goals.is_empty() {
        heading = heading + " " + cx.words.without_goal;
    }
    let mut rows = Vec::new();
    for indicator in loose.iter().take(MOST_ROWS) {
        let name = indicator.label();
        let mark = cx.readings.indicator(indicator).map(|reading| {
            let of = reading.status();
            status(reading_look(of), status_word(of, cx.language).into_any())
        });
        rows.push(html! {
            <li>
                <div>{heading_of(3, html! { <a href=cx.indicator(indicator)>{cx.text(name)}</a> })}</div>
                <div class="side">{mark}</div>
            </li>
        });
    }
    let more = (loose.len() > MOST_ROWS).then(|| {
        let href = cx.route.with_view(View::Indicators).to_string();
        html! { <p class="spaced"><a href=href>{reading::all(cx.indicators().many, cx.language)}</a></p> }
    });
    let list = html! { <ul class="rows goals">{rows}</ul> {more} };
    Some(html! { <section><h2>{heading}</h2>{list}</section> })
}

/// The heading over what serves the whole plan; where there are no goals, all of it does.
fn whole_plan(noun: Plural, cx: &Context) -> String {
    let noun = say::capital(noun.many);
    if cx.plan.plan().goals.is_empty() { noun } else { format!("{noun} {}", cx.words.for_whole_plan) }
}

/// Strategies for the whole plan.
fn strategies(cx: &Context) -> Option<AnyView> {
    let strategies = cx.plan.strategies_of_plan();
    (!strategies.is_empty()).then(|| {
        html! { <section><h2>{whole_plan(cx.strategies(), cx)}</h2>{strategy_list(&strategies, false, cx)}</section> }
    })
}

/// Activities of the whole plan, by name: how they go stands with all activities.
fn activities(cx: &Context) -> Option<AnyView> {
    let mut rows: Vec<AnyView> = Vec::new();
    for activity in cx.plan.activities_of_plan() {
        let joint = activity.joint.then(|| html! { <span class="tag">{cx.words.joint}</span> });
        rows.push(html! {
            <li>
                <div>
                    <p class="name"><a href=cx.activity(activity)>{cx.text(&activity.name)}</a> " " {joint}</p>
                    {responsible(&activity.responsible, cx)}
                </div>
            </li>
        });
    }
    (!rows.is_empty()).then(|| {
        html! { <section><h2>{whole_plan(cx.activities(), cx)}</h2><ul class="rows activities">{rows}</ul></section> }
    })
}

/// What the document proposes, where it lists no goals: there it is the heart of the plan.
fn proposals(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    if !plan.goals.is_empty() || plan.proposals.is_empty() {
        return None;
    }
    let item = |proposal: &'static Statement| {
        html! { <li><p>{cx.text(&proposal.text)}</p> {source_line(proposal.source.as_ref(), cx)}</li> }
    };
    let items: Vec<AnyView> = plan.proposals.iter().map(item).collect();
    Some(html! {
        <section>
            <h2>{about::proposals(cx.language)}</h2>
            <p class="small soft">{about::proposals_lead(cx.language)}</p>
            <ul class="rows">{items}</ul>
        </section>
    })
}
