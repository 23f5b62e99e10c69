//! The table of a chart, read back, is the table of the chart.

use malbild_plan::export::{chart_csv, chart_json};
use malbild_plan::model::SeriesRole;
use malbild_plan::table::ValueTable;
use serde_json::Value;

use crate::support::{FORMS, LANGUAGES, all_published, number, published, read_csv, table_of, text};

#[test]
fn every_chart_of_every_published_plan() {
    let mut tables = 0;
    for id in all_published() {
        let plan = published(&id);
        for indicator in &plan.plan().indicators {
            for language in LANGUAGES {
                let Some(table) = table_of(&plan, indicator, language) else { continue };
                tables += 1;
                for form in FORMS {
                    let lines = read_csv(&chart_csv(&table, form, language), form);
                    assert_eq!(lines.len(), table.rows.len() + 1);
                    assert_eq!(lines[0].len(), 2 + 2 * table.columns.len());
                    for (line, row) in lines[1..].iter().zip(&table.rows) {
                        assert_eq!((text(&line[0]), text(&line[1])), (row.period.as_str(), row.code.as_str()));
                        for (at, cell) in row.cells.iter().enumerate() {
                            assert_eq!(number(&line[2 + 2 * at], form), cell.number);
                            assert_eq!(text(&line[3 + 2 * at]), cell.text);
                        }
                    }
                }
                let address = "https://exempel.se/?plan=x&indikator=\"y\"";
                let json = chart_json(&table, plan.plan(), indicator, address, language);
                same(&serde_json::from_str(&json).expect("JSON"), &table);
            }
        }
    }
    assert!(tables > 100, "only {tables} tables");
}

fn same(read: &Value, table: &ValueTable) {
    assert_eq!(read["caption"], table.caption.as_str());
    assert_eq!(read["address"], "https://exempel.se/?plan=x&indikator=\"y\"");
    let columns = read["columns"].as_array().expect("columns");
    assert_eq!(columns.len(), table.columns.len());
    for (read, column) in columns.iter().zip(&table.columns) {
        let role = match column.role {
            Some(SeriesRole::Outcome) => "outcome",
            Some(SeriesRole::Comparison) => "comparison",
            None if column.projected => "projection",
            None => "forecast",
        };
        assert_eq!(read["role"], role);
        assert_eq!(
            (read["name"].as_str(), read["note"].as_str()),
            (Some(column.name.as_str()), column.note.as_deref())
        );
    }
    let rows = read["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), table.rows.len());
    for (read, row) in rows.iter().zip(&table.rows) {
        assert_eq!(
            (read["time"].as_str(), read["period"].as_str()),
            (Some(row.period.as_str()), Some(row.code.as_str()))
        );
        let cells = read["cells"].as_array().expect("cells");
        assert_eq!(cells.len(), row.cells.len());
        for (read, cell) in cells.iter().zip(&row.cells) {
            assert_eq!((read["number"].as_f64(), read["text"].as_str()), (cell.number, Some(cell.text.as_str())));
        }
    }
}

#[test]
fn signs_of_json() {
    let plan = crate::support::plan(
        r#""indicators": [{ "id": "i", "kind": "number", "name": "\"\\\n\u0001\u2028</script>", "series": [
            { "id": "s", "role": "outcome", "values": [{ "period": "2024", "value": 1e21 }] }] }]"#,
    );
    let indicator = &plan.plan().indicators[0];
    let table = table_of(&plan, indicator, malbild_plan::Language::Sv).expect("a table");
    let json = chart_json(&table, plan.plan(), indicator, "", malbild_plan::Language::Sv);
    let read: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(read["name"], "\"\\\n\u{1}\u{2028}</script>");
    assert_eq!(read["rows"][0]["cells"][0]["number"].as_f64(), Some(1e21));
    assert!(!json.trim_end().contains(['\n', '\u{1}', '\u{2028}']));
}
