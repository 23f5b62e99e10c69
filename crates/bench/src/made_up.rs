//! Plans as large as one likes, of words as they stand in municipal plans.

use malbild_plan::model::{
    Activity, ActivityStatus, Assessment, AssessmentKind, AssessmentStatus, Baseline, BaselineKind, Date, Deadline,
    Direction, Frequency, Goal, Indicator, Level, Period, Plan, Series, SeriesRole, Sex, Split, Target, TargetKind,
    Text, Unit, Validity, Value, ValueKind,
};

use crate::chance::Chance;

/// The id of a plan that is made up.
pub const ID: &str = "stor";

/// The year of the latest outcomes.
const LAST_YEAR: i32 = 2024;

/// The first and last parts of words that are made up, and what follows them.
const FIRST: &str = "hem äldre sjuk barn ungdoms arbets bostads närings miljö klimat trygghets familje vård omsorgs \
    personal ledar kvalitets utbildnings anhörig skol kultur fritids integrations ekonomi budget data teknik språk";
const LAST: &str = "tjänst omsorg frånvaro stöd insats boende marknad plan mål arbete verksamhet utveckling uppföljning \
    bistånd kontinuitet tid grupp samverkan rutin program utredning bedömning plats index andel kostnad bemötande \
    inflytande delaktighet självständighet möte råd besök enhet område fordon resor mat lokal nämnd";
const ENDINGS: [&str; 8] = ["", "en", "er", "ens", "erna", "s", "et", "ar"];

/// How large a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Goals on both levels together. A tenth of them, and one more, are the council's.
    pub goals: usize,
    /// Indicators, each of one goal of the board.
    pub indicators: usize,
    /// Activities, each of one goal of the board.
    pub activities: usize,
    /// Years of outcomes of each indicator, in three series: all, women and men.
    pub years: u8,
}

impl Size {
    /// So many indicators of fifteen years, and goals and activities as they go with them.
    pub fn of_indicators(indicators: usize) -> Self {
        Self { goals: indicators / 15, indicators, activities: indicators / 3, years: 15 }
    }

    /// So many things to find, the plan itself among them, as they are shared out in plans of documents. Outcomes are not
    /// searched: there are few.
    pub fn of_items(items: usize) -> Self {
        let (goals, indicators) = (items / 15, items * 13 / 30);
        Self { goals, indicators, activities: items.saturating_sub(goals + indicators + 1), years: 3 }
    }
}

/// A plan of a size: the same each time. It is nobody's, and says so.
pub fn made_up(size: Size) -> Plan {
    let level = |id: &str, name: &str| Level { id: id.to_owned(), name: name.into(), ..Level::default() };
    let year = Date::year(LAST_YEAR);
    let mut plan = Plan {
        schema_version: "1.0".to_owned(),
        id: ID.to_owned(),
        fictional: true,
        board: "Nämnden".into(),
        title: "Stor plan".into(),
        reference_date: Date { month: Some(12), day: Some(31), ..year },
        validity: vec![Validity {
            from: Date::year(LAST_YEAR - 3),
            to: Date::year(LAST_YEAR + 1),
            ..Validity::default()
        }],
        levels: vec![level("fullmaktige", "Fullmäktiges mål"), level("namnd", "Nämndens mål")],
        ..Plan::default()
    };
    plan.municipality.name = "Påhittad kommun".into();
    let mut make = Make { chance: Chance(7), size };
    plan.goals = (0..size.goals).map(|at| make.goal(at)).collect();
    plan.indicators = (0..size.indicators).map(|at| make.indicator(at)).collect();
    plan.activities = (0..size.activities).map(|at| make.activity(at)).collect();
    plan
}

struct Make {
    chance: Chance,
    size: Size,
}

impl Make {
    /// How many goals are the council's.
    fn highest(&self) -> usize {
        (self.size.goals / 10 + 1).min(self.size.goals)
    }

    /// The id of one of the board's goals; of the council's where the board has none.
    fn of_goal(&mut self) -> Vec<String> {
        let below = self.size.goals - self.highest();
        let at = if below == 0 { 0 } else { self.highest() + self.chance.below(below) };
        vec![format!("G{at}")]
    }

    fn text(&mut self, words: usize) -> Text {
        let (first, last): (Vec<&str>, Vec<&str>) =
            (FIRST.split_whitespace().collect(), LAST.split_whitespace().collect());
        let mut text = Vec::new();
        for _ in 0..words {
            let start = if self.chance.below(3) == 0 { "" } else { self.chance.one(&first) };
            text.push([start, self.chance.one(&last), self.chance.one(&ENDINGS)].concat());
        }
        Text::new(text.join(" "))
    }

    fn goal(&mut self, at: usize) -> Goal {
        let highest = self.highest();
        let is_highest = at < highest;
        Goal {
            id: format!("G{at}"),
            level: if is_highest { "fullmaktige" } else { "namnd" }.to_owned(),
            parent: (!is_highest).then(|| format!("G{}", at % highest)),
            name: self.text(10),
            description: Some(self.text(20)),
            assessments: self.assessments(60),
            ..Goal::default()
        }
    }

