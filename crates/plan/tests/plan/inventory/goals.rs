//! Goals, strategies and focus areas.

use super::{assert_ids, inventories, list, text, texts, with_id, wordings};

#[test]
fn goals() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "goals", plan.goals.iter().map(|goal| goal.id.as_str()));
        for goal in &plan.goals {
            let theirs = with_id(&document, "goals", &goal.id);
            let wordings = wordings(&goal.name, &goal.variants);
            for field in ["text", "text_appendix", "variant"] {
                assert!(text(theirs, field).is_none_or(|text| wordings.contains(&text)), "{}: {field}", goal.id);
            }
            let level = plan.levels.iter().find(|level| level.id == goal.level).expect("a level");
            assert_eq!(Some(level.name.sv.as_str()), text(theirs, "level"), "{}", goal.id);
            // "GOT-F2 (inferred: cell shifted)"
            let parent = text(theirs, "parent");
            assert_eq!(goal.parent.as_deref(), parent.and_then(|parent| parent.split(' ').next()), "{}", goal.id);
            assert_eq!(goal.parent_inferred, parent.is_some_and(|parent| parent.contains("inferred")), "{}", goal.id);
        }
    }
}

#[test]
fn strategies() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "strategies", plan.strategies.iter().map(|strategy| strategy.id.as_str()));
        for strategy in &plan.strategies {
            let theirs = with_id(&document, "strategies", &strategy.id);
            assert_eq!(strategy.goals.first().map(String::as_str), text(theirs, "goal"), "{}", strategy.id);
            if let Some(name) = text(theirs, "text") {
                assert_eq!(strategy.name.sv, name);
            }
            // Paragraphs are told in own words, one for each of the document's.
            if theirs["paragraphs"].is_array() {
                assert_eq!(strategy.paragraphs.len(), list(theirs, "paragraphs").len(), "{}", strategy.id);
            }
            if let Some(owner) = text(theirs, "owner") {
                let owns = |id: &String| {
                    plan.roles.iter().any(|role| role.id == *id && owner.contains(&role.name.sv.to_lowercase()))
                };
                assert!(strategy.responsible.iter().any(owns), "{}: {owner}", strategy.id);
            }
        }
        let focus: Vec<&str> = plan.focus_areas.iter().map(|area| area.text.sv.as_str()).collect();
        for area in texts(&document, "focus_areas") {
            assert!(focus.contains(&area), "{}: {area}", plan.id);
        }
    }
}
