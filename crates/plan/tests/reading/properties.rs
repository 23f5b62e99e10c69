//! What is true of every reading.

use malbild_plan::model::{
    Baseline, BaselineKind, Bounds, Date, Deadline, Direction, Flag, Frequency, Indicator, Municipality, Period, Plan,
    Series, Target, TargetKind, Text, Unit, Validity, Value, ValueKind,
};
use malbild_plan::reading::{Attainment, LeftOut, Movement, Reading, Readings, Status};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::generate::Chance;

/// An indicator of numbers against a level, in whole tenths, so that scaling and shifting keep what is exact.
#[derive(Clone, Debug)]
struct Case {
    kind: TargetKind,
    target: f64,
    width: f64,
    start: f64,
    outcomes: Vec<(i32, f64)>,
    deadline: i32,
    reference: i32,
}

impl Case {
    /// The indicator with every number made another; a mirror turns more into less.
    fn indicator(&self, of: &dyn Fn(f64) -> f64, mirrored: bool) -> Indicator {
        let kind = match (self.kind, mirrored) {
            (TargetKind::AtLeast, true) => TargetKind::AtMost,
            (TargetKind::AtMost, true) => TargetKind::AtLeast,
            (kind, _) => kind,
        };
        let direction =
            if (kind == TargetKind::AtMost) == mirrored { Direction::Increase } else { Direction::Decrease };
        let direction = match (self.kind, mirrored) {
            (TargetKind::KeepBaseline | TargetKind::Direction, false) => Direction::Increase,
            (TargetKind::KeepBaseline | TargetKind::Direction, true) => Direction::Decrease,
            _ => direction,
        };
        let target = Target {
            kind,
            value: Some(of(self.target)),
            min: Some(of(self.target)),
            max: Some(of(self.target + self.width)),
            deadline: Some(Deadline { at: Some(Date::year(self.deadline)), ..Deadline::default() }),
            ..Target::default()
        };
        let baseline = Baseline {
            kind: BaselineKind::Value,
            value: Some(of(self.start)),
            period: Some(Period::Year(2018)),
            ..Baseline::default()
        };
        let value = |(year, number): &(i32, f64)| Value {
            period: Period::Year(*year),
            value: Some(of(*number)),
            ..Value::default()
        };
        Indicator {
            id: "K".to_owned(),
            kind: ValueKind::Number,
            // Nothing is rounded to nothing: what is no movement is then told by the way to the target alone.
            unit: Some(Unit { label: "st".into(), decimals: Some(6), ..Unit::default() }),
            direction: Some(direction),
            frequency: Some(Frequency::Yearly),
            baselines: vec![baseline],
            targets: vec![target],
            series: vec![Series {
                id: "s".to_owned(),
                values: self.outcomes.iter().map(value).collect(),
                ..Series::default()
            }],
            ..Indicator::default()
        }
    }

    fn plan(&self, indicator: Indicator) -> Indexed {
        Indexed::new(Plan {
            id: "by".to_owned(),
            municipality: Municipality { name: Text::new("By"), ..Municipality::default() },
            reference_date: Date::year(self.reference),
            validity: vec![Validity { from: Date::year(2019), to: Date::year(2030), ..Validity::default() }],
            indicators: vec![indicator],
            ..Plan::default()
        })
    }

    fn same(&self) -> Told {
        self.told(self.indicator(&|number| number, false))
    }

    fn told(&self, indicator: Indicator) -> Told {
        let plan = self.plan(indicator);
        let reading = Reading::of(&plan, &plan.plan().indicators[0]);
        Told {
            status: reading.status(),
            movement: reading.movement(),
            trend: reading.main.trend,
            way: reading.main.share_of_way,
            miss: reading.main.miss,
        }
    }
}

/// What must not change.
#[derive(Clone, Copy, Debug)]
struct Told {
    status: Status,
    movement: Option<Movement>,
    trend: Option<Movement>,
    way: Option<f64>,
    miss: Option<f64>,
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-6 * (1.0 + a.abs()),
            (a, b) => a.is_none() == b.is_none(),
        };
        (self.status, self.movement, self.trend) == (other.status, other.movement, other.trend)
            && near(self.way, other.way)
            && near(self.miss, other.miss)
    }
}

fn tenths(range: std::ops::Range<i32>) -> impl Strategy<Value = f64> {
    range.prop_map(|tenths| f64::from(tenths) / 10.0)
}

