//! The items of a plan, each as a list of fields: all that is compared stands here.

use super::matching::in_place;
use super::{Change, Content, ItemKind};
use crate::model::{
    Activity, Decision, EconomyItem, Goal, Indicator, OrganisationUnit, Plan, Statement, StatisticItem, Strategy, Text,
};

use Change::{Changed, Deadline, FollowUp, Measured, Moved, Rebased, Responsible, Retargeted, Reworded};

/// Something of a plan that can be compared with its like.
pub(super) struct Item<'p> {
    /// Its id; none where it has none.
    pub(super) id: Option<&'p str>,
    /// What it is called.
    pub(super) name: &'p Text,
    /// What tells it from others where its id does not.
    pub(super) text: String,
    /// Whether another with nearly the same text may be the same.
    pub(super) is_prose: bool,
    /// Where its values come from in Kolada.
    pub(super) kolada: Vec<String>,
    /// Its fields, those of one kind of item always in the same order.
    pub(super) fields: Vec<Field<'p>>,
}

/// A field of an item.
pub(super) struct Field<'p> {
    /// What it is when the field differs.
    pub(super) change: Change,
    /// Its name in the plan's file.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) content: Content<'p>,
}

/// All items of a plan, by kind, in the order they are told.
pub(super) fn items(plan: &Plan) -> Vec<(ItemKind, Vec<Item<'_>>)> {
    vec![
        (ItemKind::Plan, vec![whole(plan)]),
        (ItemKind::Goal, plan.goals.iter().map(goal).collect()),
        (ItemKind::Indicator, plan.indicators.iter().map(indicator).collect()),
        (ItemKind::Activity, plan.activities.iter().map(activity).collect()),
        (ItemKind::Decision, plan.decisions.iter().map(decision).collect()),
        (ItemKind::Strategy, plan.strategies.iter().map(strategy).collect()),
        (ItemKind::FocusArea, statements(&plan.focus_areas)),
        (ItemKind::Assignment, statements(&plan.assignments)),
        (ItemKind::Commitment, statements(&plan.commitments)),
        (ItemKind::Proposal, statements(&plan.proposals)),
        (ItemKind::Value, statements(&plan.values)),
        (ItemKind::Process, statements(&plan.process)),
        (ItemKind::Rule, statements(&plan.rules)),
        (ItemKind::Law, statements(&plan.laws)),
        (ItemKind::EconomyItem, plan.economy.iter().map(economy).collect()),
        (ItemKind::Trend, trends(plan)),
        (ItemKind::Challenge, challenges(plan)),
        (ItemKind::GlossaryTerm, glossary(plan)),
        (ItemKind::Abbreviation, abbreviations(plan)),
        (ItemKind::Role, roles(plan)),
        (ItemKind::Level, levels(plan)),
        (ItemKind::ReportingPoint, reporting_points(plan)),
        (ItemKind::Area, areas(plan)),
        (ItemKind::Unit, plan.units.iter().map(unit).collect()),
        (ItemKind::Statistic, plan.statistics.iter().map(statistic).collect()),
        (ItemKind::Figure, figures(plan)),
    ]
}

fn item<'p>(id: &'p str, name: &'p Text, fields: Vec<Field<'p>>) -> Item<'p> {
    Item { id: Some(id), name, text: name.sv.clone(), is_prose: false, kolada: Vec::new(), fields }
}

fn prose<'p>(id: &'p str, name: &'p Text, fields: Vec<Field<'p>>) -> Item<'p> {
    Item { is_prose: true, ..item(id, name, fields) }
}

fn field<'p>(change: Change, name: &'static str, content: Content<'p>) -> Field<'p> {
    Field { change, name, content }
}

fn text<'p>(name: &'static str, text: &'p Text) -> Field<'p> {
    field(Reworded, name, Content::Text(text))
}

fn maybe_text<'p>(name: &'static str, text: Option<&'p Text>) -> Field<'p> {
    field(Reworded, name, Content::text(text))
}

fn responsible(ids: &[String]) -> Field<'_> {
    field(Responsible, "responsible", Content::ids(ItemKind::Role, ids))
}

