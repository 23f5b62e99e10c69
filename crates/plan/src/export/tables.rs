//! The rows of each table. The order of the cells is the order of the columns in `table.rs`.

use super::csv::Csv;
use crate::format::period;
use crate::model::{
    Activity, Assessment, BaselineKind, Citation, Comment, Flag, FollowUp, Forecast, Indicator, Period, Series, Split,
    Target, Text, Unit, Value, YearTarget,
};
use crate::{Indexed, Language, say};

/// Cells in the words of a language.
struct Cells<'c> {
    csv: &'c mut Csv,
    plan: &'c Indexed,
    language: Language,
}

impl Cells<'_> {
    fn word(&mut self, word: &str) {
        self.csv.text(word);
    }

    fn maybe(&mut self, word: Option<&str>) {
        self.csv.maybe(word);
    }

    fn text(&mut self, text: Option<&Text>) {
        self.csv.maybe(text.map(|text| text.get(self.language.code())));
    }

    fn number(&mut self, value: Option<f64>) {
        self.csv.number(value);
    }

    fn yes(&mut self, answer: Option<bool>) {
        let word = answer.map(|answer| match (answer, self.language) {
            (true, Language::Sv) => "ja",
            (false, Language::Sv) => "nej",
            (true, Language::En) => "yes",
            (false, Language::En) => "no",
        });
        self.maybe(word);
    }

    /// Several things in one cell.
    fn several<T>(&mut self, items: &[T], between: &str, say: impl Fn(&T) -> String) {
        let all: Vec<String> = items.iter().map(say).collect();
        self.word(&all.join(between));
    }

    fn ids(&mut self, ids: &[String]) {
        self.word(&ids.join(" "));
    }

    /// The names of roles; an id stands where there is no role of that id.
    fn roles(&mut self, ids: &[String]) {
        let (plan, code) = (self.plan, self.language.code());
        self.several(ids, ", ", |id| plan.role(id).map_or(id.as_str(), |role| role.name.get(code)).to_owned());
    }

    fn unit(&mut self, unit: Option<&Unit>) {
        self.text(unit.map(|unit| &unit.label));
    }

    fn time(&mut self, time: Option<&Period>) {
        let (code, words) = match time {
            Some(time) => (time.to_string(), period(time, &self.plan.plan().reporting_points, self.language)),
            None => (String::new(), String::new()),
        };
        self.word(&code);
        self.word(&words);
    }

    /// Sex, area, unit.
    fn split(&mut self, split: Option<&Split>) {
        let (plan, code) = (self.plan, self.language.code());
        self.maybe(split.and_then(|split| split.sex).map(|sex| say::sex(sex, self.language)));
        let area = split.and_then(|split| split.area.as_ref());
        self.maybe(area.map(|id| plan.area(id).map_or(id.as_str(), |area| area.name.get(code))));
        let unit = split.and_then(|split| split.unit.as_ref());
        self.maybe(unit.map(|id| plan.unit(id).map_or(id.as_str(), |unit| unit.name.get(code))));
    }

    fn source(&mut self, source: Option<&Citation>) {
        let (plan, code) = (self.plan, self.language.code());
        let document = source.map(|source| source.document.as_str());
        self.maybe(document.map(|id| plan.document(id).map_or(id, |document| document.title.get(code))));
        self.maybe(source.and_then(|source| source.section.as_deref()));
    }

    fn end(&mut self) {
        self.csv.end();
    }
}

pub(super) fn goals(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for goal in &plan.plan().goals {
        cells.word(&goal.id);
        let level = plan.level(goal).map(|(_, level)| level.name.get(language.code()));
        cells.word(level.unwrap_or(&goal.level));
        cells.maybe(goal.parent.as_deref());
        cells.text(Some(&goal.name));
        cells.text(goal.description.as_ref());
        cells.roles(&goal.responsible);
        cells.source(goal.source.as_ref());
        cells.end();
    }
}

