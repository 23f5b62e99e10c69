//! What of an indicator is told first: its short name, and its latest outcome.

use crate::model::{Indicator, Series, SeriesRole, Text, Value};

impl Indicator {
    /// What it is called in lists and headings: its short name, or its whole one.
    pub fn label(&self) -> &Text {
        self.short_name.as_ref().unwrap_or(&self.name)
    }

    /// The latest outcome that says something: of the board's own series for the whole, or else of its first part
    /// that has any. Suppressed and missing values say nothing.
    pub fn latest_outcome(&self) -> Option<(&Series, &Value)> {
        let own = || self.series.iter().filter(|series| series.role == SeriesRole::Outcome);
        let latest = |series| self.latest_of(series).map(|value| (series, value));
        own().filter(|series| series.split.is_none()).find_map(latest).or_else(|| own().find_map(latest))
    }

    /// The latest value of a series that says something.
    fn latest_of<'s>(&self, series: &'s Series) -> Option<&'s Value> {
        let says = |value: &&Value| {
            value.number().is_some() || (!self.kind.is_numeric() && (value.answer.is_some() || value.text.is_some()))
        };
        let position = |value: &&Value| value.period.position(|_| None);
        series.values.iter().filter(says).max_by(|a, b| position(a).total_cmp(&position(b)))
    }
}