fn whole(plan: &Plan) -> Item<'_> {
    let fields = vec![
        text("title", &plan.title),
        field(Changed, "titleInferred", Content::flag(plan.title_inferred)),
        field(Changed, "kind", Content::text(plan.kind.as_ref())),
        field(Changed, "board", Content::Text(&plan.board)),
        field(Changed, "municipality", Content::Text(&plan.municipality.name)),
        field(Changed, "caseNumber", Content::code(plan.case_number.as_ref())),
        field(Changed, "validity", Content::list(&plan.validity, Content::Validity)),
        field(Reworded, "terms", Content::maybe(plan.terms.as_ref(), Content::Terms)),
        field(Reworded, "vision", Content::maybe(plan.vision.as_ref(), Content::Statement)),
        field(Measured, "amberBand", Content::maybe(plan.amber_band.as_ref(), Content::AmberBand)),
        field(Changed, "fictional", Content::flag(plan.fictional)),
        field(Changed, "licence", Content::code(plan.licence.as_ref())),
    ];
    item(&plan.id, &plan.title, fields)
}

fn goal(goal: &Goal) -> Item<'_> {
    let fields = vec![
        text("name", &goal.name),
        maybe_text("description", goal.description.as_ref()),
        field(Reworded, "variants", Content::list(&goal.variants, Content::Variants)),
        field(Moved, "level", Content::Id(ItemKind::Level, &goal.level)),
        field(Moved, "parent", Content::id(ItemKind::Goal, goal.parent.as_ref())),
        field(Moved, "parentInferred", Content::flag(goal.parent_inferred)),
        responsible(&goal.responsible),
        field(Changed, "horizon", Content::list(&goal.horizon, Content::Horizon)),
        field(Changed, "challenges", Content::ids(ItemKind::Challenge, &goal.challenges)),
        field(Changed, "sdg", Content::list(&goal.sdg, Content::Sdg)),
    ];
    prose(&goal.id, &goal.name, fields)
}

fn indicator(indicator: &Indicator) -> Item<'_> {
    let targets = if indicator.targets.is_empty() { Content::Nothing } else { Content::Targets(indicator) };
    let baselines = if indicator.baselines.is_empty() { Content::Nothing } else { Content::Baselines(indicator) };
    let fields = vec![
        text("name", &indicator.name),
        maybe_text("shortName", indicator.short_name.as_ref()),
        field(Reworded, "variants", Content::list(&indicator.variants, Content::Variants)),
        maybe_text("measure", indicator.measure.as_ref()),
        maybe_text("definition", indicator.definition.as_ref()),
        field(Retargeted, "targets", targets),
        field(Rebased, "baselines", baselines),
        field(Moved, "goals", Content::ids(ItemKind::Goal, &indicator.goals)),
        responsible(&indicator.responsible),
        field(Change::Unit, "unit", Content::maybe(indicator.unit.as_ref(), Content::Unit)),
        field(Change::Direction, "direction", Content::maybe(indicator.direction, Content::Direction)),
        field(Change::Direction, "directionInferred", Content::flag(indicator.direction_inferred)),
        field(Change::Areas, "areas", Content::ids(ItemKind::Area, &indicator.areas)),
        field(Measured, "kind", Content::ValueKind(indicator.kind)),
        field(Measured, "measures", Content::list(&indicator.measures, Content::Measures)),
        field(Measured, "bounds", Content::maybe(indicator.bounds.as_ref(), Content::Bounds)),
        field(Measured, "statistic", Content::maybe(indicator.statistic, Content::Statistic)),
        field(Measured, "preferredDirection", Content::maybe(indicator.preferred_direction, Content::Direction)),
        field(Measured, "signConvention", Content::text(indicator.sign_convention.as_ref())),
        field(Measured, "frequency", Content::maybe(indicator.frequency, Content::Frequency)),
        field(Measured, "frequencyText", Content::text(indicator.frequency_text.as_ref())),
        field(Measured, "cumulative", Content::flag(indicator.cumulative)),
        field(Measured, "dataSources", Content::list(&indicator.data_sources, Content::DataSources)),
        field(Measured, "amberBand", Content::maybe(indicator.amber_band.as_ref(), Content::AmberBand)),
        field(Changed, "sharedWith", Content::texts(&indicator.shared_with)),
    ];
    Item { kolada: kolada(indicator), ..prose(&indicator.id, &indicator.name, fields) }
}

