//! Differences in words: headings, headlines and lines.

use malbild_plan::diff::{Diff, changed_amounts, heading, line};
use malbild_plan::{Indexed, Language};

use crate::support::{indicators, plan};

fn headings(before: &Indexed, after: &Indexed, language: Language) -> Vec<String> {
    Diff::of(before, after).differences.iter().map(|difference| heading(difference, language)).collect()
}

#[test]
fn headings_say_what_has_happened() {
    let goals = |fields: &str| {
        plan(&format!(
            r#""levels": [{{ "id": "n", "name": "nämndmål" }}, {{ "id": "d", "name": "delmål" }}],
                "goals": [{{ "id": "A", "level": "n", "name": "A" }}, {{ "id": "B", "level": "n", "name": "B" }},
                    {{ "id": "C", "level": "d", "name": "C" }}],
                "indicators": [{{ "id": "i", "name": "I", "kind": "share", {fields} }}]"#
        ))
    };
    for (before, after, sv, en) in [
        (r#""goals": ["A"]"#, r#""goals": ["B"]"#, "Hör nu till ett annat mål", "Belongs to another goal now"),
        (r#""goals": ["A"]"#, r#""goals": ["B", "C"]"#, "Hör nu till andra mål", "Belongs to other goals now"),
        (r#""goals": ["A"]"#, r#""goals": []"#, "Hör inte längre till något mål", "Belongs to no goal any more"),
        (r#""definition": "x""#, r#""definition": "y""#, "Ny lydelse (definitionen)", "New wording (the definition)"),
        (
            r#""cumulative": true"#,
            r#""cumulative": false"#,
            "Mäts på annat sätt (summeras över året)",
            "Measured otherwise (adds up over the year)",
        ),
    ] {
        let (before, after) = (goals(before), goals(after));
        assert_eq!(headings(&before, &after, Language::Sv), [sv]);
        assert_eq!(headings(&before, &after, Language::En), [en]);
    }
    let (before, after) = (indicators(&[("a", "Nöjda", "")]), indicators(&[("a", "Mycket nöjda", "")]));
    assert_eq!(headings(&before, &after, Language::Sv), ["Ny lydelse"]);
}

/// A plan's own word may be of either gender.
#[test]
fn headlines_agree_with_their_nouns() {
    let told = |before: &Indexed, after: &Indexed, language| {
        let sentences = Diff::of(before, after).headlines(language).into_iter().flatten();
        sentences.map(|clause| clause.text).collect::<Vec<_>>().join("; ")
    };
    let terms = |indicators: &str| {
        plan(&format!(
            r#""terms": {{ "indicator": {{ "one": "nyckeltal", "many": "nyckeltal" }} }}, "indicators": [{indicators}]"#
        ))
    };
    let (none, one) = (terms(""), terms(r#"{ "id": "a", "name": "A", "kind": "share" }"#));
    assert_eq!(told(&none, &one, Language::Sv), "1 nyckeltal har tillkommit");
    assert_eq!(told(&one, &none, Language::Sv), "1 nyckeltal har tagits bort");
    assert_eq!(told(&one, &none, Language::En), "1 indicator has been removed");
    let two = terms(r#"{ "id": "b", "name": "B", "kind": "share" }, { "id": "c", "name": "C", "kind": "share" }"#);
    assert_eq!(told(&one, &two, Language::Sv), "2 nyckeltal är nya; 1 har tagits bort");
    let target = |text: &str| indicators(&[("a", "A", text)]);
    let (bare, high) = (target(""), target(r#""targets": [{ "kind": "atLeast", "value": 5 }]"#));
    assert_eq!(told(&bare, &high, Language::Sv), "1 målvärde är nytt");
    assert_eq!(told(&high, &bare, Language::En), "1 target has been removed");
    let named = target(r#""shortName": "Kort""#);
    assert_eq!(told(&bare, &named, Language::Sv), "1 lydelse har ändrats");
    let measured = target(r#""cumulative": true"#);
    assert_eq!(told(&bare, &measured, Language::Sv), "1 sak skiljer");
    let both = target(r#""cumulative": true, "shortName": "Kort", "frequencyText": "ofta""#);
    assert_eq!(told(&bare, &both, Language::Sv), "1 lydelse har ändrats; 2 andra saker skiljer");
}

/// What a line of the economy held and holds, and what is told of it: the amounts that differ, and no others.
#[test]
fn only_amounts_that_differ_are_told() {
    let economy = |amounts: &str| {
        plan(&format!(
            r#""economy": [{{ "id": "e", "name": "Ram", "kind": "budgetFrame", "unit": {{ "label": "tkr" }},
                "amounts": [{{ "year": 2023, "budget": 5000, "outcome": 5100 }}, {amounts}] }}]"#
        ))
    };
    for (before, after, expected) in [
        (
            r#"{ "year": 2024, "budget": 5900 }"#,
            r#"{ "year": 2024, "budget": 1900 }"#,
            "budget 2024 5\u{a0}900\u{a0}tkr → 1\u{a0}900\u{a0}tkr",
        ),
        (
            r#"{ "year": 2024, "budget": 1, "forecast": 2 }"#,
            r#"{ "year": 2024, "budget": 1, "outcome": 3 }"#,
            "prognos 2024 2\u{a0}tkr → –; utfall 2024 – → 3\u{a0}tkr",
        ),
        (
            r#"{ "year": 2025, "budget": 1 }"#,
            r#"{ "year": 2024, "budget": 1 }"#,
            "budget 2024 – → 1\u{a0}tkr; budget 2025 1\u{a0}tkr → –",
        ),
    ] {
        let (before, after) = (economy(before), economy(after));
        let diff = Diff::of(&before, &after);
        let [only] = diff.differences.as_slice() else { panic!("{:?}", diff.differences) };
        assert_eq!(line(only, &diff, Language::Sv), format!("Ändrade belopp: {expected}"));
        assert_eq!(changed_amounts(&only.was, &only.is, Language::En).len(), expected.matches('→').count());
    }
    let (before, after) = (indicators(&[("a", "A", "")]), indicators(&[("a", "B", "")]));
    let diff = Diff::of(&before, &after);
    assert_eq!(changed_amounts(&diff.differences[0].was, &diff.differences[0].is, Language::Sv), []);
}
