//! Indicators counted by how they stand: never a mean, and never a verdict on the goal.

use super::status::{Agreement, Movement, Status};

/// How many indicators stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RollUp {
    statuses: [usize; Status::ALL.len()],
    movements: [usize; Movement::ALL.len()],
    agreements: [usize; Agreement::ALL.len()],
}

impl RollUp {
    /// Counts one more.
    pub(super) fn add(&mut self, status: Status, movement: Option<Movement>, agreement: Agreement) {
        let more = |counts: &mut [usize], at: usize| counts.get_mut(at).into_iter().for_each(|count| *count += 1);
        more(&mut self.statuses, status as usize);
        more(&mut self.agreements, agreement as usize);
        if let Some(movement) = movement {
            more(&mut self.movements, movement as usize);
        }
    }

    /// How many have the status.
    pub fn count(&self, status: Status) -> usize {
        self.statuses.get(status as usize).copied().unwrap_or(0)
    }

    /// How many of those without a target value went which way.
    pub fn moved(&self, movement: Movement) -> usize {
        self.movements.get(movement as usize).copied().unwrap_or(0)
    }

    /// Of how many what people decided and what is computed are so.
    pub fn agreeing(&self, agreement: Agreement) -> usize {
        self.agreements.get(agreement as usize).copied().unwrap_or(0)
    }

    /// All of them.
    pub fn total(&self) -> usize {
        self.statuses.iter().sum()
    }
}
