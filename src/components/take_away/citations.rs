//! How to cite what is shown, ready to copy.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::export::{Cited, bibtex, citation, sha256};

use super::file::plan_bytes;
use super::link::copy_button;
use super::said::Said;
use crate::context::Context;
use crate::html::html;
use crate::route::{Route, View};
use crate::state::state;
use crate::text::take_away as t;

/// The citation in words and for BibTeX of what a route shows, and the fingerprint of the plan's file, once that is fetched.
/// `id` begins the ids of the fields.
pub fn citations(cx: &Context, route: &Route, address: &str, id: &'static str, said: Said) -> AnyView {
    let found = RwSignal::new(None::<Result<String, &'static str>>);
    let file = state().plan_file.get_untracked().unwrap_or_default();
    let asked = cx.clone();
    spawn_local(async move {
        let fingerprint = plan_bytes(&file, &asked).await.map(|bytes| sha256(&bytes));
        // The disclosure may be closed again.
        let _ = found.try_set(Some(fingerprint));
    });
    let cited = match &route.view {
        View::Goal(id) => cx.plan.goal(id).map(Cited::Goal),
        View::Indicator(id) => cx.plan.indicator(id).map(Cited::Indicator),
        _ => None,
    };
    let cited = cited.unwrap_or(Cited::Plan);
    let (cx, address, heading) = (cx.clone(), address.to_owned(), t::cite(cx.language));
    let fields = move || match found.get() {
        None => html! { <p role="status">{cx.words.fetching}</p> },
        Some(Err(why)) => html! { <p role="alert">{why}</p> },
        Some(Ok(fingerprint)) => both(cited, &cx, &address, &fingerprint, id, said),
    };
    html! {
        <h3>{heading}</h3>
        {fields.into_any()}
    }
}

fn both(cited: Cited<'static>, cx: &Context, address: &str, fingerprint: &str, id: &str, said: Said) -> AnyView {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let words = citation(plan, cited, address, language);
    let entry = bibtex(plan, cited, address, fingerprint, language);
    let fields = [
        ("-cite", words, t::cite_text(language), t::copy_text(language), "5"),
        ("-bibtex", entry, t::cite_bibtex(language), t::copy_bibtex(language), "11"),
    ];
    let fields = fields.map(|(end, text, label, copy, rows)| {
        let field = [id, end].concat();
        let button = copy_button(copy, t::text_copied(language), &text, field.clone(), said, language);
        html! {
            <label class="small" for=field.clone()>{label}</label>
            <textarea class="taken" readonly="" id=field rows=rows>{text}</textarea>
            <p class="files">{button}</p>
        }
    });
    html! {
        {fields.into_iter().collect_view().into_any()}
        <p class="small soft">{t::for_researchers(language)} " " <code class="checksum">{fingerprint.to_owned()}</code></p>
    }
}
