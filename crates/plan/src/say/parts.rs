//! What the parts are called that must each meet a target.

use crate::Language;
use crate::model::{Indicator, SeriesRole, Split};

/// What the parts of an indicator are called.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    /// After a number: `delar`.
    pub(crate) many: &'static str,
    /// One by one: `i varje del`.
    pub(crate) each: &'static str,
}

/// Units, areas or groups of persons, where all of the board's own series are about such; else just parts.
pub(crate) fn parts(indicator: &Indicator, language: Language) -> Parts {
    let sv = language == Language::Sv;
    let all = |is: fn(&Split) -> bool| {
        let mut own = indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome).peekable();
        own.peek().is_some() && own.all(|series| series.split.as_ref().is_some_and(is))
    };
    let (many, each) = if all(|split| split.unit.is_some()) {
        if sv { ("enheter", "i varje enhet") } else { ("units", "in every unit") }
    } else if all(|split| split.area.is_some()) {
        if sv { ("områden", "i varje område") } else { ("areas", "in every area") }
    } else if all(|split| split.sex.is_some()) {
        if sv { ("grupper", "i varje grupp") } else { ("groups", "in every group") }
    } else if sv {
        ("delar", "i varje del")
    } else {
        ("parts", "in every part")
    };
    Parts { many, each }
}
