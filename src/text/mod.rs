//! The words of the interface: one file a language, and a text that is missing in one does not compile.
//!
//! What only the view about the plan says stands in [`about`], of all activities in [`activities`], and what is
//! said of a file's flaws in [`review`], both languages side by side: they belong to parts of the app that are fetched when they are needed.
//!
//! Words for a plan's facts (targets, statuses, values) stand in `malbild_plan::say`, findings in
//! `malbild_plan::finding`.

pub mod about;
pub mod activities;
pub mod chart;
pub mod compare;
pub mod embed;
mod en;
pub mod guide;
pub mod headline;
pub mod keys;
pub mod list;
mod plural;
pub mod reading;
pub mod review;
pub mod search;
mod sv;
pub mod take_away;
mod words;

pub use plural::{Plural, count};
pub use words::Words;

use malbild_plan::Language;

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Sv => &sv::WORDS,
        Language::En => &en::WORDS,
    }
}
