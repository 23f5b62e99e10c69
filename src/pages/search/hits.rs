//! What was found, by kind.

use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::model::{Activity, Goal};
use malbild_plan::search::{Found, Hit, Kind, Marked};
use malbild_plan::{Grouping, say};

use crate::components::about::Section;
use crate::components::{
    Gradual, Row, activity_look, assessment_mark, fictional_tag, heading, next_frame, reading_mark, status,
};
use crate::context::Context;
use crate::html::html;
use crate::route::{FLAWS, View};
use crate::state::state;
use crate::text::{Plural, search as words};

/// How many of a kind are shown at first.
const MOST: usize = 50;

/// How many more each time the reader asks for more.
const MORE: usize = 200;

/// How many hits by kind come with the next frame, so that who types sees the first of them at once.
const AT_ONCE: usize = 6;

/// Of more kinds than this their names lead to them.
const FEW_KINDS: usize = 3;

/// A word is marked in another text by its beginning, too, if that has so many bytes.
const LEAST: usize = 4;

/// How the hits are told.
pub(super) struct Telling {
    /// Each plan that hits may stand in.
    pub plans: Vec<Context>,
    /// Whether each hit tells its plan.
    pub names_plan: bool,
    /// The kinds of which the reader has asked for more, once for each time.
    pub more: Vec<Kind>,
    /// Shows more of a kind.
    pub show_more: Callback<Kind>,
}

/// The id of a hit's link: that of the first that more are shown from takes the reader on.
pub(super) fn hit_id(kind: Kind, at: usize) -> String {
    format!("hit-{}-{at}", Kind::ALL.iter().position(|of| *of == kind).unwrap_or_default())
}

/// How many hits of a kind are shown.
pub(super) fn shown(found: &Found<'_>, kind: Kind, more: &[Kind]) -> usize {
    found.hits.iter().filter(|hit| hit.kind == kind).count().min(most(kind, more))
}

fn most(kind: Kind, more: &[Kind]) -> usize {
    MOST + MORE * more.iter().filter(|of| **of == kind).count()
}

/// The best hits, then all by kind, in the order of kinds. Where there are best ones the others come with the next frame: who
/// types has seen what they look for by then.
pub(super) fn groups(found: &Found<'static>, telling: Telling) -> AnyView {
    let telling = Rc::new(telling);
    if found.best().is_empty() || !telling.more.is_empty() {
        return html! { <div class="hits">{best(found, &telling)}</div> {by_kind(found, &telling)} };
    }
    let first = best(found, &telling);
    let found = found.clone();
    let rest = next_frame(Rc::new(move || by_kind(&found, &telling)));
    html! { <div class="hits">{first}</div> {rest} }
}

/// All hits by kind, after the ways to the kinds.
fn by_kind(found: &Found<'static>, telling: &Rc<Telling>) -> AnyView {
    let groups = found.groups();
    // Who asks for more comes to the first of them at once.
    let mut gradual = Gradual::new(if telling.more.is_empty() { AT_ONCE } else { usize::MAX });
    let mut sections = Vec::new();
    for (kind, all) in &found.counts {
        let hits = groups.iter().find(|(of, _)| of == kind).map(|(_, hits)| hits.as_slice());
        sections.push(group(*kind, hits.unwrap_or_default(), *all, telling, &mut gradual));
    }
    gradual.begin();
    html! { {jumps(found, telling)} <div class="hits">{sections}</div> }
}

/// The id of the section of a kind.
fn section_id(kind: Kind) -> String {
    format!("slag-{}", Kind::ALL.iter().position(|of| *of == kind).unwrap_or_default())
}

/// The kinds with how many there are of each, as ways to them; nothing where they are few.
fn jumps(found: &Found<'static>, telling: &Telling) -> Option<AnyView> {
    let cx = telling.plans.first().filter(|_| found.counts.len() > FEW_KINDS)?;
    let mut links = Vec::new();
    for (kind, all) in &found.counts {
        let href = state().route.with_untracked(|route| route.with_section(Some(&section_id(*kind))).to_string());
        // One text: as two they would stand close together in a link that is laid out as a row.
        let text = [say::capital(noun_in(*kind, cx, telling).of(*all)).as_str(), " ", &all.to_string()].concat();
        links.push(html! { <li><a href=href>{text}</a></li> });
    }
    Some(html! { <nav class="jumps" aria-label=words::jumps(cx.language)><ul class="options">{links}</ul></nav> })
}

