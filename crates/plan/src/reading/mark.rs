//! The word beside an indicator's symbol: its status, or what is truer of this one.

use super::attainment::Attainment;
use super::reading::Reading;
use super::status::{Movement, Reason, Status};
use super::words::status_word;
use crate::Language;
use crate::model::ValueKind;
use crate::say::words::words;
use crate::side_by_side;

words! {
    /// Why nothing can be said, in as few words as a mark has room for.
    reason_mark(Reason) {
        NotMeasured: "Utfall saknas", "No outcome";
        DeadlineNotMeasured: "Sista utfallet saknas", "Final outcome missing";
        TooFewPoints: "För få mätningar", "Too few measurements";
        Suppressed: "Sekretess", "Withheld";
        NonResponse: "Inget svar", "No answer";
        NotApplicable: "Ej tillämpligt", "Not applicable";
        SeriesBreak: "Tidsseriebrott", "Series break";
        PartOfYear: "Året är inte slut", "Year not over";
        NoDirection: "Riktning saknas", "No direction";
        NoBaseline: "Ingångsvärde saknas", "No baseline";
        NoDeadline: "Slutdatum saknas", "No deadline";
        Qualitative: "Bedöms i ord", "Judged in words";
        Reference: "Mål i annat dokument", "Target elsewhere";
        TargetUnusable: "Går inte att jämföra", "Not comparable";
    }
}

side_by_side! {
    /// The mark of an indicator off track that does not move.
    still_word: "Står stilla", "Standing still";
    /// The mark of an indicator off track that goes away from its target.
    wrong_way_word: "Går åt fel håll", "Going the wrong way";
    /// The mark of an answer that is not the desired one.
    not_yet_word: "Inte nått än", "Not there yet";
}

impl Reason {
    /// The word beside the symbol of what cannot be assessed.
    pub fn mark_word(self, language: Language) -> &'static str {
        reason_mark(self, language)
    }
}

impl Attainment<'_> {
    /// What its mark says. `off-track` is two things, and an answer that is not the wanted one a third: who stands still
    /// does not go the wrong way. What cannot be assessed says why.
    pub fn mark_word(&self, language: Language) -> &'static str {
        match (self.status, self.trend, self.reason) {
            (Status::OffTrack, Some(Movement::Unchanged), _) => still_word(language),
            (Status::OffTrack, Some(_), _) => wrong_way_word(language),
            (Status::OffTrack, None, _) => not_yet_word(language),
            (Status::NotAssessable, _, Some(reason)) => reason_mark(reason, language),
            (status, ..) => status_word(status, language),
        }
    }
}

impl Reading<'_> {
    /// What its mark says.
    pub fn mark_word(&self, language: Language) -> &'static str {
        self.marked().mark_word(language)
    }

    /// Whether it is off track without going the wrong way: it stands still, or is an answer.
    pub fn is_still(&self) -> bool {
        self.status() == Status::OffTrack && self.marked().trend != Some(Movement::Worse)
    }

    /// What the mark is about: of an indicator that is judged part by part the part that decides. One that goes the wrong
    /// way comes before one that stands still.
    fn marked(&self) -> &Attainment<'_> {
        if self.main.trend.is_some() || self.indicator.kind == ValueKind::YesNo {
            return &self.main;
        }
        let alike = || self.parts.iter().filter(|part| part.status == self.main.status && part.trend.is_some());
        let worse = alike().find(|part| part.trend == Some(Movement::Worse));
        worse.or_else(|| alike().next()).unwrap_or(&self.main)
    }
}
