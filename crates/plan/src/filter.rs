//! Choosing among indicators, activities and goals by what they have in common.

use crate::Indexed;
use crate::model::{Activity, ActivityStatus, AssessmentKind, AssessmentStatus, Goal, Indicator};
use crate::reading::{Attention, Item, Movement, Readings};

/// What things are chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Words that they hold, as someone types them. [`crate::search::Texts`] knows which do.
    Text,
    /// How they stand: a code of [`crate::reading::Status`]; of an activity its status, of a goal its decided assessment.
    Status,
    /// Which way the outcomes go: a code of [`Movement`].
    Trend,
    /// The id of an area of operation.
    Area,
    /// The id of a role.
    Responsible,
    /// The id of a reporting point at which activities are followed up.
    Point,
    /// Where values come from: `kolada` or `annan`.
    Source,
    /// Why something needs attention: a code of [`Attention`].
    Need,
    /// Whether there is a target value: `ja` or `nej`.
    Target,
    /// The series that a chart shows, by their ids with commas between. Nothing is kept or not by it.
    Series,
    /// How two plans differ: a code of [`crate::diff::Change`].
    Change,
    /// In what two plans differ: a code of [`crate::diff::ItemKind`].
    Item,
}

impl Key {
    /// All of them, in the order they are told.
    pub const ALL: &[Self] = &[
        Self::Text,
        Self::Status,
        Self::Trend,
        Self::Need,
        Self::Area,
        Self::Responsible,
        Self::Point,
        Self::Source,
        Self::Target,
        Self::Series,
        Self::Change,
        Self::Item,
    ];

    /// Its name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Status => "status",
            Self::Trend => "trend",
            Self::Area => "omrade",
            Self::Responsible => "ansvarig",
            Self::Point => "tillfalle",
            Self::Source => "kalla",
            Self::Need => "behov",
            Self::Target => "malvarde",
            Self::Series => "serier",
            Self::Change => "andring",
            Self::Item => "slag",
        }
    }

    /// The key with a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }
}

/// What is chosen: at most one value a key, in the order of [`Key::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(Vec<(Key, String)>);

impl Filter {
    /// Everything.
    pub const NONE: Self = Self(Vec::new());

    /// The value chosen for a key.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == key).map(|(_, value)| value.as_str())
    }

    /// With a value for a key, or without one; an empty value is none.
    #[must_use]
    pub fn with(&self, key: Key, value: Option<&str>) -> Self {
        let mut chosen = Vec::new();
        for of in Key::ALL {
            let value = if *of == key { value } else { self.get(*of) };
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                chosen.push((*of, value.to_owned()));
            }
        }
        Self(chosen)
    }

    /// Whether everything is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is chosen.
    pub fn chosen(&self) -> &[(Key, String)] {
        &self.0
    }

    /// Whether an indicator, by its place in the plan, has everything that is chosen. What is asked of other things only is
    /// no demand on it, nor are words: see [`Key::Text`].
    pub fn keeps_indicator(&self, at: usize, readings: &Readings<'_>) -> bool {
        let Some(reading) = readings.indicators.get(at) else { return false };
        self.0.iter().all(|(key, value)| match key {
            Key::Status => reading.status().code() == value,
            Key::Trend => trend(at, readings).is_some_and(|trend| trend.code() == value),
            Key::Area => reading.indicator.areas.contains(value),
            Key::Responsible => is_responsible(reading.indicator, readings.plan(), value),
            Key::Source => source(reading.indicator) == value,
            Key::Need => needs(value, readings, |item| matches!(item, Item::Indicator(of) if of == at)),
            Key::Target => has_target(at, readings) == value,
            Key::Text | Key::Point | Key::Series | Key::Change | Key::Item => true,
        })
    }

    /// Whether an activity has everything that is chosen but words.
    pub fn keeps_activity(&self, activity: &Activity, readings: &Readings<'_>) -> bool {
        self.0.iter().all(|(key, value)| match key {
            Key::Status => activity_code(activity.status) == value,
            Key::Responsible => activity.responsible.contains(value),
            Key::Point => activity.follow_ups.iter().any(|follow_up| follow_up.point.as_ref() == Some(value)),
            Key::Need => {
                needs(value, readings, |item| matches!(item, Item::Activity(of) if std::ptr::eq(of, activity)))
            }
            Key::Text | Key::Trend | Key::Area | Key::Source | Key::Target | Key::Series | Key::Change | Key::Item => {
                true
            }
        })
    }

    /// Whether a goal has everything that is chosen but words. It belongs to the areas of its indicators and of those of
    /// the goals below it.
    pub fn keeps_goal(&self, goal: &Goal, readings: &Readings<'_>) -> bool {
        self.0.iter().all(|(key, value)| match key {
            Key::Status => verdict_code(verdict(goal, readings)) == value,
            Key::Area => {
                readings.plan().indicators_within(goal).iter().any(|indicator| indicator.areas.contains(value))
            }
            Key::Responsible => goal.responsible.contains(value),
            Key::Need => needs(value, readings, |item| matches!(item, Item::Goal(of) if of.id == goal.id)),
            Key::Text | Key::Trend | Key::Point | Key::Source | Key::Target | Key::Series | Key::Change | Key::Item => {
                true
            }
        })
    }
}

