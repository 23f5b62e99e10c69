//! The same thing in several editions of a plan, told once.

use super::Kind;
use super::find::Fit;
use super::gather::Item;
use crate::model::Date;
use crate::order::sorted;

/// Which items of several plans are the same thing: by number, the item that stands for it, which is that of the edition
/// that is read at the latest day. Empty where no two are.
///
/// Two items are the same in two plans of a board where they are of the same kind and have the same id, or where they
/// have none, the same title.
pub(super) fn things(items: &[Item<'_>]) -> Vec<usize> {
    let keys: Vec<Key<'_>> = items.iter().map(key).collect();
    let order = sorted(items.len(), &|a, b| match (keys.get(a), keys.get(b)) {
        (Some(a), Some(b)) => (&a.0, b.1) < (&b.0, a.1),
        _ => false,
    });
    let mut things: Vec<usize> = (0..items.len()).collect();
    let mut is_any = false;
    let mut stands: Option<usize> = None;
    for at in order {
        let same = stands.filter(|first| {
            let (one, other) = (items.get(*first), items.get(at));
            let is_key = keys.get(*first).map(|key| &key.0) == keys.get(at).map(|key| &key.0);
            let is_other_plan = one.zip(other).is_some_and(|(one, other)| !std::ptr::eq(one.plan, other.plan));
            is_key && is_other_plan
        });
        match (same, things.get_mut(at)) {
            (Some(first), Some(thing)) => {
                *thing = first;
                is_any = true;
            }
            _ => stands = Some(at),
        }
    }
    if is_any { things } else { Vec::new() }
}

/// What tells a thing from others, and the day its plan is read at.
type Key<'p> = ((&'p str, &'p str, Kind, &'p str), Date);

fn key<'i>(item: &'i Item<'_>) -> Key<'i> {
    let plan = item.plan.plan();
    let title = item.fields.first().map_or("", |field| field.text.as_ref());
    let id = if item.id.is_empty() { title } else { item.id };
    ((&plan.municipality.name.sv, &plan.board.sv, item.kind, id), plan.reference_date)
}

/// Fits of which each is of another thing, and the others of the same things: each as the thing and the item.
pub(super) struct Merged {
    pub fits: Vec<Fit>,
    pub others: Vec<(usize, usize)>,
}

/// Tells each thing once: by the edition that stands for it where that fits, with the best score of all.
pub(super) fn merged(fits: Vec<Fit>, things: &[usize]) -> Merged {
    let mut merged = Merged { fits: Vec::new(), others: Vec::new() };
    if things.is_empty() {
        merged.fits = fits;
        return merged;
    }
    let thing_of = |fit: &Fit| things.get(fit.item).copied().unwrap_or(fit.item);
    // By thing, where its fit stands among those that are told.
    let mut places: Vec<Option<usize>> = vec![None; things.len()];
    for fit in fits {
        let thing = thing_of(&fit);
        let place = places.get_mut(thing);
        let told = place.as_ref().and_then(|place| **place).and_then(|at| merged.fits.get_mut(at));
        let Some(told) = told else {
            if let Some(place) = place {
                *place = Some(merged.fits.len());
            }
            merged.fits.push(fit);
            continue;
        };
        let score = told.score.max(fit.score);
        let other = if fit.item == thing { std::mem::replace(told, fit) } else { fit };
        told.score = score;
        merged.others.push((thing, other.item));
    }
    merged
}
