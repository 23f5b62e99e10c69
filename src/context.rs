//! What the pieces of a plan's view are made from.

use leptos::prelude::*;
use malbild_plan::model::{Activity, Goal, Indicator, Period, Term, Terms, Text};
use malbild_plan::reading::Readings;
use malbild_plan::{Grouping, Indexed, Language, format};

use crate::components::plan_text;
use crate::route::{Route, View, activity_section};
use crate::text::{Plural, Words, words};

/// A plan, and how its reader sees it.
#[derive(Clone, Debug)]
pub struct Context {
    /// The plan. A plan that is open stays in memory as long as the page, so everything can point into it.
    pub plan: &'static Indexed,
    /// How its indicators stand.
    pub readings: &'static Readings<'static>,
    /// The language of the interface.
    pub language: Language,
    /// The words of the interface.
    pub words: &'static Words,
    /// The address, from which others are made.
    pub route: Route,
}

impl Context {
    /// A plan at an address.
    pub fn new(readings: &'static Readings<'static>, route: Route) -> Self {
        let language = route.language;
        Self { plan: readings.plan(), readings, language, words: words(language), route }
    }

    /// A text of the plan.
    pub fn text(&self, text: &'static Text) -> AnyView {
        plan_text(text, self.language)
    }

    /// A text of the plan as a bare string, where no markup can stand.
    pub fn string(&self, text: &'static Text) -> &'static str {
        text.get(self.language.code())
    }

    /// What the plan calls its indicators, or else what we call them.
    pub fn indicators(&self) -> Plural {
        self.noun(self.terms().and_then(|terms| terms.indicator.as_ref()), self.words.indicators)
    }

    /// What the plan calls its activities, or else what we call them.
    pub fn activities(&self) -> Plural {
        self.noun(self.terms().and_then(|terms| terms.activity.as_ref()), self.words.activities)
    }

    /// What the plan calls its strategies, or else what we call them.
    pub fn strategies(&self) -> Plural {
        self.noun(self.terms().and_then(|terms| terms.strategy.as_ref()), self.words.strategies)
    }

    fn terms(&self) -> Option<&'static Terms> {
        self.plan.plan().terms.as_ref()
    }

    /// The plan's own word, unless it lacks the reader's language: within a sentence of ours it would be a foreign one.
    fn noun(&self, own: Option<&'static Term>, ours: Plural) -> Plural {
        let code = self.language.code();
        let spoken = own.filter(|term| [&term.one, &term.many].iter().all(|word| word.language(code) == code));
        spoken.map_or(ours, |term| Plural { one: self.string(&term.one), many: self.string(&term.many) })
    }

    /// A period in words, with the plan's own reporting points.
    pub fn period(&self, period: &Period) -> String {
        format::period(period, &self.plan.plan().reporting_points, self.language)
    }

    /// Where a period lies on the axis of time, in years.
    pub fn position(&self, period: &Period) -> f64 {
        period.position(|point| self.plan.last_month(point))
    }

    /// Whether the plan has anything to show at the address: a goal of that id, activities at all.
    pub fn has_view(&self) -> bool {
        match &self.route.view {
            View::Goal(id) => self.plan.goal(id).is_some(),
            View::Indicator(id) => self.plan.indicator(id).is_some(),
            View::Indicators => !self.plan.plan().indicators.is_empty(),
            View::Goals => !self.plan.plan().goals.is_empty(),
            View::Activities(_) => !self.plan.plan().activities.is_empty(),
            View::Start | View::Guide | View::Keys | View::About | View::Search(_) | View::Compare(_) => true,
            View::Unknown(_) => false,
        }
    }

    /// Whether the plan tells an outcome of any indicator.
    pub fn has_outcomes(&self) -> bool {
        self.plan.plan().indicators.iter().any(|indicator| indicator.latest_outcome().is_some())
    }

    /// The address of a goal.
    pub fn goal(&self, goal: &Goal) -> String {
        self.route.with_view(View::Goal(goal.id.clone())).to_string()
    }

    /// The address of a section of the view about the plan.
    pub fn section(&self, section: &str) -> String {
        self.route.with_view(View::About).with_section(Some(section)).to_string()
    }

    /// The address of an activity: its place in the view of all of them.
    pub fn activity(&self, activity: &Activity) -> String {
        let all = self.route.with_view(View::Activities(Grouping::default()));
        all.with_section(Some(&activity_section(&activity.id))).to_string()
    }

    /// The address of an indicator; from a list of them with what of the list is kept, and its order.
    pub fn indicator(&self, indicator: &Indicator) -> String {
        let mut to = self.route.with_view(View::Indicator(indicator.id.clone()));
        if self.route.view == View::Indicators {
            to.filter = self.route.filter.clone();
            to.order = self.route.order;
        }
        to.to_string()
    }
}
