//! The official wordings of the same thing within one plan: the programme's text beside the appendix's.

use super::words::{in_order, lowered_words, similarity};
use super::{ItemKind, Piece, compare};
use crate::model::{Plan, Text, Variant};

/// From so many words on a text is taken for a sentence, and how much of it is the same is worth telling.
const SENTENCE: usize = 8;

/// Another official wording of a goal, an indicator or a trend.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'p> {
    /// What it is a wording of.
    pub of: ItemKind,
    /// The id of that.
    pub id: &'p str,
    /// The wording that it is called by.
    pub name: &'p Text,
    /// The other wording, and where it stands.
    pub variant: &'p Variant,
}

impl<'p> Wording<'p> {
    /// What the other wording has of its own, word for word, in a language; before is the other wording, after the one
    /// that the item is called by.
    pub fn pieces(&self, language: &str) -> Vec<Piece<'p>> {
        compare(self.variant.text.get(language), self.name.get(language))
    }

    /// Whether the two differ at all, in a single letter or mark.
    pub fn differs(&self) -> bool {
        self.variant.text != *self.name
    }

    /// How many per cent of the Swedish words are the same.
    pub fn similarity(&self) -> u32 {
        let words = |text: &Text| in_order(&lowered_words(&text.sv));
        similarity(&words(&self.variant.text), &words(self.name))
    }

    /// The same where it tells a reader anything: of sentences that share words. A name of a few words is seen at a glance.
    pub fn telling_similarity(&self) -> Option<u32> {
        let is_sentence = |text: &Text| lowered_words(&text.sv).len() >= SENTENCE;
        let share = self.similarity();
        (share > 0 && is_sentence(&self.variant.text) && is_sentence(self.name)).then_some(share)
    }
}

/// Every other wording that a plan holds: of its goals, then of its indicators, then of its trends, in the plan's order.
pub fn variants(plan: &Plan) -> Vec<Wording<'_>> {
    let goals = plan.goals.iter().map(|goal| (ItemKind::Goal, &goal.id, &goal.name, &goal.variants));
    let indicators = plan.indicators.iter().map(|i| (ItemKind::Indicator, &i.id, &i.name, &i.variants));
    let trends = plan.trends.iter().map(|trend| (ItemKind::Trend, &trend.id, &trend.name, &trend.variants));
    let mut wordings = Vec::new();
    for (of, id, name, variants) in goals.chain(indicators).chain(trends) {
        wordings.extend(variants.iter().map(|variant| Wording { of, id, name, variant }));
    }
    wordings
}
