//! What is set beside each other, as an address says it.

use std::fmt;

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, decode};

/// What an address calls each comparison.
const PLANS: &str = "planer";
const WORDINGS: &str = "ordalydelser";
const MATRIX: &str = "matris";

/// Of assessments, that each year's latest is shown.
const BY_YEAR: &str = "ar";

/// What is set beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Indicators of the plan, by their ids, none of them empty.
    Indicators(Vec<String>),
    /// The plan and another, by its id; none where it is still to be chosen.
    Plans(Option<String>),
    /// The official wordings of the same thing within the plan.
    Wordings,
    /// The assessments of all indicators over time.
    Matrix(Matrix),
}

/// Which of the assessments are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Whether each year's latest is shown, not every time.
    pub by_year: bool,
    /// The goal whose indicators are shown, by its id; all goals where none is told.
    pub goal: Option<String>,
}

impl Default for Compare {
    fn default() -> Self {
        Self::Indicators(Vec::new())
    }
}

impl Compare {
    /// The same comparison of nothing in particular: what a reader chooses within it is left out.
    pub(crate) fn without_choice(&self) -> Self {
        match self {
            Self::Indicators(_) => Self::default(),
            Self::Matrix(_) => Self::Matrix(Matrix::default()),
            other => other.clone(),
        }
    }
}

/// What an address has said so far.
#[derive(Debug, Default)]
pub(super) struct Asked {
    with: Vec<String>,
    against: Option<String>,
    shows: String,
    matrix: Matrix,
}

impl Asked {
    /// Takes what is said by a key, still encoded; whether it is one of ours.
    pub(super) fn take(&mut self, key: &str, value: &str) -> bool {
        let some = |value: String| Some(value).filter(|value| !value.is_empty());
        match key {
            // A comma within an id is encoded.
            "med" => self.with = value.split(',').map(decode).filter(|id| !id.is_empty()).collect(),
            "mot" => self.against = some(decode(value)),
            "visa" => self.shows = decode(value),
            "per" => self.matrix.by_year = decode(value) == BY_YEAR,
            "under" => self.matrix.goal = some(decode(value)),
            _ => return false,
        }
        true
    }

    /// What is to be compared; by default indicators.
    pub(super) fn compare(self) -> Compare {
        match self.shows.as_str() {
            MATRIX => Compare::Matrix(self.matrix),
            WORDINGS => Compare::Wordings,
            PLANS => Compare::Plans(self.against),
            _ if self.against.is_some() => Compare::Plans(self.against),
            _ => Compare::Indicators(self.with),
        }
    }
}

/// What an address says of it after the name of the view.
impl fmt::Display for Compare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoded = |value| utf8_percent_encode(value, ENCODED);
        match self {
            Self::Indicators(ids) => {
                for (at, id) in ids.iter().enumerate() {
                    write!(f, "{}{}", if at == 0 { "&med=" } else { "," }, encoded(id))?;
                }
                Ok(())
            }
            Self::Plans(Some(id)) => write!(f, "&mot={}", encoded(id)),
            Self::Plans(None) => write!(f, "&visa={PLANS}"),
            Self::Wordings => write!(f, "&visa={WORDINGS}"),
            Self::Matrix(matrix) => {
                write!(f, "&visa={MATRIX}")?;
                if matrix.by_year {
                    write!(f, "&per={BY_YEAR}")?;
                }
                match &matrix.goal {
                    Some(goal) => write!(f, "&under={}", encoded(goal)),
                    None => Ok(()),
                }
            }
        }
    }
}
