//! Whether a plan that could be read makes sense: one file a subject.

mod activities;
mod assessments;
mod baselines;
mod dates;
mod decisions;
mod economy;
mod forecasts;
mod goals;
mod ids;
mod indicators;
mod letters;
mod names;
mod parts;
mod references;
mod secrecy;
mod series;
mod sources;
mod targets;
mod texts;
mod time;

use crate::model::{Catalogue, Plan, Site};
use crate::read::{Path, Report};

/// Checks a plan.
pub(crate) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    texts::check(report);
    letters::check(report);
    ids::check(plan, report);
    names::check(plan, report);
    dates::check(plan, report);
    references::check(plan, report);
    goals::check(plan, report);
    decisions::check(plan, report);
    economy::check(plan, report);
    assessments::check(plan, report);
    activities::check(plan, report);
    series::check_figures(plan, report);
    series::check_empty(report.tree().root(), "", report);
    for (at, indicator) in plan.indicators.iter().enumerate() {
        let path = Path::default().field("indicators").item(at);
        indicators::check(plan, indicator, &path, report);
        baselines::check(plan, indicator, &path, report);
        targets::check(plan, indicator, &path, report);
        series::check(plan, indicator, &path, report);
        forecasts::check(plan, indicator, &path, report);
        parts::check(indicator, &path, report);
        secrecy::check(plan, indicator, &path, report);
        sources::check(indicator, &path, report);
    }
}

/// Checks a catalogue.
pub(crate) fn check_catalogue(catalogue: &Catalogue, report: &mut Report<'_, '_>) {
    texts::check(report);
    letters::check(report);
    ids::check_list(&Path::default().field("plans"), catalogue.plans.iter().map(|plan| plan.id.as_str()), report);
}

/// Checks what the publisher says of the site.
pub(crate) fn check_site(_: &Site, report: &mut Report<'_, '_>) {
    texts::check(report);
    letters::check(report);
}
