//! Something could not be fetched or read: why, and what to do.

use leptos::prelude::*;

use super::Checked;
use crate::html::{Element, html};
use crate::load::Trouble;
use crate::parts::{Checks, EXTRAS_FILE, VIEWS_FILE};
use crate::state::{CATALOGUE_FILE, state};
use crate::text::Words;

/// Says in plain words why something is not shown, with a way on. The page around it stays.
#[component]
pub fn ErrorCard(
    /// What went wrong.
    trouble: Trouble,
    /// The file that was to be fetched.
    file: String,
    /// What the retry button does.
    retry: impl Fn() + 'static,
    /// Whether it stands within a view that has a heading of its own.
    #[prop(default = false)]
    within: bool,
) -> impl IntoView {
    let state = state();
    let t = state.words();
    let words = words(&trouble, t);
    let to_plans = state.has_several_plans().then(|| {
        let href = state.route.get().to_catalogue().to_string();
        html! { <a class="button quiet" href=href>{t.to_plans}</a> }
    });
    // The search is a view itself: where views cannot be had, it cannot either.
    let to_search = (state.has_several_plans() && !matches!(file.as_str(), VIEWS_FILE | EXTRAS_FILE)).then(|| {
        let href = state.route.get().to_catalogue().to_search().to_string();
        html! { <a class="button quiet" href=href>{t.search_all}</a> }
    });
    let details = match trouble {
        Trouble::Status(status) => Some(html! { <p>{t.error_status} " " {status.to_string()}</p> }),
        Trouble::Unreadable(bytes) => {
            let file = file.clone();
            let show = Box::new(move |checks: Checks| (checks.findings)(&bytes, &file, false, state.language()));
            Some(html! { <Checked show /> })
        }
        _ => None,
    };
    let heading = match file.as_str() {
        CATALOGUE_FILE => t.error_list_heading,
        VIEWS_FILE | EXTRAS_FILE => t.error_view_heading,
        _ => t.error_heading,
    };
    let mut button = Element::new("button");
    button.attribute("type", "button");
    button.attribute("class", "button");
    button.on_click(Box::new(move |_| retry()));
    button.text(t.retry);
    let button = button.into_view();
    let title = if within {
        super::heading(2, heading.into_any())
    } else {
        html! { <h1 tabindex="-1">{heading}</h1> }
    };
    html! {
        <div class="card" role="alert">
            {title}
            <p class="lead">{words}</p>
            <p class="actions">{button} {to_plans} {to_search}</p>
            <div class="small">
                <p class="soft">{t.error_for_host}</p>
                <p>{t.error_file} " " <code>{file}</code></p>
                {details}
            </div>
        </div>
    }
}

fn words(trouble: &Trouble, t: &Words) -> &'static str {
    match trouble {
        Trouble::Offline => t.error_offline,
        Trouble::Stalled => t.error_stalled,
        Trouble::Broken => t.error_broken,
        Trouble::Status(401 | 403) => t.error_forbidden,
        Trouble::Status(404 | 410) => t.error_missing,
        Trouble::Status(429 | 503) => t.error_busy,
        Trouble::Status(_) => t.error_server,
        Trouble::NoPlans => t.error_no_plans,
        Trouble::Unreadable(_) => t.error_unreadable,
    }
}
