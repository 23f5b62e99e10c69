//! What a reading comes to, in a sentence.

use super::attainment::Attainment;
use super::reading::Reading;
use super::sentence::{MOST_NAMED, either, fill, projection_decimals};
use super::status::{Movement, Reason, Status};
use super::words::reason_words;
use crate::Language;
use crate::format::{date, number};
use crate::model::ValueKind;
use crate::say::{self, capital, difference};

impl Reading<'_> {
    /// What that comes to: `Det nåddes inte: 6 procentenheter saknas.`
    pub(super) fn verdict(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        let sv = language == Language::Sv;
        let mut said = match of.status {
            Status::Met if of.passed => either(language, "Det nåddes.", "It was met.").to_owned(),
            Status::Met => either(language, "Det är uppnått.", "It is met.").to_owned(),
            Status::Missed => match (self.lacking(of, language), language) {
                (None, _) => either(language, "Det nåddes inte.", "It was not met.").to_owned(),
                (Some(lacking), Language::Sv) => fill("Det nåddes inte: {}.", &[&lacking]),
                (Some(lacking), Language::En) => fill("It was not met: {}.", &[&lacking]),
            },
            Status::OnTrack => match self.projected(of, language) {
                Some(projected) => fill(either(language, "Det är på väg: {}.", "It is on track: {}."), &[&projected]),
                None => either(
                    language,
                    "Det är på väg: takten hittills räcker.",
                    "It is on track: the pace so far is enough.",
                )
                .to_owned(),
            },
            Status::Lagging => {
                let told = self.projected(of, language).or_else(|| self.lacking(of, language)).unwrap_or_default();
                fill(either(language, "Det går för långsamt: {}.", "It is too slow: {}."), &[&told])
            }
            Status::OffTrack => {
                let text = match (self.indicator.kind, of.trend) {
                    (ValueKind::YesNo, _) => {
                        return Some(
                            either(language, "Svaret är inte det önskade.", "The answer is not the wanted one.")
                                .to_owned(),
                        );
                    }
                    (_, Some(Movement::Unchanged)) => either(language, "Det står stilla", "It stands still"),
                    _ => either(language, "Det går åt fel håll", "It goes the wrong way"),
                };
                match self.lacking(of, language) {
                    Some(lacking) => [text, ": ", &lacking, "."].concat(),
                    None => text.to_owned() + ".",
                }
            }
            Status::NoTarget => match (of.movement, of.reason) {
                (Some(Movement::Better), _) => either(language, "Det går åt rätt håll.", "It goes the right way."),
                (Some(Movement::Unchanged), _) => either(language, "Det är oförändrat.", "It is unchanged."),
                (Some(Movement::Worse), _) => either(language, "Det går åt fel håll.", "It goes the wrong way."),
                (None, reason) => {
                    let why = reason.map(|reason| reason_words(reason, language)).unwrap_or_default();
                    let text = either(language, "Hur det går kan inte sägas: {}.", "How it goes cannot be said: {}.");
                    return Some(fill(text, &[why]));
                }
            }
            .to_owned(),
            Status::NotAssessable => {
                let reason = of.reason?;
                let by_people = matches!(reason, Reason::Qualitative | Reason::Reference);
                let text = match (by_people, sv) {
                    (true, true) => "Det räknas inte: {}.",
                    (true, false) => "It is not computed: {}.",
                    (false, true) => "Det kan inte bedömas: {}.",
                    (false, false) => "It cannot be assessed: {}.",
                };
                fill(text, &[reason_words(reason, language)])
            }
        };
        if of.is_almost()
            && let Some(percent) = of.percent_of_target
        {
            let label = of.amber.and_then(|band| band.label.as_ref()).map(|label| label.get(language.code()));
            let label = capital(label.unwrap_or(either(language, "nästan uppnått", "almost met")));
            let text = either(language, "{}: {}\u{a0}% av målet.", "{}: {}% of the target.");
            // Rounded down: 99.6 per cent is not 100.
            let percent = number(percent.floor(), Some(0), language);
            said = [said, " ".to_owned(), fill(text, &[&label, &percent])].concat();
        }
        let by_pace = matches!(of.status, Status::OnTrack | Status::Lagging | Status::OffTrack);
        if by_pace && of.pace.is_some_and(|pace| pace.two_points) {
            said += either(language, " Det bygger på två mätningar.", " That is from two measurements.");
        }
        Some(said)
    }

    /// `6 procentenheter saknas`, `3 dagar för mycket`; of a pace, what the latest change was.
    fn lacking(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        if let Some(change) = of.latest_change {
            let size = difference(change, self.indicator, language);
            let size = size + say::per(of.target.and_then(|target| target.per), language);
            let text = match (change < 0.0, language) {
                (false, Language::Sv) => "senaste ökningen var {}",
                (true, Language::Sv) => "senaste minskningen var {}",
                (false, Language::En) => "the latest increase was {}",
                (true, Language::En) => "the latest decrease was {}",
            };
            return Some(fill(text, &[&size]));
        }
        let lack = of.lack.filter(|lack| *lack != 0.0)?;
        let size = difference(lack, self.indicator, language);
        let text = match (lack > 0.0, language) {
            (true, Language::Sv) => "{} saknas",
            (false, Language::Sv) => "{} för mycket",
            (true, Language::En) => "{} short",
            (false, Language::En) => "{} over",
        };
        Some(fill(text, &[&size]))
    }

    /// `i samma takt blir det 91 % 2026 (framskrivning, inte prognos)`.
    fn projected(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        let (projection, deadline) = of.ahead()?;
        let decimals = projection_decimals(projection, self.indicator, of);
        let amount = self.amount_with(projection, decimals, language);
        let when = date(deadline, language);
        let text = match language {
            Language::Sv => "i samma takt blir det {} {} (framskrivning, inte prognos)",
            Language::En => "at the same pace it becomes {} by {} (a projection, not a forecast)",
        };
        Some(fill(text, &[&amount, &when]))
    }

    /// `2 av 3 delar når det. Daglig verksamhet: 2 procentenheter saknas.`
    pub(super) fn parts_said(&self, language: Language) -> String {
        let met = self.parts.len() - self.failing().count();
        let text = either(
            language,
            "{} av {} delar når det.",
            if met == 1 { "{} of {} parts meets it." } else { "{} of {} parts meet it." },
        );
        let mut said = fill(text, &[&met.to_string(), &self.parts.len().to_string()]);
        for part in self.failing().take(MOST_NAMED) {
            let why = match part.status {
                Status::NotAssessable => part.reason.map(|reason| reason_words(reason, language).to_owned()),
                _ => self.lacking(part, language),
            };
            said = [said, " ".to_owned(), self.name(part, language), ": ".to_owned()].concat();
            said += &why.unwrap_or_default();
            said += ".";
        }
        said
    }
}
