//! What surrounds goals and indicators: decisions, economy, words, people, the world outside, documents.

use malbild_plan::model::{Plan, Statement};

use super::{assert_ids, assert_same, inventories, list, plan_file, share_a_word, text, texts, with_id, wordings};

#[test]
fn the_plan_itself() {
    for (plan, document) in inventories() {
        assert_eq!(plan.municipality.code.as_deref(), text(&document, "municipality_code"), "{}", plan.id);
        match text(&document, "municipality") {
            Some(name) => assert!(plan.municipality.name.sv.starts_with(name), "{}", plan.id),
            None => assert!(plan.municipality.name.sv.contains("inte namngiven"), "{}", plan.id),
        }
        match text(&document, "title") {
            Some(title) => assert_eq!((plan.title.sv.as_str(), plan.title_inferred), (title, false)),
            None => assert!(plan.title_inferred, "{}", plan.id),
        }
        // "2019-2024 (goals 2020-2022 extended to 2023)"
        let scope = text(&document, "year_scope").expect("years").split(' ').next().expect("years");
        let (from, to) = scope.split_once('-').unwrap_or((scope, scope));
        let first = plan.validity.first().expect("a validity");
        assert_eq!((first.from.to_string().as_str(), first.to.to_string().as_str()), (from, to), "{}", plan.id);
        for period in list(&document, "goal_periods") {
            let (from, to) = text(period, "period").and_then(|period| period.split_once('-')).expect("years");
            let is_it = |(a, b): (String, String)| a == from && b == to;
            let found = plan.validity.iter().any(|v| is_it((v.from.to_string(), v.to.to_string())));
            assert!(found, "{}: {period}", plan.id);
        }
        assert_eq!(plan.vision.as_ref().map(|vision| vision.text.sv.as_str()), text(&document, "vision"));
    }
}

#[test]
fn decisions() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "decisions", plan.decisions.iter().map(|decision| decision.id.as_str()));
        for decision in &plan.decisions {
            let (id, theirs) = (&decision.id, with_id(&document, "decisions", &decision.id));
            let body = decision.body.as_ref().map(|body| body.sv.to_lowercase());
            assert_eq!(body, text(theirs, "body").map(str::to_lowercase), "{id}");
            // "2019 (no day)"
            let date = text(theirs, "date").and_then(|date| date.split(' ').next());
            assert_eq!(decision.date.map(|date| date.to_string()).as_deref(), date, "{id}");
            assert_eq!(decision.paragraph.as_deref(), text(theirs, "paragraph"), "{id}");
            assert_eq!(decision.case_number.as_deref(), text(theirs, "dnr"), "{id}");
            let subject = decision.subject.as_ref().map_or("", |subject| subject.sv.as_str());
            let said = [decision.kind.sv.as_str(), subject].join(" ");
            let expected = text(theirs, "kind").or(text(theirs, "subject")).expect("what was done");
            assert!(share_a_word(&said, expected), "{id}: {said} / {expected}");
        }
    }
}

#[test]
fn economy() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "economy", plan.economy.iter().map(|item| item.id.as_str()));
        for item in &plan.economy {
            let (id, theirs) = (&item.id, with_id(&document, "economy", &item.id));
            assert!(share_a_word(&item.name.sv, text(theirs, "label").expect("a label")), "{id}");
            assert_eq!(item.unit.as_ref().map(|unit| unit.label.sv.as_str()), text(theirs, "unit"), "{id}");
            let [amount] = item.amounts.as_slice() else { panic!("{id} has one amount") };
            assert_eq!(Some(i64::from(amount.year)), theirs["year"].as_i64(), "{id}");
            assert_eq!(amount.budget, theirs["value"].as_f64(), "{id}");
        }
    }
}

