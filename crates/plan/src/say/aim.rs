//! What an indicator is to reach, as a sentence of its own.

use super::{deadline, target, words};
use crate::Language;
use crate::format::date;
use crate::model::{Deadline, Indicator, Per, Target, TargetKind};

/// The sentence of a target, or of there being none. `note` follows what is to be reached.
pub(crate) fn aim(of: Option<&Target>, note: &str, indicator: &Indicator, language: Language) -> String {
    let said = |target_: &Target| {
        let by = target_.deadline.as_ref().map(|d| by(target_, d, language)).unwrap_or_default();
        // A document's own words may end in a full stop, which comes after the time.
        [target(target_, indicator, language).trim_end_matches('.'), note, &by].concat()
    };
    match (of, language) {
        (Some(first), Language::Sv) if target(first, indicator, language).is_empty() => {
            "Målet saknar värde.".to_owned()
        }
        (Some(first), Language::En) if target(first, indicator, language).is_empty() => {
            "The target has no value.".to_owned()
        }
        (Some(first), Language::Sv) if is_in_words(first) => {
            format!("Målet i ord: {}.", said(first))
        }
        (Some(first), Language::En) if is_in_words(first) => {
            format!("The target in words: {}.", said(first))
        }
        (Some(first), Language::Sv) if is_verb(first) => format!("Målet är att {}.", said(first)),
        (Some(first), Language::Sv) => format!("Målet är {}.", said(first)),
        (Some(first), Language::En) if first.kind == TargetKind::YesNo => {
            format!("The target is that {}.", said(first))
        }
        (Some(first), Language::En) if is_verb(first) => format!("The target is to {}.", said(first)),
        (Some(first), Language::En) => format!("The target is {}.", said(first)),
        (None, Language::Sv) => match indicator.direction {
            Some(direction) => format!("Målvärde saknas, men värdet {}.", words::direction(direction, language)),
            None => "Målvärde saknas.".to_owned(),
        },
        (None, Language::En) => match indicator.direction {
            Some(direction) => {
                format!("There is no target value, but the value {}.", words::direction(direction, language))
            }
            None => "There is no target value.".to_owned(),
        },
    }
}

/// By when, after what is to be reached: a level is met ` senast 2026`, a change goes on ` till 2026`.
fn by(target: &Target, when: &Deadline, language: Language) -> String {
    let until = match (target.kind, target.per, language) {
        (TargetKind::ChangeBy, Some(Per::Plan), Language::Sv) => Some(", till "),
        (TargetKind::ChangeBy, Some(Per::Plan), Language::En) => Some(", by "),
        (TargetKind::ChangeBy | TargetKind::Direction, _, Language::Sv) => Some(" till "),
        (TargetKind::ChangeBy, Some(_), Language::En) => Some(" until "),
        _ => None,
    };
    match (until, &when.event, when.at) {
        (Some(until), None, Some(at)) => until.to_owned() + &date(at, language),
        _ => match deadline(when, language) {
            by if by.is_empty() => by,
            by => [" ", &by].concat(),
        },
    }
}

/// Whether a target is said as the document says it, whatever words those are.
fn is_in_words(target: &Target) -> bool {
    target.kind == TargetKind::Qualitative || (target.kind == TargetKind::Reference && target.text.is_some())
}

fn is_verb(target: &Target) -> bool {
    matches!(target.kind, TargetKind::ChangeBy | TargetKind::Direction | TargetKind::YesNo)
        && !(target.kind == TargetKind::YesNo && target.good.is_none())
}

/// A wish beside the target.
pub(crate) fn wish(indicator: &Indicator, language: Language) -> Option<String> {
    let direction = indicator.preferred_direction?;
    let said = words::direction(direction, language);
    Some(match language {
        Language::Sv => format!("Helst {said}.", said = said.replacen("ska", "ska det", 1)),
        Language::En => format!("Preferably it {said}."),
    })
}
