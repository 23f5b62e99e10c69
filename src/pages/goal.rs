//! One goal: its place in the chain, the board's assessment, and what belongs to it.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::Indexed;
use malbild_plan::model::{Goal, Indicator};

use crate::components::{
    ActivityList, AssessmentCard, Breadcrumb, Crumb, GoalRow, IndicatorRow, PlanText, Remarks, Responsible, SourceLine,
    Variants,
};
use crate::html::html;
use crate::route::View;
use crate::state::state;
use crate::text::Words;

/// One goal. Shows nothing where the plan has no goal with the id.
#[component]
pub fn GoalPage(plan: Arc<Indexed>, id: String) -> impl IntoView {
    let state = state();
    let t = state.words();
    let goal = plan.goal(&id)?.clone();
    let crumbs = plan.ancestors(&goal).into_iter().map(|above| Crumb::goal(above)).collect::<Vec<_>>();
    let level = plan.level(&goal).map(|(_, level)| level.name.clone());
    let level = level.map(|text| html! { <p class="level soft"><PlanText text capital=true /></p> });
    let parent_note = goal.parent_inferred.then(|| html! { <p class="small soft">{t.inferred}</p> });
    let description = goal.description.clone().map(|text| html! { <p class="lead"><PlanText text /></p> });
    let assessment = html! { <AssessmentCard assessments=goal.assessments.clone() plan=Arc::clone(&plan) /> };
    Some(html! {
        <Breadcrumb crumbs />
        {level}
        <h1 tabindex="-1"><PlanText text=goal.name.clone() /></h1>
        {parent_note}
        {description}
        {assessment}
        {below(&plan, &goal, t)}
        {indicators(&plan, &goal, t)}
        {activities(&plan, &goal, t)}
        {strategies(&plan, &goal, t)}
        {challenges(&plan, &goal, t)}
        <Remarks remarks=goal.remarks.clone() />
        <footer class="item-foot small soft">
            <Variants variants=goal.variants.clone() plan=Arc::clone(&plan) />
            <Responsible roles=goal.responsible.clone() plan=Arc::clone(&plan) />
            <SourceLine source=goal.source.clone() plan=Arc::clone(&plan) />
        </footer>
        {neighbours(&plan, &goal, t)}
    })
}

fn below(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> Option<impl IntoView + use<>> {
    let children = plan.children(goal);
    (!children.is_empty()).then(|| {
        let rows =
            children.into_iter().map(|goal| html! { <GoalRow plan=Arc::clone(plan) goal=goal.clone() depth=0 /> });
        let rows = rows.collect_view();
        html! {
            <section>
                <h2>{t.goals_below}</h2>
                <ul class="rows goals">{rows}</ul>
            </section>
        }
    })
}

/// The goal's indicators, by area of operation where they have any.
fn indicators(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> Option<AnyView> {
    let indicators = plan.indicators_of(goal);
    if indicators.is_empty() {
        let has_below = !plan.children(goal).is_empty();
        return (!has_below).then(|| html! { <p class="soft">{t.indicators_none}</p> }.into_any());
    }
    let mut groups: Vec<(Option<&str>, Vec<&Indicator>)> = Vec::new();
    for indicator in indicators {
        let area = indicator.areas.first().map(String::as_str);
        match groups.iter_mut().find(|(of, _)| *of == area) {
            Some((_, group)) => group.push(indicator),
            None => groups.push((area, vec![indicator])),
        }
    }
    let grouped = groups.len() > 1;
    let groups = groups.into_iter().map(|(area, group)| {
        let heading = grouped.then(|| match area.and_then(|id| plan.area(id)) {
            Some(area) => html! { <h3 class="area"><PlanText text=area.name.clone() /></h3> }.into_any(),
            None => html! { <h3 class="area">{t.all_areas}</h3> }.into_any(),
        });
        let level = if grouped { 4 } else { 3 };
        let rows = group
            .into_iter()
            .map(|indicator| html! { <IndicatorRow plan=Arc::clone(plan) indicator=indicator.clone() level /> });
        html! { {heading} <ul class="rows">{rows.collect_view()}</ul> }
    });
    let groups = groups.collect_view();
    Some(
        html! {
            <section>
                <h2>{t.indicators_heading}</h2>
                {groups}
            </section>
        }
        .into_any(),
    )
}

fn activities(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> Option<impl IntoView + use<>> {
    let activities: Vec<_> = plan.activities_of(goal).into_iter().cloned().collect();
    (!activities.is_empty()).then(|| {
        html! {
            <section>
                <h2>{t.activities_heading}</h2>
                <ActivityList activities plan=Arc::clone(plan) />
            </section>
        }
    })
}

fn strategies(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> Option<impl IntoView + use<>> {
    let strategies = plan.strategies_of(goal);
    (!strategies.is_empty()).then(|| {
        let items = strategies.into_iter().map(|strategy| {
            let paragraphs = strategy.paragraphs.iter().map(|text| html! { <p><PlanText text=text.clone() /></p> });
            html! {
                <li>
                    <h3><PlanText text=strategy.name.clone() /></h3>
                    {paragraphs.collect_view()}
                    <p class="small soft"><SourceLine source=strategy.source.clone() plan=Arc::clone(plan) /></p>
                </li>
            }
        });
        let items = items.collect_view();
        html! {
            <section>
                <h2>{t.strategies_heading}</h2>
                <ul class="rows">{items}</ul>
            </section>
        }
    })
}

fn challenges(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> Option<impl IntoView + use<>> {
    let of_goal = plan.plan().challenges.iter().filter(|challenge| goal.challenges.contains(&challenge.id));
    let items: Vec<_> = of_goal.map(|challenge| html! { <li><PlanText text=challenge.text.clone() /></li> }).collect();
    (!items.is_empty()).then(|| {
        html! {
            <section>
                <h2>{t.challenges_heading}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn neighbours(plan: &Arc<Indexed>, goal: &Goal, t: &'static Words) -> impl IntoView + use<> {
    let route = state().route.get();
    let (before, after) = plan.neighbours(goal);
    let link = |goal: &Goal, word: &'static str, class: &'static str| {
        let href = route.with_view(View::Goal(goal.id.clone())).to_string();
        html! {
            <a class=class href=href>
                <span class="small soft">{word}</span>
                " "
                <PlanText text=goal.name.clone() />
            </a>
        }
    };
    let before = before.map(|goal| link(goal, t.previous_goal, "before"));
    let after = after.map(|goal| link(goal, t.next_goal, "after"));
    (before.is_some() || after.is_some())
        .then(|| html! { <nav class="chain" aria-label=t.goal_chain>{before}{after}</nav> })
}
