//! One indicator in one or a few plain sentences.

use super::{baseline, deadline, series_name, target, value, words};
use crate::format::{period, quantity};
use crate::model::{Baseline, BaselineKind, Flag, Indicator, Period, Series, Target, TargetKind, Value};
use crate::{Indexed, Language};

/// How an indicator stands, as the plan holds it: the latest outcome, where it came from, and the target.
/// It says nothing of whether that is good.
pub fn sentence(plan: &Indexed, indicator: &Indicator, language: Language) -> String {
    let mut sentences = vec![outcome(plan, indicator, language), goal(indicator, language)];
    sentences.extend(wish(indicator, language));
    sentences.join(" ")
}

fn outcome(plan: &Indexed, indicator: &Indicator, language: Language) -> String {
    let sv = language == Language::Sv;
    let start = indicator.first_baseline();
    let Some((series, last)) = indicator.latest_outcome() else {
        return without_outcome(plan, indicator, start, language);
    };
    let points = &plan.plan().reporting_points;
    let when = period(&last.period, points, language);
    if last.number().is_none() && last.answer.is_none() {
        return if sv {
            format!("Senaste bedömningen är från {when}.")
        } else {
            format!("The latest judgement is from {when}.")
        };
    }
    let Some(number) = last.number() else {
        let said = value(last, indicator, language);
        return if sv {
            format!("Senaste svaret är {said}, {when}.")
        } else {
            format!("The latest answer is {said}, {when}.")
        };
    };
    let part = series.split.as_ref().map(|_| series_name(series, plan, language));
    let part = part.map(|name| format!(" ({name})")).unwrap_or_default();
    let preliminary = if last.has(Flag::Preliminary) {
        format!(", {}", words::flag(Flag::Preliminary, language))
    } else {
        String::new()
    };
    let said = quantity(number, indicator.unit.as_ref(), language);
    let change = change(plan, indicator, series, last, start, language);
    if sv {
        format!("Utfallet{part} var {said} {when}{preliminary}{change}.")
    } else {
        format!("The outcome{part} was {said} ({when}{preliminary}){change}.")
    }
}

/// Against what the latest outcome is held: the baseline, or else the first outcome after the last series break.
fn change(
    plan: &Indexed,
    indicator: &Indicator,
    series: &Series,
    last: &Value,
    start: Option<&Baseline>,
    language: Language,
) -> String {
    let position = |value: &Value| value.period.position(|point| plan.last_month(point));
    // Values after a series break are not comparable with those before.
    let broken = series.values.iter().filter(|v| v.has(Flag::SeriesBreak) && position(v) <= position(last));
    let broken = broken.map(position).fold(f64::NEG_INFINITY, f64::max);
    let start = start.filter(|b| b.kind == BaselineKind::Value && b.split == series.split);
    let start =
        start.filter(|b| !broken.is_finite() || b.period.as_ref().is_none_or(|p| p.position(|_| None) >= broken));
    // What adds up over the year is held against the same month only.
    let same_month = |period: &Period| match (period, &last.period) {
        (Period::Month(year, month), Period::Month(last_year, last_month)) => {
            month == last_month && year + 1 == *last_year
        }
        _ => false,
    };
    let start = start.filter(|b| !indicator.cumulative || b.period.as_ref().is_some_and(same_month));
    let from = if let Some((start, number)) = start.and_then(|start| start.value.map(|number| (start, number))) {
        Some((number, start.period.as_ref(), true))
    } else {
        let comparable = |v: &&Value| {
            position(v) >= broken
                && v.period.grain() == last.period.grain()
                && v.number().is_some()
                && v.period != last.period
                && (!indicator.cumulative || same_month(&v.period))
        };
        let first = series.values.iter().filter(comparable).min_by(|a, b| position(a).total_cmp(&position(b)));
        first.and_then(|first| first.number().map(|number| (number, Some(&first.period), false)))
    };
    let (Some((from, when, is_baseline)), Some(now)) = (from, last.number()) else { return String::new() };
    let when = when.map(|when| period(when, &plan.plan().reporting_points, language));
    let when = when.map(|when| if language == Language::Sv { format!(" {when}") } else { format!(" ({when})") });
    let said = format!("{}{}", quantity(from, indicator.unit.as_ref(), language), when.unwrap_or_default());
    let word = match (now.total_cmp(&from), language) {
        (std::cmp::Ordering::Greater, Language::Sv) => "upp från",
        (std::cmp::Ordering::Less, Language::Sv) => "ner från",
        (std::cmp::Ordering::Equal, Language::Sv) => "oförändrat från",
        (std::cmp::Ordering::Greater, Language::En) => "up from",
        (std::cmp::Ordering::Less, Language::En) => "down from",
        (std::cmp::Ordering::Equal, Language::En) => "unchanged from",
    };
    let start = match (is_baseline, language) {
        (true, Language::Sv) => " ingångsvärdet",
        (true, Language::En) => " the baseline",
        (false, _) => "",
    };
    format!(", {word}{start} {said}")
}

