//! The same numbers as the chart, as a table.

use leptos::prelude::*;
use malbild_plan::table::ValueTable;

use crate::html::html;

/// Units of more letters than this are not told again in each cell where it is narrow: the caption tells them.
const SHORT: usize = 3;

/// A cell's text, with the unit in it apart.
fn in_parts(text: String, unit: Option<&str>) -> AnyView {
    let parts = unit.and_then(|unit| text.split_once(unit).map(|(before, after)| (before, unit, after)));
    let Some((number, unit, after)) = parts else { return text.into_any() };
    let (number, unit, after) = (number.to_owned(), unit.to_owned(), after.to_owned());
    html! { {number} <span class="unit">{unit}</span> {after} }
}

/// The numbers of an indicator as a table in a disclosure: always in the page, so that it can be searched and read
/// aloud.
pub fn value_table(table: ValueTable, title: &'static str) -> AnyView {
    let long = table.unit.as_deref().filter(|unit| unit.chars().count() > SHORT);
    let mut heads = Vec::new();
    for column in table.columns {
        let note = column.note.map(|note| html! { <span class="small soft">{note}</span> });
        heads.push(html! { <th scope="col">{column.name} " " {note}</th> });
    }
    let mut rows = Vec::new();
    for row in table.rows {
        let cells: Vec<AnyView> =
            row.cells.into_iter().map(|cell| html! { <td class="num">{in_parts(cell.text, long)}</td> }).collect();
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
