//! Why something needs attention, in sentences.

use super::attention::{Item, Need};
use super::reading::Reading;
use super::readings::Readings;
use super::sentence::{either, fill};
use super::status::{Agreement, Attention, Leaning, Status};
use crate::format::date;
use crate::model::{Activity, Assessment, AssessmentKind, AssessmentStatus, Goal, ValueKind};
use crate::{Indexed, Language, say};

impl Reading<'_> {
    /// What people decided and what is computed, where they disagree: `Nämnden och beräkningen säger olika. Nämnden väntar
    /// sig att målet nås; beräkningen säger att det går åt fel håll.`
    pub fn disagreement(&self, language: Language) -> Option<String> {
        let decided = self.decided.filter(|_| self.agreement == Agreement::Disagree)?;
        let who = who(decided, self.plan, language);
        let computed = match (self.status(), self.is_still(), self.indicator.kind) {
            (Status::Met, ..) => either(language, "det är uppnått", "it is met"),
            (Status::OnTrack, ..) => either(language, "det är på väg att nås", "it is on track to be reached"),
            (Status::Lagging, ..) => either(language, "det går för långsamt", "progress is too slow"),
            (Status::OffTrack, true, ValueKind::YesNo) => {
                either(language, "svaret inte är det önskade", "the answer is not the desired one")
            }
            (Status::OffTrack, true, _) => either(language, "det står stilla", "it is standing still"),
            (Status::OffTrack, false, _) => either(language, "det går åt fel håll", "it is going the wrong way"),
            (Status::Missed, ..) => either(language, "det inte nåddes", "it was not met"),
            (Status::NoTarget | Status::NotAssessable, ..) => return None,
        };
        let text = either(
            language,
            "{} och beräkningen säger olika. {} {}; beräkningen säger att {}.",
            "{} and the computation disagree. {} {}; the computation says that {}.",
        );
        Some(fill(text, &[&who, &who, verdict(decided, language), computed]))
    }
}

impl Reading<'_> {
    /// What ought to be measured by now and is not: `Skulle ha mätts för kvartal 3 2024.`
    pub fn not_measured(&self, language: Language) -> Option<String> {
        let text = either(language, "Skulle ha mätts för {}.", "Should have been measured for {}.");
        self.unmeasured.as_ref().map(|when| fill(text, &[&self.when(when, language)]))
    }

    /// What the plan says instead of a target value.
    fn only_direction(&self, language: Language) -> String {
        let direction = self.main.target.and_then(|target| target.direction).or(self.indicator.direction);
        direction.map_or_else(
            || either(language, "Målvärde saknas.", "There is no target value.").to_owned(),
            |direction| {
                let text =
                    either(language, "Planen säger bara att värdet {}.", "The plan only says that the value {}.");
                fill(text, &[say::direction(direction, language)])
            },
        )
    }
}

/// Who decided: the board, or who else is named.
fn who(decided: &Assessment, plan: &Indexed, language: Language) -> String {
    let other = decided.body.as_ref().filter(|body| body.sv != plan.plan().board.sv);
    other.map_or_else(
        || either(language, "Nämnden", "The board").to_owned(),
        |body| say::capital(body.get(language.code())),
    )
}

