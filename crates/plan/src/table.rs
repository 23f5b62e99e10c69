//! The values of an indicator as a table: everything the plan holds, as it is said, with the raw numbers beside.

use std::mem::take;

use crate::chart::order::{self, Key};
use crate::chart::pace::Pace;
use crate::chart::projection::{Projected, projected, projecting};
use crate::chart::words;
use crate::chart::{in_full, in_order, measured, note, unit};
use crate::format::{date, period};
use crate::model::{Date, Figure, Forecast, Grain, Indicator, Period, Series, SeriesRole, Value};
use crate::reading::Reading;
use crate::{Indexed, Language, say};

/// More cells than this no reader can use and no browser can show; columns that would make more are left out, and the
/// caption says so.
const MOST_CELLS: usize = 20_000;

/// The values of an indicator as a table.
#[derive(Debug)]
pub struct ValueTable {
    /// The indicator and its unit in full: `Nöjdhet, procent`.
    pub caption: String,
    /// The unit as it stands after the numbers: `medarbetare`; none where there is none.
    pub unit: Option<String>,
    /// The heading of the first column: `År` or `Tid`.
    pub period_head: &'static str,
    /// The columns after the first: every series that holds a value, then forecasts by the day they were made, then
    /// where the pace so far leads.
    pub columns: Vec<Column>,
    /// The rows in order of time, also for times where a value was to be expected and there is none.
    pub rows: Vec<Row>,
}

/// A column of a [`ValueTable`].
#[derive(Debug)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What to know of it: something to compare with, own processing.
    pub note: Option<String>,
    /// What its values are for; none for forecasts and projections.
    pub role: Option<SeriesRole>,
    /// Whether its numbers are computed by us, and so are in no document: where the pace so far leads.
    pub projected: bool,
}

/// A row of a [`ValueTable`].
#[derive(Debug)]
pub struct Row {
    /// The time in words.
    pub period: String,
    /// The time as the plan's file writes it.
    pub code: String,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// A cell of a [`ValueTable`].
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The value with its unit, or why there is none; what else to know of it stands in brackets, and after it on how
    /// many it rests.
    pub text: String,
    /// The number itself; none where there is none or it is withheld.
    pub number: Option<f64>,
}

impl ValueTable {
    /// The table of a figure, or none where it has no values.
    pub fn of_figure(plan: &Indexed, figure: &Figure, language: Language) -> Option<Self> {
        Self::of(plan, &measured(figure), language)
    }

    /// The table of an indicator of any kind, or none where it has neither values nor forecasts: the plan's own numbers
    /// and nothing else.
    pub fn of(plan: &Indexed, indicator: &Indicator, language: Language) -> Option<Self> {
        Self::with(plan, indicator, Vec::new(), language)
    }

    /// The same, and where the pace so far leads.
    pub fn of_reading(reading: &Reading<'_>, language: Language) -> Option<Self> {
        let mut projections = Vec::new();
        for of in projecting(reading) {
            projections.extend(projected(reading, of, language));
        }
        Self::with(reading.plan, reading.indicator, projections, language)
    }

    fn with(plan: &Indexed, indicator: &Indicator, projections: Vec<Projected>, language: Language) -> Option<Self> {
        let mut columns: Vec<Column> = Vec::new();
        let mut told: Vec<Vec<&Value>> = Vec::new();
        for series in &indicator.series {
            if !series.values.is_empty() {
                columns.push(column(series, plan, indicator, language));
                told.push(series.values.iter().collect());
            }
        }
        let forecasts: Vec<Value> = indicator.forecasts.iter().map(as_value).collect();
        let series = told.len();
        forecasts_by_day(indicator, &forecasts, language, &mut columns, &mut told);
        if columns.is_empty() {
            return None;
        }

        let values = told.len();
        for said in &projections {
            let note = Some(said.part.clone()).filter(|part| !part.is_empty());
            let name = words::projection_column(language).to_owned();
            columns.push(Column { name, note, role: None, projected: true });
        }
        let mut rows = Rows { plan, language, entries: Vec::new() };
        let (mut yearly, mut keys) = (true, Vec::new());
        for value in told.iter().flatten() {
            yearly &= value.period.grain() == Grain::Year;
            keys.push(Key::new(rows.position(&value.period), value.period.to_string(), keys.len()));
        }
        yearly &= projections.iter().all(|said| said.deadline.month.is_none());
        // At most how many rows there are, without the missing ones.
        order::in_order(&mut keys);
        let times = keys.iter().filter(|key| key.is_first()).count();
        let all = columns.len();
        columns.truncate((MOST_CELLS / times.max(1)).max(1));
        for (column, values) in told.iter().enumerate().take(columns.len()) {
            rows.add(column, values, column < series, indicator);
        }
        for (at, said) in projections.iter().enumerate().filter(|(at, _)| values + at < columns.len()) {
            rows.project(values + at, said);
        }

        let mut caption = indicator.label().get(language.code()).to_owned();
        let left_out =
            if columns.len() < all { words::first_columns(columns.len(), all, language) } else { String::new() };
        for said in [unit(indicator, language), left_out] {
            if !said.is_empty() {
                caption = caption + ", " + &said;
            }
        }
        Some(Self {
            caption,
            unit: indicator.unit.as_ref().map(|unit| unit.label.get(language.code()).to_owned()),
            period_head: if yearly { words::year(language) } else { words::period(language) },
            rows: rows.in_order(columns.len()),
            columns,
        })
    }
}

