//! What the page of all activities says.

use malbild_plan::side_by_side;

side_by_side! {
    /// Before the choice of what to group by.
    group_by: "Ordna efter", "Group by";
    /// Choice of grouping.
    by_point: "Uppföljning", "Follow-up";
    /// Choice of grouping.
    by_responsible: "Ansvarig", "Responsible";
    /// Choice of grouping.
    by_goal: "Mål", "Goal";
    /// The name of the line of reporting points.
    year: "Året", "The year";
    /// In the line of reporting points: up to and including a month.
    through: "till och med", "through";
    /// After a number of activities.
    followed_up: "att följa upp", "to follow up";
    /// Group of what is followed up on days of their own.
    dates: "På bestämda dagar", "On days of their own";
    /// Group of what is not followed up at a point.
    no_point: "Utan bestämt tillfälle", "At no set time";
    /// Group of what nobody is responsible for.
    no_role: "Ingen ansvarig är angiven", "Nobody is named as responsible";
    /// Group of what serves the whole plan.
    whole_plan: "För hela planen", "For the whole plan";
    /// Said where the plan has none.
    none: "Planen har inga aktiviteter.", "The plan has no activities.";
    /// Said where no activity has a status.
    no_statuses: "Planen säger inte hur långt de har kommit.", "The plan does not say how far they have come.";
    /// Label of the number that an activity names.
    quantity: "Omfattning", "Extent";
    /// Fold of what more is told of an activity.
    more: "Mer om aktiviteten", "More about the activity";
    /// One of what has been said of an activity.
    comment: "kommentar", "comment";
    /// Several of them.
    comments: "kommentarer", "comments";
    /// Label of where it stands.
    source: "Källa", "Source";
    /// Before that number.
    at_least: "minst", "at least";
    /// Said of activities whose day has passed, after their number.
    late: "skulle ha varit klara", "should have been done";
    /// Said of an activity whose day has passed, before the day.
    due: "Skulle ha varit klar", "Should have been done by";
}
