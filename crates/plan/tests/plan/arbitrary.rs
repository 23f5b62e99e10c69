//! Any plan at all, made from bytes: every field, every kind, sensible or not.

use std::collections::BTreeMap;

use malbild_plan::model::{
    Abbreviation, Activity, ActivityStatus, AmberBand, Amount, Area, Assessment, AssessmentKind, AssessmentStatus,
    Baseline, BaselineKind, Bounds, Challenge, Citation, Comment, DataSource, Date, Deadline, Decision, Direction,
    Document, EconomyItem, EconomyKind, Figure, Flag, FollowUp, Forecast, Frequency, GlossaryTerm, Goal, Horizon,
    Indicator, Level, Measure, Municipality, Operator, OrganisationUnit, Per, Period, Plan, Quantity, Remark,
    ReportingPoint, Rhythm, Role, Section, Series, SeriesRole, Sex, Split, Statement, Statistic, StatisticItem,
    Strategy, Target, TargetKind, Term, Terms, Text, Trend, Unit, Validity, Value, ValueKind, Variant, YearTarget,
    days_in_month,
};

/// Makes things from bytes; when they run out, the simplest.
pub struct Maker<'b>(pub &'b [u8]);

impl Maker<'_> {
    fn byte(&mut self) -> u8 {
        match self.0 {
            [first, rest @ ..] => {
                self.0 = rest;
                *first
            }
            [] => 0,
        }
    }

    fn flip(&mut self) -> bool {
        self.byte() % 2 == 1
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::from(self.byte()) % of.len()]
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.byte() % 3 == 1).then(|| make(self))
    }

    fn some<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        let count = [0, 0, 1, 2, 3][usize::from(self.byte()) % 5];
        (0..count).map(|_| make(self)).collect()
    }

    fn words(&mut self) -> String {
        let words = [
            "",
            "a",
            "Äldreomsorg",
            "\"citat\" \\ / ",
            "rad\nrad\t",
            "\u{0}\u{1f}",
            "🧓🏽",
            "\u{202e}x",
            "</script>",
            "%20#?&",
            "  ",
            "e\u{301}",
            "\u{2028}",
            "null",
            "__proto__",
            "javascript:x",
            "1e400",
            "\u{feff}",
        ];
        let count = usize::from(self.byte()) % 4;
        (0..count).map(|_| self.one(&words)).collect()
    }

    fn id(&mut self) -> String {
        self.one(&["a", "b", "c", "SN1", "constructor", "", "å/ä", "x.y-z_0"]).to_owned()
    }

    fn text(&mut self) -> Text {
        let translations: BTreeMap<String, String> =
            self.some(|m| (m.one(&["en", "fi", "se", "__proto__", ""]).to_owned(), m.words())).into_iter().collect();
        Text { sv: self.words(), translations: translations.into_iter().collect() }
    }

    /// A number of any size that JSON can hold.
    fn number(&mut self) -> f64 {
        if self.flip() {
            return self.one(&[
                0.0,
                1.0,
                -1.0,
                64.28,
                0.1,
                1e-9,
                1e12,
                1e300,
                -5e-324,
                f64::MAX,
                9_007_199_254_740_993.0,
            ]);
        }
        let bits = (0..8).fold(0, |bits: u64, _| bits << 8 | u64::from(self.byte()));
        Some(f64::from_bits(bits)).filter(|number| number.is_finite()).unwrap_or(0.5)
    }

    fn year(&mut self) -> i32 {
        1000 + i32::from(self.byte()) * 35 + i32::from(self.byte() % 35)
    }

    pub fn date(&mut self) -> Date {
        let year = self.year();
        let month = self.flip().then(|| self.byte() % 12 + 1);
        let day = month.filter(|_| self.flip()).map(|month| self.byte() % days_in_month(year, month) + 1);
        Date { year, month, day }
    }

    pub fn period(&mut self) -> Period {
        let year = self.year();
        match self.byte() % 7 {
            0 => Period::Year(year),
            1 => Period::Quarter(year, self.byte() % 4 + 1),
            2 => Period::Tertial(year, self.byte() % 3 + 1),
            3 => Period::Month(year, self.byte() % 12 + 1),
            4 => {
                let month = self.byte() % 12 + 1;
                Period::Day(Date { year, month: Some(month), day: Some(self.byte() % days_in_month(year, month) + 1) })
            }
            5 => Period::Point(year, self.one(&["delar1", "x", "A.b-c_9", "..", "Q1"]).to_owned()),
            _ => {
                let (a, b) = (self.date(), self.date());
                if a.last_day() <= b.last_day() { Period::Interval(a, b) } else { Period::Interval(b, a) }
            }
        }
    }

    fn citation(&mut self) -> Citation {
        Citation { document: self.id(), section: self.maybe(Self::words) }
    }

    fn remark(&mut self) -> Remark {
        Remark { id: self.id(), text: self.text() }
    }

    fn variant(&mut self) -> Variant {
        Variant { text: self.text(), source: self.maybe(Self::citation) }
    }

    fn municipality(&mut self) -> Municipality {
        Municipality { code: self.maybe(Self::id), name: self.text() }
    }

    fn unit(&mut self) -> Unit {
        Unit { label: self.text(), name: self.maybe(Self::text), decimals: self.maybe(Self::byte) }
    }

    fn split(&mut self) -> Split {
        Split {
            sex: self.maybe(|m| m.one(&[Sex::Women, Sex::Men])),
            area: self.maybe(Self::id),
            unit: self.maybe(Self::id),
        }
    }

    fn direction(&mut self) -> Direction {
        self.one(&[Direction::Increase, Direction::Decrease, Direction::Keep, Direction::TowardsTarget])
    }

    fn statistic(&mut self) -> Statistic {
        use Statistic::{Difference, LowerQuartile, Mean, Median, Sum, UpperQuartile};
        self.one(&[Mean, Median, Sum, LowerQuartile, UpperQuartile, Difference])
    }

    fn amber_band(&mut self) -> AmberBand {
        AmberBand { from: self.number(), to: self.number(), label: self.maybe(Self::text) }
    }

    fn statement(&mut self) -> Statement {
        Statement {
            id: self.maybe(Self::id),
            text: self.text(),
            description: self.maybe(Self::text),
            responsible: self.some(Self::id),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn assessment(&mut self) -> Assessment {
        use AssessmentStatus::{Fulfilled, NotAssessed, NotFulfilled, PartlyFulfilled, Unknown};
        Assessment {
            kind: self.one(&[AssessmentKind::Outcome, AssessmentKind::Forecast]),
            status: self.one(&[Fulfilled, PartlyFulfilled, NotFulfilled, NotAssessed, Unknown]),
            label: self.maybe(Self::text),
            reason: self.maybe(Self::text),
            body: self.maybe(Self::text),
            date: self.maybe(Self::date),
            period: self.maybe(Self::period),
            source: self.maybe(Self::citation),
        }
    }

    fn goal(&mut self) -> Goal {
        Goal {
            id: self.id(),
            level: self.id(),
            parent: self.flip().then(|| self.id()),
            parent_inferred: self.flip(),
            name: self.text(),
            variants: self.some(Self::variant),
            description: self.maybe(Self::text),
            horizon: self.some(|m| Horizon { year: m.year(), text: m.text() }),
            responsible: self.some(Self::id),
            challenges: self.some(Self::id),
            sdg: self.some(Self::byte),
            assessments: self.some(Self::assessment),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn data_source(&mut self) -> DataSource {
        DataSource {
            name: self.text(),
            split: self.maybe(Self::split),
            kolada: self.some(Self::words),
            formula: self.maybe(Self::words),
            link: self.maybe(Self::words),
            fetched: self.maybe(Self::date),
            inferred: self.flip(),
            own_processing: self.flip(),
            note: self.maybe(Self::text),
        }
    }

    fn value(&mut self) -> Value {
        use Flag::{NonResponse, NotApplicable, Preliminary, SeriesBreak, Suppressed};
        Value {
            period: self.period(),
            value: self.flip().then(|| self.number()),
            answer: self.maybe(Self::flip),
            text: self.maybe(Self::text),
            n: self.maybe(|m| u32::from_be_bytes([m.byte(), m.byte(), m.byte(), m.byte()])),
            flags: self.some(|m| m.one(&[Preliminary, SeriesBreak, Suppressed, NotApplicable, NonResponse])),
            note: self.maybe(Self::text),
        }
    }

    fn series(&mut self) -> Series {
        Series {
            id: self.id(),
            role: self.one(&[SeriesRole::Outcome, SeriesRole::Comparison]),
            name: self.maybe(Self::text),
            split: self.maybe(Self::split),
            municipality: self.maybe(Self::municipality),
            statistic: self.maybe(Self::statistic),
            data_source: self.maybe(Self::data_source),
            values: self.some(Self::value),
            note: self.maybe(Self::text),
        }
    }

    fn baseline(&mut self) -> Baseline {
        use BaselineKind::{New, Pending, Reference};
        Baseline {
            kind: self.one(&[BaselineKind::Value, New, Reference, Pending]),
            value: self.flip().then(|| self.number()),
            answer: self.maybe(Self::flip),
            period: self.maybe(Self::period),
            statistic: self.maybe(Self::statistic),
            split: self.maybe(Self::split),
            reference: self.maybe(Self::text),
            text: self.maybe(Self::text),
            source: self.maybe(Self::citation),
        }
    }

    fn target(&mut self) -> Target {
        use TargetKind::{
            AtLeast, AtMost, ChangeBy, EverySeries, Exactly, KeepBaseline, Qualitative, Reference, Within, Yearly,
            YesNo,
        };
        let operators = [Operator::AtLeast, Operator::AtMost, Operator::Exactly];
        Target {
            kind: self.one(&[
                AtLeast,
                AtMost,
                Exactly,
                Within,
                KeepBaseline,
                ChangeBy,
                TargetKind::Direction,
                YesNo,
                Yearly,
                EverySeries,
                Reference,
                Qualitative,
            ]),
            value: self.flip().then(|| self.number()),
            min: self.maybe(Self::number),
            max: self.maybe(Self::number),
            tolerance: self.maybe(Self::number),
            per: self.maybe(|m| m.one(&[Per::Year, Per::Quarter, Per::Month, Per::Plan])),
            operator: self.maybe(|m| m.one(&operators)),
            direction: self.maybe(Self::direction),
            good: self.maybe(Self::flip),
            years: self.some(|m| YearTarget { year: m.year(), value: m.number() }),
            reference: self.maybe(Self::text),
            deadline: self.maybe(|m| Deadline {
                at: m.maybe(Self::date),
                event: m.maybe(Self::text),
                inferred: m.flip(),
            }),
            split: self.maybe(Self::split),
            text: self.maybe(Self::text),
            inferred: self.flip(),
            source: self.maybe(Self::citation),
        }
    }

    fn forecast(&mut self) -> Forecast {
        Forecast {
            period: self.period(),
            value: self.maybe(Self::number),
            answer: self.maybe(Self::flip),
            made: self.maybe(Self::date),
            body: self.maybe(Self::text),
            reason: self.maybe(Self::text),
            source: self.maybe(Self::citation),
        }
    }

    fn indicator(&mut self) -> Indicator {
        use ValueKind::{Count, Currency, Duration, Index, Number, Qualitative, Scale, Share, YesNo};
        let frequencies = [
            Frequency::Monthly,
            Frequency::Quarterly,
            Frequency::EveryTertial,
            Frequency::EveryReportingPoint,
            Frequency::Yearly,
            Frequency::EverySecondYear,
            Frequency::EveryThirdYear,
            Frequency::Irregular,
        ];
        Indicator {
            id: self.id(),
            goals: self.some(Self::id),
            name: self.text(),
            short_name: self.maybe(Self::text),
            variants: self.some(Self::variant),
            measure: self.maybe(Self::text),
            measures: self.some(|m| Measure {
                name: m.text(),
                unit: m.maybe(Self::unit),
                direction: m.maybe(Self::direction),
                definition: m.maybe(Self::text),
            }),
            definition: self.maybe(Self::text),
            kind: self.one(&[Number, Share, Count, Index, Scale, Currency, Duration, YesNo, Qualitative]),
            unit: self.maybe(Self::unit),
            bounds: self.maybe(|m| Bounds {
                min: m.maybe(Self::number),
                max: m.maybe(Self::number),
                inferred: m.flip(),
            }),
            statistic: self.maybe(Self::statistic),
            direction: self.maybe(Self::direction),
            direction_inferred: self.flip(),
            preferred_direction: self.maybe(Self::direction),
            sign_convention: self.maybe(Self::text),
            baselines: self.some(Self::baseline),
            targets: self.some(Self::target),
            frequency: self.maybe(|m| m.one(&frequencies)),
            frequency_text: self.maybe(Self::text),
            cumulative: self.flip(),
            areas: self.some(Self::id),
            shared_with: self.some(Self::text),
            responsible: self.some(Self::id),
            data_sources: self.some(Self::data_source),
            series: self.some(Self::series),
            forecasts: self.some(Self::forecast),
            assessments: self.some(Self::assessment),
            amber_band: self.maybe(Self::amber_band),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn activity(&mut self) -> Activity {
        use ActivityStatus::{Cancelled, Delayed, Done, NotStarted, Started};
        let statuses = [NotStarted, Started, Done, Delayed, Cancelled];
        Activity {
            id: self.id(),
            goals: self.some(Self::id),
            indicators: self.some(Self::id),
            name: self.text(),
            description: self.maybe(Self::text),
            joint: self.flip(),
            responsible: self.some(Self::id),
            responsible_text: self.maybe(Self::text),
            follow_ups: self.some(|m| FollowUp {
                point: m.maybe(Self::id),
                date: m.maybe(Self::date),
                rhythm: m.maybe(|m| m.one(&[Rhythm::Monthly, Rhythm::Continuous])),
                to: m.maybe(Self::text),
            }),
            follow_up_text: self.maybe(Self::text),
            deadline: self.maybe(Self::date),
            status: self.maybe(|m| m.one(&statuses)),
            comments: self.some(|m| Comment {
                period: m.maybe(Self::period),
                date: m.maybe(Self::date),
                status: m.maybe(|m| m.one(&statuses)),
                text: m.text(),
            }),
            quantity: self.maybe(|m| Quantity { at_least: m.number(), of: m.text() }),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn economy(&mut self) -> EconomyItem {
        use EconomyKind::{BudgetFrame, Cost, Income, Investment, NetCost, Priority};
        EconomyItem {
            id: self.id(),
            name: self.text(),
            kind: self.one(&[BudgetFrame, Investment, Priority, Income, Cost, NetCost]),
            unit: self.maybe(Self::unit),
            amounts: self.some(|m| Amount {
                year: m.year(),
                budget: m.maybe(Self::number),
                forecast: m.maybe(Self::number),
                outcome: m.maybe(Self::number),
            }),
            sum_of: self.some(Self::id),
            note: self.maybe(Self::text),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn decision(&mut self) -> Decision {
        Decision {
            id: self.id(),
            body: self.maybe(Self::text),
            date: self.maybe(Self::date),
            paragraph: self.maybe(Self::words),
            case_number: self.maybe(Self::words),
            kind: self.text(),
            subject: self.maybe(Self::text),
            link: self.maybe(Self::words),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn document(&mut self) -> Document {
        Document {
            id: self.id(),
            title: self.text(),
            kind: self.maybe(Self::text),
            case_number: self.maybe(Self::words),
            link: self.maybe(Self::words),
            sections: self.some(|m| Section { name: m.words(), sections: m.some(Self::words) }),
            note: self.maybe(Self::text),
            remarks: self.some(Self::remark),
        }
    }

    fn strategy(&mut self) -> Strategy {
        Strategy {
            id: self.id(),
            goals: self.some(Self::id),
            name: self.text(),
            paragraphs: self.some(Self::text),
            responsible: self.some(Self::id),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn statistic_item(&mut self) -> StatisticItem {
        StatisticItem {
            id: self.id(),
            name: self.text(),
            value: self.number(),
            unit: self.maybe(Self::unit),
            period: self.maybe(Self::period),
            approximate: self.flip(),
            text: self.maybe(Self::text),
            origin: self.maybe(Self::text),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn figure(&mut self) -> Figure {
        Figure {
            id: self.id(),
            caption: self.text(),
            lost: self.flip(),
            unit: self.maybe(Self::unit),
            series: self.some(Self::series),
            note: self.maybe(Self::text),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn validity(&mut self) -> Validity {
        Validity {
            of: self.maybe(Self::text),
            from: self.date(),
            to: self.date(),
            extended_to: self.maybe(Self::date),
            decision: self.maybe(Self::id),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    fn role(&mut self) -> Role {
        Role {
            id: self.id(),
            name: self.text(),
            abbreviation: self.maybe(Self::words),
            description: self.maybe(Self::text),
            inferred: self.flip(),
            source: self.maybe(Self::citation),
            remarks: self.some(Self::remark),
        }
    }

    /// Any plan. What makes most of a plan comes first, so that few bytes give much.
    pub fn plan(&mut self) -> Plan {
        Plan {
            goals: self.some(Self::goal),
            indicators: self.some(Self::indicator),
            activities: self.some(Self::activity),
            economy: self.some(Self::economy),
            decisions: self.some(Self::decision),
            schema: self.maybe(Self::words),
            schema_version: self.one(&["1.0", "1.1", "1.99"]).to_owned(),
            id: self.id(),
            fictional: self.flip(),
            municipality: self.municipality(),
            board: self.text(),
            title: self.text(),
            title_inferred: self.flip(),
            kind: self.maybe(Self::text),
            summary: self.maybe(Self::text),
            case_number: self.maybe(Self::words),
            validity: self.some(Self::validity),
            edition: self.maybe(Self::text),
            published: self.maybe(Self::date),
            reference_date: self.date(),
            terms: self.maybe(|m| Terms {
                indicator: m.maybe(|m| Term { one: m.text(), many: m.text() }),
                strategy: m.maybe(|m| Term { one: m.text(), many: m.text() }),
                activity: m.maybe(|m| Term { one: m.text(), many: m.text() }),
            }),
            levels: self.some(|m| Level {
                id: m.id(),
                name: m.text(),
                plural: m.maybe(Self::text),
                decided_by: m.maybe(Self::text),
            }),
            reporting_points: self.some(|m| ReportingPoint {
                id: m.id(),
                name: m.text(),
                last_month: m.maybe(Self::byte),
            }),
            areas: self.some(|m| Area { id: m.id(), name: m.text(), description: m.maybe(Self::text) }),
            units: self.some(|m| OrganisationUnit {
                id: m.id(),
                name: m.text(),
                area: m.maybe(Self::id),
                description: m.maybe(Self::text),
            }),
            documents: self.some(Self::document),
            vision: self.maybe(Self::statement),
            values: self.some(Self::statement),
            focus_areas: self.some(Self::statement),
            strategies: self.some(Self::strategy),
            assignments: self.some(Self::statement),
            commitments: self.some(Self::statement),
            proposals: self.some(Self::statement),
            process: self.some(Self::statement),
            rules: self.some(Self::statement),
            laws: self.some(Self::statement),
            assessments: self.some(Self::assessment),
            trends: self.some(|m| Trend {
                id: m.id(),
                name: m.text(),
                variants: m.some(Self::variant),
                description: m.maybe(Self::text),
                source: m.maybe(Self::citation),
                remarks: m.some(Self::remark),
            }),
            challenges: self.some(|m| Challenge {
                id: m.id(),
                trend: m.maybe(Self::id),
                text: m.text(),
                source: m.maybe(Self::citation),
                remarks: m.some(Self::remark),
            }),
            glossary: self.some(|m| GlossaryTerm {
                term: m.text(),
                definition: m.text(),
                source: m.maybe(Self::citation),
                remarks: m.some(Self::remark),
            }),
            roles: self.some(Self::role),
            abbreviations: self.some(|m| Abbreviation { short: m.words(), long: m.text(), inferred: m.flip() }),
            statistics: self.some(Self::statistic_item),
            figures: self.some(Self::figure),
            amber_band: self.maybe(Self::amber_band),
            licence: self.maybe(Self::words),
            remarks: self.some(Self::remark),
        }
    }
}
