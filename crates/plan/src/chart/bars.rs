//! A chart of bars that lie: groups with a name, each with a few bars side by side, every bar with its number.

use super::words;
use crate::Language;

/// No more groups than this in one chart: the rest is in the table.
pub const MOST_GROUPS: usize = 20;

/// Fewer numbers than this are no chart: the table says them as well.
pub const LEAST_BARS: usize = 3;

/// A chart of bars that lie. Everything it shows also stands in a table beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct BarChart {
    /// The language of its texts.
    pub language: Language,
    /// What it shows.
    pub title: String,
    /// The unit of its numbers in full; empty where there is none.
    pub unit: String,
    /// The groups, from the top; at least [`LEAST_BARS`] bars in all, at most [`MOST_GROUPS`] groups.
    pub groups: Vec<BarGroup>,
    /// How many groups are in the table only.
    pub left_out: usize,
    /// What it shows in words.
    pub summary: String,
}

/// Bars under one name: a year, a line, a municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct BarGroup {
    /// Its name.
    pub name: String,
    /// Its bars, from the top; at least one.
    pub bars: Vec<Bar>,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The number, always finite.
    pub value: f64,
    /// What it says beside the bar: `budget 461 000`.
    pub label: String,
    /// Which of the colours it has, 0–4.
    pub series: usize,
    /// It may still change: drawn as an outline.
    pub open: bool,
}

impl BarChart {
    /// A chart of groups; none where there are fewer than [`LEAST_BARS`] numbers to compare. Groups without a bar are left
    /// out. `label` is the unit as it stands after a number; empty where there is none.
    pub(super) fn new(
        title: String,
        unit: String,
        label: &str,
        mut groups: Vec<BarGroup>,
        language: Language,
    ) -> Option<Self> {
        groups.retain(|group| !group.bars.is_empty());
        let left_out = groups.len().saturating_sub(MOST_GROUPS);
        groups.truncate(MOST_GROUPS);
        let bars: usize = groups.iter().map(|group| group.bars.len()).sum();
        let summary = extremes(&groups, label, language);
        (bars >= LEAST_BARS).then_some(Self { language, title, unit, groups, left_out, summary })
    }
}

/// A unit as it stands after a number, with the space between.
pub(super) fn after(label: &str) -> String {
    if label.is_empty() { String::new() } else { ["\u{a0}", label].concat() }
}

/// The greatest and the least number, each with its group: "Störst: Äldreomsorg, prognos 277 900 tkr."
fn extremes(groups: &[BarGroup], label: &str, language: Language) -> String {
    let mut extremes: Option<[(&BarGroup, &Bar); 2]> = None;
    for group in groups {
        for bar in &group.bars {
            let [most, least] = extremes.get_or_insert([(group, bar), (group, bar)]);
            if bar.value > most.1.value {
                *most = (group, bar);
            }
            if bar.value < least.1.value {
                *least = (group, bar);
            }
        }
    }
    let Some([most, least]) = extremes else { return String::new() };
    let one = |word: &str, (group, bar): (&BarGroup, &Bar)| {
        [word, ": ", &group.name, ", ", &bar.label, &after(label), "."].concat()
    };
    [one(words::greatest(language), most), one(words::least(language), least)].join(" ")
}
