//! What an indicator is to reach, as a sentence of its own.

use super::{deadline, target, words};
use crate::Language;
use crate::model::{Indicator, Target, TargetKind};

/// The sentence of a target, or of there being none.
pub(crate) fn aim(of: Option<&Target>, indicator: &Indicator, language: Language) -> String {
    let said = |target_: &Target| {
        let by = target_.deadline.as_ref().map(|d| deadline(d, language)).filter(|by| !by.is_empty());
        let by = by.map(|by| format!(" {by}")).unwrap_or_default();
        format!("{}{by}", target(target_, indicator, language))
    };
    match (of, language) {
        (Some(first), Language::Sv) if target(first, indicator, language).is_empty() => {
            "Målet saknar värde.".to_owned()
        }
        (Some(first), Language::En) if target(first, indicator, language).is_empty() => {
            "The target has no value.".to_owned()
        }
        (Some(first), Language::Sv) if is_in_words(first) => {
            format!("Målet i ord: {}.", said(first).trim_end_matches('.'))
        }
        (Some(first), Language::En) if is_in_words(first) => {
            format!("The target in words: {}.", said(first).trim_end_matches('.'))
        }
        (Some(first), Language::Sv) if is_verb(first) => format!("Målet är att {}.", said(first)),
        (Some(first), Language::Sv) => format!("Målet är {}.", said(first).trim_end_matches('.')),
        (Some(first), Language::En) if first.kind == TargetKind::YesNo => {
            format!("The target is that {}.", said(first))
        }
        (Some(first), Language::En) if is_verb(first) => format!("The target is to {}.", said(first)),
        (Some(first), Language::En) => format!("The target is {}.", said(first).trim_end_matches('.')),
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
