//! How the facts are shown.

use leptos::prelude::*;
use malbild_plan::format;
use malbild_plan::model::{Indicator, Plan};

use super::cited::Cited;
use super::terms::Terms;
use crate::components::plan_text_capital;
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// What the page does with the plan's facts, and what it does not. What the plan has nothing of is left out.
pub fn method(cx: &Context) -> AnyView {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let of_indicators = |has: fn(&Indicator) -> bool| plan.indicators.iter().any(has);
    let date = format::date(plan.reference_date, language);
    let mut terms = Terms::default();
    let read = html! { <p>{date} ". " {about::reference_date_is(language)}</p> };
    terms.add("", about::reference_date(language).into_any(), read, None);
    let mut add = |applies: bool, term: &'static str, meaning: &'static str| {
        if applies {
            terms.add("", term.into_any(), html! { <p>{meaning}</p> }, None);
        }
    };
    add(true, about::published_facts(language), about::published_facts_are(language));
    add(of_indicators(|i| !i.baselines.is_empty()), about::baselines(language), about::baselines_are(language));
    add(of_indicators(|i| !i.targets.is_empty()), about::targets(language), about::targets_are(language));
    add(of_indicators(|i| !i.series.is_empty()), about::outcomes(language), about::outcomes_are(language));
    add(of_indicators(|i| !i.forecasts.is_empty()), about::forecasts(language), about::forecasts_are(language));
    add(is_assessed(plan), about::assessments(language), about::assessments_are(language));
    add(true, about::inferred_facts(language), about::inferred_facts_are(language));
    let (processed, kolada) = sources(plan);
    add(processed, about::own_processing(language), about::own_processing_is(language));
    add(kolada, about::kolada(language), about::kolada_is(language));
    if let Some(band) = &plan.amber_band {
        let number = |edge: f64| format::number(edge, None, language);
        let edges = [number(band.from), about::amber_to(language).to_owned(), number(band.to)].join(" ");
        let said = html! { <p>{edges} " " {about::amber_is(language)}</p> };
        let term = match &band.label {
            Some(label) => plan_text_capital(label, language),
            None => about::amber(language).into_any(),
        };
        terms.add("", term, said, None);
    }
    html! { {terms.unsorted(Cited::default(), cx)} }
}

fn is_assessed(plan: &Plan) -> bool {
    !plan.assessments.is_empty()
        || plan.goals.iter().any(|goal| !goal.assessments.is_empty())
        || plan.indicators.iter().any(|indicator| !indicator.assessments.is_empty())
}

/// Whether any number is processed, and whether any comes from Kolada.
fn sources(plan: &Plan) -> (bool, bool) {
    let (mut processed, mut kolada) = (false, false);
    for indicator in &plan.indicators {
        let of_series = indicator.series.iter().filter_map(|series| series.data_source.as_ref());
        for source in indicator.data_sources.iter().chain(of_series) {
            processed |= source.own_processing;
            kolada |= !source.kolada.is_empty();
        }
    }
    (processed, kolada)
}