#[test]
fn words() {
    for (plan, document) in inventories() {
        let glossary = list(&document, "glossary");
        assert_eq!(plan.glossary.len(), glossary.len(), "{}", plan.id);
        for (ours, theirs) in plan.glossary.iter().zip(glossary) {
            assert_eq!(Some(ours.term.sv.as_str()), text(theirs, "term"));
            // Short definitions are told word for word, longer ones in own words.
            let definition = text(theirs, "definition").expect("a definition");
            assert!(share_a_word(&ours.definition.sv, definition), "{}", ours.term.sv);
        }
        let abbreviations = document["abbreviations"].as_object().expect("abbreviations");
        let ours = plan.abbreviations.iter().map(|abbreviation| abbreviation.short.as_str());
        assert_same(&plan.id, ours, abbreviations.keys().map(String::as_str));
        for abbreviation in &plan.abbreviations {
            let theirs = abbreviations[&abbreviation.short].as_str().expect("a text");
            // "verksamhetschef (not expanded in text)", "Arbetsmarknadsenheten / Arbetsmarknads- och …"
            let first = theirs.split(" (").next().and_then(|first| first.split(" / ").next()).expect("a text");
            let long = abbreviation.long.sv.to_lowercase();
            assert!(long.starts_with(&first.to_lowercase()), "{}: {long} / {theirs}", abbreviation.short);
            if theirs.contains("not expanded") {
                assert!(abbreviation.inferred, "{}", abbreviation.short);
            }
        }
    }
}

#[test]
fn roles() {
    for (plan, document) in inventories() {
        assert_eq!(plan.roles.len(), list(&document, "roles").len(), "{}", plan.id);
        for role in texts(&document, "roles") {
            // "verksamheterna (underlag)"
            let name = role.split(" (").next().unwrap_or(role).to_lowercase();
            let is_it = |ours: &&malbild_plan::model::Role| {
                let names = [Some(ours.name.sv.as_str()), ours.abbreviation.as_deref()];
                names.into_iter().flatten().any(|ours| ours.to_lowercase() == name)
            };
            assert!(plan.roles.iter().any(|ours| is_it(&ours)), "{}: {role}", plan.id);
        }
    }
}

#[test]
fn the_world_outside() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "trends", plan.trends.iter().map(|trend| trend.id.as_str()));
        for trend in &plan.trends {
            let name = text(with_id(&document, "trends", &trend.id), "text").expect("a text");
            assert!(wordings(&trend.name, &trend.variants).contains(&name), "{}", trend.id);
        }
        let theirs = list(&document, "challenges");
        assert_eq!(plan.challenges.len(), theirs.len(), "{}", plan.id);
        for (ours, theirs) in plan.challenges.iter().zip(theirs) {
            if let Some(sentence) = theirs.as_str() {
                assert!(share_a_word(&ours.text.sv, sentence), "{}", ours.id);
                continue;
            }
            assert_eq!(Some(ours.id.as_str()), text(theirs, "id"));
            assert_eq!(ours.trend.as_deref(), text(theirs, "trend"), "{}", ours.id);
            // As with definitions: the longer in own words.
            assert!(share_a_word(&ours.text.sv, text(theirs, "text").expect("a text")), "{}", ours.id);
        }
    }
}

#[test]
fn statistics_figures_and_values() {
    for (plan, document) in inventories() {
        if document["statistics"].is_array() {
            assert_ids(&plan, &document, "statistics", plan.statistics.iter().map(|item| item.id.as_str()));
        }
        for item in &plan.statistics {
            let (id, theirs) = (&item.id, with_id(&document, "statistics", &item.id));
            assert_eq!(Some(item.value), theirs["value"].as_f64(), "{id}");
            let unit = text(theirs, "unit").expect("a unit");
            let about = ["ungefär", "drygt"].iter().any(|word| unit.contains(word));
            assert_eq!(item.approximate, about, "{id}");
            if unit.starts_with('%') {
                assert_eq!(item.unit.as_ref().map(|unit| unit.label.sv.as_str()), Some("%"), "{id}");
            }
            // The year of the number, or where the document tells only that of the project, the year in its name.
            if let Some(year) = theirs["year"].as_i64().map(|year| year.to_string()) {
                let period = item.period.as_ref().map(ToString::to_string);
                assert!(period.map_or(item.name.sv.contains(&year), |period| period == year), "{id}: {year}");
            }
        }
        assert_ids(&plan, &document, "figures", plan.figures.iter().map(|figure| figure.id.as_str()));
        for figure in &plan.figures {
            let theirs = with_id(&document, "figures", &figure.id);
            assert!(figure.caption.sv.contains(text(theirs, "caption").expect("a caption")), "{}", figure.id);
            assert_eq!(figure.lost, theirs["data"] == "lost", "{}", figure.id);
        }
        assert_holds(&plan, "values", &plan.values, &texts(&document, "values"));
    }
}

