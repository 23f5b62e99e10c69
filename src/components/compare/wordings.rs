//! The official wordings of the same thing within a plan: the programme's text beside the appendix's.

use leptos::prelude::*;
use malbild_plan::diff::{ItemKind, Wording, variants};
use malbild_plan::model::{Plan, Text};
use malbild_plan::say;

use super::marked::marked;
use crate::components::source_words;
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::compare as words;

/// Every other wording that the plan holds, word for word.
pub fn wordings(cx: &Context) -> AnyView {
    let language = cx.language;
    let plan = cx.plan.plan();
    let all = variants(plan);
    if all.is_empty() {
        return html! { <p class="note spaced">{words::one_wording(language)}</p> };
    }
    let sections: Vec<AnyView> = [ItemKind::Goal, ItemKind::Indicator, ItemKind::Trend]
        .into_iter()
        .filter_map(|of| section(of, plan, &all, cx))
        .collect();
    html! { <p class="small soft spaced">{words::wordings_marked(language)}</p> {sections} }
}

/// The wordings of one kind of things; nothing where those have one each.
fn section(of: ItemKind, plan: &'static Plan, all: &[Wording<'static>], cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    let (mut rows, mut equal) = (Vec::new(), Vec::new());
    let mut differing: Vec<&str> = Vec::new();
    for wording in all.iter().filter(|wording| wording.of == of) {
        if wording.differs() {
            if differing.last() != Some(&wording.id) {
                differing.push(wording.id);
            }
            rows.push(row(wording, cx));
        } else {
            equal.push(html! { <li>{link(wording, cx)}</li> });
        }
    }
    if rows.is_empty() && equal.is_empty() {
        return None;
    }
    let (count, noun) = match of {
        ItemKind::Goal => (plan.goals.len(), cx.words.goals.many),
        ItemKind::Indicator => (plan.indicators.len(), cx.indicators().many),
        _ => (plan.trends.len(), malbild_plan::diff::item_kind(of, false, language)),
    };
    let lead = words::so_many(differing.len(), count, noun, language);
    let equal = (!equal.is_empty()).then(|| {
        html! {
            <details>
                <summary>{words::equal(language)} " (" {equal.len().to_string()} ")"</summary>
                <ul>{equal}</ul>
            </details>
        }
    });
    let rows = (!rows.is_empty()).then(|| html! { <ul class="rows spaced">{rows}</ul> });
    Some(html! {
        <section class="differences">
            <h2>{say::capital(noun)}</h2>
            <p class="lead">{lead} " " {words::worded_otherwise(language)}</p>
            {rows}
            {equal}
        </section>
    })
}

fn row(wording: &Wording<'static>, cx: &Context) -> AnyView {
    let code = cx.language.code();
    let is_foreign = [wording.name, &wording.variant.text].iter().any(|text| text.language(code) != code);
    let share = wording.telling_similarity();
    let share = share.map(|share| share.to_string() + "\u{a0}% " + words::words_same(cx.language) + ".");
    let source = source_words(wording.variant.source.as_ref(), cx);
    let source = source.map(|source| html! { {words::other_stands(cx.language)} " " {source} ". " });
    html! {
        <li>
            <h3>{link(wording, cx)}</h3>
            {marked(wording.pieces(code), is_foreign, cx)}
            <p class="small soft">{source} {share}</p>
        </li>
    }
}

/// What it is a wording of: by its short name where it has one, with the way to it.
fn link(wording: &Wording<'static>, cx: &Context) -> AnyView {
    let short: Option<&'static Text> = match wording.of {
        ItemKind::Indicator => cx.plan.indicator(wording.id).and_then(|indicator| indicator.short_name.as_ref()),
        _ => None,
    };
    let name = cx.text(short.unwrap_or(wording.name));
    let view = match wording.of {
        ItemKind::Goal => View::Goal(wording.id.to_owned()),
        ItemKind::Indicator => View::Indicator(wording.id.to_owned()),
        _ => return name,
    };
    html! { <a href=cx.route.with_view(view).to_string()>{name}</a> }
}
