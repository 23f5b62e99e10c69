//! The plan as open data.

use leptos::prelude::*;

use crate::components::take_away::on_demand;
use crate::context::Context;
use crate::html::html;
use crate::parts::Extras;
use crate::state::state;
use crate::text::about;

/// The schema of plan files, beside the page.
const SCHEMA: &str = "schema/plan.v1.schema.json";

/// The plan's file, its schema, its licence, and tables.
pub fn data(cx: &Context) -> AnyView {
    let language = cx.language;
    let file = state().plan_file.get_untracked();
    let name = [cx.plan.plan().id.as_str(), ".json"].concat();
    let file = file.map(|file| html! { <li><a href=file download=name>{about::download(language)}</a></li> });
    let licence = match cx.plan.plan().licence.as_deref() {
        Some(licence) => html! { <p>{about::licence(language)} " " {licence}</p> },
        None => html! { <p>{about::no_licence(language)}</p> },
    };
    let of = cx.clone();
    let show = Box::new(move |extras: Extras| (extras.plan_files)(&of));
    let files = on_demand(cx.words.take_plan, show);
    html! {
        <p>{about::data_lead(language)}</p>
        <ul class="links">{file}<li><a href=SCHEMA>{about::schema(language)}</a></li></ul>
        {licence}
        {files}
    }
}
