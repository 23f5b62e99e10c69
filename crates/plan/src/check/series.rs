//! Series: told apart, one value a period, values of the indicator's kind, and nothing that should not be published.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::finding::Sense;
use crate::model::{Flag, Indicator, Plan, Series, SeriesRole, Statistic, Text, Value, ValueKind};
use crate::read::{Kind, Node, Path, Report};

use super::time::is_future;

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    check_series(&indicator.series, path, report);
    for (at, series) in indicator.series.iter().enumerate() {
        let path = path.field("series").item(at).field("values");
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
}

/// Checks the numbers of pictures and diagrams.
pub(super) fn check_figures(plan: &Plan, report: &mut Report<'_, '_>) {
    for (at, figure) in plan.figures.iter().enumerate() {
        check_series(&figure.series, &Path::default().field("figures").item(at), report);
    }
}

/// Reports series without values. Those whose values could not be read are no such: that is said already.
pub(super) fn check_empty(node: &Node<'_>, key: &str, report: &mut Report<'_, '_>) {
    match &node.kind {
        Kind::List(items) => items.iter().for_each(|item| check_empty(item, key, report)),
        Kind::Object(fields) => {
            let field = |name: &str| fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| &value.kind);
            let is_empty = match field("values") {
                None => true,
                Some(Kind::List(values)) => values.is_empty(),
                Some(_) => false,
            };
            if let (true, "series", Some(Kind::Text(id))) = (is_empty, key, field("id")) {
                report.add_sense_at(node.at, Sense::EmptySeries { id: id.to_string() });
            }
            for (key, value) in fields {
                check_empty(value, key, report);
            }
        }
        _ => {}
    }
}

/// What holds for series of indicators and figures alike: told apart and named.
fn check_series(all: &[Series], path: &Path, report: &mut Report<'_, '_>) {
    let mut first_of: HashMap<_, &String> = HashMap::new();
    for (at, series) in all.iter().enumerate() {
        let path = path.field("series").item(at);
        let first = *first_of.entry(what_about(series)).or_insert(&series.id);
        // That an id stands twice is said already.
        if *first != series.id {
            report.add(&path, Sense::DoubledSeries { other: first.clone() });
        }
        let is_named = series.name.is_some() || series.municipality.is_some() || series.split.is_some();
        if series.role == SeriesRole::Comparison && !is_named {
            report.add(&path, Sense::UnnamedSeries { id: series.id.clone() });
        }
        check_values(&series.values, &path.field("values"), report);
    }
}

/// All that can tell one series from another, but its id and its values.
fn what_about(series: &Series) -> impl Eq + Hash + use<> {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.sv.clone());
    let municipality = series.municipality.as_ref().map(|other| (other.code.clone(), other.name.sv.clone()));
    let source = series.data_source.as_ref().map(|source| (source.name.sv.clone(), source.kolada.clone()));
    (series.role, text(&series.name), series.split.clone(), municipality, series.statistic, source)
}

/// What holds for values of every kind: one a period, something told or why not, and no number that is withheld.
fn check_values(values: &[Value], path: &Path, report: &mut Report<'_, '_>) {
    let mut periods = HashSet::new();
    for (at, value) in values.iter().enumerate() {
        let path = path.item(at);
        if !periods.insert(&value.period) {
            report.add(&path.field("period"), Sense::DoubledPeriod { period: value.period.to_string() });
        }
        if value.has(Flag::Suppressed) {
            for (field, there) in [("value", value.value.is_some()), ("answer", value.answer.is_some())] {
                if there {
                    report.add(&path.field(field), Sense::SuppressedNumber);
                }
            }
        } else if let (Some(n @ 1..=4), true) = (value.n, value.value.is_some()) {
            report.add(&path.field("n"), Sense::SmallGroup { n });
        }
        check_flags(value, &path, report);
    }
}

/// Flags that say why there is no value: at most one, and no value beside it; and no flag twice.
fn check_flags(value: &Value, path: &Path, report: &mut Report<'_, '_>) {
    let missing = |flag: &Flag| matches!(flag, Flag::Suppressed | Flag::NotApplicable | Flag::NonResponse);
    let reasons: Vec<&Flag> = value.flags.iter().filter(|flag| missing(flag)).collect();
    let is_told = value.value.is_some() || value.answer.is_some();
    let is_twice = value.flags.iter().enumerate().any(|(at, flag)| value.flags.iter().take(at).any(|f| f == flag));
    // A suppressed value that is there is more than a contradiction, and said as such.
    let is_contradicted = is_told && reasons.iter().any(|flag| **flag != Flag::Suppressed);
    if reasons.len() > 1 || is_twice || is_contradicted {
        report.add(&path.field("flags"), Sense::FlagContradicts);
    }
    if !is_told && value.text.is_none() && reasons.is_empty() {
        report.add(path, Sense::EmptyValue);
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
