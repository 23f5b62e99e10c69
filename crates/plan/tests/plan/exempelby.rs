//! Exempelby, the made-up plan: it shows everything that the format can hold, in two languages, and says everywhere
//! that it is made up.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use malbild_plan::model::{
    AssessmentKind, Deadline, Grain, Indicator, Period, Plan, SeriesRole, Sex, Split, Statistic, TargetKind, ValueKind,
};
use malbild_plan::reading::{Agreement, Attention, Movement, Reading, Readings, Reason, Status};
use malbild_plan::schema::plan_schema;
use malbild_plan::{Indexed, read};
use serde_json::Value;

use crate::support::lines;

/// The two editions of the plan, the earlier first.
pub const EDITIONS: [&str; 2] = ["exempelby-2023", "exempelby-2024"];

/// Fields that a made-up municipality's plan with a title of its own must not have.
const NOT_ITS: [(&str, &str); 2] = [("Municipality", "code"), ("Plan", "titleInferred")];

/// The bytes of an edition's file.
pub fn bytes(id: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/plans");
    fs::read(folder.join(id).with_extension("json")).expect("an edition's file")
}

fn plan(id: &str) -> Plan {
    let read = read(&bytes(id));
    assert_eq!(lines(&read.findings), "", "{id}");
    read.plan.expect("a plan")
}

fn latest() -> Plan {
    plan(EDITIONS[1])
}

#[test]
fn both_editions_are_without_findings_and_say_that_they_are_made_up() {
    for id in EDITIONS {
        let plan = plan(id);
        assert_eq!(plan.id, id);
        assert!(plan.fictional && plan.municipality.code.is_none(), "{id}");
        let summary = plan.summary.expect("a summary");
        assert!(summary.sv.contains("påhittade") && summary.get("en").contains("made up"), "{id}");
    }
}

#[test]
fn every_field_and_every_word_of_the_format_is_there() {
    let schema = plan_schema();
    let file: Value = serde_json::from_slice(&bytes(EDITIONS[1])).expect("JSON");
    let (mut known, mut used) = (BTreeSet::new(), BTreeSet::new());
    known_of(&schema, "Plan", &mut known);
    for (name, part) in schema["$defs"].as_object().expect("definitions") {
        known_of(part, name, &mut known);
    }
    used_of(&file, &schema, "Plan", &schema, &mut used);
    let missing: Vec<_> = known.difference(&used).map(|(name, word)| (name.as_str(), word.as_str())).collect();
    assert_eq!(missing, NOT_ITS, "of {} fields and words", known.len());
}

type Words = BTreeSet<(String, String)>;

fn alternatives(schema: &Value) -> impl Iterator<Item = &Value> {
    ["anyOf", "oneOf"].into_iter().flat_map(|key| schema[key].as_array().into_iter().flatten())
}

/// Every field and every word of a part of the schema, without the parts that it refers to.
fn known_of(schema: &Value, name: &str, known: &mut Words) {
    for field in schema["properties"].as_object().into_iter().flat_map(|fields| fields.keys()) {
        known.insert((name.to_owned(), field.clone()));
    }
    for word in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        known.insert((name.to_owned(), word.to_owned()));
    }
    for alternative in alternatives(schema) {
        match alternative["const"].as_str() {
            Some(word) => drop(known.insert((name.to_owned(), word.to_owned()))),
            None => known_of(alternative, name, known),
        }
    }
}

/// Those fields and words of the schema that the value has.
fn used_of(value: &Value, schema: &Value, name: &str, root: &Value, used: &mut Words) {
    if let Some(part) = schema["$ref"].as_str().and_then(|link| link.strip_prefix("#/$defs/")) {
        return used_of(value, &root["$defs"][part], part, root, used);
    }
    let words = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
    for word in words.filter(|word| *word == value).filter_map(Value::as_str) {
        used.insert((name.to_owned(), word.to_owned()));
    }
    for alternative in alternatives(schema) {
        used_of(value, alternative, name, root, used);
    }
    for (field, value) in value.as_object().into_iter().flatten() {
        if let Some(schema) = schema["properties"].get(field) {
            used.insert((name.to_owned(), field.clone()));
            used_of(value, schema, name, root, used);
        }
    }
    if let Some(schema) = schema.get("items") {
        value.as_array().into_iter().flatten().for_each(|item| used_of(item, schema, name, root, used));
    }
}

/// The indicators for which something holds.
fn some(plan: &Plan, what: &str, holds: impl Fn(&Indicator) -> bool) {
    assert!(plan.indicators.iter().any(holds), "no indicator with {what}");
}

