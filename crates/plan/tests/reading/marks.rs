//! The word beside an indicator's symbol.

use malbild_plan::Language;
use malbild_plan::reading::{Readings, Reason};

use crate::support::{plan, series};

const SHARE: &str = r#""kind": "share", "unit": { "label": "%" }, "direction": "increase""#;
const TO_70: &str = r#", "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#;
const EACH_70: &str = r#", "targets": [{ "kind": "everySeries", "value": 70, "deadline": { "at": "2026" } }]"#;
const YES: &str = r#", "targets": [{ "kind": "yesNo", "good": true, "deadline": { "at": "2026" } }]"#;

#[test]
fn what_is_truest_of_it() {
    // (kind, fields, values, the mark, whether it looks still)
    for (kind, fields, values, expected, still) in [
        (SHARE, TO_70, "2022=60 2023=71", "Uppnått", false),
        (SHARE, TO_70, "2022=60 2023=58", "Går åt fel håll", false),
        (SHARE, TO_70, "2022=60 2023=60", "Står stilla", true),
        (SHARE, TO_70, "", "Utfall saknas", false),
        (SHARE, TO_70, "2023=60", "För få mätningar", false),
        (SHARE, TO_70, "2023=s", "Sekretess", false),
        (SHARE, "", "2022=60 2023=61", "Inget målvärde", false),
        (r#""kind": "qualitative""#, "", "", "Bedöms i ord", false),
        // An answer has no way that it goes.
        (r#""kind": "yesNo""#, YES, "2022=nej 2023=nej", "Inte nått än", true),
        (r#""kind": "yesNo""#, YES, "2022=ja 2023=nej", "Inte nått än", true),
        // Part by part: what gets worse comes before what stands still, wherever it stands.
        (SHARE, EACH_70, "sabo: 2022=60 2023=60|hemtjanst: 2022=71 2023=72", "Står stilla", true),
        (SHARE, EACH_70, "sabo: 2022=60 2023=60|hemtjanst: 2022=60 2023=58", "Går åt fel håll", false),
        (SHARE, EACH_70, "sabo: 2022=60 2023=61|hemtjanst: 2022=71 2023=70", "Går för långsamt", false),
        (SHARE, EACH_70, "sabo: 2023=s|hemtjanst: 2022=71 2023=70", "Sekretess", false),
    ] {
        let plan = plan("2023-12-31", &format!(r#"{kind}{fields}, "series": [{}]"#, series(values)));
        let readings = Readings::of(&plan);
        let reading = &readings.indicators[0];
        assert_eq!(reading.mark_word(Language::Sv), expected, "{fields} {values}");
        assert_eq!(reading.is_still(), still, "{fields} {values}");
    }
}

#[test]
fn every_reason_has_a_short_mark_of_its_own() {
    for language in [Language::Sv, Language::En] {
        let mut all: Vec<&str> = Reason::ALL.iter().map(|reason| reason.mark_word(language)).collect();
        assert!(all.iter().all(|word| word.chars().count() <= 22), "{all:?}");
        let before = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), before);
    }
}
