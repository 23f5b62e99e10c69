//! The overview of a plan: how the board is doing, and its goals.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{AssessmentStatus, Goal};
use malbild_plan::{Indexed, Language, format, say};

use crate::components::{
    AboutPlan, AssessmentCard, GoalRow, IndicatorRow, PlanText, Share, ShareBar, assessed, latest_assessment,
};
use crate::html::html;
use crate::route::View;
use crate::state::state;
use crate::text::{Words, count};

/// The overview of a plan of any shape: no goals, one level, or several.
#[component]
pub fn OverviewPage(plan: Arc<Indexed>) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let p = plan.plan();
    let kicker = [Some(&p.board), p.kind.as_ref()].into_iter().flatten().cloned();
    let kicker: Vec<_> = kicker.map(|text| html! { <PlanText text /> }.into_any()).collect();
    let kicker: Vec<_> = kicker.into_iter().enumerate().map(|(at, part)| ((at > 0).then_some(" · "), part)).collect();
    let summary = p.summary.clone().map(|text| html! { <p class="summary"><PlanText text /></p> });
    let whole = (!p.assessments.is_empty()).then(|| {
        html! {
            <section>
                <h2>{t.assessment_whole}</h2>
                <AssessmentCard assessments=p.assessments.clone() plan=Arc::clone(&plan) />
            </section>
        }
    });
    let loose: Vec<_> = p.indicators.iter().filter(|i| i.goals.iter().all(|id| plan.goal(id).is_none())).collect();
    let loose = (!loose.is_empty()).then(|| {
        let rows = loose
            .into_iter()
            .map(|indicator| html! { <IndicatorRow plan=Arc::clone(&plan) indicator=indicator.clone() level=3 /> });
        let heading = if p.goals.is_empty() { t.indicators_heading } else { t.indicators_without_goal };
        html! {
            <section>
                <h2>{heading}</h2>
                <ul class="rows">{rows.collect_view()}</ul>
            </section>
        }
    });
    html! {
        <p class="kicker soft">{kicker}</p>
        <h1 tabindex="-1" class="hero">{headline(&plan, language, t)}</h1>
        {summary}
        {key_figures(&plan, language, t)}
        {assessments(&plan, language, t)}
        {whole}
        <section>
            <h2>{t.goals_heading}</h2>
            {goals(&plan, t)}
        </section>
        {loose}
        <AboutPlan plan=Arc::clone(&plan) />
    }
}

/// The answer first, as far as the plan itself gives one.
fn headline(plan: &Indexed, language: Language, t: &Words) -> String {
    let p = plan.plan();
    let (fulfilled, judged) = verdicts(plan);
    if judged > 0 {
        return format!("{fulfilled} {} {judged} {}.", t.of, t.fulfilled_sentence);
    }
    let parts = [(p.goals.len(), t.goals), (p.indicators.len(), t.indicators), (p.activities.len(), t.activities)];
    let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(*n, *noun, language)).collect();
    match parts.split_last() {
        None => p.title.get(language.code()).to_owned(),
        Some((only, [])) => say::capital(only),
        Some((last, rest)) => format!("{} {} {last}", rest.join(", "), t.and),
    }
}

/// How many goals are fulfilled, of how many that the board has judged.
fn verdicts(plan: &Indexed) -> (usize, usize) {
    let latest = plan.plan().goals.iter().filter_map(|goal| latest_assessment(&goal.assessments, plan));
    let judged = latest.filter(|a| !matches!(a.status, AssessmentStatus::NotAssessed | AssessmentStatus::Unknown));
    judged.fold((0, 0), |(yes, all), a| (yes + usize::from(a.status == AssessmentStatus::Fulfilled), all + 1))
}

