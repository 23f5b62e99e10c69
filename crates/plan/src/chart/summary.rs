//! What the chart shows, in words: first, last, highest, lowest, gaps, and how far there is to the target.

use std::fmt::Write;

use super::{Chart, Level, Line, Point, Style};
use crate::Language;
use crate::format::{decimals_needed, number};

impl Chart {
    /// The first line in words, then the latest value of each other line, the forecasts and the target:
    /// "Från 64 (2019) till 75 (2025, preliminärt). Högst 75 (2025), lägst 64 (2019). Uppgift saknas för 2021."
    pub fn summary(&self, language: Language) -> String {
        let mut said = Vec::new();
        if let Some((first, others)) = self.lines.split_first() {
            match self.style {
                Style::YearByYear => said.extend(same_time(first, others, language)),
                Style::Line | Style::Bar => {
                    said.extend(course(first, self.lines.len() > 1, language));
                    said.extend(latest(others, language));
                }
            }
            said.extend(breaks(first, language));
            said.extend(first.gaps.iter().map(|gap| match language {
                Language::Sv if gap.label == super::words::not_measured(language) => {
                    format!("Uppgift saknas för {}.", gap.periods)
                }
                Language::Sv => format!("Uppgift saknas för {}: {}.", gap.periods, gap.label),
                Language::En if gap.label == super::words::not_measured(language) => {
                    format!("No data for {}.", gap.periods)
                }
                Language::En => format!("No data for {}: {}.", gap.periods, gap.label),
            }));
        }
        said.extend(self.forecasts.iter().map(|forecast| match language {
            Language::Sv => format!("Prognosen för {} är {}.", forecast.period, forecast.value),
            Language::En => format!("The forecast for {} is {}.", forecast.period, forecast.value),
        }));
        said.extend(self.distance(language));
        said.join(" ")
    }

    /// How far it is from the latest value to the targets.
    fn distance(&self, language: Language) -> Vec<String> {
        let main = self.lines.first().filter(|line| line.whole);
        // What has added up so far this year says nothing of a target for the whole of it.
        let last = main.filter(|_| self.style != Style::YearByYear).and_then(|line| line.points.last());
        let distance = |target: &super::TargetMark| {
            let mut said = match (&target.level, language) {
                (Level::Steps(steps), Language::Sv) => format!("Målet för {} är {}", last_year(steps), target.label),
                (Level::Steps(steps), Language::En) => {
                    format!("The target for {} is {}", last_year(steps), target.label)
                }
                (_, Language::Sv) => format!("Målet är {}", target.label),
                (_, Language::En) => format!("The target is {}", target.label),
            };
            if let (Level::At(level), Some(last)) = (&target.level, last) {
                let decimals = decimals_needed(vec![*level, last.y]);
                let away = number((level - last.y).abs(), Some(decimals), language);
                let _ = match (level.total_cmp(&last.y), language) {
                    (std::cmp::Ordering::Greater, Language::Sv) => write!(said, ", {away} högre än senaste värdet"),
                    (std::cmp::Ordering::Less, Language::Sv) => write!(said, ", {away} lägre än senaste värdet"),
                    (std::cmp::Ordering::Equal, Language::Sv) => write!(said, ", lika med senaste värdet"),
                    (std::cmp::Ordering::Greater, Language::En) => write!(said, ", {away} above the latest value"),
                    (std::cmp::Ordering::Less, Language::En) => write!(said, ", {away} below the latest value"),
                    (std::cmp::Ordering::Equal, Language::En) => write!(said, ", equal to the latest value"),
                };
            }
            said + "."
        };
        self.targets.iter().map(distance).collect()
    }
}

/// The last year of a target that has one value a year.
fn last_year(steps: &[(f64, f64)]) -> String {
    steps.last().map(|(year, _)| format!("{year:.0}")).unwrap_or_default()
}

