//! What the chart shows, in words: first, last, highest, lowest, gaps, and how far there is to the target.

use std::cmp::Ordering;

use super::{Chart, Level, Line, Point, Style, TargetMark, words};
use crate::Language;
use crate::format::{decimals_needed, number};

/// Swedish and English side by side: before each `{}` goes the text up to it, in its place the next of the texts.
#[inline(never)]
fn say(language: Language, sv: &str, en: &str, texts: &[&str]) -> String {
    let mut rest = match language {
        Language::Sv => sv,
        Language::En => en,
    };
    let mut said = String::new();
    for text in texts {
        if let Some((before, after)) = rest.split_once("{}") {
            said = said + before + text;
            rest = after;
        }
    }
    said + rest
}

impl Chart {
    /// The first line in words, then the latest value of each other line, the forecasts and the target:
    /// "Från 64 (2019) till 75 (2025, preliminärt). Högst 75 (2025), lägst 64 (2019). Uppgift saknas för 2021."
    pub fn summary(&self, language: Language) -> String {
        let mut said = Vec::new();
        if let Some((first, others)) = self.lines.split_first() {
            if self.style == Style::YearByYear {
                same_time(&mut said, first, others, language);
            } else {
                course(&mut said, first, self.lines.len() > 1, language);
                let mut told = Vec::new();
                for line in others {
                    if let Some(last) = line.points.last() {
                        told.push([&line.name, " ", &dated(last, language)].concat());
                    }
                }
                list(&mut said, language, "Senaste värde för övriga: {}.", "Latest value of the others: {}.", &told);
            }
            let mut breaks = Vec::new();
            for point in &first.points {
                if point.series_break {
                    breaks.push(point.period.clone());
                }
            }
            let sv = "Tidsseriebrott {}: jämför inte med tidigare värden.";
            list(&mut said, language, sv, "Series break {}: do not compare with earlier values.", &breaks);
            for gap in &first.gaps {
                let plain = gap.label == words::not_measured(language);
                let why = if plain { String::new() } else { [": ", &gap.label].concat() };
                said.push(say(language, "Uppgift saknas för {}{}.", "No data for {}{}.", &[&gap.periods, &why]));
            }
        }
        for forecast in &self.forecasts {
            let texts = [forecast.period.as_str(), &forecast.value];
            said.push(say(language, "Prognosen för {} är {}.", "The forecast for {} is {}.", &texts));
        }
        let main = self.lines.first().filter(|line| line.whole);
        // What has added up so far this year says nothing of a target for the whole of it.
        let last = main.filter(|_| self.style != Style::YearByYear).and_then(|line| line.points.last());
        for target in &self.targets {
            said.push(distance(target, last, language));
        }
        said.join(" ")
    }
}

/// How far it is from the latest value to a target.
fn distance(target: &TargetMark, last: Option<&Point>, language: Language) -> String {
    let year = match &target.level {
        Level::Steps(steps) => steps.last().map(|(year, _)| format!("{year:.0}")).unwrap_or_default(),
        _ => String::new(),
    };
    let texts = [year.as_str(), &target.label];
    let said = if year.is_empty() {
        say(language, "Målet är {}", "The target is {}", &[&target.label])
    } else {
        say(language, "Målet för {} är {}", "The target for {} is {}", &texts)
    };
    let (Level::At(level), Some(last)) = (&target.level, last) else { return said + "." };
    let decimals = decimals_needed(vec![*level, last.y]);
    let away = number((level - last.y).abs(), Some(decimals), language);
    let (sv, en) = match level.total_cmp(&last.y) {
        Ordering::Greater => ("{}, {} högre än senaste värdet.", "{}, {} above the latest value."),
        Ordering::Less => ("{}, {} lägre än senaste värdet.", "{}, {} below the latest value."),
        Ordering::Equal => ("{}, lika med senaste värdet.", "{}, equal to the latest value."),
    };
    say(language, sv, en, &[&said, &away])
}

/// Says a sentence about several texts, if there are any.
fn list(said: &mut Vec<String>, language: Language, sv: &str, en: &str, texts: &[String]) {
    if !texts.is_empty() {
        said.push(say(language, sv, en, &[&texts.join(", ")]));
    }
}

/// A value's time: "2025, preliminärt".
fn time(point: &Point, language: Language) -> String {
    let (sv, en) = if point.preliminary { ("{}, preliminärt", "{}, preliminary") } else { ("{}", "{}") };
    say(language, sv, en, &[&point.period])
}

/// A value with its time: "75 (2025, preliminärt)".
fn dated(point: &Point, language: Language) -> String {
    [&point.value, " (", &time(point, language), ")"].concat()
}

/// From the first to the last value, the highest and the lowest.
fn course(said: &mut Vec<String>, line: &Line, named: bool, language: Language) {
    let name = if named { [&line.name, ": "].concat() } else { String::new() };
    let (Some(first), Some(last)) = (line.points.first(), line.points.last()) else { return };
    if line.points.len() == 1 {
        said.push([&name, &dated(first, language), "."].concat());
        return;
    }
    // Of equals the latest: it is the one that people look for.
    let (mut highest, mut lowest) = (first, first);
    for point in &line.points {
        if point.y.total_cmp(&highest.y).is_ge() {
            highest = point;
        }
        if point.y.total_cmp(&lowest.y).is_le() {
            lowest = point;
        }
    }
    if highest.y.total_cmp(&lowest.y).is_eq() {
        let (sv, en) = ("{}{} i alla mätningar från {} till {}.", "{}{} in every measurement from {} to {}.");
        said.push(say(language, sv, en, &[&name, &last.value, &first.period, &time(last, language)]));
        return;
    }
    let (sv, en) =
        if named { ("{}från {} till {}.", "{}from {} to {}.") } else { ("{}Från {} till {}.", "{}From {} to {}.") };
    said.push(say(language, sv, en, &[&name, &dated(first, language), &dated(last, language)]));
    let (sv, en) = ("Högst {} ({}), lägst {} ({}).", "Highest {} ({}), lowest {} ({}).");
    said.push(say(language, sv, en, &[&highest.value, &highest.period, &lowest.value, &lowest.period]));
}

/// The latest value of a year, and those of other years at the same time.
fn same_time(said: &mut Vec<String>, year: &Line, before: &[Line], language: Language) {
    let Some(last) = year.points.last() else { return };
    said.push(say(language, "Sedan årets början: {}.", "Since the year began: {}.", &[&dated(last, language)]));
    let mut same = Vec::new();
    for line in before {
        if let Some(point) = line.points.iter().find(|point| (point.x - last.x).abs() < 1e-6) {
            same.push(dated(point, language));
        }
    }
    list(said, language, "Samma tid tidigare år: {}.", "The same time of earlier years: {}.", &same);
}
