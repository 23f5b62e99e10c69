//! The keys to a chart: what its lines, areas and marks stand for.

use super::{Chart, Style, words};

/// What a mark of a chart stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartKey {
    /// How it looks.
    pub look: KeyLook,
    /// What it stands for.
    pub text: String,
}

/// How a mark of a chart looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyLook {
    /// The line of a series, 0–4, with its mark.
    Line(usize),
    /// The area between two quartiles.
    Band,
    /// A hollow mark.
    Preliminary,
    /// A hollow mark at the end of a dashed line.
    Expected,
    /// A ring around a dot.
    Forecast,
    /// A dashed line within an area.
    Projection,
}

impl Chart {
    /// The keys, where there is more than one line or anything but outcomes: lines, areas, marks.
    pub fn keys(&self) -> Vec<ChartKey> {
        let language = self.language;
        let mut keys = Vec::new();
        let mut add = |look: KeyLook, text: &str| keys.push(ChartKey { look, text: text.to_owned() });
        let (mut preliminary, mut expected) = (false, false);
        for (at, line) in self.lines.iter().enumerate() {
            if self.lines.len() + self.bands.len() > 1 || line.note.is_some() {
                add(KeyLook::Line(at), &noted(&line.name, line.note.as_deref()));
            }
            preliminary |= line.points.iter().any(|point| point.preliminary && !point.expected);
            expected |= line.points.iter().any(|point| point.expected);
        }
        for band in &self.bands {
            add(KeyLook::Band, &noted(&band.name, band.note.as_deref()));
        }
        let lines = self.style != Style::Bar;
        for (holds, look, text) in [
            (preliminary && lines, KeyLook::Preliminary, words::preliminary(language)),
            (expected && lines, KeyLook::Expected, words::expected(language)),
            (!self.forecasts.is_empty() && lines, KeyLook::Forecast, words::forecast(language)),
            (self.projections.iter().any(|mark| mark.shown), KeyLook::Projection, words::projection(language)),
        ] {
            if holds {
                add(look, text);
            }
        }
        keys
    }
}

/// A name, and in brackets what else to know of it.
fn noted(name: &str, note: Option<&str>) -> String {
    note.map_or_else(|| name.to_owned(), |note| [name, " (", note, ")"].concat())
}