fn key_figures(plan: &Indexed, language: Language, t: &'static Words) -> impl IntoView + use<> {
    let p = plan.plan();
    let figure = |n: usize| format::number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)), Some(0), language);
    let mut figures: Vec<(String, String)> = Vec::new();
    for level in &p.levels {
        let n = p.goals.iter().filter(|goal| goal.level == level.id).count();
        let name = if n == 1 { &level.name } else { level.plural.as_ref().unwrap_or(&level.name) };
        figures.push((figure(n), name.get(language.code()).to_owned()));
    }
    if !p.indicators.is_empty() {
        let terms = p.terms.as_ref().and_then(|terms| terms.indicator.as_ref());
        let own = terms.map(|term| if p.indicators.len() == 1 { &term.one } else { &term.many });
        let name = own.map_or(t.indicators.of(p.indicators.len()), |text| text.get(language.code()));
        figures.push((figure(p.indicators.len()), name.to_owned()));
        let with_target = p.indicators.iter().filter(|i| !i.targets.is_empty()).count();
        let with_outcome = p.indicators.iter().filter(|i| i.latest_outcome().is_some()).count();
        figures.push((figure(with_target), t.targets.of(with_target).to_owned()));
        figures.push((figure(with_outcome), t.outcomes.of(with_outcome).to_owned()));
    }
    if !p.activities.is_empty() {
        figures.push((figure(p.activities.len()), t.activities.of(p.activities.len()).to_owned()));
    }
    let figures = figures.into_iter().map(|(n, name)| html! { <div><dt>{name}</dt><dd class="num">{n}</dd></div> });
    html! {
        <section aria-label=t.figures_heading>
            <dl class="figures">{figures.collect_view()}</dl>
        </section>
    }
}

/// The board's own verdicts as a bar of shares.
fn assessments(plan: &Arc<Indexed>, language: Language, t: &'static Words) -> Option<impl IntoView + use<>> {
    let goals: Vec<&Goal> = plan.plan().goals.iter().filter(|goal| !goal.assessments.is_empty()).collect();
    let order = [
        AssessmentStatus::Fulfilled,
        AssessmentStatus::PartlyFulfilled,
        AssessmentStatus::NotFulfilled,
        AssessmentStatus::NotAssessed,
        AssessmentStatus::Unknown,
    ];
    let shares: Vec<Share> = order
        .into_iter()
        .map(|status| {
            let of = |goal: &&&Goal| latest_assessment(&goal.assessments, plan).is_some_and(|a| a.status == status);
            Share {
                n: goals.iter().filter(of).count(),
                name: say::assessment_status(status, language),
                look: assessed(status),
            }
        })
        .filter(|share| share.n > 0)
        .collect();
    (!shares.is_empty()).then(|| {
        html! {
            <section>
                <h2>{t.assessments_heading}</h2>
                <p class="soft small">{t.decided_by_board}</p>
                <ShareBar shares />
            </section>
        }
    })
}

/// The goals in their hierarchy: the highest level as headings where there are several, the rest as rows.
fn goals(plan: &Arc<Indexed>, t: &Words) -> AnyView {
    let roots = plan.roots();
    if roots.is_empty() {
        return html! { <p>{t.goals_none}</p> }.into_any();
    }
    let has_levels = roots.iter().any(|root| !plan.children(root).is_empty());
    if !has_levels {
        let rows = roots.into_iter().map(|goal| html! { <GoalRow plan=Arc::clone(plan) goal=goal.clone() depth=0 /> });
        return html! { <ul class="rows goals">{rows.collect_view()}</ul> }.into_any();
    }
    let groups = roots.into_iter().map(|root| {
        let state = state();
        let href = state.route.get().with_view(View::Goal(root.id.clone())).to_string();
        let level = plan.level(root).map(|(_, level)| level.name.clone());
        let level = level.map(|text| html! { <p class="level soft small"><PlanText text capital=true /></p> });
        let mut below: Vec<(usize, &Goal)> = Vec::new();
        collect_below(plan, root, 0, &mut below);
        let rows = below
            .into_iter()
            .map(|(depth, goal)| html! { <GoalRow plan=Arc::clone(plan) goal=goal.clone() depth heading=4 /> });
        html! {
            <div class="council">
                {level}
                <h3><a href=href><PlanText text=root.name.clone() /></a></h3>
                <ul class="rows goals">{rows.collect_view()}</ul>
            </div>
        }
    });
    groups.collect_view().into_any()
}

fn collect_below<'p>(plan: &'p Indexed, goal: &'p Goal, depth: usize, below: &mut Vec<(usize, &'p Goal)>) {
    for child in plan.children(goal) {
        below.push((depth, child));
        collect_below(plan, child, depth + 1, below);
    }
}