pub(super) fn indicators(csv: &mut Csv, plan: &Indexed, language: Language) {
    let code = language.code();
    let mut cells = Cells { csv, plan, language };
    for indicator in &plan.plan().indicators {
        cells.word(&indicator.id);
        cells.ids(&indicator.goals);
        cells.text(Some(&indicator.name));
        cells.text(indicator.short_name.as_ref());
        cells.text(indicator.measure.as_ref());
        cells.text(indicator.definition.as_ref());
        cells.word(say::value_kind(indicator.kind, language));
        cells.unit(indicator.unit.as_ref());
        cells.text(indicator.unit.as_ref().and_then(|unit| unit.name.as_ref()));
        cells.maybe(indicator.statistic.map(|statistic| say::statistic(statistic, language)));
        cells.maybe(indicator.direction.map(|direction| say::direction(direction, language)));
        cells.maybe(indicator.frequency.map(|frequency| say::frequency(frequency, language)));
        cells.yes(Some(indicator.cumulative));
        cells.several(&indicator.areas, ", ", |id| {
            plan.area(id).map_or(id.as_str(), |area| area.name.get(code)).to_owned()
        });
        cells.roles(&indicator.responsible);
        cells.several(&indicator.data_sources, "; ", |source| source.name.get(code).to_owned());
        let kolada: Vec<String> = indicator.data_sources.iter().flat_map(|source| source.kolada.clone()).collect();
        cells.ids(&kolada);
        cells.source(indicator.source.as_ref());
        cells.several(&indicator.remarks, "\n", |remark| remark.text.get(code).to_owned());
        cells.end();
    }
}

pub(super) fn targets(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for indicator in &plan.plan().indicators {
        for target in &indicator.targets {
            if target.years.is_empty() {
                a_target(&mut cells, indicator, target, None);
            }
            for year in &target.years {
                a_target(&mut cells, indicator, target, Some(year));
            }
        }
    }
}

fn a_target(cells: &mut Cells<'_>, indicator: &Indicator, target: &Target, year: Option<&YearTarget>) {
    let language = cells.language;
    cells.word(&indicator.id);
    cells.text(Some(&indicator.name));
    cells.word(target.kind.name());
    cells.number(year.map(|year| f64::from(year.year)));
    cells.number(year.map(|year| year.value).or(target.value));
    cells.number(target.min);
    cells.number(target.max);
    cells.number(target.tolerance);
    cells.maybe(target.operator.map(|operator| operator_word(operator, language)));
    cells.maybe(target.per.map(|per| say::per(Some(per), language).trim()));
    cells.maybe(target.direction.map(|direction| say::direction(direction, language)));
    cells.yes(target.good);
    let at = target.deadline.as_ref().and_then(|deadline| deadline.at).map(|at| at.to_string());
    cells.maybe(at.as_deref());
    cells.text(target.deadline.as_ref().and_then(|deadline| deadline.event.as_ref()));
    cells.split(target.split.as_ref());
    cells.unit(indicator.unit.as_ref());
    cells.text(target.text.as_ref());
    cells.word(&say::target(target, indicator, language));
    cells.end();
}

fn operator_word(operator: crate::model::Operator, language: Language) -> &'static str {
    use crate::model::Operator;
    match (operator, language) {
        (Operator::AtLeast, Language::Sv) => "minst",
        (Operator::AtMost, Language::Sv) => "högst",
        (Operator::Exactly, Language::Sv) => "exakt",
        (Operator::AtLeast, Language::En) => "at least",
        (Operator::AtMost, Language::En) => "at most",
        (Operator::Exactly, Language::En) => "exactly",
    }
}

