//! The economy as charts: how one line goes over the years, and the lines beside each other in one year. Only where
//! there are at least three numbers of the same unit to compare.

use super::bars::{Bar, BarChart, BarGroup, LEAST_BARS, after};
use super::words;
use crate::Language;
use crate::economy::{EconomyRow, EconomyTable, Sort, economy_tables};
use crate::format::number;
use crate::model::{EconomyItem, EconomyKind, Plan};
use crate::say::economy_kind;

/// No more charts than this: a plan with more units than a few is damaged.
const MOST_CHARTS: usize = 8;

/// The charts of a plan's economy, for each unit at most two.
pub fn economy_charts(plan: &Plan, language: Language) -> Vec<BarChart> {
    let mut charts = Vec::new();
    for table in economy_tables(plan, language) {
        charts.extend(over_time(&table, language));
        charts.extend(beside(&table, language));
    }
    charts.truncate(MOST_CHARTS);
    charts
}

/// How the main line goes over the years; none where no line tells of two.
fn over_time(table: &EconomyTable<'_>, language: Language) -> Option<BarChart> {
    let mut main: Option<(&EconomyRow<'_>, (bool, usize))> = None;
    for row in &table.rows {
        let numbers = row.cells.iter().flatten().count();
        // A sum before its parts, then the line that tells most.
        let weight = (!row.item.sum_of.is_empty(), numbers);
        if years(row, table).len() >= 2 && main.is_none_or(|(_, heaviest)| weight > heaviest) {
            main = Some((row, weight));
        }
    }
    let (row, _) = main?;
    let groups = years(row, table);
    let groups =
        groups.into_iter().map(|year| BarGroup { name: year.to_string(), bars: bars(row, year, table, language) });
    let title = row.item.name.get(language.code()).to_owned();
    let mut chart = BarChart::new(title, table.unit.clone(), label(row.item, language), groups.collect(), language)?;
    chart.summary = course(row, table, language);
    Some(chart)
}

/// The lines beside each other, in the year in which most of them tell something.
fn beside(table: &EconomyTable<'_>, language: Language) -> Option<BarChart> {
    // What holds the others would hide how they compare.
    let holds = |item: &EconomyItem| !item.sum_of.is_empty() || item.kind == EconomyKind::BudgetFrame;
    let parts: Vec<&EconomyRow<'_>> = table.rows.iter().filter(|row| !holds(row.item)).collect();
    let all: Vec<&EconomyRow<'_>> = table.rows.iter().collect();
    let (mut best, mut most): (Option<BarChart>, usize) = (None, LEAST_BARS);
    for rows in [parts, all] {
        for (at, (year, _)) in table.columns.iter().enumerate() {
            if at > 0 && table.columns.get(at - 1).is_some_and(|(before, _)| before == year) {
                continue;
            }
            let mut groups = Vec::new();
            for row in &rows {
                let bars = bars(row, *year, table, language);
                if !bars.is_empty() {
                    groups.push(BarGroup { name: name(row.item, language), bars });
                }
            }
            // Of equals the latest year.
            if groups.len() >= most {
                most = groups.len();
                let unit = rows.first().map_or("", |row| label(row.item, language));
                best = BarChart::new(words::economy_of(*year, language), table.unit.clone(), unit, groups, language);
            }
        }
        if best.is_some() {
            break;
        }
    }
    best
}

/// A line's name, with what kind of line it is where the name does not say so.
fn name(item: &EconomyItem, language: Language) -> String {
    let name = item.name.get(language.code());
    let kind = economy_kind(item.kind, language).to_ascii_lowercase();
    if name.to_ascii_lowercase().contains(&kind) { name.to_owned() } else { [name, " (", &kind, ")"].concat() }
}

/// The unit of a line as it stands after a number; empty where it has none.
fn label(item: &EconomyItem, language: Language) -> &str {
    item.unit.as_ref().map_or("", |unit| unit.label.get(language.code()))
}

/// The years that a line tells something of.
fn years(row: &EconomyRow<'_>, table: &EconomyTable<'_>) -> Vec<i32> {
    let mut years: Vec<i32> = Vec::new();
    for ((year, _), cell) in table.columns.iter().zip(&row.cells) {
        if cell.is_some() && years.last() != Some(year) {
            years.push(*year);
        }
    }
    years
}

/// What a line tells of a year.
fn bars(row: &EconomyRow<'_>, of: i32, table: &EconomyTable<'_>, language: Language) -> Vec<Bar> {
    let mut bars = Vec::new();
    for ((year, sort), cell) in table.columns.iter().zip(&row.cells) {
        if *year == of
            && let Some((value, said)) = cell
        {
            let label = [sort.word(language), " ", said].concat();
            bars.push(Bar {
                value: *value,
                label,
                series: usize::from(*sort != Sort::Budget),
                open: *sort == Sort::Forecast,
            });
        }
    }
    bars
}

/// The budget from the first to the last year, and how far forecasts and outcomes lie from it.
fn course(row: &EconomyRow<'_>, table: &EconomyTable<'_>, language: Language) -> String {
    let of = |wanted: Sort| {
        let cells = table.columns.iter().zip(&row.cells).filter(move |((_, sort), _)| *sort == wanted);
        cells.filter_map(|((year, _), cell)| cell.as_ref().map(|(value, said)| (*year, *value, said.as_str())))
    };
    let unit = after(label(row.item, language));
    let mut said = Vec::new();
    if let (Some((first, _, from)), Some((last, _, to))) = (of(Sort::Budget).next(), of(Sort::Budget).next_back())
        && first != last
    {
        said.push(words::budget_course(&[from, &unit].concat(), first, &[to, &unit].concat(), last, language));
    }
    let decimals = row.item.unit.as_ref().and_then(|unit| unit.decimals);
    for sort in [Sort::Outcome, Sort::Forecast] {
        for (year, value, _) in of(sort) {
            let Some((_, budget, _)) = of(Sort::Budget).find(|(of, ..)| *of == year) else { continue };
            let away = number((value - budget).abs(), decimals, language) + &unit;
            said.push(words::against_budget(sort == Sort::Forecast, year, value.total_cmp(&budget), &away, language));
        }
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economy::tests::plan_with;

    fn shown(economy: &str) -> Vec<String> {
        let mut shown = Vec::new();
        for chart in economy_charts(&plan_with(economy), Language::Sv) {
            shown.push(format!("{} [{}]", chart.title, chart.unit));
            for group in chart.groups {
                let bars: Vec<String> = group.bars.into_iter().map(|bar| bar.label).collect();
                shown.push(format!("{}: {}", group.name, bars.join(", ")));
            }
            shown.push(chart.summary);
        }
        shown
    }

    fn line(id: &str, kind: &str, unit: &str, amounts: &str, rest: &str) -> String {
        let unit =
            if unit.is_empty() { String::new() } else { format!(r#""unit": {{ "label": "{unit}", "decimals": 0 }},"#) };
        format!(r#"{{ "id": "{id}", "name": "{id}", "kind": "{kind}", {unit} "amounts": [{amounts}] {rest} }}"#)
    }

    #[test]
    fn lines_of_one_year_beside_each_other() {
        let economy = [
            line("Nämndens ram", "budgetFrame", "tkr", r#"{ "year": 2024, "budget": 68751 }"#, ""),
            line("Inventarier", "investment", "tkr", r#"{ "year": 2024, "budget": 150 }"#, ""),
            line("Lokaler", "cost", "tkr", r#"{ "year": 2024, "budget": 900 }"#, ""),
            line("Prioriteringar", "priority", "", r#"{ "year": 2024, "budget": 0 }"#, ""),
        ];
        assert_eq!(
            shown(&economy.join(",")),
            [
                "Poster i ekonomin 2024 [tkr]",
                "Nämndens ram: budget 68\u{a0}751",
                "Inventarier (investering): budget 150",
                "Lokaler (kostnad): budget 900",
                "Störst: Nämndens ram, budget 68\u{a0}751\u{a0}tkr. Minst: Inventarier (investering), budget 150\u{a0}tkr.",
            ]
        );
    }

    #[test]
    fn a_sum_over_the_years_and_its_parts_beside_each_other() {
        let economy = [
            line(
                "Ram",
                "budgetFrame",
                "tkr",
                r#"{ "year": 2022, "budget": 9 }, { "year": 2023, "budget": 9 }, { "year": 2024, "budget": 9 }"#,
                "",
            ),
            line(
                "Summa",
                "netCost",
                "tkr",
                r#"{ "year": 2023, "budget": 1000, "outcome": 1010 }, { "year": 2024, "budget": 1100, "forecast": 1100 }"#,
                r#", "sumOf": ["A", "B"]"#,
            ),
            line(
                "A",
                "netCost",
                "tkr",
                r#"{ "year": 2023, "budget": 700, "outcome": 690 }, { "year": 2024, "budget": 800, "forecast": 790 }"#,
                "",
            ),
            line(
                "B",
                "netCost",
                "tkr",
                r#"{ "year": 2023, "budget": 300, "outcome": 320 }, { "year": 2024, "budget": 300, "forecast": 310 }"#,
                "",
            ),
            line("C", "income", "tkr", r#"{ "year": 2024, "budget": 400 }"#, ""),
        ];
        assert_eq!(
            shown(&economy.join(",")),
            [
                "Summa [tkr]",
                "2023: budget 1\u{a0}000, utfall 1\u{a0}010",
                "2024: budget 1\u{a0}100, prognos 1\u{a0}100",
                "Budgeten går från 1\u{a0}000\u{a0}tkr (2023) till 1\u{a0}100\u{a0}tkr (2024). Utfallet 2023 är 10\u{a0}tkr över budget. Prognosen för 2024 är lika med budget.",
                "Poster i ekonomin 2024 [tkr]",
                "A (nettokostnad): budget 800, prognos 790",
                "B (nettokostnad): budget 300, prognos 310",
                "C (intäkt): budget 400",
                "Störst: A (nettokostnad), budget 800\u{a0}tkr. Minst: B (nettokostnad), budget 300\u{a0}tkr.",
            ]
        );
    }

    #[test]
    fn nothing_to_compare_is_no_chart() {
        for economy in [
            String::new(),
            line("A", "cost", "tkr", r#"{ "year": 2024, "budget": 5 }"#, ""),
            line("A", "cost", "tkr", "", ""),
            [
                line("A", "cost", "tkr", r#"{ "year": 2024, "budget": 5 }"#, ""),
                line("B", "cost", "kr", r#"{ "year": 2024, "budget": 5 }"#, ""),
            ]
            .join(","),
            // Two numbers stand as well beside each other in the table.
            [
                line("Ram", "budgetFrame", "tkr", r#"{ "year": 2024, "budget": 68751 }"#, ""),
                line("Inventarier", "investment", "tkr", r#"{ "year": 2024, "budget": 150 }"#, ""),
            ]
            .join(","),
        ] {
            assert_eq!(shown(&economy), Vec::<String>::new(), "{economy}");
        }
    }

    #[test]
    fn a_plan_of_many_lines_shows_the_first() {
        let lines: Vec<String> =
            (0..50).map(|n| line(&format!("L{n}"), "cost", "tkr", r#"{ "year": 2024, "budget": 5 }"#, "")).collect();
        let charts = economy_charts(&plan_with(&lines.join(",")), Language::En);
        assert_eq!(charts.iter().map(|chart| (chart.groups.len(), chart.left_out)).collect::<Vec<_>>(), [(20, 30)]);
    }
}
