//! A plan with its references resolved.

use crate::model::{
    Activity, Area, Decision, Document, Goal, Indicator, Level, OrganisationUnit, Plan, Role, Strategy,
};
use crate::order::sorted;

/// A plan with its references resolved: who belongs to whom, safe on every plan that could be read.
///
/// Of items that share an id the first counts. References that lead nowhere are skipped. A circle of goals is
/// cut: every goal is reached from [`Indexed::roots`] exactly once.
#[derive(Debug)]
pub struct Indexed {
    plan: Plan,
    goals: Positions,
    indicators: Positions,
    /// The parent of each goal, by position; none for roots.
    parents: Vec<Option<usize>>,
    /// The goals without a parent, and those right below each goal, by position.
    roots: Vec<usize>,
    children: Vec<Vec<usize>>,
}

impl Indexed {
    /// Resolves a plan's references.
    pub fn new(plan: Plan) -> Self {
        let goals = Positions::new(plan.goals.iter().map(|goal| goal.id.as_str()).collect());
        let indicators = Positions::new(plan.indicators.iter().map(|indicator| indicator.id.as_str()).collect());
        let mut parents: Vec<Option<usize>> =
            plan.goals.iter().map(|goal| goal.parent.as_deref().and_then(|parent| goals.get(parent))).collect();
        for circle in circles(&parents) {
            circle.first().and_then(|first| parents.get_mut(*first)).into_iter().for_each(|parent| *parent = None);
        }
        let mut roots = Vec::new();
        let mut children = vec![Vec::new(); parents.len()];
        for (at, parent) in parents.iter().enumerate() {
            match parent.and_then(|parent| children.get_mut(parent)) {
                Some(siblings) => siblings.push(at),
                None => roots.push(at),
            }
        }
        Self { plan, goals, indicators, parents, roots, children }
    }

    /// The plan itself.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The goal with the id.
    pub fn goal(&self, id: &str) -> Option<&Goal> {
        self.goals.get(id).and_then(|at| self.plan.goals.get(at))
    }

