//! How an indicator stands, in plain sentences made of the plan's data only.

use super::attainment::Attainment;
use super::attention::{Item, Need};
use super::points::Point;
use super::reading::Reading;
use super::readings::Readings;
use super::status::{Agreement, Attention, Movement, Reason, Status};
use super::words::{reason_words, status_word};
use crate::format::{date, decimals_needed, number, period, quantity};
use crate::model::{
    Activity, Assessment, Date, Deadline, Flag, Goal, Operator, Period, Target, TargetKind, Unit, ValueKind,
};
use crate::say::{self, capital, difference};
use crate::{Indexed, Language};

/// No more failing parts than this are named.
const MOST_NAMED: usize = 3;

/// What stands in braces, put in its place; the texts are ours, the fillings are never searched.
fn fill(text: &str, fillings: &[&str]) -> String {
    let mut said = String::new();
    for (at, piece) in text.split("{}").enumerate() {
        if at > 0 {
            said += fillings.get(at - 1).copied().unwrap_or_default();
        }
        said += piece;
    }
    said
}

/// One of two texts.
fn either<'t>(language: Language, sv: &'t str, en: &'t str) -> &'t str {
    match language {
        Language::Sv => sv,
        Language::En => en,
    }
}

impl Point<'_> {
    /// Whether it may still change.
    pub fn is_preliminary(&self) -> bool {
        self.value.is_some_and(|value| value.has(Flag::Preliminary))
    }
}

