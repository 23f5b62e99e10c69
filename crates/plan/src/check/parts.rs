//! Parts and the whole: women and men make all of those counted, and a share of all lies between theirs. And values
//! over time: of one size, and rising where they add up.

use std::collections::HashMap;

use crate::finding::Sense;
use crate::model::{Indicator, Period, Series, SeriesRole, Sex, Statistic, ValueKind};
use crate::read::{Path, Report};

/// How many times greater or less than usual a value is that was probably written wrong. A lost decimal point makes
/// it a hundred times.
const SUSPICIOUS: f64 = 50.0;

/// How many times the least of the other values the greatest may be, for there to be a usual size.
const ALIKE: f64 = 4.0;

pub(super) fn check(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    check_sexes(indicator, path, report);
    for (at, series) in indicator.series.iter().enumerate() {
        let path = path.field("series").item(at).field("values");
        check_size(indicator, series, &path, report);
        if indicator.cumulative && indicator.kind == ValueKind::Count {
            check_rising(series, &path, report);
        }
    }
}

fn check_sexes(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
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
    // Neither holds for medians, quartiles and differences.
    if !matches!(indicator.statistic, None | Some(Statistic::Mean | Statistic::Sum)) {
        return;
    }
    let is_mean = indicator.statistic == Some(Statistic::Mean);
    let adds_up = matches!(indicator.kind, ValueKind::Count | ValueKind::Currency) && !is_mean;
    let lies_between = is_mean || matches!(indicator.kind, ValueKind::Share | ValueKind::Index | ValueKind::Scale);
    // Of two values for one period the first counts; that there are two is said already.
    let by_period = |series: &Series| -> HashMap<Period, Option<f64>> {
        series.values.iter().rev().map(|value| (value.period.clone(), value.number())).collect()
    };
    let (women, men) = (by_period(women), by_period(men));
    let told = |part: &HashMap<Period, Option<f64>>, period: &Period| part.get(period).copied().flatten();
    for (index, value) in whole.values.iter().enumerate() {
        let (Some(whole), Some(women), Some(men)) =
            (value.number(), told(&women, &value.period), told(&men, &value.period))
        else {
            continue;
        };
        let path = path.field("series").item(at).field("values").item(index).field("value");
        if adds_up && (whole - women - men).abs() > 1e-6 * whole.abs().max(1.0) {
            report.add(&path, Sense::SumDisagrees { sum: whole, parts: women + men, what: value.period.to_string() });
        }
        // Each may have been rounded by itself.
        let rounded = 0.02 * women.abs().max(men.abs()) + 0.05;
        if lies_between && (whole < women.min(men) - rounded || whole > women.max(men) + rounded) {
            report.add(&path, Sense::WholeOutsideParts { whole, women, men });
        }
    }
}

/// A value far from all others, which are alike: a lost decimal point, kronor for thousands, 0.93 for 93 per cent.
fn check_size(indicator: &Indicator, series: &Series, path: &Path, report: &mut Report<'_, '_>) {
    if indicator.cumulative {
        return;
    }
    let numbers = || series.values.iter().enumerate().filter_map(|(at, value)| Some((at, value.number()?)));
    let mut sorted: Vec<f64> = numbers().map(|(_, number)| number).filter(|number| *number > 0.0).collect();
    sorted.sort_by(f64::total_cmp);
    let [least, second, .., before, greatest] = sorted.as_slice() else { return };
    let is_alike = |from: f64, to: f64| to <= from * ALIKE;
    // At most one is of another size, so it is the least or the greatest. A count may well be that low.
    let (odd, usual) = if *greatest > before * SUSPICIOUS && is_alike(*least, *before) {
        (*greatest, *before)
    } else if *least * SUSPICIOUS < *second && is_alike(*second, *greatest) && indicator.kind != ValueKind::Count {
        (*least, *second)
    } else {
        return;
    };
    for (at, value) in numbers().filter(|(_, number)| number.total_cmp(&odd).is_eq()) {
        report.add(&path.item(at).field("value"), Sense::SuspiciousValue { value, usual });
    }
}

/// What adds up over the year does not fall from one month of it to a later one.
fn check_rising(series: &Series, path: &Path, report: &mut Report<'_, '_>) {
    let mut months: Vec<(i32, u8, usize, f64)> = Vec::new();
    for (at, value) in series.values.iter().enumerate() {
        if let (Period::Month(year, month), Some(number)) = (&value.period, value.number()) {
            months.push((*year, *month, at, number));
        }
    }
    months.sort_by_key(|(year, month, at, _)| (*year, *month, *at));
    for (earlier, later) in months.iter().zip(months.iter().skip(1)) {
        if earlier.0 == later.0 && later.3 < earlier.3 {
            let problem = Sense::CumulativeFalls { before: earlier.3, after: later.3 };
            report.add(&path.item(later.2).field("value"), problem);
        }
    }
}
