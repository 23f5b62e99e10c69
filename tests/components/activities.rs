//! The view of all activities, as text.

use malbild::route::View;
use malbild_plan::{Grouping, Language};

use crate::support::{context, render_view};

const GROUPINGS: [Grouping; 5] =
    [Grouping::Point, Grouping::Responsible, Grouping::Goal, Grouping::Status, Grouping::Name];

/// In whatever groups, each activity stands once in full, at a place that addresses can lead to.
#[test]
fn each_activity_has_one_place() {
    for id in ["strangnas-2024", "exempelby-2024", "exempelby-2023"] {
        let cx = context(id, Language::Sv);
        for by in GROUPINGS {
            let html = render_view(id, View::Activities(by), Language::Sv);
            for activity in &cx.plan.plan().activities {
                let place = format!("id=\"aktivitet-{}\"", activity.id);
                assert_eq!(html.matches(&place).count(), 1, "{id} by {by:?}: {place}");
            }
            let told = cx.plan.plan().activities.len();
            assert_eq!(html.matches("<li id=\"aktivitet-").count(), told, "{id} by {by:?}");
        }
    }
}

#[test]
fn the_chosen_grouping_is_marked() {
    let names = ["Uppföljning", "Ansvarig", "Mål", "Status", "A–Ö"];
    for (by, name) in GROUPINGS.into_iter().zip(names) {
        let html = render_view("strangnas-2024", View::Activities(by), Language::Sv);
        assert_eq!(html.matches("aria-current=\"true\"").count(), 1, "{by:?}");
        assert!(html.contains(&format!("aria-current=\"true\">{name}</a>")), "{by:?}");
    }
}

/// As many are said to be late as are marked as such, each where it stands in full.
#[test]
fn late_ones_are_counted_and_marked() {
    let cx = context("exempelby-2024", Language::En);
    let plan = cx.plan.plan();
    let late = plan.activities.iter().filter(|activity| activity.missed_deadline(plan.reference_date).is_some());
    let late = late.count();
    assert!(late > 0, "the made-up plan has late activities");
    let html = render_view("exempelby-2024", View::Activities(Grouping::Goal), Language::En);
    assert!(html.contains(&format!("{late} should have been done")));
    assert!(html.matches("Should have been done by").count() >= late);
    let html = render_view("strangnas-2024", View::Activities(Grouping::Goal), Language::Sv);
    assert!(!html.contains("Skulle ha varit klar"), "the plan is read before its year");
}

/// What the document says stands beside what it was read as where it says more, and the joint activity is marked.
#[test]
fn strangnas_activities_stand_as_written() {
    let html = render_view("strangnas-2024", View::Activities(Grouping::Point), Language::Sv);
    for fact in [
        "49\u{a0}aktiviteter",
        "Planen säger inte hur långt de har kommit.",
        "Delår 1, Delår 2, Helår",
        "Delår 2: <q>Genomförs under året, statusrapport delår 2.</q>",
        "Gäller alla enheter",
        "minst 4",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    assert!(!html.contains("Följs upp till delår 1, 2 samt helår."), "the same in other words");
    assert!(!html.contains("Status ej angiven"), "said once for all");
}

#[test]
fn a_plan_without_activities_says_so() {
    for (language, said) in
        [(Language::Sv, "Planen har inga aktiviteter."), (Language::En, "The plan has no activities.")]
    {
        assert!(render_view("gotene-2019", View::Activities(Grouping::Point), language).contains(said));
    }
}
