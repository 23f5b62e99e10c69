//! Secrecy: what is withheld cannot be computed from what is told.

use std::collections::HashMap;

use crate::finding::Sense;
use crate::model::{Flag, Indicator, Period, Plan, Series, SeriesRole, Sex, Split, Statistic, Value, ValueKind};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let adds_up = matches!(indicator.kind, ValueKind::Count | ValueKind::Currency);
    if !adds_up || matches!(indicator.statistic, Some(Statistic::Mean | Statistic::Median)) {
        return;
    }
    // Of two series for the same part the first counts; that there are two is said already.
    let outcomes = indicator.series.iter().enumerate().filter(|(_, series)| series.role == SeriesRole::Outcome);
    let parts: Parts<'_> = outcomes.rev().map(|(at, series)| (series.split.as_ref(), (at, series))).collect();
    let Some(whole) = parts.get(&None).copied() else { return };
    let part = |split: Split| parts.get(&Some(&split)).copied();
    let sexes = [Sex::Women, Sex::Men].map(|sex| part(Split { sex: Some(sex), ..Split::default() })).to_vec();
    let areas = plan.areas.iter().map(|area| part(Split { area: Some(area.id.clone()), ..Split::default() })).collect();
    let units = plan.units.iter().map(|unit| part(Split { unit: Some(unit.id.clone()), ..Split::default() })).collect();
    for parts in [sexes, areas, units] {
        // Only where every part is there do they make the whole.
        let parts: Option<Vec<_>> = parts.into_iter().collect();
        if let Some(mut all) = parts.filter(|parts| parts.len() >= 2) {
            all.push(whole);
            check_group(&all, path, report);
        }
    }
}

/// The outcomes of each part, and of the whole, with their place among the series.
type Parts<'i> = HashMap<Option<&'i Split>, (usize, &'i Series)>;

/// Of the parts and the whole, one that is withheld alone is the sum or difference of the others.
fn check_group(all: &[(usize, &Series)], path: &Path, report: &mut Report<'_, '_>) {
    let mut withheld: HashMap<&Period, Vec<(usize, usize)>> = HashMap::new();
    let mut told: HashMap<&Period, usize> = HashMap::new();
    for (at, series) in all {
        for (index, value) in series.values.iter().enumerate() {
            if is_withheld(value) {
                withheld.entry(&value.period).or_default().push((*at, index));
            } else if value.number().is_some() {
                *told.entry(&value.period).or_default() += 1;
            }
        }
    }
    for (period, places) in withheld {
        if let [(series, index)] = places.as_slice()
            && told.get(period).is_some_and(|told| *told + 1 == all.len())
        {
            let path = path.field("series").item(*series).field("values").item(*index);
            report.add(&path, Sense::SuppressedComputable { period: period.to_string() });
        }
    }
}

fn is_withheld(value: &Value) -> bool {
    value.has(Flag::Suppressed) && value.value.is_none()
}
