//! The economy as tables: one a unit, a row for each line, and for each year what was budgeted, expected and spent.

use crate::Language;
use crate::format::number;
use crate::model::{Amount, EconomyItem, Plan, Unit};

/// More years than this no table can show; the first are left out then.
const MOST_YEARS: usize = 60;

/// The lines of the economy that have the same unit.
#[derive(Debug)]
pub struct EconomyTable<'p> {
    /// The unit in full: "tusen kronor"; empty where the document tells amounts without one.
    pub unit: String,
    /// The columns in order: by year, and within a year as [`Sort`] is ordered. Only those that hold a number.
    pub columns: Vec<(i32, Sort)>,
    /// The rows, in the plan's order.
    pub rows: Vec<EconomyRow<'p>>,
}

/// One line of the economy.
#[derive(Debug)]
pub struct EconomyRow<'p> {
    /// The line itself.
    pub item: &'p EconomyItem,
    /// One cell for each column: the number, and as it is written.
    pub cells: Vec<Option<(f64, String)>>,
}

/// What an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// What was budgeted.
    Budget,
    /// What is expected.
    Forecast,
    /// What it became.
    Outcome,
}

impl Sort {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Budget, Self::Forecast, Self::Outcome];

    /// The number of this sort; none where there is none or it is no number.
    pub fn of(self, amount: &Amount) -> Option<f64> {
        let value = match self {
            Self::Budget => amount.budget,
            Self::Forecast => amount.forecast,
            Self::Outcome => amount.outcome,
        };
        value.filter(|value| value.is_finite())
    }

    /// What it is called, without a capital.
    pub fn word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Budget, _) => "budget",
            (Self::Forecast, Language::Sv) => "prognos",
            (Self::Forecast, Language::En) => "forecast",
            (Self::Outcome, Language::Sv) => "utfall",
            (Self::Outcome, Language::En) => "outcome",
        }
    }
}

/// The economy of a plan: a table for each unit, in the order the units come. A line without a number is in the table
/// of its unit, too.
pub fn economy_tables(plan: &Plan, language: Language) -> Vec<EconomyTable<'_>> {
    let mut tables: Vec<EconomyTable<'_>> = Vec::new();
    for item in &plan.economy {
        let unit = unit_name(item.unit.as_ref(), language);
        let row = EconomyRow { item, cells: Vec::new() };
        match tables.iter_mut().find(|table| table.unit == unit) {
            Some(table) => table.rows.push(row),
            None => tables.push(EconomyTable { unit, columns: Vec::new(), rows: vec![row] }),
        }
    }
    for table in &mut tables {
        table.columns = columns(&table.rows);
        for row in &mut table.rows {
            for (year, sort) in &table.columns {
                row.cells.push(amount(row.item, *year, *sort).map(|value| (value, said(value, row.item, language))));
            }
        }
    }
    tables
}

fn unit_name(unit: Option<&Unit>, language: Language) -> String {
    unit.map(|unit| unit.name.as_ref().unwrap_or(&unit.label).get(language.code()).to_owned()).unwrap_or_default()
}

/// The first number that a line tells of a sort in a year.
fn amount(item: &EconomyItem, year: i32, sort: Sort) -> Option<f64> {
    item.amounts.iter().filter(|amount| amount.year == year).find_map(|amount| sort.of(amount))
}

fn said(value: f64, item: &EconomyItem, language: Language) -> String {
    number(value, item.unit.as_ref().and_then(|unit| unit.decimals), language)
}

