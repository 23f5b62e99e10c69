//! Indicators and goals in an order, under headings.

use crate::filter::{Verdict, trend, verdict};
use crate::model::{AssessmentKind, AssessmentStatus, Goal, Indicator, Level};
use crate::reading::{Movement, Readings, Status};
use crate::{Language, swedish_initial, swedish_order};

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As in the plan.
    #[default]
    Plan,
    /// From A to Ö.
    Name,
    /// By how they stand, most in need first.
    Status,
    /// By which way they go, most in need first. Goals have no trend of their own: they stand as in the plan.
    Trend,
}

impl Order {
    /// All of them, in the order they are told.
    pub const ALL: &[Self] = &[Self::Plan, Self::Name, Self::Status, Self::Trend];

    /// Its name in an address; empty for the usual.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "",
            Self::Name => "namn",
            Self::Status => "status",
            Self::Trend => "trend",
        }
    }

    /// The order with a name; the usual where there is none.
    pub fn of_name(name: &str) -> Self {
        Self::ALL.iter().copied().find(|order| order.name() == name).unwrap_or_default()
    }
}

/// What things of a list stand under.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Under<'p> {
    /// Nothing.
    Nothing,
    /// The letter that their names begin with; none for digits and signs.
    Letter(Option<char>),
    /// How they stand.
    Status(Status),
    /// Which way they go; none where that cannot be said.
    Trend(Option<Movement>),
    /// The level of goals; none where the plan does not tell it.
    Level(Option<&'p Level>),
    /// What has been decided of them.
    Verdict(Option<Verdict>),
}

/// Some things of a list, never none, by their places in the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<'p> {
    /// What they stand under.
    pub under: Under<'p>,
    /// Their places.
    pub places: Vec<usize>,
}

/// From what is most in need to what is well; what stands on no scale comes after it.
const STATUSES: [Status; 7] = [
    Status::Missed,
    Status::OffTrack,
    Status::Lagging,
    Status::OnTrack,
    Status::Met,
    Status::NoTarget,
    Status::NotAssessable,
];

const TRENDS: [Option<Movement>; 4] = [Some(Movement::Worse), Some(Movement::Unchanged), Some(Movement::Better), None];

/// What can have been decided of a goal, most in need first: what has been found before what is expected.
pub const VERDICTS: [Option<Verdict>; 11] = [
    Some((AssessmentStatus::NotFulfilled, AssessmentKind::Outcome)),
    Some((AssessmentStatus::NotFulfilled, AssessmentKind::Forecast)),
    Some((AssessmentStatus::PartlyFulfilled, AssessmentKind::Outcome)),
    Some((AssessmentStatus::PartlyFulfilled, AssessmentKind::Forecast)),
    Some((AssessmentStatus::Fulfilled, AssessmentKind::Outcome)),
    Some((AssessmentStatus::Fulfilled, AssessmentKind::Forecast)),
    Some((AssessmentStatus::NotAssessed, AssessmentKind::Outcome)),
    Some((AssessmentStatus::NotAssessed, AssessmentKind::Forecast)),
    Some((AssessmentStatus::Unknown, AssessmentKind::Outcome)),
    Some((AssessmentStatus::Unknown, AssessmentKind::Forecast)),
    None,
];

/// Indicators in an order, by their places in the plan; places that it does not have are left out.
pub fn indicator_parts(
    places: &[usize],
    order: Order,
    readings: &Readings<'_>,
    language: Language,
) -> Vec<Part<'static>> {
    let status = |at: &usize| readings.indicators.get(*at).map(crate::reading::Reading::status);
    let known: Vec<usize> = places.iter().copied().filter(|at| status(at).is_some()).collect();
    match order {
        Order::Plan => part(Under::Nothing, known).into_iter().collect(),
        Order::Name => by_letter(&known, &|at| {
            readings.indicators.get(at).map_or("", |of| Indicator::label(of.indicator).get(language.code()))
        }),
        Order::Status => parts(STATUSES.map(Under::Status), &known, &|at, under| {
            status(&at).is_some_and(|status| *under == Under::Status(status))
        }),
        Order::Trend => {
            parts(TRENDS.map(Under::Trend), &known, &|at, under| *under == Under::Trend(trend(at, readings)))
        }
    }
}

