//! One indicator: a sentence, the chart, the same as a table, what it means and where it comes from.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::chart::Chart;
use malbild_plan::model::{Indicator, SeriesRole};
use malbild_plan::table::ValueTable;
use malbild_plan::{Indexed, Language, say};

use crate::components::{
    ActivityList, Answers, AssessmentCard, Breadcrumb, ChartFigure, Crumb, Definition, KeyValues, PlanText, Remarks,
    Sources, ValueTableView, Variants,
};
use crate::html::html;
use crate::state::state;
use crate::text::Words;

/// One indicator. Shows nothing where the plan has no indicator with the id.
#[component]
pub fn IndicatorPage(plan: Arc<Indexed>, id: String) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let indicator = plan.indicator(&id)?.clone();
    let goal = indicator.goals.iter().find_map(|id| plan.goal(id));
    let crumbs = goal.map(|goal| {
        let above = plan.ancestors(goal).into_iter().chain([goal]);
        above.map(Crumb::goal).collect::<Vec<_>>()
    });
    let heading = indicator.short_name.clone().unwrap_or_else(|| indicator.name.clone());
    let wording = indicator.short_name.is_some().then(|| {
        html! {
            <p class="wording soft">
                {t.wording} ": " <q><PlanText text=indicator.name.clone() /></q>
            </p>
        }
    });
    let activities: Vec<_> = plan.activities_for(&indicator).into_iter().cloned().collect();
    let activities = (!activities.is_empty()).then(|| {
        html! {
            <section>
                <h2>{t.activities_shared}</h2>
                <ActivityList activities plan=Arc::clone(&plan) />
            </section>
        }
    });
    let assessed = (!indicator.assessments.is_empty())
        .then(|| html! { <AssessmentCard assessments=indicator.assessments.clone() plan=Arc::clone(&plan) /> });
    Some(html! {
        <Breadcrumb crumbs=crumbs.unwrap_or_default() />
        <h1 tabindex="-1"><PlanText text=heading /></h1>
        {wording}
        <p class="lead">{say::sentence(&plan, &indicator, language)}</p>
        {assessed}
        <KeyValues plan=Arc::clone(&plan) indicator=indicator.clone() />
        {outcomes(&plan, &indicator, language, t)}
        <Remarks remarks=indicator.remarks.clone() />
        <Definition plan=Arc::clone(&plan) indicator=indicator.clone() />
        <Sources plan=Arc::clone(&plan) indicator=indicator.clone() />
        {activities}
        <footer class="item-foot small soft">
            <Variants variants=indicator.variants.clone() plan=Arc::clone(&plan) />
        </footer>
    })
}

/// What suits the indicator's values: a chart, answers over time, or an honest word that there is nothing.
fn outcomes(plan: &Arc<Indexed>, indicator: &Indicator, language: Language, t: &'static Words) -> AnyView {
    let table = ValueTable::of(plan, indicator, language);
    let table = table.map(|table| html! { <ValueTableView table title=t.same_numbers /> });
    let has_own = indicator.latest_outcome().is_some();
    let empty = || html! { <div class="empty"><h2>{t.empty_heading}</h2><p>{t.empty_lead}</p></div> };
    if !indicator.kind.is_numeric() {
        if !has_own {
            return empty().into_any();
        }
        return html! {
            <section>
                <h2>{t.answers_heading}</h2>
                <Answers plan=Arc::clone(plan) indicator=indicator.clone() />
                {table}
            </section>
        }
        .into_any();
    }
    let Some(chart) = Chart::of(plan, indicator, language) else {
        return html! { {empty()} {table} }.into_any();
    };
    let compares = indicator.series.iter().any(|series| series.role == SeriesRole::Comparison);
    let only_others = !has_own && compares;
    let title = if only_others { t.comparison_heading } else { t.outcomes_heading };
    let note = only_others.then(|| html! { <p class="note">{t.only_comparison}</p> });
    let unit = indicator
        .unit
        .as_ref()
        .map(|unit| say::capital(unit.name.as_ref().unwrap_or(&unit.label).get(language.code())));
    html! {
        <section class="outcomes">
            {note}
            <ChartFigure chart title=title.to_owned() subtitle=unit.unwrap_or_default() language />
            {table}
        </section>
    }
    .into_any()
}
