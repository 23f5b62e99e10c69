//! A plan's tables, and all of it, as files.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::export::{Form, Table, bundle};

use super::file::{CSV, ZIP, file_name, plan_bytes, save};
use super::said::{Said, button, named_button, said_here};
use crate::browser::address;
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::state::state;
use crate::text::take_away as t;

/// The archive of all of a plan, and each of its tables in both forms of CSV.
pub fn plan_files(cx: &Context) -> AnyView {
    let language = cx.language;
    let said = Said::default();
    let (of, file) = (cx.clone(), state().plan_file.get_untracked().unwrap_or_default());
    let archive = button(t::archive(language), move || save_archive(of.clone(), file.clone(), said));
    let rows: Vec<AnyView> = Table::ALL.into_iter().map(|table| row(table, cx, said)).collect();
    html! {
        <div class="take-away">
            <p class="files">{archive}</p>
            <p class="small soft">{t::archive_lead(language)}</p>
            {said_here(said)}
            <h3>{t::tables(language)}</h3>
            <ul class="plain file-list">{rows}</ul>
            <p class="small soft">{t::tables_lead(language)}</p>
        </div>
    }
}

/// A table and its buttons.
fn row(table: Table, cx: &Context, said: Said) -> AnyView {
    let language = cx.language;
    let file = table.file(language);
    let mut buttons = Vec::new();
    let excel = (t::for_excel(language), Form::Swedish, "");
    for (text, form, end) in [excel, (t::for_programs(language), Form::Plain, "-rfc4180")] {
        let of = cx.clone();
        buttons.push(named_button(text, Some([text, ", ", file].concat()), move || {
            let name = file_name(of.plan.plan(), &[file, end].concat(), CSV.0);
            save(&name, CSV.1, table.csv(of.plan, form, language).as_bytes(), said, language);
        }));
    }
    html! {
        <li>
            <p><b>{file}</b> " – " {table.about(language)}</p>
            <p class="files">{buttons}</p>
        </li>
    }
}

fn save_archive(cx: Context, file: String, said: Said) {
    let language = cx.language;
    said.set(cx.words.fetching.to_owned());
    spawn_local(async move {
        let bytes = match plan_bytes(&file, &cx).await {
            Ok(bytes) => bytes,
            Err(why) => return said.set(why.to_owned()),
        };
        let mut route = cx.route.with_view(View::Start);
        route.review = false;
        match bundle(cx.plan, &bytes, &address::whole(&route), language) {
            Some(archive) => save(&file_name(cx.plan.plan(), "", ZIP.0), ZIP.1, &archive, said, language),
            None => said.set(t::too_large(language).to_owned()),
        }
    });
}
