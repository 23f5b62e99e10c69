//! Sound plans, damaged once at random: reading never panics, and either names the damage or loses nothing.
//!
//! Each published plan is taken as it is, one thing is done to it that people, editors and programs do to files, and
//! it is read. Then one of two holds. A finding that was not there before names the damage: it stands at its place,
//! above, below or beside it in the same item, or names the id or the value. Or the plan is still sound: nothing new
//! is found, and what was read says all that the damaged file says.
//!
//! More of them, and others:
//!
//! ```text
//! MALBILD_SEED=7 MALBILD_DAMAGES=20000 cargo test --release -p malbild-plan --test plan mutations
//! ```

mod damage;
mod random;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use malbild_plan::finding::Finding;
use malbild_plan::{Language, Read, read};
use serde_json::{Number, Value};

use crate::support::{assert_words, lines};
use damage::{Damage, Kind, Sound};
use random::Random;

/// Where the random choices begin, with the number of the share added: the same damages in every run.
const SEED: u64 = 0x4d61_6c62_696c_6432;

/// How many damages are done, and in how many shares.
const DAMAGES: usize = 2000;
const SHARES: usize = 4;

/// The published plans and the example of the documentation.
fn plans() -> Vec<(String, Sound)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join("public/plans"))
        .expect("plans")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json") && !file.ends_with("index.json"));
    files.push(root.join("docs/example-plan.json"));
    files.sort();
    let plan = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).expect("a plan");
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        (name, Sound::new(serde_json::from_str(&text).expect("JSON")))
    };
    files.iter().map(plan).collect()
}

/// What a finding says, wherever it stands: places shift when something before them goes.
fn said(finding: &Finding) -> (&'static str, String) {
    (finding.code(), finding.what(Language::En))
}

/// Does a share of all damages; four tests, for as many threads.
#[track_caller]
fn damage_some(share: u64) {
    let number = |name: &str| std::env::var(name).ok().and_then(|written| written.parse().ok());
    let seed = number("MALBILD_SEED").unwrap_or(SEED) + share;
    let damages = number("MALBILD_DAMAGES").map_or(DAMAGES, |most| usize::try_from(most).unwrap_or(DAMAGES));
    println!("seed {seed:#x}");
    let plans = plans();
    assert!(plans.len() >= 4);
    let before: Vec<Vec<_>> =
        plans.iter().map(|(_, plan)| read(&plan.bytes()).findings.iter().map(said).collect()).collect();
    let mut random = Random::new(seed);
    let mut done: BTreeMap<Kind, [usize; 2]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for count in 0..damages / SHARES {
        let at = random.below(plans.len());
        let (name, plan) = &plans[at];
        let damage = Damage::any(plan, &mut random);
        let read = read(&damage.bytes);
        assert_words(&read.findings);
        let new: Vec<&Finding> = read.findings.iter().filter(|finding| !before[at].contains(&said(finding))).collect();
        let is_named = new.iter().any(|finding| damage.is_named_by(finding));
        done.entry(damage.kind).or_default()[usize::from(!is_named)] += 1;
        if let Err(problem) = judge(&read, &damage, &new, is_named) {
            wrong.push(format!("{count}: {name}: {}: {problem}\n{}", damage.tell(), lines(&read.findings)));
        }
    }
    println!("damage: named, harmless\n{done:?}");
    assert!(wrong.is_empty(), "seed {seed:#x}, {} wrong:\n{}", wrong.len(), wrong.join("\n"));
    for kind in Kind::ALL {
        assert!(done.contains_key(&kind), "{kind:?} was never done");
    }
}

#[test]
fn damage_is_named_or_harmless_1() {
    damage_some(1);
}

#[test]
fn damage_is_named_or_harmless_2() {
    damage_some(2);
}

#[test]
fn damage_is_named_or_harmless_3() {
    damage_some(3);
}

#[test]
fn damage_is_named_or_harmless_4() {
    damage_some(4);
}

fn judge(read: &Read, damage: &Damage, new: &[&Finding], is_named: bool) -> Result<(), String> {
    let last = damage.bytes.split(|byte| *byte == b'\n').count();
    for finding in &read.findings {
        if finding.line == 0 || finding.column == 0 || finding.line > last {
            return Err(format!("no such place: {}:{}", finding.line, finding.column));
        }
        if damage.value.as_ref().is_some_and(|file| file.pointer(&finding.pointer).is_none()) {
            return Err(format!("no such pointer: {}", finding.pointer));
        }
    }
    if is_named {
        return Ok(());
    }
    if !new.is_empty() {
        return Err("what was found does not name the damage".to_owned());
    }
    let Some(plan) = &read.plan else { return Err("nothing was read, and nothing said".to_owned()) };
    let Some(file) = &damage.value else { return Err("no JSON, and nothing said".to_owned()) };
    let as_read = serde_json::to_value(plan).map_err(|error| error.to_string())?;
    match difference(&meaning(file), &meaning(&as_read), "") {
        None => Ok(()),
        Some(place) => Err(format!("lost without a word: {place}")),
    }
}

/// A value without what says nothing: fields that are null, false or an empty list, and the long way of writing texts
/// and sections; numbers by their value.
fn meaning(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(meaning).collect()),
        Value::Object(fields) => {
            let fields: serde_json::Map<String, Value> = fields
                .iter()
                .map(|(key, value)| (key.clone(), meaning(value)))
                .filter(|(_, value)| {
                    !matches!(value, Value::Null | Value::Bool(false)) && *value != Value::Array(vec![])
                })
                .collect();
            let only = |name: &str| fields.get(name).filter(|_| fields.len() == 1).cloned();
            only("sv").or_else(|| only("name")).unwrap_or(Value::Object(fields))
        }
        Value::Number(number) => {
            let number = number.as_f64().map(|number| number + 0.0).and_then(Number::from_f64);
            number.map_or(Value::Null, Value::Number)
        }
        other => other.clone(),
    }
}

/// The first place where two values differ.
fn difference(a: &Value, b: &Value, place: &str) -> Option<String> {
    match (a, b) {
        (Value::Object(left), Value::Object(right)) => {
            let keys = left.keys().chain(right.keys().filter(|key| !left.contains_key(*key)));
            keys.into_iter().find_map(|key| {
                let null = Value::Null;
                difference(left.get(key).unwrap_or(&null), right.get(key).unwrap_or(&null), &format!("{place}/{key}"))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(at, (left, right))| difference(left, right, &format!("{place}/{at}")))
        }
        _ => (a != b).then(|| format!("{place}: {a} is read as {b}")),
    }
}
