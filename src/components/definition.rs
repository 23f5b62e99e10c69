//! What an indicator measures, and how.

use leptos::prelude::*;
use malbild_plan::model::{Frequency, Indicator, Measure, Text, ValueKind};
use malbild_plan::{Language, format, say};

use super::{Explained, Facts};
use crate::context::Context;
use crate::html::html;

/// What an indicator measures: its definition, measure, unit, direction, rhythm, areas and people.
pub fn definition(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let t = cx.words;
    let language = cx.language;
    let mut explained = Explained::new(cx);
    let definition = indicator.definition.as_ref().map(|text| html! { <p>{explained.text(text, cx)}</p> });
    let mut text = |text: &'static Option<Text>| text.as_ref().map(|text| explained.text(text, cx));
    let mut facts = Facts::new("facts");
    facts.add(t.measure, text(&indicator.measure));
    facts.add(t.measures, measures(indicator, cx));
    // That a number is a number says nothing.
    let answer = (!indicator.kind.is_numeric()).then(|| say::capital(say::value_kind(indicator.kind, language)));
    facts.add_text(t.kind, answer);
    facts.add_text(t.statistic, indicator.statistic.map(|s| say::capital(say::statistic(s, language))));
    let unit = indicator.unit.as_ref().map(|unit| cx.text(unit.name.as_ref().unwrap_or(&unit.label)));
    facts.add(t.unit, unit);
    facts.add_text(t.bounds, bounds(indicator, cx));
    facts.add_text(t.direction, direction(indicator, cx));
    facts.add_text(t.preferred, indicator.preferred_direction.map(|d| say::capital(say::better(d, language))));
    facts.add(t.sign_convention, text(&indicator.sign_convention));
    facts.add(t.frequency, frequency(indicator, cx));
    let areas = indicator.areas.iter().filter_map(|id| cx.plan.area(id)).map(|area| cx.string(&area.name)).collect();
    facts.add_text(t.areas, list(areas));
    facts.add_text(t.shared_with, list(indicator.shared_with.iter().map(|text| cx.string(text)).collect()));
    let roles = indicator.responsible.iter().filter_map(|id| cx.plan.role(id)).map(|r| cx.string(&r.name)).collect();
    facts.add_text(t.responsible, list(roles));
    facts.add(t.goals_of, goals(indicator, cx));
    let cumulative = indicator.cumulative.then(|| html! { <p>{t.cumulative}</p> });
    html! {
        <section>
            <h2>{t.definition_heading}</h2>
            {definition}
            {cumulative}
            {facts.into_view()}
        </section>
    }
}

fn list(names: Vec<&str>) -> Option<String> {
    (!names.is_empty()).then(|| names.join(", "))
}

/// The measures of an indicator with several, each with its unit and direction.
fn measures(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let item = |measure: &'static Measure| {
        let unit = measure.unit.as_ref().map(|unit| cx.string(unit.name.as_ref().unwrap_or(&unit.label)));
        let direction = measure.direction.map(|direction| say::direction(direction, cx.language));
        let told: Vec<&str> = unit.into_iter().chain(direction).collect();
        let told = (!told.is_empty()).then(|| html! { <span class="soft">": " {told.join(", ")}</span> });
        let definition = measure.definition.as_ref();
        let definition = definition.map(|text| html! { <p class="small soft">{cx.text(text)}</p> });
        html! { <li>{cx.text(&measure.name)} {told} {definition}</li> }
    };
    let items: Vec<AnyView> = indicator.measures.iter().map(item).collect();
    (!items.is_empty()).then(|| html! { <ul class="plain">{items}</ul> })
}

/// The least and greatest value. Edges that everybody knows are left out: no count is less than 0, and a share lies
/// between 0 and 100.
fn bounds(indicator: &Indicator, cx: &Context) -> Option<String> {
    let bounds = indicator.bounds?;
    let edge = |edge: f64| format::number(edge, None, cx.language);
    let (to, up, down) = match cx.language {
        Language::Sv => ("till", "eller mer", "eller mindre"),
        Language::En => ("to", "or more", "or less"),
    };
    let said = match (bounds.min, bounds.max) {
        (Some(0.0) | None, None) => return None,
        (Some(0.0), Some(100.0)) if indicator.kind == ValueKind::Share => return None,
        (Some(min), Some(max)) => format!("{} {to} {}", edge(min), edge(max)),
        (Some(min), None) => format!("{} {up}", edge(min)),
        (None, Some(max)) => format!("{} {down}", edge(max)),
    };
    Some(if bounds.inferred { format!("{said} ({})", cx.words.inferred) } else { said })
}

fn direction(indicator: &Indicator, cx: &Context) -> Option<String> {
    let said = say::capital(say::direction(indicator.direction?, cx.language));
    Some(if indicator.direction_inferred { format!("{said} ({})", cx.words.inferred) } else { said })
}

/// How often in our words, and in the document's where it says it otherwise.
fn frequency(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let said = |language| indicator.frequency.map(|frequency| say::capital(say::frequency(frequency, language)));
    // A capital letter, a full stop or other words for just the same are no other wording.
    let same = |text: &&Text| {
        let text = say::capital(text.sv.trim_end_matches('.'));
        indicator.frequency.is_some_and(|of| also_called(of).contains(&text.as_str()))
            || Some(text) == said(Language::Sv)
    };
    let published = indicator.frequency_text.as_ref().filter(|text| !same(text));
    let published = published.map(|text| html! { <q>{cx.text(text)}</q> });
    let said = said(cx.language);
    (said.is_some() || published.is_some()).then(|| html! { {said} " " {published} })
}

/// Other ways in which Swedish documents write a rhythm.
fn also_called(frequency: Frequency) -> &'static [&'static str] {
    match frequency {
        Frequency::Monthly => &["Månadsvis"],
        Frequency::Quarterly => &["Kvartalsvis"],
        Frequency::EveryTertial => &["Tertialsvis"],
        Frequency::Yearly => &["Årligen", "1g/år", "1/år", "En gång per år", "En gång om året"],
        _ => &[],
    }
}

fn goals(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let goals = indicator.goals.iter().filter_map(|id| cx.plan.goal(id));
    let items: Vec<AnyView> =
        goals.map(|goal| html! { <li><a href=cx.goal(goal)>{cx.text(&goal.name)}</a></li> }).collect();
    (!items.is_empty()).then(|| html! { <ul class="plain">{items}</ul> })
}