/// Which way an indicator's outcomes go; none where that cannot be said.
pub fn trend(at: usize, readings: &Readings<'_>) -> Option<Movement> {
    let reading = readings.indicators.get(at)?;
    reading.main.trend.or(reading.main.movement)
}

/// The code of an activity's status.
pub fn activity_code(status: Option<ActivityStatus>) -> &'static str {
    match status {
        Some(ActivityStatus::Done) => "done",
        Some(ActivityStatus::Started) => "started",
        Some(ActivityStatus::NotStarted) => "not-started",
        Some(ActivityStatus::Delayed) => "delayed",
        Some(ActivityStatus::Cancelled) => "cancelled",
        None => "none",
    }
}

/// What has been decided of a goal, and whether that is a finding or a forecast.
pub type Verdict = (AssessmentStatus, AssessmentKind);

/// The latest that has been decided of a goal.
pub fn verdict(goal: &Goal, readings: &Readings<'_>) -> Option<Verdict> {
    readings.decided_of(goal).map(|decided| (decided.status, decided.kind))
}

/// The code of what has been decided of a goal. What is expected has another than what has been found.
pub fn verdict_code(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some((AssessmentStatus::Fulfilled, AssessmentKind::Outcome)) => "fulfilled",
        Some((AssessmentStatus::PartlyFulfilled, AssessmentKind::Outcome)) => "partly-fulfilled",
        Some((AssessmentStatus::NotFulfilled, AssessmentKind::Outcome)) => "not-fulfilled",
        Some((AssessmentStatus::Unknown, AssessmentKind::Outcome)) => "unknown",
        Some((AssessmentStatus::NotAssessed, AssessmentKind::Outcome)) => "not-assessed",
        Some((AssessmentStatus::Fulfilled, AssessmentKind::Forecast)) => "expected-fulfilled",
        Some((AssessmentStatus::PartlyFulfilled, AssessmentKind::Forecast)) => "expected-partly-fulfilled",
        Some((AssessmentStatus::NotFulfilled, AssessmentKind::Forecast)) => "expected-not-fulfilled",
        Some((AssessmentStatus::Unknown, AssessmentKind::Forecast)) => "expected-unknown",
        Some((AssessmentStatus::NotAssessed, AssessmentKind::Forecast)) => "expected-not-assessed",
        None => "none",
    }
}

/// The reason with a code.
pub fn need_of(code: &str) -> Option<Attention> {
    Attention::ALL.iter().copied().find(|need| need.code() == code)
}

fn needs(code: &str, readings: &Readings<'_>, is_it: impl Fn(Item<'_>) -> bool) -> bool {
    need_of(code).is_some_and(|why| readings.needs_of(why).iter().any(|need| is_it(need.what)))
}

