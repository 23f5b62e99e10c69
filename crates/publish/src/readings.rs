//! Printing how the indicators of a plan stand, with every input. The fields: docs/readings.md.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use malbild_plan::model::{Assessment, Plan};
use malbild_plan::reading::{
    Agreement, Attainment, Attention, Item, Leaning, Movement, Need, Point, Reading, Readings, RollUp, Status,
    thresholds,
};
use malbild_plan::{Indexed, Language};
use serde_json::{Map, Value, json};

use crate::summary::read_plan;

/// Prints the readings of a plan, as Swedish sentences or as JSON.
pub fn run(file: &Path, json: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let Some(plan) = read_plan(file) else { return Ok(ExitCode::FAILURE) };
    let plan = Indexed::new(plan);
    let readings = Readings::of(&plan);
    if json {
        serde_json::to_writer_pretty(&mut *out, &of_plan(plan.plan(), &readings))?;
        writeln!(out)?;
    } else {
        for reading in &readings.indicators {
            writeln!(out, "{}: {}", reading.indicator.id, reading.sentence(Language::Sv))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Everything that is read in a plan.
pub fn of_plan(plan: &Plan, readings: &Readings<'_>) -> Value {
    let goals = plan.goals.iter().map(|goal| {
        json!({
            "id": goal.id,
            "counts": counts(&readings.goal(goal)),
            "decided": readings.decided(&goal.assessments).map(decided),
            "agreement": readings.goal_agreement(goal).code(),
            "leaning": readings.goal_leaning(goal).map(Leaning::code),
        })
    });
    json!({
        "plan": plan.id,
        "referenceDate": plan.reference_date,
        "thresholds": {
            "mostMiss": thresholds::MOST_MISS,
            "leastMovement": thresholds::LEAST_MOVEMENT,
            "mostPoints": thresholds::MOST_POINTS,
        },
        "counts": counts(&readings.all),
        "measured": readings.measured,
        "agreement": readings.plan_agreement().code(),
        "goals": goals.collect::<Vec<_>>(),
        "indicators": readings.indicators.iter().map(indicator).collect::<Vec<_>>(),
        "needs": readings.needs.iter().map(|each| need(each, readings)).collect::<Vec<_>>(),
    })
}

fn counts(counts: &RollUp) -> Value {
    let mut statuses = Map::new();
    for status in Status::ALL {
        statuses.insert(status.code().to_owned(), counts.count(*status).into());
    }
    let mut movements = Map::new();
    for movement in Movement::ALL {
        movements.insert(movement.code().to_owned(), counts.moved(*movement).into());
    }
    let mut agreements = Map::new();
    for agreement in Agreement::ALL {
        agreements.insert(agreement.code().to_owned(), counts.agreeing(*agreement).into());
    }
    json!({ "total": counts.total(), "statuses": statuses, "movements": movements, "agreements": agreements })
}

fn indicator(reading: &Reading<'_>) -> Value {
    let gap = reading.gap.map(|gap| {
        json!({
            "period": gap.period,
            "women": gap.women,
            "men": gap.men,
            "difference": gap.difference,
        })
    });
    json!({
        "id": reading.indicator.id,
        "sentence": { "sv": reading.sentence(Language::Sv), "en": reading.sentence(Language::En) },
        "reading": attainment(&reading.main),
        "otherTargets": reading.others.iter().map(attainment).collect::<Vec<_>>(),
        "parts": reading.parts.iter().map(attainment).collect::<Vec<_>>(),
        "gap": gap,
        "forecast": reading.forecast,
        "decided": reading.decided.map(decided),
        "agreement": reading.agreement.code(),
        "leaning": reading.leaning().map(Leaning::code),
        "notMeasured": reading.unmeasured.is_some(),
    })
}

fn decided(assessment: &Assessment) -> Value {
    json!({
        "kind": assessment.kind,
        "status": assessment.status,
        "period": assessment.period,
        "date": assessment.date,
    })
}

fn attainment(of: &Attainment<'_>) -> Value {
    // JSON has no infinity: an edge that is not there is null.
    let condition = of.condition.map(|condition| {
        let edge = |edge: f64| Some(edge).filter(|edge| edge.is_finite());
        json!({ "from": edge(condition.from), "to": edge(condition.to) })
    });
    let pace = of.pace.map(|pace| {
        json!({
            "perYear": pace.per_year,
            "low": pace.range.map(|(low, _)| low),
            "high": pace.range.map(|(_, high)| high),
            "change": pace.change,
            "twoPoints": pace.two_points,
            "unchanged": of.is_still(),
        })
    });
    let projection = of.projection.map(|value| {
        json!({
            "value": value,
            "low": of.projection_range.map(|(low, _)| low),
            "high": of.projection_range.map(|(_, high)| high),
            "miss": of.miss,
        })
    });
    let left_out = of.left_out.iter().map(|(value, why)| json!({ "period": value.period, "why": why.code() }));
    json!({
        "status": of.status.code(),
        "movement": of.movement.map(Movement::code),
        "reason": of.reason.map(malbild_plan::reading::Reason::code),
        "target": of.target,
        "year": of.year.map(|(year, value)| json!({ "year": year, "value": value })),
        "condition": condition,
        "deadline": of.deadline,
        "deadlineOfPlan": of.deadline_of_plan,
        "passed": of.passed,
        "series": of.series.map(|series| &series.id),
        "split": of.split,
        "baseline": of.baseline,
        "start": of.start,
        "latest": of.latest.map(point),
        "lack": of.lack,
        "shareOfWay": of.share_of_way,
        "noShare": of.no_share.map(malbild_plan::reading::NoShare::code),
        "shareOfTime": of.share_of_time,
        "paceNeeded": of.pace_needed,
        "pace": pace,
        "trend": of.trend.map(Movement::code),
        "projection": projection,
        "miss": of.miss,
        "latestChange": of.latest_change,
        "leastMovement": of.least_movement,
        "amberBand": of.amber,
        "percentOfTarget": of.percent_of_target,
        "almost": of.is_almost(),
        "used": of.used.iter().copied().map(point).collect::<Vec<_>>(),
        "leftOut": left_out.collect::<Vec<_>>(),
    })
}

fn point(point: Point<'_>) -> Value {
    json!({
        "period": point.period,
        "number": point.number,
        "isBaseline": point.value.is_none(),
        "preliminary": point.is_preliminary(),
    })
}

fn need(need: &Need<'_>, readings: &Readings<'_>) -> Value {
    let (kind, id) = match need.what {
        Item::Indicator(at) => ("indicator", readings.indicators.get(at).map(|reading| &reading.indicator.id)),
        Item::Goal(goal) => ("goal", Some(&goal.id)),
        Item::Activity(activity) => ("activity", Some(&activity.id)),
        Item::Plan => ("plan", None),
    };
    let why: Attention = need.why;
    json!({
        "why": why.code(),
        "kind": kind,
        "id": id,
        "remark": need.remark.map(|remark| &remark.id),
        "reason": { "sv": readings.why(need, Language::Sv), "en": readings.why(need, Language::En) },
    })
}
