//! Search over everything in one plan or several, as someone types: [`Index::of`] once, then [`Index::find`].
//!
//! Made for Swedish: compounds, inflections, å ä ö, slips of the finger, and the plan's own abbreviations.
//! `docs/search.md` tells the rules, and how well it finds what people look for.
//!
//! ```
//! use malbild_plan::search::{Index, Kind};
//! use malbild_plan::{Indexed, Language, read};
//!
//! let read = read(r#"{
//!     "schemaVersion": "1.0", "id": "by-2024", "title": "Verksamhetsplan 2024",
//!     "municipality": { "name": "By kommun" }, "board": "Socialnämnden", "referenceDate": "2024-12-31",
//!     "levels": [{ "id": "n", "name": "nämndmål" }],
//!     "goals": [{ "id": "N1", "level": "n", "name": "Hemtjänsten kommer när den ska" }]
//! }"#.as_bytes());
//! let plan = Indexed::new(read.plan.expect("a plan"));
//! let found = Index::of(&[&plan], Language::Sv).find("tjänster", 20);
//! assert_eq!((found.hits[0].kind, found.hits[0].id), (Kind::Goal, "N1"));
//! assert_eq!(found.hits[0].title.pieces()[..2], [("Hem", false), ("tjänsten", true)]);
//! ```

mod abbreviations;
mod editions;
mod find;
mod fold;
mod gather;
mod hit;
mod index;
mod inflection;
mod kind;
mod mark;
mod narrow;
mod query;
mod rate;
mod score;
mod seek;
mod typo;
mod vocabulary;
mod words;

pub use hit::{Found, Hit, Marked};
pub use index::{Index, Unfinished};
pub use kind::Kind;
pub use narrow::Texts;
pub use query::{MOST_CHARACTERS, MOST_WORDS};
