//! Why something needs attention, in sentences.

use super::attention::{Item, Need};
use super::reading::Reading;
use super::readings::Readings;
use super::sentence::{either, fill};
use super::status::{Agreement, Attention, Status};
use super::words::status_word;
use crate::format::{date, period};
use crate::model::{Activity, Assessment, Goal};
use crate::{Indexed, Language, say};

impl Reading<'_> {
    /// What people decided and what is computed, where they disagree.
    pub fn disagreement(&self, language: Language) -> Option<String> {
        let decided = self.decided.filter(|_| self.agreement == Agreement::Disagree)?;
        let computed = status_word(self.status(), language);
        let text = either(language, "Bedömt: {}. Beräknat: {}.", "Assessed: {}. Computed: {}.");
        Some(fill(text, &[&assessed(decided, self.plan, language), computed]))
    }
}

/// A decided assessment: its own word, of what, and when.
fn assessed(decided: &Assessment, plan: &Indexed, language: Language) -> String {
    let label = decided.label.as_ref().map(|label| label.get(language.code()));
    let label = label.unwrap_or_else(|| say::assessment_status(decided.status, language));
    let about = decided.period.as_ref().map(|about| period(about, &plan.plan().reporting_points, language));
    let when = about.or_else(|| decided.date.map(|day| date(day, language)));
    let when = when.map(|when| ", ".to_owned() + &when).unwrap_or_default();
    [label.trim_end_matches('.'), " (", say::assessment_kind(decided.kind, language), &when, ")"].concat()
}

impl Readings<'_> {
    /// Why something needs attention, in a sentence.
    pub fn why(&self, need: &Need<'_>, language: Language) -> String {
        if let Some(remark) = need.remark {
            return remark.text.get(language.code()).to_owned();
        }
        let reading = match need.what {
            Item::Indicator(at) => self.indicators.get(at),
            _ => None,
        };
        let said = match (need.why, need.what, reading) {
            (Attention::OffTrack | Attention::Missed, _, Some(reading)) => {
                let failing = || reading.parts_said(language);
                let verdict = reading.verdict(&reading.main, language);
                if reading.parts.is_empty() { verdict } else { Some(failing()) }
            }
            (Attention::NotMeasured, _, Some(reading)) => reading.overdue_since.map(|since| {
                let text = either(language, "Skulle ha mätts till och med {}.", "Should be measured up to {}.");
                fill(text, &[&date(since, language)])
            }),
            (Attention::Disagreement, _, Some(reading)) => reading.disagreement(language),
            (Attention::Disagreement, Item::Goal(goal), _) => self.goal_disagreement(goal, language),
            (Attention::OverdueActivity, Item::Activity(activity), _) => Some(late(activity, language)),
            (Attention::NoResponsible, _, _) => {
                Some(either(language, "Ingen ansvarig är angiven.", "No one is named as responsible.").to_owned())
            }
            (Attention::NoTarget, _, _) => {
                Some(either(language, "Målvärde saknas.", "There is no target value.").to_owned())
            }
            _ => None,
        };
        said.unwrap_or_default()
    }

    /// What people decided of a goal, and how many of its targets are met, where they disagree.
    pub fn goal_disagreement(&self, goal: &Goal, language: Language) -> Option<String> {
        let decided = self.decided_of(goal).filter(|_| self.goal_agreement(goal) == Agreement::Disagree)?;
        let counts = self.goal(goal);
        let judged =
            [Status::Met, Status::OnTrack, Status::Lagging, Status::OffTrack, Status::Missed].map(|s| counts.count(s));
        let text = either(
            language,
            "Bedömt: {}. Beräknat: {} av {} målvärden är uppnådda.",
            "Assessed: {}. Computed: {} of {} targets are met.",
        );
        let (met, judged) = (counts.count(Status::Met), judged.iter().sum::<usize>());
        let decided = assessed(decided, self.plan(), language);
        Some(fill(text, &[&decided, &met.to_string(), &judged.to_string()]))
    }
}

/// When an activity was to be done, and how far it has come.
fn late(activity: &Activity, language: Language) -> String {
    let status = activity.status.map(|status| say::activity_status(status, language));
    let status = status.unwrap_or(either(language, "Status okänd", "Status not known"));
    match activity.deadline.map(|deadline| date(deadline, language)) {
        Some(deadline) => fill(either(language, "{}, skulle vara klar {}.", "{}, was due {}."), &[status, &deadline]),
        None => status.to_owned() + ".",
    }
}