/// What two indicators share when they are the same by Kolada: a key figure, or where values are computed from several,
/// the whole formula. A population that many divide by tells nothing.
fn kolada(indicator: &Indicator) -> Vec<String> {
    let mut keys = Vec::new();
    for source in &indicator.data_sources {
        match &source.formula {
            Some(formula) => keys.push([formula.as_str(), " ", &source.kolada.join(" ")].concat()),
            None => keys.extend(source.kolada.iter().cloned()),
        }
    }
    in_place(&mut keys, &|a, b| a < b);
    keys.dedup();
    keys
}

fn activity(activity: &Activity) -> Item<'_> {
    let fields = vec![
        text("name", &activity.name),
        maybe_text("description", activity.description.as_ref()),
        field(Deadline, "deadline", Content::maybe(activity.deadline, Content::Date)),
        field(Moved, "goals", Content::ids(ItemKind::Goal, &activity.goals)),
        field(Moved, "indicators", Content::ids(ItemKind::Indicator, &activity.indicators)),
        responsible(&activity.responsible),
        field(Responsible, "responsibleText", Content::text(activity.responsible_text.as_ref())),
        field(FollowUp, "followUps", Content::list(&activity.follow_ups, Content::FollowUps)),
        field(FollowUp, "followUpText", Content::text(activity.follow_up_text.as_ref())),
        field(Changed, "joint", Content::flag(activity.joint)),
        field(Changed, "quantity", Content::maybe(activity.quantity.as_ref(), Content::Quantity)),
    ];
    prose(&activity.id, &activity.name, fields)
}

fn decision(decision: &Decision) -> Item<'_> {
    let fields = vec![
        text("kind", &decision.kind),
        maybe_text("subject", decision.subject.as_ref()),
        field(Changed, "body", Content::text(decision.body.as_ref())),
        field(Changed, "date", Content::maybe(decision.date, Content::Date)),
        field(Changed, "paragraph", Content::code(decision.paragraph.as_ref())),
        field(Changed, "caseNumber", Content::code(decision.case_number.as_ref())),
        field(Changed, "link", Content::code(decision.link.as_ref())),
    ];
    // Who, when and where in the minutes is what tells decisions apart.
    let mut key = decision.kind.sv.clone();
    key.extend(decision.body.iter().flat_map(|body| [" ", &body.sv]));
    key.extend(decision.date.iter().flat_map(|date| [" ".to_owned(), date.to_string()]));
    key.extend(decision.paragraph.iter().flat_map(|paragraph| [" §", paragraph]));
    let name = decision.subject.as_ref().unwrap_or(&decision.kind);
    Item { text: key, ..item(&decision.id, name, fields) }
}

fn strategy(strategy: &Strategy) -> Item<'_> {
    let fields = vec![
        text("name", &strategy.name),
        field(Reworded, "paragraphs", Content::texts(&strategy.paragraphs)),
        field(Moved, "goals", Content::ids(ItemKind::Goal, &strategy.goals)),
        responsible(&strategy.responsible),
    ];
    prose(&strategy.id, &strategy.name, fields)
}

fn statements(of: &[Statement]) -> Vec<Item<'_>> {
    of.iter().map(statement).collect()
}

fn statement(statement: &Statement) -> Item<'_> {
    let fields = vec![
        text("text", &statement.text),
        maybe_text("description", statement.description.as_ref()),
        responsible(&statement.responsible),
    ];
    // "Godkänn delårsrapport 2 för 2023" and "för 2024" are nearly the same words, and two statements: where they have ids,
    // these tell them apart.
    Item { id: statement.id.as_deref(), is_prose: statement.id.is_none(), ..item("", &statement.text, fields) }
}