/// What most readers look for, before the kinds: the thing sought may be of any of them.
fn best(found: &Found<'static>, telling: &Telling) -> AnyView {
    let Some(cx) = telling.plans.first().filter(|_| !found.best().is_empty()) else { return ().into_any() };
    let rows = found.best().iter().enumerate();
    let rows: Vec<AnyView> = rows.map(|(at, hit)| row(hit, format!("best-{at}"), true, telling)).collect();
    html! {
        <section>
            <h2>{words::best(cx.language)}</h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

fn group(kind: Kind, hits: &[&Hit<'static>], all: usize, telling: &Rc<Telling>, gradual: &mut Gradual) -> AnyView {
    let Some(cx) = telling.plans.first() else { return ().into_any() };
    let hits: Vec<Hit<'static>> = hits.iter().take(most(kind, &telling.more)).map(|hit| (*hit).clone()).collect();
    let (n, left) = (hits.len(), all.saturating_sub(hits.len()));
    let rows = {
        let telling = Rc::clone(telling);
        let made: Row = Rc::new(move |at| hits.get(at).map(|hit| row(hit, hit_id(kind, at), false, &telling)));
        gradual.rows((0..n).collect(), &made)
    };
    let list = (n > 0).then(|| html! { <ul class="rows">{rows}</ul> });
    let noun = noun_in(kind, cx, telling);
    let more = (left > 0).then(|| {
        let text = format!("{}: {} ({left})", words::more(cx.language), noun.many);
        let show_more = telling.show_more;
        view! { <p class="more"><button type="button" class="button quiet" on:click=move |_| show_more.run(kind)>{text}</button></p> }
            .into_any()
    });
    html! {
        <section id=section_id(kind)>
            <h2 tabindex="-1">{say::capital(noun.of(all))} " " <span class="soft num">"(" {all.to_string()} ")"</span></h2>
            {list}
            {more}
        </section>
    }
}

/// What a kind is called among the hits: in our word where they are of several plans.
fn noun_in(kind: Kind, cx: &Context, telling: &Telling) -> Plural {
    if telling.names_plan { words::kind(kind, cx.language) } else { noun(kind, cx) }
}

/// What a kind is called, in the plan's own word where it has one.
fn noun(kind: Kind, cx: &Context) -> Plural {
    match kind {
        Kind::Indicator => cx.indicators(),
        Kind::Activity => cx.activities(),
        Kind::Strategy => cx.strategies(),
        _ => words::kind(kind, cx.language),
    }
}

/// A hit; `names_kind` where it does not stand under the name of its kind.
fn row(hit: &Hit<'static>, id: String, names_kind: bool, telling: &Telling) -> AnyView {
    let Some(cx) = telling.plans.iter().find(|cx| cx.plan.plan().id == hit.plan) else { return ().into_any() };
    let short = short_name(hit, cx);
    let link = html! { <a href=address(hit, cx) id=id>{marked(short.as_ref().unwrap_or(&hit.title), cx)}</a> };
    // Where lists call it by a shorter name, its full name is told below.
    let full = short.is_some().then(|| html! { <p class="small soft">{marked(&hit.title, cx)}</p> });
    let is_short = |text: &&Marked<'_>| short.as_ref().is_some_and(|short| short.text == text.text);
    let excerpt = hit.excerpt.as_ref().filter(|text| !is_short(text));
    let excerpt = excerpt.map(|text| html! { <p class="excerpt">{marked(text, cx)}</p> });
    let mark = mark(hit, cx).map(|mark| html! { <p>{mark}</p> });
    let latest = latest(hit, cx).map(|latest| html! { <p class="small soft num">{latest}</p> });
    html! {
        <li class="hit">
            <div>{heading(3, link)} {full} {excerpt} {place(hit, names_kind, cx, telling)} {also(hit, cx, telling)}</div>
            <div class="side">{mark} {latest}</div>
        </li>
    }
}

/// The name that lists call an indicator by, where that is not its full name, with the same words marked.
fn short_name(hit: &Hit<'static>, cx: &Context) -> Option<Marked<'static>> {
    let of = cx.plan.indicator(hit.id).filter(|_| hit.kind == Kind::Indicator)?.short_name.as_ref()?;
    let language = of.language(cx.language.code());
    let text = of.get(language);
    if let Some(same) = hit.excerpt.as_ref().filter(|excerpt| excerpt.text == text) {
        return Some(same.clone());
    }
    let lower = text.to_lowercase();
    let mut marks = Vec::new();
    for (piece, is_marked) in hit.title.pieces() {
        // Letters that are longer in lower case would move the marks.
        if !is_marked || lower.len() != text.len() {
            continue;
        }
        let piece = piece.to_lowercase();
        // Another form of the word begins alike.
        let mut begins = (1..=piece.len()).rev().filter_map(|end| piece.get(..end));
        let found = begins.find_map(|begin| {
            let start = lower.find(begin).filter(|_| begin.len() >= LEAST.min(piece.len()))?;
            Some(start..start + begin.len())
        });
        if let Some(mark) = found.filter(|mark| marks.iter().all(|other: &Range<usize>| other.end <= mark.start)) {
            marks.push(mark);
        }
    }
    Some(Marked { text: text.to_owned(), language, marks })
}

/// What it is and where it stands: its kind, its goal and its plan. Of goals, which are of several levels, the level.
fn place(hit: &Hit<'static>, names_kind: bool, cx: &Context, telling: &Telling) -> AnyView {
    let names_plan = telling.names_plan;
    let level = goal(hit, cx).and_then(|goal| cx.plan.level(goal));
    let kind = match level {
        Some((_, level)) => Some(say::capital(cx.string(&level.name))),
        None if names_kind => Some(say::capital(noun_in(hit.kind, cx, telling).one)),
        None => None,
    };
    let kind = kind.map(|kind| html! { <span>{kind}</span> });
    let above = hit.goal.and_then(|id| cx.plan.goal(id)).map(|goal| {
        let before = if hit.kind == Kind::Goal { words::above } else { words::goal };
        html! { <span>{before(cx.language)} " " {cx.text(&goal.name)}</span> }
    });
    let plan = cx.plan.plan();
    let whose = names_plan.then(|| {
        let tag = plan.fictional.then(|| html! { " " {fictional_tag(cx.words)} });
        let other = |other: &&Context| {
            let other = other.plan.plan();
            other.id != plan.id && other.title == plan.title && other.municipality.name == plan.municipality.name
        };
        let edition = plan.edition.as_ref().filter(|_| telling.plans.iter().any(|of| other(&of)));
        let edition = edition.map(|edition| html! { ", " {cx.text(edition)} });
        html! { <span>{cx.text(&plan.municipality.name)} ", " {cx.text(&plan.title)} {edition} {tag}</span> }
    });
    html! { <p class="place small soft">{kind} {above} {whose}</p> }
}

/// The other editions in which the same thing was found, with the ways there.
fn also(hit: &Hit<'static>, cx: &Context, telling: &Telling) -> Option<AnyView> {
    let mut links: Vec<AnyView> = Vec::new();
    for other in telling.plans.iter().filter(|other| hit.also.contains(&other.plan.plan().id.as_str())) {
        if !links.is_empty() {
            links.push(", ".into_any());
        }
        let plan = other.plan.plan();
        let is_told = plan.title == cx.plan.plan().title;
        let title = (!is_told || plan.edition.is_none()).then(|| cx.text(&plan.title));
        let between = (!is_told && plan.edition.is_some()).then_some(", ");
        let edition = plan.edition.as_ref().map(|edition| cx.text(edition));
        let href = address(&Hit { plan: &plan.id, ..hit.clone() }, other);
        links.push(html! { <a href=href>{title} {between} {edition}</a> });
    }
    (!links.is_empty()).then(|| html! { <p class="small soft">{words::also(cx.language)} " " {links}</p> })
}

/// The latest value of an indicator that was found, and when it is of.
fn latest(hit: &Hit<'static>, cx: &Context) -> Option<String> {
    let indicator = cx.plan.indicator(hit.id).filter(|of| hit.kind == Kind::Indicator && of.kind.is_numeric())?;
    let (_, value) = indicator.latest_outcome()?;
    let said = say::value(value, indicator, cx.language);
    Some([said.as_str(), ", ", &cx.period(&value.period)].concat())
}

/// The goal that was found.
fn goal(hit: &Hit<'static>, cx: &Context) -> Option<&'static Goal> {
    cx.plan.goal(hit.id).filter(|_| hit.kind == Kind::Goal)
}

/// The activity that was found.
fn activity(hit: &Hit<'static>, cx: &Context) -> Option<&'static Activity> {
    cx.plan.plan().activities.iter().find(|activity| activity.id == hit.id)
}

/// How it stands, where it is something that stands anyhow.
fn mark(hit: &Hit<'static>, cx: &Context) -> Option<AnyView> {
    match hit.kind {
        Kind::Indicator => cx.readings.indicator(cx.plan.indicator(hit.id)?).map(|reading| reading_mark(reading, cx)),
        Kind::Goal => cx.readings.decided_of(goal(hit, cx)?).map(|assessment| assessment_mark(assessment, cx)),
        Kind::Activity => {
            let of = activity(hit, cx)?.status?;
            Some(status(activity_look(Some(of)), say::activity_status(of, cx.language).into_any()))
        }
        _ => None,
    }
}

/// Where it is shown.
fn address(hit: &Hit<'static>, cx: &Context) -> String {
    let start = cx.route.with_view(View::Start);
    match hit.kind {
        Kind::Goal => start.with_view(View::Goal(hit.id.to_owned())).to_string(),
        Kind::Indicator => start.with_view(View::Indicator(hit.id.to_owned())).to_string(),
        Kind::Activity => match activity(hit, cx) {
            Some(activity) => cx.activity(activity),
            None => start.with_view(View::Activities(Grouping::default())).to_string(),
        },
        Kind::Plan => start.to_string(),
        Kind::Remark => cx.section(FLAWS),
        // Those of the whole plan stand in the view about it, the others with their goals.
        Kind::Strategy if let Some(goal) = hit.goal => start.with_view(View::Goal(goal.to_owned())).to_string(),
        _ => match hit.kind.part() {
            Some(part) => cx.section(Section::of(part).id()),
            None => start.with_view(View::About).to_string(),
        },
    }
}

/// A text with what was found in it marked.
fn marked(text: &Marked<'static>, cx: &Context) -> AnyView {
    let mut pieces = Vec::new();
    for (piece, is_marked) in text.pieces() {
        let piece = piece.to_owned();
        pieces.push(if is_marked {
            html! { <mark>{piece}</mark> }
        } else {
            piece.into_any()
        });
    }
    let language = (text.language != cx.language.code()).then_some(text.language);
    html! { <span lang=language>{pieces}</span> }
}
