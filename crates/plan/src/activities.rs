//! Activities in groups: by when they are followed up, by who is responsible, by goal, by status, from A to Ö.

use crate::model::{Activity, ActivityStatus, Date, FollowUp, Goal, ReportingPoint, Rhythm, Role};
use crate::{Indexed, Language, swedish_initial, swedish_order};

/// What activities are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The points at which they are followed up.
    #[default]
    Point,
    /// Who is responsible.
    Responsible,
    /// The goal they serve.
    Goal,
    /// How far they have come, most in need first.
    Status,
    /// The letter that their names begin with, from A to Ö.
    Name,
}

/// What the activities of a group have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Common<'p> {
    /// Followed up at a reporting point.
    Point(&'p ReportingPoint),
    /// Followed up in a rhythm.
    Rhythm(Rhythm),
    /// Followed up on days of their own.
    Dates,
    /// Followed up, and no one says when; or not followed up.
    NoPoint,
    /// A role is responsible.
    Role(&'p Role),
    /// No one is responsible.
    NoRole,
    /// They serve a goal.
    Goal(&'p Goal),
    /// They serve the whole plan.
    WholePlan,
    /// They have come as far; none where the plan does not say.
    Status(Option<ActivityStatus>),
    /// Their names begin with a letter; none for digits and signs.
    Letter(Option<char>),
}

/// A group of activities, never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityGroup<'p> {
    /// What they have in common.
    pub common: Common<'p>,
    /// The activities, in the plan's order; under letters by their names.
    pub activities: Vec<&'p Activity>,
}

/// The plan's activities in groups. An activity that is followed up twice, or has two responsible, or serves two goals,
/// stands in both groups; each stands in at least one. References that lead nowhere count as none. `language` is that of the
/// names.
pub fn activity_groups(plan: &Indexed, by: Grouping, language: Language) -> Vec<ActivityGroup<'_>> {
    let mut activities: Vec<&Activity> = plan.plan().activities.iter().collect();
    let mut commons = Vec::new();
    match by {
        Grouping::Point => {
            commons.extend(plan.plan().reporting_points.iter().map(Common::Point));
            commons.extend([Common::Rhythm(Rhythm::Monthly), Common::Rhythm(Rhythm::Continuous)]);
            commons.extend([Common::Dates, Common::NoPoint]);
        }
        Grouping::Responsible => {
            commons.extend(plan.plan().roles.iter().map(Common::Role));
            commons.push(Common::NoRole);
        }
        Grouping::Goal => {
            commons.extend(plan.goals_in_order().into_iter().map(Common::Goal));
            commons.push(Common::WholePlan);
        }
        Grouping::Status => commons.extend(BY_NEED.map(Common::Status)),
        Grouping::Name => {
            let names: Vec<&str> = activities.iter().map(|activity| activity.name.get(language.code())).collect();
            activities = swedish_order(&names).into_iter().filter_map(|at| activities.get(at).copied()).collect();
            for activity in &activities {
                let letter = Common::Letter(initial(activity, language));
                if !commons.contains(&letter) {
                    commons.push(letter);
                }
            }
        }
    }
    let mut groups = Vec::new();
    for common in commons {
        let activities: Vec<&Activity> =
            activities.iter().copied().filter(|activity| belongs(plan, activity, common, language)).collect();
        if !activities.is_empty() {
            groups.push(ActivityGroup { common, activities });
        }
    }
    groups
}

/// From what is most in need to what is over; what the plan does not tell comes last.
const BY_NEED: [Option<ActivityStatus>; 6] = [
    Some(ActivityStatus::Delayed),
    Some(ActivityStatus::NotStarted),
    Some(ActivityStatus::Started),
    Some(ActivityStatus::Done),
    Some(ActivityStatus::Cancelled),
    None,
];

/// How many activities have each status, those without one last; statuses that none has are left out.
pub fn activity_counts(activities: &[Activity]) -> Vec<(Option<ActivityStatus>, usize)> {
    let statuses = [
        Some(ActivityStatus::Done),
        Some(ActivityStatus::Started),
        Some(ActivityStatus::NotStarted),
        Some(ActivityStatus::Delayed),
        Some(ActivityStatus::Cancelled),
        None,
    ];
    let mut counts = Vec::new();
    for status in statuses {
        let n = activities.iter().filter(|activity| activity.status == status).count();
        if n > 0 {
            counts.push((status, n));
        }
    }
    counts
}

