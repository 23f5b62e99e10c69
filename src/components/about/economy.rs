//! The economy: charts where there is something to compare, and everything as a table.

use leptos::prelude::*;
use malbild_plan::chart::economy_charts;
use malbild_plan::model::{Citation, EconomyItem};
use malbild_plan::{EconomyRow, EconomyTable, Sort, economy_tables, say};

use super::bar_figure::BarFigure;
use crate::components::take_away::{Subject, take_chart};
use crate::components::{remarks, source_line};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// Charts, tables and notes.
pub fn economy(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    if plan.economy.is_empty() {
        return None;
    }
    let mut parts: Vec<AnyView> = Vec::new();
    for (at, chart) in economy_charts(plan, cx.language).into_iter().enumerate() {
        let title = chart.title.clone();
        parts.push(html! { <BarFigure chart /> });
        parts.push(take_chart(Subject::Economy(at), title, cx));
    }
    for economy in economy_tables(plan, cx.language).iter().filter(|table| !says_nothing(table)) {
        parts.push(table(economy, cx));
    }
    let has_note = |item: &&EconomyItem| item.note.is_some() || !item.sum_of.is_empty() || !item.remarks.is_empty();
    let notes: Vec<AnyView> = plan.economy.iter().filter(has_note).map(|item| note(item, cx)).collect();
    if !notes.is_empty() {
        let count = notes.len().to_string();
        parts.push(html! {
            <details class="unfolds">
                <summary>{about::notes(cx.language)} " (" {count} ")"</summary>
                <ul class="statements">{notes}</ul>
            </details>
        });
    }
    Some(parts.into_any())
}

/// Whether a table is nothing but zeros without a unit: no amount that a document tells, and the lines' notes say what
/// is meant.
fn says_nothing(table: &EconomyTable<'_>) -> bool {
    let zeros = |row: &EconomyRow<'_>| row.cells.iter().flatten().all(|(value, _)| *value == 0.0);
    table.unit.is_empty() && table.rows.iter().all(|row| row.item.note.is_some() && zeros(row))
}

/// Years across, lines down.
fn table(table: &EconomyTable<'static>, cx: &Context) -> AnyView {
    let language = cx.language;
    let mut years: Vec<(i32, usize)> = Vec::new();
    for (year, _) in &table.columns {
        match years.last_mut() {
            Some((last, columns)) if last == year => *columns += 1,
            _ => years.push((*year, 1)),
        }
    }
    let mut groups = Vec::new();
    for (year, columns) in years {
        groups.push(html! { <th scope="colgroup" colspan=columns.to_string()>{year.to_string()}</th> });
    }
    let mut heads = Vec::new();
    for (year, sort) in &table.columns {
        let class = first_of_year(*year, *sort, table);
        heads.push(html! { <th scope="col" class=class>{say::capital(sort.word(language))}</th> });
    }
    let rows: Vec<AnyView> = table.rows.iter().map(|line| row(line, table, cx)).collect();
    let unit = if table.unit.is_empty() { about::no_unit(language) } else { &table.unit };
    let caption = [about::economy(language), ", ", unit].concat();
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label=caption.clone()>
            <table class="economy">
                <caption class="small soft">{caption}</caption>
                <thead>
                    <tr><th scope="col" rowspan="2">{about::line(language)}</th>{groups}</tr>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {sources(table, cx)}
    }
}

/// Where the lines of a table stand, each place once.
fn sources(table: &EconomyTable<'static>, cx: &Context) -> Vec<AnyView> {
    let mut told: Vec<&'static Citation> = Vec::new();
    for source in table.rows.iter().filter_map(|row| row.item.source.as_ref()) {
        if !told.contains(&source) {
            told.push(source);
        }
    }
    told.into_iter().filter_map(|source| source_line(Some(source), cx)).collect()
}

/// The class of a cell that begins a year.
fn first_of_year(year: i32, sort: Sort, table: &EconomyTable<'static>) -> Option<&'static str> {
    let first = table.columns.iter().find(|(of, _)| *of == year);
    first.is_some_and(|(_, first)| *first == sort).then_some("first")
}

fn row(row: &EconomyRow<'static>, table: &EconomyTable<'static>, cx: &Context) -> AnyView {
    let mut cells = Vec::new();
    for ((year, sort), cell) in table.columns.iter().zip(&row.cells) {
        let first = first_of_year(*year, *sort, table).map_or("num", |_| "num first");
        cells.push(match cell {
            Some((_, said)) => html! { <td class=first>{said.clone()}</td> },
            None => html! { <td class=first>"–"</td> },
        });
    }
    let sum = !row.item.sum_of.is_empty();
    let kind = say::economy_kind(row.item.kind, cx.language);
    html! {
        <tr class=sum.then_some("sum")>
            <th scope="row">{cx.text(&row.item.name)} <span class="small soft">" " {kind}</span></th>
            {cells}
        </tr>
    }
}

/// What is to be known of a line beside its numbers.
fn note(item: &'static EconomyItem, cx: &Context) -> AnyView {
    let note = item.note.as_ref().map(|note| html! { <p>{cx.text(note)}</p> });
    let mut parts: Vec<&str> = Vec::new();
    for id in &item.sum_of {
        let part = cx.plan.plan().economy.iter().find(|other| other.id == *id);
        parts.push(part.map_or(id.as_str(), |part| cx.string(&part.name)));
    }
    let sum = (!parts.is_empty()).then(|| {
        html! { <p class="small soft">{about::sum_of(cx.language)} ": " {parts.join(", ")} "."</p> }
    });
    html! {
        <li>
            <p class="name">{cx.text(&item.name)}</p>
            {note}
            {sum}
            {remarks(&item.remarks, 4, cx)}
        </li>
    }
}
