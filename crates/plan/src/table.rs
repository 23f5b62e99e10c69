//! The values of an indicator as a table: everything the plan holds, as it is said, with the raw numbers beside.

use std::collections::{HashMap, HashSet};

use crate::chart::pace::{Missing, Pace};
use crate::chart::words;
use crate::chart::{in_order, unit};
use crate::format::{date, period};
use crate::model::{Date, Flag, Forecast, Grain, Indicator, Period, Series, SeriesRole, Value};
use crate::{Indexed, Language, say};

/// More cells than this no reader can use and no browser can show; columns that would make more are left out, and the
/// caption says so.
const MOST_CELLS: usize = 20_000;

/// The values of an indicator as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueTable {
    /// The indicator and its unit in full: `Nöjdhet, procent`.
    pub caption: String,
    /// The heading of the first column: `År` or `Tid`.
    pub period_head: &'static str,
    /// The columns after the first: every series that holds a value, then forecasts by the day they were made.
    pub columns: Vec<Column>,
    /// The rows in order of time, also for times where a value was to be expected and there is none.
    pub rows: Vec<Row>,
}

/// A column of a [`ValueTable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What to know of it: something to compare with, own processing.
    pub note: Option<String>,
    /// What its values are for; none for forecasts.
    pub role: Option<SeriesRole>,
}

/// A row of a [`ValueTable`].
#[derive(Clone, Debug, PartialEq)]
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
    /// The value with its unit, or why there is none; what else to know of it stands in brackets.
    pub text: String,
    /// The number itself; none where there is none or it is withheld.
    pub number: Option<f64>,
}

impl ValueTable {
    /// The table of an indicator of any kind, or none where it has neither values nor forecasts.
    pub fn of(plan: &Indexed, indicator: &Indicator, language: Language) -> Option<Self> {
        let series: Vec<&Series> = indicator.series.iter().filter(|series| !series.values.is_empty()).collect();
        let forecasts = forecasts_by_day(indicator);
        let mut columns: Vec<Column> = series.iter().map(|series| column(series, plan, indicator, language)).collect();
        columns.extend(forecasts.iter().map(|(made, _)| forecast_column(*made, language)));
        if columns.is_empty() {
            return None;
        }
        let (all, times) = (columns.len(), times(indicator));
        columns.truncate((MOST_CELLS / times.max(1)).max(1));

        let mut rows = Rows { plan, language, columns: columns.len(), of: HashMap::new(), told: Vec::new() };
        for (column, series) in series.iter().take(columns.len()).enumerate() {
            rows.add(column, &series.values, indicator);
        }
        let room = columns.len().saturating_sub(series.len());
        for (column, (_, forecasts)) in forecasts.iter().take(room).enumerate() {
            let values: Vec<Value> = forecasts.iter().map(|forecast| as_value(forecast)).collect();
            for value in &values {
                rows.put(series.len() + column, &value.period, cell(value, indicator, language));
            }
        }
        let grains = indicator.series.iter().flat_map(|series| series.values.iter().map(|value| value.period.grain()));
        let yearly = grains.chain(indicator.forecasts.iter().map(|f| f.period.grain())).all(|g| g == Grain::Year);
        let name = indicator.short_name.as_ref().unwrap_or(&indicator.name).get(language.code());
        let unit = unit(indicator, language);
        let left_out = (columns.len() < all).then(|| words::first_columns(columns.len(), all, language));
        let caption = [Some(name.to_owned()), Some(unit).filter(|unit| !unit.is_empty()), left_out];
        Some(Self {
            caption: caption.into_iter().flatten().collect::<Vec<_>>().join(", "),
            period_head: if yearly { words::year(language) } else { words::period(language) },
            columns,
            rows: rows.in_order(),
        })
    }
}

/// At most how many rows there are, without the missing ones.
fn times(indicator: &Indicator) -> usize {
    let told = indicator.series.iter().flat_map(|series| series.values.iter().map(|value| &value.period));
    told.chain(indicator.forecasts.iter().map(|forecast| &forecast.period)).collect::<HashSet<_>>().len()
}

/// A table that is being filled.
struct Rows<'a> {
    plan: &'a Indexed,
    language: Language,
    columns: usize,
    /// The row of each time.
    of: HashMap<String, usize>,
    /// The rows and where they lie in time.
    told: Vec<(f64, Row)>,
}

