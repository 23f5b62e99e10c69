//! Activities as rows.

use leptos::prelude::*;
use malbild_plan::model::{Activity, ActivityStatus, Comment, FollowUp};
use malbild_plan::{Language, format, say};

use super::{Facts, Look, remarks, responsible, status};
use crate::context::Context;
use crate::html::html;

/// Activities as rows: what, how far, by when, who, and what has been said of them.
pub fn activity_list(activities: &[&'static Activity], cx: &Context) -> AnyView {
    let rows: Vec<AnyView> = activities.iter().map(|activity| row(activity, cx)).collect();
    html! { <ul class="rows activities">{rows}</ul> }
}

fn look(status: ActivityStatus) -> Look {
    match status {
        ActivityStatus::Done => Look::Met,
        ActivityStatus::Started => Look::OnTrack,
        ActivityStatus::Delayed => Look::Partly,
        ActivityStatus::Cancelled => Look::Missed,
        ActivityStatus::NotStarted => Look::None,
    }
}

fn row(activity: &'static Activity, cx: &Context) -> AnyView {
    let t = cx.words;
    let mark = match activity.status {
        Some(of) => status(look(of), say::activity_status(of, cx.language).into_any()),
        None => html! { <span class="soft">{t.status_none}</span> },
    };
    let joint = activity.joint.then(|| html! { <span class="tag">{t.joint}</span> });
    let description = activity.description.as_ref().map(|text| html! { <p>{cx.text(text)}</p> });
    let mut facts = Facts::new("facts small");
    facts.add_text(t.deadline, activity.deadline.map(|date| format::date(date, cx.language)));
    facts.add(t.follow_up, follow_ups(activity, cx));
    html! {
        <li>
            <div>
                <p class="name">{cx.text(&activity.name)} " " {joint}</p>
                {description}
                {responsible(&activity.responsible, cx)}
                {facts.into_view()}
                {comments(&activity.comments, cx)}
                {remarks(&activity.remarks, 3, cx)}
            </div>
            <div class="side">{mark}</div>
        </li>
    }
}

fn comments(comments: &'static [Comment], cx: &Context) -> Option<AnyView> {
    let item = |comment: &'static Comment| {
        let when = comment.period.as_ref().map(|period| cx.period(period));
        let when = when.or_else(|| comment.date.map(|date| format::date(date, cx.language)));
        html! { <li><span class="small soft">{when}</span> " " {cx.text(&comment.text)}</li> }
    };
    let items: Vec<AnyView> = comments.iter().map(item).collect();
    (!items.is_empty())
        .then(|| html! { <details><summary>{cx.words.comments}</summary><ul class="plain">{items}</ul></details> })
}

/// When and how it is followed up, and as the document says it.
fn follow_ups(activity: &'static Activity, cx: &Context) -> Option<AnyView> {
    let said: Vec<String> = activity.follow_ups.iter().map(|follow_up| said(follow_up, cx)).collect();
    let published = activity.follow_up_text.as_ref().map(|text| html! { <q>{cx.text(text)}</q> });
    let any = !said.is_empty() || published.is_some();
    any.then(|| html! { {say::capital(&said.join(", "))} " " {published} })
}

fn said(follow_up: &'static FollowUp, cx: &Context) -> String {
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
