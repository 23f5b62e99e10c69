//! How much a plan holds.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{BaselineKind, Indicator, Plan, Target};

/// Counts of what a plan holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Goals of all levels.
    pub goals: usize,
    /// Goals by the municipality's own name of their level; a level that does not exist stands by its id.
    pub goals_by_level: BTreeMap<String, usize>,
    /// Strategies.
    pub strategies: usize,
    /// Indicators.
    pub indicators: usize,
    /// Indicators with at least one baseline that is a number.
    pub numeric_baselines: usize,
    /// Indicators with at least one target that has a number.
    pub numeric_targets: usize,
    /// Activities, the joint ones included.
    pub activities: usize,
    /// Activities that are common to the whole organisation.
    pub joint_activities: usize,
    /// Decisions.
    pub decisions: usize,
    /// Words of the glossary.
    pub glossary: usize,
    /// Trends.
    pub trends: usize,
    /// Challenges.
    pub challenges: usize,
    /// Lines of the economy.
    pub economy: usize,
    /// Pictures and diagrams of the source.
    pub figures: usize,
    /// Roles and bodies.
    pub roles: usize,
    /// Abbreviations.
    pub abbreviations: usize,
}

/// Counts what a plan holds.
pub fn summary(plan: &Plan) -> Summary {
    let mut goals_by_level = BTreeMap::new();
    for goal in &plan.goals {
        let level = plan.levels.iter().find(|level| level.id == goal.level);
        let name = level.map_or(&goal.level, |level| &level.name.sv);
        *goals_by_level.entry(name.clone()).or_insert(0) += 1;
    }
    let joint_activities = plan.activities.iter().filter(|activity| activity.joint).count();
    Summary {
        goals: plan.goals.len(),
        goals_by_level,
        strategies: plan.strategies.len(),
        indicators: plan.indicators.len(),
        numeric_baselines: plan.indicators.iter().filter(|i| has_numeric_baseline(i)).count(),
        numeric_targets: plan.indicators.iter().filter(|i| i.targets.iter().any(is_numeric)).count(),
        activities: plan.activities.len(),
        joint_activities,
        decisions: plan.decisions.len(),
        glossary: plan.glossary.len(),
        trends: plan.trends.len(),
        challenges: plan.challenges.len(),
        economy: plan.economy.len(),
        figures: plan.figures.len(),
        roles: plan.roles.len(),
        abbreviations: plan.abbreviations.len(),
    }
}

fn has_numeric_baseline(indicator: &Indicator) -> bool {
    indicator.baselines.iter().any(|baseline| baseline.kind == BaselineKind::Value && baseline.value.is_some())
}

fn is_numeric(target: &Target) -> bool {
    target.value.is_some() || target.min.is_some() || target.max.is_some() || !target.years.is_empty()
}
