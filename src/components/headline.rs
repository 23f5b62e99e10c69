//! The one sentence that says how a board is doing.

use malbild_plan::model::{Assessment, AssessmentKind, AssessmentStatus};
use malbild_plan::say;

use super::{Look, assessed};
use crate::context::Context;
use crate::text::{count, headline as words};

/// The answer first, as far as there is one: what the board has decided about its goals, or about the plan as a whole; else
/// how the indicators stand; else how much the plan holds, and that it tells no outcomes. Where verdicts on goals are counted,
/// also who decided them, and when.
pub fn headline(cx: &Context) -> (String, Option<String>) {
    let verdicts = verdicts(cx);
    (sentence(&verdicts, cx), source(&verdicts, cx))
}

fn sentence(verdicts: &[&'static Assessment], cx: &Context) -> String {
    let plan = cx.plan.plan();
    if !verdicts.is_empty() {
        let count = |status| verdicts.iter().filter(|verdict| verdict.status == status).count();
        let counts = [
            count(AssessmentStatus::Fulfilled),
            count(AssessmentStatus::PartlyFulfilled),
            count(AssessmentStatus::NotFulfilled),
        ];
        let expected = verdicts.iter().filter(|verdict| verdict.kind == AssessmentKind::Forecast).count();
        let certainty = match expected {
            0 => words::Certainty::Found,
            _ if expected == verdicts.len() => words::Certainty::Expected,
            _ => words::Certainty::Mixed,
        };
        return words::judged(counts, plan.goals.len(), certainty, cx.language);
    }
    if let Some(whole) = cx.readings.decided(&plan.assessments).filter(|whole| tells(whole)) {
        let label = whole.label.as_ref();
        let verdict = label.map_or(say::assessment_status(whole.status, cx.language), |label| cx.string(label));
        return words::whole(verdict, whole.kind == AssessmentKind::Forecast, cx.language);
    }
    if cx.has_outcomes() {
        return cx.readings.counted(&cx.readings.all, cx.language);
    }
    let mut parts = vec![
        (plan.goals.len(), cx.words.goals),
        (plan.indicators.len(), cx.indicators()),
        (plan.activities.len(), cx.activities()),
    ];
    if plan.goals.is_empty() {
        parts.push((plan.strategies.len(), cx.strategies()));
        parts.push((plan.proposals.len(), cx.words.proposals));
    }
    parts.retain(|(n, _)| *n > 0);
    let parts: Vec<String> = parts.into_iter().map(|(n, noun)| count(n, noun, cx.language)).collect();
    if parts.is_empty() {
        return cx.words.goals_none.to_owned();
    }
    words::holds(&words::and(&parts, cx.language), !plan.indicators.is_empty(), cx.language)
}

/// Who decided the verdicts, and when; nothing where there are none.
fn source(verdicts: &[&'static Assessment], cx: &Context) -> Option<String> {
    let first = *verdicts.first()?;
    let same = |other: &&Assessment| (other.kind, other.date, &other.period) == (first.kind, first.date, &first.period);
    let expected = first.kind == AssessmentKind::Forecast;
    if !verdicts.iter().all(same) {
        return Some(words::several(cx.language).to_owned());
    }
    let mut parts = vec![words::by_board(expected, cx.language).to_owned()];
    parts.extend(first.period.as_ref().map(|period| cx.period(period)));
    parts.extend(first.date.map(|date| malbild_plan::format::date(date, cx.language)));
    Some(parts.join(", "))
}

/// The latest verdict on each goal that has one.
fn verdicts(cx: &Context) -> Vec<&'static Assessment> {
    let goals = cx.plan.plan().goals.iter();
    goals.filter_map(|goal| cx.readings.decided_of(goal)).filter(|verdict| tells(verdict)).collect()
}

/// Whether a verdict says how it goes.
fn tells(verdict: &Assessment) -> bool {
    assessed(verdict.status, verdict.kind) != Look::None
}
