//! One activity.

use leptos::prelude::*;
use malbild_plan::model::{Activity, ActivityStatus, Comment, FollowUp, Quantity};
use malbild_plan::{Language, format, say};

use super::{Explained, Facts, Look, responsible_names, source_words, status};
use crate::context::Context;
use crate::html::html;
use crate::text::{Plural, activities as words, count};

/// What differs between the rows of pages.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The name is a heading of the third level.
    pub heading: bool,
    /// The row's id, for addresses to lead to.
    pub id: Option<String>,
    /// The goals it serves are told.
    pub goals: bool,
}

/// How an activity's status looks; none where nobody has said.
pub fn activity_look(status: Option<ActivityStatus>) -> Look {
    match status {
        Some(ActivityStatus::Done) => Look::Met,
        Some(ActivityStatus::Started) => Look::OnTrack,
        Some(ActivityStatus::Delayed) => Look::Partly,
        Some(ActivityStatus::Cancelled) => Look::Missed,
        Some(ActivityStatus::NotStarted) | None => Look::None,
    }
}

/// An activity as a row: what, how far, by when and who, and the rest folded. Words are explained that the rows before
/// have not.
pub fn activity_row(activity: &'static Activity, shown: Shown, explained: &mut Explained, cx: &Context) -> AnyView {
    let t = cx.words;
    let name = if shown.heading {
        html! { <h3 tabindex="-1">{cx.text(&activity.name)} {joint(activity, cx)}</h3> }
    } else {
        html! { <p class="name">{explained.text(&activity.name, cx)} {joint(activity, cx)}</p> }
    };
    let late = late(activity, cx);
    let mut facts = Facts::new("facts small");
    // A day that has passed is told already.
    let deadline = activity.deadline.filter(|_| late.is_none());
    facts.add_text(t.deadline, deadline.map(|date| format::date(date, cx.language)));
    facts.add_text(t.responsible, responsible_names(&activity.responsible, cx));
    html! {
        <li id=shown.id.clone()>
            <div>{name}</div>
            <div class="side">{mark(activity, cx)}</div>
            <div class="rest">{late} {facts.into_view()} {flaws(activity, cx)} {more(activity, &shown, explained, cx)}</div>
        </li>
    }
}

/// What is looked up rather than read through: what it is about, how it is followed up, the goals it serves, where it
/// stands and what has been said of it. Open where the address leads to the activity.
fn more(activity: &'static Activity, shown: &Shown, explained: &mut Explained, cx: &Context) -> Option<AnyView> {
    let description = activity.description.as_ref().map(|text| html! { <p>{explained.text(text, cx)}</p> });
    let mut facts = Facts::new("facts small");
    facts.add(cx.words.follow_up, follow_ups(activity, cx));
    facts.add_text(words::quantity(cx.language), activity.quantity.as_ref().map(|of| quantity(of, cx)));
    if shown.goals {
        facts.add(words::by_goal(cx.language), goal_links(activity, cx));
    }
    facts.add(words::source(cx.language), source_words(activity.source.as_ref(), cx));
    let facts = facts.into_view();
    let comments = comments(&activity.comments, explained, cx);
    let said = (!activity.comments.is_empty()).then(|| {
        let comments = Plural { one: words::comment(cx.language), many: words::comments(cx.language) };
        [" (", &count(activity.comments.len(), comments, cx.language), ")"].concat()
    });
    (description.is_some() || facts.is_some() || comments.is_some()).then(|| {
        html! {
            <details class="unfolds">
                <summary>{words::more(cx.language)} {said}</summary>
                {description}
                {facts}
                {comments}
            </details>
        }
    })
}

/// An activity that stands in full elsewhere on the page: its name leads there.
pub fn activity_reference(activity: &'static Activity, href: String, cx: &Context) -> AnyView {
    html! {
        <li>
            <div><h3><a href=href>{cx.text(&activity.name)}</a> {joint(activity, cx)}</h3></div>
            <div class="side">{mark(activity, cx)}</div>
            <div class="rest">{late(activity, cx)}</div>
        </li>
    }
}

/// How far it has come. Where the plan tells no status at all, that is said once and not in every row.
fn mark(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    let told = cx.plan.plan().activities.iter().any(|activity| activity.status.is_some());
    let word = activity.status.map_or(cx.words.status_none, |of| say::activity_status(of, cx.language));
    told.then(|| status(activity_look(activity.status), word.into_any()))
}

