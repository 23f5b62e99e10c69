//! Small trends.

use std::fmt::Write;

use proptest::prelude::*;

use super::years;
use crate::chart::{Spark, plan_with};
use crate::reading::Reading;

/// A small trend as text: for each line its points in hundredths, then target and baseline.
fn spark(fields: &str) -> String {
    let plan = plan_with(fields);
    let Some(Spark::Line(spark)) = Spark::of(&Reading::of(&plan, &plan.plan().indicators[0])) else {
        return "none".to_owned();
    };
    let mut said = Vec::new();
    for line in &spark.lines {
        let mut points = String::new();
        for point in line {
            let joined = if point.joined { "-" } else { " " };
            let preliminary = if point.preliminary { "p" } else { "" };
            let _ = write!(points, "{joined}{:.0},{:.0}{preliminary}", point.x * 100.0, point.y * 100.0);
        }
        said.push(points.trim().to_owned());
    }
    said.extend(spark.target.map(|target| format!("{target:.2?}")));
    said.extend(spark.baseline.map(|(x, y)| format!("baseline {:.0},{:.0}", x * 100.0, y * 100.0)));
    said.join(" | ")
}

fn one(values: &str, other: &str) -> String {
    format!(
        r#""kind": "share", "direction": "increase", "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]{other}"#,
        years(values)
    )
}

#[test]
fn as_the_chart_is_scaled() {
    let target = r#", "targets": [{ "kind": "atLeast", "value": 80, "deadline": { "at": "2030" } }],
        "baselines": [{ "kind": "value", "value": 62, "period": "2020" }]"#;
    // The axis of the same chart goes from 60 to 85.
    assert_eq!(spark(&one("2021=64 2022=66 2024=72p", target)), "25,16-50,24 100,48p | Line(0.80) | baseline 0,8");
    assert_eq!(spark(&one("2024=64", "")), "50,45");
    assert_eq!(spark(&one("2023=64 2024=64", "")), "0,45-100,45");
    assert_eq!(spark(&one("2022=1 2023=0 2024=100", "")), "0,1-50,0-100,100");
    // What cannot have been measured is no trend.
    assert_eq!(spark(&one("2022=1 2023=0 2035=100", "")), "0,83-100,0");
    assert_eq!(spark(&one("", target)), "none");
    assert_eq!(spark(r#""kind": "yesNo""#), "none");
    assert_eq!(spark(r#""kind": "qualitative""#), "none");
}

#[test]
fn only_the_same_month_of_what_adds_up() {
    let fields = r#""kind": "count", "cumulative": true, "frequency": "monthly",
        "series": [{ "id": "s", "role": "outcome", "values": [
            { "period": "2023-06", "value": 40 }, { "period": "2023-12", "value": 80 },
            { "period": "2024-06", "value": 50 }] }], "direction": "increase""#;
    assert_eq!(spark(fields), "0,14-100,86");
}

proptest! {
    #[test]
    fn always_within_its_area(
        values in prop::collection::vec((2000..2026_i32, prop::num::f64::ANY), 0..60),
        target in prop::num::f64::NORMAL,
        from_baseline in prop::option::of(prop::num::f64::NORMAL),
    ) {
        let value = |(year, value): &(i32, f64)| {
            let number = if value.is_finite() { format!(r#", "value": {value:e}"#) } else { String::new() };
            format!(r#"{{ "period": "{year}"{number} }}"#)
        };
        let values: Vec<String> = values.iter().map(value).collect();
        let baseline = from_baseline.map(|value| format!(r#"{{ "kind": "value", "value": {value:e}, "period": "2003" }}"#));
        let plan = plan_with(&format!(
            r#""kind": "number", "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}],
            "targets": [{{ "kind": "atLeast", "value": {target:e} }}], "baselines": [{}]"#,
            values.join(","), baseline.unwrap_or_default()
        ));
        if let Some(Spark::Line(spark)) = Spark::of(&Reading::of(&plan, &plan.plan().indicators[0])) {
            let within = |share: f64| (0.0..=1.0).contains(&share);
            prop_assert!(!spark.lines.is_empty());
            for line in &spark.lines {
                prop_assert!((1..=24).contains(&line.len()) && !line[0].joined);
                prop_assert!(line.iter().all(|point| within(point.x) && within(point.y)));
            }
            prop_assert!(spark.baseline.is_none_or(|(x, y)| within(x) && within(y)));
        }
    }
}