fn without_outcome(plan: &Indexed, indicator: &Indicator, start: Option<&Baseline>, language: Language) -> String {
    let none = match language {
        Language::Sv => "Planen har inget utfall ännu.",
        Language::En => "The plan has no outcome yet.",
    };
    let known = start.filter(|b| b.kind == BaselineKind::Value);
    match (known.map(|b| baseline(b, indicator, plan, language)), language) {
        (Some(said), Language::Sv) => format!("{none} Ingångsvärdet är {said}."),
        (Some(said), Language::En) => format!("{none} The baseline is {said}."),
        (None, _) => none.to_owned(),
    }
}

fn goal(indicator: &Indicator, language: Language) -> String {
    let first = indicator.targets.iter().find(|t| t.split.is_none()).or_else(|| indicator.targets.first());
    aim(first, indicator, language)
}

/// The sentence of a target, or of there being none.
pub(crate) fn aim(of: Option<&Target>, indicator: &Indicator, language: Language) -> String {
    let said = |target_: &Target| {
        let by = target_.deadline.as_ref().map(|d| deadline(d, language)).filter(|by| !by.is_empty());
        let by = by.map(|by| format!(" {by}")).unwrap_or_default();
        format!("{}{by}", target(target_, indicator, language))
    };
    match (of, language) {
        (Some(first), Language::Sv) if target(first, indicator, language).is_empty() => {
            "Målet saknar värde.".to_owned()
        }
        (Some(first), Language::En) if target(first, indicator, language).is_empty() => {
            "The target has no value.".to_owned()
        }
        (Some(first), Language::Sv) if is_in_words(first) => {
            format!("Målet i ord: {}.", said(first).trim_end_matches('.'))
        }
        (Some(first), Language::En) if is_in_words(first) => {
            format!("The target in words: {}.", said(first).trim_end_matches('.'))
        }
        (Some(first), Language::Sv) if is_verb(first) => format!("Målet är att {}.", said(first)),
        (Some(first), Language::Sv) => format!("Målet är {}.", said(first).trim_end_matches('.')),
        (Some(first), Language::En) if first.kind == TargetKind::YesNo => {
            format!("The target is that {}.", said(first))
        }
        (Some(first), Language::En) if is_verb(first) => format!("The target is to {}.", said(first)),
        (Some(first), Language::En) => format!("The target is {}.", said(first).trim_end_matches('.')),
        (None, Language::Sv) => match indicator.direction {
            Some(direction) => format!("Målvärde saknas, men värdet {}.", words::direction(direction, language)),
            None => "Målvärde saknas.".to_owned(),
        },
        (None, Language::En) => match indicator.direction {
            Some(direction) => {
                format!("There is no target value, but the value {}.", words::direction(direction, language))
            }
            None => "There is no target value.".to_owned(),
        },
    }
}

/// Whether a target is said as the document says it, whatever words those are.
fn is_in_words(target: &Target) -> bool {
    target.kind == TargetKind::Qualitative || (target.kind == TargetKind::Reference && target.text.is_some())
}

fn is_verb(target: &Target) -> bool {
    matches!(target.kind, TargetKind::ChangeBy | TargetKind::Direction | TargetKind::YesNo)
        && !(target.kind == TargetKind::YesNo && target.good.is_none())
}

