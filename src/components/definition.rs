//! What an indicator measures, and how.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::Indicator;
use malbild_plan::{Indexed, format, say};

use super::{PlanText, fact};
use crate::html::html;
use crate::route::View;
use crate::state::state;

/// What an indicator measures: its definition, measure, unit, direction, rhythm, areas and people.
#[component]
pub fn Definition(plan: Arc<Indexed>, indicator: Indicator) -> impl IntoView {
    let state = state();
    let t = state.words();
    let language = state.language();
    let code = language.code();
    let route = state.route.get();
    let definition = indicator.definition.clone().map(|text| html! { <p><PlanText text /></p> });
    let cumulative = indicator.cumulative.then(|| html! { <p>{t.cumulative}</p> });
    let measure = indicator.measure.clone().map(|text| html! { <PlanText text /> });
    let unit = indicator.unit.as_ref().map(|unit| unit.name.as_ref().unwrap_or(&unit.label).get(code).to_owned());
    let bounds = indicator.bounds.map(|bounds| {
        let n = |edge: Option<f64>| edge.map_or_else(|| "…".to_owned(), |edge| format::number(edge, None, language));
        format!("{}–{}", n(bounds.min), n(bounds.max))
    });
    let direction = indicator.direction.map(|direction| {
        let inferred =
            indicator.direction_inferred.then(|| html! { <span class="small soft">" (" {t.inferred} ")"</span> });
        html! { {say::capital(say::direction(direction, language))} {inferred} }
    });
    let preferred = indicator.preferred_direction.map(|direction| say::direction(direction, language));
    let sign = indicator.sign_convention.clone().map(|text| html! { <PlanText text /> });
    let said = indicator.frequency.map(|frequency| say::frequency(frequency, language));
    let published = indicator.frequency_text.clone().map(|text| html! { <q><PlanText text /></q> });
    let frequency = match (said, published) {
        (None, None) => None,
        (said, published) => Some(html! { {said.map(say::capital)} " " {published} }),
    };
    let areas: Vec<_> = indicator.areas.iter().filter_map(|id| plan.area(id)).map(|area| area.name.get(code)).collect();
    let areas = (!areas.is_empty()).then(|| areas.join(", "));
    let shared: Vec<_> = indicator.shared_with.iter().map(|text| text.get(code)).collect();
    let shared = (!shared.is_empty()).then(|| shared.join(", "));
    let roles: Vec<_> =
        indicator.responsible.iter().filter_map(|id| plan.role(id)).map(|role| role.name.get(code)).collect();
    let roles = (!roles.is_empty()).then(|| roles.join(", "));
    let goals: Vec<_> = indicator
        .goals
        .iter()
        .filter_map(|id| plan.goal(id))
        .map(|goal| {
            let href = route.with_view(View::Goal(goal.id.clone())).to_string();
            html! { <li><a href=href><PlanText text=goal.name.clone() /></a></li> }
        })
        .collect();
    let goals = (!goals.is_empty()).then(|| html! { <ul class="plain">{goals}</ul> });
    html! {
        <section>
            <h2>{t.definition_heading}</h2>
            {definition}
            {cumulative}
            <dl class="facts">
                {fact(t.measure, measure)}
                {fact(t.kind, Some(say::capital(say::value_kind(indicator.kind, language))))}
                {fact(t.statistic, indicator.statistic.map(|statistic| say::capital(say::statistic(statistic, language))))}
                {fact(t.unit, unit)}
                {fact(t.bounds, bounds)}
                {fact(t.direction, direction)}
                {fact(t.preferred, preferred)}
                {fact(t.sign_convention, sign)}
                {fact(t.frequency, frequency)}
                {fact(t.areas, areas)}
                {fact(t.shared_with, shared)}
                {fact(t.responsible, roles)}
                {fact(t.goals_of, goals)}
            </dl>
        </section>
    }
}
