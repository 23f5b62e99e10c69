//! Targets, in words.

use super::amount::{difference, is_percent};
use super::parts;
use crate::Language;
use crate::format::{date, number, quantity};
use crate::model::{Deadline, Direction, Indicator, Operator, Per, Target, TargetKind, ValueKind};

/// A target in words, without its deadline: `minst 80 %`, `högst 14 dagar`, `svaret ska vara ja`.
pub fn target(target: &Target, indicator: &Indicator, language: Language) -> String {
    let amount = |value: f64| quantity(value, indicator.unit.as_ref(), language);
    condition(target, indicator, &amount, &|size| difference(size, indicator, language), language)
}

/// A target in as few words as a chart has room for, without unit: `minst 80`.
pub fn target_short(target: &Target, indicator: &Indicator, language: Language) -> String {
    let decimals = indicator.unit.as_ref().and_then(|unit| unit.decimals);
    let amount = |value: f64| number(value, decimals, language);
    condition(target, indicator, &amount, &amount, language)
}

/// The condition with an amount said by `amount`, and how far two amounts are apart by `apart`.
fn condition(
    target: &Target,
    indicator: &Indicator,
    amount: &dyn Fn(f64) -> String,
    apart: &dyn Fn(f64) -> String,
    language: Language,
) -> String {
    let sv = language == Language::Sv;
    let code = language.code();
    let as_published = || target.text.as_ref().map(|text| text.get(code).to_owned()).unwrap_or_default();
    let value = target.value.map(amount);
    match (target.kind, value) {
        (TargetKind::AtLeast | TargetKind::AtMost, Some(value)) if is_end(target, indicator) => value,
        (TargetKind::AtLeast, Some(value)) => compared(Operator::AtLeast, &value, language),
        (TargetKind::AtMost, Some(value)) => compared(Operator::AtMost, &value, language),
        (TargetKind::Exactly, Some(value)) => {
            let exactly = compared(Operator::Exactly, &value, language);
            match target.tolerance.filter(|tolerance| *tolerance > 0.0) {
                Some(tolerance) => format!("{exactly} (±{})", apart(tolerance)),
                None => exactly,
            }
        }
        (TargetKind::Within, _) => match (target.min, target.max) {
            (Some(min), Some(max)) => {
                let decimals = indicator.unit.as_ref().and_then(|unit| unit.decimals);
                let (min, max) = (number(min, decimals, language), amount(max));
                if sv { format!("mellan {min} och {max}") } else { format!("between {min} and {max}") }
            }
            _ => as_published(),
        },
        (TargetKind::KeepBaseline, _) => {
            if sv { "minst lika bra som ingångsvärdet" } else { "at least as good as the baseline" }.to_owned()
        }
        (TargetKind::ChangeBy, Some(_)) => {
            let change = target.value.unwrap_or_default();
            let size = apart(change.abs());
            let verb = match (change < 0.0, language) {
                (false, Language::Sv) => "öka med minst",
                (true, Language::Sv) => "minska med minst",
                (false, Language::En) => "increase by at least",
                (true, Language::En) => "decrease by at least",
            };
            format!("{verb} {size}{}", per(target.per, language))
        }
        (TargetKind::Direction, _) => {
            let direction = target.direction.or(indicator.direction);
            direction.map_or_else(as_published, |direction| wanted(direction, language).to_owned())
        }
        (TargetKind::YesNo, _) => match (target.good, language) {
            (Some(true), Language::Sv) => "svaret ska vara ja".to_owned(),
            (Some(false), Language::Sv) => "svaret ska vara nej".to_owned(),
            (Some(true), Language::En) => "the answer shall be yes".to_owned(),
            (Some(false), Language::En) => "the answer shall be no".to_owned(),
            (None, _) => as_published(),
        },
        (TargetKind::Yearly, _) => {
            let operator = target.operator.unwrap_or(Operator::AtLeast);
            let years = target.years.iter();
            let years =
                years.map(|year| format!("{}: {}", year.year, compared(operator, &amount(year.value), language)));
            years.collect::<Vec<_>>().join(", ")
        }
        (TargetKind::EverySeries, Some(value)) => {
            let each = compared(target.operator.unwrap_or(Operator::AtLeast), &value, language);
            format!("{each} {}", parts(indicator, language).each)
        }
        // What is to hold is in the document's words; what it refers to alone is not yet a target.
        (TargetKind::Reference, _) => match (&target.text, &target.reference) {
            (None, Some(reference)) => reference.get(code).to_owned(),
            _ => as_published(),
        },
        _ => as_published(),
    }
}

/// Whether a target lies where the scale ends, so that there is no more than its value to reach: 100 % is not "at least".
fn is_end(target: &Target, indicator: &Indicator) -> bool {
    let Some(value) = target.value else { return false };
    let label = indicator.unit.as_ref().map(|unit| unit.label.sv.as_str()).unwrap_or_default();
    let share = indicator.kind == ValueKind::Share && is_percent(label);
    let counted = share || indicator.kind == ValueKind::Count;
    let bounds = indicator.bounds.unwrap_or_default();
    match target.kind {
        TargetKind::AtLeast => bounds.max.or(share.then_some(100.0)).is_some_and(|most| value >= most),
        TargetKind::AtMost => bounds.min.or(counted.then_some(0.0)).is_some_and(|least| value <= least),
        _ => false,
    }
}

fn compared(operator: Operator, value: &str, language: Language) -> String {
    let word = match (operator, language) {
        (Operator::AtLeast, Language::Sv) => "minst",
        (Operator::AtMost, Language::Sv) => "högst",
        (Operator::AtLeast, Language::En) => "at least",
        (Operator::AtMost, Language::En) => "at most",
        (Operator::Exactly, _) => return value.to_owned(),
    };
    format!("{word} {value}")
}