    fn assessments(&mut self, percent: usize) -> Vec<Assessment> {
        let statuses = [AssessmentStatus::Fulfilled, AssessmentStatus::PartlyFulfilled, AssessmentStatus::NotFulfilled];
        let assessment = Assessment {
            kind: AssessmentKind::Outcome,
            status: self.chance.one(&statuses),
            period: Some(Period::Year(LAST_YEAR)),
            ..Assessment::default()
        };
        if self.chance.often(percent) { vec![assessment] } else { Vec::new() }
    }

    fn indicator(&mut self, at: usize) -> Indicator {
        let is_up = self.chance.often(60);
        let start = 30.0 + self.chance.number(40);
        let splits = [None, Some(Sex::Women), Some(Sex::Men)];
        let series: Vec<Series> = splits.into_iter().map(|sex| self.series(sex, start)).collect();
        let first = series.first().and_then(|series| series.values.first());
        let baseline = first.map(|value| Baseline {
            kind: BaselineKind::Value,
            value: value.value,
            period: Some(value.period.clone()),
            ..Baseline::default()
        });
        Indicator {
            id: format!("K{at}"),
            goals: self.of_goal(),
            name: self.text(14),
            definition: Some(self.text(25)),
            kind: ValueKind::Share,
            unit: Some(Unit { label: "%".into(), decimals: Some(1), ..Unit::default() }),
            direction: Some(if is_up { Direction::Increase } else { Direction::Decrease }),
            frequency: Some(Frequency::Yearly),
            baselines: baseline.into_iter().collect(),
            targets: self.targets(is_up, start),
            series,
            assessments: self.assessments(20),
            ..Indicator::default()
        }
    }

    /// A target of one of the usual kinds, to be reached this year or in a later; now and then none.
    fn targets(&mut self, is_up: bool, start: f64) -> Vec<Target> {
        let limit = if is_up { TargetKind::AtLeast } else { TargetKind::AtMost };
        let target = Target {
            kind: self.chance.one(&[limit, limit, limit, TargetKind::Direction, TargetKind::Within]),
            value: Some(start + self.chance.number(20) - 10.0),
            min: Some(start - 5.0),
            max: Some(start + 5.0),
            deadline: Some(Deadline {
                at: Some(Date::year(LAST_YEAR + self.chance.one(&[0, 0, 1, 2]))),
                ..Deadline::default()
            }),
            ..Target::default()
        };
        if self.chance.often(90) { vec![target] } else { Vec::new() }
    }

    fn series(&mut self, sex: Option<Sex>, start: f64) -> Series {
        let id = sex.map_or("alla", |sex| if sex == Sex::Women { "kvinnor" } else { "man" });
        let mut now = start;
        let mut value = |year| {
            now = (now + self.chance.number(41) / 10.0 - 2.0).clamp(0.0, 100.0);
            // To one decimal, as the unit says.
            Value { period: Period::Year(year), value: Some((now * 10.0).round() / 10.0), ..Value::default() }
        };
        let values = (1..=i32::from(self.size.years)).rev().map(|ago| value(LAST_YEAR + 1 - ago)).collect();
        let split = sex.map(|sex| Split { sex: Some(sex), ..Split::default() });
        Series { id: id.to_owned(), role: SeriesRole::Outcome, split, values, ..Series::default() }
    }

    fn activity(&mut self, at: usize) -> Activity {
        let statuses = [
            ActivityStatus::NotStarted,
            ActivityStatus::Started,
            ActivityStatus::Started,
            ActivityStatus::Done,
            ActivityStatus::Delayed,
        ];
        Activity {
            id: format!("A{at}"),
            goals: self.of_goal(),
            name: self.text(12),
            description: Some(self.text(25)),
            responsible_text: Some("Enhetschef".into()),
            deadline: Some(Date::year(LAST_YEAR + self.chance.one(&[0, 1]))),
            status: Some(self.chance.one(&statuses)),
            ..Activity::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use malbild_plan::Indexed;
    use malbild_plan::reading::{Reading, Readings, Status};

    use super::*;

    #[test]
    fn plans_are_of_their_size_and_the_same_each_time() {
        let size = Size::of_indicators(60);
        let plan = made_up(size);
        assert_eq!((plan.goals.len(), plan.indicators.len(), plan.activities.len()), (4, 60, 20));
        assert!(plan.indicators.iter().all(|i| i.series.len() == 3 && i.series.iter().all(|s| s.values.len() == 15)));
        assert_eq!(plan, made_up(size));
        assert_eq!(Size::of_items(3000), Size { goals: 200, indicators: 1300, activities: 1499, years: 3 });
    }

    #[test]
    fn indicators_stand_in_many_ways() {
        let plan = Indexed::new(made_up(Size::of_indicators(300)));
        let readings = Readings::of(&plan);
        let mut statuses: Vec<Status> = readings.indicators.iter().map(Reading::status).collect();
        statuses.dedup();
        statuses.sort_unstable_by_key(|status| *status as usize);
        statuses.dedup();
        assert!(statuses.len() >= 5, "{statuses:?}");
    }
}
