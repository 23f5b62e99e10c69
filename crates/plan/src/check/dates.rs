//! Dates: of this age, in order, and none from after the file was published.

use crate::finding::Sense;
use crate::model::{Date, Period, Plan};
use crate::read::{Kind, Node, Path, Report};

use super::time::first_day;

/// Fields that hold a date or a period.
const TIMES: [&str; 11] =
    ["period", "date", "at", "from", "to", "extendedTo", "referenceDate", "published", "made", "fetched", "deadline"];

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    check_years(report.tree().root(), "", report);
    check_order(plan, report);
    if let Some(published) = plan.published {
        check_published(plan, published, report);
    }
}

/// A plan of our time names years of our time: 1023 for 2023 would stretch a chart over a thousand years.
fn check_years(node: &Node<'_>, key: &str, report: &mut Report<'_, '_>) {
    let years = match &node.kind {
        Kind::List(items) => return items.iter().for_each(|item| check_years(item, key, report)),
        Kind::Object(fields) => return fields.iter().for_each(|(key, value)| check_years(value, key, report)),
        Kind::Number(written) if key == "year" => [written.parse::<f64>().ok(), None],
        Kind::Text(text) if TIMES.contains(&key) => match text.parse::<Period>() {
            Ok(Period::Interval(from, to)) => [Some(f64::from(from.year)), Some(f64::from(to.year))],
            Ok(period) => [Some(f64::from(period.year())), None],
            Err(()) => [None, None],
        },
        _ => return,
    };
    if let Some(year) = years.into_iter().flatten().find(|year| !(1900.0..=2100.0).contains(year)) {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number was read; one too large ends at the edge")]
        report.add_sense_at(node.at, Sense::ImprobableYear { year: year as i32 });
    }
}

fn check_order(plan: &Plan, report: &mut Report<'_, '_>) {
    let root = Path::default();
    let mut latest: Option<Date> = None;
    for (at, decision) in plan.decisions.iter().enumerate() {
        let Some(date) = decision.date else { continue };
        // Dates that are not exact may lie in any order within their year or month.
        if let Some(above) = latest.filter(|latest| date.last_day() < first_day(*latest)) {
            let problem = Sense::OutOfOrder { list: "decisions", this: date.to_string(), above: above.to_string() };
            report.add(&root.field("decisions").item(at).field("date"), problem);
        } else {
            latest = Some(date);
        }
    }
    let mut latest: Option<(u8, &str)> = None;
    for (at, point) in plan.reporting_points.iter().enumerate() {
        let Some(month) = point.last_month else { continue };
        if let Some((_, above)) = latest.filter(|(latest, _)| month < *latest) {
            let problem =
                Sense::OutOfOrder { list: "reportingPoints", this: point.id.clone(), above: above.to_owned() };
            report.add(&root.field("reportingPoints").item(at).field("lastMonth"), problem);
        } else {
            latest = Some((month, &point.id));
        }
    }
}

/// Nothing in a file has happened after it was published.
fn check_published(plan: &Plan, published: Date, report: &mut Report<'_, '_>) {
    let mut look = |date: Option<Date>, path: Path| {
        if let Some(date) = date.filter(|date| first_day(*date) > published.last_day()) {
            report.add(&path, Sense::AfterPublished { date: date.to_string(), published: published.to_string() });
        }
    };
    let root = Path::default();
    look(Some(plan.reference_date), root.field("referenceDate"));
    for (at, decision) in plan.decisions.iter().enumerate() {
        // Without a paragraph it has not been decided: then the date is when it will be.
        if decision.paragraph.is_some() {
            look(decision.date, root.field("decisions").item(at).field("date"));
        }
    }
    for (at, assessment) in plan.assessments.iter().enumerate() {
        look(assessment.date, root.field("assessments").item(at).field("date"));
    }
    for (at, goal) in plan.goals.iter().enumerate() {
        for (index, assessment) in goal.assessments.iter().enumerate() {
            look(assessment.date, root.field("goals").item(at).field("assessments").item(index).field("date"));
        }
    }
    for (at, indicator) in plan.indicators.iter().enumerate() {
        let path = root.field("indicators").item(at);
        for (index, assessment) in indicator.assessments.iter().enumerate() {
            look(assessment.date, path.field("assessments").item(index).field("date"));
        }
        for (index, forecast) in indicator.forecasts.iter().enumerate() {
            look(forecast.made, path.field("forecasts").item(index).field("made"));
        }
        for (index, source) in indicator.data_sources.iter().enumerate() {
            look(source.fetched, path.field("dataSources").item(index).field("fetched"));
        }
        for (index, series) in indicator.series.iter().enumerate() {
            let fetched = series.data_source.as_ref().and_then(|source| source.fetched);
            look(fetched, path.field("series").item(index).field("dataSource").field("fetched"));
        }
    }
    for (at, activity) in plan.activities.iter().enumerate() {
        for (index, comment) in activity.comments.iter().enumerate() {
            look(comment.date, root.field("activities").item(at).field("comments").item(index).field("date"));
        }
    }
}