fn economy(line: &EconomyItem) -> Item<'_> {
    let amounts = if line.amounts.is_empty() { Content::Nothing } else { Content::Amounts(line) };
    let fields = vec![
        text("name", &line.name),
        maybe_text("note", line.note.as_ref()),
        field(Changed, "amounts", amounts),
        field(Changed, "kind", Content::EconomyKind(line.kind)),
        field(Change::Unit, "unit", Content::maybe(line.unit.as_ref(), Content::Unit)),
        field(Changed, "sumOf", Content::ids(ItemKind::EconomyItem, &line.sum_of)),
    ];
    item(&line.id, &line.name, fields)
}

fn trends(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for trend in &plan.trends {
        let fields = vec![
            text("name", &trend.name),
            field(Reworded, "variants", Content::list(&trend.variants, Content::Variants)),
            maybe_text("description", trend.description.as_ref()),
        ];
        items.push(prose(&trend.id, &trend.name, fields));
    }
    items
}

fn challenges(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for challenge in &plan.challenges {
        let trend = Content::id(ItemKind::Trend, challenge.trend.as_ref());
        items.push(prose(
            &challenge.id,
            &challenge.text,
            vec![text("text", &challenge.text), field(Moved, "trend", trend)],
        ));
    }
    items
}

fn glossary(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for term in &plan.glossary {
        let fields = vec![text("term", &term.term), text("definition", &term.definition)];
        items.push(item(&term.term.sv, &term.term, fields));
    }
    items
}

fn abbreviations(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for each in &plan.abbreviations {
        let fields = vec![text("long", &each.long), field(Changed, "inferred", Content::flag(each.inferred))];
        items.push(item(&each.short, &each.long, fields));
    }
    items
}

fn roles(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for role in &plan.roles {
        let fields = vec![
            text("name", &role.name),
            maybe_text("description", role.description.as_ref()),
            field(Changed, "abbreviation", Content::code(role.abbreviation.as_ref())),
            field(Changed, "inferred", Content::flag(role.inferred)),
        ];
        items.push(item(&role.id, &role.name, fields));
    }
    items
}

fn levels(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for level in &plan.levels {
        let fields = vec![
            text("name", &level.name),
            maybe_text("plural", level.plural.as_ref()),
            field(Changed, "decidedBy", Content::text(level.decided_by.as_ref())),
        ];
        items.push(item(&level.id, &level.name, fields));
    }
    items
}

fn reporting_points(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for point in &plan.reporting_points {
        let month = Content::maybe(point.last_month, Content::Whole);
        items.push(item(&point.id, &point.name, vec![text("name", &point.name), field(Changed, "lastMonth", month)]));
    }
    items
}

fn areas(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for area in &plan.areas {
        let fields = vec![text("name", &area.name), maybe_text("description", area.description.as_ref())];
        items.push(item(&area.id, &area.name, fields));
    }
    items
}

fn unit(unit: &OrganisationUnit) -> Item<'_> {
    let fields = vec![
        text("name", &unit.name),
        maybe_text("description", unit.description.as_ref()),
        field(Moved, "area", Content::id(ItemKind::Area, unit.area.as_ref())),
    ];
    item(&unit.id, &unit.name, fields)
}

fn statistic(statistic: &StatisticItem) -> Item<'_> {
    let fields = vec![
        text("name", &statistic.name),
        field(Change::Unit, "unit", Content::maybe(statistic.unit.as_ref(), Content::Unit)),
        field(Changed, "approximate", Content::flag(statistic.approximate)),
        field(Changed, "origin", Content::text(statistic.origin.as_ref())),
    ];
    item(&statistic.id, &statistic.name, fields)
}

fn figures(plan: &Plan) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for figure in &plan.figures {
        let fields = vec![
            text("caption", &figure.caption),
            maybe_text("note", figure.note.as_ref()),
            field(Changed, "lost", Content::flag(figure.lost)),
            field(Change::Unit, "unit", Content::maybe(figure.unit.as_ref(), Content::Unit)),
        ];
        items.push(item(&figure.id, &figure.caption, fields));
    }
    items
}
