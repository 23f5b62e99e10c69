//! Outcomes that are no numbers, side by side over the periods: each a symbol and a word.

use super::cumulative::month;
use super::line::in_order;
use super::pace::Pace;
use super::words;
use crate::format::period;
use crate::model::{
    AssessmentKind, AssessmentStatus, Flag, Indicator, Period, Series, SeriesRole, TargetKind, Value, ValueKind,
};
use crate::reading::Reading;
use crate::{Language, say};

/// No more times than this are shown: the latest.
const MOST_CELLS: usize = 24;

/// The answers or judgements of one series over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The part of the indicator, as its series is named; empty for the whole.
    pub name: String,
    /// One cell a period, in order of time; at least one.
    pub cells: Vec<StripCell>,
}

/// One time of a [`Strip`].
#[derive(Clone, Debug, PartialEq)]
pub struct StripCell {
    /// The time in words.
    pub period: String,
    /// What it says: `ja`, `sekretess`, the municipality's own word for its verdict.
    pub word: String,
    /// What its symbol stands for.
    pub answer: Answer,
}

/// What the symbol of a [`StripCell`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The wanted answer.
    Wanted,
    /// Not the wanted answer.
    Unwanted,
    /// An answer, and nobody has said which is wanted.
    Plain,
    /// The wanted answer is expected.
    WantedExpected,
    /// The other answer is expected.
    UnwantedExpected,
    /// Judged in words, and what was decided of that time.
    Judged(Option<(AssessmentStatus, AssessmentKind)>),
    /// Nothing.
    None,
}

impl Strip {
    /// The strips of an indicator of answers or of words, one for each of the board's own series that holds anything.
    /// None for an indicator of numbers.
    pub fn of(reading: &Reading<'_>, language: Language) -> Vec<Self> {
        let indicator = reading.indicator;
        let mut strips = Vec::new();
        if indicator.kind.is_numeric() {
            return strips;
        }
        for series in indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome) {
            let mut cells = cells(series, reading, language);
            if series.split.is_none() {
                cells.extend(forecast(series, reading, language));
            }
            cells.drain(..cells.len().saturating_sub(MOST_CELLS));
            let name = series.split.as_ref().map(|_| say::series_name(series, reading.plan, language));
            if !cells.is_empty() {
                strips.push(Self { name: name.unwrap_or_default(), cells });
            }
        }
        strips
    }
}

fn name(of: &Period, reading: &Reading<'_>, language: Language) -> String {
    period(of, &reading.plan.plan().reporting_points, language)
}

fn cells(series: &Series, reading: &Reading<'_>, language: Language) -> Vec<StripCell> {
    let (plan, indicator) = (reading.plan, reading.indicator);
    let pace = Pace::new(indicator, plan);
    let values: Vec<&Value> = series.values.iter().collect();
    let mut before: Option<&Period> = None;
    let mut cells = Vec::new();
    for (_, value) in in_order(&values, &|period| period.position(|point| plan.last_month(point))) {
        for (from, to) in before.map(|before| pace.missing(before, &value.period)).unwrap_or_default() {
            let mut period = name(&from, reading, language);
            if from != to {
                period = [&period, " – ", &name(&to, reading, language)].concat();
            }
            cells.push(StripCell { period, word: words::not_measured(language).to_owned(), answer: Answer::None });
        }
        let (word, answer) = said(value, reading, language);
        cells.push(StripCell { period: name(&value.period, reading, language), word, answer });
        before = Some(&value.period);
    }
    cells
}

/// The wanted answer, where the plan says which.
fn wanted(indicator: &Indicator) -> Option<bool> {
    indicator.targets.iter().find(|target| target.kind == TargetKind::YesNo).and_then(|target| target.good)
}

fn answered(answer: bool, indicator: &Indicator) -> Answer {
    match wanted(indicator) {
        Some(good) if good == answer => Answer::Wanted,
        Some(_) => Answer::Unwanted,
        None => Answer::Plain,
    }
}

/// What a value says, and its symbol.
fn said(value: &Value, reading: &Reading<'_>, language: Language) -> (String, Answer) {
    let indicator = reading.indicator;
    let withheld = value.has(Flag::Suppressed);
    if let Some(answer) = value.answer.filter(|_| !withheld && indicator.kind == ValueKind::YesNo) {
        return (say::value(value, indicator, language), answered(answer, indicator));
    }
    if value.text.is_some() && !withheld {
        return match decided(&value.period, reading, language) {
            Some((word, status, kind)) => (word, Answer::Judged(Some((status, kind)))),
            None => (words::judged(language).to_owned(), Answer::Judged(None)),
        };
    }
    let silent = Value { text: None, answer: None, value: None, ..value.clone() };
    (say::value(&silent, indicator, language), Answer::None)
}

/// What was decided of a time: of assessments about its end the last in the file.
fn decided(
    of: &Period,
    reading: &Reading<'_>,
    language: Language,
) -> Option<(String, AssessmentStatus, AssessmentKind)> {
    let end = |period: &Period| (period.year(), month(period, reading.plan));
    let (year, at) = end(of);
    let is_of = |period: &Period| {
        let (other, end) = end(period);
        other == year && (end - at).abs() < 1e-6
    };
    let assessments = &reading.indicator.assessments;
    let assessment = assessments.iter().rfind(|assessment| assessment.period.as_ref().is_some_and(is_of))?;
    let word = match &assessment.label {
        Some(label) => label.get(language.code()).to_owned(),
        None => say::assessed(assessment.status, assessment.kind, language).to_owned(),
    };
    Some((word, assessment.status, assessment.kind))
}

/// The published forecast, if it is of a later time than every answer.
fn forecast(series: &Series, reading: &Reading<'_>, language: Language) -> Option<StripCell> {
    let forecast = reading.forecast?;
    let answer = forecast.answer?;
    let position = |period: &Period| period.position(|point| reading.plan.last_month(point));
    if series.values.iter().any(|value| position(&value.period) >= position(&forecast.period)) {
        return None;
    }
    let value = Value { answer: Some(answer), ..Value::default() };
    let said = say::value(&value, reading.indicator, language);
    let word = [words::forecast(language), ": ", &said].concat();
    let answer = match answered(answer, reading.indicator) {
        Answer::Wanted => Answer::WantedExpected,
        Answer::Unwanted => Answer::UnwantedExpected,
        plain => plain,
    };
    Some(StripCell { period: name(&forecast.period, reading, language), word, answer })
}
