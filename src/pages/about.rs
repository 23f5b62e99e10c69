//! What the plan holds beside goals, indicators and activities, as one long page with a table of contents.

use leptos::prelude::*;

use crate::components::about::{Section, accessibility};
use crate::components::breadcrumb;
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::state::State;
use crate::text::about;

/// Everything about the plan, in sections that addresses can name.
pub fn about_page(cx: &Context) -> AnyView {
    let plan = cx.plan.plan();
    let top = cx.route.with_view(View::About).to_string();
    let (mut links, mut sections) = (Vec::new(), Vec::new());
    for section in Section::ALL {
        let Some(content) = section.content(cx) else { continue };
        let (id, heading) = (section.id(), section.heading(cx.language));
        links.push(html! { <li><a href=cx.section(id)>{heading}</a></li> });
        sections.push(html! {
            <section id=id>
                <h2 tabindex="-1">{heading}</h2>
                {content}
                <p class="to-top small"><a href=top.clone()>{about::to_top(cx.language)}</a></p>
            </section>
        });
    }
    let summary = plan.summary.as_ref().map(|summary| html! { <p class="summary">{cx.text(summary)}</p> });
    html! {
        {breadcrumb(&[], cx)}
        <p class="kicker soft">{cx.text(&plan.board)} " · " {cx.text(&plan.title)}</p>
        <h1 tabindex="-1">{cx.words.about_plan}</h1>
        {summary}
        <div class="with-contents">
            <nav class="contents" aria-label=about::contents(cx.language)>
                <p class="small soft" aria-hidden="true">{about::contents(cx.language)}</p>
                <ol>{links}</ol>
            </nav>
            <div class="about-plan">{sections}</div>
        </div>
    }
}

/// The accessibility statement by itself, where no plan is open.
pub fn site_page(state: State) -> AnyView {
    let language = state.language();
    html! {
        <h1 tabindex="-1">{state.words().accessibility_statement}</h1>
        <div class="about-plan statement-alone">{accessibility(2, language)}</div>
    }
}