fn joint(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    activity.joint.then(|| html! { " " <span class="tag">{cx.words.joint}</span> })
}

/// That its day has passed at the plan's reference date.
fn late(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    let due = format::date(activity.missed_deadline(cx.plan.plan().reference_date)?, cx.language);
    Some(html! { <p class="late"><strong>{words::due(cx.language)} " " {due}</strong></p> })
}

fn goal_links(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    let mut links = Vec::new();
    for goal in activity.goals.iter().filter_map(|id| cx.plan.goal(id)) {
        links.push(html! { <li><a href=cx.goal(goal)>{cx.text(&goal.name)}</a></li> });
    }
    (!links.is_empty()).then(|| html! { <ul class="plain">{links}</ul> })
}

fn quantity(quantity: &'static Quantity, cx: &Context) -> String {
    let least = format::number(quantity.at_least, None, cx.language);
    format!("{} {least} {}", words::at_least(cx.language), cx.string(&quantity.of))
}

fn comments(comments: &'static [Comment], explained: &mut Explained, cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    for comment in comments {
        let when = comment.period.as_ref().map(|period| cx.period(period));
        let when = when.or_else(|| comment.date.map(|date| format::date(date, cx.language)));
        let status = comment.status.map(|of| format!("({}) ", say::activity_status(of, cx.language)));
        items.push(
            html! { <li><span class="small soft">{when} " " {status}</span> {explained.text(&comment.text, cx)}</li> },
        );
    }
    (!items.is_empty()).then(|| html! { <p class="small soft">{cx.words.comments}</p> <ul class="plain">{items}</ul> })
}

/// Flaws in the source.
fn flaws(activity: &'static Activity, cx: &Context) -> Vec<AnyView> {
    let mut items = Vec::new();
    for remark in &activity.remarks {
        let heading = cx.words.remarks_heading;
        items.push(html! { <p class="small flaw"><strong>{heading} ": "</strong> {cx.text(&remark.text)}</p> });
    }
    items
}

/// When and how it is followed up, and as the document says it where that is something else.
fn follow_ups(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    let mut said: Vec<String> = Vec::new();
    for follow_up in &activity.follow_ups {
        said.push(follow_up_words(follow_up, cx));
    }
    let said = say::capital(&said.join(", "));
    let published = activity.follow_up_text.as_ref();
    let published = published.filter(|text| !says_the_same(cx.string(text), &said));
    let published = published.map(|text| html! { <q>{cx.text(text)}</q> });
    let colon = if said.is_empty() || published.is_none() { "" } else { ": " };
    (!said.is_empty() || published.is_some()).then(|| html! { {said} {colon} {published} })
}

/// Words that documents put around the points of follow-up, and that say no more than the label does.
const FILLERS: [&str; 12] =
    ["följs", "följas", "följa", "uppföljning", "upp", "till", "vid", "per", "i", "och", "samt", "sker"];

/// Whether what the document says of the follow-up has no other words than what is said of it already, and all of them.
fn says_the_same(published: &str, said: &str) -> bool {
    let split = |of: char| !of.is_alphanumeric();
    let has = |text: &str, word: &str| text.split(split).any(|other| other.eq_ignore_ascii_case(word));
    let all = |of: &str, within: &str| {
        of.split(split)
            .filter(|word| !word.is_empty())
            .all(|word| has(within, word) || FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(word)))
    };
    all(published, said) && all(said, published)
}

fn follow_up_words(follow_up: &'static FollowUp, cx: &Context) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(id) = &follow_up.point {
        let point = cx.plan.plan().reporting_points.iter().find(|point| point.id == *id);
        parts.push(point.map_or(id.as_str(), |point| cx.string(&point.name)).to_owned());
    }
    parts.extend(follow_up.date.map(|date| format::date(date, cx.language)));
    parts.extend(follow_up.rhythm.map(|rhythm| say::rhythm(rhythm, cx.language).to_owned()));
    if let Some(to) = &follow_up.to {
        let word = if cx.language == Language::Sv { "till" } else { "to" };
        parts.push(format!("{word} {}", cx.string(to)));
    }
    parts.join(" ")
}
