//! The other plans of the same board.

use leptos::prelude::*;
use malbild_plan::model::CatalogueEntry;

use crate::context::Context;
use crate::state::{Plans, State};

/// The other editions and plans of the board, as the list of plans has them; none where there is no list.
pub fn editions(cx: &Context) -> Vec<&'static CatalogueEntry> {
    let here = cx.plan.plan();
    let mut others = Vec::new();
    for entry in listed() {
        if entry.id != here.id && entry.municipality == here.municipality.name && entry.board == here.board {
            others.push(entry);
        }
    }
    others
}

/// All plans of the list.
pub fn listed() -> &'static [CatalogueEntry] {
    let plans = use_context::<State>().and_then(|state| state.plans.with(|plans| plans.ready().copied()));
    match plans {
        Some(Plans::Listed(list)) => &list.plans,
        _ => &[],
    }
}
