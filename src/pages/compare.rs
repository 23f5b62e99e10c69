//! Things set beside each other: indicators, editions of a plan, wordings, assessments over time.

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::diff;

use crate::browser::{fetch, page};
use crate::components::compare::editions;
use crate::components::{ErrorCard, breadcrumb};
use crate::context::Context;
use crate::html::html;
use crate::load::{Load, Trouble};
use crate::parts::{self, COMPARISONS_FILE, Comparisons};
use crate::route::{Compare, Matrix};
use crate::text::compare as words;

/// The part of the app that makes comparisons, once it has come.
static COMPARISONS: OnceLock<Comparisons> = OnceLock::new();

/// A comparison, with the ways to others.
pub fn compare_page(compare: &Compare, cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let ways = ways(compare, cx);
    let heading = html! {
        {breadcrumb(&[], cx)}
        <p class="kicker soft">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</p>
        <h1 tabindex="-1">{cx.words.compare}</h1>
        {ways}
    };
    let (compare, cx) = (compare.clone(), cx.clone());
    html! { {heading} <Compared compare cx /> }
}

/// The comparison itself, once the part that makes it is here.
#[component]
fn Compared(compare: Compare, cx: Context) -> impl IntoView {
    let part = RwSignal::new(COMPARISONS.get().copied().map_or(Load::START, Load::Ready));
    if part.with_untracked(|part| part.ready().is_none()) {
        Effect::new(move || fetch_into(part));
    }
    move || match part.get() {
        Load::Loading { .. } => html! { <p class="soft loading">{cx.words.fetching}</p> },
        Load::Failed(trouble) => {
            // After a new release the old one's parts are gone from the host: then only loading the page anew helps.
            let retry = move || if fetch::is_offline() { fetch_into(part) } else { page::reload() };
            let file = COMPARISONS_FILE.to_owned();
            html! { <div class="spaced"><ErrorCard trouble file retry within=true /></div> }
        }
        Load::Ready(part) => (part.show)(&compare, &cx),
    }
}

fn fetch_into(part: RwSignal<Load<Comparisons>>) {
    let _ = part.try_set(Load::START);
    spawn_local(async move {
        let offline = fetch::is_offline();
        let came = match parts::comparisons().await {
            Ok(part) => Load::Ready(*COMPARISONS.get_or_init(|| part)),
            Err(_) => Load::Failed(if offline { Trouble::Offline } else { Trouble::Broken }),
        };
        // The view may be gone when it comes: then there is nothing to tell.
        let _ = part.try_set(came);
    });
}

/// The ways to compare that the plan has something for, and the one that is shown.
fn ways(compare: &Compare, cx: &Context) -> AnyView {
    let language = cx.language;
    let plan = cx.plan.plan();
    let has_variants = !diff::variants(plan).is_empty();
    let is_here = |to: &Compare| to.without_choice() == compare.without_choice();
    let mut items = Vec::new();
    for (to, name, has_any) in [
        (Compare::default(), words::indicators(language), !plan.indicators.is_empty()),
        (Compare::Plans(None), words::plans(language), !editions(cx).is_empty()),
        (Compare::Wordings, words::wordings(language), has_variants),
        (Compare::Matrix(Matrix::default()), words::matrix(language), !plan.indicators.is_empty()),
    ] {
        let here = is_here(&to) || matches!((&to, compare), (Compare::Plans(_), Compare::Plans(_)));
        if has_any || here {
            let href = cx.route.to_compare(to).to_string();
            items.push(html! { <li><a href=href aria-current=here.then_some("page")>{name}</a></li> });
        }
    }
    html! { <nav class="choice" aria-label=words::ways(language)><ul class="options">{items}</ul></nav> }
}