pub(super) fn baselines(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for indicator in &plan.plan().indicators {
        for baseline in &indicator.baselines {
            cells.word(&indicator.id);
            cells.text(Some(&indicator.name));
            cells.word(baseline.kind.name());
            let is_known = baseline.kind == BaselineKind::Value;
            cells.number(baseline.value.filter(|_| is_known));
            cells.yes(baseline.answer.filter(|_| is_known));
            cells.time(baseline.period.as_ref());
            cells.maybe(baseline.statistic.map(|statistic| say::statistic(statistic, language)));
            cells.split(baseline.split.as_ref());
            cells.unit(indicator.unit.as_ref());
            cells.text(baseline.reference.as_ref());
            cells.text(baseline.text.as_ref());
            cells.word(&say::baseline(baseline, indicator, plan, language));
            cells.end();
        }
    }
}

pub(super) fn values(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for indicator in &plan.plan().indicators {
        for series in &indicator.series {
            for value in &series.values {
                a_value(&mut cells, indicator, series, value);
            }
        }
        for forecast in &indicator.forecasts {
            a_forecast(&mut cells, indicator, forecast);
        }
    }
}

fn a_value(cells: &mut Cells<'_>, indicator: &Indicator, series: &Series, value: &Value) {
    use crate::model::SeriesRole;
    let language = cells.language;
    // Of what is withheld nothing is told but that it is.
    let is_shown = !value.has(Flag::Suppressed);
    cells.word(&indicator.id);
    cells.text(Some(&indicator.name));
    cells.word(&series.id);
    cells.word(&say::series_name(series, cells.plan, language));
    cells.word(match (series.role, language) {
        (SeriesRole::Outcome, Language::Sv) => "utfall",
        (SeriesRole::Comparison, Language::Sv) => "jämförelse",
        (SeriesRole::Outcome, Language::En) => "outcome",
        (SeriesRole::Comparison, Language::En) => "comparison",
    });
    cells.split(series.split.as_ref());
    cells.text(series.municipality.as_ref().map(|municipality| &municipality.name));
    cells.maybe(series.statistic.or(indicator.statistic).map(|statistic| say::statistic(statistic, language)));
    cells.time(Some(&value.period));
    cells.number(value.number());
    cells.yes(value.answer.filter(|_| is_shown));
    cells.text(value.text.as_ref().filter(|_| is_shown));
    cells.unit(indicator.unit.as_ref());
    cells.number(value.n.filter(|_| is_shown).map(f64::from));
    cells.several(&value.flags, ", ", |flag| say::flag(*flag, language).to_owned());
    cells.text(value.note.as_ref().filter(|_| is_shown));
    cells.word("");
    cells.end();
}

fn a_forecast(cells: &mut Cells<'_>, indicator: &Indicator, forecast: &Forecast) {
    let language = cells.language;
    cells.word(&indicator.id);
    cells.text(Some(&indicator.name));
    cells.word("");
    cells.word("");
    cells.word(if language == Language::Sv { "prognos" } else { "forecast" });
    cells.split(None);
    cells.word("");
    cells.maybe(indicator.statistic.map(|statistic| say::statistic(statistic, language)));
    cells.time(Some(&forecast.period));
    cells.number(forecast.value);
    cells.yes(forecast.answer);
    cells.word("");
    cells.unit(indicator.unit.as_ref());
    cells.number(None);
    cells.word("");
    cells.text(forecast.reason.as_ref());
    cells.maybe(forecast.made.map(|made| made.to_string()).as_deref());
    cells.end();
}

pub(super) fn assessments(csv: &mut Csv, plan: &Indexed, language: Language) {
    let whole = plan.plan();
    let (of_plan, of_goal, of_indicator) = match language {
        Language::Sv => ("planen", "mål", "indikator"),
        Language::En => ("plan", "goal", "indicator"),
    };
    let mut cells = Cells { csv, plan, language };
    some_assessments(&mut cells, &whole.assessments, of_plan, &whole.id, &whole.title);
    for goal in &whole.goals {
        some_assessments(&mut cells, &goal.assessments, of_goal, &goal.id, &goal.name);
    }
    for indicator in &whole.indicators {
        some_assessments(&mut cells, &indicator.assessments, of_indicator, &indicator.id, &indicator.name);
    }
}

