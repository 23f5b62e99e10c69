//! The same numbers as the chart, as a table.

use leptos::prelude::*;

use crate::html::html;
use malbild_plan::table::ValueTable;

/// The numbers of an indicator as a table in a disclosure: always in the page, so that it can be searched and read
/// aloud.
#[component]
pub fn ValueTableView(table: ValueTable, title: &'static str) -> impl IntoView {
    let heads = table.columns.into_iter().map(|column| {
        let note = column.note.map(|note| html! { <span class="small soft">{note}</span> });
        html! { <th scope="col">{column.name} " " {note}</th> }
    });
    let heads = heads.collect_view();
    let rows = table.rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().map(|cell| html! { <td class="num">{cell.text}</td> });
        html! { <tr><th scope="row">{row.period}</th>{cells.collect_view()}</tr> }
    });
    let (caption, label, period_head) = (table.caption.clone(), table.caption, table.period_head);
    html! {
        <details class="numbers">
            <summary>{title}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=label>
                <table>
                    <caption class="small soft">{caption}</caption>
                    <thead><tr><th scope="col">{period_head}</th>{heads}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}