#[test]
fn what_the_format_allows_together_is_there_too() {
    let plan = latest();
    some(&plan, "several targets over time", |indicator| {
        indicator.targets.iter().filter_map(|target| target.deadline.as_ref()?.at).collect::<HashSet<_>>().len() >= 3
    });
    some(&plan, "a target that another has superseded", |indicator| {
        indicator.targets.iter().any(|target| target.text.as_ref().is_some_and(|text| text.sv.contains("Ersattes")))
    });
    let split = |holds: fn(&Split) -> bool| {
        move |indicator: &Indicator| {
            indicator.series.iter().filter_map(|s| s.split.as_ref()).filter(|s| holds(s)).count() >= 2
        }
    };
    some(&plan, "a split by sex", |indicator| {
        let sexes = indicator.series.iter().filter_map(|series| series.split.as_ref()?.sex);
        sexes.collect::<HashSet<_>>() == HashSet::from([Sex::Women, Sex::Men])
    });
    some(&plan, "a split by area", split(|split| split.area.is_some()));
    some(&plan, "a split by unit", split(|split| split.unit.is_some()));
    some(&plan, "targets and baselines by sex", |indicator| {
        let of_sex = |split: &Option<Split>| split.as_ref().is_some_and(|split| split.sex.is_some());
        indicator.targets.iter().any(|target| of_sex(&target.split))
            && indicator.baselines.iter().any(|baseline| of_sex(&baseline.split))
    });
    some(&plan, "quartiles of a group as own processing", |indicator| {
        [Statistic::LowerQuartile, Statistic::Median, Statistic::UpperQuartile].iter().all(|statistic| {
            indicator.series.iter().any(|series| {
                series.role == SeriesRole::Comparison
                    && series.statistic == Some(*statistic)
                    && series.data_source.as_ref().is_some_and(|source| source.own_processing)
            })
        })
    });
    some(&plan, "a forecast in numbers", |i| i.forecasts.iter().any(|forecast| forecast.value.is_some()));
    some(&plan, "a forecast of an answer", |i| i.forecasts.iter().any(|forecast| forecast.answer.is_some()));
    some(&plan, "an answer with its description", |indicator| {
        indicator
            .series
            .iter()
            .flat_map(|series| &series.values)
            .any(|value| value.answer.is_some() && value.text.is_some())
    });
    some(&plan, "no one responsible", |indicator| indicator.responsible.is_empty());
    some(&plan, "outcomes, no target and no assessment", |indicator| {
        indicator.targets.is_empty() && indicator.assessments.is_empty() && !indicator.series.is_empty()
    });
    some(&plan, "a target and no outcome", |indicator| !indicator.targets.is_empty() && indicator.series.is_empty());
    some(&plan, "numbers and no direction", |indicator| indicator.kind.is_numeric() && indicator.direction.is_none());
    some(&plan, "measures that are to go opposite ways", |indicator| {
        indicator.measures.iter().filter_map(|measure| measure.direction).collect::<HashSet<_>>().len() == 2
    });
}

#[test]
fn deadlines_and_periods_are_of_every_kind() {
    use Grain::{Day, Interval, Month, Point, Quarter, Tertial, Year};
    let plan = latest();
    let deadlines = || plan.indicators.iter().flat_map(|i| &i.targets).filter_map(|target| target.deadline.as_ref());
    let some = |what: &str, holds: fn(&Deadline) -> bool| assert!(deadlines().any(holds), "no deadline with {what}");
    some("a year", |deadline| deadline.at.is_some_and(|at| at.month.is_none()));
    some("a month", |deadline| deadline.at.is_some_and(|at| at.month.is_some() && at.day.is_none()));
    some("a day", |deadline| deadline.at.is_some_and(|at| at.day.is_some()));
    some("only an event", |deadline| deadline.at.is_none() && deadline.event.is_some());
    some("a year and an event", |deadline| deadline.at.is_some() && deadline.event.is_some());
    let grains: HashSet<Grain> = plan
        .indicators
        .iter()
        .flat_map(|indicator| &indicator.series)
        .flat_map(|series| series.values.iter().map(|value| value.period.grain()))
        .collect();
    assert_eq!(grains, HashSet::from([Year, Quarter, Tertial, Month, Day, Point, Interval]));
}