fn some_assessments(cells: &mut Cells<'_>, assessments: &[Assessment], about: &str, id: &str, name: &Text) {
    let language = cells.language;
    for assessment in assessments {
        cells.word(about);
        cells.word(id);
        cells.text(Some(name));
        cells.word(say::assessment_kind(assessment.kind, language));
        cells.word(say::assessment_status(assessment.status, language));
        cells.text(assessment.label.as_ref());
        cells.text(assessment.reason.as_ref());
        cells.text(assessment.body.as_ref());
        cells.maybe(assessment.date.map(|date| date.to_string()).as_deref());
        cells.time(assessment.period.as_ref());
        cells.end();
    }
}

pub(super) fn activities(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for activity in &plan.plan().activities {
        an_activity(&mut cells, activity);
    }
}

fn an_activity(cells: &mut Cells<'_>, activity: &Activity) {
    let (plan, language) = (cells.plan, cells.language);
    cells.word(&activity.id);
    cells.ids(&activity.goals);
    cells.ids(&activity.indicators);
    cells.text(Some(&activity.name));
    cells.text(activity.description.as_ref());
    cells.yes(Some(activity.joint));
    cells.roles(&activity.responsible);
    cells.text(activity.responsible_text.as_ref());
    cells.maybe(activity.deadline.map(|day| day.to_string()).as_deref());
    cells.several(&activity.follow_ups, "; ", |each| follow_up(each, plan, language));
    cells.text(activity.follow_up_text.as_ref());
    cells.maybe(activity.status.map(|status| say::activity_status(status, language)));
    cells.number(activity.quantity.as_ref().map(|quantity| quantity.at_least));
    cells.text(activity.quantity.as_ref().map(|quantity| &quantity.of));
    cells.several(&activity.comments, "\n", |each| comment(each, plan, language));
    cells.source(activity.source.as_ref());
    cells.end();
}

fn follow_up(follow_up: &FollowUp, plan: &Indexed, language: Language) -> String {
    let code = language.code();
    let points = &plan.plan().reporting_points;
    let point = follow_up.point.as_ref().map(|id| {
        points.iter().find(|point| point.id == *id).map_or(id.as_str(), |point| point.name.get(code)).to_owned()
    });
    let mut parts: Vec<String> = point.into_iter().collect();
    parts.extend(follow_up.date.map(|day| day.to_string()));
    parts.extend(follow_up.rhythm.map(|rhythm| say::rhythm(rhythm, language).to_owned()));
    parts.extend(follow_up.to.as_ref().map(|to| to.get(code).to_owned()));
    parts.join(", ")
}

fn comment(comment: &Comment, plan: &Indexed, language: Language) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(comment.period.as_ref().map(|time| period(time, &plan.plan().reporting_points, language)));
    parts.extend(comment.date.map(|day| day.to_string()));
    parts.extend(comment.status.map(|status| say::activity_status(status, language).to_owned()));
    let head = parts.join(", ");
    let text = comment.text.get(language.code());
    if head.is_empty() { text.to_owned() } else { [head.as_str(), ": ", text].concat() }
}

pub(super) fn economy(csv: &mut Csv, plan: &Indexed, language: Language) {
    let mut cells = Cells { csv, plan, language };
    for line in &plan.plan().economy {
        for amount in &line.amounts {
            cells.word(&line.id);
            cells.text(Some(&line.name));
            cells.word(say::economy_kind(line.kind, language));
            cells.number(Some(f64::from(amount.year)));
            cells.number(amount.budget);
            cells.number(amount.forecast);
            cells.number(amount.outcome);
            cells.unit(line.unit.as_ref());
            cells.text(line.note.as_ref());
            cells.end();
        }
    }
}
