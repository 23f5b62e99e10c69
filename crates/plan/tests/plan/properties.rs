//! What holds for any input at all.

use malbild_plan::format::number;
use malbild_plan::model::{Date, Period};
use malbild_plan::{Language, read, summary};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::files::EXAMPLE;
use crate::support::assert_words;

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..most)
}

/// What a person reads back from a number on the screen.
fn number_again(text: &str, language: Language) -> f64 {
    let (group, point) = match language {
        Language::Sv => ('\u{a0}', ','),
        Language::En => (',', '.'),
    };
    let plain: String = text.chars().filter(|c| *c != group).map(|c| if c == point { '.' } else { c }).collect();
    plain.replace('\u{2212}', "-").parse().unwrap_or(f64::NAN)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_written_and_read_is_the_same_plan(bytes in bytes(4000)) {
        let plan = Maker(&bytes).plan();
        for json in [serde_json::to_vec(&plan), serde_json::to_vec_pretty(&plan)] {
            let read = read(&json.expect("JSON"));
            assert_words(&read.findings);
            prop_assert_eq!(read.plan.as_ref(), Some(&plan));
        }
        prop_assert_eq!(summary(&plan).goals, plan.goals.len());
    }

    #[test]
    fn dates_are_read_as_written(bytes in bytes(8)) {
        let date = Maker(&bytes).date();
        prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
    }

    #[test]
    fn periods_are_read_as_written(bytes in bytes(24)) {
        let period = Maker(&bytes).period();
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period.clone()));
        prop_assert!(period.position(|_| None).is_finite());
    }

    #[test]
    fn what_can_be_read_as_a_date_or_period_is_written_so(text in "[0-9]{4}([-/.QT0-9]{0,8}|(-[0-9]{2}){0,2}|-[QT][0-9]|\\.\\.[0-9]{4})") {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string(), text);
        }
    }

    #[test]
    fn no_text_makes_dates_and_periods_panic(text in any::<String>()) {
        let _ = (text.parse::<Date>(), text.parse::<Period>());
    }

    #[test]
    fn numbers_can_be_read_back(value in -1e9..1e9_f64, decimals in prop::option::of(0..=6_u8)) {
        for language in [Language::Sv, Language::En] {
            let again = number_again(&number(value, decimals, language), language);
            let half = 0.5 * 10_f64.powi(-i32::from(decimals.unwrap_or(6)));
            prop_assert!((again - value).abs() <= half * 1.000_001 + 1e-7, "{} {}", value, again);
        }
    }

    #[test]
    fn numbers_as_published_are_read_back_exactly(whole in -999_999_999..999_999_999_i64, decimals in 0..=4_u8) {
        let value: f64 = format!("{whole}e-{decimals}").parse().expect("a number");
        for language in [Language::Sv, Language::En] {
            for given in [None, Some(decimals)] {
                prop_assert_eq!(number_again(&number(value, given, language), language).to_bits(), (value + 0.0).to_bits());
            }
        }
    }

    #[test]
    fn damaged_files_are_read_without_panic(
        damage in prop::collection::vec((any::<prop::sample::Index>(), 0..6_u8, any::<u8>()), 1..8)
    ) {
        let mut file = EXAMPLE.as_bytes().to_vec();
        for (index, kind, byte) in damage {
            let at = index.index(file.len());
            let to = (at + usize::from(byte)).min(file.len());
            match kind {
                0 => file[at] = byte,
                1 => { file.remove(at); }
                2 => file.insert(at, byte),
                3 => { file.drain(at..to); }
                4 => { let part = file[at..to].to_vec(); file.splice(at..at, part); }
                _ => file.insert(at, b"{}[]\",:-0tn"[usize::from(byte) % 11]),
            }
            if file.is_empty() { file.push(b' '); }
        }
        let read = read(&file);
        assert_words(&read.findings);
        prop_assert!(read.plan.is_some() || !read.findings.is_empty());
        for finding in &read.findings {
            prop_assert!(finding.line >= 1 && finding.column >= 1);
            prop_assert!(finding.pointer.is_empty() || finding.pointer.starts_with('/'));
        }
    }

    /// Any value in any place: what is wrong costs findings, never the whole plan, unless it must be there.
    #[test]
    fn any_value_anywhere(place in any::<prop::sample::Index>(), other in 0..12_usize) {
        let mut plan: serde_json::Value = serde_json::from_str(EXAMPLE).expect("JSON");
        let pointers = pointers(&plan);
        let pointer = &pointers[place.index(pointers.len())];
        let others = serde_json::json!([null, true, 0, -1, 1e300, "", "x", "2024", [], ["x"], {}, { "sv": "x" }]);
        *plan.pointer_mut(pointer).expect("a place") = others[other].clone();
        let read = read(plan.to_string().as_bytes());
        assert_words(&read.findings);
        let top = pointer.matches('/').count() <= 1 || pointer.starts_with("/municipality");
        let needed = top || pointer.starts_with("/title") || pointer.starts_with("/board");
        prop_assert!(read.plan.is_some() || needed, "{}", pointer);
    }
}

/// Every place in a value.
fn pointers(value: &serde_json::Value) -> Vec<String> {
    let children: Vec<(String, &serde_json::Value)> = match value {
        serde_json::Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        serde_json::Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (key, child) in children {
        all.push(format!("/{key}"));
        all.extend(pointers(child).into_iter().map(|below| format!("/{key}{below}")));
    }
    all
}
