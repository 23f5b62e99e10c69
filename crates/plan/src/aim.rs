//! What kind of thing an indicator is to reach.

use crate::model::{Indicator, Target, TargetKind};

/// What kind of thing an indicator is to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// A number, for a part or the whole.
    Number,
    /// A target that names no number: a yes or a no, words, the baseline, something stated elsewhere.
    Words,
    /// Only a direction.
    Direction,
}

impl Aim {
    /// The aim of an indicator, the most exact of its targets; none where the document neither has a target nor tells
    /// which way is better.
    pub fn of(indicator: &Indicator) -> Option<Self> {
        let of_target = |target: &Target| match target.kind {
            TargetKind::Direction => Self::Direction,
            _ if has_number(target) => Self::Number,
            _ => Self::Words,
        };
        let aims: Vec<Self> = indicator.targets.iter().map(of_target).collect();
        let most_exact = [Self::Number, Self::Words, Self::Direction].into_iter().find(|aim| aims.contains(aim));
        let told = indicator.direction.is_some() && !indicator.direction_inferred;
        most_exact.or_else(|| told.then_some(Self::Direction))
    }
}

fn has_number(target: &Target) -> bool {
    [target.value, target.min, target.max].iter().any(Option::is_some) || !target.years.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_exact_of_the_targets() {
        for (fields, aim) in [
            ("", None),
            (r#", "direction": "increase""#, Some(Aim::Direction)),
            (r#", "direction": "increase", "directionInferred": true"#, None),
            (r#", "targets": [{ "kind": "direction", "direction": "increase" }]"#, Some(Aim::Direction)),
            (r#", "targets": [{ "kind": "atLeast", "value": 80 }]"#, Some(Aim::Number)),
            (r#", "targets": [{ "kind": "atLeast", "text": "nästan alla" }]"#, Some(Aim::Words)),
            (r#", "targets": [{ "kind": "within", "min": 4, "max": 6 }]"#, Some(Aim::Number)),
            (r#", "targets": [{ "kind": "yearly", "years": [{ "year": 2024, "value": 9 }] }]"#, Some(Aim::Number)),
            (r#", "targets": [{ "kind": "yesNo", "good": true }]"#, Some(Aim::Words)),
            (r#", "targets": [{ "kind": "keepBaseline" }]"#, Some(Aim::Words)),
            (r#", "targets": [{ "kind": "qualitative", "text": "ska finnas" }]"#, Some(Aim::Words)),
            (
                r#", "targets": [{ "kind": "direction" }, { "kind": "qualitative", "text": "x" }, { "kind": "atMost", "value": 0 }]"#,
                Some(Aim::Number),
            ),
        ] {
            let json = format!(r#"{{ "id": "K", "name": "K", "kind": "number"{fields} }}"#);
            let indicator: Indicator = crate::read::parse(&json).expect("an indicator");
            assert_eq!(Aim::of(&indicator), aim, "{fields}");
        }
    }
}