/// A table that is being filled.
struct Rows<'a> {
    plan: &'a Indexed,
    language: Language,
    entries: Vec<Entry>,
}

/// A cell on its way into its row.
struct Entry {
    position: f64,
    period: String,
    code: String,
    column: usize,
    cell: Cell,
}

impl Rows<'_> {
    /// Adds the values of a column; of a series only the first of each time, and a word where a value is missing.
    fn add(&mut self, column: usize, values: &[&Value], is_series: bool, indicator: &Indicator) {
        let pace = Pace::new(indicator, self.plan);
        let mut before: Option<&Period> = None;
        for (_, value) in in_order(values, &|period| self.position(period)) {
            if let Some(before) = before.filter(|_| is_series) {
                for (from, to) in pace.missing(before, &value.period) {
                    self.put(column, &from, &to, missing(self.language));
                }
            }
            let cell = Cell { text: in_full(value, indicator, self.language), number: value.number() };
            self.put(column, &value.period, &value.period, cell);
            before = Some(&value.period);
        }
    }

    /// Adds a projection in the row of its deadline.
    fn project(&mut self, column: usize, said: &Projected) {
        let deadline = match said.deadline {
            Date { year, month: None, .. } => Period::Year(year),
            Date { year, month: Some(month), day: None } => Period::Month(year, month),
            day => Period::Day(day),
        };
        self.put(column, &deadline, &deadline, Cell { text: said.text.clone(), number: Some(said.number) });
    }

    fn put(&mut self, column: usize, from: &Period, to: &Period, cell: Cell) {
        let (mut period, mut code) = (self.name(from), from.to_string());
        if from != to {
            period = period + " – " + &self.name(to);
            code = code + ".." + &to.to_string();
        }
        self.entries.push(Entry { position: self.position(from), period, code, column, cell });
    }

    fn position(&self, period: &Period) -> f64 {
        period.position(|point| self.plan.last_month(point))
    }

    fn name(&self, time: &Period) -> String {
        period(time, &self.plan.plan().reporting_points, self.language)
    }

    /// The rows in order of time.
    fn in_order(mut self, columns: usize) -> Vec<Row> {
        let mut keys = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            keys.push(Key::new(entry.position, entry.code.clone(), at));
        }
        order::in_order(&mut keys);
        let mut rows: Vec<Row> = Vec::new();
        for key in keys {
            let Some(entry) = self.entries.get_mut(key.at) else { continue };
            if key.is_first() {
                let cells = (0..columns).map(|_| Cell { text: "–".to_owned(), number: None }).collect();
                rows.push(Row { period: take(&mut entry.period), code: take(&mut entry.code), cells });
            }
            if let Some(place) = rows.last_mut().and_then(|row| row.cells.get_mut(entry.column)) {
                std::mem::swap(place, &mut entry.cell);
            }
        }
        rows
    }
}

fn missing(language: Language) -> Cell {
    Cell { text: words::missing(language).to_owned(), number: None }
}

fn column(series: &Series, plan: &Indexed, indicator: &Indicator, language: Language) -> Column {
    let note = note(series, indicator, language);
    Column { name: say::series_name(series, plan, language), note, role: Some(series.role), projected: false }
}

/// Adds a column for the forecasts that were made on the same day, in the order they were first told. Several forecasts
/// of the same day about the same time are told apart in columns of their own.
fn forecasts_by_day<'v>(
    indicator: &Indicator,
    values: &'v [Value],
    language: Language,
    columns: &mut Vec<Column>,
    told: &mut Vec<Vec<&'v Value>>,
) {
    let made = |at: usize| indicator.forecasts.get(at).and_then(|forecast| forecast.made);
    let day = |at: usize| made(at).map(|made| made.to_string()).unwrap_or_default();
    let mut keys = Vec::new();
    for (at, value) in values.iter().enumerate() {
        keys.push(Key::new(0.0, format!("{} {}", day(at), value.period), at));
    }
    order::in_order(&mut keys);
    let mut before: usize = 0;
    for key in &mut keys {
        before = if key.is_first() { 0 } else { before + 1 };
        *key = Key::new(0.0, format!("{} {before}", day(key.at)), key.at);
    }
    order::in_order(&mut keys);
    for key in keys {
        if key.is_first() {
            let note = made(key.at).map(|made| [words::made(language), " ", &date(made, language)].concat());
            let name = words::forecast_column(language).to_owned();
            columns.push(Column { name, note, role: None, projected: false });
            told.push(Vec::new());
        }
        if let (Some(column), Some(value)) = (told.last_mut(), values.get(key.at)) {
            column.push(value);
        }
    }
}

/// A forecast in the shape of a value, so that it is said as values are.
fn as_value(forecast: &Forecast) -> Value {
    let (period, value, answer) = (forecast.period.clone(), forecast.value, forecast.answer);
    Value { period, value, answer, ..Value::default() }
}

#[cfg(test)]
mod tests;
