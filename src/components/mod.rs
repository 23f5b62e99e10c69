//! Pieces that views share: one file each.
//!
//! What reacts is a component; all else is a function from a [`crate::context::Context`] to a view.

mod about_plan;
mod activity_list;
mod answers;
mod assessment;
mod breadcrumb;
mod chart_figure;
mod definition;
mod error_card;
mod facts;
mod fictional;
mod footer;
mod goal_row;
mod header;
mod heading;
mod indicator_row;
mod key_values;
mod loading;
mod plan_text;
mod remarks;
mod responsible;
mod share_bar;
mod source_line;
mod sources;
mod status;
mod theme_choice;
mod value_table;
mod variants;

pub use about_plan::about_plan;
pub use activity_list::activity_list;
pub use answers::answers;
pub use assessment::{assessed, assessment_card, assessment_mark, latest_assessment};
pub use breadcrumb::breadcrumb;
pub use chart_figure::ChartFigure;
pub use definition::definition;
pub use error_card::ErrorCard;
pub use facts::Facts;
pub use fictional::{fictional_banner, fictional_tag};
pub use footer::Footer;
pub use goal_row::goal_row;
pub use header::Header;
pub use heading::heading;
pub use indicator_row::indicator_row;
pub use key_values::key_values;
pub use loading::loading;
pub use plan_text::{plan_text, plan_text_capital};
pub use remarks::remarks;
pub use responsible::responsible;
pub use share_bar::{Share, share_bar};
pub use source_line::source_line;
pub use sources::sources;
pub use status::{Look, status};
pub use theme_choice::ThemeChoice;
pub use value_table::value_table;
pub use variants::variants;
