//! What holds of every layout, whatever the plan holds and however large the area is.

use proptest::prelude::*;
use proptest::strategy::Union;

use super::place::LINE;
use super::*;
use crate::Language;
use crate::chart::plan_with;
use crate::reading::Reading;

/// Letters of different widths, about as in common fonts.
fn measure(text: &str, size: f64, bold: bool) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'l' | ' ' | ',' | '.' | '\u{a0}' => 0.3,
        'm' | 'w' | 'M' | '%' | '…' => 0.9,
        _ => 0.57,
    };
    text.chars().map(letter).sum::<f64>() * size * if bold { 1.07 } else { 1.0 }
}

/// Any finite number, most of them of ordinary sizes.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => (0..1000_i32).prop_map(|n| f64::from(n) / 10.0),
        2 => (-100..100_i32).prop_map(f64::from),
        1 => (1..9_i32, -9..15_i32).prop_map(|(digit, ten)| f64::from(digit) * 10_f64.powi(ten)),
        1 => prop::num::f64::NORMAL,
    ]
}

fn period() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (2010..2027_i32).prop_map(|year| year.to_string()),
        1 => (1000..9999_i32).prop_map(|year| year.to_string()),
        2 => (2020..2026_i32, 1..13_u8).prop_map(|(year, month)| format!("{year}-{month:02}")),
        1 => (2020..2026_i32, 1..5_u8).prop_map(|(year, quarter)| format!("{year}-Q{quarter}")),
        1 => (2020..2026_i32).prop_map(|year| format!("{year}/delar2")),
        1 => (2020..2026_i32).prop_map(|year| format!("{year}-02-28")),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zåäö]{1,8}", "[A-Za-z åäö]{20,300}", Just("kommun\u{202e}vänd\u{7}".to_owned()), "[a-ö]{500}"]
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn value() -> impl Strategy<Value = String> {
    let flags = prop::sample::select(vec!["", "preliminary", "seriesBreak", "suppressed", "nonResponse"]);
    (period(), prop::option::weighted(0.9, number()), flags).prop_map(|(period, value, flag)| {
        let value = value.map(|value| format!(r#", "value": {}"#, serde_json::Value::from(value))).unwrap_or_default();
        let flags = if flag.is_empty() { String::new() } else { format!(r#", "flags": ["{flag}"]"#) };
        format!(r#"{{ "period": "{period}"{value}{flags} }}"#)
    })
}

/// What part a series, a baseline or a target is for, or none.
fn split() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["", "", r#", "split": { "sex": "women" }"#, r#", "split": { "sex": "men" }"#])
}

fn series() -> impl Strategy<Value = String> {
    let role = prop::sample::select(vec![
        r#""outcome""#,
        r#""comparison""#,
        r#""comparison", "statistic": "lowerQuartile""#,
        r#""comparison", "statistic": "upperQuartile""#,
    ]);
    (role, split(), name(), prop::collection::vec(value(), 0..20)).prop_map(|(role, split, name, values)| {
        let (name, values) = (json(&name), values.join(","));
        format!(r#"{{ "id": "s", "role": {role}{split}, "name": {name}, "values": [{values}] }}"#)
    })
}

fn target() -> impl Strategy<Value = String> {
    let level = Union::new([
        number().prop_map(|v| format!(r#""kind": "atLeast", "value": {}"#, serde_json::Value::from(v))).boxed(),
        (number(), number())
            .prop_map(|(a, b)| {
                let (a, b) = (serde_json::Value::from(a), serde_json::Value::from(b));
                format!(r#""kind": "within", "min": {a}, "max": {b}"#)
            })
            .boxed(),
        prop::collection::vec((2015..2030_i32, number()), 1..6)
            .prop_map(|years| {
                let year = |(year, v): &(i32, f64)| {
                    format!(r#"{{ "year": {year}, "value": {} }}"#, serde_json::Value::from(*v))
                };
                let years: Vec<String> = years.iter().map(year).collect();
                format!(r#""kind": "yearly", "operator": "atMost", "years": [{}]"#, years.join(","))
            })
            .boxed(),
        Just(r#""kind": "keepBaseline""#.to_owned()).boxed(),
        (number(), number())
            .prop_map(|(v, t)| {
                let (v, t) = (serde_json::Value::from(v), serde_json::Value::from(t));
                format!(r#""kind": "exactly", "value": {v}, "tolerance": {t}"#)
            })
            .boxed(),
        number().prop_map(|v| format!(r#""kind": "changeBy", "value": {}"#, serde_json::Value::from(v))).boxed(),
        number().prop_map(|v| format!(r#""kind": "everySeries", "value": {}"#, serde_json::Value::from(v))).boxed(),
    ]);
    (level, split(), prop::option::of(2000..2060_i32)).prop_map(|(level, split, deadline)| {
        let deadline = deadline.map(|year| format!(r#", "deadline": {{ "at": "{year}" }}"#)).unwrap_or_default();
        format!("{{ {level}{split}{deadline} }}")
    })
}

prop_compose! {
    fn fields()(
        kind in prop::sample::select(vec!["share", "count", "number", "index", "scale", "currency"]),
        cumulative in prop::bool::weighted(0.2),
        unit in name(),
        direction in prop::sample::select(vec!["increase", "decrease", "keep"]),
        series in prop::collection::vec(series(), 0..8),
        targets in prop::collection::vec(target(), 0..4),
        baseline in prop::option::of((number(), split(), prop::option::of(period()))),
        forecast in prop::option::of((number(), period())),
    ) -> String {
        let baseline = baseline.map(|(value, split, period)| {
            let period = period.map(|period| format!(r#", "period": "{period}""#)).unwrap_or_default();
            format!(r#"{{ "kind": "value", "value": {}{split}{period} }}"#, serde_json::Value::from(value))
        });
        let forecast = forecast
            .map(|(value, period)| format!(r#"{{ "period": "{period}", "value": {} }}"#, serde_json::Value::from(value)));
        format!(
            r#""kind": "{kind}", "direction": "{direction}", "cumulative": {cumulative}, "unit": {{ "label": {} }}, "series": [{}],
            "targets": [{}], "baselines": [{}], "forecasts": [{}]"#,
            json(&unit), series.join(","), targets.join(","), baseline.unwrap_or_default(), forecast.unwrap_or_default(),
        )
    }
}

/// The edges of a text: left, top, right, bottom.
fn edges(mark: &Mark) -> Option<[f64; 4]> {
    let Mark::Text { at: (x, y), anchor, text, size, bold, .. } = mark else { return None };
    let width = measure(text, *size, *bold);
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some([left, y - LINE / 2.0, left + width, y + LINE / 2.0])
}

fn points(mark: &Mark) -> Vec<(f64, f64)> {
    match mark {
        Mark::Line { points, .. } | Mark::Area { points, .. } => points.clone(),
        Mark::Rect { from, to, .. } => vec![*from, *to],
        Mark::Dot { at: (x, y), radius, .. } => vec![(x - radius, y - radius), (x + radius, y + radius)],
        Mark::Text { .. } => edges(mark).map(|[l, t, r, b]| vec![(l, t), (r, b)]).unwrap_or_default(),
    }
}

fn check(fields: &str, width: f64, height: f64) -> Result<usize, TestCaseError> {
    let plan = plan_with(fields);
    let Some(chart) = Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv) else {
        return Ok(0);
    };
    let drawn = chart.lines.len() + chart.bands.len();
    prop_assert!((1..=crate::chart::MOST_LINES).contains(&drawn));
    for mark in &chart.projections {
        let (low, high) = mark.range.unwrap_or((mark.y, mark.y));
        prop_assert!([mark.x, mark.y, low, high].iter().all(|number| number.is_finite()), "{mark:?}");
    }
    prop_assert!(!chart.summary(Language::Sv).is_empty());
    prop_assert!(chart.values.to > chart.values.from, "{:?}", chart.values);
    prop_assert!(chart.values.ticks.len() <= 31);
    let marks = layout(&chart, width, height, &measure);
    let texts: Vec<[f64; 4]> = marks.iter().filter_map(edges).collect();
    for (at, a) in texts.iter().enumerate() {
        for b in texts.iter().skip(at + 1) {
            let apart = a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3];
            prop_assert!(apart, "{a:?} {b:?} {marks:?}");
        }
    }
    for mark in &marks {
        for (x, y) in points(mark) {
            prop_assert!((-0.5..=width + 0.5).contains(&x) && (-0.5..=height + 0.5).contains(&y), "{mark:?}");
        }
        if let Mark::Text { text, size, .. } = mark {
            prop_assert!(*size >= 12.0 && !text.is_empty() && !text.chars().any(char::is_control));
        }
    }
    check_stops(&chart, width, height, &marks)?;
    Ok(marks.len())
}

/// That everything drawn at a time can be read off, once and at its place, and nothing else.
fn check_stops(chart: &Chart, width: f64, height: f64, marks: &[Mark]) -> Result<(), TestCaseError> {
    let (stops, rows) = (stops(chart, width, height, &measure), stop_rows(chart));
    prop_assert_eq!(stops.times.is_empty(), marks.is_empty());
    let all = || stops.times.iter().flat_map(|time| time.stops.iter().map(move |stop| (time, stop)));
    for dot in marks {
        let Mark::Dot { at, role: Role::Series(row), .. } = dot else { continue };
        let is_it = |stop: &Stop| {
            let of_row = stop.row == *row || rows[stop.row].look == Some(crate::chart::KeyLook::Forecast);
            let is_middle = |area: StopArea| {
                (area.left + area.right - 2.0 * at.0).abs() < 1e-6 && (area.top + area.bottom - 2.0 * at.1).abs() < 1e-6
            };
            of_row && stop.area.is_some_and(is_middle)
        };
        prop_assert!(all().any(|(_, stop)| is_it(stop)), "{dot:?} cannot be read: {stops:?}");
    }
    for pair in stops.times.windows(2) {
        prop_assert!(pair[0].x <= pair[1].x);
    }
    for (row, line) in chart.lines.iter().enumerate().filter(|_| !marks.is_empty()) {
        let mut told: Vec<&str> = Vec::new();
        for (_, stop) in all().filter(|(_, stop)| stop.row == row && stop.area.is_some()) {
            told.push(&stop.spoken);
        }
        prop_assert_eq!(told.len(), line.points.len(), "{:?}", line.name);
        for point in &line.points {
            let once = told.iter().filter(|told| told.starts_with(&point.period) && told.contains(&point.said)).count();
            prop_assert!(once >= 1, "{} is not among {told:?}", point.said);
        }
    }
    for (time, stop) in all() {
        prop_assert!(!time.heading.is_empty() && !stop.said.is_empty() && stop.row < rows.len());
        prop_assert!((0.0..=width).contains(&time.x) && (0.0..=height).contains(&stops.top));
        if let Some(area) = stop.area {
            prop_assert!(area.left >= -8.0 && area.right <= width + 8.0 && area.top <= area.bottom, "{area:?}");
            prop_assert!(area.top >= 0.0 && area.bottom <= height, "{area:?}");
        }
    }
    // Every time and every row at it is reached, and no step leads nowhere.
    let mut at = stops.step(At { time: 0, row: 0 }, Step::First);
    for time in 0..stops.times.len() {
        let Some(here) = at else { return Err(TestCaseError::fail("no step to the next time")) };
        prop_assert_eq!(here.time, time);
        let (read, _) = stops.read(here).expect("a time");
        let mut row = At { time, row: read.stops[0].row };
        for stop in &read.stops {
            prop_assert_eq!(stops.read(row).map(|(_, stop)| stop.row), Some(stop.row));
            row = stops.step(row, Step::Below).unwrap_or(row);
        }
        at = stops.step(here, Step::Later);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_never_overlap_and_nothing_leaves_the_area(
        fields in fields(),
        width in prop::sample::select(vec![0.0, 60.0, 200.0, 288.0, 320.0, 480.0, 559.0, 560.0, 720.0, 1100.0, 4000.0]),
        height in prop::sample::select(vec![0.0, 40.0, 120.0, 200.0, 260.0, 340.0, 900.0]),
    ) {
        check(&fields, width, height)?;
    }
}

#[test]
fn an_ordinary_area_shows_something() {
    let fields = r#""kind": "share", "series": [{ "id": "s", "role": "outcome", "values": [
        { "period": "2023", "value": 1 }, { "period": "2024", "value": 2 } ] }]"#;
    assert!(check(fields, 320.0, 260.0).is_ok_and(|marks| marks > 10));
    assert!(check(fields, 60.0, 260.0).is_ok_and(|marks| marks == 0));
    assert!(check(fields, f64::NAN, 260.0).is_ok_and(|marks| marks == 0));
}
