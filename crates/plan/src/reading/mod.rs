//! How indicators stand: met, on the way, late, the wrong way, missed, without a target value, or not to be assessed.
//!
//! [`Readings::of`] reads a whole plan. Everything is computed at the plan's own reference date, never by a clock, and
//! with every input kept beside the result: a reader must be able to see why. Rules, formulas and their sources:
//! `docs/readings.md`. A second implementation of them, in another language, is compared with this one in
//! `tests/reading/twin.rs`.

mod agreement;
mod aim;
mod attainment;
mod attention;
mod candidate;
mod condition;
mod counts;
mod direction;
mod gap;
mod level;
mod mark;
mod pace;
mod points;
mod rate;
#[expect(clippy::module_inception, reason = "the file is named after what it holds, one reading")]
mod reading;
mod readings;
mod roll_up;
mod sentence;
mod status;
mod targets;
pub mod thresholds;
mod time;
mod verdict;
mod why;
mod words;

pub use agreement::{latest as latest_assessment, latest_first as assessments_latest_first};
pub use attainment::Attainment;
pub use attention::{Item, Need};
pub use condition::Condition;
pub use gap::Gap;
pub use mark::{not_yet_word, still_word, wrong_way_word};
pub use pace::Pace;
pub use points::Point;
pub use reading::Reading;
pub use readings::Readings;
pub use roll_up::RollUp;
pub(crate) use sentence::projection_decimals;
pub use status::{Agreement, Attention, Leaning, LeftOut, Movement, NoShare, Reason, Status};
pub(crate) use time::is_future;
pub use words::{
    agreement_words, attention_words, leaning_words, left_out_words, movement_word, no_share_words, reason_words,
    status_word,
};