/// What was decided, as it follows who did.
fn verdict(decided: &Assessment, language: Language) -> &'static str {
    use AssessmentKind::{Forecast, Outcome};
    use AssessmentStatus::{Fulfilled, NotFulfilled, PartlyFulfilled};
    match (decided.kind, decided.status) {
        (Outcome, Fulfilled) => either(language, "bedömer att målet är nått", "judges the target to be reached"),
        (Outcome, PartlyFulfilled) => {
            either(language, "bedömer att målet är delvis nått", "judges the target to be partly reached")
        }
        (Outcome, NotFulfilled) => {
            either(language, "bedömer att målet inte är nått", "judges the target not to be reached")
        }
        (Forecast, Fulfilled) => either(language, "väntar sig att målet nås", "expects the target to be reached"),
        (Forecast, PartlyFulfilled) => {
            either(language, "väntar sig att målet nås delvis", "expects the target to be partly reached")
        }
        (Forecast, NotFulfilled) => {
            either(language, "väntar sig att målet inte nås", "expects the target not to be reached")
        }
        (_, AssessmentStatus::NotAssessed | AssessmentStatus::Unknown) => "",
    }
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
            (Attention::NotMeasured, _, Some(reading)) => reading.not_measured(language),
            (Attention::Disagreement, _, Some(reading)) => reading.disagreement(language),
            (Attention::Disagreement, Item::Goal(goal), _) => self.goal_disagreement(goal, language),
            (Attention::OverdueActivity, Item::Activity(activity), _) => Some(late(activity, language)),
            (Attention::NoResponsible, _, _) => {
                Some(either(language, "Ingen ansvarig är angiven.", "No one is named as responsible.").to_owned())
            }
            (Attention::NoTarget, _, Some(reading)) => Some(reading.only_direction(language)),
            _ => None,
        };
        said.unwrap_or_default()
    }

    /// What people decided of a goal, and how many of its targets are met, where they disagree.
    pub fn goal_disagreement(&self, goal: &Goal, language: Language) -> Option<String> {
        let decided = self.decided_of(goal).filter(|_| self.goal_agreement(goal) == Agreement::Disagree)?;
        let counts = self.goal(goal);
        let judged = [Status::Met, Status::OnTrack, Status::Lagging, Status::OffTrack, Status::Missed];
        let judged: usize = judged.iter().map(|status| counts.count(*status)).sum();
        let all = self.goal_leaning(goal) == Some(Leaning::Cautious);
        let one = judged == 1;
        // A forecast is held against those that are on track, too.
        let text = match (all, one, decided.kind, language) {
            (false, true, AssessmentKind::Outcome, Language::Sv) => "det enda målvärdet är inte uppnått",
            (false, true, AssessmentKind::Forecast, Language::Sv) => {
                "det enda målvärdet är varken uppnått eller på väg"
            }
            (false, false, AssessmentKind::Outcome, Language::Sv) => "inget av {} målvärden är uppnått",
            (false, false, AssessmentKind::Forecast, Language::Sv) => "inget av {} målvärden är uppnått eller på väg",
            (true, true, AssessmentKind::Outcome, Language::Sv) => "det enda målvärdet är uppnått",
            (true, true, AssessmentKind::Forecast, Language::Sv) => "det enda målvärdet är uppnått eller på väg",
            (true, false, AssessmentKind::Outcome, Language::Sv) => "alla {} målvärden är uppnådda",
            (true, false, AssessmentKind::Forecast, Language::Sv) => "alla {} målvärden är uppnådda eller på väg",
            (false, true, AssessmentKind::Outcome, Language::En) => "the only target value is not met",
            (false, true, AssessmentKind::Forecast, Language::En) => {
                "the only target value is neither met nor on track"
            }
            (false, false, AssessmentKind::Outcome, Language::En) => "none of {} target values is met",
            (false, false, AssessmentKind::Forecast, Language::En) => "none of {} target values is met or on track",
            (true, true, AssessmentKind::Outcome, Language::En) => "the only target value is met",
            (true, true, AssessmentKind::Forecast, Language::En) => "the only target value is met or on track",
            (true, false, AssessmentKind::Outcome, Language::En) => "all {} target values are met",
            (true, false, AssessmentKind::Forecast, Language::En) => "all {} target values are met or on track",
        };
        let computed = fill(text, &[&judged.to_string()]);
        let text = either(
            language,
            "{} och beräkningen säger olika. {} {}, men {}.",
            "{} and the computation disagree. {} {}, but {}.",
        );
        let who = who(decided, self.plan(), language);
        Some(fill(text, &[&who, &who, verdict(decided, language), &computed]))
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
