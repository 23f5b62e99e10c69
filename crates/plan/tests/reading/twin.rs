//! The second implementation, `tests/readings/twin.py`, says the same of every plan, published and made up.

use std::fs;
use std::path::Path;
use std::process::Command;

use malbild_plan::Indexed;
use malbild_plan::model::Plan;
use malbild_plan::reading::{Agreement, Attainment, Leaning, LeftOut, Movement, Reading, Readings, Reason, Status};
use serde_json::{Value, json};

use crate::generate::Chance;
use crate::support::{published, root};

/// So many plans are made up, of so many indicators each; ten thousand indicators.
const PLANS: u64 = 400;
const INDICATORS: usize = 25;

/// What the twin says of plans; none, and said so, where there is no Python.
fn twin(name: &str, plans: &[Plan]) -> Option<Vec<Value>> {
    if Command::new("python3").arg("--version").output().is_err() {
        println!("skipped: python3 is not here");
        return None;
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let lines: Vec<String> = plans.iter().map(|plan| serde_json::to_string(plan).expect("JSON")).collect();
    fs::write(&file, lines.join("\n")).expect("a file");
    let twin = root().join("tests/readings/twin.py");
    let output = Command::new("python3").arg("-B").arg(twin).arg(&file).output().expect("the twin runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    Some(text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

fn told(of: &Attainment<'_>) -> Value {
    json!({
        "status": of.status.code(),
        "movement": of.movement.map(Movement::code),
        "reason": of.reason.map(Reason::code),
        "lack": of.lack,
        "start": of.start,
        "latest": of.latest.map(|latest| latest.period),
        "shareOfWay": of.share_of_way,
        "shareOfTime": of.share_of_time,
        "paceNeeded": of.pace_needed,
        "pace": of.pace.map(|pace| pace.per_year),
        "paceLow": of.pace.and_then(|pace| pace.range).map(|(low, _)| low),
        "paceHigh": of.pace.and_then(|pace| pace.range).map(|(_, high)| high),
        "projection": of.projection,
        "projectionLow": of.projection_range.map(|(low, _)| low),
        "projectionHigh": of.projection_range.map(|(_, high)| high),
        "miss": of.miss,
        "latestChange": of.latest_change,
        "leastMovement": of.least_movement,
        "percentOfTarget": of.percent_of_target,
        "almost": of.is_almost(),
        "used": of.used.len(),
        "leftOut": of.left_out.iter().map(|(_, why): &(_, LeftOut)| why.code()).collect::<Vec<_>>(),
    })
}

fn reading(of: &Reading<'_>) -> Value {
    json!({
        "id": of.indicator.id,
        "main": told(&of.main),
        "parts": of.parts.iter().map(told).collect::<Vec<_>>(),
        "others": of.others.iter().map(told).collect::<Vec<_>>(),
        "agreement": of.agreement.code(),
        "leaning": of.leaning().map(Leaning::code),
        "notMeasured": of.unmeasured.is_some(),
    })
}

/// Where two values differ by more than rounding, as a path and both.
fn differences(path: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
            for (name, value) in a {
                differences(&format!("{path}/{name}"), value, b.get(name).unwrap_or(&Value::Null), found);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                differences(&format!("{path}/{at}"), a, b, found);
            }
        }
        (Value::Number(_), Value::Number(_)) => {
            let (a, b) = (ours.as_f64().expect("a number"), theirs.as_f64().expect("a number"));
            if (a - b).abs() > 1e-7 * a.abs().max(b.abs()).max(1e-3) {
                found.push(format!("{path}: {a} against {b}"));
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{path}: {ours} against {theirs}")),
    }
}

fn compare(name: &str, plans: Vec<Plan>) {
    let Some(theirs) = twin(name, &plans) else { return };
    assert_eq!(plans.len(), theirs.len());
    let (mut count, mut wrong) = (0, Vec::new());
    for (at, (plan, theirs)) in plans.into_iter().zip(theirs).enumerate() {
        let plan = Indexed::new(plan);
        let readings = Readings::of(&plan);
        count += readings.indicators.len();
        for (reading_of, theirs) in readings.indicators.iter().zip(theirs.as_array().expect("an array")) {
            let mut found = Vec::new();
            differences("", &reading(reading_of), theirs, &mut found);
            if !found.is_empty() {
                let indicator = serde_json::to_string(reading_of.indicator).expect("JSON");
                wrong.push(format!("plan {at}: {}\n{indicator}", found.join("\n")));
            }
        }
    }
    let first: Vec<&String> = wrong.iter().take(5).collect();
    assert!(wrong.is_empty(), "{} of {count} differ, the first:\n{first:#?}", wrong.len());
    println!("{count} indicators, no difference");
}

#[test]
fn the_same_of_every_published_plan() {
    let plans = published().into_iter().map(|(_, plan)| plan).collect();
    compare("published.jsonl", plans);
}

#[test]
fn the_same_of_thousands_of_made_up_plans() {
    let plans: Vec<Plan> = (0..PLANS).map(|seed| Chance(seed).plan(INDICATORS)).collect();
    // What never comes up is not compared.
    let mut seen: Vec<&str> = Vec::new();
    for plan in &plans {
        let plan = Indexed::new(plan.clone());
        for reading in &Readings::of(&plan).indicators {
            let of = reading.parts.iter().chain([&reading.main]).chain(&reading.others);
            for of in of {
                seen.push(of.status.code());
                seen.extend(of.movement.map(Movement::code));
                seen.extend(of.reason.map(Reason::code));
                seen.extend(of.left_out.iter().map(|(_, why)| why.code()));
            }
            seen.push(reading.agreement.code());
        }
    }
    let all = Status::ALL.iter().map(|of| of.code()).chain(Movement::ALL.iter().map(|of| of.code()));
    let all = all.chain(Reason::ALL.iter().map(|of| of.code())).chain(Agreement::ALL.iter().map(|of| of.code()));
    let rest = LeftOut::ALL.iter().filter(|of| **of != LeftOut::TooMany).map(|of| of.code());
    let never: Vec<&str> = all.chain(rest).filter(|code| !seen.contains(code)).collect();
    assert!(never.is_empty(), "never made up: {never:?}");
    compare("made-up.jsonl", plans);
}
