//! Citations.

use malbild_plan::export::{bibtex, citation};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::support::{LANGUAGES, plan, published};

const ADDRESS: &str = "https://exempel.se/?plan=by&mal=N1";

#[test]
fn plain_text() {
    let gotene = published("gotene-2019");
    let said = citation(gotene.plan(), ADDRESS, "abc", Language::Sv);
    assert!(said.starts_with("Götene kommun, Socialnämnden ("), "{said}");
    assert!(said.ends_with(&format!("Hämtad från {ADDRESS} SHA-256 för planens fil: abc")), "{said}");
    let by = plan(r#""edition": "Reviderad 2023-03-27", "published": "2023-04-01""#);
    assert_eq!(
        citation(by.plan(), ADDRESS, "abc", Language::Sv),
        format!(
            "By kommun, Socialnämnden (2023). Plan. Reviderad 2023-03-27. Avläst per 31 december 2024. Hämtad från {ADDRESS} \
             SHA-256 för planens fil: abc"
        )
    );
    assert_eq!(
        citation(by.plan(), ADDRESS, "abc", Language::En),
        format!(
            "By kommun, Socialnämnden (2023). Plan. Reviderad 2023-03-27. Read as of 31 December 2024. Retrieved from \
             {ADDRESS} SHA-256 of the plan's file: abc"
        )
    );
    let made_up = plan(r#""fictional": true"#);
    assert!(citation(made_up.plan(), ADDRESS, "abc", Language::Sv).contains("(2024). Plan. Påhittad plan. Avläst"));
}

#[test]
fn for_bibtex() {
    let by = plan(r#""edition": "100 % & {ny}", "caseNumber": "SN_2023/14""#);
    assert_eq!(
        bibtex(by.plan(), ADDRESS, "abc", Language::Sv),
        "@misc{by,\n  author = {{By kommun, Socialnämnden}},\n  title = {{Plan}},\n  year = {2024},\n  \
         number = {SN\\_2023/14},\n  note = {100 \\% \\& \\textbraceleft{}ny\\textbraceright{}, SHA-256 abc},\n  \
         url = {https://exempel.se/?plan=by&mal=N1},\n  language = {swedish},\n}\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// BibTeX counts braces, and every field ends where it should.
    #[test]
    fn braces_are_balanced(bytes in prop::collection::vec(any::<u8>(), 0..2000), address in any::<String>()) {
        let plan = Indexed::new(Maker(&bytes).plan());
        for language in LANGUAGES {
            let entry = bibtex(plan.plan(), &address, "abc", language);
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
            prop_assert!(!citation(plan.plan(), &address, "abc", language).is_empty());
        }
    }
}
