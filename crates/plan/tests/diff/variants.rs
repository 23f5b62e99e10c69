//! Wordings of the same thing within one plan.

use malbild_plan::diff::{ItemKind, Mark, variants};

use crate::support::{all_published, plan, published, with_marks};

/// `[-gone-]{+new+}`
fn marked(wording: &malbild_plan::diff::Wording<'_>) -> String {
    with_marks(&wording.pieces("sv"))
}

#[test]
fn of_the_35_indicators_of_gotene_29_differ_from_the_programme() {
    let gotene = published("gotene-2019");
    let wordings = variants(gotene.plan());
    let differing: Vec<_> = wordings.iter().filter(|w| w.of == ItemKind::Indicator && w.differs()).collect();
    assert_eq!((differing.len(), gotene.plan().indicators.len()), (29, 35));
    for wording in &wordings {
        let pieces = wording.pieces("sv");
        assert!(pieces.iter().any(|piece| piece.mark != Mark::Same), "{}", wording.id);
        assert!((1..=100).contains(&wording.similarity()), "{}", wording.id);
    }
    // Of a few words nobody needs to be told how many are the same.
    let telling = |id: &str| wordings.iter().find(|w| w.id == id).expect("a wording").telling_similarity();
    assert_eq!((telling("GOT-K2"), telling("GOT-K17")), (Some(75), None));
    let of = |id: &str| wordings.iter().find(|w| w.id == id).map(marked).expect("a wording");
    assert_eq!(
        of("GOT-K2"),
        "Andelen brukare inom särskilt boende som är nöjda med de aktiviteter som erbjuds på boendet ska öka[-.-]{+ från \
         60 % (2022) till minst 70 % fram till och med 2023+}"
    );
    assert_eq!(
        of("GOT-K17"),
        "Personalomsättningen ska minska[-.-]{+ från 13 % till högst 11 % fram till och med 2023+}"
    );
    assert_eq!(
        of("GOT-K19"),
        "[-Nöjdmedarbetarindex-]{+Nöjd medarbetarindex+} för chefer ska öka[-.-]{+ från 61 till minst 70 till \
         medarbetarundersökningen 2024+}"
    );
}

#[test]
fn every_variant_of_every_published_plan_is_listed() {
    for id in all_published() {
        let plan = published(&id);
        let plan = plan.plan();
        let goals = plan.goals.iter().map(|goal| goal.variants.len());
        let indicators = plan.indicators.iter().map(|indicator| indicator.variants.len());
        let trends = plan.trends.iter().map(|trend| trend.variants.len());
        assert_eq!(variants(plan).len(), goals.chain(indicators).chain(trends).sum::<usize>(), "{id}");
    }
}

#[test]
fn a_variant_that_is_the_same_differs_not() {
    let plan = plan(
        r#""levels": [{ "id": "l", "name": "mål" }], "goals": [{ "id": "m", "level": "l", "name": "Trygghet",
            "variants": [{ "text": "Trygghet" }, { "text": "Trygghet." }] }]"#,
    );
    let wordings = variants(plan.plan());
    assert_eq!(wordings.iter().map(malbild_plan::diff::Wording::differs).collect::<Vec<_>>(), [false, true]);
    assert_eq!(wordings.iter().map(malbild_plan::diff::Wording::similarity).collect::<Vec<_>>(), [100, 100]);
    assert_eq!(marked(&wordings[1]), "Trygghet[-.-]");
}
