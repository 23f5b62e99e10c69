//! The economy: one amount a year, and sums that are the sums of their parts.

use std::collections::{HashMap, HashSet};

use crate::finding::Sense;
use crate::model::{Amount, EconomyItem, Plan};
use crate::read::{Path, Report};

type Column = (&'static str, fn(&Amount) -> Option<f64>);

pub(super) fn check(plan: &Plan, report: &mut Report<'_, '_>) {
    let columns: [Column; 3] = [("budget", |a| a.budget), ("forecast", |a| a.forecast), ("outcome", |a| a.outcome)];
    let items: HashMap<&str, &EconomyItem> = plan.economy.iter().rev().map(|item| (item.id.as_str(), item)).collect();
    for (at, item) in plan.economy.iter().enumerate() {
        let path = Path::default().field("economy").item(at).field("amounts");
        let mut years = HashSet::new();
        for (index, amount) in item.amounts.iter().enumerate() {
            let path = path.item(index);
            if !years.insert(amount.year) {
                report.add(&path.field("year"), Sense::DoubledPeriod { period: amount.year.to_string() });
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
