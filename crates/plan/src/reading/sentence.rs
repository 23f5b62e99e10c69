//! How an indicator stands, in plain sentences made of the plan's data only.

use super::attainment::Attainment;
use super::points::Point;
use super::reading::Reading;
use super::status::Status;
use crate::Language;
use crate::format::{decimals_needed, number, period, quantity};
use crate::model::{Date, Deadline, Flag, Indicator, Operator, Period, Target, TargetKind, Unit, ValueKind};
use crate::say::{self, capital, difference};

/// No more failing parts than this are named.
pub(super) const MOST_NAMED: usize = 3;

/// What stands in braces, put in its place; the texts are ours, the fillings are never searched.
pub(super) fn fill(text: &str, fillings: &[&str]) -> String {
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
pub(super) fn either<'t>(language: Language, sv: &'t str, en: &'t str) -> &'t str {
    match language {
        Language::Sv => sv,
        Language::En => en,
    }
}

/// Whether a year that follows would be read as a part of it.
pub(super) fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|letter: char| letter.is_ascii_digit())
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
                said.extend(self.aim(&self.main, language));
                said.push(self.parts_said(language));
            } else {
                said.extend(self.told(&self.main, language));
            }
        } else {
            for part in self.parts.iter().take(MOST_NAMED) {
                let told = self.told(part, language).join(" ");
                said.push([self.name(part, language), ": ".to_owned(), told].concat());
            }
        }
        said.extend(self.published_forecast(language));
        said.extend(say::wish(indicator, language));
        said.join(" ")
    }

    /// What was measured, what is to be reached, and what that comes to.
    fn told(&self, of: &Attainment<'_>, language: Language) -> Vec<String> {
        let all = [
            self.outcome(of, language),
            self.aim(of, language),
            self.verdict(of, language),
            Self::of_two(of, language),
        ];
        all.into_iter().flatten().collect()
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
                // A year after a scale or a number without a unit would be read as a part of it.
                (Some(when), None, Language::Sv) if ends_in_digit(&amount) => [&amount, " (", &when, ")"].concat(),
                (Some(when), Some(flag), Language::Sv) if ends_in_digit(&amount) => {
                    [&amount, " (", when.as_str(), ", ", flag, ")"].concat()
                }
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

    /// The target: `Målet är minst 70 % senast 2023.` None where people judge and no target is told.
    fn aim(&self, of: &Attainment<'_>, language: Language) -> Option<String> {
        if self.indicator.kind == ValueKind::Qualitative && of.target.is_none() {
            return None;
        }
        let mut note = String::new();
        let own = match (of.target, of.year, of.start.zip(of.condition)) {
            (Some(target), Some((year, value)), _) => Some(Target {
                kind: match target.operator.unwrap_or(Operator::AtLeast) {
                    Operator::AtLeast => TargetKind::AtLeast,
                    Operator::AtMost => TargetKind::AtMost,
                    Operator::Exactly => TargetKind::Exactly,
                },
                value: Some(value),
                deadline: Some(Deadline { at: Some(Date::year(year)), ..Deadline::default() }),
                ..Target::default()
            }),
            (Some(target), None, Some((start, condition)))
                if target.kind == TargetKind::KeepBaseline && self.indicator.kind != ValueKind::YesNo =>
            {
                let when = of.baseline.and_then(|baseline| baseline.period.as_ref());
                let when = when.map(|when| self.when(when, language));
                let from = either(language, " (som {})", " (as in {})");
                let like = either(language, " (som ingångsvärdet)", " (as the baseline)");
                note = when.map_or_else(|| like.to_owned(), |when| fill(from, &[&when]));
                Some(Target {
                    kind: match (condition.from.is_finite(), condition.to.is_finite()) {
                        (true, false) => TargetKind::AtLeast,
                        (false, true) => TargetKind::AtMost,
                        _ => TargetKind::Exactly,
                    },
                    value: Some(start),
                    deadline: target.deadline.clone(),
                    ..Target::default()
                })
            }
            _ => None,
        };
        Some(say::aim(own.as_ref().or(of.target), &note, self.indicator, language))
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

    /// Of which part.
    pub(super) fn name(&self, part: &Attainment<'_>, language: Language) -> String {
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
    pub(super) fn amount_with(&self, number_of: f64, decimals: u8, language: Language) -> String {
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

    pub(super) fn when(&self, of: &Period, language: Language) -> String {
        let said = period(of, &self.plan.plan().reporting_points, language);
        // A reporting point's name stands within a sentence: "delår 2 2024". Abbreviations stay as they are.
        let mut letters = said.chars();
        match (of, letters.next(), letters.next()) {
            (Period::Point(..), Some(first), Some(second)) if second.is_ascii_lowercase() => {
                let rest = said.get(first.len_utf8()..).unwrap_or_default();
                [first.to_ascii_lowercase().to_string().as_str(), rest].concat()
            }
            _ => said,
        }
    }
}

/// How many decimals a projection is written with: those of the unit, or as many as the outcomes have, or more, lest it be
/// rounded to a target that it misses.
pub(crate) fn projection_decimals(projection: f64, indicator: &Indicator, of: &Attainment<'_>) -> u8 {
    let shown = indicator.unit.as_ref().and_then(|unit| unit.decimals);
    let needed = || decimals_needed(of.used.iter().map(|point| point.number).collect::<Vec<_>>());
    let decimals = shown.unwrap_or_else(needed);
    if of.status == Status::Lagging { decimals_to_lack(projection, decimals, of) } else { decimals }
}

/// So many decimals, or more, that what does not meet the target is not rounded to what does.
pub(super) fn decimals_to_lack(number: f64, decimals: u8, of: &Attainment<'_>) -> u8 {
    const UNITS: [f64; 7] = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6];
    let holds = |number: f64| of.condition.is_some_and(|condition| condition.holds(number));
    let rounded = |unit: f64| (number * unit).round() / unit;
    if holds(number) {
        return decimals;
    }
    let enough = |decimals: &u8| !UNITS.get(usize::from(*decimals)).is_some_and(|unit| holds(rounded(*unit)));
    (decimals..7).find(enough).unwrap_or(decimals)
}
