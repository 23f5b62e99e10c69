//! Which tables there are.

use super::columns::{self, Column};
use super::csv::{Csv, Form};
use super::tables;
use crate::{Indexed, Language};

/// A table of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Goals of all levels.
    Goals,
    /// Indicators.
    Indicators,
    /// Targets: a row for each, and of yearly targets for each year.
    Targets,
    /// Baselines.
    Baselines,
    /// Outcomes, series to compare with, and published forecasts: a row for each value.
    Values,
    /// Decided assessments of the plan, its goals and its indicators.
    Assessments,
    /// Activities.
    Activities,
    /// The economy: a row for each line and year.
    Economy,
}

impl Table {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 8] = [
        Self::Goals,
        Self::Indicators,
        Self::Targets,
        Self::Baselines,
        Self::Values,
        Self::Assessments,
        Self::Activities,
        Self::Economy,
    ];

    /// The name of its file without `.csv`. Never changed.
    pub fn file(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Goals => ("mal", "goals"),
            Self::Indicators => ("indikatorer", "indicators"),
            Self::Targets => ("malvarden", "targets"),
            Self::Baselines => ("ingangsvarden", "baselines"),
            Self::Values => ("varden", "values"),
            Self::Assessments => ("bedomningar", "assessments"),
            Self::Activities => ("aktiviteter", "activities"),
            Self::Economy => ("ekonomi", "economy"),
        };
        if language == Language::Sv { sv } else { en }
    }

    /// What it holds, in a few words.
    pub fn about(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Goals => ("mål på alla nivåer", "goals of all levels"),
            Self::Indicators => ("indikatorer och hur de mäts", "indicators and how they are measured"),
            Self::Targets => ("målvärden", "targets"),
            Self::Baselines => ("ingångsvärden", "baselines"),
            Self::Values => {
                ("utfall, jämförelser och publicerade prognoser", "outcomes, comparisons and published forecasts")
            }
            Self::Assessments => ("bedömningar som nämnden har beslutat", "assessments that the board has decided"),
            Self::Activities => ("aktiviteter", "activities"),
            Self::Economy => ("nämndens ekonomi", "the board's economy"),
        };
        if language == Language::Sv { sv } else { en }
    }

    /// The names of its columns, in order. Never changed; new ones come last.
    pub fn columns(self, language: Language) -> Vec<&'static str> {
        let columns = self.both();
        columns.iter().map(|(sv, en)| if language == Language::Sv { *sv } else { *en }).collect()
    }

    fn both(self) -> &'static [Column] {
        match self {
            Self::Goals => columns::GOALS,
            Self::Indicators => columns::INDICATORS,
            Self::Targets => columns::TARGETS,
            Self::Baselines => columns::BASELINES,
            Self::Values => columns::VALUES,
            Self::Assessments => columns::ASSESSMENTS,
            Self::Activities => columns::ACTIVITIES,
            Self::Economy => columns::ECONOMY,
        }
    }

    /// The table of a plan as CSV. Names of columns, fixed words and, where the plan has them, texts are in the language;
    /// other texts are Swedish.
    pub fn csv(self, plan: &Indexed, form: Form, language: Language) -> String {
        let mut csv = Csv::new(form, &self.columns(language));
        match self {
            Self::Goals => tables::goals(&mut csv, plan, language),
            Self::Indicators => tables::indicators(&mut csv, plan, language),
            Self::Targets => tables::targets(&mut csv, plan, language),
            Self::Baselines => tables::baselines(&mut csv, plan, language),
            Self::Values => tables::values(&mut csv, plan, language),
            Self::Assessments => tables::assessments(&mut csv, plan, language),
            Self::Activities => tables::activities(&mut csv, plan, language),
            Self::Economy => tables::economy(&mut csv, plan, language),
        }
        csv.done()
    }
}
