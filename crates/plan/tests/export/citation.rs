//! Citations.

use malbild_plan::export::{Cited, bibtex, citation};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::support::{LANGUAGES, all_published, plan, published};

const ADDRESS: &str = "https://exempel.se/?plan=by&mal=N1";

const VALUES: &str = r#""series": [{ "id": "u", "role": "outcome", "values": [{ "period": "2023", "value": 12 }] }]"#;

#[test]
fn plain_text() {
    let gotene = published("gotene-2019");
    let said = citation(gotene.plan(), Cited::Plan, ADDRESS, Language::Sv);
    assert!(said.starts_with("Götene kommun, socialnämnden ("), "{said}");
    assert!(said.ends_with(&format!(". {ADDRESS}")), "{said}");
    let by = plan(r#""edition": "Reviderad 2023-03-27", "published": "2023-04-01""#);
    let whole = |language| citation(by.plan(), Cited::Plan, ADDRESS, language);
    assert_eq!(whole(Language::Sv), format!("By kommun, socialnämnden (2023). Plan, Reviderad 2023-03-27. {ADDRESS}"));
    let made_up = plan(r#""fictional": true"#);
    let whole = |language| citation(made_up.plan(), Cited::Plan, ADDRESS, language);
    assert_eq!(
        whole(Language::Sv),
        format!("By kommun, socialnämnden (2024). Plan, läst per 31 december 2024. Påhittad plan. {ADDRESS}")
    );
    assert_eq!(
        whole(Language::En),
        format!("By kommun, socialnämnden (2024). Plan, as of 31 December 2024. A made-up plan. {ADDRESS}")
    );
}

/// An indicator's fields, and what is said of its sources in both languages.
#[test]
fn what_is_cited_is_named() {
    let named = r#"{ "sv": "Trygga i hemtjänsten", "en": "Safe in home care" }"#;
    for (fields, sv, en) in [
        ("", "", ""),
        (r#", "dataSources": [{ "name": "Kolada" }]"#, "", ""),
        (&format!(", {VALUES}"), "", ""),
        (
            &format!(r#", {VALUES}, "dataSources": [{{ "name": "Enkäten", "fetched": "2024-10-02" }}]"#),
            "Källa till siffrorna: Enkäten, hämtat 2 oktober 2024. ",
            "Source of the figures: Enkäten, retrieved 2 October 2024. ",
        ),
        (
            &format!(
                r#", {VALUES}, "dataSources": [{{ "name": "RKA", "kolada": ["U1", "U2"], "ownProcessing": true }},
                    {{ "name": "Egen räkning" }}, {{ "name": "Egen räkning", "split": {{ "sex": "men" }} }}]"#
            ),
            "Källa till siffrorna: RKA, Kolada U1, U2 (egen bearbetning); Egen räkning. ",
            "Source of the figures: RKA, Kolada U1, U2 (own processing); Egen räkning. ",
        ),
    ] {
        let by = plan(&format!(
            r#""edition": "Delår 2.", "indicators":
                [{{ "id": "i", "name": "Andel trygga", "shortName": {named}, "kind": "share"{fields} }}]"#
        ));
        let cited = Cited::Indicator(by.indicator("i").expect("an indicator"));
        let said = |language| citation(by.plan(), cited, ADDRESS, language);
        assert_eq!(
            said(Language::Sv),
            format!("By kommun, socialnämnden (2024). Trygga i hemtjänsten. I: Plan, Delår 2. {sv}{ADDRESS}")
        );
        assert_eq!(
            said(Language::En),
            format!("By kommun, socialnämnden (2024). Safe in home care. In: Plan, Delår 2. {en}{ADDRESS}")
        );
    }
    let by = plan(
        r#""levels": [{ "id": "n", "name": "nämndmål" }],
            "goals": [{ "id": "N1", "level": "n", "name": "Alla är trygga!" }]"#,
    );
    assert_eq!(
        citation(by.plan(), Cited::Goal(by.goal("N1").expect("a goal")), ADDRESS, Language::Sv),
        format!("By kommun, socialnämnden (2024). Alla är trygga! I: Plan, läst per 31 december 2024. {ADDRESS}")
    );
}

/// Of each indicator and goal of every plan included the name is told, and the address last.
#[test]
fn of_every_plan_included() {
    for id in all_published() {
        let indexed = published(&id);
        let plan = indexed.plan();
        let goals = plan.goals.iter().map(|goal| (Cited::Goal(goal), &goal.name));
        let indicators = plan.indicators.iter().map(|one| (Cited::Indicator(one), one.label()));
        for (cited, name) in goals.chain(indicators) {
            for language in LANGUAGES {
                let (name, said) = (name.get(language.code()), citation(plan, cited, ADDRESS, language));
                assert!(said.contains(&format!("). {name}")) && said.ends_with(ADDRESS), "{said}");
                assert!(!said.contains(".."), "{said}");
            }
        }
    }
}

#[test]
fn for_bibtex() {
    let by = plan(r#""edition": "100 % & {ny}", "caseNumber": "SN_2023/14""#);
    assert_eq!(
        bibtex(by.plan(), Cited::Plan, ADDRESS, "abc", Language::Sv),
        "@misc{by,\n  author = {{By kommun, socialnämnden}},\n  title = {{Plan}},\n  year = {2024},\n  \
         number = {SN\\_2023/14},\n  note = {100 \\% \\& \\textbraceleft{}ny\\textbraceright{}. SHA-256 abc},\n  \
         url = {https://exempel.se/?plan=by&mal=N1},\n  language = {swedish},\n}\n"
    );
    let by = plan(&format!(
        r#""fictional": true, "indicators": [{{ "id": "i/1", "name": "50 % {{trygga}}", "kind": "share", {VALUES},
            "dataSources": [{{ "name": "Enkäten" }}] }}]"#
    ));
    let cited = Cited::Indicator(by.indicator("i/1").expect("an indicator"));
    assert_eq!(
        bibtex(by.plan(), cited, ADDRESS, "abc", Language::En),
        "@misc{by-i-1,\n  author = {{By kommun, socialnämnden}},\n  \
         title = {{50 \\% \\textbraceleft{}trygga\\textbraceright{}}},\n  \
         howpublished = {In: Plan, as of 31 December 2024},\n  year = {2024},\n  \
         note = {A made-up plan. Source of the figures: Enkäten. SHA-256 abc},\n  \
         url = {https://exempel.se/?plan=by&mal=N1},\n  language = {english},\n}\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// BibTeX counts braces, and every field ends where it should.
    #[test]
    fn braces_are_balanced(bytes in prop::collection::vec(any::<u8>(), 0..2000), address in any::<String>()) {
        let plan = Indexed::new(Maker(&bytes).plan());
        let goals = plan.plan().goals.iter().map(Cited::Goal);
        let cited = goals.chain(plan.plan().indicators.iter().map(Cited::Indicator)).chain([Cited::Plan]);
        for (cited, language) in cited.flat_map(|cited| LANGUAGES.map(|language| (cited, language))) {
            let entry = bibtex(plan.plan(), cited, &address, "abc", language);
            let mut depth = 0_i32;
            for (at, letter) in entry.char_indices() {
                depth += match letter {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                prop_assert!(depth > 0 || at < 6 || at + 2 >= entry.len(), "{entry}");
            }
            prop_assert_eq!(depth, 0);
            prop_assert!(!citation(plan.plan(), cited, &address, language).is_empty());
        }
    }
}
