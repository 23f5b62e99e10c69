//! The words that charts and tables say themselves, Swedish and English side by side.

use crate::Language;

/// One text a language, side by side.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $sv:literal, $en:literal;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(language: Language) -> &'static str {
                match language {
                    Language::Sv => $sv,
                    Language::En => $en,
                }
            }
        )*
    };
}

words! {
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
    /// After a preliminary value.
    preliminary_short: "prel.", "prel.";
    /// Of a mark that is hollow.
    preliminary: "preliminärt", "preliminary";
    /// Where values before and after are not comparable.
    series_break: "tidsseriebrott", "series break";
    /// The heading of the keys to the lines.
    legend: "Linjer i diagrammet", "Lines in the chart";
    /// Before the names of series that the chart has no room for.
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
}

/// Of a table that is cut: how many columns it shows.
pub fn first_columns(shown: usize, all: usize, language: Language) -> String {
    match language {
        Language::Sv => format!("de första {shown} av {all} kolumnerna"),
        Language::En => format!("the first {shown} of {all} columns"),
    }
}
