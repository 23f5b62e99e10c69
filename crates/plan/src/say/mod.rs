//! What a plan's facts are called in words: statuses, targets, baselines, and values.
//!
//! Everything is said as the plan holds it; nothing here judges.

mod aim;
mod amount;
mod baseline;
mod capital;
mod forecast_word;
mod global_goal;
mod opening;
mod parts;
mod target;
mod value;
pub(crate) mod words;

pub(crate) use aim::{aim, wish};
pub use amount::difference;
pub use baseline::baseline;
pub use capital::capital;
pub use forecast_word::is_forecast_word;
pub use global_goal::global_goal;
pub use opening::opening;
pub(crate) use parts::parts;
pub(crate) use target::per;
pub use target::{deadline, target, target_short};
pub use value::{basis, series_name, split_name, value};
pub use words::{
    activity_status, assessed, assessment_kind, assessment_status, better, direction, economy_kind, flag, frequency,
    rhythm, sex, statistic, value_kind,
};
