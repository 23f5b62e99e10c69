//! The plans that are searched.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::model::CatalogueEntry;
use malbild_plan::{Indexed, open};

use crate::browser::fetch;
use crate::context::Context;
use crate::state::{Opened, Plans, State};

/// How many plans are fetched at a time.
const AT_ONCE: usize = 4;

/// The plans that are searched: those that are here, and those that are on their way.
#[derive(Clone, Copy)]
pub(super) struct Searched {
    state: State,
    /// All plans there are; none where only the plan that is open is searched.
    entries: &'static [CatalogueEntry],
    /// What was here from the beginning.
    here: StoredValue<Vec<Opened>>,
    /// How many plans had to be fetched.
    pub asked: RwSignal<usize>,
    /// How many of them are still on their way.
    pub left: RwSignal<usize>,
    /// Those that did not come.
    pub failed: RwSignal<Vec<&'static CatalogueEntry>>,
}

impl Searched {
    /// The plan that is open, or all plans: then those that are not here are fetched.
    pub(super) fn new(state: State, cx: Option<&Context>, all: bool) -> Self {
        let listed = state.plans.with_untracked(|plans| match plans.ready() {
            Some(Plans::Listed(list)) => Some(&list.plans),
            _ => None,
        });
        let entries: &'static [CatalogueEntry] = listed.filter(|_| all).map_or(&[], |plans| plans.as_slice());
        let mut here: Vec<Opened> =
            entries.iter().filter_map(|entry| state.opened(&fetch::plan_file(&entry.id))).collect();
        if entries.is_empty() {
            here.extend(cx.map(|cx| Opened(cx.readings)));
        }
        let searched = Self {
            state,
            entries,
            here: StoredValue::new(here),
            asked: RwSignal::new(0),
            left: RwSignal::new(0),
            failed: RwSignal::new(Vec::new()),
        };
        searched.fetch();
        searched
    }

    /// Fetches what is not here, a few at a time.
    pub(super) fn fetch(self) {
        let is_missing = |entry: &&CatalogueEntry| self.state.opened(&fetch::plan_file(&entry.id)).is_none();
        let missing: Vec<&'static CatalogueEntry> = self.entries.iter().rev().filter(is_missing).collect();
        self.asked.set(missing.len());
        self.left.set(missing.len());
        self.failed.set(Vec::new());
        let workers = missing.len().min(AT_ONCE);
        let missing = Rc::new(RefCell::new(missing));
        for _ in 0..workers {
            let missing = Rc::clone(&missing);
            spawn_local(async move {
                // The view may have gone meanwhile: then what is on its way is kept, and nothing more fetched.
                while !self.left.is_disposed() {
                    let next = missing.borrow_mut().pop();
                    let Some(entry) = next else { return };
                    self.fetch_one(entry).await;
                }
            });
        }
    }

    async fn fetch_one(self, entry: &'static CatalogueEntry) {
        let file = fetch::plan_file(&entry.id);
        match fetch::bytes(&file, |_| {}).await.ok().and_then(|bytes| open(&bytes)) {
            Some(plan) => {
                self.state.keep(&file, plan);
            }
            None => {
                self.failed.try_update(|failed| failed.push(entry));
            }
        }
        self.left.try_update(|left| *left = left.saturating_sub(1));
    }

    /// The plans to search now: all of them once none is on its way, and until then those that were here before.
    pub(super) fn plans(self) -> Vec<Opened> {
        if self.entries.is_empty() || self.left.get() > 0 {
            return self.here.get_value();
        }
        self.entries.iter().filter_map(|entry| self.state.opened(&fetch::plan_file(&entry.id))).collect()
    }

    /// The same without how they stand.
    pub(super) fn indexed(self) -> Vec<&'static Indexed> {
        self.plans().into_iter().map(|plan| plan.0.plan()).collect()
    }
}
