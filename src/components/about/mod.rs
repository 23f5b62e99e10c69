//! The page about the plan: one file a section, each left out where the plan has nothing for it.

mod accessibility;
mod bar_figure;
mod cited;
mod data;
mod decisions;
mod documents;
mod economy;
mod figures;
mod flaws;
mod glossary;
mod listing;
mod method;
mod roles;
mod section;
mod statements;
mod steering;
mod terms;
mod trends;
mod vision;

pub use accessibility::accessibility;
pub use section::Section;
