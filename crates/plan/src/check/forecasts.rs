//! Forecasts: values of the indicator's kind, made while they still were forecasts.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{Indicator, Plan, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;
use super::time::{ends, first_day};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    for (at, forecast) in indicator.forecasts.iter().enumerate() {
        let path = path.field("forecasts").item(at);
        if !seen.insert((&forecast.period, forecast.made, forecast.body.as_ref().map(|body| &body.sv))) {
            report.add(&path.field("period"), Sense::DoubledPeriod { period: forecast.period.to_string() });
        }
        if forecast.value.is_none() && forecast.answer.is_none() && forecast.reason.is_none() {
            report.add(&path, Sense::EmptyValue);
        }
        let fits = match indicator.kind {
            ValueKind::YesNo => forecast.value.is_none(),
            ValueKind::Qualitative => forecast.value.is_none() && forecast.answer.is_none(),
            _ => forecast.answer.is_none(),
        };
        if !fits {
            report.add(&path, Sense::WrongValue { kind: indicator.kind.name() });
        }
        if let Some(value) = forecast.value {
            check_number(indicator, value, &path.field("value"), report);
        }
        if let Some(made) = forecast.made
            && first_day(made) > ends(&forecast.period, plan)
        {
            let problem = Sense::LateForecast { made: made.to_string(), period: forecast.period.to_string() };
            report.add(&path.field("made"), problem);
        }
    }
}
