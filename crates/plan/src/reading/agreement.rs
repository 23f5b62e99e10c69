//! What people decided beside what is computed.

use super::attainment::Attainment;
use super::roll_up::RollUp;
use super::status::{Agreement, Leaning, Status};
use super::time::span;
use crate::Indexed;
use crate::model::{Assessment, AssessmentKind, AssessmentStatus};
use crate::order::sorted;

/// Decided assessments, the latest first: by the end of the time they are about, then by the day they were made; equal ones
/// in the plan's order.
pub fn latest_first<'p>(assessments: &'p [Assessment], plan: &Indexed) -> Vec<&'p Assessment> {
    let about = |a: &Assessment| a.period.as_ref().map_or(f64::NEG_INFINITY, |period| span(period, plan).end);
    let is_later =
        |a: &Assessment, b: &Assessment| about(a).total_cmp(&about(b)).then_with(|| a.date.cmp(&b.date)).is_gt();
    let order = sorted(assessments.len(), &|a, b| match (assessments.get(a), assessments.get(b)) {
        (Some(a), Some(b)) => is_later(a, b),
        _ => false,
    });
    order.into_iter().filter_map(|at| assessments.get(at)).collect()
}

/// The latest of decided assessments.
pub fn latest<'p>(assessments: &'p [Assessment], plan: &Indexed) -> Option<&'p Assessment> {
    latest_first(assessments, plan).first().copied()
}

/// Whether anyone has said how it goes.
fn says(status: AssessmentStatus) -> bool {
    !matches!(status, AssessmentStatus::NotAssessed | AssessmentStatus::Unknown)
}

/// A decided assessment of an indicator beside its reading.
pub(super) fn of_indicator(decided: Option<&Assessment>, main: &Attainment<'_>, parts: &[Attainment<'_>]) -> Agreement {
    let computed = !matches!(main.status, Status::NoTarget | Status::NotAssessable);
    let decided = decided.filter(|decided| says(decided.status));
    // An assessment of an earlier year than the outcome is none of it.
    let year_of = |reading: &Attainment<'_>| reading.latest.map(|latest| latest.period.year());
    let mut year = year_of(main);
    for part in parts {
        year = year.max(year_of(part));
    }
    let about = |a: &Assessment| a.period.as_ref().map(crate::model::Period::year).or(a.date.map(|date| date.year));
    let is_older = |a: &Assessment| about(a).is_some_and(|about| year.is_some_and(|year| about < year));
    match decided {
        None if computed => Agreement::OnlyComputed,
        None => Agreement::Neither,
        Some(_) if !computed => Agreement::OnlyDecided,
        Some(decided) if is_older(decided) => Agreement::OnlyComputed,
        Some(decided) => {
            let some_way = main.is_almost()
                || main.share_of_way.is_some_and(|share| share > 0.0)
                || parts.iter().any(|part| part.status == Status::Met);
            compare(decided, main.status, some_way)
        }
    }
}

/// The table of docs/readings.md.
fn compare(decided: &Assessment, computed: Status, some_way: bool) -> Agreement {
    use AssessmentKind::{Forecast, Outcome};
    use AssessmentStatus::{Fulfilled, NotFulfilled, PartlyFulfilled};
    let agrees = match (decided.kind, decided.status) {
        (Outcome, Fulfilled) => computed == Status::Met,
        (Outcome, NotFulfilled) => computed != Status::Met,
        (Forecast, Fulfilled) => matches!(computed, Status::Met | Status::OnTrack),
        (Forecast, NotFulfilled) => !matches!(computed, Status::Met | Status::OnTrack),
        (kind, PartlyFulfilled) => match computed {
            Status::OnTrack => kind == Outcome,
            Status::Lagging => true,
            Status::OffTrack | Status::Missed => some_way,
            _ => false,
        },
        _ => false,
    };
    if agrees { Agreement::Agree } else { Agreement::Disagree }
}

/// Which of the two is the more hopeful, where they disagree.
pub(super) fn leaning(decided: &Assessment, computed: Status) -> Option<Leaning> {
    match decided.status {
        AssessmentStatus::NotFulfilled => Some(Leaning::Cautious),
        // Partly lies between: too little where it goes well, too much where it does not.
        AssessmentStatus::PartlyFulfilled if matches!(computed, Status::Met | Status::OnTrack) => {
            Some(Leaning::Cautious)
        }
        AssessmentStatus::Fulfilled | AssessmentStatus::PartlyFulfilled => Some(Leaning::Hopeful),
        AssessmentStatus::NotAssessed | AssessmentStatus::Unknown => None,
    }
}

/// A decided assessment of a goal beside the counts of its indicators. They are no verdict, so only the ends disagree:
/// fulfilled, and not one target is met (of a forecast: met or on its way); not fulfilled, and all are.
pub(super) fn of_goal(decided: Option<&Assessment>, counts: &RollUp) -> Agreement {
    let met = counts.count(Status::Met);
    let good = met + counts.count(Status::OnTrack);
    let assessed = good + counts.count(Status::Lagging) + counts.count(Status::OffTrack) + counts.count(Status::Missed);
    let Some(decided) = decided.filter(|decided| says(decided.status)) else {
        return if assessed > 0 { Agreement::OnlyComputed } else { Agreement::Neither };
    };
    if assessed == 0 {
        return Agreement::OnlyDecided;
    }
    let enough = if decided.kind == AssessmentKind::Forecast { good } else { met };
    let disagrees = match decided.status {
        AssessmentStatus::Fulfilled => enough == 0,
        AssessmentStatus::NotFulfilled => enough == assessed,
        _ => false,
    };
    if disagrees { Agreement::Disagree } else { Agreement::Agree }
}