impl Reading<'_> {
    /// How it stands: `60 % 2022 → 64 % 2023. Målet är minst 70 % senast 2023. Det nåddes inte: 6 procentenheter saknas.`
    pub fn sentence(&self, language: Language) -> String {
        let indicator = self.indicator;
        let mut said = Vec::new();
        if self.parts.is_empty() || self.main.target.is_some() {
            let one_by_one = self.main.target.is_some_and(|target| target.kind == TargetKind::EverySeries);
            if one_by_one && !self.parts.is_empty() {
                said.push(self.aim(&self.main, language));
                said.push(self.parts_said(language));
            } else {
                said.extend(self.outcome(&self.main, language));
                said.push(self.aim(&self.main, language));
                said.extend(self.verdict(&self.main, language));
            }
        } else {
            for part in self.parts.iter().take(MOST_NAMED) {
                let mut of_part: Vec<String> = self.outcome(part, language).into_iter().collect();
                of_part.push(self.aim(part, language));
                of_part.extend(self.verdict(part, language));
                said.push([self.name(part, language), ": ".to_owned(), of_part.join(" ")].concat());
            }
        }
        said.extend(self.published_forecast(language));
        said.extend(say::wish(indicator, language));
        said.join(" ")
    }

    /// What was measured: `60 % 2022 → 64 % 2023.`; where nothing was, the baseline; none where that is not known
    /// either.
    fn outcome(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        let indicator = self.indicator;
        if indicator.kind == ValueKind::Qualitative {
            return indicator.latest_outcome().map(|(_, value)| {
                let when = self.when(&value.period, language);
                let text = either(language, "Senaste bedömningen är från {}.", "The latest judgement is from {}.");
                fill(text, &[&when])
            });
        }
        let Some(latest) = of.latest else {
            let known = of.baseline.filter(|baseline| baseline.value.is_some() || baseline.answer.is_some())?;
            let baseline = say::baseline(known, indicator, self.plan, language);
            return Some(fill(either(language, "Ingångsvärdet är {}.", "The baseline is {}."), &[&baseline]));
        };
        let undated = either(language, "(årtal saknas)", "(year not stated)");
        let at = |amount: String, when: Option<&Period>, preliminary: bool| {
            let preliminary = preliminary.then(|| say::flag(Flag::Preliminary, language));
            match (when.map(|when| self.when(when, language)), preliminary, language) {
                (None, _, _) => [&amount, " ", undated].concat(),
                (Some(when), None, Language::Sv) => [&amount, " ", when.as_str()].concat(),
                (Some(when), Some(flag), Language::Sv) => [&amount, " ", when.as_str(), " (", flag, ")"].concat(),
                (Some(when), None, Language::En) => [&amount, " (", when.as_str(), ")"].concat(),
                (Some(when), Some(flag), Language::En) => [&amount, " (", when.as_str(), ", ", flag, ")"].concat(),
            }
        };
        let mut said = at(self.outcome_amount(&latest, of, language), Some(latest.period), latest.is_preliminary());
        if let Some((before, when)) = of.before() {
            said = [at(self.amount(before, language), when, false), " → ".to_owned(), said].concat();
        }
        Some(capital(&said) + ".")
    }

    /// The target: `Målet är minst 70 % senast 2023.`
    fn aim(&self, of: &Attainment<'_>, language: Language) -> String {
        let of_year = of.target.zip(of.year).map(|(target, (year, value))| Target {
            kind: match target.operator.unwrap_or(Operator::AtLeast) {
                Operator::AtLeast => TargetKind::AtLeast,
                Operator::AtMost => TargetKind::AtMost,
                Operator::Exactly => TargetKind::Exactly,
            },
            value: Some(value),
            deadline: Some(Deadline { at: Some(Date::year(year)), ..Deadline::default() }),
            ..Target::default()
        });
        say::aim(of_year.as_ref().or(of.target), self.indicator, language)
    }

    /// What that comes to: `Det nåddes inte: 6 procentenheter saknas.`
    fn verdict(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
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
        let (projection, deadline, latest) = (of.projection?, of.deadline?, of.latest?);
        // A projection to the outcome itself says nothing.
        if super::time::end_of(deadline) <= latest.months {
            return None;
        }
        let shown = self.indicator.unit.as_ref().and_then(|unit| unit.decimals);
        let needed = || decimals_needed(of.used.iter().map(|point| point.number));
        let decimals = shown.unwrap_or_else(needed);
        let late = of.status == Status::Lagging;
        let decimals = if late { decimals_to_lack(projection, decimals, of) } else { decimals };
        let amount = self.amount_with(projection, decimals, language);
        let when = date(deadline, language);
        let text = match language {
            Language::Sv => "i samma takt blir det {} {} (framskrivning, inte prognos)",
            Language::En => "at the same pace it becomes {} by {} (a projection, not a forecast)",
        };
        Some(fill(text, &[&amount, &when]))
    }

    /// `2 av 3 delar når det. Daglig verksamhet: 2 procentenheter saknas.`
    fn parts_said(&self, language: Language) -> String {
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

    /// `Prognosen för kvartal 4 2024 är 59 dagar.`
    fn published_forecast(&self, language: Language) -> Option<String> {
        let forecast = self.forecast?;
        let number = forecast.value.or_else(|| forecast.answer.map(|answer| f64::from(u8::from(answer))))?;
        let text = either(language, "Prognosen för {} är {}.", "The forecast for {} is {}.");
        Some(fill(text, &[&self.when(&forecast.period, language), &self.amount(number, language)]))
    }

    /// The difference between women and men: `Kvinnor 87 %, män 90 % 2024: 3 procentenheter skiljer.`
    pub fn gap_sentence(&self, language: Language) -> Option<String> {
        let gap = self.gap?;
        let text = either(language, "Kvinnor {}, män {} {}: {} skiljer.", "Women {}, men {} ({}): {} apart.");
        let (women, men) = (self.amount(gap.women, language), self.amount(gap.men, language));
        let apart = difference(gap.difference, self.indicator, language);
        Some(fill(text, &[&women, &men, &self.when(gap.period, language), &apart]))
    }

    /// What people decided and what is computed, where they disagree.
    pub fn disagreement(&self, language: Language) -> Option<String> {
        let decided = self.decided.filter(|_| self.agreement == Agreement::Disagree)?;
        let computed = status_word(self.status(), language);
        let text = either(language, "Bedömt: {}. Beräknat: {}.", "Assessed: {}. Computed: {}.");
        Some(fill(text, &[&assessed(decided, self.plan, language), computed]))
    }

    /// Of which part.
    fn name(&self, part: &Attainment<'_>, language: Language) -> String {
        match (part.series, part.split) {
            (Some(series), _) => say::series_name(series, self.plan, language),
            (None, Some(split)) => capital(&say::split_name(split, self.plan, language)),
            (None, None) => String::new(),
        }
    }

    /// A number with its unit; of a yes or no the answer.
    fn amount(&self, number: f64, language: Language) -> String {
        match self.indicator.kind {
            ValueKind::YesNo if number > 0.5 => either(language, "ja", "yes").to_owned(),
            ValueKind::YesNo => either(language, "nej", "no").to_owned(),
            _ => quantity(number, self.indicator.unit.as_ref(), language),
        }
    }

    /// A number with its unit and so many decimals.
    fn amount_with(&self, number_of: f64, decimals: u8, language: Language) -> String {
        match &self.indicator.unit {
            Some(unit) => quantity(number_of, Some(&Unit { decimals: Some(decimals), ..unit.clone() }), language),
            None => number(number_of, Some(decimals), language),
        }
    }

    /// The outcome of a reading with its unit, told as met only where it is.
    fn outcome_amount(&self, latest: &Point<'_>, of: &Attainment<'_>, language: Language) -> String {
        match self.indicator.unit.as_ref().and_then(|unit| unit.decimals) {
            Some(decimals) if self.indicator.kind != ValueKind::YesNo => {
                self.amount_with(latest.number, decimals_to_lack(latest.number, decimals, of), language)
            }
            _ => self.amount(latest.number, language),
        }
    }

    fn when(&self, of: &Period, language: Language) -> String {
        period(of, &self.plan.plan().reporting_points, language)
    }
}

