//! Activities as rows.

use std::sync::Arc;

use leptos::prelude::*;
use malbild_plan::model::{Activity, ActivityStatus, FollowUp};
use malbild_plan::{Indexed, Language, format, say};

use super::{Look, PlanText, Remarks, Responsible, Symbol, fact};
use crate::html::html;
use crate::state::state;

/// Activities as rows: what, how far, by when, who, and what has been said of them.
#[component]
pub fn ActivityList(activities: Vec<Activity>, plan: Arc<Indexed>) -> impl IntoView {
    let rows = activities.into_iter().map(|activity| row(activity, &plan)).collect_view();
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

fn row(activity: Activity, plan: &Arc<Indexed>) -> impl IntoView + use<> {
    let state = state();
    let t = state.words();
    let language = state.language();
    let status = match activity.status {
        Some(status) => {
            let look = look(status);
            let word = say::activity_status(status, language);
            html! { <span class=format!("status {}", look.class())><Symbol look /> {word}</span> }.into_any()
        }
        None => html! { <span class="soft">{t.status_none}</span> }.into_any(),
    };
    let joint = activity.joint.then(|| html! { <span class="tag">{t.joint}</span> });
    let description = activity.description.map(|text| html! { <p><PlanText text /></p> });
    let deadline = activity.deadline.map(|date| format::date(date, language));
    let follow_ups: Vec<String> = activity.follow_ups.iter().map(|f| follow_up(f, plan, language)).collect();
    let published = activity.follow_up_text.map(|text| html! { <q class="small soft"><PlanText text /></q> });
    let has_follow_up = !follow_ups.is_empty() || published.is_some();
    let follow_ups = has_follow_up.then(|| html! { {say::capital(&follow_ups.join(", "))} " " {published} });
    let comments = (!activity.comments.is_empty()).then(|| {
        let items = activity.comments.into_iter().map(|comment| {
            let when = comment.period.as_ref().map(|p| format::period(p, &plan.plan().reporting_points, language));
            let when = when.or_else(|| comment.date.map(|date| format::date(date, language)));
            html! { <li><span class="small soft">{when}</span> " " <PlanText text=comment.text /></li> }
        });
        html! { <details><summary>{t.comments}</summary><ul class="plain">{items.collect_view()}</ul></details> }
    });
    html! {
        <li>
            <div>
                <p class="name"><PlanText text=activity.name /> " " {joint}</p>
                {description}
                <Responsible roles=activity.responsible plan=Arc::clone(plan) />
                <dl class="facts small">
                    {fact(t.deadline, deadline)}
                    {fact(t.follow_up, follow_ups)}
                </dl>
                {comments}
                <Remarks remarks=activity.remarks />
            </div>
            <div class="side">{status}</div>
        </li>
    }
}

fn follow_up(follow_up: &FollowUp, plan: &Indexed, language: Language) -> String {
    let points = &plan.plan().reporting_points;
    let point = follow_up.point.as_ref().map(|id| {
        points
            .iter()
            .find(|point| point.id == *id)
            .map_or(id.as_str(), |point| point.name.get(language.code()))
            .to_owned()
    });
    let date = follow_up.date.map(|date| format::date(date, language));
    let rhythm = follow_up.rhythm.map(|rhythm| say::rhythm(rhythm, language).to_owned());
    let to = follow_up.to.as_ref().map(|to| {
        let word = if language == Language::Sv { "till" } else { "to" };
        format!("{word} {}", to.get(language.code()))
    });
    [point, date, rhythm, to].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