#[test]
fn assessments_are_decided_over_several_reporting_points() {
    let plan = latest();
    let histories = [
        ("the plan", plan.assessments.as_slice()),
        (
            "a goal",
            plan.goals.iter().map(|goal| goal.assessments.as_slice()).max_by_key(|a| a.len()).unwrap_or_default(),
        ),
        (
            "an indicator",
            plan.indicators.iter().map(|i| i.assessments.as_slice()).max_by_key(|a| a.len()).unwrap_or_default(),
        ),
    ];
    for (what, history) in histories {
        let points: HashSet<&Period> = history.iter().filter_map(|assessment| assessment.period.as_ref()).collect();
        assert!(points.len() >= 3, "{what} is assessed at {} reporting points", points.len());
        for kind in [AssessmentKind::Outcome, AssessmentKind::Forecast] {
            assert!(history.iter().any(|assessment| assessment.kind == kind), "{what}: {kind:?}");
        }
        for assessment in history {
            assert!(assessment.reason.is_some() && assessment.body.is_some() && assessment.date.is_some(), "{what}");
        }
    }
}

#[test]
fn goals_stand_on_three_levels() {
    let plan = latest();
    let parent = |id: &str| plan.goals.iter().find(|goal| goal.id == id).and_then(|goal| goal.parent.as_deref());
    let depth = |id: &str| std::iter::successors(Some(id), |id| parent(id)).count();
    let deepest = plan.goals.iter().map(|goal| depth(&goal.id)).max();
    assert_eq!((plan.levels.len(), deepest), (3, Some(3)));
    for level in &plan.levels {
        assert!(plan.goals.iter().filter(|goal| goal.level == level.id).count() >= 3, "{}", level.id);
    }
}

#[test]
fn activities_are_followed_up_in_every_way() {
    let plan = latest();
    assert!(plan.activities.iter().any(|activity| activity.status.is_none()), "one of which no one has said anything");
    assert!(plan.activities.iter().any(|activity| activity.responsible.is_empty()), "one without anyone responsible");
    assert!(plan.activities.iter().any(|activity| activity.comments.len() >= 3), "one with comments over time");
    let overdue = plan.activities.iter().filter(|activity| {
        let late = activity.deadline.is_some_and(|deadline| deadline.last_day() < plan.reference_date.last_day());
        late && matches!(activity.status, Some(malbild_plan::model::ActivityStatus::Started))
    });
    assert!(overdue.count() >= 1, "one that is overdue and under way");
}

#[test]
fn names_are_translated() {
    for id in EDITIONS {
        let plan = plan(id);
        let goals = plan.goals.iter().map(|goal| (&goal.id, &goal.name));
        let indicators = plan.indicators.iter().map(|indicator| (&indicator.id, &indicator.name));
        let short = plan.indicators.iter().filter_map(|i| i.short_name.as_ref().map(|name| (&i.id, name)));
        let activities = plan.activities.iter().map(|activity| (&activity.id, &activity.name));
        for (item, name) in goals.chain(indicators).chain(short).chain(activities) {
            assert_eq!(name.language("en"), "en", "{id}: {item} “{}”", name.sv);
        }
    }
}

#[test]
fn every_kind_of_value_has_a_target_that_fits_it() {
    let plan = latest();
    let pairs: HashSet<(ValueKind, TargetKind)> = plan
        .indicators
        .iter()
        .flat_map(|indicator| indicator.targets.iter().map(|target| (indicator.kind, target.kind)))
        .collect();
    let kinds = |of: fn(&(ValueKind, TargetKind)) -> &'static str| pairs.iter().map(of).collect::<HashSet<_>>().len();
    assert_eq!((kinds(|pair| pair.0.name()), kinds(|pair| pair.1.name())), (9, 12), "{pairs:?}");
}

/// Reasons that only a plan still in its first year, or one that the checks refuse, can have.
const NOT_IN_THE_LATEST: [Reason; 3] = [Reason::PartOfYear, Reason::NoDeadline, Reason::TargetUnusable];

#[test]
fn readings_come_to_everything_that_they_can() {
    let plan = Indexed::new(latest());
    let readings = Readings::of(&plan);
    let statuses: Vec<Status> = readings.indicators.iter().map(Reading::status).collect();
    let movements: Vec<Movement> = readings.indicators.iter().filter_map(Reading::movement).collect();
    let reasons: Vec<Reason> = readings.indicators.iter().filter_map(|reading| reading.main.reason).collect();
    for status in Status::ALL {
        assert!(statuses.contains(status), "no indicator is {}", status.code());
    }
    for movement in Movement::ALL {
        assert!(movements.contains(movement), "no indicator is {}", movement.code());
    }
    for agreement in Agreement::ALL {
        let there = readings.indicators.iter().any(|reading| reading.agreement == *agreement);
        assert!(there, "no indicator is {}", agreement.code());
    }
    for need in Attention::ALL {
        assert!(readings.needs.iter().any(|needs| needs.why == *need), "nothing is {}", need.code());
    }
    for reason in Reason::ALL.iter().filter(|reason| !NOT_IN_THE_LATEST.contains(reason)) {
        assert!(reasons.contains(reason), "no indicator cannot be assessed for {}", reason.code());
    }
}
