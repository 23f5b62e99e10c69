//! Roles, areas of operation, units and abbreviations.

use leptos::prelude::*;
use malbild_plan::model::{Role, Text};

use super::cited::Cited;
use super::terms::Terms;
use crate::components::{plan_text_capital, remarks};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Who and what the plan speaks of by name or by letters.
pub fn roles(cx: &Context) -> Option<AnyView> {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let cited = Cited::of(&plan.roles.iter().map(|role| role.source.as_ref()).collect::<Vec<_>>());
    let mut roles = Terms::default();
    for role in &plan.roles {
        roles.add(
            cx.string(&role.name),
            plan_text_capital(&role.name, language),
            role_view(role, cx),
            role.source.as_ref(),
        );
    }
    let (mut areas, mut units, mut abbreviations) = (Terms::default(), Terms::default(), Terms::default());
    for area in &plan.areas {
        areas.add(
            cx.string(&area.name),
            cx.text(&area.name),
            html! { {paragraph(area.description.as_ref(), cx)} },
            None,
        );
    }
    for unit in &plan.units {
        let area = unit.area.as_ref().and_then(|id| cx.plan.area(id));
        let area = area.map(|area| html! { <p class="small soft">{cx.text(&area.name)}</p> });
        let about = html! { {paragraph(unit.description.as_ref(), cx)} {area} };
        units.add(cx.string(&unit.name), cx.text(&unit.name), about, None);
    }
    for abbreviation in &plan.abbreviations {
        let long = html! { <p>{cx.text(&abbreviation.long)} {inferred(abbreviation.inferred, cx)}</p> };
        let short = abbreviation.short.as_str();
        abbreviations.add(short, html! { <span lang="sv">{short}</span> }, long, None);
    }
    let parts = [
        (about::role_names(language), roles.unsorted(cited, cx).map(|roles| html! { {roles} {cited.line(cx)} })),
        (about::areas(language), areas.unsorted(Cited::default(), cx)),
        (about::units(language), units.unsorted(Cited::default(), cx)),
        (about::abbreviations(language), abbreviations.sorted(Cited::default(), cx)),
    ];
    let mut shown: Vec<AnyView> = Vec::new();
    for (heading, list) in parts {
        shown.extend(list.map(|list| html! { <h3>{heading}</h3> {list} }));
    }
    (!shown.is_empty()).then(|| shown.into_any())
}

fn role_view(role: &'static Role, cx: &Context) -> AnyView {
    let short = role.abbreviation.as_deref().map(|short| html! { <span lang="sv">{short}</span> });
    html! {
        <p>{short} {inferred(role.inferred, cx)}</p>
        {paragraph(role.description.as_ref(), cx)}
        {remarks(&role.remarks, 4, cx)}
    }
}

fn paragraph(text: Option<&'static Text>, cx: &Context) -> Option<AnyView> {
    text.map(|text| html! { <p>{cx.text(text)}</p> })
}

/// That the document does not write something out.
fn inferred(inferred: bool, cx: &Context) -> Option<AnyView> {
    inferred.then(|| html! { <span class="small soft">" (" {about::inferred(cx.language)} ")"</span> })
}
