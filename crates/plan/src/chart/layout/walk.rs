//! Going from one thing to read off a chart to another.

use super::stops::{Stop, StopTime, Stops};

/// Where a reader is among [`Stops`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The number of the time.
    pub time: usize,
    /// The number of the row that is followed; where the time tells nothing of it, another is read meanwhile.
    pub row: usize,
}

/// A step from one thing to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the time before.
    Earlier,
    /// To the time after.
    Later,
    /// To the first time.
    First,
    /// To the last time.
    Last,
    /// To the row above, at the same time.
    Above,
    /// To the row below, at the same time.
    Below,
}

impl Stops {
    /// Where to begin: the latest outcome of the first row, or the last time where that has none.
    pub fn latest(&self) -> At {
        let is_value = |time: &StopTime| time.stops.iter().any(|stop| stop.row == 0 && stop.area.is_some());
        let time = self.times.iter().rposition(is_value).unwrap_or(self.times.len().saturating_sub(1));
        At { time, row: 0 }
    }

    /// What is read at a place; none where there is no such time.
    pub fn read(&self, at: At) -> Option<(&StopTime, &Stop)> {
        let time = self.times.get(at.time)?;
        let stop = time.stops.iter().find(|stop| stop.row == at.row).or(time.stops.first())?;
        Some((time, stop))
    }

    /// The place after a step, the same at either end; none where the step means nothing: from row to row where no time
    /// tells of two.
    pub fn step(&self, at: At, step: Step) -> Option<At> {
        let last = self.times.len().checked_sub(1)?;
        let to = |time: usize| Some(At { time, row: at.row });
        match step {
            Step::Earlier => to(at.time.saturating_sub(1)),
            Step::Later => to((at.time + 1).min(last)),
            Step::First => to(0),
            Step::Last => to(last),
            Step::Above | Step::Below => {
                if !self.times.iter().any(|time| time.stops.len() > 1) {
                    return None;
                }
                let (time, read) = self.read(at)?;
                let mut rows = time.stops.iter().map(|stop| stop.row);
                let next = if step == Step::Above {
                    rows.rfind(|row| *row < read.row)
                } else {
                    rows.find(|row| *row > read.row)
                };
                Some(At { time: at.time, row: next.unwrap_or(read.row) })
            }
        }
    }

    /// The place nearest to a point: first by time, then by how far what is drawn there lies above or below.
    pub fn nearest(&self, (x, y): (f64, f64)) -> Option<At> {
        let mut best: Option<(f64, usize)> = None;
        for (at, time) in self.times.iter().enumerate() {
            let away = (time.x - x).abs();
            if best.is_none_or(|(least, _)| away < least) {
                best = Some((away, at));
            }
        }
        let (_, time) = best?;
        let mut best: Option<(f64, usize)> = None;
        for stop in &self.times.get(time)?.stops {
            // What is not drawn is read only where nothing else is.
            let away = stop.area.map_or(f64::MAX, |area| (area.top - y).max(y - area.bottom).max(0.0));
            if best.is_none_or(|(least, _)| away < least) {
                best = Some((away, stop.row));
            }
        }
        Some(At { time, row: best?.1 })
    }
}