/// Whoever is responsible for an indicator, or for a goal it follows.
fn is_responsible(indicator: &Indicator, plan: &Indexed, role: &String) -> bool {
    let of_goal = |id: &String| plan.goal(id).is_some_and(|goal| goal.responsible.contains(role));
    indicator.responsible.contains(role) || (indicator.responsible.is_empty() && indicator.goals.iter().any(of_goal))
}

/// Where an indicator's values come from.
pub fn source(indicator: &Indicator) -> &'static str {
    if indicator.data_sources.iter().any(|source| !source.kolada.is_empty()) { "kolada" } else { "annan" }
}

/// Whether an indicator has a target value.
pub fn has_target(at: usize, readings: &Readings<'_>) -> &'static str {
    if readings.indicators.get(at).is_some_and(|reading| !reading.lacks_target()) { "ja" } else { "nej" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for key in Key::ALL {
            assert_eq!(Key::of_name(key.name()), Some(*key));
        }
        assert_eq!(Key::of_name("plan"), None);
    }

    /// What has been found is not what is expected, and what has not been judged not what nobody has looked at.
    #[test]
    fn goals_are_kept_by_what_was_decided_of_them() {
        let goal = |id: &str, rest: &str| format!(r#"{{ "id": "{id}", "level": "n", "name": "{id}"{rest} }}"#);
        let decided = |status: &str, kind: &str| {
            format!(r#", "assessments": [{{ "status": "{status}", "kind": "{kind}", "date": "2024-12-31" }}]"#)
        };
        let goals = [
            goal("found", &decided("fulfilled", "outcome")),
            goal("expected", &decided("fulfilled", "forecast")),
            goal("judged", &decided("notAssessed", "outcome")),
            goal("silent", r#", "responsible": ["ec"]"#),
        ];
        let plan = format!(
            r#"{{ "schemaVersion": "1.0", "id": "by", "title": "T", "municipality": {{ "name": "By" }}, "board": "N",
                "referenceDate": "2024-12-31", "levels": [{{ "id": "n", "name": "mål" }}],
                "roles": [{{ "id": "ec", "name": "enhetschef" }}], "areas": [{{ "id": "vo", "name": "Vård" }}],
                "indicators": [{{ "id": "I", "name": "I", "kind": "count", "goals": ["judged"], "areas": ["vo"] }}],
                "goals": [{}] }}"#,
            goals.join(",")
        );
        let plan = Indexed::new(crate::read(plan.as_bytes()).plan.expect("a plan"));
        let readings = Readings::of(&plan);
        for (key, value, expected) in [
            (Key::Status, "fulfilled", &["found"][..]),
            (Key::Status, "expected-fulfilled", &["expected"]),
            (Key::Status, "not-assessed", &["judged"]),
            (Key::Status, "none", &["silent"]),
            (Key::Status, "karta", &[]),
            (Key::Responsible, "ec", &["silent"]),
            (Key::Area, "vo", &["judged"]),
            (Key::Text, "vad som helst", &["found", "expected", "judged", "silent"]),
            (Key::Target, "ja", &["found", "expected", "judged", "silent"]),
        ] {
            let filter = Filter::NONE.with(key, Some(value));
            let kept: Vec<&str> = (plan.plan().goals.iter())
                .filter(|goal| filter.keeps_goal(goal, &readings))
                .map(|goal| goal.id.as_str())
                .collect();
            assert_eq!(kept, expected, "{key:?} {value}");
        }
    }

    #[test]
    fn one_value_a_key() {
        let filter = Filter::NONE.with(Key::Need, Some("missed")).with(Key::Status, Some("met"));
        assert_eq!(filter.chosen(), [(Key::Status, "met".to_owned()), (Key::Need, "missed".to_owned())]);
        let other = filter.with(Key::Status, Some("missed"));
        assert_eq!((other.get(Key::Status), other.chosen().len()), (Some("missed"), 2));
        assert_eq!(other.with(Key::Need, None).with(Key::Status, Some("")), Filter::NONE);
    }
}