/// The years and sorts that hold a number.
fn columns(rows: &[EconomyRow<'_>]) -> Vec<(i32, Sort)> {
    let mut years: Vec<i32> = Vec::new();
    for amount in rows.iter().flat_map(|row| &row.item.amounts) {
        let at = years.partition_point(|year| *year < amount.year);
        if years.get(at) != Some(&amount.year) {
            years.insert(at, amount.year);
            if years.len() > MOST_YEARS {
                years.remove(0);
            }
        }
    }
    let mut columns = Vec::new();
    for year in years {
        for sort in Sort::ALL {
            if rows.iter().any(|row| amount(row.item, year, sort).is_some()) {
                columns.push((year, sort));
            }
        }
    }
    columns
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A plan whose economy is the JSON given.
    pub(crate) fn plan_with(economy: &str) -> Plan {
        let json = format!(
            r#"{{ "schemaVersion": "1.0", "id": "by-2024", "title": "Plan", "municipality": {{ "name": "By" }},
                "board": "N\u00e4mnden", "referenceDate": "2024-12-31", "economy": [{economy}] }}"#
        );
        crate::read(json.as_bytes()).plan.expect("a plan")
    }

    fn shown(table: &EconomyTable<'_>) -> Vec<String> {
        let head = table.columns.iter().map(|(year, sort)| format!("{year} {}", sort.word(Language::Sv)));
        let mut lines = vec![format!("{} | {}", table.unit, head.collect::<Vec<_>>().join(" | "))];
        for row in &table.rows {
            let cells = row.cells.iter().map(|cell| cell.as_ref().map_or("", |(_, said)| said.as_str()));
            lines.push(format!("{} | {}", row.item.name.sv, cells.collect::<Vec<_>>().join(" | ")));
        }
        lines
    }

    #[test]
    fn a_table_a_unit_with_the_columns_that_hold_something() {
        let plan = plan_with(
            r#"{ "id": "a", "name": "Ram", "kind": "budgetFrame", "unit": { "label": "tkr", "name": "tusen kronor" },
                 "amounts": [{ "year": 2024, "budget": 68751 }, { "year": 2023, "budget": 66000, "outcome": 66400 }] },
               { "id": "b", "name": "Bil", "kind": "investment", "unit": { "label": "mnkr", "decimals": 1 },
                 "amounts": [{ "year": 2024, "forecast": 0.35 }] },
               { "id": "c", "name": "Inköp", "kind": "cost", "unit": { "label": "tkr", "name": "tusen kronor" },
                 "amounts": [{ "year": 2024, "forecast": -150 }] },
               { "id": "d", "name": "Utan", "kind": "priority" }"#,
        );
        let tables = economy_tables(&plan, Language::Sv);
        let shown: Vec<Vec<String>> = tables.iter().map(shown).collect();
        assert_eq!(
            shown,
            [
                vec![
                    "tusen kronor | 2023 budget | 2023 utfall | 2024 budget | 2024 prognos".to_owned(),
                    "Ram | 66\u{a0}000 | 66\u{a0}400 | 68\u{a0}751 | ".to_owned(),
                    "Inköp |  |  |  | −150".to_owned(),
                ],
                vec!["mnkr | 2024 prognos".to_owned(), "Bil | 0,3".to_owned()],
                vec![" | ".to_owned(), "Utan | ".to_owned()],
            ]
        );
    }

    #[test]
    fn a_year_told_twice_counts_once_and_endless_years_are_cut() {
        let years: Vec<String> =
            (1000..2000).map(|year| format!(r#"{{ "year": {year}, "budget": {year} }}"#)).collect();
        let plan = plan_with(&format!(
            r#"{{ "id": "a", "name": "A", "kind": "cost", "amounts": [{}, {{ "year": 1999, "budget": 5 }}] }}"#,
            years.join(",")
        ));
        let tables = economy_tables(&plan, Language::Sv);
        let table = tables.first().expect("a table");
        assert_eq!(table.columns.len(), MOST_YEARS);
        assert_eq!(table.columns.last(), Some(&(1999, Sort::Budget)));
        let last = table.rows.first().and_then(|row| row.cells.last()).expect("a cell");
        assert_eq!(last.as_ref().map(|(value, _)| *value), Some(1999.0));
    }
}
