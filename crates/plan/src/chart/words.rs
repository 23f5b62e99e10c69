//! The words that charts and tables say themselves, Swedish and English side by side.

use std::cmp::Ordering;

use crate::{Language, side_by_side};

side_by_side! {
    /// Over the years without a value.
    not_measured: "ej mätt", "not measured";
    /// In a table, where a value was to be expected.
    missing: "uppgift saknas", "no data";
    /// Where the indicator starts from.
    baseline: "ingångsvärde", "baseline";
    /// A forecast that has been published.
    forecast: "prognos", "forecast";
    /// The same, as the heading of a column.
    forecast_column: "Prognos", "Forecast";
    /// What is to be reached.
    target: "mål", "target";
    /// Before a target whose time is out.
    earlier_target: "tidigare mål", "earlier target";
    /// Before a target whose time comes after that of the one in force.
    later_target: "senare mål", "later target";
    /// Before a target that stands beside the one in force.
    other_target: "annat mål", "other target";
    /// Where the pace so far leads.
    projection: "framskrivning, inte prognos", "projection, not a forecast";
    /// The same where there is no room for all of it.
    projection_short: "framskrivning", "projection";
    /// The same, as the heading of a column.
    projection_column: "Framskrivning, inte prognos", "Projection, not a forecast";
    /// Of a mark about a time after the plan's reference date.
    expected: "väntat, inte mätt", "expected, not measured";
    /// After the time of such a value.
    expected_short: "väntat", "expected";
    /// The area between the quartiles of a group.
    between_quartiles: "Mellan kvartilerna", "Between the quartiles";
    /// Judged in words, and nobody has decided what that comes to.
    judged: "bedömd i ord", "judged in words";
    /// After a preliminary value.
    preliminary_short: "prel.", "prel.";
    /// Of a mark that is hollow.
    preliminary: "preliminärt", "preliminary";
    /// Where values before and after are not comparable.
    series_break: "tidsseriebrott", "series break";
    /// The heading of the keys to the lines.
    legend: "Linjer i diagrammet", "Lines in the chart";
    /// Before the names of series that the chart could show and does not.
    not_shown: "Visas inte i diagrammet", "Not shown in the chart";
    /// Before the names of series that the chart cannot show.
    left_out: "Finns bara i tabellen", "In the table only";
    /// An axis that starts above zero: the number follows.
    axis_starts: "Axeln börjar vid", "The axis starts at";
    /// An axis that ends below zero: the number follows.
    axis_ends: "Axeln slutar vid", "The axis ends at";
    /// Beside a number on the axis, instead of six zeros.
    millions: "miljoner", "million";
    /// Instead of nine zeros.
    billions: "miljarder", "billion";
    /// Instead of twelve zeros.
    trillions: "biljoner", "trillion";
    /// The heading of the column of years.
    year: "År", "Year";
    /// The heading of the column of times that are not only years.
    period: "Tid", "Time";
    /// Of a series that stands for something to compare with.
    comparison: "jämförelse", "comparison";
    /// Of a series whose values are processed, and so are not the source's own.
    own_processing: "egen bearbetning", "own processing";
    /// Before the date of a forecast.
    made: "från", "of";
    /// Before the greatest of several numbers.
    greatest: "Störst", "Greatest";
    /// Before the least of several numbers.
    least: "Minst", "Least";
}

/// Of a table that is cut: how many columns it shows.
pub fn first_columns(shown: usize, all: usize, language: Language) -> String {
    match language {
        Language::Sv => format!("de första {shown} av {all} kolumnerna"),
        Language::En => format!("the first {shown} of {all} columns"),
    }
}

/// The title of the items of the economy in one year.
pub fn economy_of(year: i32, language: Language) -> String {
    match language {
        Language::Sv => format!("Poster i ekonomin {year}"),
        Language::En => format!("Items of the economy in {year}"),
    }
}

/// A budget from its first to its last year.
pub fn budget_course(from: &str, first: i32, to: &str, last: i32, language: Language) -> String {
    match language {
        Language::Sv => format!("Budgeten går från {from} ({first}) till {to} ({last})."),
        Language::En => format!("The budget goes from {from} ({first}) to {to} ({last})."),
    }
}

/// How far an outcome or a forecast lies from the budget of its year.
pub fn against_budget(forecast: bool, year: i32, order: Ordering, away: &str, language: Language) -> String {
    let what = match (language, forecast) {
        (Language::Sv, true) => format!("Prognosen för {year} är"),
        (Language::Sv, false) => format!("Utfallet {year} är"),
        (Language::En, true) => format!("The forecast for {year} is"),
        (Language::En, false) => format!("The outcome of {year} is"),
    };
    match (language, order) {
        (Language::Sv, Ordering::Greater) => format!("{what} {away} över budget."),
        (Language::Sv, Ordering::Less) => format!("{what} {away} under budget."),
        (Language::Sv, Ordering::Equal) => format!("{what} lika med budget."),
        (Language::En, Ordering::Greater) => format!("{what} {away} above budget."),
        (Language::En, Ordering::Less) => format!("{what} {away} below budget."),
        (Language::En, Ordering::Equal) => format!("{what} equal to the budget."),
    }
}
