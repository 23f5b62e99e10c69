//! The views: one file each.

mod about;
mod activities;
mod catalogue;
mod compare;
mod goal;
mod goals;
mod guide;
mod indicator;
mod indicators;
mod keys;
mod not_found;
mod overview;
mod search;
mod title;

pub use about::{about_page, site_page};
pub use activities::activities_page;
pub use catalogue::catalogue_page;
pub use compare::compare_page;
pub use goal::goal_page;
pub use goals::goals_page;
pub use guide::guide_page;
pub use indicator::indicator_page;
pub use indicators::indicators_page;
pub use keys::keys_page;
pub use not_found::not_found_page;
pub use overview::overview_page;
pub use search::search_page;
pub use title::title;
