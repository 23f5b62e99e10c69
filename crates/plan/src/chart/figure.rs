//! Figures of a document, drawn anew from their numbers: as indicators are, but nothing in them is the board's own.

use super::Chart;
use crate::model::{Figure, Frequency, Indicator, ValueKind};
use crate::reading::Reading;
use crate::{Indexed, Language};

/// A figure as if it were an indicator.
pub(crate) fn measured(figure: &Figure) -> Indicator {
    Indicator {
        id: figure.id.clone(),
        name: figure.caption.clone(),
        kind: ValueKind::Number,
        // Years without a number are no gaps: nobody has said how often it is measured.
        frequency: Some(Frequency::Irregular),
        unit: figure.unit.clone(),
        series: figure.series.clone(),
        ..Indicator::default()
    }
}

impl Chart {
    /// The chart of a figure, or none where it has no number: all lines have the same weight, and what is about a time
    /// after the plan's reference date is drawn as expected.
    pub fn of_figure(plan: &Indexed, figure: &Figure, language: Language) -> Option<Self> {
        let measured = measured(figure);
        let mut chart = Self::build(&Reading::of(plan, &measured), &[], true, language)?;
        for line in &mut chart.lines {
            (line.whole, line.main) = (false, false);
        }
        Some(chart)
    }
}
