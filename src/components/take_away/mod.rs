//! What a reader takes along: files, links, citations. Everything but the disclosures comes with a part of the app that is
//! fetched when it is first asked for (`parts::extras`).

mod chart_files;
mod citations;
mod file;
mod link;
mod on_demand;
mod page;
mod plan_files;
mod qr;
mod said;
mod subject;

pub use chart_files::chart_files;
pub use on_demand::{on_demand, take_chart};
pub use page::page;
pub use plan_files::plan_files;
pub use subject::Subject;
