//! The economy: one amount a year, none from years to come, and sums that are the sums of their parts.

use std::collections::{HashMap, HashSet};

use crate::finding::Sense;
use crate::indexed::{Positions, circles};
use crate::model::{Amount, EconomyItem, Plan};
use crate::read::{Path, Report};

type Column = (&'static str, fn(&Amount) -> Option<f64>);

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let columns: [Column; 3] = [("budget", |a| a.budget), ("forecast", |a| a.forecast), ("outcome", |a| a.outcome)];
    let items: HashMap<&str, &EconomyItem> = plan.economy.iter().rev().map(|item| (item.id.as_str(), item)).collect();
    check_circles(plan, report);
    for (at, item) in plan.economy.iter().enumerate() {
        let path = Path::default().field("economy").item(at).field("amounts");
        let mut years = HashSet::new();
        for (index, amount) in item.amounts.iter().enumerate() {
            let path = path.item(index);
            if !years.insert(amount.year) {
                report.add(&path.field("year"), Sense::DoubledPeriod { period: amount.year.to_string() });
            }
            if columns.iter().all(|(_, column)| column(amount).is_none()) {
                report.add(&path, Sense::EmptyAmount { year: amount.year });
            }
            if amount.outcome.is_some() && amount.year > plan.reference_date.year {
                let reference = plan.reference_date.to_string();
                report.add(&path.field("outcome"), Sense::FutureOutcome { period: amount.year.to_string(), reference });
            }
            for (name, column) in columns {
                let parts: Vec<f64> = item
                    .sum_of
                    .iter()
                    .filter_map(|id| items.get(id.as_str()))
                    .filter_map(|part| part.amounts.iter().find(|a| a.year == amount.year).and_then(column))
                    .collect();
                // A sum is only comparable where all its parts are told.
                if let Some(sum) = column(amount)
                    && !parts.is_empty()
                    && parts.len() == item.sum_of.len()
                {
                    let parts: f64 = parts.iter().sum();
                    if (sum - parts).abs() > 1e-6 * sum.abs().max(1.0) {
                        let what = format!("{} {}", item.name.sv, amount.year);
                        report.add(&path.field(name), Sense::SumDisagrees { sum, parts, what });
                    }
                }
            }
        }
    }
}

/// How many ids of a circle are told.
const MOST_IDS: usize = 12;

/// Sums that are parts of each other: all lines are taken away whose parts are, until only circles are left, and
/// what is summed of them.
fn check_circles(plan: &Plan, report: &mut Report<'_, '_>) {
    let lines = Positions::new(plan.economy.iter().map(|item| item.id.as_str()).collect());
    let parts = |item: &EconomyItem| -> Vec<usize> { item.sum_of.iter().filter_map(|id| lines.get(id)).collect() };
    let parts: Vec<Vec<usize>> = plan.economy.iter().map(parts).collect();
    let mut sums_of: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    let mut left: Vec<usize> = parts.iter().map(Vec::len).collect();
    for (sum, parts) in parts.iter().enumerate() {
        for part in parts {
            sums_of.get_mut(*part).into_iter().for_each(|sums| sums.push(sum));
        }
    }
    let mut done: Vec<usize> = (0..parts.len()).filter(|at| left.get(*at) == Some(&0)).collect();
    while let Some(at) = done.pop() {
        for sum in sums_of.get(at).into_iter().flatten() {
            if let Some(count) = left.get_mut(*sum) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    done.push(*sum);
                }
            }
        }
    }
    let is_left = |at: &usize| left.get(*at).is_some_and(|count| *count > 0);
    let next: Vec<Option<usize>> = parts.iter().map(|parts| parts.iter().copied().find(is_left)).collect();
    for circle in circles(&next) {
        let Some(first) = circle.first().copied() else { continue };
        let ids = circle.iter().take(MOST_IDS).chain([&first]).filter_map(|at| plan.economy.get(*at));
        let ids = ids.map(|item| item.id.clone()).collect();
        report.add(&Path::default().field("economy").item(first).field("sumOf"), Sense::SumCycle { ids });
    }
}
