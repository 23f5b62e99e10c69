//! The reporting points of a year as a line, with what is followed up at each.

use leptos::prelude::*;
use malbild_plan::{ActivityGroup, Common, Grouping, format};

use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::{activities as words, count};

/// The reporting points in order, each a link to the activities that are followed up there; nothing where the plan has
/// none.
pub fn year_line(groups: &[ActivityGroup<'static>], cx: &Context) -> Option<AnyView> {
    let mut points = Vec::new();
    for point in &cx.plan.plan().reporting_points {
        let of_point = |group: &&ActivityGroup<'_>| group.common == Common::Point(point);
        let n = groups.iter().find(of_point).map_or(0, |group| group.activities.len());
        let name = cx.text(&point.name);
        let name = if n > 0 {
            let there = cx.route.with_view(View::Activities(Grouping::Point));
            let href = there.with_section(Some(&point_section(&point.id))).to_string();
            html! { <a href=href>{name}</a> }
        } else {
            name
        };
        let month = point.last_month.map(|month| format::month(month, cx.language));
        let month = month.map(|name| html! { <span class="soft">{words::through(cx.language)} " " {name}</span> });
        let n = count(n, cx.activities(), cx.language);
        points.push(html! {
            <li>
                <span class="when">{name}</span>
                <span>{n} " " {words::followed_up(cx.language)}</span>
                {month}
            </li>
        });
    }
    (!points.is_empty()).then(|| html! { <ol class="year" aria-label=words::year(cx.language)>{points}</ol> })
}

/// The section with the activities of a reporting point, as addresses name it.
pub fn point_section(id: &str) -> String {
    format!("tillfalle-{id}")
}
