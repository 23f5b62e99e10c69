//! Plans made up from a number: every kind of target, series and flag, with round values, so that edges are met exactly.

use malbild_plan::model::{
    AmberBand, Assessment, AssessmentKind, AssessmentStatus, Baseline, BaselineKind, Bounds, Date, Deadline, Direction,
    Flag, Frequency, Indicator, Operator, Per, Period, Plan, ReportingPoint, Series, SeriesRole, Sex, Split, Target,
    TargetKind, Text, Unit, Validity, Value, ValueKind, YearTarget,
};

/// Numbers that follow from a first one: splitmix64, by Sebastiano Vigna (public domain).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to `below`.
    pub fn below(&mut self, below: u32) -> u32 {
        u32::try_from(self.next() % u64::from(below)).unwrap_or(0)
    }

    /// True so many times of a hundred.
    pub fn often(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        let at = self.below(u32::try_from(of.len()).unwrap_or(1));
        of[usize::try_from(at).unwrap_or(0)].clone()
    }

    fn maybe<T>(&mut self, percent: u32, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.often(percent).then(|| make(self))
    }

    /// A round number near others, now and then an odd one.
    fn number(&mut self) -> f64 {
        let whole = f64::from(self.below(61)) - 10.0;
        match self.below(40) {
            0 => whole / 3.0,
            1 => whole * 1e13,
            2 => 0.0,
            3..=15 => whole / 10.0 + 20.0,
            _ => whole,
        }
    }

    fn year(&mut self) -> i32 {
        2018 + i32::try_from(self.below(9)).unwrap_or(0)
    }

    fn date(&mut self) -> Date {
        let month = self.maybe(40, |c| u8::try_from(c.below(12) + 1).unwrap_or(1));
        let day = month.and_then(|_| self.maybe(50, |c| u8::try_from(c.below(28) + 1).unwrap_or(1)));
        Date { year: self.year(), month, day }
    }

    fn period(&mut self, grain: u32) -> Period {
        let year = self.year();
        let part = |c: &mut Self, most: u32| u8::try_from(c.below(most) + 1).unwrap_or(1);
        match grain {
            0..=4 => Period::Year(year),
            5 => Period::Quarter(year, part(self, 4)),
            6 => Period::Tertial(year, part(self, 3)),
            7 => Period::Month(year, part(self, 12)),
            8 => Period::Point(year, self.one(&["delar1", "delar2", "helar", "okand"]).to_owned()),
            9 => {
                let last = part(self, 12);
                let first = part(self, u32::from(last));
                let of = |month| Date { year, month: Some(month), day: None };
                Period::Interval(of(if self.often(60) { 1 } else { first }), of(last))
            }
            _ => Period::Day(Date { year, month: Some(part(self, 12)), day: Some(part(self, 28)) }),
        }
    }

    fn split(&mut self) -> Split {
        match self.below(3) {
            0 => Split { sex: Some(Sex::Women), ..Split::default() },
            1 => Split { sex: Some(Sex::Men), ..Split::default() },
            _ => Split { area: Some("omsorg".to_owned()), ..Split::default() },
        }
    }

    fn series(&mut self, at: usize, kind: ValueKind, split: Option<Split>) -> Series {
        let grain = self.below(11);
        let values = (0..self.below(9)).map(|_| self.value(grain, kind)).collect();
        let role = if self.often(92) { SeriesRole::Outcome } else { SeriesRole::Comparison };
        Series { id: format!("s{at}"), role, split, values, ..Series::default() }
    }

    fn value(&mut self, grain: u32, kind: ValueKind) -> Value {
        let grain = if self.often(93) { grain } else { self.below(11) };
        let mut flags = Vec::new();
        for (flag, percent) in [
            (Flag::Preliminary, 10),
            (Flag::SeriesBreak, 4),
            (Flag::Suppressed, 4),
            (Flag::NonResponse, 3),
            (Flag::NotApplicable, 2),
        ] {
            if self.often(percent) {
                flags.push(flag);
            }
        }
        let yes_no = kind == ValueKind::YesNo;
        Value {
            period: self.period(grain),
            value: (!yes_no).then(|| self.maybe(95, Self::number)).flatten(),
            answer: yes_no.then(|| self.maybe(95, |c| c.often(60))).flatten(),
            flags,
            ..Value::default()
        }
    }

    fn target(&mut self, kind: ValueKind) -> Target {
        use TargetKind::{
            AtLeast, AtMost, ChangeBy, Direction, EverySeries, Exactly, KeepBaseline, Qualitative, Reference, Within,
            Yearly, YesNo,
        };
        let numeric = [
            AtLeast,
            AtLeast,
            AtLeast,
            AtMost,
            AtMost,
            AtMost,
            Exactly,
            Exactly,
            Within,
            Within,
            KeepBaseline,
            ChangeBy,
            ChangeBy,
            Direction,
            Yearly,
            EverySeries,
            Reference,
            Qualitative,
            YesNo,
        ];
        let of = if kind == ValueKind::YesNo && self.often(90) { YesNo } else { self.one(&numeric) };
        let years = if of == Yearly { self.below(4) } else { 0 };
        let years = (0..years).map(|_| YearTarget { year: self.year(), value: self.number() }).collect();
        let change = |c: &mut Self| f64::from(c.below(9)) - 4.0;
        Target {
            kind: of,
            value: self.maybe(97, |c| if of == ChangeBy { change(c) } else { c.number() }),
            min: self.maybe(97, Self::number),
            max: self.maybe(97, Self::number),
            tolerance: self.maybe(50, |c| f64::from(c.below(4))),
            per: self.maybe(95, |c| c.one(&[Per::Year, Per::Year, Per::Quarter, Per::Month, Per::Plan])),
            operator: self.maybe(80, |c| c.one(&[Operator::AtLeast, Operator::AtMost, Operator::Exactly])),
            direction: self.maybe(60, Self::direction),
            good: self.maybe(95, |c| c.often(50)),
            years,
            deadline: self.maybe(80, |c| Deadline { at: c.maybe(92, Self::date), ..Deadline::default() }),
            split: self.maybe(12, Self::split),
            ..Target::default()
        }
    }

    fn direction(&mut self) -> Direction {
        self.one(&[
            Direction::Increase,
            Direction::Increase,
            Direction::Decrease,
            Direction::Keep,
            Direction::TowardsTarget,
        ])
    }

    fn baseline(&mut self, kind: ValueKind, split: Option<Split>) -> Baseline {
        let of = if self.often(88) { BaselineKind::Value } else { BaselineKind::New };
        let grain = self.below(11);
        let yes_no = kind == ValueKind::YesNo;
        Baseline {
            kind: of,
            value: (!yes_no && of == BaselineKind::Value).then(|| self.number()),
            answer: (yes_no && of == BaselineKind::Value).then(|| self.often(50)),
            period: self.maybe(85, |c| c.period(grain)),
            split,
            ..Baseline::default()
        }
    }

    fn assessment(&mut self) -> Assessment {
        Assessment {
            kind: self.one(&[AssessmentKind::Outcome, AssessmentKind::Forecast]),
            status: self.one(&[
                AssessmentStatus::Fulfilled,
                AssessmentStatus::PartlyFulfilled,
                AssessmentStatus::NotFulfilled,
                AssessmentStatus::NotAssessed,
                AssessmentStatus::Unknown,
            ]),
            period: self.maybe(80, |c| c.period(8)),
            date: self.maybe(70, Self::date),
            ..Assessment::default()
        }
    }

    fn indicator(&mut self, at: usize) -> Indicator {
        let kind = self.one(&[
            ValueKind::Number,
            ValueKind::Number,
            ValueKind::Share,
            ValueKind::Share,
            ValueKind::Count,
            ValueKind::Index,
            ValueKind::Scale,
            ValueKind::YesNo,
            ValueKind::Qualitative,
        ]);
        let mut splits = vec![None];
        for _ in 0..self.below(3) {
            let split = self.split();
            splits.push(Some(split));
        }
        let mut series = Vec::new();
        for split in &splits {
            if self.often(85) {
                series.push(self.series(series.len(), kind, split.clone()));
            }
        }
        let baselines = splits.iter().filter_map(|split| self.maybe(70, |c| c.baseline(kind, split.clone()))).collect();
        let unit =
            |c: &mut Self| Unit { label: "%".into(), decimals: c.maybe(60, |c| c.one(&[0, 1, 2])), ..Unit::default() };
        let frequencies = [
            Frequency::Monthly,
            Frequency::Quarterly,
            Frequency::EveryTertial,
            Frequency::EveryReportingPoint,
            Frequency::Yearly,
            Frequency::Yearly,
            Frequency::EverySecondYear,
            Frequency::EveryThirdYear,
            Frequency::Irregular,
        ];
        Indicator {
            id: format!("i{at}"),
            name: Text::new("Nöjda"),
            kind,
            unit: self.maybe(80, unit),
            bounds: self.maybe(15, |c| Bounds {
                min: c.maybe(70, |_| -10.0),
                max: c.maybe(70, |_| 50.0),
                ..Bounds::default()
            }),
            direction: self.maybe(75, Self::direction),
            frequency: self.maybe(60, |c| c.one(&frequencies)),
            cumulative: self.often(15),
            baselines,
            targets: (0..self.one(&[0, 1, 1, 1, 1, 2, 3])).map(|_| self.target(kind)).collect(),
            series,
            assessments: (0..self.below(4)).map(|_| self.assessment()).collect(),
            amber_band: self.maybe(20, |_| AmberBand { from: 80.0, to: 99.0, ..AmberBand::default() }),
            ..Indicator::default()
        }
    }

    /// A plan with so many indicators.
    pub fn plan(&mut self, indicators: usize) -> Plan {
        let point = |id: &str, last_month| ReportingPoint { id: id.to_owned(), name: Text::new(id), last_month };
        let last_months = if self.often(80) { [Some(4), Some(8), Some(12)] } else { [None, Some(9), None] };
        let points = ["delar1", "delar2", "helar"].into_iter().zip(last_months);
        let validity = Validity {
            from: Date::year(self.year()),
            to: Date::year(2024 + i32::try_from(self.below(4)).unwrap_or(0)),
            extended_to: self.maybe(20, |_| Date::year(2028)),
            ..Validity::default()
        };
        Plan {
            schema_version: "1.0".to_owned(),
            id: "by".to_owned(),
            title: Text::new("Plan"),
            board: Text::new("Socialnämnden"),
            reference_date: self.date(),
            validity: self.maybe(75, |_| validity).into_iter().collect(),
            reporting_points: points.map(|(id, last_month)| point(id, last_month)).collect(),
            amber_band: self.maybe(30, |_| AmberBand { from: 91.0, to: 99.0, ..AmberBand::default() }),
            indicators: (0..indicators).map(|at| self.indicator(at)).collect(),
            ..Plan::default()
        }
    }
}
