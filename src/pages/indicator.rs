//! One indicator: a sentence, the chart, the same as a table, what it means and where it comes from.

use leptos::prelude::*;
use malbild_plan::chart::Chart;
use malbild_plan::model::{Indicator, SeriesRole};
use malbild_plan::say;
use malbild_plan::table::ValueTable;

use crate::components::compare::has_lines;
use crate::components::take_away::{Subject, on_demand};
use crate::components::{
    ChartFigure, Explained, activity_list, answers, assessment_card, breadcrumb, chart_choice, chosen_series,
    definition, forecasts, key_values, remarks, selection, sources, value_table, variants, why,
};
use crate::context::Context;
use crate::html::html;
use crate::parts::Extras;
use crate::route::Compare;
use crate::text::compare;

/// One indicator.
pub fn indicator_page(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let t = cx.words;
    let mut way = Vec::new();
    if let Some(goal) = indicator.goals.iter().find_map(|id| cx.plan.goal(id)) {
        way = cx.plan.ancestors(goal);
        way.push(goal);
    }
    let name = indicator.label();
    let wording = indicator.short_name.is_some();
    let wording = wording.then(
        || html! { <p class="wording soft">{t.wording} ": " <q>{Explained::new(cx).text(&indicator.name, cx)}</q></p> },
    );
    let reading = cx.readings.indicator(indicator);
    // In a frame stands how it goes; what it means is a press away.
    let alone = !cx.route.embed;
    let activities = if alone { cx.plan.activities_for(indicator) } else { Vec::new() };
    let activities = (!activities.is_empty()).then(|| {
        let heading = format!("{} {}", say::capital(cx.activities().many), t.for_same_goal);
        html! { <section><h2>{heading}</h2>{activity_list(&activities, cx)}</section> }
    });
    let beside = has_lines(cx).then(|| {
        let beside = cx.route.to_compare(Compare::Indicators(vec![indicator.id.clone()])).to_string();
        html! { <p class="spaced"><a href=beside>{compare::with_others(cx.language)}</a></p> }
    });
    html! {
        {breadcrumb(&way, cx)}
        {alone.then(|| selection(indicator, cx))}
        <h1 tabindex="-1">{cx.text(name)}</h1>
        {wording}
        <p class="lead">{reading.map(|reading| reading.sentence(cx.language))}</p>
        {reading.and_then(|reading| reading.disagreement(cx.language)).map(|said| html! { <p class="differs">{said}</p> })}
        {reading.map(|reading| why(reading, cx))}
        {key_values(indicator, cx)}
        {outcomes(indicator, cx)}
        {take_away(indicator, cx)}
        {assessment_card(&indicator.assessments, cx)}
        {forecasts(indicator, cx)}
        {remarks(&indicator.remarks, 2, cx)}
        {alone.then(|| definition(indicator, cx))}
        {sources(indicator, cx)}
        {activities}
        {beside}
        <div class="item-foot small soft">{variants(&indicator.variants, cx)}</div>
    }
}

/// The chart and its numbers to take along. Not from within another page.
fn take_away(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let of = cx.clone();
    let show = Box::new(move |extras: Extras| (extras.chart_files)(Subject::Indicator(indicator), &of));
    (!cx.route.embed).then(|| on_demand(cx.words.take_away, show))
}

/// What suits the indicator's values: a chart, answers over time, or an honest word that there is nothing.
fn outcomes(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let t = cx.words;
    let reading = cx.readings.indicator(indicator);
    let table = reading.and_then(|reading| ValueTable::of_reading(reading, cx.language));
    let table = table.map(|table| value_table(table, t.same_numbers));
    let has_own = indicator.latest_outcome().is_some();
    if !indicator.kind.is_numeric() && has_own {
        return html! {
            <section>
                <h2>{t.answers_heading}</h2>
                {answers(indicator, cx)}
                {table}
            </section>
        };
    }
    let Some(chart) = reading.and_then(|reading| Chart::of(reading, &chosen_series(cx), cx.language)) else {
        return html! { <section class="empty"><h2>{t.empty_heading}</h2><p>{t.empty_lead}</p></section> {table} };
    };
    let choice = chart_choice(&chart.series, cx);
    let compares = indicator.series.iter().any(|series| series.role == SeriesRole::Comparison);
    let only_others = !has_own && compares;
    let title = if only_others { t.comparison_heading } else { t.outcomes_heading };
    let note = only_others.then(|| html! { <p class="note">{t.only_comparison}</p> });
    let unit = indicator.unit.as_ref().map(|unit| say::capital(cx.string(unit.name.as_ref().unwrap_or(&unit.label))));
    let language = cx.language;
    html! {
        <section class="outcomes">
            {note}
            <ChartFigure chart title=title.to_owned() subtitle=unit.unwrap_or_default() language />
            {table}
            {choice}
        </section>
    }
}
