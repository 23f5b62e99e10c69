//! Which amounts of a line of the economy differ: the others would hide them.

use super::Content;
use super::matching::in_place;
use crate::Language;
use crate::economy::Sort;
use crate::format::quantity;
use crate::model::{Amount, Unit};

/// An amount that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountChange {
    /// Which: `budget 2024`.
    pub of: String,
    /// What it was, with its unit; none where it is new.
    pub was: Option<String>,
    /// What it is, with its unit; none where it is gone.
    pub is: Option<String>,
}

/// The amounts that differ between two lines of the economy, by year; none where the fields are of anything else.
///
/// ```
/// use malbild_plan::diff::{Content, changed_amounts};
/// use malbild_plan::model::{Amount, EconomyItem};
/// use malbild_plan::Language;
///
/// let line = |budget| EconomyItem {
///     amounts: vec![
///         Amount { year: 2023, budget: Some(700.0), ..Amount::default() },
///         Amount { year: 2024, budget: Some(budget), ..Amount::default() },
///     ],
///     ..EconomyItem::default()
/// };
/// let (was, is) = (line(800.0), line(850.0));
/// let changed = changed_amounts(&Content::Amounts(&was), &Content::Amounts(&is), Language::Sv);
/// assert_eq!(changed.len(), 1);
/// assert_eq!((changed[0].of.as_str(), changed[0].was.as_deref()), ("budget 2024", Some("800")));
/// ```
pub fn changed_amounts(was: &Content<'_>, is: &Content<'_>, language: Language) -> Vec<AmountChange> {
    let (before, after) = (amounts(was), amounts(is));
    let mut years: Vec<i32> = Vec::new();
    for amount in before.0.iter().chain(after.0) {
        if !years.contains(&amount.year) {
            years.push(amount.year);
        }
    }
    in_place(&mut years, &|a, b| a < b);
    let mut changed = Vec::new();
    for year in years {
        for sort in Sort::ALL {
            let value = |amounts: &[Amount]| {
                amounts.iter().find(|amount| amount.year == year).and_then(|amount| sort.of(amount))
            };
            let (was, is) = (value(before.0), value(after.0));
            if was != is {
                let said = |value: Option<f64>, unit| value.map(|value| quantity(value, unit, language));
                let of = [sort.word(language), " ", &year.to_string()].concat();
                changed.push(AmountChange { of, was: said(was, before.1), is: said(is, after.1) });
            }
        }
    }
    changed
}

/// The amounts of a line and their unit.
fn amounts<'p>(content: &Content<'p>) -> (&'p [Amount], Option<&'p Unit>) {
    match *content {
        Content::Amounts(line) => (&line.amounts, line.unit.as_ref()),
        _ => (&[], None),
    }
}
