//! All readings of a plan, made once.

use super::agreement;
use super::attention::{Need, needs};
use super::reading::{Reading, is_measured};
use super::roll_up::RollUp;
use super::status::{Agreement, Attention, Leaning, Status};
use crate::Indexed;
use crate::model::{Assessment, Goal, Indicator};

/// How all indicators of a plan stand, counted for each goal and for the plan, and what needs attention.
#[derive(Debug)]
pub struct Readings<'p> {
    plan: &'p Indexed,
    /// One reading for each indicator, in the plan's order.
    pub indicators: Vec<Reading<'p>>,
    /// The counts of each goal with all goals below it, in the plan's order.
    goals: Vec<RollUp>,
    /// The counts of the whole plan.
    pub all: RollUp,
    /// Whether the plan holds any outcome at all.
    pub measured: bool,
    /// What needs attention.
    pub needs: Vec<Need<'p>>,
}

impl<'p> Readings<'p> {
    /// Reads a whole plan.
    pub fn of(plan: &'p Indexed) -> Self {
        let mut readings = Self {
            plan,
            indicators: plan.plan().indicators.iter().map(|indicator| Reading::of(plan, indicator)).collect(),
            goals: vec![RollUp::default(); plan.plan().goals.len()],
            all: RollUp::default(),
            measured: plan.plan().indicators.iter().any(|indicator| is_measured(plan, indicator)),
            needs: Vec::new(),
        };
        if !readings.measured {
            // A plan that holds no outcomes says nothing of which were measured in time.
            readings.indicators.iter_mut().for_each(|reading| reading.unmeasured = None);
        }
        // By which indicator each goal was counted last: an indicator of two goals counts once in the one above both.
        let mut counted: Vec<Option<usize>> = vec![None; readings.goals.len()];
        for (at, reading) in readings.indicators.iter().enumerate() {
            let add = |counts: &mut RollUp| counts.add(reading.status(), reading.movement(), reading.agreement);
            add(&mut readings.all);
            for id in &reading.indicator.goals {
                let mut goal = plan.goal_at(id);
                while let Some(here) = goal {
                    match (counted.get_mut(here), readings.goals.get_mut(here)) {
                        (Some(last), Some(counts)) if *last != Some(at) => {
                            *last = Some(at);
                            add(counts);
                        }
                        _ => break,
                    }
                    goal = plan.parent_at(here);
                }
            }
        }
        readings.needs = needs(plan, &readings);
        readings
    }

    /// What needs attention for one reason, in the plan's order.
    pub fn needs_of(&self, why: Attention) -> &[Need<'p>] {
        // They stand by reason, in the order of the reasons.
        let start = self.needs.partition_point(|need| (need.why as usize) < why as usize);
        let end = self.needs.partition_point(|need| need.why as usize <= why as usize);
        self.needs.get(start..end).unwrap_or_default()
    }

    /// The reading of an indicator; of those that share an id the first's.
    pub fn indicator(&self, indicator: &Indicator) -> Option<&Reading<'p>> {
        self.plan.indicator_at(&indicator.id).and_then(|at| self.indicators.get(at))
    }

    /// The indicators of a goal and of all goals below it, counted; each once.
    pub fn goal(&self, goal: &Goal) -> RollUp {
        self.plan.goal_at(&goal.id).and_then(|at| self.goals.get(at)).copied().unwrap_or_default()
    }

    /// Whether the latest decided assessment of a goal goes with its indicators.
    pub fn goal_agreement(&self, goal: &Goal) -> Agreement {
        self.plan.goal_at(&goal.id).map_or(Agreement::Neither, |at| self.goal_agreement_at(at))
    }

    /// Which of the two is the more hopeful, where what people decided of a goal and its indicators disagree.
    pub fn goal_leaning(&self, goal: &Goal) -> Option<Leaning> {
        let decided = self.decided_of(goal).filter(|_| self.goal_agreement(goal) == Agreement::Disagree)?;
        // Only the ends disagree, so the status of a single indicator plays no part.
        agreement::leaning(decided, Status::NotAssessable)
    }

    /// Whether the latest decided assessment of the whole plan goes with its indicators.
    pub fn plan_agreement(&self) -> Agreement {
        agreement::of_goal(self.decided(&self.plan.plan().assessments), &self.all)
    }

    /// The latest of decided assessments.
    pub fn decided(&self, assessments: &'p [Assessment]) -> Option<&'p Assessment> {
        agreement::latest(assessments, self.plan)
    }

    /// The latest decided assessment of a goal.
    pub fn decided_of(&self, goal: &Goal) -> Option<&'p Assessment> {
        let at = self.plan.goal_at(&goal.id)?;
        self.plan.plan().goals.get(at).and_then(|goal| self.decided(&goal.assessments))
    }

    /// The plan that is read.
    pub fn plan(&self) -> &'p Indexed {
        self.plan
    }

    pub(super) fn goal_agreement_at(&self, at: usize) -> Agreement {
        let goal = self.plan.plan().goals.get(at);
        match goal.zip(self.goals.get(at)) {
            Some((goal, counts)) => agreement::of_goal(self.decided(&goal.assessments), counts),
            None => Agreement::Neither,
        }
    }
}
