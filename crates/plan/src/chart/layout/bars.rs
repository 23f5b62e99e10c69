//! Where everything of a chart of lying bars is: the name of each group on a line of its own, its bars below it, the
//! number right of each bar. Nothing can overlap, whatever the names are.

use super::place::{LINE, SIZE, fit};
use super::{Anchor, Mark, Measure, Role};
use crate::chart::bars::{BarChart, BarGroup};

/// The height of a bar and the room below it.
const BAR: f64 = 16.0;
const BELOW_BAR: f64 = 4.0;

/// The room below a group.
const BELOW_GROUP: f64 = 10.0;

/// From a bar to its number.
const OFF: f64 = 6.0;

/// Narrower than this there is no room for bars.
const LEAST: f64 = 40.0;

/// No name takes more lines than this.
const MOST_LINES: usize = 3;

/// How wide a letter of a name is at most, on the average: names are wrapped before they can be measured.
const LETTER: f64 = 9.0;

/// The least height that the area of a chart must have for all of it, in CSS pixels, where it is at least `width` wide.
pub fn bars_height(chart: &BarChart, width: f64) -> u32 {
    let mut height = unit_height(chart);
    let measure = |text: &str, _: f64, _: bool| text.chars().map(|_| LETTER).sum();
    for group in &chart.groups {
        height += group_height(group, wrap(&group.name, width, &measure).len()) + BELOW_GROUP;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and `as` stops at the end")]
    let height = height as u32;
    height
}

fn unit_height(chart: &BarChart) -> f64 {
    if chart.unit.is_empty() { 0.0 } else { LINE + BELOW_GROUP }
}

/// The height of a group with a name of so many lines.
fn group_height(group: &BarGroup, lines: usize) -> f64 {
    let lines = u32::try_from(lines.max(1)).map_or(1.0, f64::from);
    lines * LINE + u32::try_from(group.bars.len()).map_or(0.0, f64::from) * (BAR + BELOW_BAR)
}

/// A name on as many lines as it takes, at most three: broken between words, the last one cut where it is too long.
fn wrap(name: &str, width: f64, measure: Measure<'_>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        let joined = lines.last().map(|line| [line, " ", word].concat());
        let full = lines.len() == MOST_LINES;
        match (joined, lines.last_mut()) {
            (Some(joined), Some(last)) if full || measure(&joined, SIZE, true) <= width => *last = joined,
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(|line| fit(&line, width, true, measure)).filter(|line| !line.is_empty()).collect()
}

/// The marks of a chart on an area, in the order they are drawn; none where it is too narrow, and no group that it is
/// not high enough for.
pub fn bars_layout(chart: &BarChart, width: f64, height: f64, measure: Measure<'_>) -> Vec<Mark> {
    let (mut least, mut most, mut room) = (0.0_f64, 0.0_f64, 0.0_f64);
    for bar in chart.groups.iter().flat_map(|group| &group.bars) {
        (least, most) = (least.min(bar.value), most.max(bar.value));
        room = room.max(measure(&bar.label, SIZE, false));
    }
    let room = room.min(width * 0.6);
    let length = (width - room - OFF - 4.0).floor();
    if length.is_nan() || length < LEAST {
        return Vec::new();
    }
    // Halved, lest the span of the greatest numbers there are is endless.
    let span = most / 2.0 - least / 2.0;
    let x = |value: f64| {
        let share = if span > 0.0 { (value / 2.0 - least / 2.0) / span } else { 0.0 };
        (length * share.clamp(0.0, 1.0)).round()
    };

    let mut marks = Vec::new();
    let text = |marks: &mut Vec<Mark>, said: &str, at: (f64, f64), most: f64, bold: bool, role: Role| {
        let text = fit(said, most, bold, measure);
        if !text.is_empty() {
            marks.push(Mark::Text { at, anchor: Anchor::Start, text, size: SIZE, bold, role });
        }
    };
    if LINE <= height {
        text(&mut marks, &chart.unit, (0.0, LINE / 2.0), width, false, Role::Soft);
    }
    let mut top = unit_height(chart);
    let zero = x(0.0);
    for group in &chart.groups {
        let lines = wrap(&group.name, width, measure);
        let bottom = top + group_height(group, lines.len());
        if bottom > height {
            break;
        }
        for line in &lines {
            text(&mut marks, line, (0.0, top + LINE / 2.0), width, true, Role::Ink);
            top += LINE;
        }
        if lines.is_empty() {
            top += LINE;
        }
        let first = top;
        for bar in &group.bars {
            let end = x(bar.value);
            // Zero is a line, too.
            let (left, right) = (zero.min(end), zero.max(end).max(zero.min(end) + 1.0));
            let role = Role::Series(bar.series);
            let opacity = if bar.open { 0.25 } else { 1.0 };
            marks.push(Mark::Rect { from: (left, top + 1.0), to: (right, top + BAR), role, opacity });
            if bar.open && right - left > 4.0 {
                let (left, right, up, down) = (left + 1.0, right - 1.0, top + 2.0, top + BAR - 1.0);
                let points = vec![(left, up), (right, up), (right, down), (left, down), (left, up)];
                marks.push(Mark::Line { points, role, width: 2.0, dash: &[5.0, 3.0] });
            }
            text(&mut marks, &bar.label, (right + OFF, top + BAR / 2.0), room + 1.0, false, Role::Ink);
            top += BAR + BELOW_BAR;
        }
        marks.push(Mark::Rect { from: (zero, first), to: (zero + 1.0, top), role: Role::Soft, opacity: 1.0 });
        top += BELOW_GROUP;
    }
    marks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Language;
    use crate::chart::bars::Bar;

    fn measure(text: &str, size: f64, bold: bool) -> f64 {
        let letters: f64 = text.chars().map(|letter| if letter == 'i' { 0.3 } else { 0.7 }).sum();
        letters * size * if bold { 1.07 } else { 1.0 }
    }

    fn bar() -> impl Strategy<Value = Bar> {
        let value = prop_oneof![4 => (-900..9000_i32).prop_map(f64::from), 1 => prop::num::f64::NORMAL, 1 => Just(0.0)];
        (value, "[a-zåäö \u{a0}0-9]{1,40}", 0..5_usize, any::<bool>()).prop_map(|(value, label, series, open)| Bar {
            value,
            label,
            series,
            open,
        })
    }

    fn group() -> impl Strategy<Value = BarGroup> {
        ("[A-ZÅa-zåäö ]{0,120}", prop::collection::vec(bar(), 1..4)).prop_map(|(name, bars)| BarGroup { name, bars })
    }

    prop_compose! {
        fn chart()(unit in "[a-z]{0,30}", groups in prop::collection::vec(group(), 0..12)) -> BarChart {
            BarChart { language: Language::Sv, title: String::new(), unit, groups, left_out: 0, summary: String::new() }
        }
    }

    proptest! {
        #[test]
        fn texts_never_overlap_and_nothing_leaves_the_area(
            chart in chart(),
            width in prop::sample::select(vec![f64::NAN, 0.0, 80.0, 250.0, 320.0, 800.0]),
            part in 0.0..1.2_f64,
        ) {
            let height = f64::from(bars_height(&chart, width)) * part;
            let marks = bars_layout(&chart, width, height, &measure);
            let mut texts: Vec<[f64; 4]> = Vec::new();
            for mark in &marks {
                let corners = match mark {
                    Mark::Text { at: (x, y), text, size, bold, .. } => {
                        let edges = [*x, y - LINE / 2.0, x + measure(text, *size, *bold), y + LINE / 2.0];
                        for other in &texts {
                            let apart = edges[0] >= other[2] || other[0] >= edges[2] || edges[1] >= other[3] - 1.0 || other[1] >= edges[3] - 1.0;
                            prop_assert!(apart, "{edges:?} {other:?}");
                        }
                        texts.push(edges);
                        vec![(edges[0], *y), (edges[2], *y)]
                    }
                    Mark::Rect { from, to, .. } => vec![*from, *to],
                    Mark::Line { points, .. } | Mark::Area { points, .. } => points.clone(),
                    Mark::Dot { at, .. } => vec![*at],
                };
                for (x, y) in corners {
                    prop_assert!((-0.5..=width + 0.5).contains(&x) && (-0.5..=height + 0.5).contains(&y), "{mark:?} in {width} × {height}");
                }
            }
        }
    }

    #[test]
    fn names_are_wrapped_between_words() {
        let measure = |text: &str, _: f64, _: bool| text.chars().map(|_| 10.0).sum();
        let wrapped = |name: &str| wrap(name, 100.0, &measure);
        assert_eq!(wrapped("Äldreomsorg"), ["Äldreomso…"]);
        assert_eq!(wrapped("Köp av platser i hem"), ["Köp av", "platser i", "hem"]);
        assert_eq!(wrapped("Köp av platser i familjehem och hem för vård"), ["Köp av", "platser i", "familjehe…"]);
        assert_eq!(wrapped(" "), Vec::<String>::new());
    }

    #[test]
    fn at_its_own_height_every_group_is_there() {
        let bars = vec![Bar { value: 5.0, label: "5".into(), series: 0, open: false }];
        let group = |name: &str| BarGroup { name: name.into(), bars: bars.clone() };
        let chart = BarChart {
            language: Language::Sv,
            title: String::new(),
            unit: "tkr".into(),
            groups: vec![group("A"), group("B"), group("C")],
            left_out: 0,
            summary: String::new(),
        };
        let height = f64::from(bars_height(&chart, 300.0));
        let texts = |height: f64| {
            let marks = bars_layout(&chart, 300.0, height, &measure);
            marks.iter().filter(|mark| matches!(mark, Mark::Text { bold: true, .. })).count()
        };
        assert_eq!((texts(height), texts(height - 20.0), texts(10.0)), (3, 2, 0));
    }
}
