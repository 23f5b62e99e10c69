//! Values, and what series are called.

use super::words;
use crate::format::{number, quantity};
use crate::model::{Flag, Indicator, Municipality, Series, SeriesRole, Split, Value};
use crate::{Indexed, Language};

/// A value with its unit, or why there is none: `75 %`, `ja`, `sekretess`, `uppgift saknas`. What else to know of it,
/// such as that it is preliminary, follows in brackets.
pub fn value(value: &Value, indicator: &Indicator, language: Language) -> String {
    let (yes, no, missing) = match language {
        Language::Sv => ("ja", "nej", "uppgift saknas"),
        Language::En => ("yes", "no", "no data"),
    };
    let why_missing =
        [Flag::Suppressed, Flag::NotApplicable, Flag::NonResponse].into_iter().find(|flag| value.has(*flag));
    let mut said = if let Some(flag) = why_missing.filter(|flag| *flag == Flag::Suppressed || value.number().is_none())
    {
        words::flag(flag, language).to_owned()
    } else if let Some(figure) = value.number() {
        quantity(figure, indicator.unit.as_ref(), language)
    } else if let Some(answer) = value.answer {
        if answer { yes } else { no }.to_owned()
    } else if let Some(text) = &value.text {
        text.get(language.code()).to_owned()
    } else {
        missing.to_owned()
    };
    let told = [Flag::Preliminary, Flag::SeriesBreak].into_iter().filter(|flag| value.has(*flag));
    let told: Vec<&str> = told.map(|flag| words::flag(flag, language)).collect();
    if !told.is_empty() {
        said = format!("{said} ({})", told.join(", "));
    }
    said
}

/// On how many answers, persons or cases a value rests: `underlag 212`; none where it is not told, or there is no value
/// to show.
pub fn basis(value: &Value, language: Language) -> Option<String> {
    let shown = value.number().is_some() || value.answer.is_some();
    let n = value.n.filter(|_| shown && !value.has(Flag::Suppressed))?;
    let word = match language {
        Language::Sv => "underlag",
        Language::En => "based on",
    };
    Some([word, "\u{a0}", &number(f64::from(n), Some(0), language)].concat())
}

/// What a series is called in a chart or table: its own name, else the part it is about, else the municipality;
/// the board's own whole is called by the municipality where there is something to compare with.
pub fn series_name(series: &Series, plan: &Indexed, language: Language) -> String {
    let code = language.code();
    let whole = match language {
        Language::Sv => "Alla",
        Language::En => "All",
    };
    if let Some(name) = &series.name {
        return name.get(code).to_owned();
    }
    let municipality = |municipality: &Municipality| municipality.name.get(code).to_owned();
    let mut parts: Vec<String> = series.split.iter().map(|split| split_name(split, plan, language)).collect();
    parts.extend(series.municipality.as_ref().map(municipality));
    parts.extend(series.statistic.map(|statistic| words::statistic(statistic, language).to_owned()));
    match (parts.is_empty(), series.role) {
        (false, _) => super::capital(&parts.join(", ")),
        (true, SeriesRole::Comparison) => series.id.clone(),
        (true, SeriesRole::Outcome) => whole.to_owned(),
    }
}

/// The part of an indicator, in words: `Kvinnor`, `Äldreomsorg, Kvinnor`.
pub fn split_name(split: &Split, plan: &Indexed, language: Language) -> String {
    let code = language.code();
    let name_of_area = |id: &String| plan.area(id).map_or_else(|| id.clone(), |area| area.name.get(code).to_owned());
    let name_of_unit = |id: &String| plan.unit(id).map_or_else(|| id.clone(), |unit| unit.name.get(code).to_owned());
    let mut parts = Vec::new();
    parts.extend(split.area.as_ref().map(name_of_area));
    parts.extend(split.unit.as_ref().map(name_of_unit));
    parts.extend(split.sex.map(|sex| words::sex(sex, language).to_owned()));
    parts.join(", ")
}