/// So many decimals, or more, that what does not meet the target is not rounded to what does.
fn decimals_to_lack(number: f64, decimals: u8, of: &Attainment<'_>) -> u8 {
    const UNITS: [f64; 7] = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6];
    let holds = |number: f64| of.condition.is_some_and(|condition| condition.holds(number));
    let rounded = |unit: f64| (number * unit).round() / unit;
    if holds(number) {
        return decimals;
    }
    let enough = |decimals: &u8| !UNITS.get(usize::from(*decimals)).is_some_and(|unit| holds(rounded(*unit)));
    (decimals..7).find(enough).unwrap_or(decimals)
}

/// A decided assessment: its own word, of what, and when.
fn assessed(decided: &Assessment, plan: &Indexed, language: Language) -> String {
    let label = decided.label.as_ref().map(|label| label.get(language.code()));
    let label = label.unwrap_or_else(|| say::assessment_status(decided.status, language));
    let about = decided.period.as_ref().map(|about| period(about, &plan.plan().reporting_points, language));
    let when = about.or_else(|| decided.date.map(|day| date(day, language)));
    let when = when.map(|when| ", ".to_owned() + &when).unwrap_or_default();
    [label.trim_end_matches('.'), " (", say::assessment_kind(decided.kind, language), &when, ")"].concat()
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
            (Attention::NotMeasured, _, Some(reading)) => reading.overdue_since.map(|since| {
                let text = either(language, "Skulle ha mätts till och med {}.", "Should be measured up to {}.");
                fill(text, &[&date(since, language)])
            }),
            (Attention::Disagreement, _, Some(reading)) => reading.disagreement(language),
            (Attention::Disagreement, Item::Goal(goal), _) => self.goal_disagreement(goal, language),
            (Attention::OverdueActivity, Item::Activity(activity), _) => Some(late(activity, language)),
            (Attention::NoResponsible, _, _) => {
                Some(either(language, "Ingen ansvarig är angiven.", "No one is named as responsible.").to_owned())
            }
            (Attention::NoTarget, _, _) => {
                Some(either(language, "Målvärde saknas.", "There is no target value.").to_owned())
            }
            _ => None,
        };
        said.unwrap_or_default()
    }

    /// What people decided of a goal, and how many of its targets are met, where they disagree.
    pub fn goal_disagreement(&self, goal: &Goal, language: Language) -> Option<String> {
        let decided = self.decided_of(goal).filter(|_| self.goal_agreement(goal) == Agreement::Disagree)?;
        let counts = self.goal(goal);
        let judged =
            [Status::Met, Status::OnTrack, Status::Lagging, Status::OffTrack, Status::Missed].map(|s| counts.count(s));
        let text = either(
            language,
            "Bedömt: {}. Beräknat: {} av {} målvärden är uppnådda.",
            "Assessed: {}. Computed: {} of {} targets are met.",
        );
        let (met, judged) = (counts.count(Status::Met), judged.iter().sum::<usize>());
        let decided = assessed(decided, self.plan(), language);
        Some(fill(text, &[&decided, &met.to_string(), &judged.to_string()]))
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