impl Rows<'_> {
    /// Adds the values of a series, and a word where a value between them is missing.
    fn add(&mut self, column: usize, values: &[Value], indicator: &Indicator) {
        let pace = Pace::new(indicator, self.plan);
        let ordered = in_order(values, |period| self.position(period));
        let mut before: Option<&Period> = None;
        for (_, value) in ordered {
            match before.map_or(Missing::None, |before| pace.missing(before, &value.period)) {
                Missing::None => {}
                Missing::Each(periods) => {
                    for period in periods {
                        self.put(column, &period, missing(self.language));
                    }
                }
                Missing::Span(from, to) => {
                    let span = format!("{} – {}", self.name(&from), self.name(&to));
                    let at = self.position(&from);
                    self.put_at(column, at, span, format!("{from}..{to}"), missing(self.language));
                }
            }
            self.put(column, &value.period, cell(value, indicator, self.language));
            before = Some(&value.period);
        }
    }

    fn put(&mut self, column: usize, period: &Period, cell: Cell) {
        self.put_at(column, self.position(period), self.name(period), period.to_string(), cell);
    }

    fn put_at(&mut self, column: usize, position: f64, period: String, code: String, cell: Cell) {
        let at = *self.of.entry(code.clone()).or_insert_with(|| {
            let none = Cell { text: "–".to_owned(), number: None };
            self.told.push((position, Row { period, code, cells: vec![none; self.columns] }));
            self.told.len() - 1
        });
        if let Some(place) = self.told.get_mut(at).and_then(|(_, row)| row.cells.get_mut(column)) {
            *place = cell;
        }
    }

    fn position(&self, period: &Period) -> f64 {
        period.position(|point| self.plan.last_month(point))
    }

    fn name(&self, time: &Period) -> String {
        period(time, &self.plan.plan().reporting_points, self.language)
    }

    fn in_order(mut self) -> Vec<Row> {
        self.told.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        self.told.into_iter().map(|(_, row)| row).collect()
    }
}

fn missing(language: Language) -> Cell {
    Cell { text: words::missing(language).to_owned(), number: None }
}

fn cell(value: &Value, indicator: &Indicator, language: Language) -> Cell {
    Cell { text: say::value(value, indicator, language), number: value.number() }
}

fn column(series: &Series, plan: &Indexed, indicator: &Indicator, language: Language) -> Column {
    let own_processing = match &series.data_source {
        Some(source) => source.own_processing,
        None => indicator.data_sources.iter().any(|source| source.own_processing),
    };
    let comparison = (series.role == SeriesRole::Comparison).then(|| words::comparison(language));
    let notes: Vec<&str> =
        comparison.into_iter().chain(own_processing.then(|| words::own_processing(language))).collect();
    Column {
        name: say::series_name(series, plan, language),
        note: (!notes.is_empty()).then(|| notes.join(", ")),
        role: Some(series.role),
    }
}

/// The forecasts that were made on the same day, in the order they were first told.
fn forecasts_by_day(indicator: &Indicator) -> Vec<(Option<Date>, Vec<&Forecast>)> {
    let mut days: Vec<(Option<Date>, Vec<&Forecast>)> = Vec::new();
    let mut of_day: HashMap<(Option<Date>, usize), usize> = HashMap::new();
    let mut told: HashMap<(Option<Date>, &Period), usize> = HashMap::new();
    for forecast in &indicator.forecasts {
        // Several forecasts of the same day about the same time are told apart in columns of their own.
        let before = told.entry((forecast.made, &forecast.period)).or_default();
        let at = *of_day.entry((forecast.made, *before)).or_insert_with(|| {
            days.push((forecast.made, Vec::new()));
            days.len() - 1
        });
        *before += 1;
        days.get_mut(at).into_iter().for_each(|(_, told)| told.push(forecast));
    }
    days
}

fn forecast_column(made: Option<Date>, language: Language) -> Column {
    let made = made.map(|made| format!("{} {}", words::made(language), date(made, language)));
    Column { name: words::forecast_column(language).to_owned(), note: made, role: None }
}

/// A forecast in the shape of a value, so that it is said as values are.
fn as_value(forecast: &Forecast) -> Value {
    let none: Vec<Flag> = Vec::new();
    let (period, value, answer) = (forecast.period.clone(), forecast.value, forecast.answer);
    Value { period, value, answer, text: None, flags: none, note: None }
}

#[cfg(test)]
mod tests;
