//! What is withheld to protect persons is in nothing that is taken along, even where the plan's file wrongly tells it.

use malbild_plan::export::{bundle, chart_csv, chart_json, holds_withheld};
use malbild_plan::{Indexed, Language};

use crate::support::{FORMS, LANGUAGES, all_published, plan, published, table_of};

fn wrong() -> Indexed {
    plan(
        r#""indicators": [{ "id": "i", "kind": "number", "name": "N", "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2023", "value": 12 },
            { "period": "2024", "value": 73571, "answer": true, "text": "hemligt", "n": 73571, "note": "73571 hemligt",
              "flags": ["suppressed"] }] }] }]"#,
    )
}

#[test]
fn nothing_tells_it() {
    let plan = wrong();
    assert!(holds_withheld(plan.plan()));
    let indicator = &plan.plan().indicators[0];
    let file = serde_json::to_vec(plan.plan()).expect("JSON");
    assert!(file.windows(5).any(|five| five == b"73571"));
    for language in LANGUAGES {
        let table = table_of(&plan, indicator, language).expect("a table");
        let archive = bundle(&plan, &file, "https://exempel.se/", language).expect("an archive");
        let mut all = vec![chart_json(&table, plan.plan(), indicator, "", language).into_bytes(), archive];
        all.extend(FORMS.map(|form| chart_csv(&table, form, language).into_bytes()));
        for bytes in all {
            for secret in [&b"73571"[..], b"hemligt"] {
                assert!(!bytes.windows(secret.len()).any(|part| part == secret));
            }
        }
    }
    // That it is withheld is told.
    let table = table_of(&plan, indicator, Language::Sv).expect("a table");
    assert!(chart_csv(&table, FORMS[0], Language::Sv).contains("sekretess"));
}

#[test]
fn no_published_plan_holds_it() {
    for id in all_published() {
        assert!(!holds_withheld(published(&id).plan()), "{id}");
    }
}