fn wanted(direction: Direction, language: Language) -> &'static str {
    match (direction, language) {
        (Direction::Increase, Language::Sv) => "öka",
        (Direction::Decrease, Language::Sv) => "minska",
        (Direction::Keep, Language::Sv) => "hålla nivån",
        (Direction::TowardsTarget, Language::Sv) => "närma sig målet",
        (Direction::Increase, Language::En) => "increase",
        (Direction::Decrease, Language::En) => "decrease",
        (Direction::Keep, Language::En) => "keep the level",
        (Direction::TowardsTarget, Language::En) => "approach the target",
    }
}

/// The period of a change, after its amount: ` per år`.
pub(crate) fn per(per: Option<Per>, language: Language) -> &'static str {
    match (per, language) {
        (Some(Per::Year), Language::Sv) => " per år",
        (Some(Per::Quarter), Language::Sv) => " per kvartal",
        (Some(Per::Month), Language::Sv) => " per månad",
        (Some(Per::Plan), Language::Sv) => " under planen",
        (Some(Per::Year), Language::En) => " per year",
        (Some(Per::Quarter), Language::En) => " per quarter",
        (Some(Per::Month), Language::En) => " per month",
        (Some(Per::Plan), Language::En) => " over the plan",
        (None, _) => "",
    }
}

/// When a target is to be reached: `senast 2026`, `till medarbetarundersökningen 2024`; empty where it says nothing.
pub fn deadline(deadline: &Deadline, language: Language) -> String {
    let (to, by) = match language {
        Language::Sv => ("till", "senast"),
        Language::En => ("by", "by"),
    };
    match (&deadline.event, deadline.at) {
        (Some(event), _) => format!("{to} {}", event.get(language.code())),
        (None, Some(at)) => format!("{by} {}", date(at, language)),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Indicator, Unit, ValueKind};

    fn indicator(label: &str) -> Indicator {
        let json = r#"{ "id": "K", "name": "K", "kind": "share" }"#;
        let mut indicator: Indicator = crate::read::parse(json).expect("an indicator");
        indicator.kind = ValueKind::Share;
        indicator.unit = Some(Unit { label: label.into(), name: None, decimals: None });
        indicator
    }

    fn read(json: &str) -> Target {
        crate::read::parse(json).expect("a target")
    }

    #[test]
    fn every_kind_in_words() {
        for (json, sv, short) in [
            (r#"{"kind":"atLeast","value":80}"#, "minst 80\u{a0}%", "minst 80"),
            (r#"{"kind":"atMost","value":2.5}"#, "högst 2,5\u{a0}%", "högst 2,5"),
            (r#"{"kind":"exactly","value":0}"#, "0\u{a0}%", "0"),
            (r#"{"kind":"exactly","value":0,"tolerance":2}"#, "0\u{a0}% (±2\u{a0}procentenheter)", "0 (±2)"),
            (r#"{"kind":"within","min":40,"max":60}"#, "mellan 40 och 60\u{a0}%", "mellan 40 och 60"),
            (r#"{"kind":"within"}"#, "", ""),
            (r#"{"kind":"keepBaseline"}"#, "minst lika bra som ingångsvärdet", "minst lika bra som ingångsvärdet"),
            (
                r#"{"kind":"changeBy","value":2,"per":"year"}"#,
                "öka med minst 2\u{a0}procentenheter per år",
                "öka med minst 2 per år",
            ),
            (r#"{"kind":"changeBy","value":-3}"#, "minska med minst 3\u{a0}procentenheter", "minska med minst 3"),
            (r#"{"kind":"direction","direction":"increase"}"#, "öka", "öka"),
            (r#"{"kind":"yesNo","good":false}"#, "svaret ska vara nej", "svaret ska vara nej"),
            (
                r#"{"kind":"yearly","operator":"atMost","years":[{"year":2024,"value":9},{"year":2025,"value":8}]}"#,
                "2024: högst 9\u{a0}%, 2025: högst 8\u{a0}%",
                "2024: högst 9, 2025: högst 8",
            ),
            (
                r#"{"kind":"everySeries","operator":"atLeast","value":95}"#,
                "minst 95\u{a0}% i varje del",
                "minst 95 i varje del",
            ),
            (
                r#"{"kind":"reference","reference":"inom tilldelad budget"}"#,
                "inom tilldelad budget",
                "inom tilldelad budget",
            ),
            (
                r#"{"kind":"reference","reference":"tilldelad budget","text":"ska rymmas inom tilldelad budget"}"#,
                "ska rymmas inom tilldelad budget",
                "ska rymmas inom tilldelad budget",
            ),
            (r#"{"kind":"qualitative","text":"ska finnas"}"#, "ska finnas", "ska finnas"),
            (r#"{"kind":"atLeast","text":"nästan alla"}"#, "nästan alla", "nästan alla"),
        ] {
            assert_eq!(target(&read(json), &indicator("%"), Language::Sv), sv, "{json}");
            assert_eq!(target_short(&read(json), &indicator("%"), Language::Sv), short, "{json}");
        }
    }

    #[test]
    fn deadlines() {
        for (json, sv) in [
            (r#"{"at":"2026"}"#, "senast 2026"),
            (r#"{"at":"2024-12-31"}"#, "senast 31 december 2024"),
            (r#"{"at":"2024","event":"medarbetarundersökningen 2024"}"#, "till medarbetarundersökningen 2024"),
            (r"{}", ""),
        ] {
            let parsed: Deadline = crate::read::parse(json).expect("a deadline");
            assert_eq!(deadline(&parsed, Language::Sv), sv);
        }
    }
}