/// Goals in an order, by their places in the plan. As in the plan they stand by level, those of one goal above together.
/// Places that it does not have are left out.
pub fn goal_parts<'p>(places: &[usize], order: Order, readings: &Readings<'p>, language: Language) -> Vec<Part<'p>> {
    let plan = readings.plan();
    let goals = &plan.plan().goals;
    let known: Vec<usize> = places.iter().copied().filter(|at| *at < goals.len()).collect();
    match order {
        Order::Plan | Order::Trend => {
            let in_order = plan.goals_in_order();
            let places =
                in_order.into_iter().filter_map(|goal| goals.iter().position(|other| std::ptr::eq(goal, other)));
            let known: Vec<usize> = places.filter(|at| known.contains(at)).collect();
            let levels = &plan.plan().levels;
            let mut unders: Vec<Under<'p>> = levels.iter().map(|level| Under::Level(Some(level))).collect();
            unders.push(Under::Level(None));
            let level = |goal: &Goal| plan.level(goal).map(|(_, level)| level);
            parts(unders, &known, &|at, under| goals.get(at).is_some_and(|goal| *under == Under::Level(level(goal))))
        }
        Order::Name => by_letter(&known, &|at| goals.get(at).map_or("", |goal| goal.name.get(language.code()))),
        Order::Status => parts(VERDICTS.map(Under::Verdict), &known, &|at, under| {
            goals.get(at).is_some_and(|goal| *under == Under::Verdict(verdict(goal, readings)))
        }),
    }
}

fn part(under: Under<'_>, places: Vec<usize>) -> Option<Part<'_>> {
    (!places.is_empty()).then_some(Part { under, places })
}

/// What stands under each of some headings; those that nothing stands under are left out.
fn parts<'p>(
    unders: impl IntoIterator<Item = Under<'p>>,
    places: &[usize],
    stands: &dyn Fn(usize, &Under<'p>) -> bool,
) -> Vec<Part<'p>> {
    let mut all = Vec::new();
    for under in unders {
        let below = places.iter().copied().filter(|at| stands(*at, &under)).collect();
        all.extend(part(under, below));
    }
    all
}

