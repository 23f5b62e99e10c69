//! How often an indicator is measured, and so which periods are missing between two values.

use crate::Indexed;
use crate::model::{Frequency, Grain, Indicator, Period, ReportingPoint};

/// A hole of more periods than this is told as a whole.
const MOST_MISSING: i64 = 36;

/// How often an indicator is measured.
pub(crate) struct Pace<'a> {
    frequency: Option<Frequency>,
    points: &'a [ReportingPoint],
}

impl<'a> Pace<'a> {
    /// The pace of an indicator in its plan.
    pub(crate) fn new(indicator: &Indicator, plan: &'a Indexed) -> Self {
        Self { frequency: indicator.frequency, points: &plan.plan().reporting_points }
    }

    /// The periods without a value between two periods with one, the earlier first: each from itself to itself, or, if
    /// they are too many, one span from the first to the last. Periods of different grains have none between them.
    #[inline(never)]
    pub(crate) fn missing(&self, from: &Period, to: &Period) -> Vec<(Period, Period)> {
        let mut missing = Vec::new();
        let grain = to.grain();
        if from.grain() != grain {
            return missing;
        }
        let (Some(start), Some(end), Some(interval)) = (self.index(from), self.index(to), self.interval(grain)) else {
            return missing;
        };
        // A measurement that comes a little early or late, such as a survey in October one year and November the
        // next, is still the neighbour of the one before. So the last one missing lies more than half an interval
        // before the end.
        let count = (2 * (end - start) - interval - 1).div_euclid(2 * interval);
        let whole = count > MOST_MISSING;
        let mut step = 1;
        while step <= count {
            let last = if whole { count } else { step };
            let nth = |step: i64| self.period(grain, start + step * interval);
            if let (Some(from), Some(to)) = (nth(step), nth(last)) {
                missing.push((from, to));
            }
            step = last + 1;
        }
        missing
    }

    /// Periods of a grain in a year.
    fn per_year(&self, grain: Grain) -> i64 {
        match grain {
            Grain::Quarter => 4,
            Grain::Tertial => 3,
            Grain::Month => 12,
            Grain::Point => i64::try_from(self.points.len()).unwrap_or(1).max(1),
            Grain::Year | Grain::Day | Grain::Interval => 1,
        }
    }

    /// Periods of a grain from one measurement to the next; none where it is measured now and then.
    fn interval(&self, grain: Grain) -> Option<i64> {
        let per_year = self.per_year(grain);
        match (grain, self.frequency) {
            (Grain::Day | Grain::Interval, _) | (_, Some(Frequency::Irregular)) => None,
            (_, None | Some(Frequency::Monthly | Frequency::EveryReportingPoint)) => Some(1),
            (_, Some(Frequency::Quarterly)) => Some((per_year / 4).max(1)),
            (_, Some(Frequency::EveryTertial)) => Some((per_year / 3).max(1)),
            (_, Some(frequency)) => Some(per_year * i64::from(frequency.years_between())),
        }
    }

    /// The number of a period among all of its grain.
    fn index(&self, period: &Period) -> Option<i64> {
        let within = match period {
            Period::Year(_) => 0,
            Period::Quarter(_, part) | Period::Tertial(_, part) | Period::Month(_, part) => i64::from(*part) - 1,
            Period::Point(_, id) => i64::try_from(self.points.iter().position(|point| point.id == *id)?).ok()?,
            Period::Day(_) | Period::Interval(..) => return None,
        };
        Some(i64::from(period.year()) * self.per_year(period.grain()) + within)
    }

    /// The period of a grain with a number.
    fn period(&self, grain: Grain, index: i64) -> Option<Period> {
        let per_year = self.per_year(grain);
        let year = i32::try_from(index.div_euclid(per_year)).ok()?;
        let within = index.rem_euclid(per_year);
        let part = u8::try_from(within + 1);
        match grain {
            Grain::Year => Some(Period::Year(year)),
            Grain::Quarter => Some(Period::Quarter(year, part.ok()?)),
            Grain::Tertial => Some(Period::Tertial(year, part.ok()?)),
            Grain::Month => Some(Period::Month(year, part.ok()?)),
            Grain::Point => {
                self.points.get(usize::try_from(within).ok()?).map(|point| Period::Point(year, point.id.clone()))
            }
            Grain::Day | Grain::Interval => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::plan_with;

    fn missing(frequency: &str, from: &str, to: &str) -> String {
        let frequency = if frequency.is_empty() { String::new() } else { format!(r#", "frequency": "{frequency}""#) };
        let plan = plan_with(&format!(r#""kind": "share"{frequency}"#));
        let (from, to): (Period, Period) = (from.parse().expect("a period"), to.parse().expect("a period"));
        let missing = Pace::new(&plan.plan().indicators[0], &plan).missing(&from, &to);
        let name = |(from, to): &(Period, Period)| if from == to { from.to_string() } else { format!("{from}–{to}") };
        missing.iter().map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_missing() {
        for (frequency, from, to, expected) in [
            ("yearly", "2019", "2020", ""),
            ("yearly", "2019", "2021", "2020"),
            ("yearly", "2019", "2023", "2020 2021 2022"),
            ("", "2019", "2021", "2020"),
            ("monthly", "2019", "2021", "2020"),
            ("everySecondYear", "2018", "2020", ""),
            ("everySecondYear", "2018", "2021", ""),
            ("everySecondYear", "2018", "2022", "2020"),
            ("everyThirdYear", "2015", "2024", "2018 2021"),
            ("irregular", "2001", "2024", ""),
            ("yearly", "2021-10", "2022-11", ""),
            ("yearly", "2021-10", "2023-10", "2022-10"),
            ("monthly", "2023-11", "2024-02", "2023-12 2024-01"),
            ("quarterly", "2023-Q3", "2024-Q2", "2023-Q4 2024-Q1"),
            ("quarterly", "2023-03", "2023-06", ""),
            ("everyTertial", "2023-T2", "2024-T2", "2023-T3 2024-T1"),
            ("everyReportingPoint", "2023/delar2", "2024/delar1", "2023/helar"),
            ("everyReportingPoint", "2023/delar2", "2024/okand", ""),
            ("yearly", "2023-01-31", "2024-10-31", ""),
            ("yearly", "2019", "2023-Q1", ""),
            ("yearly", "2023", "2019", ""),
            ("yearly", "2023", "2023", ""),
            ("yearly", "1000", "9999", "1001–9998"),
            ("monthly", "1000-01", "9999-12", "1000-02–9999-11"),
        ] {
            assert_eq!(missing(frequency, from, to), expected, "{frequency} {from} {to}");
        }
    }
}
