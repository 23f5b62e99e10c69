//! References resolved: circles, dangling ends and doubles, on any plan.

use malbild_plan::model::{Goal, Plan};
use malbild_plan::{Indexed, read};
use proptest::prelude::*;

use crate::files::EXAMPLE;
use crate::support::plan;

/// A plan with goals `id`, or `id<parent`.
fn goals(goals: &str) -> Indexed {
    let goals: Vec<String> = goals
        .split_whitespace()
        .map(|goal| match goal.split_once('<') {
            Some((id, parent)) => format!(r#"{{ "id": "{id}", "parent": "{parent}", "level": "l", "name": "{id}" }}"#),
            None => format!(r#"{{ "id": "{goal}", "level": "l", "name": "{goal}" }}"#),
        })
        .collect();
    indexed(&format!(r#""goals": [{}]"#, goals.join(",")))
}

fn indexed(fields: &str) -> Indexed {
    Indexed::new(read(plan(fields).as_bytes()).plan.expect("a plan"))
}

fn ids(goals: &[&Goal]) -> String {
    goals.iter().map(|goal| goal.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn reading_order() {
    for (given, order, roots) in [
        ("", "", ""),
        ("A", "A", "A"),
        ("A B C", "A B C", "A B C"),
        ("A B<A C", "A B C", "A C"),
        ("A C B<A", "A B C", "A C"),
        ("B<A A", "A B", "A"),
        ("C<B B<A A D<A", "A B C D", "A"),
        ("A B<gone", "A B", "A B"),
        ("A<A", "A", "A"),
        ("A<B B<A", "A B", "A"),
        ("B<A A<B", "B A", "B"),
        ("A<B B<C C<A", "A C B", "A"),
        ("X<A A<B B<A Y<X", "A X Y B", "A"),
        ("T<A A<B B<C C<B", "B A T C", "B"),
        ("A<B B<A C<D D<C", "A B C D", "A C"),
        ("A A B<A", "A B A", "A A"),
        ("A A<B B<A", "A B A", "A"),
        ("constructor __proto__<constructor", "constructor __proto__", "constructor"),
    ] {
        let indexed = goals(given);
        assert_eq!(ids(&indexed.goals_in_order()), order, "{given}");
        assert_eq!(ids(&indexed.roots()), roots, "{given}");
    }
}

#[test]
fn above_below_and_beside() {
    let indexed = goals("A B<A C<B D<B E");
    let goal = |id: &str| indexed.goal(id).unwrap_or_else(|| panic!("{id}"));
    assert_eq!(ids(&indexed.ancestors(goal("D"))), "A B");
    assert_eq!(ids(&indexed.ancestors(goal("A"))), "");
    assert_eq!(ids(&indexed.children(goal("B"))), "C D");
    assert_eq!(ids(&indexed.children(goal("E"))), "");
    let beside = |id: &str| {
        let (_, before, after) = indexed.neighbours(goal(id));
        (before.map(|goal| goal.id.clone()), after.map(|goal| goal.id.clone()))
    };
    assert_eq!(beside("A"), (None, Some("B".to_owned())));
    assert_eq!(beside("D"), (Some("C".to_owned()), Some("E".to_owned())));
    assert_eq!(beside("E"), (Some("D".to_owned()), None));
    // A copy of a goal is as good as the goal; one that is not in the plan is nowhere.
    assert_eq!(ids(&indexed.children(&goal("B").clone())), "C D");
    let stranger = Goal { id: "Z".to_owned(), ..goal("B").clone() };
    assert_eq!(ids(&indexed.children(&stranger)), "");
    assert_eq!(indexed.neighbours(&stranger), (0, None, None));
}

#[test]
fn a_circle_has_an_end() {
    let indexed = goals("A<B B<C C<A D<C");
    for id in ["A", "B", "C", "D"] {
        let goal = indexed.goal(id).expect("a goal");
        assert!(indexed.ancestors(goal).len() < 4, "{id}");
        assert!(indexed.indicators_within(goal).is_empty());
    }
}

#[test]
fn who_follows_what() {
    let indexed = indexed(
        r#""levels": [{ "id": "l", "name": "L" }],
        "goals": [{ "id": "A", "level": "l", "name": "A" }, { "id": "B", "parent": "A", "level": "l", "name": "B" }, { "id": "C", "level": "l", "name": "C" }],
        "indicators": [
            { "id": "I1", "goals": ["B", "A"], "name": "I", "kind": "yesNo" }, { "id": "I2", "goals": ["B"], "name": "I", "kind": "yesNo" },
            { "id": "I3", "goals": ["gone"], "name": "I", "kind": "yesNo" }, { "id": "I1", "goals": ["C"], "name": "double", "kind": "yesNo" }],
        "activities": [
            { "id": "X1", "goals": ["B"], "name": "X" }, { "id": "X2", "goals": ["A"], "indicators": ["I2"], "name": "X" }, { "id": "X3", "name": "X", "joint": true }],
        "strategies": [{ "id": "S1", "goals": ["A"], "name": "S" }]"#,
    );
    let goal = |id: &str| indexed.goal(id).expect("a goal");
    let indicators = |found: Vec<&malbild_plan::model::Indicator>| {
        found.iter().map(|indicator| indicator.id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(indicators(indexed.indicators_of(goal("A"))), "I1");
    assert_eq!(indicators(indexed.indicators_within(goal("A"))), "I1 I2");
    assert_eq!(indicators(indexed.indicators_within(goal("B"))), "I1 I2");
    assert_eq!(indicators(indexed.indicators_of(goal("C"))), "I1");
    assert_eq!(indexed.indicator("I1").map(|indicator| indicator.name.sv.as_str()), Some("I"), "the first counts");
    assert!(indexed.indicator("gone").is_none() && indexed.goal("gone").is_none());
    let activities = |found: Vec<&malbild_plan::model::Activity>| {
        found.iter().map(|activity| activity.id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(activities(indexed.activities_of(goal("A"))), "X2");
    assert_eq!(activities(indexed.activities_within(goal("A"))), "X1 X2");
    let second = indexed.indicator("I2").expect("an indicator");
    assert_eq!(activities(indexed.activities_for(second)), "X2 X1");
    assert_eq!(indexed.strategies_of(goal("A")).len(), 1);
    assert_eq!(indexed.level(goal("A")).map(|(depth, level)| (depth, level.name.sv.as_str())), Some((0, "L")));
}

#[test]
fn every_list_is_found_by_id() {
    let indexed = Indexed::new(read(EXAMPLE.as_bytes()).plan.expect("the example"));
    assert!(indexed.unit("norra").is_some() && indexed.unit("södra").is_none());
    assert!(indexed.role("vc").is_some() && indexed.role("").is_none());
    assert!(indexed.document("plan").is_some() && indexed.document("toString").is_none());
    assert!(indexed.decision("antagen").is_some() && indexed.decision("98").is_none());
    assert!(indexed.area("").is_none());
    assert_eq!(indexed.last_month("delar"), Some(8));
    assert_eq!(indexed.last_month("delår"), None);
}

fn a_goal() -> Goal {
    let text = plan(r#""goals": [{ "id": "A", "level": "l", "name": "A" }]"#);
    read(text.as_bytes()).plan.expect("a plan").goals.remove(0)
}

fn any_goals() -> impl Strategy<Value = Plan> {
    let id = || prop::sample::select(vec!["A", "B", "C", "D", "E", "F", "gone"]);
    prop::collection::vec((id(), prop::option::of(id())), 0..12).prop_map(|links| {
        let empty = read(plan("").as_bytes()).plan.expect("a plan");
        let goal = |(at, (id, parent)): (usize, (&str, Option<&str>))| Goal {
            id: id.to_owned(),
            name: at.to_string().as_str().into(),
            parent: parent.map(str::to_owned),
            ..a_goal()
        };
        Plan { goals: links.into_iter().enumerate().map(goal).collect(), ..empty }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_goal_is_reached_exactly_once(plan in any_goals()) {
        let indexed = Indexed::new(plan);
        let mut reached: Vec<&str> = indexed.goals_in_order().iter().map(|goal| goal.name.sv.as_str()).collect();
        reached.sort_unstable_by_key(|name| name.parse::<usize>().ok());
        let all: Vec<&str> = indexed.plan().goals.iter().map(|goal| goal.name.sv.as_str()).collect();
        prop_assert_eq!(reached, all);
        for goal in &indexed.plan().goals {
            let above = indexed.ancestors(goal);
            prop_assert!(above.len() < indexed.plan().goals.len());
            if let Some(parent) = above.last() {
                prop_assert!(indexed.children(parent).iter().any(|child| std::ptr::eq(*child, goal)));
            } else {
                prop_assert!(indexed.roots().iter().any(|root| std::ptr::eq(*root, goal)));
            }
        }
    }

    #[test]
    fn circles_are_told_once_each(plan in any_goals()) {
        let json = serde_json::to_vec(&plan).expect("JSON");
        let told = read(&json).findings.iter().filter(|finding| finding.code() == "cycle").count();
        let cut = Indexed::new(plan.clone());
        // A goal whose parent is there, and which has nothing above it all the same, was cut loose from a circle.
        let loose = plan.goals.iter().zip(&cut.plan().goals).filter(|(goal, kept)| {
            goal.parent.as_deref().is_some_and(|parent| cut.goal(parent).is_some()) && cut.ancestors(kept).is_empty()
        });
        prop_assert_eq!(told, loose.count());
    }
}
