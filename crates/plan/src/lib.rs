//! The plan as types: reading and checking a file, formatting, and what a chart shows.
//!
//! Pure: no file, no network, no clock, no browser, and no panic on any input. The one way through is
//! [`read`]: bytes → [`model::Plan`] and [`finding::Finding`]s. [`Indexed`] then answers who belongs to whom.
//!
//! [`read`] also says what reads well and makes no sense, such as a reference that leads nowhere. A publisher mends
//! that before publishing; whoever opens the page cannot, and for them [`open()`] does without the checks and their words.
//!
//! One feature, not for the app. `schema`: the types describe themselves as JSON Schema.
//!
//! ```
//! use malbild_plan::{Language, read};
//!
//! let read = read(br#"{
//!     "schemaVersion": "1.0", "id": "by-2024", "title": "Verksamhetsplan 2024",
//!     "municipality": { "name": "Exempelby kommun" }, "board": "Socialn\u00e4mnden",
//!     "referenceDate": "2024-13-01"
//! }"#);
//! assert!(read.plan.is_none());
//! assert_eq!(read.findings[0].pointer, "/referenceDate");
//! assert_eq!(read.findings[0].line, 4);
//! assert!(read.findings[0].remedy(Language::Sv).contains("ett datum som finns"));
//! ```

mod activities;
mod aim;
mod alphabet;
mod big;
pub mod chart;
mod check;
pub mod diff;
mod economy;
pub mod explain;
pub mod export;
pub mod filter;
pub mod finding;
pub mod format;
mod indexed;
mod language;
mod latest;
mod link;
pub mod listing;
pub mod model;
mod order;
mod read;
pub mod reading;
mod remarked;
pub mod say;
#[cfg(feature = "schema")]
pub mod schema;
pub mod search;
mod side_by_side;
mod summary;
pub mod table;

pub use activities::{ActivityGroup, Common, Grouping, activity_counts, activity_groups};
pub use aim::Aim;
pub use alphabet::{swedish_initial, swedish_order};
pub use economy::{EconomyRow, EconomyTable, Sort, economy_tables};
pub use indexed::Indexed;
pub use language::Language;
pub use link::is_safe_link;
pub use read::{
    MOST_BYTES, Read, ReadCatalogue, ReadSite, open, open_catalogue, open_site, read, read_catalogue, read_site,
};
pub use remarked::{On, Part, Remarked, all_remarks};
pub use summary::{Summary, summary};