fn cases(kinds: &'static [TargetKind]) -> impl Strategy<Value = Case> {
    let outcomes = prop::collection::btree_map(2019..2025_i32, tenths(-500..500), 0..6);
    (
        prop::sample::select(kinds),
        tenths(-500..500),
        tenths(0..200),
        tenths(-500..500),
        outcomes,
        2020..2029_i32,
        2019..2027_i32,
    )
        .prop_map(|(kind, target, width, start, outcomes, deadline, reference)| Case {
            kind,
            target,
            width,
            start,
            outcomes: outcomes.into_iter().collect(),
            deadline,
            reference,
        })
}

const ONE_SIDED: &[TargetKind] = &[TargetKind::AtLeast, TargetKind::AtMost];
const ALL: &[TargetKind] = &[
    TargetKind::AtLeast,
    TargetKind::AtMost,
    TargetKind::Within,
    TargetKind::Exactly,
    TargetKind::KeepBaseline,
    TargetKind::Direction,
];

/// How good a status is; none where two are not to be compared.
fn rank(status: Status) -> Option<u8> {
    match status {
        Status::Missed | Status::OffTrack => Some(0),
        Status::Lagging => Some(1),
        Status::OnTrack => Some(2),
        Status::Met => Some(3),
        Status::NoTarget | Status::NotAssessable => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_scale_changes_nothing(case in cases(ALL), factor in prop::sample::select(&[2.0, 4.0, 1024.0][..])) {
        prop_assert_eq!(case.same(), case.told(case.indicator(&|number| number * factor, false)));
    }

    #[test]
    fn another_zero_changes_nothing(case in cases(ALL), shift in -100..100_i32) {
        prop_assert_eq!(case.same(), case.told(case.indicator(&|number| number + f64::from(shift), false)));
    }

    #[test]
    fn the_mirror_says_the_same(case in cases(ALL)) {
        // Within and exactly are mirrored by their edges alone.
        prop_assert_eq!(case.same(), case.told(case.indicator(&|number| -number, true)));
    }

    #[test]
    fn a_better_latest_outcome_never_worsens(case in cases(ONE_SIDED), more in tenths(0..300)) {
        let sign = if case.kind == TargetKind::AtLeast { 1.0 } else { -1.0 };
        let mut better = case.clone();
        let last = better.outcomes.iter_mut().rfind(|(year, _)| *year <= case.deadline.min(case.reference));
        if let Some((_, number)) = last {
            *number += sign * more;
        }
        if let (Some(before), Some(after)) = (rank(case.same().status), rank(better.same().status)) {
            prop_assert!(after >= before, "{:?} {:?}", case.same(), better.same());
        }
    }

    #[test]
    fn a_later_deadline_never_turns_on_track_into_lagging(case in cases(ALL), years in 1..5_i32) {
        let later = Case { deadline: case.deadline + years, ..case.clone() };
        if case.same().status == Status::OnTrack {
            prop_assert!(matches!(later.same().status, Status::OnTrack | Status::Met), "{:?}", later.same());
        }
    }

    #[test]
    fn the_order_of_points_changes_nothing(case in cases(ALL), order in any::<prop::sample::Index>()) {
        let mut turned = case.clone();
        if !turned.outcomes.is_empty() {
            let at = order.index(turned.outcomes.len());
            turned.outcomes.rotate_left(at);
            turned.outcomes.reverse();
        }
        prop_assert_eq!(case.same(), turned.same());
    }

    #[test]
    fn the_same_goes_for_all_of_a_made_up_plan(seed in any::<u64>()) {
        let plan = Chance(seed).plan(6);
        let mut turned = plan.clone();
        for series in turned.indicators.iter_mut().flat_map(|indicator| &mut indicator.series) {
            // Of two values about one time the first counts: their order among themselves is kept.
            let mut seen: Vec<Period> = Vec::new();
            series.values.retain(|value| { let new = !seen.contains(&value.period); seen.push(value.period.clone()); new });
        }
        let whole = turned.clone();
        for series in turned.indicators.iter_mut().flat_map(|indicator| &mut indicator.series) {
            series.values.reverse();
        }
        let (whole, turned) = (Indexed::new(whole), Indexed::new(turned));
        for (a, b) in Readings::of(&whole).indicators.iter().zip(&Readings::of(&turned).indicators) {
            // Periods that are about the same days, told in two ways, are doubled too.
            let doubled = |of: &Reading<'_>| {
                of.parts.iter().chain([&of.main]).flat_map(|of| &of.left_out).any(|(_, why)| *why == LeftOut::Doubled)
            };
            if !doubled(a) {
                prop_assert_eq!(a.status(), b.status(), "{:?}", a.indicator);
                prop_assert_eq!(a.reason().is_some(), b.reason().is_some());
            }
        }
    }

    #[test]
    fn every_number_is_finite_and_every_sentence_whole(seed in any::<u64>(), huge in any::<bool>()) {
        let mut plan = Chance(seed).plan(6);
        if huge {
            // The edges of what a file can hold.
            let edges = [f64::MAX, -f64::MAX, 5e-324, 1e15, -1e15, 1e-300];
            for (at, value) in plan.indicators.iter_mut().flat_map(|i| &mut i.series).flat_map(|s| &mut s.values).enumerate() {
                value.value = value.value.map(|_| edges[at % edges.len()]);
            }
            for (at, target) in plan.indicators.iter_mut().flat_map(|indicator| &mut indicator.targets).enumerate() {
                target.value = target.value.map(|_| edges[(at + 2) % edges.len()]);
            }
        }
        let plan = Indexed::new(plan);
        let readings = Readings::of(&plan);
        for reading in &readings.indicators {
            for of in reading.parts.iter().chain(&reading.others).chain([&reading.main]) {
                prop_assert!(is_finite(of), "{of:?}");
                prop_assert_eq!(of.status == Status::NotAssessable, of.reason.is_some() && of.status != Status::NoTarget);
                prop_assert!(of.status != Status::NoTarget || of.movement.is_some() != of.reason.is_some());
            }
            for language in [Language::Sv, Language::En] {
                let said = reading.sentence(language);
                prop_assert!(said.ends_with('.') && !said.contains("  ") && !said.contains("{}"), "{said}");
                prop_assert!(!said.contains("NaN") && !said.contains("inf"), "{said}");
            }
        }
        for need in &readings.needs {
            prop_assert!(!readings.why(need, Language::Sv).is_empty() && !readings.why(need, Language::En).is_empty());
        }
    }

    #[test]
    fn nothing_is_read_from_what_is_withheld_or_from_before_a_break(seed in any::<u64>(), other in -1e6..1e6_f64) {
        let plan = Chance(seed).plan(6);
        let first = Indexed::new(plan.clone());
        let first = Readings::of(&first);
        // Whatever stands where a reading says that it left something out changes nothing.
        for (at, before) in first.indicators.iter().enumerate() {
            if !before.parts.is_empty() || !before.others.is_empty() || before.gap.is_some() {
                continue;
            }
            let mut changed = plan.clone();
            let out: Vec<&Value> = before.main.left_out.iter()
                .filter(|(_, why)| matches!(why, LeftOut::Suppressed | LeftOut::BeforeBreak))
                .map(|(value, _)| *value)
                .collect();
            for value in changed.indicators[at].series.iter_mut().flat_map(|series| &mut series.values) {
                if out.contains(&&*value) && (value.has(Flag::Suppressed) || value.value.is_some()) {
                    value.value = Some(other);
                }
            }
            let changed = Indexed::new(changed);
            let after = Reading::of(&changed, &changed.plan().indicators[at]);
            prop_assert_eq!(before.status(), after.status());
            prop_assert_eq!(before.sentence(Language::Sv), after.sentence(Language::Sv));
        }
    }
}

