//! The same axis of time for several charts, so that they can be read beside each other.

use super::{Chart, Style, TimeAxis, TimeTick};

/// More years than this are not marked one by one.
const MOST_YEARS: i32 = 120;

/// Gives charts the same axis of time: from the first to the last time of any of them, marked by years where there are
/// several. A chart with a line a year, from January to December, keeps its own; whether any two share one is told.
pub fn share_time(charts: &mut [Chart]) -> bool {
    let shares = |chart: &Chart| chart.style != Style::YearByYear;
    let (mut from, mut to, mut count) = (f64::INFINITY, f64::NEG_INFINITY, 0);
    let mut all: Vec<TimeTick> = Vec::new();
    for chart in charts.iter().filter(|chart| shares(chart)) {
        (from, to) = (from.min(chart.time.from), to.max(chart.time.to));
        all.extend(chart.time.ticks.iter().cloned());
        count += 1;
    }
    if count < 2 {
        return false;
    }
    let mut ticks = years(from, to);
    if ticks.len() < 2 {
        all.sort_by(|a, b| a.x.total_cmp(&b.x));
        all.dedup_by(|a, b| (a.x - b.x).abs() < 1e-6);
        ticks = all;
    }
    for chart in charts.iter_mut().filter(|chart| shares(chart)) {
        let end = chart.time.to;
        // What has no end lasts as long as the axis does.
        for target in chart.targets.iter_mut().filter(|target| !target.deadline && target.to >= end - 1e-6) {
            target.to = to;
        }
        chart.time = TimeAxis { from, to, ticks: ticks.clone(), years: Vec::new() };
    }
    true
}

/// The years between two times, or every so many of them.
fn years(from: f64, to: f64) -> Vec<TimeTick> {
    #[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends of i32")]
    let (first, last) = ((from - 1e-6).ceil() as i32, (to + 1e-6).floor() as i32);
    let every = (last.saturating_sub(first) / MOST_YEARS + 1).max(1);
    let mut years = Vec::new();
    let mut year = first;
    while year <= last {
        years.push(TimeTick { x: f64::from(year), label: year.to_string() });
        let Some(next) = year.checked_add(every) else { break };
        year = next;
    }
    years
}

#[cfg(test)]
mod tests {
    use super::share_time;
    use crate::Language;
    use crate::chart::{Chart, Style, plan_with};
    use crate::reading::Reading;

    /// The chart of a share with values at periods, and a target without an end.
    fn chart(values: &[(&str, f64)], more: &str) -> Chart {
        let values: Vec<String> =
            values.iter().map(|(at, value)| format!(r#"{{ "period": "{at}", "value": {value} }}"#)).collect();
        let plan = plan_with(&format!(
            r#""kind": "share", "direction": "increase", "targets": [{{ "kind": "atLeast", "value": 90 }}],
               "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}]{more}"#,
            values.join(", ")
        ));
        Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("a chart")
    }

    fn labels(chart: &Chart) -> Vec<&str> {
        chart.time.ticks.iter().map(|tick| tick.label.as_str()).collect()
    }

    #[test]
    fn from_the_first_to_the_last_of_all() {
        let mut charts = [chart(&[("2015", 80.0), ("2016", 81.0)], ""), chart(&[("2019", 80.0), ("2020", 81.0)], "")];
        assert!((charts[0].targets[0].to - charts[0].time.to).abs() < 1e-9, "a target without an end");
        assert!(share_time(&mut charts));
        assert_eq!(charts[0].time, charts[1].time);
        assert!((charts[0].time.from - 2015.0).abs() < 1e-9);
        assert_eq!(labels(&charts[0])[..6], ["2015", "2016", "2017", "2018", "2019", "2020"]);
        assert!((charts[0].targets[0].to - charts[0].time.to).abs() < 1e-9, "it still has no end");
    }

    #[test]
    fn one_alone_keeps_its_own() {
        let alone = chart(&[("2015", 80.0), ("2016", 81.0)], "");
        let mut charts = [alone.clone()];
        assert!(!share_time(&mut charts));
        assert_eq!(charts, [alone]);
    }

    #[test]
    fn months_of_the_year_keep_their_own() {
        let months = chart(&[("2022-01", 1.0), ("2022-02", 2.0), ("2023-01", 1.0)], r#", "cumulative": true"#);
        assert_eq!(months.style, Style::YearByYear);
        let years = chart(&[("2015", 80.0), ("2016", 81.0)], "");
        let mut charts = [months.clone(), years.clone()];
        assert!(!share_time(&mut charts), "there is only one to share with");
        assert_eq!(charts, [months, years]);
    }

    #[test]
    fn within_a_year_the_times_of_all() {
        let mut charts =
            [chart(&[("2023-01", 80.0), ("2023-03", 81.0)], ""), chart(&[("2023-02", 80.0), ("2023-03", 81.0)], "")];
        for chart in &mut charts {
            chart.time.to = chart.time.ticks.last().expect("a time").x;
        }
        assert!(share_time(&mut charts));
        assert_eq!(labels(&charts[1]), ["jan 2023", "feb 2023", "mar 2023"]);
    }

    #[test]
    fn of_many_years_some_are_marked() {
        let mut charts = [chart(&[("1900", 80.0)], ""), chart(&[("2100", 80.0)], "")];
        assert!(share_time(&mut charts));
        assert_eq!(labels(&charts[0])[..3], ["1900", "1902", "1904"]);
    }
}
