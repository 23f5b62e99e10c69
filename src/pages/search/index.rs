//! The words of the plans that are searched, read once for each set of plans and language.

use std::cell::RefCell;
use std::rc::Rc;

use malbild_plan::search::Index;
use malbild_plan::{Indexed, Language};

/// How many are kept: that of a plan and that of all, in both languages.
const MOST: usize = 4;

struct Kept {
    plans: Vec<&'static Indexed>,
    language: Language,
    index: Rc<Index<'static>>,
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The index of some plans.
pub(super) fn index(plans: Vec<&'static Indexed>, language: Language) -> Rc<Index<'static>> {
    KEPT.with_borrow_mut(|kept| {
        let is_it = |of: &Kept| {
            let same = |(a, b): (&&Indexed, &&Indexed)| std::ptr::eq(*a, *b);
            of.language == language && of.plans.len() == plans.len() && of.plans.iter().zip(&plans).all(same)
        };
        if let Some(of) = kept.iter().find(|of| is_it(of)) {
            return Rc::clone(&of.index);
        }
        let index = Rc::new(Index::of(&plans, language));
        if kept.len() == MOST {
            kept.remove(0);
        }
        kept.push(Kept { plans, language, index: Rc::clone(&index) });
        index
    })
}
