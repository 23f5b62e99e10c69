//! The views: one file each.

mod catalogue;
mod goal;
mod indicator;
mod not_found;
mod overview;
mod title;

pub use catalogue::CataloguePage;
pub use goal::GoalPage;
pub use indicator::IndicatorPage;
pub use not_found::NotFoundPage;
pub use overview::OverviewPage;
pub use title::title;
