//! What can be read off a chart one by one, and where each of it lies: the same numbers that are drawn, at the same places.
//!
//! Where a value was to be expected and is missing or withheld is a stop, too, and says why there is none. A baseline
//! whose time nobody knows is none: it stands at no time.

use super::data::{bar, bar_width, radius};
use super::frame::Frame;
use super::marks_beside::RING;
use super::place::Box4;
use super::{Measure, framed};
use crate::chart::order::{self, Key};
use crate::chart::{Chart, KeyLook, Style, words};
use crate::say;

/// Nearer to each other than this, two times are the same.
const SAME: f64 = 1e-6;

/// Half the width of the area between two quartiles at one time.
const HALF_A_BAND: f64 = 4.0;

/// Something that a chart shows over time, and that has a line of its own where it is read off: a series, the area between
/// two quartiles, forecasts, where the pace leads, where it starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopRow {
    /// What it is called.
    pub name: String,
    /// How it looks; none where no key stands for it.
    pub look: Option<KeyLook>,
}

/// Everything that can be read off a chart at a size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stops {
    /// The times from left to right.
    pub times: Vec<StopTime>,
    /// Where the part of the area that values are drawn in begins.
    pub top: f64,
    /// Where it ends.
    pub bottom: f64,
}

/// A time at which there is something to read.
#[derive(Clone, Debug, PartialEq)]
pub struct StopTime {
    /// Where it lies, in CSS pixels from the left.
    pub x: f64,
    /// The time in words, with a capital.
    pub heading: String,
    /// What there is to read, in the order of the rows; at least one, of each row at most one.
    pub stops: Vec<Stop>,
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The number of its [`StopRow`].
    pub row: usize,
    /// Around what is drawn; none where nothing is: a value is missing or withheld.
    pub area: Option<StopArea>,
    /// The value with its unit and what else to know of it, or why there is none; its time too, where that is not all of
    /// the heading's.
    pub said: String,
    /// All of it, to be heard alone: its time, its row's name where there are several, the value.
    pub spoken: String,
}

/// The area of a mark, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StopArea {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// Whether it is a bar; else it is round.
    pub bar: bool,
}

/// What a chart shows over time, in the order of its keys.
pub fn stop_rows(chart: &Chart) -> Vec<StopRow> {
    let language = chart.language;
    let keyed = chart.style != Style::Bar;
    let mut rows = Vec::new();
    let mut add = |name: String, look: Option<KeyLook>| rows.push(StopRow { name, look: look.filter(|_| keyed) });
    for (at, line) in chart.lines.iter().enumerate() {
        add(line.name.clone(), Some(KeyLook::Line(at)));
    }
    for band in &chart.bands {
        add(band.name.clone(), Some(KeyLook::Band));
    }
    if !chart.forecasts.is_empty() {
        add(say::capital(words::forecast(language)), Some(KeyLook::Forecast));
    }
    for mark in chart.projections.iter().filter(|mark| mark.shown) {
        add(of_part(&mark.said.part, words::projection(language)), Some(KeyLook::Projection));
    }
    for baseline in chart.baselines.iter().filter(|baseline| !baseline.period.is_empty()) {
        add(of_part(&baseline.part, words::baseline(language)), None);
    }
    rows
}

fn of_part(part: &str, word: &str) -> String {
    if part.is_empty() { say::capital(word) } else { [part, ": ", word].concat() }
}

/// Everything that can be read off a chart on an area; nothing where the area is too small to show anything.
pub fn stops(chart: &Chart, width: f64, height: f64, measure: Measure<'_>) -> Stops {
    let Some((frame, _)) = framed(chart, width, height, measure) else { return Stops::default() };
    let mut read = Read { frame: &frame, chart, told: Vec::new() };
    read.values();
    read.gaps();
    let times = read.times(&stop_rows(chart));
    Stops { times, top: frame.top, bottom: frame.bottom }
}

/// One thing to read, on its way to its time.
struct Told<'c> {
    time: f64,
    row: usize,
    period: &'c str,
    /// The year of its line, where there is a line a year: its name says it.
    year: Option<i32>,
    said: String,
    area: Option<StopArea>,
}

struct Read<'c> {
    frame: &'c Frame,
    chart: &'c Chart,
    told: Vec<Told<'c>>,
}

