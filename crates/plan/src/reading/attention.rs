//! What needs attention, and why.

use super::reading::Reading;
use super::readings::Readings;
use super::status::{Agreement, Attention, Status};
use crate::Indexed;
use crate::model::{Activity, Goal, Remark};

/// Something that needs attention, and why.
#[derive(Clone, Copy, Debug)]
pub struct Need<'p> {
    /// Why.
    pub why: Attention,
    /// What.
    pub what: Item<'p>,
    /// The flaw, where that is why.
    pub remark: Option<&'p Remark>,
}

/// What something needs attention for.
#[derive(Clone, Copy, Debug)]
pub enum Item<'p> {
    /// An indicator, by its place in the plan.
    Indicator(usize),
    /// A goal.
    Goal(&'p Goal),
    /// An activity.
    Activity(&'p Activity),
    /// The plan as a whole.
    Plan,
}

/// Everything that needs attention, by reason in the order of [`Attention::ALL`], then in the plan's order.
pub(super) fn needs<'p>(plan: &'p Indexed, readings: &Readings<'p>) -> Vec<Need<'p>> {
    let mut needs = Vec::new();
    let names_responsible = plan.plan().indicators.iter().any(|indicator| !indicator.responsible.is_empty());
    for why in Attention::ALL {
        let mut add = |what: Item<'p>, remark: Option<&'p Remark>| needs.push(Need { why: *why, what, remark });
        for (at, reading) in readings.indicators.iter().enumerate() {
            if indicator_needs(*why, reading, names_responsible, plan) {
                add(Item::Indicator(at), None);
            }
        }
        match why {
            Attention::OverdueActivity => {
                let late = plan.plan().activities.iter();
                let late = late.filter(|activity| activity.missed_deadline(plan.plan().reference_date).is_some());
                late.for_each(|activity| add(Item::Activity(activity), None));
            }
            Attention::NoResponsible => {
                let goals = &plan.plan().goals;
                let told = goals.iter().any(|goal| !goal.responsible.is_empty());
                goals.iter().filter(|g| told && g.responsible.is_empty()).for_each(|goal| add(Item::Goal(goal), None));
                let no_one = |a: &&Activity| a.responsible.is_empty() && a.responsible_text.is_none();
                plan.plan().activities.iter().filter(no_one).for_each(|activity| add(Item::Activity(activity), None));
            }
            Attention::Disagreement => {
                for (at, goal) in plan.plan().goals.iter().enumerate() {
                    if readings.goal_agreement_at(at) == Agreement::Disagree {
                        add(Item::Goal(goal), None);
                    }
                }
            }
            Attention::SourceFlaw => flaws(plan, &mut add),
            _ => {}
        }
    }
    needs
}

fn indicator_needs(why: Attention, reading: &Reading<'_>, names_responsible: bool, plan: &Indexed) -> bool {
    let indicator = reading.indicator;
    match why {
        Attention::OffTrack => reading.status() == Status::OffTrack,
        Attention::Missed => reading.status() == Status::Missed,
        Attention::NotMeasured => reading.unmeasured.is_some(),
        Attention::NoTarget => reading.status() == Status::NoTarget,
        Attention::Disagreement => reading.agreement == Agreement::Disagree,
        Attention::NoResponsible => {
            // Only where the plan names the responsible of indicators at all; a goal's own answer for its indicators.
            let goals = || indicator.goals.iter().filter_map(|id| plan.goal(id));
            names_responsible && indicator.responsible.is_empty() && goals().all(|goal| goal.responsible.is_empty())
        }
        Attention::OverdueActivity | Attention::SourceFlaw => false,
    }
}

fn flaws<'p>(plan: &'p Indexed, add: &mut impl FnMut(Item<'p>, Option<&'p Remark>)) {
    let plan = plan.plan();
    plan.remarks.iter().for_each(|remark| add(Item::Plan, Some(remark)));
    for goal in &plan.goals {
        goal.remarks.iter().for_each(|remark| add(Item::Goal(goal), Some(remark)));
    }
    for (at, indicator) in plan.indicators.iter().enumerate() {
        indicator.remarks.iter().for_each(|remark| add(Item::Indicator(at), Some(remark)));
    }
    for activity in &plan.activities {
        activity.remarks.iter().for_each(|remark| add(Item::Activity(activity), Some(remark)));
    }
}
