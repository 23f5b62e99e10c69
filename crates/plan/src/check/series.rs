//! Series: one value a period, values of the indicator's kind, nothing that should not be published, and parts
//! that add up.

use std::collections::{HashMap, HashSet};

use crate::finding::Sense;
use crate::model::{Flag, Indicator, Period, Plan, Series, SeriesRole, Sex, Statistic, Value, ValueKind};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    for (at, series) in indicator.series.iter().enumerate() {
        let path = path.field("series").item(at).field("values");
        check_values(&series.values, &path, report);
        for (at, value) in series.values.iter().enumerate() {
            let path = path.item(at);
            check_kind(indicator, value, &path, report);
            if series.role == SeriesRole::Outcome && is_future(&value.period, plan) {
                let problem = Sense::FutureOutcome {
                    period: value.period.to_string(),
                    reference: plan.reference_date.to_string(),
                };
                report.add(&path.field("period"), problem);
            }
        }
    }
    check_parts(indicator, path, report);
}

/// Checks the numbers of pictures and diagrams.
pub(super) fn check_figures(plan: &Plan, report: &mut Report<'_, '_>) {
    for (at, figure) in plan.figures.iter().enumerate() {
        let path = Path::default().field("figures").item(at).field("series");
        for (at, series) in figure.series.iter().enumerate() {
            check_values(&series.values, &path.item(at).field("values"), report);
        }
    }
}

/// Whether no outcome can be there yet at the plan's reference date: a year, quarter, tertial or month has not
/// begun, a day, an interval or what a reporting point reports has not ended.
fn is_future(period: &Period, plan: &Plan) -> bool {
    let reference = plan.reference_date.last_day();
    let begins_after = |year: i32, month: u8| (year, month) > (reference.0, reference.1);
    match period {
        Period::Year(year) => begins_after(*year, 1),
        Period::Quarter(year, quarter) => begins_after(*year, quarter.saturating_sub(1).saturating_mul(3) + 1),
        Period::Tertial(year, tertial) => begins_after(*year, tertial.saturating_sub(1).saturating_mul(4) + 1),
        Period::Month(year, month) => begins_after(*year, *month),
        Period::Point(year, id) => {
            let point = plan.reporting_points.iter().find(|point| point.id == *id);
            begins_after(*year, point.and_then(|point| point.last_month).unwrap_or(1))
        }
        Period::Day(date) | Period::Interval(_, date) => date.last_day() > reference,
    }
}

/// What holds for values of every kind: one a period, something told or why not, and no number that is withheld.
fn check_values(values: &[Value], path: &Path, report: &mut Report<'_, '_>) {
    let mut periods = HashSet::new();
    for (at, value) in values.iter().enumerate() {
        let path = path.item(at);
        if !periods.insert(&value.period) {
            report.add(&path.field("period"), Sense::DoubledPeriod { period: value.period.to_string() });
        }
        if value.has(Flag::Suppressed) && value.value.is_some() {
            report.add(&path.field("value"), Sense::SuppressedNumber);
        }
        let explained = [Flag::Suppressed, Flag::NotApplicable, Flag::NonResponse].iter().any(|flag| value.has(*flag));
        if value.value.is_none() && value.answer.is_none() && value.text.is_none() && !explained {
            report.add(&path, Sense::EmptyValue);
        }
    }
}

fn check_kind(indicator: &Indicator, value: &Value, path: &Path, report: &mut Report<'_, '_>) {
    let fits = match indicator.kind {
        ValueKind::YesNo => value.value.is_none(),
        ValueKind::Qualitative => value.value.is_none() && value.answer.is_none(),
        _ => value.answer.is_none(),
    };
    if !fits {
        report.add(path, Sense::WrongValue { kind: indicator.kind.name() });
    }
    if let Some(number) = value.value {
        check_number(indicator, number, &path.field("value"), report);
    }
}

/// Checks a number of an indicator, be it outcome, baseline or target, against bounds and kind.
pub(super) fn check_number(indicator: &Indicator, number: f64, path: &Path, report: &mut Report<'_, '_>) {
    let (min, max) = indicator.bounds.map_or((None, None), |bounds| (bounds.min, bounds.max));
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        report.add(path, Sense::OutOfBounds { value: number, min, max });
    } else if indicator.kind == ValueKind::Share && !(0.0..=100.0).contains(&number) {
        report.add(path, Sense::ShareOutside { value: number });
    }
    let whole = number.fract() == 0.0 || matches!(indicator.statistic, Some(Statistic::Mean | Statistic::Median));
    if indicator.kind == ValueKind::Count && !whole {
        report.add(path, Sense::CountNotWhole { value: number });
    }
}

/// Where things are counted, women and men make the whole, if all three are told.
fn check_parts(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let adds_up = matches!(indicator.kind, ValueKind::Count | ValueKind::Currency);
    if !adds_up || matches!(indicator.statistic, Some(Statistic::Mean | Statistic::Median)) {
        return;
    }
    let outcomes = || indicator.series.iter().enumerate().filter(|(_, series)| series.role == SeriesRole::Outcome);
    let of_sex = |sex: Sex| {
        outcomes().find(|(_, series)| {
            series.split.as_ref().is_some_and(|s| s.sex == Some(sex) && s.area.is_none() && s.unit.is_none())
        })
    };
    let whole = outcomes().find(|(_, series)| series.split.is_none());
    let (Some((at, whole)), Some((_, women)), Some((_, men))) = (whole, of_sex(Sex::Women), of_sex(Sex::Men)) else {
        return;
    };
    // Of two values for one period the first counts; that there are two is said already.
    let by_period = |series: &Series| -> HashMap<Period, Option<f64>> {
        series.values.iter().rev().map(|value| (value.period.clone(), value.number())).collect()
    };
    let (women, men) = (by_period(women), by_period(men));
    let told = |part: &HashMap<Period, Option<f64>>, period: &Period| part.get(period).copied().flatten();
    for (index, value) in whole.values.iter().enumerate() {
        if let (Some(sum), Some(women), Some(men)) =
            (value.number(), told(&women, &value.period), told(&men, &value.period))
            && (sum - women - men).abs() > 1e-6 * sum.abs().max(1.0)
        {
            let path = path.field("series").item(at).field("values").item(index).field("value");
            report.add(&path, Sense::SumDisagrees { sum, parts: women + men, what: value.period.to_string() });
        }
    }
}
