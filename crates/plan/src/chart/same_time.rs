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
    use crate::chart::{Chart, plan_with};
    use crate::reading::Readings;

    fn chart(fields: &str) -> Chart {
        let plan = plan_with(fields);
        let readings = Readings::of(&plan);
        Chart::of(&readings.indicators[0], &[], Language::Sv).expect("a chart")
    }

    fn with(values: &str, cumulative: bool) -> Chart {
        chart(&format!(
            r#""kind": "percent", "unit": "%", "cumulative": {cumulative}, "direction": "up",
               "targets": [{{ "kind": "level", "operator": ">=", "value": 90 }}],
               "series": [{{ "id": "s", "role": "outcome", "values": [{values}] }}]"#
        ))
    }

    #[test]
    fn from_the_first_to_the_last_of_all() {
        let early = with(r#"{ "period": "2015", "value": 80 }, { "period": "2016", "value": 81 }"#, false);
        let late = with(r#"{ "period": "2020", "value": 80 }, { "period": "2021", "value": 81 }"#, false);
        let target = early.targets[0].clone();
        let mut charts = [early, late];
        assert!(share_time(&mut charts));
        assert_eq!(charts[0].time, charts[1].time);
        assert_eq!((charts[0].time.from, charts[0].time.to), (2015.0, charts[1].time.to));
        assert!(charts[0].time.to >= 2021.0);
        let labels: Vec<&str> = charts[0].time.ticks.iter().map(|tick| tick.label.as_str()).collect();
        assert_eq!(labels[..7], ["2015", "2016", "2017", "2018", "2019", "2020", "2021"]);
        if !target.deadline {
            assert!((charts[0].targets[0].to - charts[0].time.to).abs() < 1e-9, "it has no end");
        }
    }

    #[test]
    fn one_alone_keeps_its_own() {
        let alone = with(r#"{ "period": "2015", "value": 80 }, { "period": "2016", "value": 81 }"#, false);
        let mut charts = [alone.clone()];
        assert!(!share_time(&mut charts));
        assert_eq!(charts[0], alone);
    }

    #[test]
    fn within_one_year_the_times_of_all() {
        let spring = with(r#"{ "period": "2023-01", "value": 80 }, { "period": "2023-03", "value": 81 }"#, false);
        let later = with(r#"{ "period": "2023-02", "value": 80 }, { "period": "2023-03", "value": 81 }"#, false);
        let mut charts = [spring, later];
        if charts.iter().all(|chart| chart.time.to < 2023.5 && chart.time.from > 2022.5) {
            assert!(share_time(&mut charts));
            let labels: Vec<&str> = charts[1].time.ticks.iter().map(|tick| tick.label.as_str()).collect();
            assert_eq!(labels, ["jan 2023", "feb 2023", "mar 2023"]);
        }
    }
}
