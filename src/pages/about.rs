//! What the plan holds beside goals, indicators and activities, as one long page with a table of contents.

use leptos::prelude::*;
use malbild_plan::diff;

use crate::components::about::{Section, accessibility};
use crate::components::breadcrumb;
use crate::components::compare::editions;
use crate::context::Context;
use crate::html::html;
use crate::route::{Compare, View};
use crate::state::State;
use crate::text::{about, compare};

/// Everything about the plan, in sections that addresses can name.
pub fn about_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let top = cx.route.with_view(View::About).to_string();
    let (mut links, mut sections) = (Vec::new(), Vec::new());
    for section in Section::ALL {
        let Some(content) = section.content(cx) else { continue };
        let (id, heading) = (section.id(), section.heading(cx.language));
        let (content, to_top) = match section.fold(cx.language) {
            Some(fold) => (html! { <details class="unfolds"><summary>{fold}</summary>{content}</details> }, None),
            None => (
                content,
                Some(html! { <p class="to-top small"><a href=top.clone()>{about::to_top(cx.language)}</a></p> }),
            ),
        };
        links.push(html! { <li><a href=cx.section(id)>{heading}</a></li> });
        sections.push(html! {
            <section id=id>
                <h2 tabindex="-1">{heading}</h2>
                {content}
                {to_top}
            </section>
        });
    }
    let summary = plan.summary.as_ref().map(|summary| html! { <p class="summary">{cx.text(summary)}</p> });
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{cx.words.about_plan}</h1>
        {summary}
        {comparisons(cx)}
        <div class="with-contents">
            <nav class="contents" aria-label=about::contents(cx.language)>
                <p class="small soft" aria-hidden="true">{about::contents(cx.language)}</p>
                <ol>{links}</ol>
            </nav>
            <div class="about-plan">{sections}</div>
        </div>
    }
}

/// The ways to compare the plan with others, and its wordings with each other; nothing where there is nothing to compare.
fn comparisons(cx: &Context) -> Option<AnyView> {
    let has_variants = !diff::variants(cx.plan.plan()).is_empty();
    let mut links = Vec::new();
    for (to, name, has_any) in [
        (Compare::Plans(None), compare::with_editions(cx.language), !editions(cx).is_empty()),
        (Compare::Wordings, compare::with_wordings(cx.language), has_variants),
    ] {
        if has_any {
            links.push(html! { <li><a href=cx.route.to_compare(to).to_string()>{name}</a></li> });
        }
    }
    (!links.is_empty()).then(|| html! { <ul class="links spaced">{links}</ul> })
}

/// The accessibility statement by itself, where no plan is open.
pub fn site_page(state: State) -> AnyView {
    let language = state.language();
    html! {
        <h1 tabindex="-1">{state.words().accessibility_statement}</h1>
        <div class="about-plan">{accessibility(language)}</div>
    }
}
