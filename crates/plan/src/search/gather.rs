//! Everything in a plan that can be found, with the texts in which it is sought.

use std::borrow::Cow;

use super::Kind;
use super::index::Token;
use crate::model::{Assessment, Date, Decision, Indicator, Plan, Statement, Text};
use crate::{Indexed, Language, all_remarks, format, say};

/// Something that can be found.
#[derive(Debug)]
pub(super) struct Item<'p> {
    pub kind: Kind,
    /// The plan that it stands in.
    pub plan: &'p Indexed,
    pub id: &'p str,
    /// The goal that it belongs to: the first of several, and above a goal the next.
    pub goal: Option<&'p str>,
    /// Its texts, its title first.
    pub fields: Vec<Field<'p>>,
    /// What it stands in, by number among all items: its plan, goals and areas.
    pub contexts: Vec<usize>,
}

/// A text of an item.
#[derive(Debug)]
pub(super) struct Field<'p> {
    pub text: Cow<'p, str>,
    /// The language of the text, as a code.
    pub language: &'p str,
    /// What a word in it counts, of a hundred.
    pub weight: u32,
    /// Whether people are shown it.
    pub shown: bool,
    /// Its words, filled in by the index.
    pub tokens: Vec<Token>,
}

const TITLE: u32 = 100;
pub(super) const NAMES: u32 = 85;
const MEASURE: u32 = 65;
const DESCRIPTION: u32 = 55;
const AROUND: u32 = 40;
const ASIDE: u32 = 30;

/// Adds everything that can be found in a plan.
pub(super) fn gather<'p>(plan: &'p Indexed, language: Language, items: &mut Vec<Item<'p>>) {
    let mut gather = Gather { plan, language, base: items.len(), items };
    gather.plan_itself(plan.plan());
    gather.goals(plan.plan());
    gather.organisation(plan.plan());
    for indicator in &plan.plan().indicators {
        gather.indicator(indicator);
    }
    gather.activities(plan.plan());
    gather.steering(plan.plan());
    gather.surroundings(plan.plan());
    gather.numbers(plan.plan());
    for remarked in all_remarks(plan.plan()) {
        gather.item(Kind::Remark, &remarked.remark.id, &remarked.remark.text);
    }
}

struct Gather<'a, 'p> {
    plan: &'p Indexed,
    language: Language,
    /// The number of the plan's own item. Its goals follow, then its areas.
    base: usize,
    items: &'a mut Vec<Item<'p>>,
}

