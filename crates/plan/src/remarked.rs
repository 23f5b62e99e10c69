//! All remarks of a plan on flaws in its source, each with what it is about.

use crate::model::{Activity, Goal, Indicator, Plan, Remark, Text};

/// A remark and what it is about.
#[derive(Clone, Copy, Debug)]
pub struct Remarked<'p> {
    /// The remark.
    pub remark: &'p Remark,
    /// What it is about.
    pub on: On<'p>,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug)]
pub enum On<'p> {
    /// The plan as a whole.
    Plan,
    /// A goal.
    Goal(&'p Goal),
    /// An indicator.
    Indicator(&'p Indicator),
    /// An activity.
    Activity(&'p Activity),
    /// Something with a name that has no page of its own, in a part of the plan.
    Item(Part, &'p Text),
    /// Something without a name, in a part of the plan.
    Part(Part),
}

/// The parts of a plan beside goals, indicators and activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Decisions, validity and what is proposed.
    Decisions,
    /// Vision, values and areas of focus.
    Vision,
    /// Strategies, assignments, commitments, follow-up, rules and laws.
    Steering,
    /// Trends and challenges.
    Trends,
    /// The economy.
    Economy,
    /// Statistics and figures.
    Figures,
    /// The glossary.
    Glossary,
    /// Roles and abbreviations.
    Roles,
    /// The source documents.
    Documents,
}

/// All remarks of a plan: those on the plan itself first, then in the order of its parts.
pub fn all_remarks<'p>(plan: &'p Plan) -> Vec<Remarked<'p>> {
    let mut all: Vec<Remarked<'p>> = Vec::new();
    let mut add = |on: On<'p>, remarks: &'p [Remark]| {
        all.extend(remarks.iter().map(|remark| Remarked { remark, on }));
    };
    add(On::Plan, &plan.remarks);
    for decision in &plan.decisions {
        add(On::Item(Part::Decisions, decision.subject.as_ref().unwrap_or(&decision.kind)), &decision.remarks);
    }
    for validity in &plan.validity {
        add(
            validity.of.as_ref().map_or(On::Part(Part::Decisions), |of| On::Item(Part::Decisions, of)),
            &validity.remarks,
        );
    }
    for goal in &plan.goals {
        add(On::Goal(goal), &goal.remarks);
    }
    for indicator in &plan.indicators {
        add(On::Indicator(indicator), &indicator.remarks);
    }
    for activity in &plan.activities {
        add(On::Activity(activity), &activity.remarks);
    }
    for strategy in &plan.strategies {
        add(On::Item(Part::Steering, &strategy.name), &strategy.remarks);
    }
    let statements = [
        (Part::Vision, plan.vision.as_slice()),
        (Part::Vision, &plan.values),
        (Part::Vision, &plan.focus_areas),
        (Part::Steering, &plan.assignments),
        (Part::Steering, &plan.commitments),
        (Part::Decisions, &plan.proposals),
        (Part::Steering, &plan.process),
        (Part::Steering, &plan.rules),
        (Part::Steering, &plan.laws),
    ];
    for (part, statements) in statements {
        for statement in statements {
            add(On::Item(part, &statement.text), &statement.remarks);
        }
    }
    for trend in &plan.trends {
        add(On::Item(Part::Trends, &trend.name), &trend.remarks);
    }
    for challenge in &plan.challenges {
        add(On::Item(Part::Trends, &challenge.text), &challenge.remarks);
    }
    for item in &plan.economy {
        add(On::Item(Part::Economy, &item.name), &item.remarks);
    }
    for item in &plan.statistics {
        add(On::Item(Part::Figures, &item.name), &item.remarks);
    }
    for figure in &plan.figures {
        add(On::Item(Part::Figures, &figure.caption), &figure.remarks);
    }
    for term in &plan.glossary {
        add(On::Item(Part::Glossary, &term.term), &term.remarks);
    }
    for role in &plan.roles {
        add(On::Item(Part::Roles, &role.name), &role.remarks);
    }
    for document in &plan.documents {
        add(On::Item(Part::Documents, &document.title), &document.remarks);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every list of remarks that a plan's file can hold is gone through: the file has as many as are found.
    #[test]
    fn no_remark_is_forgotten() {
        let remark = |id: &str| format!(r#""remarks": [{{ "id": "{id}", "text": "{id}" }}]"#);
        let named = |list: &str, rest: &str| format!(r#""{list}": [{{ {rest}, {} }}]"#, remark(list));
        let lists = [
            named("decisions", r#""id": "d", "kind": "antaget""#),
            named("validity", r#""from": "2024", "to": "2024""#),
            named("goals", r#""id": "g", "level": "l", "name": "Mål""#),
            named("indicators", r#""id": "i", "name": "Indikator", "kind": "number""#),
            named("activities", r#""id": "a", "name": "Aktivitet""#),
            named("strategies", r#""id": "s", "name": "Strategi""#),
            named("values", r#""text": "Mod""#),
            named("focusAreas", r#""text": "Trygghet""#),
            named("assignments", r#""text": "Uppdrag""#),
            named("commitments", r#""text": "Åtagande""#),
            named("proposals", r#""text": "Förslag""#),
            named("process", r#""text": "Process""#),
            named("rules", r#""text": "Regel""#),
            named("laws", r#""text": "Lag""#),
            named("trends", r#""id": "t", "name": "Trend""#),
            named("challenges", r#""id": "c", "text": "Utmaning""#),
            named("economy", r#""id": "e", "name": "Ram", "kind": "cost""#),
            named("statistics", r#""id": "x", "name": "Invånare", "value": 5"#),
            named("figures", r#""id": "f", "caption": "Figur""#),
            named("glossary", r#""term": "Ord", "definition": "Förklaring""#),
            named("roles", r#""id": "r", "name": "Chef""#),
            named("documents", r#""id": "doc", "title": "Plan""#),
        ];
        let json = format!(
            r#"{{ "schemaVersion": "1.0", "id": "by-2024", "title": "Plan", "municipality": {{ "name": "By" }},
                "board": "Nämnden", "referenceDate": "2024-12-31", "vision": {{ "text": "Vision", {} }}, {}, {} }}"#,
            remark("vision"),
            remark("plan"),
            lists.join(", ")
        );
        let read = crate::read(json.as_bytes());
        let plan = read.plan.unwrap_or_else(|| panic!("a plan, not {:?}", read.findings));
        let mut found: Vec<&str> = all_remarks(&plan).iter().map(|remarked| remarked.remark.id.as_str()).collect();
        assert_eq!(found.len(), json.matches("\"remarks\"").count(), "{found:?}");
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), json.matches("\"remarks\"").count(), "one each: {found:?}");
    }
}
