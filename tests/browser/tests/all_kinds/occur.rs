//! Where Exempelby says what.

use malbild_browser_tests::Site;
use malbild_plan::format::{date, period, quantity};
use malbild_plan::model::{Assessment, Indicator, Plan, SeriesRole, TargetKind};
use malbild_plan::reading::{
    Agreement, Attainment, Attention, Readings, agreement_words, attention_words, left_out_words, movement_word,
    no_share_words, reason_words,
};
use malbild_plan::{Indexed, Language, say};
use serde_json::json;

use super::{At, Kinds};

/// How activities are called that nobody has said anything of.
const NOT_SAID: &str = "Status ej angiven";

const SV: Language = Language::Sv;

impl Kinds {
    /// Adds where an edition says what.
    pub(super) fn occurrences(&mut self, id: &str) {
        let plan = Indexed::new(malbild_plan::open(&Site::file(&format!("plans/{id}.json"))).expect("a plan"));
        let readings = Readings::of(&plan);
        self.of_indicators(&plan, &readings);
        self.of_the_plan(plan.plan(), &readings);
    }

    fn of_indicators(&mut self, plan: &Indexed, readings: &Readings<'_>) {
        for reading in &readings.indicators {
            let indicator = reading.indicator;
            let view = format!("?plan={}&indikator={}", plan.plan().id, indicator.id);
            let view = view.as_str();
            let computed = At::Element("section.computed .status");
            self.add(&format!("status {}", reading.status().code()), view, computed.clone(), reading.mark_word(SV));
            if let Some(movement) = reading.movement() {
                self.add(&format!("movement {}", movement.code()), view, computed, movement_word(movement, SV));
            }
            for attainment in reading.parts.iter().chain([&reading.main]) {
                self.of_attainment(attainment, view);
            }
            for part in reading.failing() {
                self.add("mark failing part", view, At::Element(".why .subhead"), part.mark_word(SV));
            }
            for other in &reading.others {
                let target = other.target.expect("others have targets");
                let said = say::target(target, indicator, SV);
                self.add("mark several targets", view, At::Element(".why li"), said.clone());
                if other.passed {
                    self.add("mark target of the past", view, At::Element(".why li"), said);
                }
            }
            let agreement = reading.agreement;
            let said = if agreement == Agreement::Neither { "" } else { agreement_words(agreement, SV) };
            self.add(&format!("agreement {}", agreement.code()), view, At::Fact("Bedömning och beräkning"), said);
            if let Some(said) = reading.disagreement(SV) {
                self.add("mark indicator judged otherwise", view, At::Element(".differs"), said);
            }
            if reading.main.is_almost() {
                self.add("mark almost", view, At::Fact("Planens gräns för nästan uppnått"), "%");
            }
            if let Some(value) = reading.forecast.and_then(|forecast| forecast.value) {
                let said = quantity(value, indicator.unit.as_ref(), SV);
                self.add("mark forecast", view, At::Fact("Publicerad prognos"), said);
            }
            if let Some(said) = reading.gap_sentence(SV) {
                self.add("mark difference between women and men", view, At::Fact("Kvinnor och män"), said);
            }
            if reading.unmeasured.is_some() {
                let list = format!("?plan={}&vy=indikatorer&behov=not-measured", plan.plan().id);
                self.add(
                    "mark not measured since",
                    &list,
                    At::Item(indicator.label().sv.clone()),
                    reading.sentence(SV),
                );
            }
            if reading.main.latest.is_some_and(|latest| latest.is_preliminary()) {
                self.add("mark preliminary", view, At::Element(".lead"), "preliminärt");
            }
            if indicator.cumulative {
                self.add("mark adds up", view, At::Element("main p"), "Räknas ihop under året");
            }
            self.of_the_format(plan, indicator, view);
        }
    }

    fn of_attainment(&mut self, of: &Attainment<'_>, view: &str) {
        if let Some(reason) = of.reason {
            self.add(&format!("reason {}", reason.code()), view, At::Fact("Orsak"), reason_words(reason, SV));
        }
        if let Some(trend) = of.trend {
            self.add(&format!("trend {}", trend.code()), view, At::Fact("Trend"), movement_word(trend, SV));
        }
        for (_, why) in &of.left_out {
            let at = At::Fact("Mätningar som inte räknas");
            self.add(&format!("left out {}", why.code()), view, at, left_out_words(*why, SV));
        }
        // Without a target there is no way to have a share of.
        if let Some(why) = of.no_share.filter(|_| of.target.is_some() && of.share_of_way.is_none()) {
            self.add(&format!("no share {}", why.code()), view, At::Fact("Andel av vägen"), no_share_words(why, SV));
        }
        if of.pace.is_some_and(|pace| pace.two_points) {
            self.add("mark two measurements", view, At::Fact("Takt hittills"), "två mätningar");
        }
        if of.is_still() {
            self.add("mark no movement", view, At::Fact("Takt hittills"), "räknas som oförändrat");
        }
        if of.projection_range.is_some() {
            self.add("mark range", view, At::Fact("Framskrivning (inte prognos)"), "–");
        }
        if of.deadline_of_plan {
            self.add("mark the plan's end", view, At::Fact("Senast"), "planens slut");
        }
    }

