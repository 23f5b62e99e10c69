//! Baselines: what their kind says, they have.

use crate::finding::Sense;
use crate::model::{BaselineKind, Indicator, TargetKind, ValueKind};
use crate::read::{Path, Report};

use super::series::check_number;

pub(super) fn check(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    for (at, baseline) in indicator.baselines.iter().enumerate() {
        let path = path.field("baselines").item(at);
        let valued = match indicator.kind {
            ValueKind::YesNo => baseline.answer.is_some() && baseline.value.is_none(),
            ValueKind::Qualitative => baseline.text.is_some() && baseline.value.is_none(),
            _ => baseline.value.is_some() && baseline.answer.is_none(),
        };
        let empty = baseline.value.is_none() && baseline.answer.is_none();
        let fits = match baseline.kind {
            BaselineKind::Value => valued,
            BaselineKind::Reference => empty && baseline.reference.is_some(),
            BaselineKind::New | BaselineKind::Pending => empty,
        };
        if !fits {
            report.add(&path, Sense::BaselineMismatch { kind: baseline.kind.name() });
        }
        if let Some(value) = baseline.value {
            check_number(indicator, value, &path.field("value"), report);
        }
    }
    for (at, target) in indicator.targets.iter().enumerate() {
        if target.kind == TargetKind::KeepBaseline && indicator.baselines.is_empty() {
            let path = path.field("targets").item(at);
            report.add(&path, Sense::NoBaseline { kind: target.kind.name() });
        }
    }
}
