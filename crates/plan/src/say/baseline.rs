//! Baselines, in words.

use super::words;
use crate::format::{period, quantity};
use crate::model::{Baseline, BaselineKind, Indicator};
use crate::{Indexed, Language};

/// A baseline in words: `69 % (2022)`, `9 personer (januari–oktober 2023, medelvärde)`, `nytt värde (2024)`,
/// `står i månadsstatistiken`. A value without a time is told so.
pub fn baseline(baseline: &Baseline, indicator: &Indicator, plan: &Indexed, language: Language) -> String {
    let sv = language == Language::Sv;
    let code = language.code();
    let when = baseline.period.as_ref().map(|p| period(p, &plan.plan().reporting_points, language));
    let with_time = |said: String, no_time: Option<&str>| {
        let statistic = baseline.statistic.map(|statistic| words::statistic(statistic, language).to_owned());
        let told: Vec<String> =
            when.clone().or_else(|| no_time.map(str::to_owned)).into_iter().chain(statistic).collect();
        if told.is_empty() { said } else { format!("{said} ({})", told.join(", ")) }
    };
    match baseline.kind {
        BaselineKind::Value => {
            let undated = if sv { "årtal saknas" } else { "year not stated" };
            let said = match (baseline.value, baseline.answer, &baseline.text) {
                (Some(value), _, _) => quantity(value, indicator.unit.as_ref(), language),
                (None, Some(true), _) => if sv { "ja" } else { "yes" }.to_owned(),
                (None, Some(false), _) => if sv { "nej" } else { "no" }.to_owned(),
                (None, None, Some(text)) => text.get(code).to_owned(),
                (None, None, None) => if sv { "uppgift saknas" } else { "no data" }.to_owned(),
            };
            with_time(said, Some(undated))
        }
        BaselineKind::New => with_time(
            if sv { "nytt, mäts för första gången" } else { "new, measured for the first time" }.to_owned(),
            None,
        ),
        BaselineKind::Pending => with_time(if sv { "inte framtaget ännu" } else { "not known yet" }.to_owned(), None),
        BaselineKind::Reference => {
            let reference = baseline.reference.as_ref().map(|text| text.get(code)).unwrap_or_default();
            with_time(format!("{} {reference}", if sv { "står i" } else { "stands in" }), None)
        }
    }
}
