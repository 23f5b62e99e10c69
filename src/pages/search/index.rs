//! The words of the plans that are searched, read once for each set of plans and language.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use malbild_plan::search::{Index, Unfinished};
use malbild_plan::{Indexed, Language};

use crate::browser::time;

/// How many are kept: that of a plan and that of all, in both languages.
const MOST: usize = 4;

/// How many things are read with each frame, so that nobody who types meanwhile has to wait.
const EACH_FRAME: usize = 100;

struct Kept {
    plans: Vec<&'static Indexed>,
    language: Language,
    /// None while it is made.
    index: Option<Rc<Index<'static>>>,
    /// Who waits for it.
    waiting: Vec<Trigger>,
}

impl Kept {
    fn is_of(&self, plans: &[&'static Indexed], language: Language) -> bool {
        let same = |(a, b): (&&Indexed, &&Indexed)| std::ptr::eq(*a, *b);
        self.language == language && self.plans.len() == plans.len() && self.plans.iter().zip(plans).all(same)
    }
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The index of some plans. None while it is made, which takes some frames for large plans: `made` is told then.
pub(super) fn index(plans: Vec<&'static Indexed>, language: Language, made: Trigger) -> Option<Rc<Index<'static>>> {
    let known = KEPT.with_borrow_mut(|kept| {
        let of = kept.iter_mut().find(|of| of.is_of(&plans, language))?;
        if of.index.is_none() {
            of.waiting.push(made);
        }
        Some(of.index.clone())
    });
    known.unwrap_or_else(|| {
        let mut unfinished = Unfinished::of(&plans, language);
        let is_made = unfinished.read(EACH_FRAME);
        KEPT.with_borrow_mut(|kept| {
            if kept.len() == MOST {
                kept.remove(0);
            }
            kept.push(Kept { plans: plans.clone(), language, index: None, waiting: vec![made] });
        });
        if is_made { keep(unfinished, &plans, language) } else { read_on(unfinished, plans, language) }
    })
}

/// Reads with each frame some more, until all is read.
fn read_on(
    mut unfinished: Unfinished<'static>,
    plans: Vec<&'static Indexed>,
    language: Language,
) -> Option<Rc<Index<'static>>> {
    time::soon(move || {
        if unfinished.read(EACH_FRAME) {
            keep(unfinished, &plans, language);
        } else {
            read_on(unfinished, plans, language);
        }
    });
    None
}

/// Keeps what is made, and tells those who wait for it.
fn keep(unfinished: Unfinished<'static>, plans: &[&'static Indexed], language: Language) -> Option<Rc<Index<'static>>> {
    let (index, waiting) = KEPT.with_borrow_mut(|kept| {
        let of = kept.iter_mut().find(|of| of.is_of(plans, language))?;
        of.index = Some(Rc::new(unfinished.index()));
        Some((of.index.clone(), std::mem::take(&mut of.waiting)))
    })?;
    for made in waiting {
        made.notify();
    }
    index
}