/// A wish beside the target.
pub(crate) fn wish(indicator: &Indicator, language: Language) -> Option<String> {
    let direction = indicator.preferred_direction?;
    let said = words::direction(direction, language);
    Some(match language {
        Language::Sv => format!("Helst {said}.", said = said.replacen("ska", "ska det", 1)),
        Language::En => format!("Preferably it {said}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentence of an indicator with the fields, without no-break spaces.
    fn said(fields: &str, language: Language) -> String {
        let indicator = format!(r#"{{ "id": "K", "name": "K", {fields} }}"#);
        let json = format!(
            r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By" }}, "board": "SN",
            "title": "Plan", "referenceDate": "2024-12-31", "indicators": [{indicator}] }}"#
        );
        let read = crate::read(json.as_bytes());
        let plan = Indexed::new(read.plan.unwrap_or_else(|| panic!("{:?}", read.findings)));
        let indicator = plan.indicator("K").expect("the indicator");
        sentence(&plan, indicator, language).replace('\u{a0}', " ")
    }

    const SHARE: &str = r#""kind": "share", "unit": { "label": "%" }"#;

    fn with_values(fields: &str, values: &str) -> String {
        format!(r#"{fields}, "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]"#)
    }

    #[test]
    fn how_it_stands() {
        let target = r#""targets": [{ "kind": "atLeast", "value": 80, "deadline": { "at": "2026" } }]"#;
        let baseline = r#""baselines": [{ "kind": "value", "value": 69, "period": "2022" }]"#;
        let at = |year: u32, value: u32| format!(r#"{{ "period": "{year}", "value": {value} }}"#);
        for (fields, sv) in [
            (SHARE.to_owned(), "Planen har inget utfall ännu. Målvärde saknas."),
            (
                format!(r#"{SHARE}, "direction": "decrease""#),
                "Planen har inget utfall ännu. Målvärde saknas, men värdet ska minska.",
            ),
            (
                format!("{SHARE}, {baseline}, {target}"),
                "Planen har inget utfall ännu. Ingångsvärdet är 69 % (2022). Målet är minst 80 % senast 2026.",
            ),
            (
                with_values(&format!("{SHARE}, {baseline}, {target}"), &format!("{}, {}", at(2023, 72), at(2024, 75))),
                "Utfallet var 75 % 2024, upp från ingångsvärdet 69 % 2022. Målet är minst 80 % senast 2026.",
            ),
            (
                with_values(SHARE, &format!("{}, {}", at(2023, 72), at(2024, 70))),
                "Utfallet var 70 % 2024, ner från 72 % 2023. Målvärde saknas.",
            ),
            (with_values(SHARE, &at(2024, 70)), "Utfallet var 70 % 2024. Målvärde saknas."),
            // Not compared over a series break.
            (
                with_values(
                    SHARE,
                    &format!(r#"{}, {{ "period": "2024", "value": 70, "flags": ["seriesBreak"] }}"#, at(2023, 72)),
                ),
                "Utfallet var 70 % 2024. Målvärde saknas.",
            ),
            // What is withheld is not told.
            (
                with_values(
                    SHARE,
                    &format!(r#"{}, {{ "period": "2024", "value": 3, "flags": ["suppressed"] }}"#, at(2023, 72)),
                ),
                "Utfallet var 72 % 2023. Målvärde saknas.",
            ),
            (
                with_values(
                    r#""kind": "count", "cumulative": true, "baselines": [{ "kind": "value", "value": 96, "period": "2023-12" }]"#,
                    r#"{ "period": "2023-08", "value": 58 }, { "period": "2024-08", "value": 50, "flags": ["preliminary"] }"#,
                ),
                "Utfallet var 50 augusti 2024, preliminärt, ner från 58 augusti 2023. Målvärde saknas.",
            ),
            (
                with_values(
                    r#""kind": "yesNo", "targets": [{ "kind": "yesNo", "good": true }]"#,
                    r#"{ "period": "2024", "answer": false }"#,
                ),
                "Senaste svaret är nej, 2024. Målet är att svaret ska vara ja.",
            ),
            (
                with_values(
                    r#""kind": "qualitative", "targets": [{ "kind": "qualitative", "text": "Rösterna hörs." }]"#,
                    r#"{ "period": "2024", "text": "De hördes." }"#,
                ),
                "Senaste bedömningen är från 2024. Målet i ord: Rösterna hörs.",
            ),
            (
                format!(r#"{SHARE}, {target}, "preferredDirection": "increase""#),
                "Planen har inget utfall ännu. Målet är minst 80 % senast 2026. Helst ska det öka.",
            ),
        ] {
            assert_eq!(said(&fields, Language::Sv), sv);
            assert!(!said(&fields, Language::En).contains(" är "), "{fields}");
        }
    }

    #[test]
    fn how_it_stands_in_english() {
        let fields = r#""kind": "share", "unit": { "label": "%" },
            "baselines": [{ "kind": "value", "value": 9.3, "period": "2022-01..2022-10" }],
            "targets": [{ "kind": "atMost", "value": 7.5, "deadline": { "at": "2025" } }]"#;
        let fields = with_values(fields, r#"{ "period": "2024", "value": 8.1, "flags": ["preliminary"] }"#);
        assert_eq!(
            said(&fields, Language::En),
            "The outcome was 8.1% (2024, preliminary), down from the baseline 9.3% (January–October 2022). \
             The target is at most 7.5% by 2025."
        );
    }
}
