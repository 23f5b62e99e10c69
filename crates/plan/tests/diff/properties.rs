//! What holds for any two plans at all.

use malbild_plan::diff::{Change, Diff, Difference, ItemKind, content, line, variants};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::support::{all_published, published};

/// The differences as text, those of the reversed comparison turned round.
fn told(diff: &Diff<'_>, is_reversed: bool) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for d in &diff.differences {
        let (mut one, mut other) = ((d.before, d.was), (d.after, d.is));
        let mut change = d.change;
        if is_reversed {
            (one, other) = (other, one);
            change = match change {
                Change::Added => Change::Removed,
                Change::Removed => Change::Added,
                same => same,
            };
        }
        let side = |(side, content): (Option<malbild_plan::diff::Side<'_>>, _)| {
            format!("{:?} {}", side.map(|s| (s.id, &s.name.sv)), serde_json::to_string(&content).expect("JSON"))
        };
        told.push(format!("{change:?} {:?} {:?} {} {}", d.of, d.field, side(one), side(other)));
    }
    told.sort();
    told
}

fn holds(one: &Indexed, other: &Indexed) {
    let (there, back) = (Diff::of(one, other), Diff::of(other, one));
    assert_eq!(told(&there, false), told(&back, true));
    for language in [Language::Sv, Language::En] {
        assert!(there.summary(language).ends_with('.'));
        for difference in &there.differences {
            assert!(!line(difference, &there, language).is_empty());
        }
    }
    for of in ItemKind::ALL {
        assert_eq!(there.count(*of, Change::Added), back.count(*of, Change::Removed), "{of:?}");
    }
    for plan in [one, other] {
        let same = Diff::of(plan, plan);
        assert!(same.differences.is_empty(), "{:?}", same.differences.first());
        for wording in variants(plan.plan()) {
            let _ = (wording.pieces("sv"), wording.similarity());
        }
    }
}

#[test]
fn any_two_published_plans() {
    let plans: Vec<Indexed> = all_published().iter().map(|id| published(id)).collect();
    for (at, one) in plans.iter().enumerate() {
        for other in &plans[at..] {
            holds(one, other);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_plans(one in prop::collection::vec(any::<u8>(), 0..4000), other in prop::collection::vec(any::<u8>(), 0..4000)) {
        holds(&Indexed::new(Maker(&one).plan()), &Indexed::new(Maker(&other).plan()));
    }

    /// A plan that is changed in one field differs in that field.
    #[test]
    fn a_single_change_is_found_alone(bytes in prop::collection::vec(any::<u8>(), 0..4000), word in "[a-zåäö]{3,12}") {
        let mut plan = Maker(&bytes).plan();
        let before = Indexed::new(plan.clone());
        let Some(goal) = plan.goals.last_mut() else { return Ok(()) };
        goal.name.sv.push_str(&word);
        let after = Indexed::new(plan);
        let diff = Diff::of(&before, &after);
        let fields: Vec<_> = diff.differences.iter().map(|d: &Difference<'_>| (d.of, d.field)).collect();
        prop_assert_eq!(fields, [(ItemKind::Goal, Some("name"))]);
        prop_assert!(content(&diff.differences[0].is, &after, Language::Sv).ends_with(&word));
    }
}

/// Plans so large that not everything can be weighed against everything.
#[test]
fn large_plans_are_compared_in_time() {
    let large = |prefix: &str| {
        let each: Vec<String> = (0..20_000)
            .map(|at| {
                format!(r#"{{ "id": "{prefix}{at}", "kind": "share", "name": "Indikator {prefix} {}" }}"#, at % 5000)
            })
            .collect();
        crate::support::plan(&format!(r#""indicators": [{}]"#, each.join(",")))
    };
    let (one, other) = (large("a"), large("b"));
    let diff = Diff::of(&one, &other);
    assert_eq!(diff.count(ItemKind::Indicator, Change::Added), 20_000);
    assert_eq!(diff.count(ItemKind::Indicator, Change::Removed), 20_000);
}
