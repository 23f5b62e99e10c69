//! What a reading comes to, in a sentence.

use super::attainment::Attainment;
use super::reading::Reading;
use super::sentence::{MOST_NAMED, either, ends_in_digit, fill, projection_decimals};
use super::status::{Movement, Reason, Status};
use super::words::reason_words;
use crate::Language;
use crate::format::{date, number};
use crate::model::ValueKind;
use crate::say::{self, capital, difference};

impl Reading<'_> {
    /// What that comes to: `Det nåddes inte: 6 procentenheter saknas.`
    pub(super) fn verdict(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
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
                fill(either(language, "Det går för långsamt: {}.", "Progress is too slow: {}."), &[&told])
            }
            Status::OffTrack => {
                let text = match (self.indicator.kind, of.trend) {
                    (ValueKind::YesNo, _) => {
                        return Some(
                            either(language, "Svaret är inte det önskade.", "The answer is not the desired one.")
                                .to_owned(),
                        );
                    }
                    (_, Some(Movement::Unchanged)) => either(language, "Det står stilla", "It is standing still"),
                    // Nearer than at the beginning, and yet on the way back: the two numbers told look like the right way.
                    _ if Self::has_come_nearer(of) => {
                        either(language, "Trenden går åt fel håll", "The trend is going the wrong way")
                    }
                    _ => either(language, "Det går åt fel håll", "It is going the wrong way"),
                };
                match self.lacking(of, language) {
                    Some(lacking) => [text, ": ", &lacking, "."].concat(),
                    None => text.to_owned() + ".",
                }
            }
            Status::NoTarget => match (of.movement, of.reason) {
                (Some(Movement::Better), _) => either(language, "Det går åt rätt håll.", "It is going the right way."),
                (Some(Movement::Unchanged), _) => either(language, "Det är oförändrat.", "It is unchanged."),
                (Some(Movement::Worse), _) => either(language, "Det går åt fel håll.", "It is going the wrong way."),
                (None, reason) => {
                    let why = reason.map(|reason| reason_words(reason, language)).unwrap_or_default();
                    let text = either(language, "Hur det går kan inte sägas: {}.", "How it goes cannot be said: {}.");
                    return Some(fill(text, &[why]));
                }
            }
            .to_owned(),
            Status::NotAssessable => self.not_assessed(of, language)?,
        };
        // Beside "it goes the wrong way" it would be a second verdict.
        if of.is_almost()
            && of.status != Status::OffTrack
            && let Some(percent) = of.percent_of_target
        {
            let label = of.amber.and_then(|band| band.label.as_ref()).map(|label| label.get(language.code()));
            let label = capital(label.unwrap_or(either(language, "nästan uppnått", "almost met")));
            let text = either(language, "{}: {}\u{a0}% av målet.", "{}: {}% of the target.");
            // Rounded down: 99.6 per cent is not 100.
            let percent = number(percent.floor(), Some(0), language);
            said = [said, " ".to_owned(), fill(text, &[&label, &percent])].concat();
        }
        Some(said)
    }

    /// Whether the latest outcome is nearer the target than the baseline, and on the same side of it.
    fn has_come_nearer(of: &Attainment<'_>) -> bool {
        let way = of.start.zip(of.latest).map(|(start, latest)| latest.number - start);
        way.zip(of.lack).is_some_and(|(way, lack)| way * lack > 0.0)
    }

    /// That nothing can be said, and why: `Det kan inte bedömas: planen har inget utfall ännu.`
    fn not_assessed(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        let reason = of.reason?;
        let unsaid = || of.target.is_none_or(|target| say::target(target, self.indicator, language).is_empty());
        let text = match reason {
            Reason::Qualitative => either(
                language,
                "Det här mäts inte i siffror, utan bedöms i ord.",
                "This is not measured in figures, but judged in words.",
            ),
            Reason::Reference => either(
                language,
                "Målvärdet står i ett annat dokument och kan därför inte jämföras här.",
                "The target value stands in another document, and so cannot be compared here.",
            ),
            Reason::DeadlineNotMeasured => either(
                language,
                "Den tiden är ute, men inget utfall för den har publicerats.",
                "That time is out, but no outcome for it has been published.",
            ),
            // The sentence of the target has just said that it has no value.
            Reason::TargetUnusable if unsaid() => {
                either(language, "Därför kan det inte bedömas.", "So it cannot be assessed.")
            }
            reason => {
                let text = either(language, "Det kan inte bedömas: {}.", "It cannot be assessed: {}.");
                return Some(fill(text, &[reason_words(reason, language)]));
            }
        };
        Some(text.to_owned())
    }

    /// That a pace is of two measurements, where both have been told.
    pub(super) fn of_two(of: &Attainment<'_>, language: Language) -> Option<String> {
        let by_pace = matches!(of.status, Status::OnTrack | Status::Lagging | Status::OffTrack);
        let two = by_pace && of.pace.is_some_and(|pace| pace.two_points) && of.before().is_some();
        let text = either(language, "Det bygger på två mätningar.", "This rests on two measurements.");
        two.then(|| text.to_owned())
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
            // A year after a scale or a number without a unit would be read as a part of it.
            Language::Sv if ends_in_digit(&amount) => "i samma takt blir det {} ({}, framskrivning, inte prognos)",
            Language::Sv => "i samma takt blir det {} {} (framskrivning, inte prognos)",
            Language::En => "at the same pace it will be {} by {} (a projection, not a forecast)",
        };
        Some(fill(text, &[&amount, &when]))
    }

    /// `2 av 3 enheter når målet. Daglig verksamhet: 2 procentenheter saknas.`
    pub(super) fn parts_said(&self, language: Language) -> String {
        let met = self.parts.len() - self.failing().count();
        let text = either(
            language,
            "{} av {} {} når målet.",
            if met == 1 { "{} of {} {} meets the target." } else { "{} of {} {} meet the target." },
        );
        let named = say::parts(self.indicator, language).many;
        let mut said = fill(text, &[&met.to_string(), &self.parts.len().to_string(), named]);
        for part in self.failing().take(MOST_NAMED) {
            let why = match part.status {
                Status::NotAssessable => part.reason.map(|reason| reason_words(reason, language).to_owned()),
                _ => self.lacking(part, language),
            };
            said = [said, " ".to_owned(), self.name(part, language), ": ".to_owned()].concat();
            said += &why.unwrap_or_default();
            // What the mark says of the whole is said of the part that it comes from.
            said += match (part.status, part.trend) {
                (Status::OffTrack, Some(Movement::Unchanged)) => {
                    either(language, ", och det står stilla", ", and standing still")
                }
                (Status::OffTrack, Some(_)) => {
                    either(language, ", och det går åt fel håll", ", and going the wrong way")
                }
                _ => "",
            };
            said += ".";
        }
        said
    }
}