impl Activity {
    /// The day that it should have been done by, where that has passed at the plan's reference date and it is neither
    /// done nor cancelled. A month or a year has passed when its last day has.
    pub fn missed_deadline(&self, reference_date: Date) -> Option<Date> {
        let over = matches!(self.status, Some(ActivityStatus::Done | ActivityStatus::Cancelled));
        self.deadline.filter(|deadline| !over && reference_date.last_day() > deadline.last_day())
    }
}

fn belongs(plan: &Indexed, activity: &Activity, common: Common<'_>, language: Language) -> bool {
    let at_point = |follow_up: &FollowUp| {
        let known = |id: &String| plan.plan().reporting_points.iter().any(|point| point.id == *id);
        follow_up.point.as_ref().is_some_and(known)
    };
    let follow_ups = &activity.follow_ups;
    match common {
        Common::Point(point) => follow_ups.iter().any(|follow_up| follow_up.point.as_ref() == Some(&point.id)),
        Common::Rhythm(rhythm) => follow_ups.iter().any(|follow_up| follow_up.rhythm == Some(rhythm)),
        Common::Dates => follow_ups.iter().any(|follow_up| follow_up.date.is_some()),
        Common::NoPoint => !follow_ups
            .iter()
            .any(|follow_up| at_point(follow_up) || follow_up.rhythm.is_some() || follow_up.date.is_some()),
        Common::Role(role) => activity.responsible.contains(&role.id),
        Common::NoRole => !activity.responsible.iter().any(|id| plan.role(id).is_some()),
        Common::Goal(goal) => activity.goals.contains(&goal.id),
        Common::WholePlan => !activity.goals.iter().any(|id| plan.goal(id).is_some()),
        Common::Status(status) => activity.status == status,
        Common::Letter(letter) => initial(activity, language) == letter,
    }
}

