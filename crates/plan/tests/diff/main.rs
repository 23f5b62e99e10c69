//! What differs between plans, seen from outside: the differences planted in Exempelby, Götene's two texts, properties.

#[path = "../plan/arbitrary.rs"]
mod arbitrary;
mod matching;
#[path = "../shared/plans.rs"]
mod plans;
mod planted;
mod properties;
mod said;
mod support;
mod variants;
mod wording;
