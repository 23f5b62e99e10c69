//! Activities: follow-ups that say something, deadlines within the plan, and a status that the comments bear out.

use crate::finding::Sense;
use crate::model::{Activity, ActivityStatus, Plan};
use crate::read::{Path, Report};

use super::targets::check_deadline;
use super::time::{Day, ends, first_day, is_future};

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    for (at, activity) in plan.activities.iter().enumerate() {
        let path = Path::default().field("activities").item(at);
        for (index, follow_up) in activity.follow_ups.iter().enumerate() {
            let says = [follow_up.point.is_some(), follow_up.date.is_some(), follow_up.to.is_some()].contains(&true);
            if !says && follow_up.rhythm.is_none() {
                report.add(&path.field("followUps").item(index), Sense::EmptyFollowUp);
            }
            if let Some(date) = follow_up.date {
                check_deadline(plan, date, &path.field("followUps").item(index).field("date"), report);
            }
        }
        if let Some(deadline) = activity.deadline {
            check_deadline(plan, deadline, &path.field("deadline"), report);
        }
        for (index, comment) in activity.comments.iter().enumerate() {
            if let Some(period) = comment.period.as_ref().filter(|period| is_future(period, plan)) {
                let reference = plan.reference_date.to_string();
                let path = path.field("comments").item(index).field("period");
                report.add(&path, Sense::FutureComment { period: period.to_string(), reference });
            }
        }
        if let (Some(status), Some(said)) = (activity.status, latest_said(activity, plan))
            && status != said
        {
            report.add(&path.field("status"), Sense::StatusDisagrees { comment: name(said).to_owned() });
        }
    }
}

/// The status in the latest comment that has one; none where there is no telling which is the latest.
fn latest_said(activity: &Activity, plan: &Plan) -> Option<ActivityStatus> {
    let mut latest: Option<(Day, ActivityStatus)> = None;
    for comment in &activity.comments {
        let Some(status) = comment.status else { continue };
        let day = comment.date.map(first_day).or_else(|| Some(ends(comment.period.as_ref()?, plan)))?;
        if latest.is_none_or(|(last, _)| day >= last) {
            latest = Some((day, status));
        }
    }
    latest.map(|(_, status)| status)
}

/// The word for it in the file.
fn name(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::NotStarted => "notStarted",
        ActivityStatus::Started => "started",
        ActivityStatus::Done => "done",
        ActivityStatus::Delayed => "delayed",
        ActivityStatus::Cancelled => "cancelled",
    }
}