/// A value with its time: "75 (2025, preliminärt)".
fn dated(point: &Point, language: Language) -> String {
    let preliminary = match (point.preliminary, language) {
        (false, _) => "",
        (true, Language::Sv) => ", preliminärt",
        (true, Language::En) => ", preliminary",
    };
    format!("{} ({}{preliminary})", point.value, point.period)
}

/// From the first to the last value, the highest and the lowest.
fn course(line: &Line, named: bool, language: Language) -> Vec<String> {
    let name = if named { format!("{}: ", line.name) } else { String::new() };
    let (Some(first), Some(last)) = (line.points.first(), line.points.last()) else { return Vec::new() };
    if line.points.len() == 1 {
        return vec![format!("{name}{}.", dated(first, language))];
    }
    // Of equals the latest: it is the one that people look for.
    let highest = line.points.iter().max_by(|a, b| a.y.total_cmp(&b.y)).unwrap_or(last);
    let lowest = line.points.iter().rev().min_by(|a, b| a.y.total_cmp(&b.y)).unwrap_or(last);
    if highest.y.total_cmp(&lowest.y).is_eq() {
        let (value, from, to) = (&last.value, &first.period, dated(last, language));
        let to = to.strip_prefix(value.as_str()).unwrap_or(&to).trim_start().trim_matches(['(', ')']);
        return vec![match language {
            Language::Sv => format!("{name}{value} i alla mätningar från {from} till {to}."),
            Language::En => format!("{name}{value} in every measurement from {from} to {to}."),
        }];
    }
    let (from, to) = (dated(first, language), dated(last, language));
    let (high, low) = (&highest.value, &lowest.value);
    let (high_at, low_at) = (&highest.period, &lowest.period);
    match language {
        Language::Sv => vec![
            format!("{name}{} {from} till {to}.", if named { "från" } else { "Från" }),
            format!("Högst {high} ({high_at}), lägst {low} ({low_at})."),
        ],
        Language::En => vec![
            format!("{name}{} {from} to {to}.", if named { "from" } else { "From" }),
            format!("Highest {high} ({high_at}), lowest {low} ({low_at})."),
        ],
    }
}

/// The latest value of each line.
fn latest(lines: &[Line], language: Language) -> Option<String> {
    let last = |line: &Line| line.points.last().map(|point| format!("{} {}", line.name, dated(point, language)));
    let told: Vec<String> = lines.iter().filter_map(last).collect();
    let word = match language {
        Language::Sv => "Senaste värde för övriga",
        Language::En => "Latest value of the others",
    };
    (!told.is_empty()).then(|| format!("{word}: {}.", told.join(", ")))
}

/// The latest value of a year, and those of other years at the same time.
fn same_time(year: &Line, before: &[Line], language: Language) -> Vec<String> {
    let Some(last) = year.points.last() else { return Vec::new() };
    let mut said = vec![match language {
        Language::Sv => format!("Sedan årets början: {}.", dated(last, language)),
        Language::En => format!("Since the year began: {}.", dated(last, language)),
    }];
    let at = |line: &Line| line.points.iter().find(|point| (point.x - last.x).abs() < 1e-6).map(|p| dated(p, language));
    let same: Vec<String> = before.iter().filter_map(at).collect();
    if !same.is_empty() {
        let word = match language {
            Language::Sv => "Samma tid tidigare år",
            Language::En => "The same time of earlier years",
        };
        said.push(format!("{word}: {}.", same.join(", ")));
    }
    said
}

fn breaks(line: &Line, language: Language) -> Option<String> {
    let at: Vec<&str> = line.points.iter().filter(|p| p.series_break).map(|point| point.period.as_str()).collect();
    let at = at.join(", ");
    (!at.is_empty()).then(|| match language {
        Language::Sv => format!("Tidsseriebrott {at}: jämför inte med tidigare värden."),
        Language::En => format!("Series break {at}: do not compare with earlier values."),
    })
}
