//! An indicator as a whole: goal, unit, direction and bounds.

use crate::finding::Sense;
use crate::model::{AmberBand, Indicator, Plan, TargetKind};
use crate::read::{Path, Report};

pub(super) fn check(plan: &Plan, indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let id = || indicator.id.clone();
    if indicator.goals.is_empty() && !plan.goals.is_empty() {
        report.add(path, Sense::NoGoal { id: id() });
    }
    if indicator.kind.is_numeric() {
        if indicator.unit.is_none() && numbers(indicator).next().is_some() {
            report.add(path, Sense::NoUnit { id: id() });
        }
        if indicator.direction.is_none() && !indicator.targets.iter().any(|target| implies_direction(target.kind)) {
            report.add(path, Sense::NoDirection { id: id() });
        }
    }
    if let Some(bounds) = indicator.bounds
        && let (Some(min), Some(max)) = (bounds.min, bounds.max)
        && min > max
    {
        report.add(&path.field("bounds"), Sense::EdgesReversed { min, max });
    }
    if let Some(band) = &indicator.amber_band {
        check_band(band, &path.field("amberBand"), report);
    }
    if let Some(decimals) = indicator.unit.as_ref().and_then(|unit| unit.decimals)
        && decimals > 6
    {
        let path = path.field("unit").field("decimals");
        report.add(&path, Sense::OutsideRange { value: i64::from(decimals), least: 0, most: 6 });
    }
    check_unit(indicator, path, report);
}

/// Checks an amber band, of an indicator or of the plan.
pub(super) fn check_band(band: &AmberBand, path: &Path, report: &mut Report<'_, '_>) {
    if band.from > band.to {
        report.add(path, Sense::EdgesReversed { min: band.from, max: band.to });
    }
}

/// Every number of the indicator: baselines, targets and outcomes.
fn numbers(indicator: &Indicator) -> impl Iterator<Item = f64> {
    let baselines = indicator.baselines.iter().filter_map(|baseline| baseline.value);
    let targets = indicator.targets.iter().filter(|target| target.kind != TargetKind::ChangeBy);
    let targets = targets.flat_map(|target| [target.value, target.min, target.max].into_iter().flatten());
    let outcomes = indicator.series.iter().flat_map(|series| series.values.iter().filter_map(|value| value.value));
    baselines.chain(targets).chain(outcomes)
}

fn implies_direction(kind: TargetKind) -> bool {
    !matches!(kind, TargetKind::Qualitative)
}

/// Employee engagement (HME) is answered on a scale 1–5 and published as an index 0–100: a small value "in per
/// cent" is neither. Likewise a share of which every value is below one is most often a share of one.
fn check_unit(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    let Some(unit) = &indicator.unit else { return };
    let label = unit.label.sv.trim().to_lowercase();
    if !(label == "%" || label.starts_with("procent")) {
        return;
    }
    let name = indicator.name.sv.to_lowercase();
    let values: Vec<f64> = numbers(indicator).filter(|value| *value > 0.0).collect();
    let Some(largest) = values.iter().copied().reduce(f64::max) else { return };
    let engagement = name.contains("hme") || name.contains("medarbetarengagemang");
    if (engagement && largest <= 5.0) || (values.len() >= 2 && largest < 1.0) {
        let problem = Sense::SuspiciousUnit { unit: unit.label.sv.clone(), value: largest };
        report.add(&path.field("unit"), problem);
    }
}