/// Things in the order of their names, under the letters that those begin with.
fn by_letter<'n>(places: &[usize], name: &dyn Fn(usize) -> &'n str) -> Vec<Part<'static>> {
    let names: Vec<&str> = places.iter().map(|at| name(*at)).collect();
    let mut all: Vec<Part<'static>> = Vec::new();
    for at in swedish_order(&names) {
        let (Some(place), Some(name)) = (places.get(at), names.get(at)) else { continue };
        let under = Under::Letter(swedish_initial(name));
        match all.last_mut().filter(|part| part.under == under) {
            Some(part) => part.places.push(*place),
            None => all.push(Part { under, places: vec![*place] }),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Indexed;

    const PLAN: &str = r#"{
        "schemaVersion": "1.0", "id": "by-2024", "title": "Verksamhetsplan 2024",
        "municipality": { "name": "By kommun" }, "board": "Socialnämnden", "referenceDate": "2024-12-31",
        "validity": [{ "from": "2022", "to": "2024" }],
        "levels": [{ "id": "kf", "name": "kommunmål" }, { "id": "n", "name": "nämndmål" }],
        "goals": [
            { "id": "N2", "level": "n", "parent": "K2", "name": "Ökad trygghet", "assessments":
              [{ "status": "fulfilled", "kind": "forecast", "date": "2024-08-31" }] },
            { "id": "K1", "level": "kf", "name": "Årlig uppföljning" },
            { "id": "K2", "level": "kf", "name": "65 år och äldre", "assessments":
              [{ "status": "fulfilled", "kind": "outcome", "date": "2024-12-31" }] },
            { "id": "N1", "level": "n", "parent": "K1", "name": "Bättre stöd", "assessments":
              [{ "status": "notFulfilled", "kind": "outcome", "date": "2024-12-31" }] },
            { "id": "N3", "level": "okänd", "name": "Avlösning" }
        ],
        "indicators": [
            { "id": "I1", "kind": "count", "name": "Ö", "direction": "increase",
              "targets": [{ "kind": "atLeast", "value": 10, "deadline": { "at": "2024" } }],
              "series": [{ "id": "alla", "role": "outcome", "values": [{ "period": "2023", "value": 8 }, { "period": "2024", "value": 12 }] }] },
            { "id": "I2", "kind": "count", "name": "Andel", "direction": "increase",
              "targets": [{ "kind": "atLeast", "value": 10, "deadline": { "at": "2024" } }],
              "series": [{ "id": "alla", "role": "outcome", "values": [{ "period": "2023", "value": 8 }, { "period": "2024", "value": 4 }] }] },
            { "id": "I3", "kind": "count", "name": "antal" },
            { "id": "I4", "kind": "count", "name": "9 av 10" }
        ]
    }"#;

    fn told(parts: &[Part<'_>], ids: &[&str]) -> Vec<String> {
        let name = |under: &Under<'_>| match under {
            Under::Nothing => String::new(),
            Under::Letter(letter) => letter.map_or("#".to_owned(), String::from),
            Under::Status(status) => status.code().to_owned(),
            Under::Trend(trend) => trend.map_or("-", Movement::code).to_owned(),
            Under::Level(level) => level.map_or("-", |level| level.id.as_str()).to_owned(),
            Under::Verdict(verdict) => crate::filter::verdict_code(*verdict).to_owned(),
        };
        let part = |part: &Part<'_>| {
            let ids: Vec<&str> = part.places.iter().map(|at| ids[*at]).collect();
            format!("{}: {}", name(&part.under), ids.join(" "))
        };
        parts.iter().map(part).collect()
    }

    #[test]
    fn indicators_in_each_order() {
        let plan = Indexed::new(crate::read(PLAN.as_bytes()).plan.expect("a plan"));
        let readings = Readings::of(&plan);
        for (order, places, expected) in [
            (Order::Plan, &[0, 1, 2, 3][..], &[": I1 I2 I3 I4"][..]),
            (Order::Plan, &[3, 1], &[": I4 I2"]),
            (Order::Plan, &[], &[]),
            (Order::Name, &[0, 1, 2, 3], &["#: I4", "A: I2 I3", "Ö: I1"]),
            (Order::Status, &[0, 1, 2, 3], &["missed: I2", "met: I1", "not-assessable: I3 I4"]),
            (Order::Status, &[0, 99], &["met: I1"]),
            (Order::Trend, &[0, 1, 2, 3], &["worse: I2", "better: I1", "-: I3 I4"]),
        ] {
            let parts = indicator_parts(places, order, &readings, Language::Sv);
            assert_eq!(told(&parts, &["I1", "I2", "I3", "I4"]), expected, "{order:?} {places:?}");
        }
    }

    #[test]
    fn goals_in_each_order() {
        let plan = Indexed::new(crate::read(PLAN.as_bytes()).plan.expect("a plan"));
        let readings = Readings::of(&plan);
        for (order, places, expected) in [
            (Order::Plan, &[0, 1, 2, 3, 4][..], &["kf: K1 K2", "n: N1 N2", "-: N3"][..]),
            (Order::Plan, &[0, 3], &["n: N1 N2"]),
            (Order::Trend, &[4], &["-: N3"]),
            (Order::Name, &[0, 1, 2, 3, 4], &["#: K2", "A: N3", "B: N1", "Å: K1", "Ö: N2"]),
            (
                Order::Status,
                &[0, 1, 2, 3, 4],
                &["not-fulfilled: N1", "fulfilled: K2", "expected-fulfilled: N2", "none: K1 N3"],
            ),
            (Order::Status, &[9], &[]),
        ] {
            let parts = goal_parts(places, order, &readings, Language::Sv);
            assert_eq!(told(&parts, &["N2", "K1", "K2", "N1", "N3"]), expected, "{order:?} {places:?}");
        }
    }

    #[test]
    fn nothing_is_forgotten() {
        for status in Status::ALL {
            assert_eq!(STATUSES.iter().filter(|of| *of == status).count(), 1, "{status:?}");
        }
        for trend in Movement::ALL {
            assert_eq!(TRENDS.iter().filter(|of| **of == Some(*trend)).count(), 1, "{trend:?}");
        }
        let mut codes: Vec<&str> = VERDICTS.iter().map(|verdict| crate::filter::verdict_code(*verdict)).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), VERDICTS.len(), "each verdict has a code of its own");
        for order in Order::ALL {
            assert_eq!(Order::of_name(order.name()), *order);
        }
        assert_eq!(Order::of_name("karta"), Order::Plan);
    }
}
