//! The same numbers as the chart, as a table.

use leptos::prelude::*;
use malbild_plan::table::ValueTable;

use crate::html::html;

/// The numbers of an indicator as a table in a disclosure: always in the page, so that it can be searched and read
/// aloud.
pub fn value_table(table: ValueTable, title: &'static str) -> AnyView {
    let mut heads = Vec::new();
    for column in table.columns {
        let note = column.note.map(|note| html! { <span class="small soft">{note}</span> });
        heads.push(html! { <th scope="col">{column.name} " " {note}</th> });
    }
    let mut rows = Vec::new();
    for row in table.rows {
        let cells: Vec<AnyView> =
            row.cells.into_iter().map(|cell| html! { <td class="num">{cell.text}</td> }).collect();
        rows.push(html! { <tr><th scope="row">{row.period}</th>{cells}</tr> });
    }
    // A region that scrolls must be reachable by keyboard, and so needs a name.
    html! {
        <details class="numbers">
            <summary>{title}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=table.caption.clone()>
                <table>
                    <caption class="small soft">{table.caption}</caption>
                    <thead><tr><th scope="col">{table.period_head}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