fn is_finite(of: &Attainment<'_>) -> bool {
    let pace = of.pace.map(|pace| [pace.per_year, pace.change]).into_iter().flatten();
    let ranges = [of.pace.and_then(|pace| pace.range), of.projection_range].into_iter().flatten();
    let numbers = [
        of.start,
        of.lack,
        of.share_of_way,
        of.share_of_time,
        of.pace_needed,
        of.projection,
        of.miss,
        of.latest_change,
        of.percent_of_target,
        Some(of.least_movement),
        of.latest.map(|latest| latest.number),
    ];
    let used = of.used.iter().map(|point| point.number);
    let all = numbers.into_iter().flatten().chain(pace).chain(used).chain(ranges.flat_map(|(low, high)| [low, high]));
    all.into_iter().all(f64::is_finite) && of.share_of_way.is_none_or(|share| share <= 1.0)
}

#[test]
fn a_projection_stops_at_the_bounds() {
    let case = Case {
        kind: TargetKind::AtLeast,
        target: 4.9,
        width: 0.0,
        start: 2.0,
        outcomes: vec![(2019, 3.0), (2020, 4.0)],
        deadline: 2029,
        reference: 2020,
    };
    let mut indicator = case.indicator(&|number| number, false);
    indicator.bounds = Some(Bounds { min: Some(1.0), max: Some(5.0), ..Bounds::default() });
    let plan = case.plan(indicator);
    let reading = Reading::of(&plan, &plan.plan().indicators[0]);
    assert_eq!(reading.main.projection, Some(5.0));
    assert_eq!(reading.status(), Status::OnTrack);
}