#[test]
fn statements() {
    for (plan, document) in inventories() {
        let assignments = list(&document, "assignments").iter().map(|item| text(item, "id").expect("an id"));
        for id in assignments {
            let is_it = |statement: &Statement| statement.id.as_deref() == Some(id);
            assert!(plan.assignments.iter().any(is_it), "{id}");
        }
        assert_holds(&plan, "commitments", &plan.commitments, &texts(&document, "narrative_commitments"));
        assert_holds(&plan, "proposals", &plan.proposals, &texts(&document, "proposed_decisions"));
        assert_holds(&plan, "rules", &plan.rules, &texts(&document, "rules"));
        assert_holds(&plan, "process", &plan.process, &texts(&document, "process"));
        if document["laws"].is_array() {
            assert_eq!(plan.laws.len(), list(&document, "laws").len(), "{}", plan.id);
        }
        for law in texts(&document, "laws") {
            let found = plan.laws.iter().any(|ours| ours.text.sv.contains(law) || share_a_word(&ours.text.sv, law));
            assert!(found, "{}: {law}", plan.id);
        }
        for area in texts(&document, "areas") {
            let found = plan.areas.iter().any(|ours| ours.name.sv.starts_with(area));
            assert!(found, "{}: {area}", plan.id);
        }
        // What the document tells in prose is somewhere in the plan, word for word.
        let file: serde_json::Value = serde_json::from_slice(&plan_file(&plan.id)).expect("JSON");
        for narrative in list(&document, "narratives") {
            let text = text(narrative, "text").expect("a text");
            assert!(somewhere(&file, text), "{}: {text}", plan.id);
        }
    }
}

/// Asserts that each text stands in the list, in any case.
fn assert_holds(plan: &Plan, what: &str, ours: &[Statement], theirs: &[&str]) {
    for text in theirs {
        let found = ours.iter().any(|statement| statement.text.sv.to_lowercase() == text.to_lowercase());
        assert!(found, "{}: {what}: {text}", plan.id);
    }
}

/// Whether a text stands in any string of a file.
fn somewhere(value: &serde_json::Value, text: &str) -> bool {
    match value {
        serde_json::Value::String(string) => string.contains(text),
        serde_json::Value::Array(items) => items.iter().any(|item| somewhere(item, text)),
        serde_json::Value::Object(fields) => fields.values().any(|value| somewhere(value, text)),
        _ => false,
    }
}

#[test]
fn documents() {
    for (plan, document) in inventories() {
        let mut sections = Vec::new();
        for section in plan.documents.iter().flat_map(|document| &document.sections) {
            sections.push(section.name.as_str());
            sections.extend(section.sections.iter().map(String::as_str));
        }
        for section in texts(&document, "sections").into_iter().chain(texts(&document, "subsections")) {
            assert!(sections.contains(&section), "{}: {section}", plan.id);
        }
        for title in texts(&document, "referenced_documents") {
            let found = plan.documents.iter().any(|ours| ours.title.sv.to_lowercase() == title.to_lowercase());
            assert!(found, "{}: {title}", plan.id);
        }
        for place in texts(&document, "places") {
            assert!(plan.units.iter().any(|unit| place.starts_with(&unit.name.sv)), "{}: {place}", plan.id);
        }
        for point in texts(&document, "follow_up") {
            let points = plan.reporting_points.iter().map(|point| &point.name.sv);
            let told = points.chain(plan.process.iter().map(|statement| &statement.text.sv));
            let stem: String = point.split_whitespace().next().unwrap_or(point).chars().take(8).collect();
            let found = told.into_iter().any(|told| told.to_lowercase().contains(&stem.to_lowercase()));
            assert!(found, "{}: {point}", plan.id);
        }
    }
}
