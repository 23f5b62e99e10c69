//! Which things of a list hold what someone has typed above it.

use std::cell::RefCell;

use malbild_plan::filter::{Filter, Key};
use malbild_plan::search::Texts;
use malbild_plan::{Indexed, Language};

use crate::context::Context;

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// All indicators of the plan.
    Indicators,
    /// All activities of the plan.
    Activities,
    /// All goals of the plan.
    Goals,
}

/// The words of one list: while someone types they are read once.
struct Folded {
    of: Kept,
    plan: &'static Indexed,
    language: Language,
    texts: Texts,
}

thread_local! {
    static LAST: RefCell<Option<Folded>> = const { RefCell::new(None) };
}

/// Which things of a list hold the words that a filter asks for, by their places in the plan; all where it asks for none.
pub fn holding(of: Kept, filter: &Filter, cx: &Context) -> Vec<bool> {
    let plan = cx.plan.plan();
    let Some(typed) = filter.get(Key::Text) else {
        let all = match of {
            Kept::Indicators => plan.indicators.len(),
            Kept::Activities => plan.activities.len(),
            Kept::Goals => plan.goals.len(),
        };
        return vec![true; all];
    };
    LAST.with_borrow_mut(|last| {
        let is_it = |last: &Folded| last.of == of && std::ptr::eq(last.plan, cx.plan) && last.language == cx.language;
        if !last.as_ref().is_some_and(is_it) {
            let texts = match of {
                Kept::Indicators => Texts::of_indicators(cx.plan, cx.language),
                Kept::Activities => Texts::of_activities(cx.plan, cx.language),
                Kept::Goals => Texts::of_goals(cx.plan, cx.language),
            };
            *last = Some(Folded { of, plan: cx.plan, language: cx.language, texts });
        }
        last.as_ref().map(|last| last.texts.holding(typed)).unwrap_or_default()
    })
}