    /// What the plan's file says of an indicator with the format's own words.
    fn of_the_format(&mut self, plan: &Indexed, indicator: &Indicator, view: &str) {
        for target in &indicator.targets {
            let said = say::target(target, indicator, SV);
            self.word("TargetKind", &json!(target.kind), view, At::Fact("Mål"), said.clone());
            if let Some(per) = target.per {
                self.word("Per", &json!(per), view, At::Fact("Mål"), said.clone());
            }
            let several = matches!(target.kind, TargetKind::Yearly | TargetKind::EverySeries);
            if let Some(operator) = target.operator.filter(|_| several) {
                self.word("Operator", &json!(operator), view, At::Fact("Mål"), said);
            }
        }
        for baseline in &indicator.baselines {
            let said = say::baseline(baseline, indicator, plan, SV);
            let said = said.split(" (").next().unwrap_or_default();
            self.word("BaselineKind", &json!(baseline.kind), view, At::Fact("Ingångsvärde"), said);
        }
        for assessment in &indicator.assessments {
            self.of_assessment(assessment, view);
        }
        for series in &indicator.series {
            for value in &series.values {
                let row = period(&value.period, &plan.plan().reporting_points, SV);
                for flag in &value.flags {
                    self.word("Flag", &json!(*flag), view, At::Row(row.clone()), say::flag(*flag, SV));
                }
            }
            let head = At::Element("details.numbers th");
            let name = say::series_name(series, plan, SV);
            if let Some(sex) = series.split.as_ref().and_then(|split| split.sex) {
                self.word("Sex", &json!(sex), view, head.clone(), name.as_str());
            }
            if let Some(statistic) = series.statistic {
                self.word("Statistic", &json!(statistic), view, head.clone(), name.as_str());
            }
            if series.role == SeriesRole::Comparison {
                self.word("SeriesRole", &json!(series.role), view, head, name);
            } else if let Some(value) = series.values.iter().find(|value| value.number().is_some()) {
                let row = period(&value.period, &plan.plan().reporting_points, SV);
                self.word("SeriesRole", &json!(series.role), view, At::Row(row), say::value(value, indicator, SV));
            }
        }
        // Of numbers the unit tells.
        if !indicator.kind.is_numeric() {
            self.word(
                "ValueKind",
                &json!(indicator.kind),
                view,
                At::Fact("Slags svar"),
                say::value_kind(indicator.kind, SV),
            );
        }
        if let Some(statistic) = indicator.statistic {
            self.word("Statistic", &json!(statistic), view, At::Fact("Statistik"), say::statistic(statistic, SV));
        }
        if let Some(direction) = indicator.direction {
            self.word("Direction", &json!(direction), view, At::Fact("Riktning"), say::direction(direction, SV));
        }
        if let Some(frequency) = indicator.frequency {
            self.word("Frequency", &json!(frequency), view, At::Fact("Mäts"), say::frequency(frequency, SV));
        }
    }

    fn of_assessment(&mut self, of: &Assessment, view: &str) {
        let own = || say::assessed(of.status, of.kind, SV);
        let said = of.label.as_ref().map_or_else(own, |label| label.sv.as_str());
        self.word("AssessmentStatus", &json!(of.status), view, At::Element(".verdict .status"), said);
        self.word("AssessmentKind", &json!(of.kind), view, At::Element(".verdict .status"), said);
    }

    fn of_the_plan(&mut self, plan: &Plan, readings: &Readings<'_>) {
        let id = &plan.id;
        let overview = format!("?plan={id}");
        for why in Attention::ALL.iter().filter(|why| !readings.needs_of(**why).is_empty()) {
            self.add(
                &format!("attention {}", why.code()),
                &overview,
                At::Element(".needs dt"),
                attention_words(*why, SV),
            );
        }
        for goal in &plan.goals {
            let view = format!("?plan={id}&mal={}", goal.id);
            for assessment in &goal.assessments {
                self.of_assessment(assessment, &view);
            }
            if let Some(said) = readings.goal_disagreement(goal, SV) {
                self.add("mark goal judged otherwise", &view, At::Element(".differs"), said);
            }
        }
        let view = format!("?plan={id}&vy=aktiviteter");
        for activity in &plan.activities {
            let item = At::Item(activity.name.sv.clone());
            match activity.status {
                Some(of) => self.word("ActivityStatus", &json!(of), &view, item.clone(), say::activity_status(of, SV)),
                None => self.add("mark activity without a word", &view, item.clone(), NOT_SAID),
            }
            if let Some(due) = activity.missed_deadline(plan.reference_date) {
                self.add("mark activity late", &view, item.clone(), date(due, SV));
            }
            for rhythm in activity.follow_ups.iter().filter_map(|follow_up| follow_up.rhythm) {
                self.word("Rhythm", &json!(rhythm), &view, item.clone(), say::rhythm(rhythm, SV));
            }
        }
        for item in &plan.economy {
            let about = format!("?plan={id}&vy=om");
            self.word("EconomyKind", &json!(item.kind), &about, At::Element("table"), say::economy_kind(item.kind, SV));
        }
    }
}
