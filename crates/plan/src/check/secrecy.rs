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
    let parts = |split: Split| find(indicator, Some(&split));
    let sexes = [Sex::Women, Sex::Men].map(|sex| parts(Split { sex: Some(sex), ..Split::default() })).to_vec();
    let areas =
        plan.areas.iter().map(|area| parts(Split { area: Some(area.id.clone()), ..Split::default() })).collect();
    let units =
        plan.units.iter().map(|unit| parts(Split { unit: Some(unit.id.clone()), ..Split::default() })).collect();
    let Some(whole) = find(indicator, None) else { return };
    for parts in [sexes, areas, units] {
        // Only where every part is there do they make the whole.
        let parts: Option<Vec<_>> = parts.into_iter().collect();
        if let Some(mut all) = parts.filter(|parts| parts.len() >= 2) {
            all.push(whole);
            check_group(&all, path, report);
        }
    }
}

/// The outcomes of one part, or of the whole, with their place among the series.
fn find<'i>(indicator: &'i Indicator, split: Option<&Split>) -> Option<(usize, &'i Series)> {
    let is_it = |series: &Series| series.role == SeriesRole::Outcome && series.split.as_ref() == split;
    indicator.series.iter().enumerate().find(|(_, series)| is_it(series))
}

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