impl<'p> Gather<'_, 'p> {
    fn item(&mut self, kind: Kind, id: &'p str, title: &'p Text) {
        let contexts = if kind == Kind::Plan { Vec::new() } else { vec![self.base] };
        self.items.push(Item { kind, plan: self.plan, id, goal: None, fields: Vec::new(), contexts });
        self.text(title, TITLE);
        // Ids of the document, such as GOT-K5; those that are words are not for people.
        if id.bytes().any(|b| b.is_ascii_digit()) && id.bytes().any(|b| b.is_ascii_uppercase()) {
            self.hidden(Cow::Borrowed(id));
        }
    }

    fn field(&mut self, text: Cow<'p, str>, language: &'p str, weight: u32, shown: bool) {
        if let Some(item) = self.items.last_mut().filter(|_| !text.is_empty()) {
            item.fields.push(Field { text, language, weight, shown, tokens: Vec::new() });
        }
    }

    fn hidden(&mut self, text: Cow<'p, str>) {
        self.field(text, "sv", TITLE, false);
    }

    fn string(&mut self, text: &'p str, weight: u32) {
        self.field(Cow::Borrowed(text), "sv", weight, true);
    }

    /// A text in the reader's language, then in Swedish where that is another.
    fn text(&mut self, text: &'p Text, weight: u32) {
        let language = text.language(self.language.code());
        let shown = text.get(language);
        self.field(Cow::Borrowed(shown), language, weight, true);
        if language != "sv" {
            self.string(&text.sv, weight);
        }
    }

    fn texts(&mut self, texts: &mut dyn Iterator<Item = &'p Text>, weight: u32) {
        for text in texts {
            self.text(text, weight);
        }
    }

    fn maybe(&mut self, text: Option<&'p Text>, weight: u32) {
        if let Some(text) = text {
            self.text(text, weight);
        }
    }

    /// The goals that the item belongs to.
    fn of_goals(&mut self, goals: &'p [String]) {
        for goal in goals {
            let Some(at) = self.plan.goal_at(goal) else { continue };
            let context = self.base + 1 + at;
            if let Some(item) = self.items.last_mut() {
                item.goal = item.goal.or(Some(goal));
                item.contexts.push(context);
            }
        }
    }

    fn responsible(&mut self, roles: &'p [String]) {
        for id in roles {
            let Some(role) = self.plan.role(id) else { continue };
            self.text(&role.name, AROUND);
            if let Some(short) = &role.abbreviation {
                self.field(Cow::Borrowed(short), "sv", AROUND, false);
            }
        }
    }

    fn assessments(&mut self, assessments: &'p [Assessment]) {
        for assessment in assessments {
            self.maybe(assessment.reason.as_ref(), ASIDE);
        }
    }

    fn plan_itself(&mut self, plan: &'p Plan) {
        self.item(Kind::Plan, &plan.id, &plan.title);
        self.text(&plan.municipality.name, TITLE);
        self.text(&plan.board, NAMES);
        self.maybe(plan.kind.as_ref(), NAMES);
        self.maybe(plan.edition.as_ref(), AROUND);
        self.maybe(plan.summary.as_ref(), DESCRIPTION);
        if let Some(number) = &plan.case_number {
            self.string(number, NAMES);
        }
        self.assessments(&plan.assessments);
    }

    fn goals(&mut self, plan: &'p Plan) {
        for (at, goal) in plan.goals.iter().enumerate() {
            self.item(Kind::Goal, &goal.id, &goal.name);
            if let Some(parent) = self.plan.parent_at(at) {
                let above = plan.goals.get(parent).map(|parent| parent.id.as_str());
                let context = self.base + 1 + parent;
                if let Some(item) = self.items.last_mut() {
                    item.goal = above;
                    item.contexts.push(context);
                }
            }
            self.texts(&mut goal.variants.iter().map(|variant| &variant.text), NAMES);
            self.maybe(goal.description.as_ref(), DESCRIPTION);
            self.texts(&mut goal.horizon.iter().map(|horizon| &horizon.text), AROUND);
            self.responsible(&goal.responsible);
            self.assessments(&goal.assessments);
        }
    }

    fn organisation(&mut self, plan: &'p Plan) {
        for area in &plan.areas {
            self.item(Kind::Area, &area.id, &area.name);
            self.maybe(area.description.as_ref(), DESCRIPTION);
        }
        for unit in &plan.units {
            self.item(Kind::Unit, &unit.id, &unit.name);
            self.maybe(unit.description.as_ref(), DESCRIPTION);
            self.areas(unit.area.as_slice());
        }
        for role in &plan.roles {
            self.item(Kind::Role, &role.id, &role.name);
            if let Some(short) = &role.abbreviation {
                self.string(short, TITLE);
            }
            self.maybe(role.description.as_ref(), DESCRIPTION);
        }
        for abbreviation in &plan.abbreviations {
            // Its title is no text with translations.
            self.item(Kind::Abbreviation, &abbreviation.short, &abbreviation.long);
            if let Some(item) = self.items.last_mut() {
                item.fields.iter_mut().for_each(|long| long.weight = NAMES);
                let text = Cow::Borrowed(abbreviation.short.as_str());
                item.fields.retain(|field| field.shown);
                let tokens = Vec::new();
                item.fields.insert(0, Field { text, language: "sv", weight: TITLE, shown: true, tokens });
            }
        }
        for term in &plan.glossary {
            self.item(Kind::Term, &term.term.sv, &term.term);
            self.text(&term.definition, DESCRIPTION);
        }
    }

    /// The areas that the item belongs to.
    fn areas(&mut self, ids: &'p [String]) {
        let goals = self.plan.plan().goals.len();
        for id in ids {
            let at = self.plan.plan().areas.iter().position(|area| area.id == *id);
            let context = at.map(|at| self.base + 1 + goals + at);
            if let Some(item) = self.items.last_mut() {
                item.contexts.extend(context);
            }
        }
    }

    fn indicator(&mut self, indicator: &'p Indicator) {
        self.item(Kind::Indicator, &indicator.id, &indicator.name);
        self.of_goals(&indicator.goals);
        self.areas(&indicator.areas);
        self.maybe(indicator.short_name.as_ref(), NAMES);
        self.texts(&mut indicator.variants.iter().map(|variant| &variant.text), NAMES);
        self.maybe(indicator.measure.as_ref(), MEASURE);
        for measure in &indicator.measures {
            self.text(&measure.name, MEASURE);
            self.maybe(measure.definition.as_ref(), DESCRIPTION);
        }
        self.maybe(indicator.definition.as_ref(), DESCRIPTION);
        self.texts(&mut indicator.targets.iter().filter_map(|target| target.text.as_ref()), AROUND);
        self.texts(&mut indicator.baselines.iter().filter_map(|baseline| baseline.text.as_ref()), ASIDE);
        for source in &indicator.data_sources {
            self.text(&source.name, AROUND);
            if !source.kolada.is_empty() {
                let ids = ["Kolada ", &source.kolada.join(", ")].concat();
                self.field(Cow::Owned(ids), "sv", TITLE, true);
            }
            self.maybe(source.note.as_ref(), ASIDE);
        }
        self.texts(&mut indicator.shared_with.iter(), AROUND);
        self.responsible(&indicator.responsible);
        self.assessments(&indicator.assessments);
    }

    fn activities(&mut self, plan: &'p Plan) {
        for activity in &plan.activities {
            self.item(Kind::Activity, &activity.id, &activity.name);
            self.of_goals(&activity.goals);
            self.maybe(activity.description.as_ref(), DESCRIPTION);
            self.maybe(activity.quantity.as_ref().map(|quantity| &quantity.of), AROUND);
            self.maybe(activity.responsible_text.as_ref(), AROUND);
            self.responsible(&activity.responsible);
            self.maybe(activity.follow_up_text.as_ref(), ASIDE);
            self.texts(&mut activity.comments.iter().map(|comment| &comment.text), ASIDE);
        }
    }

    fn steering(&mut self, plan: &'p Plan) {
        for strategy in &plan.strategies {
            self.item(Kind::Strategy, &strategy.id, &strategy.name);
            self.of_goals(&strategy.goals);
            self.texts(&mut strategy.paragraphs.iter(), DESCRIPTION);
            self.responsible(&strategy.responsible);
        }
        for decision in &plan.decisions {
            self.decision(decision);
        }
        self.statements(Kind::Vision, plan.vision.as_slice());
        self.statements(Kind::Value, &plan.values);
        self.statements(Kind::FocusArea, &plan.focus_areas);
        self.statements(Kind::Assignment, &plan.assignments);
        self.statements(Kind::Commitment, &plan.commitments);
        self.statements(Kind::Proposal, &plan.proposals);
        self.statements(Kind::Process, &plan.process);
        self.statements(Kind::Rule, &plan.rules);
        self.statements(Kind::Law, &plan.laws);
    }

    fn statements(&mut self, kind: Kind, statements: &'p [Statement]) {
        for statement in statements {
            self.item(kind, statement.id.as_deref().unwrap_or_default(), &statement.text);
            self.maybe(statement.description.as_ref(), DESCRIPTION);
            self.responsible(&statement.responsible);
        }
    }

    /// A decision is sought by who decided, when, and its paragraph, as people write them.
    fn decision(&mut self, decision: &'p Decision) {
        self.item(Kind::Decision, &decision.id, decision.subject.as_ref().unwrap_or(&decision.kind));
        let date = decision.date.map(|date| format::date(date, self.language));
        let paragraph = decision.paragraph.as_ref().map(|paragraph| ["§\u{a0}", paragraph].concat());
        let code = self.language.code();
        let told = [decision.body.as_ref().map(|body| body.get(code).to_owned()), date, paragraph];
        let told: Vec<String> = told.into_iter().flatten().collect();
        let language = decision.body.as_ref().map_or("sv", |body| body.language(code));
        self.field(Cow::Owned(told.join(", ")), language, NAMES, true);
        self.maybe(decision.body.as_ref(), AROUND);
        self.maybe(decision.subject.as_ref().map(|_| &decision.kind), DESCRIPTION);
        self.hidden(Cow::Owned(decision.date.as_ref().map(Date::to_string).unwrap_or_default()));
        if let Some(paragraph) = &decision.paragraph {
            self.field(Cow::Owned(["paragraf ", paragraph].concat()), "sv", NAMES, false);
        }
        if let Some(number) = &decision.case_number {
            self.string(number, NAMES);
        }
    }

    fn surroundings(&mut self, plan: &'p Plan) {
        for trend in &plan.trends {
            self.item(Kind::Trend, &trend.id, &trend.name);
            self.texts(&mut trend.variants.iter().map(|variant| &variant.text), NAMES);
            self.maybe(trend.description.as_ref(), DESCRIPTION);
        }
        for challenge in &plan.challenges {
            self.item(Kind::Challenge, &challenge.id, &challenge.text);
        }
        for document in &plan.documents {
            self.item(Kind::Document, &document.id, &document.title);
            self.maybe(document.kind.as_ref(), MEASURE);
            for section in &document.sections {
                self.string(&section.name, ASIDE);
                section.sections.iter().for_each(|name| self.string(name, ASIDE));
            }
            self.maybe(document.note.as_ref(), ASIDE);
            if let Some(number) = &document.case_number {
                self.string(number, NAMES);
            }
        }
    }

    fn numbers(&mut self, plan: &'p Plan) {
        for line in &plan.economy {
            self.item(Kind::Economy, &line.id, &line.name);
            let kind = say::economy_kind(line.kind, self.language);
            self.field(Cow::Borrowed(kind), self.language.code(), MEASURE, false);
            self.maybe(line.note.as_ref(), DESCRIPTION);
        }
        for statistic in &plan.statistics {
            self.item(Kind::Statistic, &statistic.id, &statistic.name);
            self.maybe(statistic.text.as_ref(), MEASURE);
            self.maybe(statistic.origin.as_ref(), ASIDE);
        }
        for figure in &plan.figures {
            self.item(Kind::Figure, &figure.id, &figure.caption);
            self.maybe(figure.note.as_ref(), DESCRIPTION);
        }
    }
}
