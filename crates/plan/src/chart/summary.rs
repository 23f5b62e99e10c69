//! What the chart shows, in words: first, last, highest, lowest, gaps, and how far there is to the target.

use std::cmp::Ordering;

use super::projection::Projected;
use super::{Chart, Gap, Level, Line, Point, Standing, Style, TargetMark, words};
use crate::Language;
use crate::format::{decimals_needed, number};
use crate::model::SeriesRole;
use crate::reading::{Status, status_word};
use crate::say::capital;

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
    /// The first line in words, then the latest value of each other line, gaps, forecasts, projections, baselines and
    /// targets: "Från 64 (2019) till 75 (2025, preliminärt). Högst 75 (2025), lägst 64 (2019). Uppgift saknas för 2021."
    pub fn summary(&self, language: Language) -> String {
        let mut said = Vec::new();
        if let Some((first, others)) = self.lines.split_first() {
            if self.style == Style::YearByYear && first.main {
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
        }
        for band in &self.bands {
            if let Some(last) = band.points.last() {
                said.push([&band.name, ": ", &last.values, " (", &last.period, ")."].concat());
            }
        }
        self.gaps_said(&mut said, language);
        for forecast in &self.forecasts {
            let texts = [forecast.period.as_str(), &forecast.value];
            said.push(say(language, "Prognosen för {} är {}.", "The forecast for {} is {}.", &texts));
        }
        for mark in &self.projections {
            said.push(projection(&mark.said, language));
        }
        for mark in &self.baselines {
            let when = if mark.period.is_empty() { String::new() } else { [" (", &mark.period, ")"].concat() };
            said.push([capital(&mark.label), when, ".".to_owned()].concat());
        }
        for target in &self.targets {
            // What has added up so far this year says nothing of a target for the whole of it.
            let line = target.line.filter(|_| self.style != Style::YearByYear).and_then(|at| self.lines.get(at));
            let last = line.and_then(|line| line.points.iter().rfind(|point| !point.expected));
            said.push(distance(target, last, language));
        }
        said.join(" ")
    }

    /// Where there was something to measure and there is no value: of the first line, and of the board's other ones.
    fn gaps_said(&self, said: &mut Vec<String>, language: Language) {
        for (at, line) in self.lines.iter().enumerate() {
            if at > 0 && (line.role != SeriesRole::Outcome || self.style == Style::YearByYear) {
                continue;
            }
            let name = if at > 0 { [" (", &line.name, ")"].concat() } else { String::new() };
            // What is missing everywhere is said once.
            let same = |gap: &&Gap| at == 0 || !self.lines.first().is_some_and(|first| first.gaps.contains(gap));
            for gap in line.gaps.iter().filter(same) {
                let plain = gap.label == words::not_measured(language);
                let why = if plain { String::new() } else { [": ", &gap.label].concat() };
                let texts = [gap.periods.as_str(), &name, &why];
                said.push(say(language, "Uppgift saknas för {}{}{}.", "No data for {}{}{}.", &texts));
            }
        }
    }
}

/// Where the pace so far leads, and that it is no forecast.
fn projection(projected: &Projected, language: Language) -> String {
    let part = if projected.part.is_empty() { String::new() } else { [&projected.part, ": "].concat() };
    let range = match &projected.range {
        Some((low, high)) if low != high => say(language, " (mellan {} och {})", " (between {} and {})", &[low, high]),
        _ => String::new(),
    };
    let (sv, en) = if part.is_empty() {
        (
            "I samma takt blir det {}{} till {}{}: en framskrivning, inte en prognos.",
            "At the same pace it becomes {}{} by {}{}: a projection, not a forecast.",
        )
    } else {
        (
            "{}i samma takt blir det {} till {}{}, en framskrivning, inte en prognos.",
            "{}at the same pace it becomes {} by {}{}, a projection, not a forecast.",
        )
    };
    say(language, sv, en, &[&part, &projected.value, &projected.when, &range])
}

/// How far it is from the latest value to a target, or that it is met or missed.
fn distance(target: &TargetMark, last: Option<&Point>, language: Language) -> String {
    let year = match (&target.level, &target.now) {
        (_, Some((year, ..))) => format!("{year:.0}"),
        (Level::Steps(steps), None) => steps.last().map(|(year, _)| format!("{year:.0}")).unwrap_or_default(),
        _ => String::new(),
    };
    let of = if target.part.is_empty() { year } else { target.part.clone() };
    let said = target.now.as_ref().map_or(&target.said, |(_, _, said)| said);
    let of_which = match target.standing {
        Standing::InForce => ["Målet", "The target"],
        Standing::Earlier => ["Ett tidigare mål", "An earlier target"],
        Standing::Later => ["Ett senare mål", "A later target"],
        Standing::Other => ["Ett annat mål", "Another target"],
    };
    let [sv, en] = of_which;
    let which = say(language, sv, en, &[]);
    let mut said = if of.is_empty() {
        say(language, "{} är {}", "{} is {}", &[&which, said])
    } else {
        say(language, "{} för {} är {}", "{} for {} is {}", &[&which, &of, said])
    };
    // Of a target with a value a year the one that counts now, then the last.
    let level = match (&target.now, &target.level) {
        (Some((_, value, _)), _) | (None, Level::At(value) | Level::Around(value, _)) => Some(*value),
        _ => None,
    };
    let in_force = target.standing == Standing::InForce;
    if let (Some(level), Some(last)) = (level.filter(|_| in_force && target.verdict != Some(Status::Met)), last) {
        let decimals = decimals_needed(vec![level, last.y]);
        let away = number((level - last.y).abs(), Some(decimals), language);
        said += &match level.total_cmp(&last.y) {
            Ordering::Greater => say(language, ", {} högre än senaste värdet", ", {} above the latest value", &[&away]),
            Ordering::Less => say(language, ", {} lägre än senaste värdet", ", {} below the latest value", &[&away]),
            Ordering::Equal => say(language, ", lika med senaste värdet", ", equal to the latest value", &[]),
        };
    }
    if let Some(verdict) = target.verdict {
        said = [&said, ": ", &status_word(verdict, language).to_ascii_lowercase()].concat();
    }
    // The verdict is of the year that counts now, and so stands before the last.
    if let (Some(_), Level::Steps(steps)) = (&target.now, &target.level)
        && let Some((year, _)) = steps.last()
    {
        let year = format!("{year:.0}");
        said += &say(language, ". För {} är det {}", ". For {} it is {}", &[&year, &target.said]);
    }
    said + "."
}

/// Says a sentence about several texts, if there are any.
fn list(said: &mut Vec<String>, language: Language, sv: &str, en: &str, texts: &[String]) {
    if !texts.is_empty() {
        said.push(say(language, sv, en, &[&texts.join(", ")]));
    }
}

/// A value's time: "2025, preliminärt".
fn time(point: &Point, language: Language) -> String {
    let (sv, en) = match (point.expected, point.preliminary) {
        (true, _) => ("{}, väntat", "{}, expected"),
        (false, true) => ("{}, preliminärt", "{}, preliminary"),
        (false, false) => ("{}", "{}"),
    };
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
    for line in before.iter().filter(|line| line.whole) {
        if let Some(point) = line.points.iter().find(|point| (point.x - last.x).abs() < 1e-6) {
            same.push(dated(point, language));
        }
    }
    list(said, language, "Samma tid tidigare år: {}.", "The same time of earlier years: {}.", &same);
}