    /// The indicator with the id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.get(id).and_then(|at| self.plan.indicators.get(at))
    }

    /// Where the goal with the id stands in the plan.
    pub(crate) fn goal_at(&self, id: &str) -> Option<usize> {
        self.goals.get(id)
    }

    /// Where the indicator with the id stands in the plan.
    pub(crate) fn indicator_at(&self, id: &str) -> Option<usize> {
        self.indicators.get(id)
    }

    /// Where the goal above a goal stands.
    pub(crate) fn parent_at(&self, goal: usize) -> Option<usize> {
        self.parents.get(goal).copied().flatten()
    }

    /// The goals without a parent, in the plan's order.
    pub fn roots(&self) -> Vec<&Goal> {
        self.at(&self.roots)
    }

    /// The goals right below a goal, in the plan's order.
    pub fn children(&self, goal: &Goal) -> Vec<&Goal> {
        self.position(goal).and_then(|at| self.children.get(at)).map(|below| self.at(below)).unwrap_or_default()
    }

    /// The goals above a goal, the highest first, without the goal itself.
    pub fn ancestors(&self, goal: &Goal) -> Vec<&Goal> {
        let mut above = Vec::new();
        let mut at = self.position(goal);
        while let Some(parent) = at.and_then(|at| self.parents.get(at).copied().flatten()) {
            above.extend(self.plan.goals.get(parent));
            at = Some(parent);
        }
        above.reverse();
        above
    }

    /// All goals in reading order: each goal before those below it.
    pub fn goals_in_order(&self) -> Vec<&Goal> {
        let mut order = Vec::with_capacity(self.plan.goals.len());
        let mut left: Vec<&Goal> = self.roots();
        left.reverse();
        while let Some(goal) = left.pop() {
            order.push(goal);
            left.extend(self.children(goal).into_iter().rev());
        }
        order
    }

    /// The level of a goal, and how deep it lies: 0 for the highest level.
    pub fn level(&self, goal: &Goal) -> Option<(usize, &Level)> {
        self.plan.levels.iter().enumerate().find(|(_, level)| level.id == goal.level)
    }

    /// The indicators that follow a goal itself, in the plan's order.
    pub fn indicators_of(&self, goal: &Goal) -> Vec<&Indicator> {
        self.plan.indicators.iter().filter(|indicator| indicator.goals.contains(&goal.id)).collect()
    }

    /// The indicators that follow a goal or any goal below it, in the plan's order, each once.
    pub fn indicators_within(&self, goal: &Goal) -> Vec<&Indicator> {
        let within = self.within(goal);
        self.plan.indicators.iter().filter(|i| i.goals.iter().any(|id| within.contains(&id.as_str()))).collect()
    }

    /// The activities of a goal itself, in the plan's order.
    pub fn activities_of(&self, goal: &Goal) -> Vec<&Activity> {
        self.plan.activities.iter().filter(|activity| activity.goals.contains(&goal.id)).collect()
    }

    /// The activities of a goal or any goal below it, in the plan's order, each once.
    pub fn activities_within(&self, goal: &Goal) -> Vec<&Activity> {
        let within = self.within(goal);
        self.plan.activities.iter().filter(|a| a.goals.iter().any(|id| within.contains(&id.as_str()))).collect()
    }

    /// The activities that name an indicator, then those that share a goal with it, in the plan's order.
    pub fn activities_for(&self, indicator: &Indicator) -> Vec<&Activity> {
        let is_named = |activity: &&Activity| activity.indicators.contains(&indicator.id);
        let shares = |activity: &&Activity| activity.goals.iter().any(|goal| indicator.goals.contains(goal));
        let (named, others): (Vec<&Activity>, Vec<&Activity>) = self.plan.activities.iter().partition(is_named);
        named.into_iter().chain(others.into_iter().filter(shares)).collect()
    }

    /// The strategies of a goal itself, in the plan's order.
    pub fn strategies_of(&self, goal: &Goal) -> Vec<&Strategy> {
        self.plan.strategies.iter().filter(|strategy| strategy.goals.contains(&goal.id)).collect()
    }

    /// The strategies that serve the whole plan: those of no goal, in the plan's order.
    pub fn strategies_of_plan(&self) -> Vec<&Strategy> {
        self.plan.strategies.iter().filter(|strategy| self.is_of_plan(&strategy.goals)).collect()
    }

    /// The activities of the whole plan: those of no goal, in the plan's order.
    pub fn activities_of_plan(&self) -> Vec<&Activity> {
        self.plan.activities.iter().filter(|activity| self.is_of_plan(&activity.goals)).collect()
    }

    fn is_of_plan(&self, goals: &[String]) -> bool {
        goals.iter().all(|id| self.goal(id).is_none())
    }

    /// The place of a goal in reading order, counted from one, and the goals before and after it; zero and none of a goal of
    /// another plan.
    pub fn neighbours(&self, goal: &Goal) -> (usize, Option<&Goal>, Option<&Goal>) {
        let order = self.goals_in_order();
        let Some(at) = order.iter().position(|other| std::ptr::eq(*other, goal)) else { return (0, None, None) };
        (at + 1, at.checked_sub(1).and_then(|before| order.get(before)).copied(), order.get(at + 1).copied())
    }

    /// The area with the id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.plan.areas.iter().find(|area| area.id == id)
    }

    /// The unit of the organisation with the id.
    pub fn unit(&self, id: &str) -> Option<&OrganisationUnit> {
        self.plan.units.iter().find(|unit| unit.id == id)
    }

    /// The role with the id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.plan.roles.iter().find(|role| role.id == id)
    }

    /// The document with the id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.plan.documents.iter().find(|document| document.id == id)
    }

    /// The decision with the id.
    pub fn decision(&self, id: &str) -> Option<&Decision> {
        self.plan.decisions.iter().find(|decision| decision.id == id)
    }

    /// The last month of a reporting point, 1–12.
    pub fn last_month(&self, point: &str) -> Option<u8> {
        self.plan.reporting_points.iter().find(|other| other.id == point).and_then(|other| other.last_month)
    }

    /// Where a goal stands in the plan: itself, or where it is a copy, the first with its id.
    fn position(&self, goal: &Goal) -> Option<usize> {
        let first = self.goals.get(&goal.id);
        let is_it = |at: &usize| self.plan.goals.get(*at).is_some_and(|other| std::ptr::eq(other, goal));
        first.filter(is_it).or_else(|| (0..self.plan.goals.len()).find(is_it)).or(first)
    }

    fn at(&self, positions: &[usize]) -> Vec<&Goal> {
        positions.iter().filter_map(|at| self.plan.goals.get(*at)).collect()
    }

    /// The ids of a goal and all below it.
    fn within<'p>(&'p self, goal: &'p Goal) -> Vec<&'p str> {
        let mut within = vec![goal.id.as_str()];
        let mut left = self.children(goal);
        while let Some(goal) = left.pop() {
            within.push(goal.id.as_str());
            left.extend(self.children(goal));
        }
        within
    }
}

/// Where each id of a list stands; of those that stand twice the first.
///
/// Sorted rather than hashed: a hash table is made again for each type of value, and draws on random numbers.
#[derive(Debug)]
pub(crate) struct Positions(Vec<(Box<str>, usize)>);

impl Positions {
    /// The positions of ids, in the order of their list.
    pub(crate) fn new(ids: Vec<&str>) -> Self {
        let order = sorted(ids.len(), &|a, b| ids.get(a) < ids.get(b));
        Self(order.into_iter().filter_map(|at| Some(((*ids.get(at)?).into(), at))).collect())
    }

    /// The position of an id.
    pub(crate) fn get(&self, id: &str) -> Option<usize> {
        let first = self.0.partition_point(|(other, _)| **other < *id);
        self.0.get(first).filter(|(other, _)| **other == *id).map(|(_, at)| *at)
    }
}

/// The circles among parents, each from its first member upwards.
pub(crate) fn circles(parents: &[Option<usize>]) -> Vec<Vec<usize>> {
    // From which start each was first reached: each is gone through once.
    let mut reached: Vec<Option<usize>> = vec![None; parents.len()];
    let above = |at: usize| parents.get(at).copied().flatten();
    let mut circles = Vec::new();
    for start in 0..parents.len() {
        let mut at = Some(start);
        while let Some(here) = at {
            match reached.get_mut(here) {
                Some(by @ None) => {
                    *by = Some(start);
                    at = above(here);
                }
                Some(Some(by)) if *by == start => {
                    let mut circle = vec![here];
                    circle.extend(std::iter::successors(above(here), |at| above(*at)).take_while(|at| *at != here));
                    let first = circle.iter().enumerate().min_by_key(|(_, at)| **at).map_or(0, |(index, _)| index);
                    circle.rotate_left(first);
                    circles.push(circle);
                    break;
                }
                _ => break,
            }
        }
    }
    circles
}
