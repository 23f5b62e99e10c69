//! The table under a chart, to take away.

use super::csv::{Csv, Form};
use super::json::Json;
use crate::Language;
use crate::model::{Figure, Indicator, Plan, SeriesRole, Text, Unit};
use crate::table::ValueTable;

/// The table of a chart as CSV, each of its columns twice: the number exactly as the plan holds it, and the cell as the
/// page says it. Where the pace so far leads, which the page computes, is a column of its own that says so.
pub fn chart_csv(table: &ValueTable, form: Form, language: Language) -> String {
    let (period, in_words) = match language {
        Language::Sv => ("period", "i ord"),
        Language::En => ("period", "in words"),
    };
    let mut names = vec![table.period_head.to_owned(), period.to_owned()];
    for column in &table.columns {
        let note = column.note.as_ref().map(|note| [", ", note].concat()).unwrap_or_default();
        let name = [column.name.as_str(), &note].concat();
        names.push(name.clone());
        names.push([name.as_str(), ", ", in_words].concat());
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut csv = Csv::new(form, &names);
    for row in &table.rows {
        csv.text(&row.period);
        csv.text(&row.code);
        for cell in &row.cells {
            csv.number(cell.number);
            csv.text(&cell.text);
        }
        csv.end();
    }
    csv.done()
}

/// The table of an indicator's chart as JSON, with what is needed to know what it is. `address` is where the page is. The
/// fields: `docs/data.md`.
pub fn chart_json(table: &ValueTable, plan: &Plan, indicator: &Indicator, address: &str, language: Language) -> String {
    let of = Of { kind: "indicator", id: &indicator.id, name: &indicator.name, unit: indicator.unit.as_ref() };
    json(table, plan, &of, address, language)
}

/// The same of a figure of the plan's text.
pub fn figure_json(table: &ValueTable, plan: &Plan, figure: &Figure, address: &str, language: Language) -> String {
    let of = Of { kind: "figure", id: &figure.id, name: &figure.caption, unit: figure.unit.as_ref() };
    json(table, plan, &of, address, language)
}

/// What a chart is of.
struct Of<'a> {
    kind: &'static str,
    id: &'a str,
    name: &'a Text,
    unit: Option<&'a Unit>,
}

fn json(table: &ValueTable, plan: &Plan, of: &Of<'_>, address: &str, language: Language) -> String {
    let code = language.code();
    let mut json = Json::default();
    json.open('{');
    json.field("plan", Some(&plan.id));
    json.field("title", Some(plan.title.get(code)));
    json.field("municipality", Some(plan.municipality.name.get(code)));
    json.field("board", Some(plan.board.get(code)));
    json.field("edition", plan.edition.as_ref().map(|edition| edition.get(code)));
    json.field("referenceDate", Some(&plan.reference_date.to_string()));
    json.field("licence", plan.licence.as_deref());
    json.field("address", Some(address));
    json.field("language", Some(code));
    json.field(of.kind, Some(of.id));
    json.field("name", Some(of.name.get(code)));
    json.field("unit", of.unit.map(|unit| unit.label.get(code)));
    json.field("caption", Some(&table.caption));
    json.name("columns");
    json.open('[');
    for column in &table.columns {
        json.open('{');
        json.field("name", Some(&column.name));
        json.field("note", column.note.as_deref());
        let role = match column.role {
            Some(SeriesRole::Outcome) => "outcome",
            Some(SeriesRole::Comparison) => "comparison",
            None if column.projected => "projection",
            None => "forecast",
        };
        json.field("role", Some(role));
        json.close('}');
    }
    json.close(']');
    json.name("rows");
    json.open('[');
    for row in &table.rows {
        json.open('{');
        json.field("period", Some(&row.code));
        json.field("time", Some(&row.period));
        json.name("cells");
        json.open('[');
        for cell in &row.cells {
            json.open('{');
            json.number("number", cell.number);
            json.field("text", Some(&cell.text));
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.done()
}
