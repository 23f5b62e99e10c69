//! Counts in words.

use super::readings::Readings;
use super::roll_up::RollUp;
use super::status::Status;
use crate::Language;

/// What so many indicators are: one, and several.
fn said(status: Status, one: bool, language: Language) -> &'static str {
    match (status, one, language) {
        (Status::Met, true, Language::Sv) => "uppnådd",
        (Status::Met, false, Language::Sv) => "uppnådda",
        (Status::OnTrack, _, Language::Sv) => "på väg",
        (Status::Lagging, _, Language::Sv) => "går för långsamt",
        (Status::OffTrack, _, Language::Sv) => "åt fel håll eller stilla",
        (Status::Missed, true, Language::Sv) => "inte uppnådd",
        (Status::Missed, false, Language::Sv) => "inte uppnådda",
        (Status::NoTarget, _, Language::Sv) => "utan målvärde",
        (Status::NotAssessable, _, Language::Sv) => "kan inte bedömas",
        (Status::Met, _, Language::En) => "met",
        (Status::OnTrack, _, Language::En) => "on track",
        (Status::Lagging, _, Language::En) => "too slow",
        (Status::OffTrack, _, Language::En) => "off track",
        (Status::Missed, _, Language::En) => "not met",
        (Status::NoTarget, _, Language::En) => "without a target value",
        (Status::NotAssessable, _, Language::En) => "cannot be assessed",
    }
}

impl Readings<'_> {
    /// How indicators stand, counted: `Av 8 indikatorer: 5 uppnådda, 2 på väg, 1 kan inte bedömas.` In the plan's own word
    /// for indicators; empty where there are none.
    pub fn counted(&self, counts: &RollUp, language: Language) -> String {
        let total = counts.total();
        let term = self.plan().plan().terms.as_ref().and_then(|terms| terms.indicator.as_ref());
        let own = term.map(|term| if total == 1 { &term.one } else { &term.many });
        let usual = match (total == 1, language) {
            (true, Language::Sv) => "indikator",
            (false, Language::Sv) => "indikatorer",
            (true, Language::En) => "indicator",
            (false, Language::En) => "indicators",
        };
        let word = own.map_or(usual, |own| own.get(language.code()));
        let mut text = String::new();
        for status in Status::ALL {
            let count = counts.count(*status);
            if count > 0 {
                let between = if text.is_empty() { ": " } else { ", " };
                text = [&text, between, &count.to_string(), " ", said(*status, count == 1, language)].concat();
            }
        }
        let of = if language == Language::Sv { "Av " } else { "Of " };
        if total == 0 { text } else { [of, &total.to_string(), " ", word, &text, "."].concat() }
    }
}
