//! A plan in numbers.

use leptos::prelude::*;
use malbild_plan::{Aim, format};

use super::Facts;
use crate::context::Context;

/// How much the plan holds, in the municipality's own words.
pub fn figures(cx: &Context) -> Option<AnyView> {
    let t = cx.words;
    let plan = cx.plan.plan();
    let mut facts = Facts::new("figures");
    let mut add = |n: usize, name: String| {
        let n = f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        facts.add_named(name, format::number(n, Some(0), cx.language));
    };
    for level in &plan.levels {
        let n = plan.goals.iter().filter(|goal| goal.level == level.id).count();
        let name = if n == 1 { &level.name } else { level.plural.as_ref().unwrap_or(&level.name) };
        add(n, cx.string(name).to_owned());
    }
    let mut nouns = vec![(plan.indicators.len(), cx.indicators())];
    // A direction is no target, and a target in words no figure.
    let aims = [(Aim::Number, t.target_numbers), (Aim::Words, t.target_words), (Aim::Direction, t.target_directions)];
    for (aim, noun) in aims {
        nouns.push((plan.indicators.iter().filter(|indicator| Aim::of(indicator) == Some(aim)).count(), noun));
    }
    nouns.push((plan.indicators.iter().filter(|i| i.latest_outcome().is_some()).count(), t.outcomes));
    nouns.push((plan.activities.len(), cx.activities()));
    nouns.push((plan.strategies.len(), cx.strategies()));
    if plan.goals.is_empty() {
        nouns.push((plan.proposals.len(), t.proposals));
    }
    for (n, noun) in nouns {
        // That nothing has been measured yet is worth telling; other things that a plan lacks are not.
        if n > 0 || (noun.many == t.outcomes.many && !plan.indicators.is_empty()) {
            add(n, noun.of(n).to_owned());
        }
    }
    facts.into_view()
}
