//! The plan as types. One file of the format is one [`Plan`]; the list of plans is a [`Catalogue`], and what
//! the publisher says of the site a [`Site`].
//!
//! The types hold what documents say, also what is wrong in them: nothing here judges. Reading a file is
//! [`crate::read`]'s work, and judging its sense the checks'.

mod activity;
mod assessment;
mod baseline;
mod catalogue;
mod context;
mod date;
mod economy;
mod goal;
mod indicator;
mod measure;
mod period;
mod plan;
mod section;
mod series;
mod site;
mod source;
mod string_type;
mod target;
mod text;

pub use activity::{Activity, ActivityStatus, Comment, FollowUp, Quantity, Rhythm};
pub use assessment::{Assessment, AssessmentKind, AssessmentStatus};
pub use baseline::{Baseline, BaselineKind};
pub use catalogue::{Catalogue, CatalogueEntry};
pub use context::{
    Abbreviation, Area, Challenge, Figure, GlossaryTerm, OrganisationUnit, Role, Statement, StatisticItem, Trend,
};
pub use date::{Date, days_in_month};
pub use economy::{Amount, EconomyItem, EconomyKind};
pub use goal::{Goal, Horizon, Level, Strategy};
pub use indicator::{AmberBand, Bounds, Direction, Frequency, Indicator, Statistic, Unit, ValueKind, Variant};
pub use measure::Measure;
pub(crate) use period::is_id;
pub use period::{Grain, Period};
pub use plan::{Decision, Municipality, Plan, ReportingPoint, Term, Terms, Validity};
pub use section::Section;
pub use series::{Flag, Forecast, Series, SeriesRole, Sex, Split, Value};
pub use site::{Accessibility, Compliance, Shortcoming, Site};
pub use source::{Citation, DataSource, Document, Remark};
pub use target::{Deadline, Operator, Per, Target, TargetKind, YearTarget};
pub use text::Text;
