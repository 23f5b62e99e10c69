//! Any plan at all, sensible or not, is read without a panic, in time, and without a number that is none.

use malbild_plan::reading::Readings;
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn is_read(bytes in prop::collection::vec(any::<u8>(), 0..6000)) {
        let plan = Indexed::new(Maker(&bytes).plan());
        let readings = Readings::of(&plan);
        prop_assert_eq!(readings.indicators.len(), plan.plan().indicators.len());
        prop_assert_eq!(readings.all.total(), plan.plan().indicators.len());
        for reading in &readings.indicators {
            for language in [Language::Sv, Language::En] {
                prop_assert!(!reading.sentence(language).is_empty());
                let _ = (reading.gap_sentence(language), reading.disagreement(language));
            }
            let of = reading.parts.iter().chain(&reading.others).chain([&reading.main]);
            for number in of.flat_map(|of| [of.lack, of.share_of_way, of.projection, of.miss, of.pace_needed]).flatten() {
                prop_assert!(number.is_finite());
            }
        }
        for need in &readings.needs {
            let _ = readings.why(need, Language::Sv);
        }
    }
}

#[test]
fn many_values_and_many_targets_take_no_time() {
    let values: Vec<String> = (0..20_000)
        .map(|at| format!(r#"{{ "period": "{}-01-01..{}-01-01", "value": {at} }}"#, 1000 + at % 9000, 1000 + at % 9000))
        .collect();
    let years: Vec<String> = (1000..9999).map(|year| format!(r#"{{ "year": {year}, "value": 1 }}"#)).collect();
    let plan = crate::support::plan(
        "9999-12-31",
        &format!(
            r#""kind": "number", "targets": [{{ "kind": "yearly", "operator": "atLeast", "years": [{}] }}],
            "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]"#,
            years.join(", "),
            values.join(", ")
        ),
    );
    let start = std::time::Instant::now();
    let readings = Readings::of(&plan);
    assert!(readings.indicators[0].main.used.len() <= 241);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
