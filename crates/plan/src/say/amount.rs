//! How far two values are apart.

use crate::Language;
use crate::format::{number, unit_of};
use crate::model::{Indicator, ValueKind};

/// How far two values of an indicator are apart, with its unit: `6 procentenheter` between 64 % and 70 %, never
/// `6 %`; `3 dagar`, `12 indexenheter`. Without sign. What would round to nothing is told with all its decimals.
pub fn difference(size: f64, indicator: &Indicator, language: Language) -> String {
    let size = size.abs();
    let unit = indicator.unit.as_ref();
    let mut text = number(size, unit.and_then(|unit| unit.decimals), language);
    if !text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        text = number(size, None, language);
    }
    let label = unit.map(|unit| unit.label.get(language.code())).unwrap_or_default();
    let label = match (indicator.kind, language) {
        (ValueKind::Scale, Language::Sv) => "skalsteg",
        (ValueKind::Scale, Language::En) => "scale points",
        (ValueKind::Index, Language::Sv) => "indexenheter",
        (ValueKind::Index, Language::En) => "index points",
        (_, Language::Sv) if is_percent(label) => "procentenheter",
        (_, Language::En) if is_percent(label) => "percentage points",
        _ => label,
    };
    let label = unit_of(label, &text, language);
    if label.is_empty() { text } else { text + "\u{a0}" + label }
}

pub(super) fn is_percent(label: &str) -> bool {
    matches!(label, "%" | "procent" | "per cent" | "percent")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Unit;

    #[test]
    fn points_and_per_cent_are_not_confused() {
        for (kind, label, size, sv, en) in [
            (ValueKind::Share, "%", 6.0, "6 procentenheter", "6 percentage points"),
            (ValueKind::Share, "%", 1.0, "1 procentenhet", "1 percentage point"),
            (ValueKind::Share, "procent", -1.5, "1,5 procentenheter", "1.5 percentage points"),
            (ValueKind::Number, "%", 2.0, "2 procentenheter", "2 percentage points"),
            (ValueKind::Duration, "dagar", -1.0, "1 dag", "1 dagar"),
            (ValueKind::Index, "NMI", 12.0, "12 indexenheter", "12 index points"),
            (ValueKind::Scale, "på skalan 1–5", 0.1, "0,1 skalsteg", "0.1 scale points"),
            (ValueKind::Currency, "tkr", 1234.0, "1 234 tkr", "1,234 tkr"),
            (ValueKind::Number, "", 3.0, "3", "3"),
        ] {
            let unit = Unit { label: label.into(), name: None, decimals: None };
            let indicator = Indicator { kind, unit: Some(unit), ..Indicator::default() };
            assert_eq!(difference(size, &indicator, Language::Sv).replace('\u{a0}', " "), sv);
            assert_eq!(difference(size, &indicator, Language::En).replace('\u{a0}', " "), en);
        }
        let unit = Unit { label: "%".into(), name: None, decimals: Some(0) };
        let indicator = Indicator { kind: ValueKind::Share, unit: Some(unit), ..Indicator::default() };
        assert_eq!(difference(0.4, &indicator, Language::Sv), "0,4\u{a0}procentenheter");
    }
}
