//! Targets: comparison, value and deadline.

use malbild_plan::model::{Operator, Target, TargetKind};
use serde_json::Value;

use super::indicators::each;
use super::text;

#[test]
fn targets() {
    each(|_, indicator, theirs| {
        let (id, theirs) = (&indicator.id, &theirs["target"]);
        let is_number = |target: &&Target| target.value.is_some();
        let numeric: Vec<&Target> = indicator.targets.iter().filter(is_number).collect();
        let Some(value) = theirs["value"].as_f64() else {
            assert!(numeric.is_empty(), "{id} has a target in numbers");
            // A target in words is kept in words.
            if theirs["op"].is_string() || theirs["text"].is_string() {
                let in_words = |target: &Target| {
                    matches!(target.kind, TargetKind::Qualitative | TargetKind::Reference) && target.text.is_some()
                };
                assert!(indicator.targets.iter().any(in_words), "{id}");
            }
            return;
        };
        let [target] = numeric.as_slice() else { panic!("{id} has {} targets", numeric.len()) };
        assert_eq!(target.value, Some(value), "{id}");
        assert!(compares_as(target, theirs), "{id}: {:?} for {theirs}", target.kind);
        // Where the document does not tell the comparison, it says so.
        if theirs["op_stated"] == false {
            assert!(target.inferred, "{id}");
        }
        check_deadline(id, target, text(theirs, "deadline"));
    });
}

fn compares_as(target: &Target, theirs: &Value) -> bool {
    let per_year = text(theirs, "qualifier").is_some_and(|qualifier| qualifier.contains("per year"));
    let operator = match target.kind {
        TargetKind::AtLeast if !per_year => Operator::AtLeast,
        TargetKind::AtMost => Operator::AtMost,
        TargetKind::Exactly => Operator::Exactly,
        TargetKind::EverySeries => target.operator.expect("an operator"),
        TargetKind::ChangeBy if per_year => Operator::AtLeast,
        _ => return false,
    };
    text(theirs, "op")
        == Some(match operator {
            Operator::AtLeast => ">=",
            Operator::AtMost => "<=",
            Operator::Exactly => "=",
        })
}

/// Deadlines of the inventory are a year, an event that names its year, or "2024 (plan year)".
fn check_deadline(id: &str, target: &Target, expected: Option<&str>) {
    let deadline = target.deadline.as_ref();
    let at = deadline.and_then(|deadline| deadline.at).map(|date| date.to_string());
    let Some(expected) = expected else {
        assert_eq!(at, None, "{id}");
        return;
    };
    let year = expected.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 4);
    assert_eq!(at.as_deref(), year, "{id}");
    assert_eq!(deadline.is_some_and(|deadline| deadline.inferred), expected.contains("plan year"), "{id}");
    if !expected.starts_with("20") {
        let event = deadline.and_then(|deadline| deadline.event.as_ref()).map(|event| event.sv.as_str());
        assert_eq!(event, Some(expected), "{id}");
    }
}
