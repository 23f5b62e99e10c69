//! Periods.

use super::date::{date, month};
use crate::Language;
use crate::model::{Date, Period, ReportingPoint};

/// A period: `2023`, `kvartal 3 2023`, `oktober 2023`, `delår 1 2023`, `januari–oktober 2023`. The reporting points
/// are the plan's own; the id stands where there is none of that id.
pub fn period(period: &Period, points: &[ReportingPoint], language: Language) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Quarter(year, quarter) => match language {
            Language::Sv => format!("kvartal {quarter} {year}"),
            Language::En => format!("Q{quarter} {year}"),
        },
        Period::Tertial(year, tertial) => match language {
            Language::Sv => format!("tertial {tertial} {year}"),
            Language::En => format!("T{tertial} {year}"),
        },
        Period::Month(year, m) => format!("{} {year}", month(*m, language)),
        Period::Day(day) => date(*day, language),
        Period::Point(year, id) => {
            let name = points.iter().find(|point| point.id == *id);
            format!("{} {year}", name.map_or(id.as_str(), |point| point.name.get(language.code())))
        }
        Period::Interval(from, to) => interval(*from, *to, language),
    }
}

/// From one date to another, without saying twice what they share: `2020–2022`, `januari–oktober 2023`.
pub fn interval(from: Date, to: Date, language: Language) -> String {
    match (from.month, to.month) {
        (Some(m), Some(_)) if from.year == to.year && from.day.is_none() && to.day.is_none() => {
            format!("{}–{}", month(m, language), date(to, language))
        }
        (None, None) if from.year == to.year => from.year.to_string(),
        (None, None) => format!("{}–{}", from.year, to.year),
        _ => format!("{} – {}", date(from, language), date(to, language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind() {
        let points = [ReportingPoint { id: "delar1".into(), name: "Delår 1".into(), last_month: Some(4) }];
        for (text, sv, en) in [
            ("2023", "2023", "2023"),
            ("2023-Q3", "kvartal 3 2023", "Q3 2023"),
            ("2023-T2", "tertial 2 2023", "T2 2023"),
            ("2023-10", "oktober 2023", "October 2023"),
            ("2023-10-31", "31 oktober 2023", "31 October 2023"),
            ("2023/delar1", "Delår 1 2023", "Delår 1 2023"),
            ("2023/okand", "okand 2023", "okand 2023"),
            ("2023-01..2023-10", "januari–oktober 2023", "January–October 2023"),
            ("2020..2022", "2020–2022", "2020–2022"),
            ("2022-11..2023-02", "november 2022 – februari 2023", "November 2022 – February 2023"),
        ] {
            let Ok(parsed) = text.parse() else { panic!("{text}") };
            assert_eq!(period(&parsed, &points, Language::Sv), sv);
            assert_eq!(period(&parsed, &points, Language::En), en);
        }
    }
}
