//! Which series a chart shows, where there are several: kept in the address.

use leptos::prelude::*;
use malbild_plan::chart::{ChartSeries, MOST_LINES};
use malbild_plan::filter::Key;

use crate::context::Context;
use crate::html::html;
use crate::text::reading as words;

/// The series to choose from, each a link that shows it or takes it away; nothing where there is no choice.
pub fn chart_choice(series: &[ChartSeries], cx: &Context) -> Option<AnyView> {
    if series.len() < 2 {
        return None;
    }
    let shown: Vec<&str> = series.iter().filter(|one| one.shown).map(|one| one.id.as_str()).collect();
    let full = shown.len() >= MOST_LINES;
    let mut items = Vec::new();
    for one in series {
        let note = one.note.as_ref().map(|note| html! { <span class="small soft">" (" {note.clone()} ")"</span> });
        // The last one stays, and no more than fit are added.
        if (one.shown && shown.len() == 1) || (!one.shown && full) {
            items.push(html! { <li class="soft">{one.name.clone()} {note}</li> });
            continue;
        }
        let mut chosen = Vec::new();
        for other in series {
            if other.shown != (other.id == one.id) {
                chosen.push(other.id.as_str());
            }
        }
        let filter = cx.route.filter.with(Key::Series, Some(&chosen.join(",")));
        let href = cx.route.with_filter(filter).to_string();
        let verb = if one.shown { words::hide(cx.language) } else { words::show(cx.language) };
        let label = format!("{verb} {}", one.name);
        let id = format!("serie-{}", one.id);
        let class = if one.shown { "shown" } else { "" };
        items.push(html! {
            <li><a href=href id=id class=class aria-label=label>{one.name.clone()}</a> {note}</li>
        });
    }
    let most = full.then(|| html! { <p class="small soft">{words::most_series(cx.language)}</p> });
    Some(html! {
        <nav class="chart-choice" aria-label=words::choose_series(cx.language)>
            <p class="soft small" aria-hidden="true">{words::choose_series(cx.language)}</p>
            <ul class="options">{items}</ul>
            {most}
        </nav>
    })
}

/// The series that the address asks for.
pub fn chosen_series(cx: &Context) -> Vec<String> {
    let chosen = cx.route.filter.get(Key::Series).unwrap_or_default();
    chosen.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}
