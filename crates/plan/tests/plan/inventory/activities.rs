//! Activities: what, who, when and to whom.

use std::collections::BTreeSet;

use malbild_plan::model::{Activity, Plan, Rhythm};

use super::{assert_same, inventories, list, text, texts};

#[test]
fn activities() {
    for (plan, document) in inventories() {
        let theirs: Vec<_> = list(&document, "activities").iter().chain(list(&document, "joint_activities")).collect();
        let ids = theirs.iter().map(|activity| text(activity, "id").expect("an id"));
        assert_same(&plan.id, plan.activities.iter().map(|activity| activity.id.as_str()), ids);
        for theirs in theirs {
            let ours = plan.activities.iter().find(|activity| theirs["id"] == activity.id).expect("the activity");
            let id = &ours.id;
            assert_eq!(Some(ours.name.sv.as_str()), text(theirs, "text"), "{id}");
            assert_eq!(ours.goals.first().map(String::as_str), text(theirs, "goal"), "{id}");
            assert_eq!(ours.joint, theirs["goal"].is_null(), "{id}");
            let said = |ours: &Option<malbild_plan::model::Text>| ours.as_ref().map(|text| text.sv.clone());
            assert_eq!(said(&ours.responsible_text).as_deref(), text(theirs, "responsible_text"), "{id}");
            assert_eq!(said(&ours.follow_up_text).as_deref(), text(theirs, "follow_up_text"), "{id}");
            assert!(!ours.responsible.is_empty(), "{id}");
            // Reports to others than the management group are not told in the inventory.
            let mut points = points(&plan, ours);
            points.retain(|point| !point.starts_with("report to ") || point.ends_with("ledningsgruppen"));
            let expected = texts(theirs, "follow_up_points").into_iter().map(str::to_owned).collect();
            assert_eq!(points, expected, "{id}");
        }
    }
}

/// When, how and to whom an activity is followed up, in the inventory's words.
fn points(plan: &Plan, activity: &Activity) -> BTreeSet<String> {
    let mut points = BTreeSet::new();
    let deadlines = activity.follow_ups.iter().filter_map(|follow_up| follow_up.date).chain(activity.deadline);
    points.extend(deadlines.map(|date| format!("deadline {date}")));
    for follow_up in &activity.follow_ups {
        if let Some(id) = &follow_up.point {
            let point = plan.reporting_points.iter().find(|point| point.id == *id).expect("a reporting point");
            points.insert(point.name.sv.to_lowercase());
        }
        points.extend(follow_up.to.as_ref().map(|to| format!("report to {}", to.sv)));
        points.extend(follow_up.rhythm.map(|rhythm| match rhythm {
            Rhythm::Monthly => "monthly".to_owned(),
            Rhythm::Continuous => "continuous".to_owned(),
        }));
    }
    points
}