fn initial(activity: &Activity, language: Language) -> Option<char> {
    swedish_initial(activity.name.get(language.code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Indexed {
        let activity = |id: &str, points: &[&str], responsible: &[&str], goals: &[&str], status| Activity {
            id: id.to_owned(),
            follow_ups: points
                .iter()
                .map(|point| FollowUp { point: Some((*point).to_owned()), ..FollowUp::default() })
                .collect(),
            responsible: responsible.iter().map(|id| (*id).to_owned()).collect(),
            goals: goals.iter().map(|id| (*id).to_owned()).collect(),
            status,
            ..Activity::default()
        };
        let mut plan = crate::model::Plan {
            reporting_points: ["d1", "d2"]
                .map(|id| ReportingPoint { id: id.to_owned(), ..ReportingPoint::default() })
                .into(),
            roles: ["vc", "ec"].map(|id| Role { id: id.to_owned(), ..Role::default() }).into(),
            goals: ["g1", "g2"].map(|id| Goal { id: id.to_owned(), ..Goal::default() }).into(),
            activities: vec![
                activity("twice", &["d1", "d2"], &["ec", "vc"], &["g2"], Some(ActivityStatus::Started)),
                activity("none", &[], &[], &[], None),
                activity("lost", &["d9"], &["x"], &["g9"], Some(ActivityStatus::Done)),
                activity("rhythm", &[], &["vc"], &["g1"], Some(ActivityStatus::Done)),
                activity("dated", &[], &["vc"], &["g1"], None),
            ],
            ..crate::model::Plan::default()
        };
        for (activity, name) in plan.activities.iter_mut().zip(["tak", "65 plus", "ål", "Tält", "Ö"]) {
            activity.name.sv = name.to_owned();
        }
        plan.activities[3].follow_ups = vec![FollowUp { rhythm: Some(Rhythm::Continuous), ..FollowUp::default() }];
        plan.activities[4].follow_ups = vec![FollowUp { date: Some(Date::year(2024)), ..FollowUp::default() }];
        Indexed::new(plan)
    }

    fn shape(plan: &Indexed, by: Grouping) -> Vec<String> {
        let groups = activity_groups(plan, by, Language::Sv);
        let name = |common: Common<'_>| match common {
            Common::Point(point) => point.id.clone(),
            Common::Role(role) => role.id.clone(),
            Common::Goal(goal) => goal.id.clone(),
            Common::Rhythm(Rhythm::Monthly) => "monthly".to_owned(),
            Common::Rhythm(Rhythm::Continuous) => "continuous".to_owned(),
            Common::Dates => "dates".to_owned(),
            Common::NoPoint | Common::NoRole | Common::WholePlan => "-".to_owned(),
            Common::Status(status) => crate::filter::activity_code(status).to_owned(),
            Common::Letter(letter) => letter.map_or("#".to_owned(), String::from),
        };
        let ids = |group: &ActivityGroup<'_>| {
            group.activities.iter().map(|activity| activity.id.clone()).collect::<Vec<_>>().join(" ")
        };
        groups.iter().map(|group| format!("{}: {}", name(group.common), ids(group))).collect()
    }

    #[test]
    fn groups() {
        let plan = plan();
        for (by, expected) in [
            (Grouping::Point, &["d1: twice", "d2: twice", "continuous: rhythm", "dates: dated", "-: none lost"][..]),
            (Grouping::Responsible, &["vc: twice rhythm dated", "ec: twice", "-: none lost"]),
            (Grouping::Goal, &["g1: rhythm dated", "g2: twice", "-: none lost"]),
            (Grouping::Status, &["started: twice", "done: lost rhythm", "none: none dated"]),
            (Grouping::Name, &["#: none", "T: twice rhythm", "Å: lost", "Ö: dated"]),
        ] {
            assert_eq!(shape(&plan, by), expected, "{by:?}");
        }
    }

    #[test]
    fn every_activity_stands_somewhere() {
        let plan = plan();
        for by in [Grouping::Point, Grouping::Responsible, Grouping::Goal, Grouping::Status, Grouping::Name] {
            let groups = activity_groups(&plan, by, Language::Sv);
            assert!(groups.iter().all(|group| !group.activities.is_empty()));
            for activity in &plan.plan().activities {
                let stands = groups.iter().any(|group| group.activities.iter().any(|other| other.id == activity.id));
                assert!(stands, "{} by {by:?}", activity.id);
            }
        }
    }

    #[test]
    fn counts() {
        let plan = plan();
        let expected = [(Some(ActivityStatus::Done), 2), (Some(ActivityStatus::Started), 1), (None, 2)];
        assert_eq!(activity_counts(&plan.plan().activities), expected);
        assert_eq!(activity_counts(&[]), []);
    }

    #[test]
    fn missed_deadlines() {
        let reference_date = "2024-09-30".parse().expect("a date");
        for (deadline, status, missed) in [
            (Some("2024-09-29"), None, true),
            (Some("2024-09-29"), Some(ActivityStatus::NotStarted), true),
            (Some("2024-09-29"), Some(ActivityStatus::Started), true),
            (Some("2024-09-29"), Some(ActivityStatus::Delayed), true),
            (Some("2024-09-29"), Some(ActivityStatus::Done), false),
            (Some("2024-09-29"), Some(ActivityStatus::Cancelled), false),
            (Some("2024-09-30"), None, false),
            (Some("2024-10-01"), Some(ActivityStatus::Delayed), false),
            (Some("2024-09"), None, false),
            (Some("2024-08"), None, true),
            (Some("2024"), None, false),
            (Some("2023"), None, true),
            (None, Some(ActivityStatus::Delayed), false),
        ] {
            let deadline = deadline.map(|text| text.parse().expect("a date"));
            let activity = Activity { deadline, status, ..Activity::default() };
            assert_eq!(activity.missed_deadline(reference_date), deadline.filter(|_| missed), "{activity:?}");
        }
    }

    #[test]
    fn without_activities_there_are_no_groups() {
        assert_eq!(activity_groups(&Indexed::new(crate::model::Plan::default()), Grouping::Goal, Language::Sv), []);
    }
}