impl<'c> Read<'c> {
    /// Everything that is drawn, in the order of the rows.
    fn values(&mut self) {
        let (chart, bars) = (self.chart, self.chart.style == Style::Bar);
        for (row, line) in chart.lines.iter().enumerate() {
            for point in &line.points {
                let mut said = point.said.clone();
                if point.expected {
                    said = [&said, " (", words::expected(chart.language), ")"].concat();
                }
                let area =
                    if bars { self.bar(point.x, point.y) } else { self.dot(point.x, point.y, radius(line.main)) };
                let area = Some(area);
                self.told.push(Told { time: point.x, row, period: &point.period, year: line.year, said, area });
            }
        }
        let mut row = chart.lines.len();
        for band in &chart.bands {
            for point in &band.points {
                let (x, top) = self.frame.at(point.x, point.high);
                let bottom = self.frame.y(point.low);
                let area = StopArea { left: x - HALF_A_BAND, top, right: x + HALF_A_BAND, bottom, bar: false };
                self.add(point.x, row, &point.period, &point.said, area);
            }
            row += 1;
        }
        for forecast in &chart.forecasts {
            let (x, y) = (forecast.x, forecast.y);
            let area = if bars { self.bar(x, y) } else { self.dot(x, y, RING) };
            self.add(x, row, &forecast.period, &forecast.said, area);
        }
        row += usize::from(!chart.forecasts.is_empty());
        for mark in chart.projections.iter().filter(|mark| mark.shown) {
            let area = self.dot(mark.x, mark.y, radius(false));
            self.add(mark.x, row, &mark.said.when, &mark.said.text, area);
            row += 1;
        }
        for baseline in chart.baselines.iter().filter(|baseline| !baseline.period.is_empty()) {
            let mut area = self.dot(baseline.x, baseline.y, radius(true));
            if bars {
                let half = bar_width(self.frame) / 2.0 + 4.0;
                let x = self.frame.x(baseline.x);
                (area.left, area.right, area.bar) = (x - half, x + half, true);
            }
            self.add(baseline.x, row, &baseline.period, &baseline.said, area);
            row += 1;
        }
    }

    /// Where lines have no value.
    fn gaps(&mut self) {
        for (row, line) in self.chart.lines.iter().enumerate() {
            for gap in &line.gaps {
                for (time, period) in &gap.times {
                    let said = gap.label.clone();
                    self.told.push(Told { time: *time, row, period, year: line.year, said, area: None });
                }
            }
        }
    }

    fn add(&mut self, time: f64, row: usize, period: &'c str, said: &str, area: StopArea) {
        self.told.push(Told { time, row, period, year: None, said: said.to_owned(), area: Some(area) });
    }

    fn dot(&self, time: f64, value: f64, radius: f64) -> StopArea {
        let (x, y) = self.frame.at(time, value);
        StopArea { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, bar: false }
    }

    fn bar(&self, time: f64, value: f64) -> StopArea {
        let Box4 { left, top, right, bottom } = bar(self.frame, time, value);
        StopArea { left, top, right, bottom, bar: true }
    }

    /// What is told, by its time.
    fn times(self, rows: &[StopRow]) -> Vec<StopTime> {
        let mut keys = Vec::new();
        for (at, told) in self.told.iter().enumerate() {
            keys.push(Key::new(told.time, String::new(), at));
        }
        order::sort(&mut keys);
        let mut times = Vec::new();
        for same in keys.chunk_by(|a, b| b.x - a.x < SAME) {
            let mut told: Vec<&Told<'_>> = same.iter().filter_map(|key| self.told.get(key.at)).collect();
            told.sort_by_key(|told| told.row);
            // What ends at the same time, such as a year and its last month, is read one after the other.
            while !told.is_empty() {
                let (mut now, mut then): (Vec<&Told<'_>>, Vec<&Told<'_>>) = (Vec::new(), Vec::new());
                for one in told {
                    if now.last().is_none_or(|before| before.row != one.row) {
                        now.push(one);
                    } else if one.area.is_some() {
                        then.push(one);
                    }
                }
                times.extend(self.time(&now, rows));
                told = then;
            }
        }
        times
    }

    /// What is told of one time; none where that is nothing.
    fn time(&self, told: &[&Told<'_>], rows: &[StopRow]) -> Option<StopTime> {
        let first = told.iter().find(|told| told.area.is_some()).or(told.first())?;
        let heading = without_year(first);
        let stops = told.iter().map(|told| stop(told, heading, rows)).collect();
        Some(StopTime { x: self.frame.x(first.time), heading: say::capital(heading), stops })
    }
}

fn stop(told: &Told<'_>, heading: &str, rows: &[StopRow]) -> Stop {
    let period = told.period;
    let of_row = if told.year.is_some() { without_year(told) } else { period };
    let other_time = of_row != heading;
    let mut spoken = period.to_owned();
    // A line a year may be called no more than its year, and its time says that.
    let name = rows.get(told.row).map(|row| row.name.as_str()).unwrap_or_default();
    if rows.len() > 1 && !(told.year.is_some() && period.ends_with(name)) {
        spoken = [&spoken, ", ", name].concat();
    }
    spoken = [&spoken, ": ", &told.said].concat();
    let mut said = told.said.clone();
    if other_time {
        said = [&said, ", ", period].concat();
    }
    Stop { row: told.row, area: told.area, said, spoken }
}

/// A time in words, without its year where its line has that for a name.
fn without_year<'t>(told: &Told<'t>) -> &'t str {
    let Some(year) = told.year else { return told.period };
    told.period.strip_suffix(year.to_string().as_str()).map_or(told.period, |rest| match rest.trim_end() {
        "" => told.period,
        rest => rest,
    })
}
